import { PackedScene } from './packed-scene.ts';
import { firstPlace, type Place, type StepTable } from './step-table.ts';

/** Which endings a place can still reach, and how many choices away each is at least. By ending. */
export type Reach = ReadonlyMap<string, number>;

/** Places searched between two pauses: about a millisecond on a slow phone. */
const PLACES_A_SLICE = 500;
const FAR = 255;

/** Of every place of a scene, the endings it can still reach. */
export class EndingReach {
	readonly #scene: PackedScene;
	readonly #placeNumbers: ReadonlyMap<number, number>;
	readonly #distances: ReadonlyMap<string, Uint8Array>;

	/** Made by `searchReach`. */
	constructor(
		scene: PackedScene,
		placeNumbers: ReadonlyMap<number, number>,
		distances: ReadonlyMap<string, Uint8Array>
	) {
		this.#scene = scene;
		this.#placeNumbers = placeNumbers;
		this.#distances = distances;
	}

	/** How many places were told apart. */
	get placeCount(): number {
		return this.#placeNumbers.size;
	}

	/** The endings that can still be reached from a place. None for a place the scene cannot come to. */
	from(place: Place): Reach {
		const at = this.#placeNumbers.get(this.#scene.pack(place));
		const reach = new Map<string, number>();
		if (at === undefined) return reach;
		for (const [ending, distances] of this.#distances) {
			const distance = distances[at] ?? FAR;
			if (distance < FAR) reach.set(ending, distance);
		}
		return reach;
	}
}

/**
 * Searches a whole scene, a slice at a time so that a page can draw in between. Run it to its end for the result;
 * every place that choices can lead to is in it.
 */
export function* searchReach(table: StepTable): Generator<void, EndingReach> {
	const scene = new PackedScene(table);
	const places = [scene.pack(firstPlace(table))];
	const numbers = new Map([[places[0] as number, 0]]);
	/** For each place, where its stretch in `next` begins. */
	const begins: number[] = [];
	const next: number[] = [];
	const found: number[] = [];
	const endings = new Map<string, number[]>();
	for (let at = 0; at < places.length; at++) {
		if (at % PLACES_A_SLICE === PLACES_A_SLICE - 1) yield;
		begins.push(next.length);
		const ending = scene.endingOf(places[at] as number);
		if (ending !== undefined) push(endings, ending, at);
		const count = scene.after(places[at] as number, found);
		for (let each = 0; each < count; each++) {
			const key = found[each] as number;
			let number = numbers.get(key);
			if (number === undefined) {
				number = places.push(key) - 1;
				numbers.set(key, number);
			}
			next.push(number);
		}
	}
	begins.push(next.length);
	yield;

	const before = yield* turnedRound(begins, next);
	const distances = new Map<string, Uint8Array>();
	for (const [id, targets] of endings) distances.set(id, yield* distancesTo(targets, places.length, before));
	return new EndingReach(scene, numbers, distances);
}

/** Ways by the place they lead to: those into place `n` come from `from[begins[n]]` up to, not with, `from[begins[n + 1]]`. */
interface WaysIn {
	begins: Int32Array;
	from: Int32Array;
}

function* turnedRound(begins: readonly number[], next: readonly number[]): Generator<void, WaysIn> {
	const count = begins.length - 1;
	const ends = new Int32Array(count + 1);
	for (const to of next) ends[to + 1] = (ends[to + 1] as number) + 1;
	for (let at = 0; at < count; at++) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number);
	yield;
	const from = new Int32Array(next.length);
	const filled = ends.slice();
	for (let at = 0; at < count; at++) {
		if (at % (PLACES_A_SLICE * 8) === 0) yield;
		for (let each = begins[at] as number; each < (begins[at + 1] as number); each++) {
			const to = next[each] as number;
			const slot = filled[to] as number;
			from[slot] = at;
			filled[to] = slot + 1;
		}
	}
	return { begins: ends, from };
}

/** By place, the fewest choices to the nearest target; `FAR` where there is no way. */
function* distancesTo(targets: readonly number[], count: number, before: WaysIn): Generator<void, Uint8Array> {
	const distances = new Uint8Array(count).fill(FAR);
	const queue = new Int32Array(count);
	let end = 0;
	for (const target of targets) {
		distances[target] = 0;
		queue[end++] = target;
	}
	for (let at = 0; at < end; at++) {
		if (at % (PLACES_A_SLICE * 4) === 0) yield;
		const place = queue[at] as number;
		const distance = Math.min((distances[place] as number) + 1, FAR - 1);
		for (let each = before.begins[place] as number; each < (before.begins[place + 1] as number); each++) {
			const earlier = before.from[each] as number;
			if (distances[earlier] !== FAR) continue;
			distances[earlier] = distance;
			queue[end++] = earlier;
		}
	}
	return distances;
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
