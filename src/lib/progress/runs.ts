import { choicesOf, firstChoices, noChoices, withChoice, type ChoicePath } from './choice-path.ts';
import type { ProgressEvent } from './events.ts';

/*
 * The events of a play form a tree: each names the one that its writer saw last. Where two ways lead on from one event,
 * since the play went on in two places that did not know of each other, the earlier way stays in the run and the other
 * is a run of its own. So nothing that was chosen is lost, and no run has choices of two plays.
 */

/** What happens in plays of scenes. */
export type RunEvent = Extract<ProgressEvent, { run: string }>;

/** One play of a scene, or one of the ways in which it went on. */
export interface Run {
	/** Its own id; of a way that parted, the event with which it did. */
	readonly id: string;
	/** The id that its events carry, which all ways of a play have in common. */
	readonly play: string;
	/** The event it goes up to: the next one names it. */
	readonly last: string;
	/** The run it was forked or has parted from, one begun before it, and how many choices it began with. */
	readonly from?: { run: string; keep: number };
	/** It parted from the run in `from`: the play went on in both at once, on two devices or in two tabs. */
	readonly parted: boolean;
	/** How many choices it has. */
	readonly steps: number;
	/** Choice ids in order. */
	readonly choices: readonly string[];
	/** The ending reached, if the run has one. */
	readonly ending?: string;
	readonly startedAtMillis: number;
}

/** The runs of a scene. */
export interface Runs {
	/** In the order they were begun or have parted. */
	runs: readonly Run[];
	/** The run that is on: that of the latest event. */
	current?: Run;
}

/** Nobody chooses so often in one play. What comes after is set aside, as it would be replayed at every step. */
export const LONGEST_RUN = 1000;

type RunStarted = Extract<RunEvent, { kind: 'run.started' }>;
type Following = Exclude<RunEvent, RunStarted>;

/** Where a way stands after an event. */
interface Moment {
	event: string;
	/** The way's index. */
	way: number;
	path: ChoicePath;
	ending?: string;
	/** What has followed, by what it says: the same thing said twice is no parting. */
	followers: Map<string, Moment>;
}

type Way = Pick<Run, 'id' | 'play' | 'from' | 'parted' | 'startedAtMillis'> & { stands: Moment };

/** A play: its first moment, and the one that events of version 1 have led to, which do not say what they follow. */
interface Play {
	began: Moment;
	stands: Moment;
}

/** The runs that the run events of one lesson tell of; these must be sorted. */
export function runsOf(events: readonly RunEvent[]): Runs {
	const plays = new Map<string, Play>();
	const moments = new Map<string, Moment>();
	const ways: Way[] = [];
	const ids = new Set<string>();
	let current: number | undefined;
	for (const event of events) {
		const moment = event.kind === 'run.started' ? begin(event) : follow(event);
		// One that follows what is not here, or what does not come before it, waits until a join brings that.
		if (!moment) continue;
		moments.set(event.id, moment);
		current = moment.way;
	}
	const runs = ways.map(runOf);
	return { runs, current: current === undefined ? undefined : runs[current] };

	function begin(event: RunStarted): Moment {
		const known = plays.get(event.run);
		if (known) return known.began;
		const origin = event.from && momentOf(event.from.run);
		const path = origin && event.from ? firstChoices(origin.path, event.from.keep) : noChoices;
		const began = setOut(event, event.run, { path }, origin && { run: idOf(origin), keep: path.length });
		plays.set(event.run, { began, stands: began });
		return began;
	}

	function follow(event: Following): Moment | undefined {
		const play = plays.get(event.run);
		const before = event.after === undefined ? play?.stands : moments.get(event.after);
		if (!play || !before || ways[before.way]?.play !== event.run) return undefined;
		const said = saidBy(event);
		const moment = before.followers.get(said) ?? goOn(event, before);
		if (!moment) return undefined;
		before.followers.set(said, moment);
		if (event.after === undefined) play.stands = moment;
		return moment;
	}

	function goOn(event: Following, before: Moment): Moment | undefined {
		const place = placeAfter(event, before);
		if (!place) return undefined;
		const way = ways[before.way];
		if (way?.stands === before) return (way.stands = momentAt(event, before.way, place));
		return setOut(event, event.id, place, {
			run: idOf(before),
			keep: Math.min(before.path.length, place.path.length)
		});
	}

	/** The first moment of another way. */
	function setOut(event: RunEvent, wanted: string, place: Place, from: Run['from']): Moment {
		let id = wanted;
		// Only in a file that was made to do harm has a run the id of an event.
		while (ids.has(id)) id += '~';
		ids.add(id);
		const stands = momentAt(event, ways.length, place);
		const parted = event.kind !== 'run.started';
		ways.push({ id, play: event.run, from, parted, startedAtMillis: event.at, stands });
		return stands;
	}

	/** A run may be called by its id, and then stands where it stood at this time, or by one of its events. */
	function momentOf(id: string): Moment | undefined {
		const play = plays.get(id);
		return play ? ways[play.began.way]?.stands : moments.get(id);
	}

	function idOf({ way }: Moment): string {
		return ways[way]?.id ?? '';
	}
}

type Place = Pick<Moment, 'path' | 'ending'>;

function momentAt(event: RunEvent, way: number, place: Place): Moment {
	return { event: event.id, way, ...place, followers: new Map() };
}

function saidBy(event: Following): string {
	switch (event.kind) {
		case 'choice.made':
			return `choice ${event.choice}`;
		case 'choice.undone':
			return `back to ${event.step}`;
		case 'ending.reached':
			return `ending ${event.ending}`;
	}
}

/** Where an event leads from a place; nowhere if it does not fit there. */
function placeAfter(event: Following, { path, ending }: Place): Place | undefined {
	switch (event.kind) {
		case 'choice.made':
			if (ending !== undefined || path.length !== event.step || path.length >= LONGEST_RUN) return undefined;
			return { path: withChoice(path, event.choice) };
		case 'choice.undone':
			return event.step < path.length ? { path: firstChoices(path, event.step) } : undefined;
		case 'ending.reached':
			return { path, ending: event.ending };
	}
}

function runOf({ stands, ...about }: Way): Run {
	let choices: string[] | undefined;
	return {
		...about,
		last: stands.event,
		steps: stands.path.length,
		ending: stands.ending,
		// Listed when they are asked for: a file may fork ten thousand runs from a long one.
		get choices() {
			return (choices ??= choicesOf(stands.path));
		}
	};
}

/** The latest of these runs, as many as have no more than so many choices in all. */
export function latestRuns(runs: readonly Run[], most: number): Run[] {
	let left = most;
	const latest = runs.findLastIndex(({ steps }) => (left -= steps + 1) < 0);
	return runs.slice(latest + 1);
}
