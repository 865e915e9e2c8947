import { describe, expect, test } from 'vitest';
import { eventSet } from './event-set.ts';
import type { NewEvent, ProgressEvent } from './events.ts';
import { projectionOf } from './projection.ts';
import { REVIEWED_AT, reviewIsDue } from './review-due.ts';

const DAY = 86_400_000;
const today = Date.UTC(2026, 10, 22);
const YEAR = 365 * DAY;

/** What happened, one after the other, each when the clock said so; reviews are asked for. */
function due(happened: [what: 'finished' | 'reviewed', at: number][], now: number): boolean {
	const said: [NewEvent, number][] = happened.map(([what, at], index) =>
		what === 'finished'
			? [{ kind: 'lesson.finished', lesson: `lesson-${index}` }, at]
			: [{ kind: 'setting.chosen', setting: REVIEWED_AT, value: String(at) }, at]
	);
	const events = [[{ kind: 'setting.chosen', setting: 'reviews', value: 'on' }, 0] as const, ...said].map(
		([happening, at], index): ProgressEvent => ({
			...happening,
			...{ id: `e${index}`, device: 'd', seq: index + 1, order: index + 1, at, epoch: 0 }
		})
	);
	return reviewIsDue(projectionOf(eventSet(events)), now);
}

describe('a review is due', () => {
	test('three days after the lesson that was finished last, and not again until ten', () => {
		const finished = ['finished', today] as [what: 'finished', at: number];
		expect(due([], today + 3 * DAY)).toBe(false);
		expect(due([['finished', today - 9 * DAY], finished], today + 2 * DAY)).toBe(false);
		expect(due([finished], today + 3 * DAY)).toBe(true);
		expect(due([finished, ['reviewed', today + 3 * DAY]], today + 9 * DAY)).toBe(false);
		expect(due([finished, ['reviewed', today + 3 * DAY]], today + 10 * DAY)).toBe(true);
	});

	test('whatever was reviewed before that lesson, by however wrong a clock', () => {
		for (const at of [today - DAY, today + 2 * YEAR])
			expect(
				due(
					[
						['reviewed', at],
						['finished', today]
					],
					today + 3 * DAY
				)
			).toBe(true);
	});

	test('at once, and once, where lessons were finished by a clock that was years ahead or behind', () => {
		for (const at of [today + 2 * YEAR, 8.64e15, Date.UTC(2020, 0)]) {
			expect(due([['finished', at]], today)).toBe(true);
			expect(
				due(
					[
						['finished', at],
						['reviewed', today]
					],
					today + DAY
				)
			).toBe(false);
			expect(
				due(
					[
						['finished', at],
						['reviewed', today],
						['finished', today]
					],
					today + 3 * DAY
				)
			).toBe(true);
		}
	});

	test('again where the review itself was taken by a clock that was ahead, which is set right by taking it', () => {
		const wrong: Parameters<typeof due>[0] = [
			['finished', today],
			['reviewed', today + 2 * YEAR]
		];
		expect(due(wrong, today + 4 * DAY)).toBe(true);
		expect(due([...wrong, ['reviewed', today + 4 * DAY]], today + 5 * DAY)).toBe(false);
		expect(due([...wrong, ['reviewed', today + 4 * DAY]], today + 10 * DAY)).toBe(true);
	});

	test('not because the clock was set back by a minute', () => {
		expect(due([['finished', today]], today - 60_000)).toBe(false);
	});
});
