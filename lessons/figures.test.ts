import { beforeAll, describe, expect, it } from 'vitest';
import { levelsAlong, ROUNDS } from '#lib/figure/kinds/loop/loop.ts';
import type { FigureKind, FigureOf } from '#lib/figure/figure.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import type { Lesson } from '#lib/library/read-course.ts';

let lessons: Lesson[];
beforeAll(async () => {
	lessons = (await loadCourse()).lessons;
});

/** The figures of a kind, by name. */
function ofKind<K extends FigureKind>(kind: K): [string, FigureOf<K>][] {
	const all = lessons.flatMap(({ figures }) => [...figures]);
	return all.filter((entry): entry is [string, FigureOf<K>] => entry[1].kind === kind);
}
/** How high the level stands in the end. */
const ending = (loop: FigureOf<'loop'>, instead: string): number =>
	levelsAlong(loop, instead, ROUNDS * loop.steps.length).at(-1) ?? 0;

describe('the real figures', () => {
	it('stand in the readings of at least twelve lessons', () => {
		const with_ = lessons.filter(({ text }) => text.components.some(({ component }) => component === 'Figure'));
		expect(with_.length).toBeGreaterThanOrEqual(12);
	});

	it('take counts of people from a claim, with its sources', () => {
		for (const [name, { claim }] of ofKind('dots')) expect([name, claim]).toEqual([name, expect.any(String)]);
	});

	it('that turn grow as they go, and stop growing so with the changes that lead out', () => {
		for (const [name, loop] of ofKind('loop')) {
			const asItGoes = ending(loop, '');
			const changed = loop.steps.flatMap(({ instead }) => instead).map(({ id }) => ending(loop, id));
			expect([name, asItGoes > loop.level.start]).toEqual([name, true]);
			expect([name, Math.min(...changed) < asItGoes]).toEqual([name, true]);
		}
	});
});
