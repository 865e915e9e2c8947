import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test.ts';

/** The classes by which Svelte ties a component's styles to its elements. */
const SCOPED = /\bsvelte-[a-z\d]+\b/g;

test('each page brings the styles of all that stands in it, before any script', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(60);
	for (const path of pages) {
		const [head = '', body = ''] = readFileSync(join('build', path), 'utf8').split('<body');
		const styled = new Set(head.match(SCOPED));
		const used = new Set([...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names?.match(SCOPED) ?? []));
		expect(
			[...used].filter((name) => !styled.has(name)),
			path
		).toEqual([]);
	}
});
