import { PLACE_HEIGHT, PLACE_WIDTH, type MapPlace, type MapWay } from '../scenario/path-map.ts';
import type { Bundle, Point } from './map-layout.ts';

/** One way of a bundle, from the upper place to the lower. */
interface Strand {
	way: Bundle['ways'][number];
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
const ARROW = 4;
const BOW = 16;
const REACH = 20;

/** Draws each way: the ends spread over the edges of the places, in the order in which they come in. */
export function drawnWays(places: readonly MapPlace[], bundles: readonly Bundle[]): MapWay[] {
	const strands = bundles
		.filter(({ from, to }) => from !== to)
		.flatMap((bundle) =>
			bundle.ways.map((way, at): Strand => ({
				way,
				bundle,
				aside: (at - (bundle.ways.length - 1) / 2) * BETWEEN_STRANDS,
				top: { x: 0, y: 0 },
				bottom: { x: 0, y: 0 }
			}))
		);
	for (const place of places) {
		const upperEnds = strands.filter(({ bundle }) => (bundle.back ? bundle.to : bundle.from) === place.id);
		const lowerEnds = strands.filter(({ bundle }) => (bundle.back ? bundle.from : bundle.to) === place.id);
		spread(upperEnds, place, (strand) => aim(strand, 1)).forEach(
			([strand, x]) => (strand.top = { x, y: place.y + PLACE_HEIGHT / 2 })
		);
		spread(lowerEnds, place, (strand) => aim(strand, -2)).forEach(
			([strand, x]) => (strand.bottom = { x, y: place.y - PLACE_HEIGHT / 2 })
		);
	}
	const loops = bundles.filter(({ from, to }) => from === to).flatMap((bundle) => bundle.ways);
	return [
		...strands.map(({ way, bundle, ...strand }) => ({ ...way, back: bundle.back, ...drawn(bundle, strand) })),
		...loops.map((way) => ({ ...way, back: true, ...loop(places.find(({ id }) => id === way.from) as MapPlace) }))
	];
}

/** Where a strand heads for, seen from one of its ends: the second point, or the last but one. */
function aim({ bundle, aside }: Strand, index: number): number {
	return (bundle.points.at(index)?.x ?? 0) + aside;
}

function spread(ends: Strand[], place: MapPlace, aimOf: (strand: Strand) => number): [Strand, number][] {
	const sorted = [...ends].sort((one, other) => aimOf(one) - aimOf(other));
	const gap = Math.min(11, FLAT / Math.max(1, sorted.length - 1));
	return sorted.map((strand, at) => [strand, Math.round(place.x + (at - (sorted.length - 1) / 2) * gap)]);
}

/** A soft line through the points of a bundle, with an arrowhead where it arrives. */
function drawn({ points, back }: Bundle, { top, bottom, aside }: Pick<Strand, 'top' | 'bottom' | 'aside'>): Line {
	const bends = points.slice(1, -1).map(({ x, y }): Point => ({ x: Math.round(x + aside), y }));
	if (bends.length <= 1) return near(top, bottom, back, (bends[0]?.x ?? 0) < (top.x + bottom.x) / 2 ? -BOW : BOW);
	const down = [top, { x: top.x, y: top.y + 8 }, ...bends, { x: bottom.x, y: bottom.y - 10 }, bottom];
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
