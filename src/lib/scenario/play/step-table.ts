import { holds, type Condition, type SceneContext } from '../condition.ts';
import { clamp } from '../scene.ts';
import { actionsOf } from '../choice-actions.ts';
import type { SceneConfig } from '../scene-schema.ts';

export interface TableChoice {
	id: string;
	target: string;
	guard?: Condition;
	shift: Record<string, number>;
	flags: string[];
}

export type TableState =
	| { kind: 'situation'; choices: TableChoice[] }
	| { kind: 'passing'; routes: { target: string; guard?: Condition }[] }
	| { kind: 'ending' };

/** A scene reduced to what decides where a choice leads. It agrees with the machine step by step (tested by property). */
export interface StepTable {
	initial: string;
	context: SceneContext;
	states: Record<string, TableState>;
}

/** Where a scene stands between two choices: always a situation or an ending, never a passing state. */
export interface Place extends SceneContext {
	state: string;
}

/** The table of a parsed scene. */
export function stepTable(config: SceneConfig): StepTable {
	const states: Record<string, TableState> = {};
	for (const [id, state] of Object.entries(config.states)) {
		if ('always' in state) states[id] = { kind: 'passing', routes: state.always };
		else if ('on' in state) {
			const choices = Object.entries(state.on).map(([choiceId, choice]) => {
				const shift: Record<string, number> = {};
				const flags: string[] = [];
				for (const action of actionsOf(choice)) {
					if (action.type === 'setFlag') flags.push(action.params);
					else for (const [name, by] of Object.entries(action.params)) shift[name] = (shift[name] ?? 0) + by;
				}
				return { id: choiceId, target: choice.target, guard: choice.guard, shift, flags };
			});
			states[id] = { kind: 'situation', choices };
		} else states[id] = { kind: 'ending' };
	}
	return { initial: config.initial, context: config.context, states };
}

/** The place a scene begins at. */
export function firstPlace(table: StepTable): Place {
	return route(table, { state: table.initial, ...table.context });
}

/** The choices of a place with whether each is open; none at an ending. */
export function choicesAt(table: StepTable, place: Place): { choice: TableChoice; open: boolean }[] {
	const state = table.states[place.state];
	if (state?.kind !== 'situation') return [];
	return state.choices.map((choice) => ({ choice, open: !choice.guard || holds(choice.guard, place) }));
}

/** Told of each passing state on the way, and which of its routes was taken. */
export type OnPass = (state: string, route: number) => void;

/** The place after a choice: effects first, then routes from the top. Does not ask whether the choice is open. */
export function take(table: StepTable, place: Place, choice: TableChoice, onPass?: OnPass): Place {
	const values = { ...place.values };
	for (const [name, by] of Object.entries(choice.shift)) values[name] = clamp((values[name] ?? 0) + by);
	let flags = place.flags;
	if (choice.flags.some((name) => !flags[name])) {
		flags = { ...flags };
		for (const name of choice.flags) flags[name] = true;
	}
	return route(table, { state: choice.target, values, flags }, onPass);
}

/** Follows passing states until a situation or an ending. Those that lead round in a ring are left after one round. */
function route(table: StepTable, place: Place, onPass?: OnPass): Place {
	let at = place;
	for (let hops = 0; hops <= Object.keys(table.states).length; hops++) {
		const state = table.states[at.state];
		if (state?.kind !== 'passing') return at;
		const chosen = state.routes.findIndex((each) => !each.guard || holds(each.guard, at));
		const next = state.routes[chosen];
		if (!next) return at;
		onPass?.(at.state, chosen);
		at = { ...at, state: next.target };
	}
	return at;
}
