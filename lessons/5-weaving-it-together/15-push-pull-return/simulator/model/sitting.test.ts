import { describe, expect, test } from 'vitest';
import { openChoices, type SimulatorSnapshot } from './simulator-machine.ts';
import { replaySimulator } from './simulator-replay.ts';
import { repeat, robinThenAsh } from './stories-for-tests.ts';

const choose = (...choices: string[]): SimulatorSnapshot => {
	const replay = replaySimulator(choices);
	expect(replay.stopped).toBeUndefined();
	return replay.snapshot;
};

describe('cards', () => {
	const toWeekThree = ['sit:robin', ...repeat('robin:say-wish', 2)];
	const cardsOpen = (snapshot: SimulatorSnapshot) =>
		openChoices(snapshot).filter((choice) => choice.startsWith('card:'));

	test('may be opened at weeks 3, 6 and 9, by the seat that is played', () => {
		const weeks = Array.from({ length: 12 }, (_, week) => choose('sit:robin', ...repeat('robin:take-in', week)));
		expect(weeks.flatMap((snapshot, week) => (cardsOpen(snapshot).length > 0 ? [week + 1] : []))).toEqual([3, 6, 9]);
		expect(cardsOpen(choose(...toWeekThree))).toEqual([
			'card:robin:case',
			'card:robin:guard',
			'card:robin:wound',
			'card:robin:body'
		]);
	});

	test('one a week, none twice, and the move is still to make', () => {
		const opened = choose(...toWeekThree, 'card:robin:wound');
		expect(cardsOpen(opened)).toEqual([]);
		expect(opened.value).toMatchObject({ robin: 'choosing' });
		expect(opened.context.sittings[0]?.cards).toEqual([{ week: 3, seat: 'robin', card: 'wound' }]);
		const toWeekSix = [...toWeekThree, 'card:robin:wound', ...repeat('robin:say-wish', 3)];
		expect(cardsOpen(choose(...toWeekSix))).not.toContain('card:robin:wound');
		expect(cardsOpen(choose(...toWeekSix))).toHaveLength(3);
	});

	test('with both seats each may open one', () => {
		const week = ['robin:say-wish', 'ash:take-in', 'next'];
		const third = [...robinThenAsh, 'next', 'sit:both', ...week, ...week];
		expect(cardsOpen(choose(...third))).toHaveLength(8);
		expect(cardsOpen(choose(...third, 'card:ash:guard'))).toHaveLength(4);
		expect(cardsOpen(choose(...third, 'card:ash:guard', 'card:robin:guard'))).toEqual([]);
	});
});
