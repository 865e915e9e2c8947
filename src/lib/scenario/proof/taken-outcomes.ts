import { outcomesOf } from '../outcomes.ts';
import type { Explored } from '../play/explore.ts';
import { CLOSED } from '../play/scene-space.ts';
import type { OutcomeConfig } from '../scene-schema.ts';

/** An open choice of a configuration with the outcome it has there. */
export interface TakenOutcome {
	/** By their numbers in the situation and in the choice. */
	choice: number;
	number: number;
	outcome: OutcomeConfig;
	/** Where it leads, as an index of all configurations. */
	to: number;
}

/** Of every configuration of a scene, which outcome each of its open choices has. */
export class TakenOutcomes {
	readonly #explored: Explored;
	/** By the place of a choice in `leads`, the number of its outcome. */
	readonly #numbers: Uint8Array;
	readonly #outcomes: ReadonlyMap<string, readonly (readonly OutcomeConfig[])[]>;

	constructor(explored: Explored) {
		const { space, configurations, begins, leads } = explored;
		this.#explored = explored;
		this.#numbers = new Uint8Array(leads.length);
		this.#outcomes = new Map(
			Object.entries(space.config.states).map(([id, state]) => [
				id,
				'on' in state ? Object.values(state.on).map(outcomesOf) : []
			])
		);
		const to: number[] = [];
		configurations.forEach((configuration, at) =>
			space.after(configuration, to, {
				outcome: (choice, number) => void (this.#numbers[(begins[at] as number) + choice] = number)
			})
		);
	}

	/** The open choices of a configuration, by its index. */
	at(index: number): TakenOutcome[] {
		const { space, configurations, begins, leads } = this.#explored;
		const begin = begins[index] as number;
		const choices = this.#outcomes.get(space.stateOf(configurations[index] as number)) ?? [];
		return choices.flatMap((outcomes, choice) => {
			const to = leads[begin + choice] as number;
			if (to === CLOSED) return [];
			const number = this.#numbers[begin + choice] as number;
			return { choice, number, outcome: outcomes[number] as OutcomeConfig, to };
		});
	}
}
