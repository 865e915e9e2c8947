import { chartOf } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/chart.ts';
import {
	endingOf,
	playStory,
	type EndingId,
	type PlayedWeek
} from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/model.ts';
import {
	scriptedMoves,
	seatsOf,
	type Players
} from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/scripted-partner.ts';
import { searchEndings } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/search.ts';
import {
	seats,
	startState,
	type Moves
} from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/week-state.ts';
import { deckWords } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/words.ts';
import type { SimulatorLearner } from './simulator-learner.ts';

/** A story of the pure model that comes to an ending by what the played seats do; the other keeps to its table. */
export function storyTo(ending: EndingId, by: Players): PlayedWeek[] {
	const way = searchEndings(by, { wanted: [ending] }).wayTo(ending, startState);
	if (!way) throw new Error(`No way leads to '${ending}' from ${by}.`);
	// Of the way only the own moves are used: the model, like the page, has to find the other seat's by itself.
	const weeks = playStory((left) => {
		const own = Object.fromEntries(seatsOf(by).map((seat) => [seat, way[left.week]?.[seat]])) as Partial<Moves>;
		return { ...scriptedMoves(left), ...own };
	});
	const last = weeks.at(-1);
	if (!last || endingOf(last.after) !== ending) throw new Error(`The way to '${ending}' leads elsewhere.`);
	return weeks;
}

/** What the table under a story's chart has to say: week, distance, both inner lines, event, both moves. */
export function expectedChart(weeks: readonly PlayedWeek[], learner: SimulatorLearner): string[][] {
	return chartOf(weeks).rows.map(({ week, dist, alarm, flood, event, moves }) => [
		week === 0 ? 'Start' : String(week),
		...[dist, alarm, flood].map(String),
		event ? deckWords[event] : '–',
		...seats.map((seat) => (moves ? learner.label(seat, moves[seat]) : '–'))
	]);
}
