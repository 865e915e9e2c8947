import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { PLACE_HEIGHT, PLACE_WIDTH, waysOf, type MapPlace, type MapWay, type PathMap } from '../scenario/path-map.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';
import { drawnWays } from './map-strands.ts';

type Way = ReturnType<typeof waysOf>[number];

export interface Point {
	x: number;
	y: number;
}

/** All ways between two places in one direction. They run side by side. */
export interface Bundle {
	from: string;
	to: string;
	back: boolean;
	ways: Way[];
	/** From the upper place to the lower, whatever the direction; empty for a way back to its own place. */
	points: Point[];
}

const SEPARATION = { rankdir: 'TB', nodesep: 12, edgesep: 10, ranksep: 32 } as const;
const MARGIN = 10;

/** Lays a scene out from top to bottom. Several layouts are tried, and the one that suits a phone best is taken. */
export function layOutMap(config: SceneConfig): PathMap {
	const ids = Object.keys(config.states).filter((id) => !('always' in (config.states[id] ?? {})));
	const endings = ids.filter((id) => isEnding(config, id));
	const ways = waysOf(config);
	const layouts = [backByOrder(config, ids), backByDepth(config.initial, ways)].flatMap((isBack) =>
		// With many endings in one row the map grows wide, so every second may stand a row lower.
		[undefined, 0, 1].map((lower) => {
			const low = new Set(endings.filter((_, at) => at % 2 === lower));
			return oneLayout(config, ids, bundled(ways, isBack), low);
		})
	);
	return layouts.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

/** Width counts for more than height, since a page scrolls downwards. */
function cost({ width, height }: PathMap): number {
	return Math.max(width, 340) + height * 0.2;
}

function isEnding(config: SceneConfig, id: string): boolean {
	const state = config.states[id];
	return state !== undefined && 'type' in state;
}

type IsBack = (way: Way) => boolean;

/** The author tells situations in the order of the story: a way to an earlier one, or to itself, leads back. */
function backByOrder(config: SceneConfig, ids: readonly string[]): IsBack {
	const order = new Map(ids.map((id, at) => [id, at]));
	return ({ from, to }) => !isEnding(config, to) && (order.get(to) ?? 0) <= (order.get(from) ?? 0);
}

/** A way leads back where a walk in depth from the start meets a place that is still on its path. */
function backByDepth(initial: string, ways: readonly Way[]): IsBack {
	const back = new Set<Way>();
	const finished = new Set<string>();
	const visit = (id: string, path: readonly string[]): void => {
		const further = [...path, id];
		for (const way of ways.filter(({ from }) => from === id)) {
			if (further.includes(way.to)) back.add(way);
			else if (!finished.has(way.to)) visit(way.to, further);
		}
		finished.add(id);
	};
	visit(initial, []);
	return (way) => back.has(way);
}

function bundled(ways: readonly Way[], isBack: IsBack): Bundle[] {
	const bundles = new Map<string, Bundle>();
	for (const way of ways) {
		const key = `${way.from} ${way.to}`;
		const bundle = bundles.get(key) ?? { from: way.from, to: way.to, back: isBack(way), ways: [], points: [] };
		bundle.ways.push(way);
		bundles.set(key, bundle);
	}
	return [...bundles.values()];
}

function oneLayout(
	config: SceneConfig,
	ids: readonly string[],
	bundles: readonly Bundle[],
	low: ReadonlySet<string>
): PathMap {
	const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
	graph.setGraph({ ...SEPARATION });
	for (const id of ids) graph.setNode(id, { width: PLACE_WIDTH, height: PLACE_HEIGHT });
	const between = bundles.filter(({ from, to }) => from !== to);
	for (const bundle of between) {
		const [upper, lower] = ends(bundle);
		const label = {
			weight: bundle.ways.length,
			minlen: low.has(lower) ? 2 : 1,
			width: bundle.ways.length * 4,
			height: 0,
			labelpos: 'c' as const
		};
		graph.setEdge(upper, lower, label, nameOf(bundle));
	}
	layout(graph);
	const places = ids.map((id): MapPlace => {
		const { x = 0, y = 0 } = graph.node(id);
		return { id, kind: isEnding(config, id) ? 'ending' : 'situation', x, y };
	});
	const routed = bundles.map((bundle): Bundle => {
		const [upper, lower] = ends(bundle);
		const points = between.includes(bundle) ? (graph.edge(upper, lower, nameOf(bundle)).points ?? []) : [];
		return { ...bundle, points };
	});
	return framed(places, routed);
}

function ends({ from, to, back }: Bundle): [upper: string, lower: string] {
	return back ? [to, from] : [from, to];
}

function nameOf({ from, to }: Bundle): string {
	return `${from} ${to}`;
}

/** Moves the drawing so that everything in it, ways included, has positive coordinates, and draws the ways. */
function framed(places: readonly MapPlace[], bundles: readonly Bundle[]): PathMap {
	const loops = bundles.filter(({ from, to }) => from === to).map(({ from }) => from);
	const boxes = [
		...places.map(({ id, x, y }) => ({
			left: x - PLACE_WIDTH / 2,
			right: x + PLACE_WIDTH / 2 + (loops.includes(id) ? 24 : 0),
			top: y - PLACE_HEIGHT / 2,
			bottom: y + PLACE_HEIGHT / 2
		})),
		...bundles.flatMap(({ points, ways }) =>
			points.map(({ x, y }) => ({ left: x - ways.length * 3, right: x + ways.length * 3, top: y, bottom: y }))
		)
	];
	const left = Math.min(...boxes.map((box) => box.left)) - MARGIN;
	const top = Math.min(...boxes.map((box) => box.top)) - MARGIN;
	const move = ({ x, y }: Point): Point => ({ x: Math.round(x - left), y: Math.round(y - top) });
	const moved = places.map((place): MapPlace => ({ ...place, ...move(place) }));
	const ways: MapWay[] = drawnWays(
		moved,
		bundles.map((bundle) => ({ ...bundle, points: bundle.points.map(move) }))
	);
	return {
		width: Math.round(Math.max(...boxes.map((box) => box.right)) + MARGIN - left),
		height: Math.round(Math.max(...boxes.map((box) => box.bottom)) + MARGIN - top),
		places: moved,
		ways
	};
}
