import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forkOf } from './fork.ts';
import { endingOf, playStory, playWeek } from './model.ts';
import { scriptedMoves } from './scripted-partner.ts';
import { possibleMoves, searchEndings } from './search.ts';
import { against } from '../proof.ts';
import { anyStory } from './stories-for-tests.ts';
import { startState, type Moves } from './week-state.ts';

const rhythmOpen = (by: 'robin' | 'ash' | 'both') => searchEndings(by, { wanted: ['rhythm'] }).reachable;

describe('a story without the rhythm', () => {
	test('forks in the week that put it out of reach', () => {
		expect(forkOf(playStory(against('robin', 'chase')), 'robin')).toEqual({ kind: 'rhythm-lost', week: 4 });
		expect(forkOf(playStory(against('ash', 'vanish')), 'ash')).toEqual({ kind: 'rhythm-lost', week: 3 });
	});

	test('the rhythm was open before the fork and closed from then on', () => {
		fc.assert(
			fc.property(anyStory, (weeks) => {
				const fork = forkOf(weeks, 'both');
				if (fork?.kind !== 'rhythm-lost') return;
				const open = rhythmOpen('both');
				for (const { week, after } of weeks) expect(open(after).size).toBe(week < fork.week ? 1 : 0);
			}),
			{ numRuns: 30 }
		);
	});

	test('every finished one has a fork', () => {
		fc.assert(
			fc.property(anyStory, (weeks) => {
				const last = weeks.at(-1);
				const fork = forkOf(weeks, 'both');
				if (last && endingOf(last.after) !== 'rhythm') expect(fork?.kind).toBe('rhythm-lost');
			}),
			{ numRuns: 30 }
		);
	});
});

describe('a rhythm', () => {
	const wayFor = (by: 'robin' | 'ash' | 'both') => searchEndings(by).wayTo('rhythm', startState) as Moves[];

	test.each(['robin', 'ash', 'both'] as const)('hangs on the week where most other moves lead elsewhere (%s)', (by) => {
		const way = wayFor(by);
		const weeks = playStory((left) => way[left.week] as Moves);
		const own = (move: Moves) => (by === 'both' ? move : { [by]: move[by] });
		const elsewhere = way.map((played, week) => {
			const before = weeks[week - 1]?.after ?? startState;
			return possibleMoves(before, by)
				.filter((moves) => moves.robin !== played.robin || moves.ash !== played.ash)
				.filter((moves) => {
					let state = playWeek(before, moves);
					while (!endingOf(state))
						state = playWeek(state, { ...scriptedMoves(state), ...own(way[state.week] as Moves) });
					return endingOf(state) !== 'rhythm';
				}).length;
		});
		const most = Math.max(...elsewhere);
		expect(forkOf(weeks, by)).toEqual({
			kind: 'rhythm-hung',
			week: elsewhere.indexOf(most) + 1,
			elsewhere: most,
			alternatives: { robin: 7, ash: 6, both: 55 }[by]
		});
	});
});

test('a story that goes on, with the rhythm open, has no fork yet', () => {
	expect(forkOf([], 'robin')).toBeNull();
	expect(forkOf(playStory(against('robin', 'say-wish')).slice(0, 2), 'robin')).toBeNull();
});
