import type { SceneConfig } from './scene-schema.ts';

/** A place of the map, in units of its drawing; x and y are its middle. */
export interface MapPlace {
	id: string;
	kind: 'situation' | 'ending';
	x: number;
	y: number;
}

/** A choice and a place it can lead to, drawn. A choice that is routed by its moment has several ways. */
export interface MapWay {
	from: string;
	choice: string;
	to: string;
	/** SVG path data. */
	path: string;
	/** Its arrowhead, as path data. */
	arrow: string;
	/** It leads back to where the story has been before. */
	back: boolean;
}

/** A scene as a map: laid out when the course is built, so that the page only draws. */
export interface PathMap {
	width: number;
	height: number;
	places: MapPlace[];
	ways: MapWay[];
}

/** How large a place is drawn. */
export const PLACE_WIDTH = 92;
export const PLACE_HEIGHT = 44;

/** The ways of a scene: each choice with every place it can lead to, passing states left out. */
export function waysOf(config: SceneConfig): Pick<MapWay, 'from' | 'choice' | 'to'>[] {
	return Object.entries(config.states).flatMap(([from, state]) =>
		'on' in state
			? Object.entries(state.on).flatMap(([choice, { target }]) =>
					[...landings(config, target)].map((to) => ({ from, choice, to }))
				)
			: []
	);
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
