import { outcomesOf } from '../outcomes.ts';
import type { SceneConfig } from '../scene-schema.ts';

/** A scene laid out when the course is built, as little as a page needs to draw it. In units of the drawing. */
export interface MapLayout {
	width: number;
	height: number;
	/** The middle of each situation and ending, in the order of the scene's states: x and y in turns. */
	places: number[];
	/** How the ways between two places run, in the order of `bundlesOf`. */
	runs: { back: boolean; bends: number[] }[];
}

/** A place of the map, in units of its drawing; x and y are its middle. */
export interface MapPlace {
	id: string;
	kind: 'situation' | 'ending';
	x: number;
	y: number;
}

/** A choice and a place it can lead to. A choice that is routed by its moment, or has several outcomes, may have several ways. */
export interface Edge {
	from: string;
	choice: string;
	to: string;
}

/** A way, drawn. */
export interface MapWay extends Edge {
	/** SVG path data. */
	path: string;
	/** Its arrowhead, as path data. */
	arrow: string;
	/** It leads back to where the story has been before. */
	back: boolean;
}

/** A scene as a map, ready to be shown. */
export interface PathMap {
	width: number;
	height: number;
	places: MapPlace[];
	ways: MapWay[];
}

/** How large a place is drawn. */
export const PLACE_WIDTH = 92;
export const PLACE_HEIGHT = 44;

/** The situations and endings of a scene: what a map shows as places. */
export function placesOf(config: SceneConfig): Pick<MapPlace, 'id' | 'kind'>[] {
	return Object.entries(config.states).flatMap(([id, state]) =>
		'always' in state ? [] : { id, kind: 'type' in state ? 'ending' : 'situation' }
	);
}

/** The ways of a scene: each choice with every place it can lead to, passing states left out. */
export function edgesOf(config: SceneConfig): Edge[] {
	return Object.entries(config.states).flatMap(([from, state]) =>
		'on' in state
			? Object.entries(state.on).flatMap(([choice, described]) => {
					const places = outcomesOf(described).flatMap(({ target }) => [...landings(config, target)]);
					return [...new Set(places)].map((to) => ({ from, choice, to }));
				})
			: []
	);
}

/** The ways of a scene by where they begin and where they lead. */
export function bundlesOf(config: SceneConfig): { from: string; to: string; ways: Edge[] }[] {
	const bundles = new Map<string, { from: string; to: string; ways: Edge[] }>();
	for (const way of edgesOf(config)) {
		const { from, to } = way;
		const bundle = bundles.get(`${from} ${to}`) ?? { from, to, ways: [] };
		bundle.ways.push(way);
		bundles.set(`${from} ${to}`, bundle);
	}
	return [...bundles.values()];
}

/** The situations and endings a state routes to; the state itself unless it is a passing one. */
function landings(config: SceneConfig, id: string, seen: ReadonlySet<string> = new Set()): Set<string> {
	const state = config.states[id];
	if (!state || !('always' in state)) return new Set([id]);
	if (seen.has(id)) return new Set();
	const further = new Set([...seen, id]);
	return new Set(state.always.flatMap(({ target }) => [...landings(config, target, further)]));
}

/** What the map calls a situation: its name in the scene, written as words. */
export function placeName(config: SceneConfig, id: string): string {
	const state = config.states[id];
	if (state && 'type' in state) return state.meta.title;
	const names = config.meta.people.flatMap(({ name }) => name.split(' '));
	const words = id
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.split(/[ -]/)
		.map((word) => names.find((name) => name.toLowerCase() === word.toLowerCase()) ?? word.toLowerCase());
	const sentence = words.join(' ');
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
