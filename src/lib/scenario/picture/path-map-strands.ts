import {
	bundlesOf,
	PLACE_HEIGHT,
	PLACE_WIDTH,
	placesOf,
	type MapLayout,
	type MapPlace,
	type MapWay,
	type PathMap,
	type Edge
} from './path-map.ts';
import type { SceneConfig } from '../scene-schema.ts';

interface Point {
	x: number;
	y: number;
}

/** All ways between two places in one direction. They run side by side. */
interface Bundle {
	from: string;
	to: string;
	ways: Edge[];
	back: boolean;
	/** From the upper place to the lower, whatever the direction. */
	bends: Point[];
}

/** One way of a bundle, from the upper place to the lower. */
interface Strand {
	way: Edge;
	bundle: Bundle;
	/** How far it runs beside the middle of its bundle. */
	aside: number;
	/** Where it meets the lower edge of the upper place, and the upper edge of the lower place. */
	top: Point;
	bottom: Point;
}

type Line = Pick<MapWay, 'path' | 'arrow'>;

const BETWEEN_STRANDS = 6;
/** Ways meet a place on the flat part of its edge only. */
const FLAT = PLACE_WIDTH - 36;
const BETWEEN_ENDS = 11;
const ARROW = 4;
const BOW = 16;
const REACH = 20;

/** Draws a scene as it was laid out: each way as a line of its own, the ends spread over the edges of the places. */
export function drawMap(config: SceneConfig, layout: MapLayout): PathMap {
	const places = placesOf(config).map((place, at): MapPlace => {
		const [x = 0, y = 0] = layout.places.slice(at * 2);
		return { ...place, x, y };
	});
	const bundles = bundlesOf(config).map((bundle, at): Bundle => {
		const { back, bends } = layout.runs[at] ?? { back: false, bends: [] };
		return { ...bundle, back, bends: pointsOf(bends) };
	});
	const strands = bundles.filter(({ from, to }) => from !== to).flatMap(strandsOf);
	for (const place of places) spreadEnds(strands, place);
	const loops = bundles.filter(({ from, to }) => from === to).flatMap(({ ways }) => ways);
	return {
		width: layout.width,
		height: layout.height,
		places,
		ways: [
			...strands.map((strand) => ({ ...strand.way, back: strand.bundle.back, ...lineOf(strand) })),
			...loops.map((way) => ({ ...way, back: true, ...loop(places.find(({ id }) => id === way.from) as MapPlace) }))
		]
	};
}

function pointsOf(numbers: readonly number[]): Point[] {
	return numbers.flatMap((x, at) => (at % 2 === 0 ? { x, y: numbers[at + 1] ?? 0 } : []));
}

function strandsOf(bundle: Bundle): Strand[] {
	return bundle.ways.map((way, at) => ({
		way,
		bundle,
		aside: (at - (bundle.ways.length - 1) / 2) * BETWEEN_STRANDS,
		top: { x: 0, y: 0 },
		bottom: { x: 0, y: 0 }
	}));
}

/** Gives the strands that meet a place their ends on its edges, in the order in which they come in. */
function spreadEnds(strands: readonly Strand[], { id, x, y }: MapPlace): void {
	const upper = strands.filter(({ bundle }) => (bundle.back ? bundle.to : bundle.from) === id);
	const lower = strands.filter(({ bundle }) => (bundle.back ? bundle.from : bundle.to) === id);
	const below = y + PLACE_HEIGHT / 2;
	const above = y - PLACE_HEIGHT / 2;
	for (const [strand, end] of spread(upper, x, 0)) strand.top = { x: end, y: below };
	for (const [strand, end] of spread(lower, x, -1)) strand.bottom = { x: end, y: above };
}

function spread(strands: readonly Strand[], middle: number, bend: 0 | -1): [Strand, number][] {
	const aim = ({ bundle, aside }: Strand): number => (bundle.bends.at(bend)?.x ?? 0) + aside;
	const sorted = [...strands].sort((one, other) => aim(one) - aim(other));
	const gap = Math.min(BETWEEN_ENDS, FLAT / Math.max(1, sorted.length - 1));
	return sorted.map((strand, at) => [strand, Math.round(middle + (at - (sorted.length - 1) / 2) * gap)]);
}

/** A soft line through the bends of a bundle, with an arrowhead where it arrives. */
function lineOf({ bundle: { bends, back }, top, bottom, aside }: Strand): Line {
	const shifted = bends.map(({ x, y }): Point => ({ x: Math.round(x + aside), y }));
	if (shifted.length <= 1) return near(top, bottom, back, (shifted[0]?.x ?? 0) < (top.x + bottom.x) / 2 ? -BOW : BOW);
	const down = [top, { x: top.x, y: top.y + 8 }, ...shifted, { x: bottom.x, y: bottom.y - 10 }, bottom];
	const route = back ? down.toReversed() : down;
	return { path: soft(route), arrow: arrow(route.at(-1) as Point, back ? -1 : 1) };
}

/** A line between two neighbouring rows. One that leads back bows out to its side, so that there and back make a loop. */
function near(top: Point, bottom: Point, back: boolean, bow: number): Line {
	const high = `${top.x + (back ? bow : 0)} ${top.y + REACH}`;
	const low = `${bottom.x + (back ? bow : 0)} ${bottom.y - REACH}`;
	return back
		? { path: `M${bottom.x} ${bottom.y}C${low} ${high} ${top.x} ${top.y}`, arrow: arrow(top, -1) }
		: { path: `M${top.x} ${top.y}C${high} ${low} ${bottom.x} ${bottom.y}`, arrow: arrow(bottom, 1) };
}

/** Quadratic curves from middle to middle, so that each point is a bend and none a corner. */
function soft(points: readonly Point[]): string {
	const [first, ...rest] = points as [Point, ...Point[]];
	const last = rest.pop() as Point;
	const curves = rest.map((point, at) => {
		const next = rest[at + 1];
		const end = next ? { x: Math.round((point.x + next.x) / 2), y: Math.round((point.y + next.y) / 2) } : last;
		return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
	});
	return `M${first.x} ${first.y}${curves.join('')}`;
}

function arrow({ x, y }: Point, direction: 1 | -1): string {
	const back = y - direction * ARROW * 1.3;
	return `M${x - ARROW} ${back}L${x} ${y}L${x + ARROW} ${back}`;
}

/** A way from a place back to itself: a small loop at its right side. */
function loop({ x, y }: MapPlace): Line {
	const side = x + PLACE_WIDTH / 2;
	return {
		path: `M${side - 4} ${y + 10}C${side + 26} ${y + 22} ${side + 26} ${y - 22} ${side - 1} ${y - 9}`,
		arrow: `M${side + 6} ${y - 13}L${side - 1} ${y - 9}L${side + 4} ${y - 2}`
	};
}
