import { holds } from '../condition.ts';
import type { SceneConfig } from '../scene-schema.ts';
import { choicesAt, firstPlace, stepTable, take, type Place, type StepTable } from '../play/step-table.ts';

/** Everything an exhaustive search of a scene came across. */
export interface SceneSearch {
	/** Every reachable configuration, nearest to the start first. */
	places: readonly Place[];
	/** For each place, those from which one choice leads to it, as indices of `places`. */
	before: readonly (readonly number[])[];
	/** States stood in or passed through. */
	reached: ReadonlySet<string>;
	/** Choices made and routes taken, as `choiceKey` and `routeKey` name them. */
	taken: ReadonlySet<string>;
	/** Guards of choices and routes, by the same names: whether they held, and whether they did not. */
	guards: Seen;
	/** Added lines, as `lineKey` names them: whether they were shown, and whether they were not. */
	lines: Seen;
	/** Where some situation first had fewer open choices than asked for. */
	shortOfChoices: readonly Place[];
	/** The fewest choices that lead to each ending, by ending. */
	shortestPaths: Readonly<Record<string, string[]>>;
	/** False where the search was given up, because there are too many configurations. */
	complete: boolean;
}

export const choiceKey = (state: string, choice: string) => `${state}.${choice}`;
export const routeKey = (state: string, route: number) => `${state}#${route}`;
export const lineKey = (state: string, line: number) => `${state}+${line}`;

/** Whether something was seen to be true, and seen to be false. */
export class Seen {
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

/** Visits every reachable configuration of a scene once, or gives up when there are more than `most`. */
export function searchScene(config: SceneConfig, leastOpen: number, most: number): SceneSearch {
	const table = stepTable(config);
	const keyOf = numbering(table);
	const places: Place[] = [];
	const cameBy: { from: number; choice: string }[] = [];
	const before: number[][] = [];
	const numberOf = new Map<number, number>();
	const reached = new Set<string>();
	const taken = new Set<string>();
	const guards = new Seen();
	const lines = new Seen();
	const shortOfChoices = new Map<string, Place>();
	const shortestPaths: Record<string, string[]> = {};

	const pathTo = (at: number): string[] => {
		const path: string[] = [];
		for (let step = cameBy[at]; step && step.from >= 0; step = cameBy[step.from]) path.unshift(step.choice);
		return path;
	};
	const visit = (place: Place, from: number, choice: string): void => {
		const key = keyOf(place);
		const known = numberOf.get(key);
		if (known !== undefined) {
			before[known]?.push(from);
			return;
		}
		const at = places.push(place) - 1;
		numberOf.set(key, at);
		cameBy.push({ from, choice });
		before.push(from < 0 ? [] : [from]);
		reached.add(place.state);
		const state = config.states[place.state];
		if (!state || 'always' in state) return;
		if ('type' in state) shortestPaths[place.state] ??= pathTo(at);
		state.meta.also?.forEach((line, index) => lines.mark(lineKey(place.state, index), holds(line.when, place)));
	};
	const onPass = (state: string, route: number): void => {
		reached.add(state);
		taken.add(routeKey(state, route));
		for (let earlier = 0; earlier < route; earlier++) guards.mark(routeKey(state, earlier), false);
		guards.mark(routeKey(state, route), true);
	};

	if (keyOf.largest <= Number.MAX_SAFE_INTEGER) visit(firstPlace(table), -1, '');
	for (let at = 0; at < places.length && places.length <= most; at++) {
		const place = places[at] as Place;
		const choices = choicesAt(table, place);
		const open = choices.filter((each) => each.open);
		if (choices.length > 0 && open.length < leastOpen && !shortOfChoices.has(place.state))
			shortOfChoices.set(place.state, place);
		for (const { choice, open: isOpen } of choices)
			if (choice.guard) guards.mark(choiceKey(place.state, choice.id), isOpen);
		for (const { choice } of open) {
			taken.add(choiceKey(place.state, choice.id));
			visit(take(table, place, choice, onPass), at, choice.id);
		}
	}
	return {
		places,
		before,
		reached,
		taken,
		guards,
		lines,
		shortOfChoices: [...shortOfChoices.values()],
		shortestPaths,
		complete: places.length > 0 && places.length <= most
	};
}

/** Packs a place into one number: its state, values (0–10) and flags. `largest` must not exceed the safe integers. */
function numbering({ states, context }: StepTable): { (place: Place): number; largest: number } {
	const ids = Object.keys(states);
	const stateNumber = new Map(ids.map((id, at) => [id, at]));
	const values = Object.keys(context.values);
	const set = Object.values(states).flatMap((state) =>
		state.kind === 'situation' ? state.choices.flatMap((choice) => choice.flags) : []
	);
	const flags = [...new Set(set)];
	const keyOf = (place: Place): number => {
		let key = stateNumber.get(place.state) ?? 0;
		for (const name of values) key = key * 11 + (place.values[name] ?? 0);
		for (const name of flags) key = key * 2 + (place.flags[name] ? 1 : 0);
		return key;
	};
	return Object.assign(keyOf, { largest: ids.length * 11 ** values.length * 2 ** flags.length });
}
