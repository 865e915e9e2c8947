import { untrack } from 'svelte';
import { NOTE_UNITS } from '../progress/note-limits.ts';
import { notesIn, type Note } from '../progress/notes.ts';
import { coalesced } from './coalesced.ts';
import type * as Drafts from './note-drafts.ts';
import type { NoteLock } from './note-lock.svelte.ts';
import { OwnDraft, type DraftWriter } from './own-draft.ts';
import { removeNote } from './stored-notes.ts';

/** What a version of the note says, or why it cannot be read here; neither while it is being opened. */
interface Reading {
	text?: string;
	trouble?: 'locked' | 'unreadable';
}

/** A text of this note that is not in the box. */
export interface OtherText extends Reading {
	id: string;
	/** For one that was saved, as of its event; see there. */
	order?: number;
	/** For one that was typed and not saved: where it is kept. */
	draft?: Drafts.FoundDraft;
}

interface NoteSessionParts extends DraftWriter {
	lesson: string;
	note: string;
}

/**
 * One note while it is written. What is typed is kept as a draft before the task that typed it ends, or sealed as soon as
 * that can be. What other tabs and devices have to say is shown beside it, and never replaced before it was.
 */
export class NoteSession {
	readonly #parts: NoteSessionParts;
	readonly #prefix: string;
	readonly #draft: OwnDraft;
	/** What is in the box, once that is not what is saved. */
	#written = $state<string | undefined>();
	/** It was found, and nothing was typed since. */
	#found = $state(false);
	/** The saved versions that it was written in sight of. */
	#seen = $state.raw<ReadonlySet<string>>(new Set());
	#readings = $state.raw<ReadonlyMap<string, Reading>>(new Map());
	/** What was read last: it stays in the box while a later version is opened. */
	#latest = $state('');
	#beside = $state.raw<readonly Drafts.FoundDraft[]>([]);
	#lookedWhile: NoteLock['state'] | undefined;

