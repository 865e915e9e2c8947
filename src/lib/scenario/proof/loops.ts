import { edgesOf, type Edge } from '../picture/path-map.ts';
import type { SceneConfig } from '../scene-schema.ts';

/** The shortest loop through each situation that lies on one, each loop once, beginning where the scene comes to it first. */
export function loopsOf(config: SceneConfig): Edge[][] {
	const ways = edgesOf(config);
	const loops = new Map<string, Edge[]>();
	for (const id of Object.keys(config.states)) {
		const loop = shortestLoop(id, ways);
		if (!loop) continue;
		const key = loop.map(({ from }) => from).sort();
		if (!loops.has(key.join(' '))) loops.set(key.join(' '), loop);
	}
	return [...loops.values()];
}

function shortestLoop(id: string, ways: readonly Edge[]): Edge[] | undefined {
	const seen = new Set<string>();
	let row: { at: string; path: Edge[] }[] = [{ at: id, path: [] }];
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
