import type { Condition } from '../condition.ts';
import type { Place, StepTable } from './step-table.ts';

/** The place that is being looked at, unpacked: values by the number of their variable, flags as bits. */
interface Unpacked {
	state: number;
	values: number[];
	flags: number;
}

type Test = (at: Unpacked) => boolean;

interface PackedChoice {
	test?: Test;
	target: number;
	shift: number[];
	flags: number;
}

interface PackedState {
	ending: boolean;
	choices: PackedChoice[];
	routes: { test?: Test; target: number }[];
}

const LEVELS = 11;

/**
 * A scene in which each place is one whole number, for searching tens of thousands of them on a phone. Variables and
 * flags that no guard asks for are left out: they decide nothing about where a choice leads.
 */
export class PackedScene {
	readonly #states: readonly string[];
	readonly #variables: readonly string[];
	readonly #flags: readonly string[];
	readonly #flagSpace: number;
	readonly #placesByState: number;
	readonly #packed: readonly PackedState[];
	readonly #at: Unpacked;
	readonly #next: Unpacked;

	constructor(table: StepTable) {
		const asked = askedFor(table);
		this.#states = Object.keys(table.states);
		this.#variables = Object.keys(table.context.values).filter((name) => asked.has(name));
		this.#flags = [...asked].filter((name) => !(name in table.context.values));
		this.#flagSpace = 2 ** this.#flags.length;
		this.#placesByState = this.#flagSpace * LEVELS ** this.#variables.length;
		const numberOf = new Map(this.#states.map((id, at) => [id, at]));
		const numbered = (id: string): number => numberOf.get(id) ?? 0;
		this.#packed = Object.values(table.states).map((state) => ({
			ending: state.kind === 'ending',
			choices:
				state.kind === 'situation'
					? state.choices.map((choice) => ({
							test: choice.guard && this.#test(choice.guard),
							target: numbered(choice.target),
							shift: this.#variables.map((name) => choice.shift[name] ?? 0),
							flags: this.#bits(choice.flags)
						}))
					: [],
			routes:
				state.kind === 'passing'
					? state.routes.map(({ guard, target }) => ({ test: guard && this.#test(guard), target: numbered(target) }))
					: []
		}));
		this.#at = { state: 0, values: this.#variables.map(() => 0), flags: 0 };
		this.#next = { state: 0, values: this.#variables.map(() => 0), flags: 0 };
	}

	/** The number of a place. Places that no guard can tell apart have the same. */
	pack(place: Place): number {
		let key = this.#states.indexOf(place.state);
		for (const name of this.#variables) key = key * LEVELS + (place.values[name] ?? 0);
		return key * this.#flagSpace + this.#bits(Object.keys(place.flags).filter((name) => place.flags[name] === true));
	}

	/** The ending a place is, if it is one. */
	endingOf(key: number): string | undefined {
		const state = Math.floor(key / this.#placesByState);
		return this.#packed[state]?.ending ? this.#states[state] : undefined;
	}

	/** Writes the places one open choice away into `into` and returns how many there are. */
	after(key: number, into: number[]): number {
		const at = this.#unpack(key);
		let count = 0;
		for (const choice of this.#packed[at.state]?.choices ?? []) {
			if (choice.test && !choice.test(at)) continue;
			into[count++] = this.#take(choice);
		}
		return count;
	}

	#unpack(key: number): Unpacked {
		const at = this.#at;
		at.flags = key % this.#flagSpace;
		let rest = Math.floor(key / this.#flagSpace);
		for (let each = at.values.length - 1; each >= 0; each--) {
			at.values[each] = rest % LEVELS;
			rest = Math.floor(rest / LEVELS);
		}
		at.state = rest;
		return at;
	}

	#take(choice: PackedChoice): number {
		const next = this.#next;
		next.flags = this.#at.flags | choice.flags;
		next.values.forEach((_, each) => {
			const value = (this.#at.values[each] as number) + (choice.shift[each] as number);
			next.values[each] = value < 0 ? 0 : value > LEVELS - 1 ? LEVELS - 1 : value;
		});
		next.state = choice.target;
		for (let hops = 0; hops < this.#packed.length; hops++) {
			const route = this.#packed[next.state]?.routes.find(({ test }) => !test || test(next));
			if (!route) break;
			next.state = route.target;
		}
		let key = next.state;
		for (const value of next.values) key = key * LEVELS + value;
		return key * this.#flagSpace + next.flags;
	}

	#bits(names: readonly string[]): number {
		return names.reduce((bits, name) => bits | (this.#flags.includes(name) ? 1 << this.#flags.indexOf(name) : 0), 0);
	}

	#test(condition: Condition): Test {
		switch (condition.type) {
			case 'atLeast':
			case 'atMost': {
				const sign = condition.type === 'atLeast' ? 1 : -1;
				const levels = Object.entries(condition.params).map(([name, level]) => ({
					variable: this.#variables.indexOf(name),
					level
				}));
				return ({ values }) => levels.every(({ variable, level }) => ((values[variable] ?? 0) - level) * sign >= 0);
			}
			case 'flag': {
				const bit = this.#bits([condition.params]);
				return ({ flags }) => (flags & bit) !== 0;
			}
			case 'not': {
				const test = this.#test(condition.params);
				return (at) => !test(at);
			}
			case 'all': {
				const tests = condition.params.map((each) => this.#test(each));
				return (at) => tests.every((test) => test(at));
			}
			case 'any': {
				const tests = condition.params.map((each) => this.#test(each));
				return (at) => tests.some((test) => test(at));
			}
			case 'countOf': {
				const bits = condition.params.flags.map((name) => this.#bits([name]));
				const { atLeast } = condition.params;
				return ({ flags }) => bits.filter((bit) => (flags & bit) !== 0).length >= atLeast;
			}
		}
	}
}

/** The variables and flags that the guard of a choice or route asks for. */
function askedFor(table: StepTable): Set<string> {
	const guards = Object.values(table.states).flatMap((state) =>
		state.kind === 'situation'
			? state.choices.map((choice) => choice.guard)
			: state.kind === 'passing'
				? state.routes.map((route) => route.guard)
				: []
	);
	return new Set(guards.flatMap((guard) => (guard ? namesIn(guard) : [])));
}

function namesIn(condition: Condition): string[] {
	switch (condition.type) {
		case 'atLeast':
		case 'atMost':
			return Object.keys(condition.params);
		case 'flag':
			return [condition.params];
		case 'countOf':
			return [...condition.params.flags];
		case 'not':
			return namesIn(condition.params);
		case 'all':
		case 'any':
			return condition.params.flatMap(namesIn);
	}
}
