import { actionsOf, outcomesOf } from '../outcomes.ts';
import { HIGHEST, type Condition, type SceneContext } from '../condition.ts';
import type { OutcomeConfig, SceneConfig, StateConfig } from '../scene-schema.ts';
import { changesOf, guardsOf, levelsAtStart, namesChanged } from './named-levels.ts';
import { flagName, namesAsked, packedTest, type Test } from './packed-condition.ts';

/** Where a scene stands between two choices: always a situation or an ending, never a passing state. */
export interface Configuration extends SceneContext {
	state: string;
}

/** Stands for where a choice leads that is closed. */
export const CLOSED = -1;

/** Told of what is taken on the way, by its number there. */
export interface Watcher {
	/** An outcome of a choice, each by its number. */
	outcome?: (choice: number, outcome: number) => void;
	/** A route of a passing state. */
	route?: (state: string, route: number) => void;
}

/** Where a choice or a route leads to, and what it changes on the way. Of several, the first whose test holds is taken. */
interface Outcome {
	test?: Test;
	target: number;
	/** What is added to each digit; to that of a flag that is set, 1. */
	adds: readonly number[];
}

interface PackedState {
	id: string;
	isEnding: boolean;
	choices: readonly PackedChoice[];
	/** Of a passing state. */
	routes: readonly Outcome[];
}

interface PackedChoice {
	id: string;
	outcomes: readonly Outcome[];
}

/** A variable or flag as a digit of the number of a configuration. */
type Digit = { variable: string; flag?: undefined } | { flag: string; variable?: undefined };

/**
 * A scene in which each configuration is one whole number, and the step from one to the next: quick enough to search tens of
 * thousands of configurations on a phone, and to walk a year of plays again. It agrees with the machine, which plays the scene,
 * at every step (tested by property).
 *
 * Where only the configurations that guards tell apart are asked for, what no guard asks for is left out: it decides nothing
 * about where a choice leads.
 */
export class SceneSpace {
	readonly config: SceneConfig;
	/** How many numbers there are. Above the safe integers they do not tell configurations apart. */
	readonly size: number;
	/** The configuration the scene begins at. */
	readonly first: number;
	readonly #states: readonly PackedState[];
	readonly #digits: readonly Digit[];
	/** By digit, how many levels there are. */
	readonly #bases: readonly number[];
	readonly #configurationsByState: number;
	readonly #slotOf: (name: string) => number;
	/** The levels of the configuration that is looked at, and of the next: those of the digits, then those that stay as they are. */
	readonly #at: number[];
	readonly #next: number[];

	constructor(config: SceneConfig, apart: 'all' | 'by guards' = 'all') {
		const start = levelsAtStart(config);
		const changed = namesChanged(config);
		const told = apart === 'all' ? changed : new Set(guardsOf(config).flatMap(namesAsked));
		const digits = [...start.keys()].filter((name) => changed.has(name) && told.has(name));
		const slots = [...digits, ...[...start.keys()].filter((name) => !digits.includes(name))];
		this.config = config;
		this.#digits = digits.map((name) => digitOf(config, name));
		this.#bases = this.#digits.map(({ flag }) => (flag === undefined ? HIGHEST + 1 : 2));
		this.#configurationsByState = this.#bases.reduce((product, base) => product * base, 1);
		this.size = Object.keys(config.states).length * this.#configurationsByState;
		this.#slotOf = (name) => slots.indexOf(name);
		this.#at = slots.map((name) => start.get(name) ?? 0);
		this.#next = [...this.#at];
		const ids = Object.keys(config.states);
		this.#states = Object.entries(config.states).map(([id, state]) => this.#packed(id, state, ids));
		this.first = this.numberOf({ state: config.initial, ...config.context });
	}

