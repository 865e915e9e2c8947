import { PLAN_AFTER } from '../progress/own-notes.ts';
import { planAfterIn, planAfterText, type CameUp, type PlanAfter } from '../progress/plan-after.ts';
import { choosePlanDay } from './choose-plan-day.ts';
import { NoteSession } from './note-session.svelte.ts';
import type { DraftWriter } from './own-draft.ts';

interface PlanLookParts extends DraftWriter {
	lesson: string;
	/** What is saved of an earlier look. */
	saved: () => string;
}

/**
 * A plan that is looked at again: whether it came up, and what happened. Both are for those who like; what is said is a note
 * of the plan's lesson, in place of what was said the last time.
 */
export class PlanLook {
	readonly #parts: PlanLookParts;
	/** Keeps what is typed as a draft, and saves it as the lock asks for. */
	readonly session: NoteSession;
	#said = $state.raw<PlanAfter | undefined>();

	constructor(parts: PlanLookParts) {
		this.#parts = parts;
		this.session = new NoteSession({ ...parts, note: PLAN_AFTER });
	}

	/** Nothing before something was chosen; `unsaid` also for whoever chose to leave it open. */
	get came(): CameUp | undefined {
		return this.#now?.came;
	}
	get words(): string {
		return this.#now?.words ?? '';
	}
	/** What was said before can be written over by now. */
	get ready(): boolean {
		return this.#parts.log.ready && !this.session.opening;
	}

	choose(came: CameUp): void {
		this.#say({ came, words: this.words });
	}

	write(words: string): void {
		this.#say({ came: this.came ?? 'unsaid', words });
	}

	/** Saves what was said, if anything was. Returns whether nothing is left to save. */
	async save(): Promise<boolean> {
		if (this.#hasToSave()) await this.session.save();
		// It is too long, or the lock has shut.
		return !this.#hasToSave();
	}

	/** The plan's day is over, until another is chosen. */
	putAway(): void {
		choosePlanDay(this.#parts.log, this.#parts.lesson, '');
		this.#said = undefined;
	}

	/** What was said here, or was found unsaved from before. */
	get #now(): PlanAfter | undefined {
		return this.#said ?? (this.session.found ? planAfterIn(this.session.text) : undefined);
	}
	get #saysSomething(): boolean {
		const now = this.#now;
		return now !== undefined && (now.came !== 'unsaid' || now.words.trim() !== '');
	}

	#hasToSave(): boolean {
		return this.session.unsaved && this.#saysSomething;
	}

	#say(said: PlanAfter): void {
		this.#said = said;
		if (this.#saysSomething) this.session.type(planAfterText(said));
		else this.session.type(this.#parts.saved());
	}
}
