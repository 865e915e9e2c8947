import { waysOf, type Way } from '../picture/path-map.ts';
import type { SceneConfig } from '../scene-schema.ts';
import { choicesAt, firstPlace, take, type Place, type StepTable } from '../play/step-table.ts';

/** The fewest choices that lead to each situation and ending, by state. Stops as soon as every one of them is found. */
export function shortestPaths(table: StepTable): Map<string, string[]> {
	const wanted = Object.values(table.states).filter(({ kind }) => kind !== 'passing').length;
	const first = firstPlace(table);
	const paths = new Map<string, string[]>([[first.state, []]]);
	const seen = new Set([JSON.stringify(first)]);
	let row: { place: Place; path: string[] }[] = [{ place: first, path: [] }];
	while (row.length > 0 && paths.size < wanted) {
		const next: typeof row = [];
		for (const { place, path } of row)
			for (const { choice, open } of choicesAt(table, place)) {
				if (!open) continue;
				const after = take(table, place, choice);
				const key = JSON.stringify(after);
				if (seen.has(key)) continue;
				seen.add(key);
				const longer = [...path, choice.id];
				if (!paths.has(after.state)) paths.set(after.state, longer);
				next.push({ place: after, path: longer });
			}
		row = next;
	}
	return paths;
}

/** The shortest loop through each situation that lies on one, each loop once, beginning where the scene comes to it first. */
export function loopsOf(config: SceneConfig): Way[][] {
	const ways = waysOf(config);
	const loops = new Map<string, Way[]>();
	for (const id of Object.keys(config.states)) {
		const loop = shortestLoop(id, ways);
		if (!loop) continue;
		const key = loop.map(({ from }) => from).sort();
		if (!loops.has(key.join(' '))) loops.set(key.join(' '), loop);
	}
	return [...loops.values()];
}

function shortestLoop(id: string, ways: readonly Way[]): Way[] | undefined {
	const seen = new Set<string>();
	let row: { at: string; path: Way[] }[] = [{ at: id, path: [] }];
	while (row.length > 0) {
		const next: typeof row = [];
		for (const { at, path } of row)
			for (const way of ways.filter(({ from }) => from === at)) {
				if (way.to === id) return [...path, way];
				if (seen.has(way.to)) continue;
				seen.add(way.to);
				next.push({ at: way.to, path: [...path, way] });
			}
		row = next;
	}
	return undefined;
}