	/** The number of a configuration. Configurations that are not told apart have the same. */
	numberOf({ state, values, flags }: Configuration): number {
		let number = this.#states.findIndex(({ id }) => id === state);
		this.#digits.forEach(({ variable, flag }, slot) => {
			const level = variable === undefined ? Number(flags[flag] === true) : (values[variable] ?? 0);
			number = number * (this.#bases[slot] as number) + level;
		});
		return number;
	}

	/** The configuration of a number. What is not told apart is as at the start. */
	configurationAt(number: number): Configuration {
		const { id } = this.#unpack(number);
		const values = { ...this.config.context.values };
		const flags = { ...this.config.context.flags };
		this.#digits.forEach(({ variable, flag }, slot) => {
			const level = this.#at[slot] as number;
			if (variable !== undefined) values[variable] = level;
			else if (level === 1) flags[flag] = true;
		});
		return { state: id, values, flags };
	}

	/** The state of a configuration. */
	stateOf(number: number): string {
		return this.#stateAt(number).id;
	}

	/** The ending a configuration is, if it is one. */
	endingOf(number: number): string | undefined {
		const { id, isEnding } = this.#stateAt(number);
		return isEnding ? id : undefined;
	}

	/** The choices of a configuration with where each leads, `CLOSED` where it is closed; none at an ending. */
	choicesAt(number: number): { id: string; to: number }[] {
		const leads: number[] = [];
		this.after(number, leads);
		return this.#stateAt(number).choices.map(({ id }, at) => ({ id, to: leads[at] as number }));
	}

	/** Writes where each choice of a configuration leads into `leads`, and returns how many choices there are. */
	after(number: number, leads: number[], watcher?: Watcher): number {
		const { choices } = this.#unpack(number);
		for (let at = 0; at < choices.length; at++)
			leads[at] = this.#take(at, (choices[at] as PackedChoice).outcomes, watcher);
		return choices.length;
	}

	/** A condition as a test on configurations. */
	testOf(condition: Condition): (number: number) => boolean {
		const test = packedTest(condition, this.#slotOf);
		return (number) => {
			this.#unpack(number);
			return test(this.#at);
		};
	}

	/** Effects first, then routes from the top. Passing states that lead round in a ring are left after one round. */
	#take(choice: number, outcomes: readonly Outcome[], watcher?: Watcher): number {
		const outcome = firstThatHolds(outcomes, this.#at);
		if (!outcome) return CLOSED;
		if (watcher?.outcome) watcher.outcome(choice, outcomes.indexOf(outcome));
		const bases = this.#bases;
		const at = this.#at;
		const next = this.#next;
		let { target } = outcome;
		let withinState = 0;
		for (let slot = 0; slot < bases.length; slot++) {
			const base = bases[slot] as number;
			const level = (at[slot] as number) + (outcome.adds[slot] as number);
			next[slot] = level < 0 ? 0 : level < base ? level : base - 1;
			withinState = withinState * base + (next[slot] as number);
		}
		for (let hops = 0; hops <= this.#states.length; hops++) {
			const { id, routes } = this.#states[target] as PackedState;
			const route = firstThatHolds(routes, next);
			if (!route) break;
			if (watcher?.route) watcher.route(id, routes.indexOf(route));
			target = route.target;
		}
		return target * this.#configurationsByState + withinState;
	}

	#stateAt(number: number): PackedState {
		return this.#states[Math.floor(number / this.#configurationsByState)] as PackedState;
	}

	/** Makes a configuration the one that is looked at. Returns its state. */
	#unpack(number: number): PackedState {
		let rest = number;
		for (let slot = this.#bases.length - 1; slot >= 0; slot--) {
			const base = this.#bases[slot] as number;
			const higher = Math.floor(rest / base);
			this.#at[slot] = rest - higher * base;
			rest = higher;
		}
		return this.#states[rest] as PackedState;
	}

	#packed(id: string, state: StateConfig, ids: readonly string[]): PackedState {
		const outcome = ({ target, guard, actions }: Pick<OutcomeConfig, 'target' | 'guard' | 'actions'>): Outcome => {
			const added = new Map(actionsOf({ actions }).flatMap(changesOf));
			return {
				test: guard && packedTest(guard, this.#slotOf),
				target: ids.indexOf(target),
				adds: this.#digits.map(({ variable, flag }) => added.get(variable ?? flagName(flag)) ?? 0)
			};
		};
		const routes = 'always' in state ? state.always.map(outcome) : [];
		const choices = 'on' in state ? Object.entries(state.on) : [];
		return {
			id,
			isEnding: 'type' in state,
			choices: choices.map(([choice, described]) => ({ id: choice, outcomes: outcomesOf(described).map(outcome) })),
			routes
		};
	}
}

function firstThatHolds(outcomes: readonly Outcome[], levels: readonly number[]): Outcome | undefined {
	for (const outcome of outcomes) if (!outcome.test || outcome.test(levels)) return outcome;
	return undefined;
}

function digitOf(config: SceneConfig, name: string): Digit {
	return name in config.context.values ? { variable: name } : { flag: name.slice(flagName('').length) };
}
