import type { Run } from '../progress/record.ts';
import type { CardId, ChoiceId } from '../simulator/choices.ts';
import { personOf, pronounSets, usualPair, type Pair } from '../simulator/person.ts';
import { openChoices, currentSitting, type SimulatorSnapshot } from '../simulator/simulator-machine.ts';
import { replaySimulator } from '../simulator/simulator-replay.ts';
import { endingOfSitting, stateOf, type Sitting } from '../simulator/sitting.ts';
import { seats, type Seat, type WeekState } from '../simulator/week-state.ts';
import type { Learner } from './learner.svelte.ts';

export type Phase = 'arrival' | 'open' | 'told' | 'ended' | 'revealed';

/** The two-seat simulator on the screen. As with scenes, the truth is the list of choices in the record. */
export class SimulatorSession {
	readonly #lesson: string;
	readonly #learner: Learner;
	#pair = $state.raw<Pair>(usualPair);

	constructor(lesson: string, learner: Learner) {
		this.#lesson = lesson;
		this.#learner = learner;
	}

	get #run(): Run | undefined {
		return this.#learner.lesson(this.#lesson).runs.at(-1);
	}

	readonly #replay = $derived.by(() => replaySimulator(this.#run?.choices ?? []));

	get #snapshot(): SimulatorSnapshot {
		return this.#replay.snapshot;
	}
	/** The rules have changed since: the play stands at its last legal place. */
	get stopped(): boolean {
		return this.#replay.stopped !== undefined;
	}
	get phase(): Phase {
		return this.#snapshot.value.week;
	}
	get sitting(): Sitting | undefined {
		return currentSitting(this.#snapshot.context);
	}
	get sittings(): readonly Sitting[] {
		return this.#snapshot.context.sittings;
	}
	get state(): WeekState | undefined {
		return this.sitting && stateOf(this.sitting);
	}
	/** The week that is being played or told, counted from 1. */
	get week(): number {
		return (this.state?.week ?? 0) + (this.phase === 'open' ? 1 : 0);
	}
	/** The seat whose turn it is to choose. */
	get turn(): Seat | undefined {
		return seats.find((seat) => this.choices.some((choice) => choice.startsWith(`${seat}:`)));
	}
	get choices(): readonly ChoiceId[] {
		return openChoices(this.#snapshot);
	}
	get ending() {
		return this.sitting ? endingOfSitting(this.sitting) : null;
	}
	get pair(): Pair {
		return this.#pair;
	}

	/** The cards a seat may open now. */
	cardsFor(seat: Seat): CardId[] {
		const start = `card:${seat}:`;
		return this.choices.flatMap((choice) => (choice.startsWith(start) ? [choice.slice(start.length) as CardId] : []));
	}

	/** Names one of the two. Names last as long as the page: what a learner calls them is nobody else's business. */
	name(seat: Seat, typed: string, pronouns: number): void {
		this.#pair = { ...this.#pair, [seat]: personOf(seat, typed, pronounSets[pronouns] ?? usualPair[seat]) };
	}

	async choose(choice: ChoiceId): Promise<void> {
		await this.#learner.whenReady;
		if (!this.choices.includes(choice)) return;
		if (!this.#run) this.startAgain();
		this.#dropLeftovers();
		const run = this.#run as Run;
		const step = run.choices.length;
		this.#learner.happened({ kind: 'choice.made', lesson: this.#lesson, run: run.id, step, choice });
		if (this.phase === 'revealed') this.finish();
	}

	/** Takes back the latest choice. */
	back(): void {
		const run = this.#run;
		const step = this.#replay.applied.length - 1;
		if (run && step >= 0) this.#learner.happened({ kind: 'choice.undone', lesson: this.#lesson, run: run.id, step });
	}

	startAgain(): void {
		this.#learner.happened({ kind: 'run.started', lesson: this.#lesson, run: this.#learner.newId() });
	}

	/** The learner played to the reveal, or read the summary instead. */
	finish(): void {
		this.#learner.happened({ kind: 'step.finished', lesson: this.#lesson, step: 'scene' });
	}

	#dropLeftovers(): void {
		const run = this.#run;
		const step = this.#replay.applied.length;
		if (run && this.stopped) this.#learner.happened({ kind: 'choice.undone', lesson: this.#lesson, run: run.id, step });
	}
}
