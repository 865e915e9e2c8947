import { forEachLead, type Explored } from '../play/explore.ts';
import { CLOSED } from '../play/scene-space.ts';

/** The fewest choices that lead to each situation and ending, by state, the nearest first. */
export function shortestPaths(explored: Explored): Map<string, string[]> {
	const { space, configurations } = explored;
	/** For each configuration but the first, the first configuration that a choice leads to it from, and that choice. */
	const cameFrom = new Int32Array(configurations.length).fill(CLOSED);
	const byChoice = new Uint8Array(configurations.length);
	forEachLead(explored, (from, choice, to) => {
		if (to <= 0 || cameFrom[to] !== CLOSED) return;
		cameFrom[to] = from;
		byChoice[to] = choice;
	});
	const paths = new Map<string, string[]>();
	configurations.forEach((configuration, index) => {
		const state = space.stateOf(configuration);
		if (paths.has(state)) return;
		const path: string[] = [];
		for (let at = index; at > 0; at = cameFrom[at] as number) {
			const choices = space.choicesAt(configurations[cameFrom[at] as number] as number);
			path.unshift(choices[byChoice[at] as number]?.id ?? '');
		}
		paths.set(state, path);
	});
	return paths;
}
