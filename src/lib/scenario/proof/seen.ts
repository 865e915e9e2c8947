import { distancesTo, FAR, waysIn } from '../play/distances.ts';
import { atOnce, endingsIn, forEachLead, type Explored } from '../play/explore.ts';
import { CLOSED, type Configuration } from '../play/scene-space.ts';

const YES = 1;
const NO = 2;

/** Whether something of a state, by its number there, was seen to be true, and seen to be false. */
export class Seen {
	readonly #marks = new Map<string, number[]>();
	mark(state: string, at: number, value: boolean): void {
		const marks = this.#marks.get(state) ?? [];
		marks[at] = (marks[at] ?? 0) | (value ? YES : NO);
		this.#marks.set(state, marks);
	}
	everTrue(state: string, at: number): boolean {
		return ((this.#marks.get(state)?.[at] ?? 0) & YES) > 0;
	}
	everFalse(state: string, at: number): boolean {
		return ((this.#marks.get(state)?.[at] ?? 0) & NO) > 0;
	}
	/** The states of which anything was seen. */
	get states(): string[] {
		return [...this.#marks.keys()];
	}
}

/** The choices of all situations: whether each was open, and whether it was closed. */
export function choicesSeen(explored: Explored): Seen {
	const { space, configurations } = explored;
	const seen = new Seen();
	forEachLead(explored, (from, choice, to) =>
		seen.mark(space.stateOf(configurations[from] as number), choice, to !== CLOSED)
	);
	return seen;
}

/** The routes of all passing states: whether each was taken, and whether it was come to and not taken. */
export function routesSeen({ space, configurations }: Explored): Seen {
	const seen = new Seen();
	const leads: number[] = [];
	for (const configuration of configurations)
		space.after(configuration, leads, { route: (state, route) => markFirstThatHeld(seen, state, route) });
	return seen;
}

/** The outcomes of all choices, by `outcomesKey`: whether each was taken, and whether it was come to and not taken. */
export function outcomesSeen({ space, configurations }: Explored): Seen {
	const seen = new Seen();
	const leads: number[] = [];
	for (const configuration of configurations) {
		const state = space.stateOf(configuration);
		space.after(configuration, leads, {
			outcome: (choice, outcome) => markFirstThatHeld(seen, outcomesKey(state, choice), outcome)
		});
	}
	return seen;
}

/** Tells the outcomes of one choice, by its number, from those of others. */
export function outcomesKey(state: string, choice: number): string {
	return `${state} ${choice}`;
}

/** Of several that are looked at from the first on, those before the one that held did not. */
function markFirstThatHeld(seen: Seen, key: string, held: number): void {
	for (let earlier = 0; earlier < held; earlier++) seen.mark(key, earlier, false);
	seen.mark(key, held, true);
}

/** The texts of situations that have several: whether each was shown, and whether it was come to and not shown. */
export function variantsSeen({ space, configurations }: Explored): Seen {
	const seen = new Seen();
	const tests = new Map(
		Object.entries(space.config.states).map(([id, state]) => {
			const text = 'on' in state && typeof state.meta.text !== 'string' ? state.meta.text : [];
			return [id, text.map(({ when }) => (when ? space.testOf(when) : () => true))];
		})
	);
	for (const configuration of configurations) {
		const state = space.stateOf(configuration);
		const shown = tests.get(state)?.findIndex((holds) => holds(configuration)) ?? -1;
		if (shown >= 0) markFirstThatHeld(seen, state, shown);
	}
	return seen;
}

/** The lines added to texts: whether each was shown, and whether it was left out. */
export function linesSeen({ space, configurations }: Explored): Seen {
	const seen = new Seen();
	const tests = new Map(
		Object.entries(space.config.states).map(([id, state]) => {
			const lines = 'meta' in state ? (state.meta.also ?? []) : [];
			return [id, lines.map(({ when }) => space.testOf(when))];
		})
	);
	for (const configuration of configurations) {
		const state = space.stateOf(configuration);
		tests.get(state)?.forEach((isShown, at) => seen.mark(state, at, isShown(configuration)));
	}
	return seen;
}

/** Of each situation that somewhere has fewer open choices than these, though it has choices, the nearest such configuration. */
export function shortOfChoices(explored: Explored, least: number): Configuration[] {
	const { leads, begins } = explored;
	return firstByState(explored, (at) => {
		const choices = leads.slice(begins[at], begins[at + 1]);
		return choices.length > 0 && choices.filter((to) => to !== CLOSED).length < least;
	});
}

/** Of each state from which somewhere no ending can be reached any more, the nearest such configuration. */
export function traps(explored: Explored): Configuration[] {
	const endings = [...endingsIn(explored).values()].flat();
	const distances = atOnce(distancesTo(endings, atOnce(waysIn(explored))));
	return firstByState(explored, (at) => distances[at] === FAR);
}

/** The nearest configuration of each state for which something holds. */
function firstByState({ space, configurations }: Explored, holds: (at: number) => boolean): Configuration[] {
	const first = new Map<string, Configuration>();
	configurations.forEach((configuration, at) => {
		const state = space.stateOf(configuration);
		if (!first.has(state) && holds(at)) first.set(state, space.configurationAt(configuration));
	});
	return [...first.values()];
}
