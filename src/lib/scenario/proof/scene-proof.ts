import type { Condition } from '../condition.ts';
import type { PassingConfig, SceneConfig, SceneFault, SituationConfig } from '../scene-schema.ts';
import { choiceKey, lineKey, routeKey, searchScene, type SceneSearch } from './scene-search.ts';
import type { Place } from '../play/step-table.ts';

/** What an exhaustive search found out about a scene. */
export interface SceneFacts {
	situations: number;
	choices: number;
	endings: number;
	/** Reachable combinations of situation, values and flags. */
	configurations: number;
	/** The fewest choices that lead to each ending, by ending. */
	shortestPaths: Record<string, string[]>;
}

export interface SceneProof {
	faults: SceneFault[];
	facts: SceneFacts;
}

/** A scene with more reachable configurations than this is refused: it could not be searched in time. */
const MOST_CONFIGURATIONS = 2_000_000;
const LEAST_OPEN_CHOICES = 2;

/**
 * Searches every reachable configuration of a scene and returns what does not hold: every situation, choice, route and
 * ending is reached, every guard passes and fails somewhere, every added line is shown and left out, some ending can
 * always still be reached, and at least two choices are always open.
 */
export function proveScene(config: SceneConfig, mostConfigurations = MOST_CONFIGURATIONS): SceneProof {
	const search = searchScene(config, LEAST_OPEN_CHOICES, mostConfigurations);
	const states = Object.values(config.states);
	return {
		faults: search.complete
			? [...tooFewOpen(search), ...neverSeen(config, search), ...traps(config, search)]
			: [{ message: `has more than ${mostConfigurations} configurations; use fewer variables or flags` }],
		facts: {
			situations: states.filter((state) => 'on' in state).length,
			choices: states.reduce((sum, state) => sum + ('on' in state ? Object.keys(state.on).length : 0), 0),
			endings: states.filter((state) => 'type' in state).length,
			configurations: search.places.length,
			shortestPaths: search.shortestPaths
		}
	};
}

/** The values of a place and the flags that are set. */
function describe({ values, flags }: Place): string {
	const levels = Object.entries(values).map(([name, value]) => `${name} ${value}`);
	return [...levels, ...Object.keys(flags).filter((name) => flags[name])].join(', ');
}

function tooFewOpen({ shortOfChoices }: SceneSearch): SceneFault[] {
	return shortOfChoices.map((place) => ({
		state: place.state,
		message: `has fewer than ${LEAST_OPEN_CHOICES} open choices with ${describe(place)}`
	}));
}

interface FieldFault {
	field: string;
	message: string;
}

/** What the search never came across, though it stands in the scene. */
function neverSeen(config: SceneConfig, search: SceneSearch): SceneFault[] {
	return Object.entries(config.states).flatMap(([state, described]): SceneFault[] => {
		if (!search.reached.has(state)) return [{ state, message: 'cannot be reached' }];
		const faults =
			'always' in described
				? routeFaults(state, described, search)
				: lineFaults(state, described.meta.also ?? [], search);
		if ('on' in described) faults.push(...choiceFaults(state, described, search));
		return faults.map((fault) => ({ state, ...fault }));
	});
}

function guardFault({ guards }: SceneSearch, key: string): string | undefined {
	if (!guards.everTrue(key)) return 'has a guard that can never pass';
	return guards.everFalse(key) ? undefined : 'has a guard that can never fail';
}

function routeFaults(state: string, { always }: PassingConfig, search: SceneSearch): FieldFault[] {
	return always.flatMap(({ guard }, at) => {
		const key = routeKey(state, at);
		const message = guard ? guardFault(search, key) : search.taken.has(key) ? undefined : 'is a route never taken';
		return message ? [{ field: `always.${at}`, message }] : [];
	});
}

function choiceFaults(state: string, { on }: SituationConfig, search: SceneSearch): FieldFault[] {
	return Object.entries(on).flatMap(([id, { guard }]) => {
		const message = guard && guardFault(search, choiceKey(state, id));
		return message ? [{ field: `on.${id}`, message }] : [];
	});
}

function lineFaults(state: string, also: readonly { when: Condition }[], { lines }: SceneSearch): FieldFault[] {
	return also.flatMap((_, at) => {
		const field = `meta.also.${at}`;
		if (!lines.everTrue(lineKey(state, at))) return [{ field, message: 'is a line that is never shown' }];
		if (!lines.everFalse(lineKey(state, at)))
			return [{ field, message: 'is a line that is always shown; put it in the text' }];
		return [];
	});
}

/** Situations in which some configuration leads to no ending any more, with the first such. */
function traps(config: SceneConfig, { places, before }: SceneSearch): SceneFault[] {
	const endsSomewhere = new Uint8Array(places.length);
	const queue: number[] = [];
	const mark = (at: number): void => {
		if (endsSomewhere[at]) return;
		endsSomewhere[at] = 1;
		queue.push(at);
	};
	places.forEach((place, at) => {
		const state = config.states[place.state];
		if (state && 'type' in state) mark(at);
	});
	for (let at = queue.pop(); at !== undefined; at = queue.pop()) before[at]?.forEach(mark);

	const faults = new Map<string, SceneFault>();
	places.forEach((place, at) => {
		if (endsSomewhere[at] || faults.has(place.state)) return;
		const message = `is a trap: no ending can be reached with ${describe(place)}`;
		faults.set(place.state, { state: place.state, message });
	});
	return [...faults.values()];
}
