import type { SceneConfig } from '../scene-schema.ts';
import { distancesTo, FAR, waysIn } from './distances.ts';
import { endingsIn, explore, type Explored } from './explore.ts';
import { SceneSpace, type Configuration } from './scene-space.ts';

/** Which endings a configuration can still reach, and how many choices away each is at least. By ending. */
export type Reach = ReadonlyMap<string, number>;

/** Of every configuration of a scene, the endings it can still reach. */
export class EndingReach {
	readonly #explored: Explored;
	readonly #distances: ReadonlyMap<string, Uint8Array>;

	/** Made by `endingReach`. */
	constructor(explored: Explored, distances: ReadonlyMap<string, Uint8Array>) {
		this.#explored = explored;
		this.#distances = distances;
	}

	/** The endings that can still be reached from a configuration. None for a configuration the scene cannot come to. */
	from(configuration: Configuration): Reach {
		const { space, indexOf } = this.#explored;
		const at = indexOf.get(space.numberOf(configuration));
		const reach = new Map<string, number>();
		if (at === undefined) return reach;
		for (const [ending, distances] of this.#distances) {
			const distance = distances[at] ?? FAR;
			if (distance < FAR) reach.set(ending, distance);
		}
		return reach;
	}
}

/** How far every configuration of a scene is from every ending, a slice at a time. */
export function* endingReach(explored: Explored): Generator<void, EndingReach> {
	const ways = yield* waysIn(explored);
	const distances = new Map<string, Uint8Array>();
	for (const [id, targets] of endingsIn(explored)) distances.set(id, yield* distancesTo(targets, ways));
	return new EndingReach(explored, distances);
}

/** Searches a whole scene for what can be reached from where, as quickly as a page can. */
export function* searchReach(config: SceneConfig): Generator<void, EndingReach> {
	return yield* endingReach(yield* explore(new SceneSpace(config, 'by guards')));
}
