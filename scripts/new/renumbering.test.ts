import { describe, expect, it } from 'vitest';
import { placeBetween, type LessonFolder } from './renumbering.ts';

const lessons = (...folders: string[]): LessonFolder[] =>
	folders.map((folder) => {
		const [, number, id] = /(\d+)-([^/]+)$/.exec(folder) ?? [];
		return { folder, id: id ?? '', number: Number(number) };
	});

describe('placeBetween', () => {
	it('gives the next number where nothing follows', () => {
		expect(placeBetween([], [])).toEqual({ number: 1, renames: [] });
		expect(placeBetween(lessons('a/1-a/01-one', 'a/1-a/04-two'), [])).toEqual({ number: 5, renames: [] });
	});

	it('uses a gap, and renames nothing', () => {
		expect(placeBetween(lessons('a/1-a/01-one'), lessons('a/2-b/03-two'))).toEqual({ number: 2, renames: [] });
	});

	it('moves up what follows as far as the next gap, the last first', () => {
		expect(placeBetween(lessons('a/1-a/07-one'), lessons('a/2-b/08-two', 'a/2-b/9-three', 'a/3-c/11-four'))).toEqual({
			number: 8,
			renames: [
				{ from: 'a/2-b/9-three', to: 'a/2-b/10-three' },
				{ from: 'a/2-b/08-two', to: 'a/2-b/09-two' }
			]
		});
	});
});
