import type { Condition } from '../condition.ts';
import { lockOf, outcomesOf } from '../outcomes.ts';
import { atOnce, explore, type Explored } from '../play/explore.ts';
import { SceneSpace, type Configuration } from '../play/scene-space.ts';
import type { PassingConfig, SceneConfig, SceneFault, SituationConfig } from '../scene-schema.ts';
import {
	choicesSeen,
	linesSeen,
	outcomesKey,
	outcomesSeen,
	routesSeen,
	shortOfChoices,
	traps,
	variantsSeen,
	type Seen
} from './seen.ts';
import { shortestPaths } from './shortest-paths.ts';

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
	/** All that was searched. */
	explored: Explored;
}

/** A scene with more reachable configurations than this is refused: it could not be searched in time. */
const MOST_CONFIGURATIONS = 2_000_000;
const LEAST_OPEN_CHOICES = 2;

/**
 * Searches every reachable configuration of a scene and returns what does not hold: every situation, choice, outcome,
 * route and ending is reached, every guard passes and fails somewhere, every variant of a text is shown, every added line
 * is shown and left out, some ending can always still be reached, and at least two choices are always open.
 */
export function proveScene(config: SceneConfig, mostConfigurations = MOST_CONFIGURATIONS): SceneProof {
	const explored = atOnce(explore(new SceneSpace(config), mostConfigurations));
	const states = Object.values(config.states);
	const isEnding = (id: string) => 'type' in (config.states[id] ?? {});
	return {
		explored,
		faults: explored.complete
			? [...tooFewOpen(explored), ...neverSeen(explored), ...trapped(explored)]
			: [{ message: `has more than ${mostConfigurations} configurations; use fewer variables or flags` }],
		facts: {
			situations: states.filter((state) => 'on' in state).length,
			choices: states.reduce((sum, state) => sum + ('on' in state ? Object.keys(state.on).length : 0), 0),
			endings: states.filter((state) => 'type' in state).length,
			configurations: explored.configurations.length,
			shortestPaths: Object.fromEntries([...shortestPaths(explored)].filter(([id]) => isEnding(id)))
		}
	};
}

/** The values of a configuration and the flags that are set. */
function describe({ values, flags }: Configuration): string {
	const levels = Object.entries(values).map(([name, value]) => `${name} ${value}`);
	return [...levels, ...Object.keys(flags).filter((name) => flags[name])].join(', ');
}

function tooFewOpen(explored: Explored): SceneFault[] {
	return shortOfChoices(explored, LEAST_OPEN_CHOICES).map((configuration) => ({
		state: configuration.state,
		message: `has fewer than ${LEAST_OPEN_CHOICES} open choices with ${describe(configuration)}`
	}));
}

/** The first configuration of each situation that leads to no ending any more. */
function trapped(explored: Explored): SceneFault[] {
	return traps(explored).map((configuration) => ({
		state: configuration.state,
		message: `is a trap: no ending can be reached with ${describe(configuration)}`
	}));
}

interface FieldFault {
	field: string;
	message: string;
}

/** What the search never came across, though it stands in the scene. */
function neverSeen(explored: Explored): SceneFault[] {
	const { space, configurations } = explored;
	const choices = choicesSeen(explored);
	const routes = routesSeen(explored);
	const lines = linesSeen(explored);
	const outcomes = outcomesSeen(explored);
	const variants = variantsSeen(explored);
	const reached = new Set([...configurations.map((configuration) => space.stateOf(configuration)), ...routes.states]);
	return Object.entries(space.config.states).flatMap(([state, described]): SceneFault[] => {
		if (!reached.has(state)) return [{ state, message: 'cannot be reached' }];
		const faults =
			'always' in described
				? routeFaults(state, described, routes)
				: lineFaults(state, described.meta.also ?? [], lines);
		if ('on' in described)
			faults.push(
				...choiceFaults(state, described, choices),
				...outcomeFaults(state, described, outcomes),
				...variantFaults(state, described, variants)
			);
		return faults.map((fault) => ({ state, ...fault }));
	});
}

/** @param key the state, or what else the guards are counted under */
function guardFault(seen: Seen, key: string, at: number): string | undefined {
	if (!seen.everTrue(key, at)) return 'has a guard that can never pass';
	return seen.everFalse(key, at) ? undefined : 'has a guard that can never fail';
}

function routeFaults(state: string, { always }: PassingConfig, routes: Seen): FieldFault[] {
	return always.flatMap(({ guard }, at) => {
		const neverTaken = routes.everTrue(state, at) ? undefined : 'is a route never taken';
		const message = guard ? guardFault(routes, state, at) : neverTaken;
		return message ? [{ field: `always.${at}`, message }] : [];
	});
}

function choiceFaults(state: string, { on }: SituationConfig, choices: Seen): FieldFault[] {
	return Object.entries(on).flatMap(([id, choice], at) => {
		const message = lockOf(choice) && guardFault(choices, state, at);
		return message ? [{ field: `on.${id}`, message }] : [];
	});
}

/** Of a choice with several outcomes, those that never come. */
function outcomeFaults(state: string, { on }: SituationConfig, outcomes: Seen): FieldFault[] {
	return Object.entries(on).flatMap(([id, choice], number) => {
		if (!Array.isArray(choice)) return [];
		const key = outcomesKey(state, number);
		return outcomesOf(choice).flatMap(({ guard }, at) => {
			const neverTaken = outcomes.everTrue(key, at) ? undefined : 'is an outcome that never comes';
			const message = guard ? guardFault(outcomes, key, at) : neverTaken;
			return message ? [{ field: `on.${id}.${at}`, message }] : [];
		});
	});
}

function variantFaults(state: string, { meta }: SituationConfig, variants: Seen): FieldFault[] {
	if (typeof meta.text === 'string') return [];
	return meta.text.flatMap((_, at) => {
		const field = `meta.text.${at}`;
		return variants.everTrue(state, at) ? [] : [{ field, message: 'is a text that is never shown' }];
	});
}

function lineFaults(state: string, also: readonly { when: Condition }[], lines: Seen): FieldFault[] {
	return also.flatMap((_, at) => {
		const field = `meta.also.${at}`;
		if (!lines.everTrue(state, at)) return [{ field, message: 'is a line that is never shown' }];
		if (!lines.everFalse(state, at)) return [{ field, message: 'is a line that is always shown; put it in the text' }];
		return [];
	});
}
