import { beforeAll, describe, expect, it } from 'vitest';
import { levelsAlong, ROUNDS } from '#lib/figure/kinds/loop/loop.ts';
import type { FigureKind, FigureOf } from '#lib/figure/figure.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import type { Lesson } from '#lib/library/read-course.ts';
import { playStory } from './5-weaving-it-together/15-push-pull-return/simulator/model/model.ts';
import { startState, type Moves } from './5-weaving-it-together/15-push-pull-return/simulator/model/week-state.ts';

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

describe('the two spirals', () => {
	const spiral = (name: string) => {
		const [, loop] = ofKind('loop').find(([each]) => each === name) ?? [];
		if (!loop) throw new Error(`There is no ${name}.`);
		return loop;
	};
	/** How far apart the two seats of the simulator stand after some weeks of the same moves. */
	const apart = (moves: Moves): number => playStory(() => moves).at(-1)?.after.dist ?? 0;

	it('lead apart as the same moves do in the simulator, and so do the ways out of them', () => {
		const chased = apart({ robin: 'chase', ash: 'find-fault' });
		const frozen = apart({ robin: 'freeze', ash: 'vanish' });
		const owned = apart({ robin: 'own-half', ash: 'signal' });
		expect(chased).toBeGreaterThan(startState.dist);
		expect(frozen).toBeGreaterThan(startState.dist);
		expect(owned).toBeLessThan(Math.min(chased, frozen));

		for (const name of ['reaching-spiral', 'cooling-spiral']) {
			const loop = spiral(name);
			expect(ending(loop, '')).toBeGreaterThan(loop.level.start);
			for (const { id } of loop.steps.flatMap(({ instead }) => instead))
				expect([name, id, ending(loop, id) < ending(loop, '')]).toEqual([name, id, true]);
		}
	});

	it('end in the same place, by two roads', () => {
		expect(ending(spiral('reaching-spiral'), '')).toBe(ending(spiral('cooling-spiral'), ''));
	});
});