	constructor(parts: NoteSessionParts) {
		this.#parts = parts;
		this.#prefix = `${parts.lesson}/note/${parts.note}/`;
		this.#draft = new OwnDraft(parts, this.#prefix, () =>
			this.#written === undefined ? undefined : { text: this.#written, basedOn: this.#seen }
		);
	}

	/** What is in the box. */
	get text(): string {
		const [current] = this.#versions;
		return this.#written ?? (current && !isRead(current) ? this.#latest : (current?.text ?? ''));
	}
	/** The note is sealed, and being opened. */
	get opening(): boolean {
		const [current] = this.#versions;
		return current !== undefined && !isRead(current) && this.#written === undefined && this.#latest === '';
	}
	/** Something is saved. */
	get saved(): boolean {
		return this.#note !== undefined;
	}
	/** What is in the box would be saved as something new. */
	get unsaved(): boolean {
		if (this.#written === undefined) return false;
		const [current, ...others] = this.#versions;
		return this.#written !== (current?.text ?? '') || others.some(({ id }) => this.#seen.has(id));
	}
	/** It can be saved as it is. */
	get savable(): boolean {
		return this.unsaved && this.text.trim() !== '' && this.tooMany === 0;
	}
	/** What was typed before and not saved was found and is in the box. */
	get found(): boolean {
		return this.#found;
	}
	/** By how many characters it is too long, as a text field counts them. */
	get tooMany(): number {
		return Math.max(0, this.text.length - NOTE_UNITS);
	}
	/** Why what is saved is not in the box. */
	get trouble(): Reading['trouble'] {
		return this.#versions[0]?.trouble;
	}
	/** Texts of this note that whoever writes has not decided about. */
	get others(): OtherText[] {
		const [current, ...rest] = this.#versions;
		const saved = current && this.#written !== undefined && !current.trouble ? [current, ...rest] : rest;
		const unseen = saved.filter((each) => isRead(each) && each.text !== this.text && !this.#seen.has(each.id));
		return [...unseen, ...this.#beside.map((draft) => ({ id: draft.id, text: draft.text, draft }))];
	}

	get #note(): Note | undefined {
		return notesIn(this.#parts.log.lesson(this.#parts.lesson)).get(this.#parts.note);
	}
	/** All that is saved of it; the one that goes into the box is first. */
	get #versions(): OtherText[] {
		const note = this.#note;
		return [note, ...(note?.others ?? [])].flatMap((version) =>
			version
				? {
						id: version.event,
						order: version.order,
						...(version.text === undefined ? this.#readings.get(version.event) : { text: version.text })
					}
				: []
		);
	}
	get #typed(): boolean {
		return this.#written !== undefined && !this.#found;
	}

	/** The learner has changed what is in the box. */
	type(text: string): void {
		this.#parts.lock.touch();
		this.#begin();
		this.#put(text);
	}

	/** Puts another text in place of what is in the box. */
	take({ text = '', ...other }: OtherText): void {
		this.#decide(other, text);
	}

	/** Adds another text below what is in the box. */
	join({ text = '', ...other }: OtherText): void {
		this.#decide(other, [this.text.trimEnd(), text].filter((each) => each !== '').join('\n\n'));
	}

	/** Leaves the box as it is: saved, it stands in place of the other text as well. */
	letGo(other: OtherText): void {
		this.#decide(other, this.text);
	}

	/** Saves what is in the box, if it may be saved, in place of all that its writer has seen. */
	async save(): Promise<void> {
		const { log, lock, lesson, note } = this.#parts;
		// Before that nobody knows whether there is a lock.
		if (!log.ready) await log.whenReady;
		if (!this.savable) return;
		const { text } = this;
		const unseen = this.#versions.filter((each) => !this.#seen.has(each.id) && each.text !== text).map(({ id }) => id);
		const replaces = [...new Set([...this.#seen, ...(this.#note?.events ?? [])])].filter((id) => !unseen.includes(id));
		const before = this.#note?.event;
		if (!(await lock.write(lesson, note, text, replaces))) return;
		const saved = this.#note?.event;
		if (saved !== undefined && saved !== before) this.#readings = new Map(this.#readings).set(saved, { text });
		this.#latest = text;
		if (this.#written !== text) this.#seen = new Set([...replaces, ...(saved === undefined ? [] : [saved])]);
		else this.#written = undefined;
		this.#found = false;
		await log.settled();
		// Where the note could not be kept yet, the draft still is.
		if (log.allKept && this.#written === undefined) this.#clear();
	}

	/** Deletes the note, and what is in the box with it. */
	async remove(): Promise<void> {
		this.#clear();
		this.#latest = '';
		await removeNote(this.#parts.log, this.#parts.lesson, this.#parts.note);
	}

	/** Takes in what has changed around the note. Called whenever something that it reads does. */
	look(): void {
		const { log, lock } = this.#parts;
		if (!log.ready) return;
		const { state } = lock;
		const unread = state === 'locked' ? [] : this.#versions.filter((each) => !isRead(each));
		untrack(() => {
			if (state !== this.#lookedWhile) this.#lockIs(state);
			if (unread.length > 0) void this.#read();
		});
	}

	/** Looks for what was typed and not saved, here before or in another tab. */
	readonly find = coalesced(async () => {
		const { log, lock } = this.#parts;
		const [drafts] = await Promise.all([import('./note-drafts.ts').catch(() => undefined), log.whenReady]);
		if (!drafts || lock.state === 'locked') return;
		await this.#read();
		const found = await drafts.readDrafts(log, lock, this.#prefix);
		// The lock may have shut meanwhile.
		if (!found || this.#lookedWhile === 'locked') return;
		if (!this.#typed) this.#draft.followNone();
		const saved = this.saved ? this.#versions : [{ id: '', text: '' }];
		const box = { text: this.text, saved, typed: this.#typed, draft: this.#draft.id, seen: this.#draft.follows };
		const { next, beside, spent } = drafts.weighDrafts(
			found.filter(({ key }) => key !== this.#draft.key),
			box
		);
		this.#beside = beside;
		for (const { key, id } of spent) void drafts.dropDraft(log, key, id);
		if (next) {
			this.#draft.follow(next);
			this.#seen = new Set(next.basedOn);
			this.#written = next.text;
			this.#found = true;
		} else if (this.#found) this.#clear();
	});

	/** What is saved is being written over from now on. */
	#begin(): void {
		const [current] = this.#versions;
		if (this.#written === undefined) this.#seen = new Set(current?.text === undefined ? [] : [current.id]);
	}

	#decide({ id, draft }: OtherText, text: string): void {
		this.#begin();
		if (draft) this.#draft.follow(draft);
		else this.#seen = new Set([...this.#seen, id]);
		this.#beside = this.#beside.filter((each) => each.id !== id);
		this.#put(text);
	}

	#put(text: string): void {
		this.#written = text;
		this.#found = false;
		if (this.unsaved) this.#draft.keep();
		else this.#clear();
	}

	/** Nothing in the box is unsaved any more. */
	#clear(): void {
		this.#written = undefined;
		this.#found = false;
		this.#seen = new Set();
		this.#draft.drop();
	}

	#lockIs(state: NoteLock['state']): void {
		this.#lookedWhile = state;
		if (state === 'locked') {
			this.#readings = new Map();
			this.#latest = '';
			this.#beside = [];
			return;
		}
		// Typed before it was known whether there is a lock, or before it was opened.
		if (this.#typed) this.#draft.keep();
		void this.find();
	}

	readonly #read = coalesced(async () => {
		const note = this.#note;
		for (const version of note ? [note, ...note.others] : []) {
			if (version.text !== undefined || this.#readings.has(version.event)) continue;
			const read = await this.#parts.lock.reveal(version);
			if (this.#lookedWhile === 'locked') return;
			const reading = read.ok ? { text: read.text } : { trouble: read.reason };
			this.#readings = new Map(this.#readings).set(version.event, reading);
			if (version.event === this.#note?.event) this.#latest = reading.text ?? '';
		}
	});
}

function isRead({ text, trouble }: Reading): boolean {
	return text !== undefined || trouble !== undefined;
}
