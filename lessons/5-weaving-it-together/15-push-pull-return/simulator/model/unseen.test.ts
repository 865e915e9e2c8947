import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playStory } from './model.ts';
import { against } from '../proof.ts';
import { anyStory } from './stories-for-tests.ts';
import { scriptedMoves } from './scripted-partner.ts';
import { unseenMoments } from './unseen.ts';
import { FULL, startState } from './week-state.ts';

describe('from the reaching seat', () => {
	test('each asking that met no room, and each harsh answer out of being full', () => {
		const weeks = playStory(against('robin', 'chase'));
		expect(weeks.map(({ moves, after }) => [moves.ash, after.flood])).toEqual([
			['turn-in', 7],
			['find-fault', 10],
			['find-fault', 10],
			['find-fault', 10]
		]);
		expect(unseenMoments(weeks, 'robin')).toEqual([
			{ kind: 'met-no-room', week: 2, move: 'chase', heardIn: 1 },
			{ kind: 'driven', week: 2, seat: 'ash', move: 'find-fault', inner: 7 },
			{ kind: 'met-no-room', week: 3, move: 'chase', heardIn: 1 },
			{ kind: 'driven', week: 3, seat: 'ash', move: 'find-fault', inner: 10 },
			{ kind: 'met-no-room', week: 4, move: 'chase', heardIn: 1 },
			{ kind: 'driven', week: 4, seat: 'ash', move: 'find-fault', inner: 10 }
		]);
	});

	test('a move that was never borne has no week to be held against', () => {
		const weeks = playStory((left) => ({ ...scriptedMoves(left), robin: left.week === 1 ? 'chase' : 'give-room' }), {
			...startState,
			flood: 9
		});
		expect(unseenMoments(weeks, 'robin')).toContainEqual({
			kind: 'met-no-room',
			week: 2,
			move: 'chase',
			heardIn: null
		});
	});
});

test('from the stepping-back seat, the pressing and the silence of an alarm', () => {
	const moments = unseenMoments(playStory(against('ash', 'vanish')), 'ash');
	expect(moments.length).toBeGreaterThan(0);
	for (const moment of moments) expect(moment).toMatchObject({ kind: 'driven', seat: 'robin' });
});

test('nothing is unseen to whoever plays both seats, and only what was full or loud is told', () => {
	fc.assert(
		fc.property(anyStory, (weeks) => {
			expect(unseenMoments(weeks, 'both')).toEqual([]);
			for (const by of ['robin', 'ash'] as const)
				for (const moment of unseenMoments(weeks, by))
					if (moment.kind === 'driven') expect(moment.inner).toBeGreaterThanOrEqual(FULL);
		})
	);
});
