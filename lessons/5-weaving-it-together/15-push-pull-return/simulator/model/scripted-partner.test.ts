import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ashTable, robinTable, scriptedMoves, seatsOf } from './scripted-partner.ts';
import { anyState } from './stories-for-tests.ts';
import { startState, type AshMove, type RobinMove, type WeekState } from './week-state.ts';

const quiet: WeekState = { ...startState, alarm: 3, flood: 5, trust: 3, dist: 3 };

test.each<[AshMove, string, Partial<WeekState>]>([
	['signal', 'full, with a sign and some trust', { flood: 7, signal: true, trust: 5, robinLast: 'chase' }],
	['find-fault', 'full and chased', { flood: 7, signal: true, trust: 4, robinLast: 'chase' }],
	['find-fault', 'full and chased, no sign yet', { flood: 10, trust: 9, robinLast: 'chase' }],
	['vanish', 'full', { flood: 7, robinLast: 'own-half', trust: 8 }],
	['signal', 'filling, with a sign', { signal: true, flood: 5 }],
	['signal', 'very near, with a sign', { signal: true, flood: 1, dist: 2 }],
	['signal', 'two halves owned, no sign yet', { named: 2, robinLast: 'own-half', trust: 8 }],
	['own-half', 'Robin owned a half', { robinLast: 'own-half', trust: 5 }],
	['turn-in', 'trusting, and some way off', { trust: 6, flood: 2, dist: 4 }],
	['take-in', 'trusting, and near', { trust: 6, flood: 2, dist: 3, robinLast: 'freeze' }],
	['vanish', 'Robin froze', { robinLast: 'freeze', trust: 5, flood: 4, dist: 5 }],
	['turn-in', 'room inside and not near', { flood: 4, trust: 4, dist: 4 }],
	['take-in', 'anything else', {}],
	['take-in', 'a sign, but neither filling nor very near', { signal: true, flood: 4, dist: 3 }],
	['take-in', 'little room', { flood: 5, trust: 4, dist: 4 }],
	['take-in', 'Robin owned a half, with little trust', { robinLast: 'own-half', trust: 4 }],
	['take-in', 'trusting, but quite empty and near', { trust: 6, flood: 1, dist: 3 }]
])('Ash by the table: %s (%s)', (move, _, changed) => {
	expect(scriptedMoves({ ...quiet, ...changed }).ash).toBe(move);
});

test.each<[RobinMove, string, Partial<WeekState>]>([
	['freeze', 'deafened, without trust', { alarm: 8, trust: 3, signal: true }],
	['chase', 'deafened', { alarm: 8, trust: 4, signal: true }],
	['give-room', 'ringing, with a sign', { alarm: 7, signal: true }],
	['chase', 'ringing, no sign', { alarm: 7 }],
	['say-wish', 'uneasy, with a sign', { alarm: 6, signal: true }],
	['own-half', 'Ash owned a half', { alarm: 6, ashLast: 'own-half', trust: 6, flood: 5 }],
	['take-in', 'Ash turned in', { ashLast: 'turn-in', trust: 6, flood: 5 }],
	['give-room', 'trusting, and Ash is filling', { trust: 6, flood: 5 }],
	['say-wish', 'anything else', {}],
	['say-wish', 'trusting, and Ash has room', { trust: 6, flood: 4 }]
])('Robin by the table: %s (%s)', (move, _, changed) => {
	expect(scriptedMoves({ ...quiet, ...changed }).robin).toBe(move);
});

test('every table decides in every state, by its first line that holds', () => {
	fc.assert(
		fc.property(anyState, (left) => {
			const { robin, ash } = scriptedMoves(left);
			expect(robin).toBe(robinTable.find((line) => line.when(left))?.move);
			expect(ash).toBe(ashTable.find((line) => line.when(left))?.move);
		})
	);
});

test('the learner moves one seat, or both', () => {
	expect(seatsOf('ash')).toEqual(['ash']);
	expect(seatsOf('both')).toEqual(['robin', 'ash']);
});
