import { foresightOf, type Foresight, type Guessed } from '../scenario/play/foresight.ts';

/**
 * Guesses of how choices will land, made before the reply is shown. Off unless it is asked for; kept for as long as the page is
 * open, and counted nowhere.
 */
export class GuessFirst {
	on = $state(false);
	/** The choice that waits for a guess. */
	asked = $state<string | undefined>();
	/** By the choices that led there, so that a run forked from another has what it shares with it. */
	#guesses = $state.raw<ReadonlyMap<string, Guessed>>(new Map());

	toggle(): void {
		this.on = !this.on;
		this.asked = undefined;
	}

	/** Notes a guess of the last of these choices, those of the run up to and with it. */
	note(choices: readonly string[], guessed: Guessed): void {
		this.#guesses = new Map([...this.#guesses, [keyOf(choices), guessed]]);
	}

	/** What was foreseen in a run of these choices. */
	foresightOf(choices: readonly string[]): Foresight {
		const guesses = choices.flatMap((_, at) => this.#guesses.get(keyOf(choices.slice(0, at + 1))) ?? []);
		return foresightOf(guesses);
	}
}

function keyOf(choices: readonly string[]): string {
	return choices.join(' ');
}
