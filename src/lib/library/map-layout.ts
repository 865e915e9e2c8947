import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import {
	bundlesOf,
	PLACE_HEIGHT,
	PLACE_WIDTH,
	placesOf,
	edgesOf,
	type MapLayout,
	type Edge
} from '../scenario/picture/path-map.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';

interface Point {
	x: number;
	y: number;
}
type Between = Pick<Edge, 'from' | 'to'>;
type IsBack = (way: Between) => boolean;
type Bundle = ReturnType<typeof bundlesOf>[number];

const SEPARATION = { rankdir: 'TB', nodesep: 12, edgesep: 10, ranksep: 32 } as const;
const MARGIN = 10;
const LOOP_WIDTH = 24;

/** Layouts by what is laid out: pages of a built course ask again and again, and each takes a tenth of a second. */
const known = new Map<string, MapLayout>();

/** Lays a scene out from top to bottom. Several layouts are tried, and the one that suits a phone best is taken. */
export function layOutMap(config: SceneConfig): MapLayout {
	const drawn = JSON.stringify([config.initial, placesOf(config), bundlesOf(config)]);
	const layout = known.get(drawn) ?? bestLayout(config);
	known.set(drawn, layout);
	return layout;
}

function bestLayout(config: SceneConfig): MapLayout {
	const endings = placesOf(config).flatMap(({ id, kind }) => (kind === 'ending' ? [id] : []));
	const [byOrder, byDepth] = [backByOrder(config), backByDepth(config)];
	const alike = bundlesOf(config).every((way) => byOrder(way) === byDepth(way));
	const layouts = (alike ? [byOrder] : [byOrder, byDepth]).flatMap((isBack) =>
		// With many endings in one row the map grows wide, so every second or third may stand a row lower, and two of three.
		[1, 2, 3].flatMap((rows) =>
			Array.from({ length: rows }, (_, first) => {
				const rowOf = new Map(endings.map((id, at) => [id, (at + first) % rows]));
				return oneLayout(config, isBack, rowOf);
			})
		)
	);
	return layouts.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

/** Width counts for more than height, since a page scrolls downwards. */
function cost({ width, height }: MapLayout): number {
	return Math.max(width, 340) + height * 0.2;
}

/** The author tells situations in the order of the story: a way to an earlier one, or to itself, leads back. */
function backByOrder(config: SceneConfig): IsBack {
	const places = placesOf(config);
	const order = new Map(places.map(({ id, kind }, at) => [id, kind === 'ending' ? places.length : at]));
	return ({ from, to }) => (order.get(to) ?? 0) <= (order.get(from) ?? 0);
}

/** A way leads back where a walk in depth from the start meets a place that is still on its path. */
function backByDepth(config: SceneConfig): IsBack {
	const ways = edgesOf(config);
	const back = new Set<string>();
	const finished = new Set<string>();
	const visit = (id: string, path: readonly string[]): void => {
		const further = [...path, id];
		for (const way of ways.filter(({ from }) => from === id)) {
			if (further.includes(way.to)) back.add(nameOf(way));
			else if (!finished.has(way.to)) visit(way.to, further);
		}
		finished.add(id);
	};
	visit(config.initial, []);
	return (way) => back.has(nameOf(way));
}

function nameOf({ from, to }: Between): string {
	return `${from} ${to}`;
}

/** @param rowOf how many rows lower than it could an ending stands */
function oneLayout(config: SceneConfig, isBack: IsBack, rowOf: ReadonlyMap<string, number>): MapLayout {
	const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
	graph.setGraph({ ...SEPARATION });
	const places = placesOf(config);
	for (const { id } of places) graph.setNode(id, { width: PLACE_WIDTH, height: PLACE_HEIGHT });
	const bundles = bundlesOf(config);
	/** The engine gets a graph without loops: what leads back is turned round. */
	const ends = ({ from, to }: Between): [string, string] => (isBack({ from, to }) ? [to, from] : [from, to]);
	for (const bundle of bundles) {
		if (bundle.from === bundle.to) continue;
		const [upper, lower] = ends(bundle);
		const { length } = bundle.ways;
		const label = { weight: length, minlen: 1 + (rowOf.get(lower) ?? 0), width: length * 4, height: 0 };
		graph.setEdge(upper, lower, { ...label, labelpos: 'c' }, nameOf(bundle));
	}
	layout(graph);
	const middles = places.map(({ id }): Point => {
		const { x = 0, y = 0 } = graph.node(id);
		return { x, y };
	});
	const runs = bundles.map((bundle) => {
		const points = bundle.from === bundle.to ? [] : graph.edge(...ends(bundle), nameOf(bundle)).points;
		// The first and last point lie on the edges of the places, where each way finds its own end.
		return { back: isBack(bundle), bends: points?.slice(1, -1) ?? [] };
	});
	const loops = new Set(bundles.flatMap(({ from, to }) => (from === to ? [from] : [])));
	const boxes = [
		...middles.map((middle, at) => placeBox(middle, loops.has(places[at]?.id ?? ''))),
		...runs.flatMap(({ bends }, at) => bends.map((bend) => bendBox(bend, bundles[at] as Bundle)))
	];
	return framed(middles, runs, boxes);
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function placeBox({ x, y }: Point, loops: boolean): Box {
	const right = x + PLACE_WIDTH / 2 + (loops ? LOOP_WIDTH : 0);
	return { left: x - PLACE_WIDTH / 2, right, top: y - PLACE_HEIGHT / 2, bottom: y + PLACE_HEIGHT / 2 };
}

function bendBox({ x, y }: Point, { ways }: Bundle): Box {
	return { left: x - ways.length * 3, right: x + ways.length * 3, top: y, bottom: y };
}

/** Moves everything so that it has positive, whole coordinates, with a margin around. */
function framed(
	middles: readonly Point[],
	runs: readonly { back: boolean; bends: readonly Point[] }[],
	boxes: readonly Box[]
): MapLayout {
	const left = Math.min(...boxes.map((box) => box.left)) - MARGIN;
	const top = Math.min(...boxes.map((box) => box.top)) - MARGIN;
	const moved = (points: readonly Point[]): number[] =>
		points.flatMap(({ x, y }) => [Math.round(x - left), Math.round(y - top)]);
	return {
		width: Math.round(Math.max(...boxes.map((box) => box.right)) + MARGIN - left),
		height: Math.round(Math.max(...boxes.map((box) => box.bottom)) + MARGIN - top),
		places: moved(middles),
		runs: runs.map(({ back, bends }) => ({ back, bends: moved(bends) }))
	};
}
