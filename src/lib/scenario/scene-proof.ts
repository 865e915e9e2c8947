import { holds, type Condition } from './condition.ts';
import type { SceneConfig, SceneFault } from './scene-schema.ts';
import { choicesAt, firstPlace, stepTable, take, type Place, type StepTable } from './step-table.ts';

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

/** Whether something was seen to be true, and seen to be false. */
class Seen {
	readonly #yes = new Set<string>();
	readonly #no = new Set<string>();
	mark(what: string, value: boolean): void {
		(value ? this.#yes : this.#no).add(what);
	}
	everTrue(what: string): boolean {
		return this.#yes.has(what);
	}
	everFalse(what: string): boolean {
		return this.#no.has(what);
	}
}

/** Numbers configurations, so that each is visited once: state, values (0–10) and flags packed into one number. */
function keyOf(table: StepTable, config: SceneConfig): (place: Place) => number {
	const stateNumber = new Map(Object.keys(config.states).map((id, at) => [id, at]));
	const values = Object.keys(config.context.values);
	const flags = [
		...new Set(
			Object.values(table.states).flatMap((state) =>
				state.kind === 'situation' ? state.choices.flatMap((c) => c.flags) : []
			)
		)
	];
	return (place) => {
		let key = stateNumber.get(place.state) ?? 0;
		for (const name of values) key = key * 11 + (place.values[name] ?? 0);
		for (const name of flags) key = key * 2 + (place.flags[name] ? 1 : 0);
		return key;
	};
}

/**
 * Searches every reachable configuration of a scene and returns what does not hold: every situation, choice, route and
 * ending is reached, every guard passes and fails somewhere, every added line is shown and left out, some ending can
 * always still be reached, and at least two choices are always open.
 */
export function proveScene(config: SceneConfig): SceneProof {
	const table = stepTable(config);
	const key = keyOf(table, config);
	const places: Place[] = [];
	const cameFrom: { place: number; choice: string }[] = [];
	const before: number[][] = [];
	const numberOf = new Map<number, number>();
	const reached = new Set<string>();
	const taken = new Set<string>();
	const guards = new Seen();
	const lines = new Seen();
	const faults: SceneFault[] = [];
	const tooFewOpen = new Set<string>();
	const shortestPaths: Record<string, string[]> = {};

	const visit = (place: Place, from: number, choice: string): void => {
		const known = numberOf.get(key(place));
		if (known !== undefined) {
			before[known]?.push(from);
			return;
		}
		const at = places.push(place) - 1;
		numberOf.set(key(place), at);
		cameFrom.push({ place: from, choice });
		before.push(from < 0 ? [] : [from]);
		reached.add(place.state);
		const state = config.states[place.state];
		if (state && 'type' in state) shortestPaths[place.state] ??= pathTo(at, cameFrom);
		if (state && !('always' in state))
			state.meta.also?.forEach((line, index) => lines.mark(`${place.state}#${index}`, holds(line.when, place)));
	};

	visit(firstPlace(table), -1, '');
	for (let at = 0; at < places.length; at++) {
		const place = places[at] as Place;
		if (places.length > MOST_CONFIGURATIONS) {
			faults.push({
				message: `has more than ${MOST_CONFIGURATIONS.toLocaleString('en')} configurations; use fewer variables or flags`
			});
			break;
		}
		const choices = choicesAt(table, place);
		if (
			choices.length > 0 &&
			choices.filter((each) => each.open).length < LEAST_OPEN_CHOICES &&
			!tooFewOpen.has(place.state)
		) {
			tooFewOpen.add(place.state);
			faults.push({
				state: place.state,
				message: `has fewer than ${LEAST_OPEN_CHOICES} open choices with ${describe(place)}`
			});
		}
		for (const { choice, open } of choices) {
			if (choice.guard) guards.mark(`${place.state}.${choice.id}`, open);
			if (!open) continue;
			taken.add(`${place.state}.${choice.id}`);
			markRoutes(table, place, choice, guards, taken);
			visit(take(table, place, choice), at, choice.id);
		}
	}

	const searched = places.length <= MOST_CONFIGURATIONS;
	if (searched) {
		faults.push(...unreached(config, reached, taken, guards, lines));
		faults.push(...traps(config, places, before));
	}
	const states = Object.values(config.states);
	return {
		faults,
		facts: {
			situations: states.filter((state) => 'on' in state).length,
			choices: states.reduce((sum, state) => sum + ('on' in state ? Object.keys(state.on).length : 0), 0),
			endings: states.filter((state) => 'type' in state).length,
			configurations: places.length,
			shortestPaths
		}
	};
}

function describe(place: Place): string {
	const values = Object.entries(place.values).map(([name, value]) => `${name} ${value}`);
	const flags = Object.keys(place.flags).filter((name) => place.flags[name]);
	return [...values, ...flags].join(', ');
}

function pathTo(at: number, cameFrom: { place: number; choice: string }[]): string[] {
	const path: string[] = [];
	for (let step = cameFrom[at]; step && step.place >= 0; step = cameFrom[step.place]) path.unshift(step.choice);
	return path;
}

/** Walks the passing states behind a choice and notes which of their guards hold. */
function markRoutes(
	table: StepTable,
	place: Place,
	choice: { target: string; shift: Record<string, number>; flags: string[]; id: string },
	guards: Seen,
	taken: Set<string>
): void {
	const landed = take({ ...table, states: stopAtPassing(table) }, place, choice);
	let at = landed;
	for (let hops = 0; hops < Object.keys(table.states).length; hops++) {
		const state = table.states[at.state];
		if (state?.kind !== 'passing') return;
		const chosen = state.routes.findIndex((route) => {
			const open = !route.guard || holds(route.guard, at);
			if (route.guard) guards.mark(`${at.state}#${state.routes.indexOf(route)}`, open);
			return open;
		});
		if (chosen < 0) return;
		taken.add(`${at.state}#${chosen}`);
		taken.add(at.state);
		at = { ...at, state: (state.routes[chosen] as { target: string }).target };
	}
}

const withoutPassing = new WeakMap<StepTable, StepTable['states']>();

/** The same states, with passing ones taken as places to stand. */
function stopAtPassing(table: StepTable): StepTable['states'] {
	const known = withoutPassing.get(table);
	if (known) return known;
	const states: StepTable['states'] = {};
	for (const [id, state] of Object.entries(table.states))
		states[id] = state.kind === 'passing' ? { kind: 'ending' } : state;
	withoutPassing.set(table, states);
	return states;
}

function unreached(
	config: SceneConfig,
	reached: Set<string>,
	taken: Set<string>,
	guards: Seen,
	lines: Seen
): SceneFault[] {
	const faults: SceneFault[] = [];
	const bothWays = (guard: Condition | undefined, what: string, state: string, field: string): void => {
		if (!guard) return;
		if (!guards.everTrue(what)) faults.push({ state, field, message: 'has a guard that can never pass' });
		else if (!guards.everFalse(what)) faults.push({ state, field, message: 'has a guard that can never fail' });
	};
	for (const [id, state] of Object.entries(config.states)) {
		if ('always' in state) {
			if (!taken.has(id)) faults.push({ state: id, message: 'cannot be reached' });
			else
				state.always.forEach((route, at) => {
					bothWays(route.guard, `${id}#${at}`, id, `always.${at}`);
					if (!taken.has(`${id}#${at}`) && !route.guard)
						faults.push({ state: id, field: `always.${at}`, message: 'is a route never taken' });
				});
			continue;
		}
		if (!reached.has(id)) {
			faults.push({ state: id, message: 'cannot be reached' });
			continue;
		}
		state.meta.also?.forEach((_, at) => {
			if (!lines.everTrue(`${id}#${at}`))
				faults.push({ state: id, field: `meta.also.${at}`, message: 'is a line that is never shown' });
			else if (!lines.everFalse(`${id}#${at}`))
				faults.push({
					state: id,
					field: `meta.also.${at}`,
					message: 'is a line that is always shown; put it in the text'
				});
		});
		if (!('on' in state)) continue;
		for (const [choiceId, choice] of Object.entries(state.on)) {
			bothWays(choice.guard, `${id}.${choiceId}`, id, `on.${choiceId}`);
			if (!choice.guard && !taken.has(`${id}.${choiceId}`))
				faults.push({ state: id, field: `on.${choiceId}`, message: 'can never be chosen' });
		}
	}
	return faults;
}

/** Configurations from which no ending can be reached, one for each situation. */
function traps(config: SceneConfig, places: Place[], before: number[][]): SceneFault[] {
	const safe = new Uint8Array(places.length);
	const queue: number[] = [];
	places.forEach((place, at) => {
		const state = config.states[place.state];
		if (state && 'type' in state) {
			safe[at] = 1;
			queue.push(at);
		}
	});
	for (let at = queue.pop(); at !== undefined; at = queue.pop())
		for (const earlier of before[at] ?? [])
			if (!safe[earlier]) {
				safe[earlier] = 1;
				queue.push(earlier);
			}
	const faults = new Map<string, SceneFault>();
	places.forEach((place, at) => {
		if (!safe[at] && !faults.has(place.state))
			faults.set(place.state, {
				state: place.state,
				message: `is a trap: no ending can be reached with ${describe(place)}`
			});
	});
	return [...faults.values()];
}
