import { CONFIGURATIONS_A_SLICE, type Explored } from './explore.ts';
import { CLOSED } from './scene-space.ts';

/** There is no way. */
export const FAR = 255;

/** Ways by the configuration they lead to: those into configuration `n` come from `from[begins[n]]` up to, not with, `from[begins[n + 1]]`. */
export interface WaysIn {
	begins: Int32Array;
	from: Int32Array;
}

/** The ways between the configurations of a scene turned round, in slices. */
export function* waysIn({ begins, leads }: Explored): Generator<void, WaysIn> {
	const count = begins.length - 1;
	const ends = new Int32Array(count + 1);
	for (const to of leads) if (to !== CLOSED) ends[to + 1] = (ends[to + 1] as number) + 1;
	for (let at = 0; at < count; at++) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number);
	yield;
	const from = new Int32Array(ends[count] as number);
	const filled = ends.slice();
	for (let at = 0; at < count; at++) {
		if (at % (CONFIGURATIONS_A_SLICE * 8) === 0) yield;
		for (let each = begins[at] as number; each < (begins[at + 1] as number); each++) {
			const to = leads[each] as number;
			if (to === CLOSED) continue;
			const slot = filled[to] as number;
			from[slot] = at;
			filled[to] = slot + 1;
		}
	}
	return { begins: ends, from };
}

/** By configuration, the fewest choices to the nearest of the targets; `FAR` where there is no way. In slices. */
export function* distancesTo(targets: readonly number[], ways: WaysIn): Generator<void, Uint8Array> {
	const count = ways.begins.length - 1;
	const distances = new Uint8Array(count).fill(FAR);
	const queue = new Int32Array(count);
	let end = 0;
	for (const target of targets) {
		distances[target] = 0;
		queue[end++] = target;
	}
	for (let at = 0; at < end; at++) {
		if (at % (CONFIGURATIONS_A_SLICE * 4) === 0) yield;
		const configuration = queue[at] as number;
		const distance = Math.min((distances[configuration] as number) + 1, FAR - 1);
		for (let each = ways.begins[configuration] as number; each < (ways.begins[configuration + 1] as number); each++) {
			const earlier = ways.from[each] as number;
			if (distances[earlier] !== FAR) continue;
			distances[earlier] = distance;
			queue[end++] = earlier;
		}
	}
	return distances;
}
