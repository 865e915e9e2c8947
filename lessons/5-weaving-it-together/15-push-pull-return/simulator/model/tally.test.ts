import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playStory, type PlayedWeek } from './model.ts';
import { anyStory } from './stories-for-tests.ts';
import { missesAVoice, oneSidedness, owningSoftened, tallies } from './tally.ts';
import type { AshMove, Moves, RobinMove } from './week-state.ts';

/** Twelve weeks of moves, told as pairs; a shorter list repeats. */
function story(...pairs: [RobinMove, AshMove][]): PlayedWeek[] {
	return playStory((left) => {
		const [robin, ash] = pairs[left.week % pairs.length] as [RobinMove, AshMove];
		return { robin, ash } satisfies Moves;
	});
}

describe('tallies', () => {
	test('count what each seat did', () => {
		const weeks = story(['say-wish', 'turn-in'], ['take-in', 'signal'], ['give-room', 'own-half']);
		expect(tallies(weeks)).toEqual({
			robin: { wishesSaid: 4, halvesOwned: 0, roomGiven: 4, kindnessTakenIn: 4, ownTime: 0 },
			ash: { wishesSaid: 4, halvesOwned: 4, roomGiven: 4, kindnessTakenIn: 0, ownTime: 0 }
		});
	});

	test('leave out a half owned again at once, and taking in where nothing was offered', () => {
		expect(tallies(story(['own-half', 'signal'])).robin.halvesOwned).toBe(1);
		expect(tallies(story(['take-in', 'signal'])).robin.kindnessTakenIn).toBe(1);
		expect(tallies(story(['give-room', 'take-in'])).ash.kindnessTakenIn).toBe(0);
	});

	test('count rest and what was kept, and call neither of them work for two', () => {
		const weeks = story(['evening-off', 'keep-own'], ['keep-own', 'take-in']);
		expect(tallies(weeks).robin.ownTime).toBe(12);
		expect(tallies(weeks).ash).toMatchObject({ ownTime: 6, kindnessTakenIn: 0 });
		expect(oneSidedness(weeks).carriedBy).toBeNull();
	});

	test('never count more than the weeks', () => {
		fc.assert(
			fc.property(anyStory, (weeks) => {
				for (const tally of Object.values(tallies(weeks)))
					expect((Object.values(tally) as number[]).reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(
						weeks.length
					);
			})
		);
	});
});

describe('one-sidedness', () => {
	test('one seat did nearly all the owning and giving room', () => {
		expect(oneSidedness(story(['give-room', 'take-in'], ['say-wish', 'turn-in'])).carriedBy).toBe('robin');
		expect(oneSidedness(story(['say-wish', 'signal'], ['say-wish', 'turn-in'])).carriedBy).toBe('ash');
		expect(oneSidedness(story(['give-room', 'turn-in'], ['say-wish', 'signal'])).carriedBy).toBeNull();
	});

	test('one move in five by the other seat is still nearly all; with two moves nothing can be said', () => {
		const weeks = (robins: number, ashes: number) => [
			...story(['give-room', 'turn-in']).slice(0, robins),
			...story(['say-wish', 'signal']).slice(0, ashes)
		];
		expect(oneSidedness(weeks(4, 1)).carriedBy).toBe('robin');
		expect(oneSidedness(weeks(3, 1)).carriedBy).toBeNull();
		expect(oneSidedness(weeks(3, 0)).carriedBy).toBe('robin');
		expect(oneSidedness(weeks(2, 0)).carriedBy).toBeNull();
		expect(oneSidedness([]).carriedBy).toBeNull();
	});

	test('a seat that never said a wish', () => {
		expect(oneSidedness(story(['say-wish', 'signal'])).unheard).toEqual(['ash']);
		expect(oneSidedness(story(['take-in', 'turn-in'])).unheard).toEqual(['robin']);
		expect(oneSidedness(story(['take-in', 'take-in'])).unheard).toEqual(['robin', 'ash']);
		expect(oneSidedness(story(['say-wish', 'turn-in'])).unheard).toEqual([]);
	});

	test('only a rhythm is titled differently for it', () => {
		const balanced = { carriedBy: null, unheard: [] };
		expect(missesAVoice('rhythm', balanced)).toBe(false);
		expect(missesAVoice('rhythm', { ...balanced, carriedBy: 'ash' })).toBe(true);
		expect(missesAVoice('rhythm', { ...balanced, unheard: ['ash'] })).toBe(true);
		expect(missesAVoice('working-on-it', { carriedBy: 'robin', unheard: ['ash'] })).toBe(false);
	});
});

test('owning softened a harsh move only in the same week, and giving room is another matter', () => {
	expect(owningSoftened(story(['own-half', 'find-fault']).slice(0, 1))).toBe(true);
	expect(owningSoftened(story(['own-half', 'vanish']).slice(0, 1))).toBe(true);
	expect(owningSoftened(story(['give-room', 'find-fault']).slice(0, 1))).toBe(false);
	expect(owningSoftened(story(['own-half', 'take-in'], ['say-wish', 'find-fault']).slice(0, 2))).toBe(false);
	expect(owningSoftened(story(['own-half', 'own-half']))).toBe(false);
});
