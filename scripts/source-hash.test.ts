import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { broughtBy } from './imports-for-tests.ts';
import { sourceHash } from './source-hash.js';

/** A copy of the project, small where nothing reads what is in it. */
const root = mkdtempSync(join(tmpdir(), 'closer-hash-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const name of readdirSync('.', { withFileTypes: true }))
	if (name.isFile()) cpSync(name.name, join(root, name.name));
cpSync('scripts', join(root, 'scripts'), { recursive: true });
for (const folder of ['src/routes', 'lessons/2-oven', 'static']) mkdirSync(join(root, folder), { recursive: true });

const env = { SITE_ORIGIN: 'https://example.org', NODE_ENV: 'production' };
const node = 'v20.19.0';
const hash = (base = '', more = {}) => sourceHash(base, { root, env, node, ...more });

describe('the hash that decides whether to build', () => {
	const { files } = broughtBy('svelte.config.js', 'vite.config.ts');

	it('knows the settings and what they import', () => {
		expect(files).toContain('scripts/early-script-hash.js');
		expect(files).toContain('scripts/compiled-early.js');
	});

	it.each([
		...files,
		...['package.json', 'package-lock.json', 'tsconfig.json'],
		...['src/routes/+page.svelte', 'lessons/2-oven/module.md', 'static/icon.svg']
	])('changes with %s', (file) => {
		const before = hash();
		appendFileSync(join(root, file), '\n');
		expect(hash()).not.toBe(before);
	});

	it('of the program alone stays the same when a lesson is edited', () => {
		const [before, program] = [hash(), hash('', { course: false })];
		appendFileSync(join(root, 'lessons/2-oven/module.md'), '\n');
		expect(hash()).not.toBe(before);
		expect(hash('', { course: false })).toBe(program);
		appendFileSync(join(root, 'src/routes/+page.svelte'), '\n');
		expect(hash('', { course: false })).not.toBe(program);
	});

	it('changes with the name of a file', () => {
		writeFileSync(join(root, 'static/a.txt'), 'a');
		const before = hash();
		rmSync(join(root, 'static/a.txt'));
		writeFileSync(join(root, 'static/b.txt'), 'a');
		expect(hash()).not.toBe(before);
	});

	it.each([
		['the base path', () => hash('/x')],
		['the address of the site', () => hash('', { env: { ...env, SITE_ORIGIN: 'https://example.com' } })],
		['a build for development', () => hash('', { env: { ...env, NODE_ENV: 'development' } })],
		['the version of Node', () => hash('', { node: 'v22.12.0' })]
	])('changes with %s', (_, other) => expect(other()).not.toBe(hash()));

	it('stays the same with anything else', () => {
		const before = hash();
		writeFileSync(join(root, 'src/routes/page.test.ts'), 'a test');
		appendFileSync(join(root, 'scripts/tally.js'), '\n');
		expect(hash('', { env: { ...env, HOME: '/elsewhere' } })).toBe(before);
		expect(hash('', { env: { SITE_ORIGIN: env.SITE_ORIGIN } })).toBe(before);
	});
});
