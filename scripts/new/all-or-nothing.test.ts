import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, newFolder, renamed, takeAll } from './all-or-nothing.ts';

let at = '';
beforeEach(() => {
	at = mkdtempSync(join(tmpdir(), 'closer-steps-'));
	mkdirSync(join(at, '02-bake'));
	writeFileSync(join(at, 'ideas.ts'), 'one');
});
afterEach(() => rmSync(at, { recursive: true }));

const all = () => readdirSync(at, { recursive: true, encoding: 'utf8' }).sort();
const steps = () => [
	renamed(join(at, '02-bake'), join(at, '03-bake')),
	newFolder(join(at, 'new/02-dough'), { 'lesson.md': 'words', 'figures/one.ts': 'one' }),
	changed(join(at, 'ideas.ts'), 'one', 'two')
];

describe('takeAll', () => {
	it('takes every step', () => {
		takeAll(steps());
		expect(all()).toEqual([
			'03-bake',
			'ideas.ts',
			'new',
			'new/02-dough',
			'new/02-dough/figures',
			'new/02-dough/figures/one.ts',
			'new/02-dough/lesson.md'
		]);
		expect(readFileSync(join(at, 'ideas.ts'), 'utf8')).toBe('two');
	});

	it('takes back what was done where a later step fails, and leaves nothing behind', () => {
		const before = all();
		expect(() => takeAll([...steps(), changed(join(at, 'ideas.ts'), 'one', 'three')])).toThrow(
			/ideas\.ts was changed meanwhile\.$/
		);
		expect(all()).toEqual(before);
		expect(readFileSync(join(at, 'ideas.ts'), 'utf8')).toBe('one');
	});

	it('puts no folder over one that holds something, and takes no name that is taken', () => {
		writeFileSync(join(at, '02-bake/lesson.md'), 'mine');
		expect(() => takeAll([newFolder(join(at, '02-bake'), { 'lesson.md': 'yours' })])).toThrow(/not empty/);
		expect(readFileSync(join(at, '02-bake/lesson.md'), 'utf8')).toBe('mine');
		mkdirSync(join(at, '03-bake'));
		expect(() => takeAll(steps())).toThrow(/03-bake exists already/);
		expect(all()).toEqual(['02-bake', '02-bake/lesson.md', '03-bake', 'ideas.ts']);
	});

	it('leaves nothing of a folder that could not be filled', () => {
		const before = all();
		expect(() => takeAll([newFolder(join(at, 'some/where'), { a: 'a file', 'a/b': 'no folder' })])).toThrow();
		expect(all()).toEqual(before);
	});
});
