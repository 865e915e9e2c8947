import type { SceneContext } from '../scenario/condition.ts';
import { outcomeAt } from '../scenario/outcomes.ts';
import type { EndingConfig, OutcomeConfig, SceneConfig } from '../scenario/scene-schema.ts';
import type { SceneSnapshot, Replayed } from '../scenario/play/replay.ts';
import type { Scene } from '../scenario/scene.ts';
import { choicesAt, textAt, type OfferedChoice } from '../scenario/play/scene-text.ts';
import { LONGEST_RUN, runsOf, type Run } from '../progress/runs.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import { LazyModule } from './lazy-module.svelte.ts';

/** What a scene needs to be played. */
export interface SceneTools {
	createMachine: (config: SceneConfig) => Scene;
	replay: (scene: Scene, choices: readonly string[]) => Replayed;
}

async function importTools(): Promise<SceneTools> {
	const [{ scene }, { replay }] = await Promise.all([
		import('../scenario/scene.ts'),
		import('../scenario/play/replay.ts')
	]);
	return { createMachine: (config) => scene.createMachine(config), replay };
}

/** One play of a scene on the screen. The truth is the list of choices in the record; everything else follows from it. */
export class SceneSession {
	readonly config: SceneConfig;
	readonly #lesson: string;
	readonly #log: ProgressLog;
	readonly #newId: () => string;
	readonly #tools: LazyModule<SceneTools>;
	#acted = $state(false);

	constructor(config: SceneConfig, lesson: string, log: ProgressLog, newId: () => string, loadTools = importTools) {
		this.config = config;
		this.#lesson = lesson;
		this.#log = log;
		this.#newId = newId;
		this.#tools = new LazyModule(loadTools);
	}

	readonly #played = $derived.by(() => runsOf(this.#log.lesson(this.#lesson).played));

	/** All plays of the scene, in the order they were begun. */
	get runs(): readonly Run[] {
		return this.#played.runs;
	}
	/** The play that is on. */
	get run(): Run | undefined {
		return this.#played.current;
	}
	/** The play that is on went on elsewhere too: there is another run that began as the same. */
	get parted(): boolean {
		const { run } = this;
		return run !== undefined && this.runs.some(({ id, play }) => play === run.play && id !== run.id);
	}

