import { latestRuns, LONGEST_RUN, runsOf, type Run } from '#lib/progress/runs.ts';
import type { CardId, ChoiceId } from '../model/choices.ts';
import { namingsFrom, noNamings, pairOf, type Naming, type Namings, type Pair } from '../model/person.ts';
import type { EndingId } from '../model/model.ts';
import { openChoices, currentSitting, type SimulatorSnapshot } from '../model/simulator-machine.ts';
import { replaySimulator } from '../model/simulator-replay.ts';
import { endingOfSitting, stateOf, type Sitting } from '../model/sitting.ts';
import { seats, startState, type Seat, type WeekState } from '../model/week-state.ts';
import type { ProgressLog } from '#lib/study/progress-log.svelte.ts';

/** So many choices are replayed to know which endings were found: those of some hundred plays. */
const MOST_REPLAYED = 10_000;

export type Phase = 'arrival' | 'open' | 'told' | 'ended' | 'revealed';

/** The two-seat simulator on the screen. As with scenes, the truth is the list of choices in the record. */
export class SimulatorSession {
	readonly #lesson: string;
	readonly #log: ProgressLog;
	#namings = $state.raw<Namings>(noNamings);
	#acted = $state(false);

	constructor(lesson: string, log: ProgressLog) {
		this.#lesson = lesson;
		this.#log = log;
	}

	readonly #played = $derived.by(() => runsOf(this.#log.lesson(this.#lesson).played));

	get #run(): Run | undefined {
		return this.#played.current;
	}

	readonly #replay = $derived.by(() => replaySimulator(this.#run?.choices ?? []));

	get #snapshot(): SimulatorSnapshot {
		return this.#replay.snapshot;
	}
	/** The rules have changed since: the play stands at its last legal place. */
	get stopped(): boolean {
		return this.#replay.stopped !== undefined;
	}
	/** Something was chosen or taken back on this page. */
	get acted(): boolean {
		return this.#acted;
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
	/** Where the sitting stood before the week that is being told. */
	get before(): WeekState | undefined {
		return this.sitting?.weeks.length ? (this.sitting.weeks.at(-2)?.after ?? startState) : undefined;
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
	/** What the learner wrote for the two, as it stands in the fields. */
	get namings(): Namings {
		return this.#namings;
	}
	/** The two as they are told of. */
	readonly pair: Pair = $derived(pairOf(this.#namings));

	/** The endings this learner has come to, in every play there was. */
	get endingsFound(): ReadonlySet<EndingId> {
		return new Set(
			latestRuns(this.#played.runs, MOST_REPLAYED)
				.flatMap((run) => replaySimulator(run.choices).snapshot.context.sittings)
				.flatMap((sitting) => endingOfSitting(sitting) ?? [])
		);
	}

	/** The cards a seat may open now. */
	cardsFor(seat: Seat): CardId[] {
		const start = `card:${seat}:`;
		return this.choices.flatMap((choice) => (choice.startsWith(start) ? [choice.slice(start.length) as CardId] : []));
	}

	/** Takes up the names that were given at an earlier sitting. */
	async open(): Promise<void> {
		await this.#log.whenReady;
		this.#namings = namingsFrom(await this.#log.drafts.read(this.#draftKey));
	}

	/**
	 * Names one of the two. Names are kept as drafts are: on this device alone, in no backup, and gone when all is erased.
	 */
	name(seat: Seat, change: Partial<Naming>): void {
		this.#namings = { ...this.#namings, [seat]: { ...this.#namings[seat], ...change } };
		this.#log.drafts.keep(this.#draftKey, this.#namings);
	}

	async choose(choice: ChoiceId): Promise<void> {
		await this.#log.whenReady;
		if (!this.choices.includes(choice)) return;
		if (this.#run && this.#run.steps >= LONGEST_RUN) return this.startAgain();
		if (!this.#run) this.startAgain();
		this.#dropLeftovers();
		this.#acted = true;
		const run = this.#run as Run;
		this.#log.record({ kind: 'choice.made', ...this.#after(run), step: run.steps, choice });
		if (this.phase === 'revealed') this.#log.record({ kind: 'step.finished', lesson: this.#lesson, step: 'scene' });
	}

	/** Takes back the latest choice. */
	back(): void {
		const run = this.#run;
		const step = this.#replay.applied.length - 1;
		this.#acted = true;
		if (run && step >= 0) this.#log.record({ kind: 'choice.undone', ...this.#after(run), step });
	}

	/** The latest play that was left for a new one, as long as nothing is chosen in that. */
	get left(): Run | undefined {
		if (this.#replay.applied.length > 0) return undefined;
		return this.#played.runs.findLast((run) => run.steps > 0);
	}

	/** The other way in which the play that is on went on, on another device or in another tab. */
	get otherWay(): Run | undefined {
		/** The way that each run is or goes on with, and the play it belongs to; a run comes after what it began with. */
		const ways = new Map<string, Pick<Run, 'id' | 'play'>>();
		for (const run of this.#played.runs) {
			const goesOnWith = run.parted ? undefined : ways.get(run.from?.run ?? '');
			ways.set(run.id, goesOnWith ?? run);
		}
		const here = this.#run && ways.get(this.#run.id);
		return this.#played.runs.findLast(({ id, steps }) => {
			const way = ways.get(id);
			return steps > 0 && way?.play === here?.play && way?.id !== here?.id;
		});
	}

	/** Goes back to a play: a new one, with all its choices. */
	takeUp({ last, steps }: Run): void {
		const from = { run: last, keep: steps };
		this.#log.record({ kind: 'run.started', lesson: this.#lesson, run: this.#log.newId(), from });
	}

	startAgain(): void {
		this.#log.record({ kind: 'run.started', lesson: this.#lesson, run: this.#log.newId() });
	}

	get #draftKey(): string {
		return `${this.#lesson}/seats`;
	}

	#dropLeftovers(): void {
		const run = this.#run;
		const step = this.#replay.applied.length;
		if (run && this.stopped) this.#log.record({ kind: 'choice.undone', ...this.#after(run), step });
	}

	/** What happens next in a run names the event that it follows. */
	#after({ play, last }: Run): { lesson: string; run: string; after: string } {
		return { lesson: this.#lesson, run: play, after: last };
	}
}
