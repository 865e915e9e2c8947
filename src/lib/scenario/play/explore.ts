import { CLOSED, type SceneSpace } from './scene-space.ts';

/** All places of a scene, and where their choices lead. */
export interface Explored {
	space: SceneSpace;
	/** Every place that choices can lead to, nearest to the start first. */
	places: readonly number[];
	/** Where in `places` each stands. */
	indexOf: ReadonlyMap<number, number>;
	/** Where the choices of each place lead, as indices of `places`, one stretch after the other; `CLOSED` where closed. */
	leads: readonly number[];
	/** Where in `leads` the stretch of each place begins, and last where all end. */
	begins: readonly number[];
	/** False where the search was given up, because there are too many places. */
	complete: boolean;
}

/** Places looked at between two pauses: about a millisecond on a slow phone. */
export const PLACES_A_SLICE = 500;

/**
 * Searches a whole scene in breadth, or gives up when it has more than `most` places. Comes up for air after each slice,
 * so that a page can draw in between.
 */
export function* explore(space: SceneSpace, most = Infinity): Generator<void, Explored> {
	const places: number[] = [];
	const indexOf = new Map<number, number>();
	const leads: number[] = [];
	const begins: number[] = [];
	const found: number[] = [];
	const indexed = (place: number): number => {
		let index = indexOf.get(place);
		if (index === undefined) {
			index = places.push(place) - 1;
			indexOf.set(place, index);
		}
		return index;
	};
	if (space.size <= Number.MAX_SAFE_INTEGER) indexed(space.first);
	for (let at = 0; at < places.length && places.length <= most; at++) {
		if (at % PLACES_A_SLICE === PLACES_A_SLICE - 1) yield;
		begins.push(leads.length);
		const count = space.after(places[at] as number, found);
		for (let choice = 0; choice < count; choice++) {
			const to = found[choice] as number;
			leads.push(to === CLOSED ? CLOSED : indexed(to));
		}
	}
	begins.push(leads.length);
	yield;
	return { space, places, indexOf, leads, begins, complete: places.length > 0 && places.length <= most };
}

/** Runs work in slices to its end at once. */
export function atOnce<T>(work: Generator<void, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** Each place with a choice that leads to another: the place, the choice by its number there, and the other, by their indices. */
export function forEachLead(
	{ leads, begins }: Explored,
	tell: (from: number, choice: number, to: number) => void
): void {
	for (let from = 0; from < begins.length - 1; from++) {
		const begin = begins[from] as number;
		const end = begins[from + 1] as number;
		for (let at = begin; at < end; at++) tell(from, at - begin, leads[at] as number);
	}
}

/** The places that are endings, by ending, as indices of all places. */
export function endingsIn({ space, places }: Explored): Map<string, number[]> {
	const endings = new Map<string, number[]>();
	places.forEach((place, at) => {
		const id = space.endingOf(place);
		if (id === undefined) return;
		const found = endings.get(id);
		if (found) found.push(at);
		else endings.set(id, [at]);
	});
	return endings;
}
