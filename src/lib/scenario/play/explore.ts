import { CLOSED, type SceneSpace } from './scene-space.ts';

/** All configurations of a scene, and where their choices lead. */
export interface Explored {
	space: SceneSpace;
	/** Every configuration that choices can lead to, nearest to the start first. */
	configurations: readonly number[];
	/** Where in `configurations` each stands. */
	indexOf: ReadonlyMap<number, number>;
	/** Where the choices of each configuration lead, as indices of `configurations`, one stretch after the other; `CLOSED` where closed. */
	leads: readonly number[];
	/** Where in `leads` the stretch of each configuration begins, and last where all end. */
	begins: readonly number[];
	/** False where the search was given up, because there are too many configurations. */
	complete: boolean;
}

/** Configurations looked at between two pauses: about a millisecond on a slow phone. */
export const CONFIGURATIONS_A_SLICE = 500;

/**
 * Searches a whole scene in breadth, or gives up when it has more than `most` configurations. Comes up for air after each slice,
 * so that a page can draw in between.
 */
export function* explore(space: SceneSpace, most = Infinity): Generator<void, Explored> {
	const configurations: number[] = [];
	const indexOf = new Map<number, number>();
	const leads: number[] = [];
	const begins: number[] = [];
	const found: number[] = [];
	const indexed = (configuration: number): number => {
		let index = indexOf.get(configuration);
		if (index === undefined) {
			index = configurations.push(configuration) - 1;
			indexOf.set(configuration, index);
		}
		return index;
	};
	if (space.size <= Number.MAX_SAFE_INTEGER) indexed(space.first);
	for (let at = 0; at < configurations.length && configurations.length <= most; at++) {
		if (at % CONFIGURATIONS_A_SLICE === CONFIGURATIONS_A_SLICE - 1) yield;
		begins.push(leads.length);
		const count = space.after(configurations[at] as number, found);
		for (let choice = 0; choice < count; choice++) {
			const to = found[choice] as number;
			leads.push(to === CLOSED ? CLOSED : indexed(to));
		}
	}
	begins.push(leads.length);
	yield;
	return {
		space,
		configurations,
		indexOf,
		leads,
		begins,
		complete: configurations.length > 0 && configurations.length <= most
	};
}

/** Runs work in slices to its end at once. */
export function atOnce<T>(work: Generator<void, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** Each configuration with a choice that leads to another: the configuration, the choice by its number there, and the other, by their indices. */
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

/** The configurations that are endings, by ending, as indices of all configurations. */
export function endingsIn({ space, configurations }: Explored): Map<string, number[]> {
	const endings = new Map<string, number[]>();
	configurations.forEach((configuration, at) => {
		const id = space.endingOf(configuration);
		if (id === undefined) return;
		const found = endings.get(id);
		if (found) found.push(at);
		else endings.set(id, [at]);
	});
	return endings;
}