	readonly #machine = $derived.by(() => this.#tools.value?.createMachine(this.config));
	readonly #replayed = $derived.by(
		() => this.#machine && this.#tools.value?.replay(this.#machine, this.run?.choices ?? [])
	);

	/** The machinery could not be loaded: what was asked for last has not happened. */
	get missing(): boolean {
		return this.#tools.missing;
	}
	/** Something was chosen or taken back on this page. */
	get acted(): boolean {
		return this.#acted;
	}
	get started(): boolean {
		return this.run !== undefined;
	}
	/** A play is being taken up: until its choices are replayed, nobody knows where it stands. */
	get resuming(): boolean {
		return this.#tools.value === undefined && (this.run?.steps ?? 0) > 0;
	}
	get #snapshot(): SceneSnapshot | undefined {
		return this.#replayed?.snapshot;
	}
	get stateId(): string {
		return this.#snapshot ? stateOf(this.#snapshot) : this.config.initial;
	}
	get context(): SceneContext {
		return this.#snapshot?.context ?? this.config.context;
	}
	/** The context before the latest choice. */
	get contextBefore(): SceneContext | undefined {
		return this.#replayed?.configurations.at(-2)?.context;
	}
	get ending(): EndingConfig | undefined {
		const state = this.config.states[this.stateId];
		return state && 'type' in state ? state : undefined;
	}
	/** The situation's or ending's text, with the lines that fit this play. */
	get text(): string[] {
		return textAt(this.config, this.stateId, this.context);
	}
	get choices(): OfferedChoice[] {
		return choicesAt(this.config, this.stateId, this.context);
	}
	/** What the latest choice led to. */
	get consequence(): string | undefined {
		const before = this.#replayed?.configurations.at(-2);
		return (
			before && outcomeAt(this.config, stateOf(before), this.choicesTaken.at(-1) ?? '', before.context)?.meta.after
		);
	}
	/** The choices that led here. */
	get choicesTaken(): readonly string[] {
		return this.#replayed?.applied ?? [];
	}
	get stepsTaken(): number {
		return this.choicesTaken.length;
	}
	/** What a choice that is offered would lead to. */
	outcomeOf(choice: string): OutcomeConfig | undefined {
		return outcomeAt(this.config, this.stateId, choice, this.context);
	}
	/** The lesson was edited since: the play stands at its last legal place, and this choice no longer applies. */
	get stoppedAt(): string | undefined {
		return this.#replayed?.stoppedAt;
	}
	/** The endings this learner has reached. */
	get endingsReached(): ReadonlySet<string> {
		return new Set(this.runs.flatMap(({ ending }) => (ending && this.config.states[ending] ? [ending] : [])));
	}

	/** Loads the machinery after the first paint. */
	async load(): Promise<void> {
		await this.#tools.load();
	}

	/** Begins a run from the start. Those before it stay in the record. */
	start(): void {
		this.#log.record({ kind: 'run.started', lesson: this.#lesson, run: this.#newId() });
	}

	/** Begins a run with the first `step` choices of another. Values and flags follow from them by replay. */
	forkAt(run: string, step: number): void {
		// Called by its latest event: what is the run here may elsewhere be one of two that have parted.
		const from = { run: this.runs.find(({ id }) => id === run)?.last ?? run, keep: step };
		this.#log.record({ kind: 'run.started', lesson: this.#lesson, run: this.#newId(), from });
	}

	/** Goes back to a decision of a run and takes another way there. */
	async tryWay(run: string, step: number, choice: string): Promise<void> {
		if (!(await this.#ready())) return;
		this.forkAt(run, step);
		await this.choose(choice);
	}

	async choose(id: string): Promise<void> {
		if (!(await this.#ready())) return;
		const offered = this.choices.find((choice) => choice.id === id);
		if (!offered || offered.locked !== undefined) return;
		if (this.run && this.run.steps >= LONGEST_RUN) return this.start();
		if (!this.run || this.run.ending !== undefined) this.start();
		this.#dropLeftovers();
		this.#acted = true;
		const run = this.run as Run;
		this.#log.record({ kind: 'choice.made', ...this.#after(run), step: run.steps, choice: id });
		if (!this.ending) return;
		this.#log.record(
			{ kind: 'ending.reached', ...this.#after(this.run as Run), ending: this.stateId },
			{ kind: 'step.finished', lesson: this.#lesson, step: 'scene' }
		);
	}

	/** Takes back the latest choice. A run that has come to its end stays as it is, and another goes on from there. */
	back(): void {
		const { run } = this;
		if (!run || this.stepsTaken === 0) return;
		this.#acted = true;
		const step = this.stepsTaken - 1;
		if (run.ending !== undefined) this.forkAt(run.id, step);
		else this.#log.record({ kind: 'choice.undone', ...this.#after(run), step });
	}

	/** Goes on from the last legal place of a play whose later choices no longer apply. */
	goOn(): void {
		this.#dropLeftovers();
	}

	#dropLeftovers(): void {
		if (this.run && this.stoppedAt !== undefined)
			this.#log.record({ kind: 'choice.undone', ...this.#after(this.run), step: this.stepsTaken });
	}

	/** What happens next in a run names the event that it follows. */
	#after({ play, last }: Run): { lesson: string; run: string; after: string } {
		return { lesson: this.#lesson, run: play, after: last };
	}

	/** Whether choices can be made now. */
	async #ready(): Promise<boolean> {
		const [tools] = await Promise.all([this.#tools.load(), this.#log.whenReady]);
		return tools !== undefined;
	}
}

/** The situation or ending a scene stands at. */
function stateOf({ value }: SceneSnapshot): string {
	return typeof value === 'string' ? value : '';
}
