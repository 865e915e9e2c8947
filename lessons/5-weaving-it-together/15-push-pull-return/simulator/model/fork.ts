import { endingOf, playStory, type PlayedWeek } from './model.ts';
import { scriptedMoves, seatsOf, type Players } from './scripted-partner.ts';
import { possibleMoves, searchEndings } from './search.ts';
import { startState, type Moves, type WeekState } from './week-state.ts';

/** The week on which a story hung. */
export type Fork =
	/** A story without the rhythm: the week whose moves put it out of reach. */
	| { kind: 'rhythm-lost'; week: number }
	/** A rhythm: the week in which most other moves, with all later own moves as they were, lead elsewhere. */
	| { kind: 'rhythm-hung'; week: number; elsewhere: number; alternatives: number };

/**
 * The fork of a finished story, seen from the seats that were played; a seat that was not goes on answering by its table.
 * At the start the rhythm is always open, so a story without it lost it in exactly one week. Of equal weeks the earliest
 * counts. Null while the story goes on and the rhythm is open, or where no single week decided.
 */
export function forkOf(weeks: readonly PlayedWeek[], by: Players): Fork | null {
	const search = searchEndings(by, { wanted: ['rhythm'] });
	const lost = weeks.find(({ after }) => search.reachable(after).size === 0);
	if (lost) return { kind: 'rhythm-lost', week: lost.week };
	return endsInRhythm(weeks) ? mostDecisiveWeek(weeks, by) : null;
}

function endsInRhythm(weeks: readonly PlayedWeek[]): boolean {
	const last = weeks.at(-1);
	return last !== undefined && endingOf(last.after) === 'rhythm';
}

function mostDecisiveWeek(weeks: readonly PlayedWeek[], by: Players): Fork | null {
	const decisive = weeks.map(({ week, moves }, at) => {
		const before = weeks[at - 1]?.after ?? startState;
		const others = possibleMoves(before, by).filter(({ robin, ash }) => robin !== moves.robin || ash !== moves.ash);
		const elsewhere = others.filter((other) => !endsInRhythm(replayWith(other, before, weeks, by)));
		return { kind: 'rhythm-hung', week, elsewhere: elsewhere.length, alternatives: others.length } as const;
	});
	const most = Math.max(1, ...decisive.map((each) => each.elsewhere));
	return decisive.find((each) => each.elsewhere === most) ?? null;
}

/** The rest of a story in which one week went otherwise. The own later moves stay; the other seat answers anew. */
function replayWith(other: Moves, before: WeekState, weeks: readonly PlayedWeek[], by: Players): PlayedWeek[] {
	return playStory((left) => {
		const asPlayed = weeks[left.week];
		if (left.week === before.week || !asPlayed) return other;
		const own = Object.fromEntries(seatsOf(by).map((seat) => [seat, asPlayed.moves[seat]])) as Partial<Moves>;
		return { ...scriptedMoves(left), ...own };
	}, before);
}
