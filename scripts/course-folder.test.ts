import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { courseFolder, courseId } from './course-folder.js';

const empty = mkdtempSync(join(tmpdir(), 'closer-folder-'));
afterAll(() => rmSync(empty, { recursive: true }));

describe('the course’s folder', () => {
	it.each([
		[undefined, 'lessons'],
		['', 'lessons'],
		['tests/courses/bread', 'tests/courses/bread'],
		['./tests/courses/bread/', 'tests/courses/bread'],
		['../elsewhere', '../elsewhere']
	])('for COURSE %j is %s', (COURSE, folder) => {
		const root = join(empty, 'root');
		for (const each of ['tests/courses/bread', '../elsewhere']) mkdirSync(join(root, each), { recursive: true });
		expect(courseFolder({ COURSE }, root)).toBe(folder);
	});

	it('is asked for by name where there is none', () =>
		expect(() => courseFolder({ COURSE: 'nowhere' })).toThrow('COURSE names nowhere, and there is no such folder.'));
});

describe('the course’s id', () => {
	// Learners have records, copies and backups under it.
	it('is for the real course what it always was', () => expect(courseId('lessons')).toBe('closer'));

	it('is another for every course', () => {
		const others = readdirSync('tests/courses').map((name) => courseId(join('tests/courses', name)));
		expect(new Set(['closer', ...others]).size).toBe(1 + others.length);
	});

	it.each(["export const courseId = 'A Loaf';", 'export const courseId = `bread`;', ''])(
		'is not taken from %j',
		(text) => {
			writeFileSync(join(empty, 'course-id.ts'), text);
			expect(() => courseId(empty)).toThrow("course-id.ts: expected a line such as export const courseId = 'bread';");
		}
	);
	it('is asked for where nothing gives it', () =>
		expect(() => courseId(join(empty, 'none'))).toThrow('course-id.ts: expected a line such as export const courseId'));
});
