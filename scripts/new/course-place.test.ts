import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from './course-place.ts';

let root = '';
beforeAll(() => {
	root = join(mkdtempSync(join(tmpdir(), 'closer-place-')), 'engine');
	for (const folder of ['lessons/1-dough', 'courses/empty', 'courses/full'])
		mkdirSync(join(root, folder), { recursive: true });
	for (const file of ['lessons/course-id.ts', 'courses/full/notes.txt', 'LICENSE']) writeFileSync(join(root, file), '');
});
afterAll(() => rmSync(join(root, '..'), { recursive: true }));

describe('readFolder', () => {
	it.each([
		['courses/bread', 'courses/bread'],
		['./courses/empty/', 'courses/empty'],
		['../bread', '../bread']
	])('takes %s', (answer, value) => expect(readFolder(answer, root)).toEqual({ value }));

	it.each([
		['', 'expected a path of letters'],
		['my course', 'expected a path of letters'],
		['~/bread', 'expected a path of letters'],
		['courses/[bread]', 'expected a path of letters'],
		['courses/.bread', 'expected a folder that is not hidden'],
		['src', 'belongs to the engine'],
		['courses/../static/bread', 'belongs to the engine'],
		['build-x/bread', 'belongs to the engine'],
		['.', 'exists already'],
		['..', 'exists already'],
		['courses/full', 'exists already, and nothing is overwritten'],
		['lessons/1-dough/bread', 'lies in the course lessons'],
		['LICENSE', 'is a file, and nothing is overwritten'],
		['LICENSE/bread', 'LICENSE is a file']
	])('refuses %j', (answer, reason) =>
		expect(readFolder(answer, root)).toEqual({ refused: expect.stringContaining(reason) as string })
	);
});
