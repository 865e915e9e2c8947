import { forEachLead, type Explored } from '../play/explore.ts';
import { CLOSED } from '../play/scene-space.ts';

/** The fewest choices that lead to each situation and ending, by state, the nearest first. */
export function shortestPaths(explored: Explored): Map<string, string[]> {
	const { space, places } = explored;
	/** For each place but the first, the first place that a choice leads to it from, and that choice. */
	const cameFrom = new Int32Array(places.length).fill(CLOSED);
	const byChoice = new Uint8Array(places.length);
	forEachLead(explored, (from, choice, to) => {
		if (to <= 0 || cameFrom[to] !== CLOSED) return;
		cameFrom[to] = from;
		byChoice[to] = choice;
	});
	const paths = new Map<string, string[]>();
	places.forEach((place, index) => {
		const state = space.stateOf(place);
		if (paths.has(state)) return;
		const path: string[] = [];
		for (let at = index; at > 0; at = cameFrom[at] as number) {
			const choices = space.choicesAt(places[cameFrom[at] as number] as number);
			path.unshift(choices[byChoice[at] as number]?.id ?? '');
		}
		paths.set(state, path);
	});
	return paths;
}
