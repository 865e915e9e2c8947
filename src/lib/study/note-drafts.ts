import * as v from 'valibot';
import type { ProgressLog } from './progress-log.svelte.ts';
import type { NoteForm, NoteForms } from './note-forms.ts';

const ids = v.array(v.string());
const draftSchema = v.object({
	version: v.literal(1),
	/** Another one each time that the text changes. */
	id: v.string(),
	/** As of events: it comes after every draft that its writer had seen. */
	order: v.number(),
	/** The events whose words its writer had seen. */
	basedOn: ids,
	/** The drafts of other tabs that its writer had seen, and went on from or let go. */
	follows: ids,
	text: v.optional(v.string()),
	sealed: v.optional(v.string()),
	lock: v.optional(v.string())
});
export type NoteDraft = v.InferOutput<typeof draftSchema>;

/** A draft that can be read, where it is kept. */
export interface FoundDraft extends NoteDraft {
	key: string;
	text: string;
}

/** Between the lesson and the note in the key of each draft of a note, and of no other. */
const NOTE = '/note/';

async function stored(log: ProgressLog, prefix = ''): Promise<{ key: string; draft: NoteDraft }[] | undefined> {
	const drafts = await log.drafts.readAll(prefix);
	return (
		drafts &&
		[...new Map(drafts)].flatMap(([key, value]) => {
			const parsed = key.startsWith(prefix) && key.includes(NOTE) ? v.safeParse(draftSchema, value) : undefined;
			return parsed?.success ? [{ key, draft: parsed.output }] : [];
		})
	);
}

/** The drafts under keys that begin so, as far as they can be opened now, the newest first; nothing if none can be read. */
export async function readDrafts(log: ProgressLog, lock: NoteForms, prefix: string): Promise<FoundDraft[] | undefined> {
	const drafts = await stored(log, prefix);
	if (!drafts) return undefined;
	const found: FoundDraft[] = [];
	for (const { key, draft } of drafts) {
		const read = await lock.reveal(draft);
		if (read.ok) found.push({ ...draft, key, text: read.text });
	}
	return found.sort((a, b) => b.order - a.order);
}

/** Puts another in place of a draft, or lets it go, unless its writer has gone on since. */
function replaceDraft(log: ProgressLog, key: string, id: string, draft?: NoteDraft): Promise<void> {
	return log.drafts.replace(key, (found) => v.is(v.object({ id: v.literal(id) }), found), draft);
}

/** Lets a draft go, unless its writer has gone on since. */
export function dropDraft(log: ProgressLog, key: string, id: string): Promise<void> {
	return replaceDraft(log, key, id);
}

/** What is in the box that drafts are found for. */
export interface Box {
	text: string;
	/** What is saved, as far as it can be read; what would be in the box is first. */
	saved: readonly { id: string; text?: string; order?: number }[];
	/** The learner has changed it here. */
	typed: boolean;
	/** The draft of it that was kept last. */
	draft?: string;
	/** Drafts of other tabs that were seen here. */
	seen: ReadonlySet<string>;
}

/**
 * What is to be done with drafts of other tabs: one to go into the box, those to be shown beside it, and those that say
 * nothing more. The newest goes into a box where nothing was typed and nothing saved later without sight of it, or that
 * it goes on from.
 */
export function weighDrafts(
	newestFirst: readonly FoundDraft[],
	box: Box
): { next?: FoundDraft; beside: FoundDraft[]; spent: FoundDraft[] } {
	const followed = new Set(newestFirst.flatMap(({ follows }) => follows));
	// What was taken up from another version on purpose was written in sight of it.
	const isSaved = ({ text, basedOn }: FoundDraft) =>
		box.saved.some((version, at) => version.text === text && (at === 0 || !basedOn.includes(version.id)));
	const isSpent = (draft: FoundDraft) =>
		followed.has(draft.id) || isSaved(draft) || (box.typed && draft.text === box.text);
	const spent = newestFirst.filter(isSpent);
	const rest = newestFirst.filter((draft) => !isSpent(draft) && !(box.typed && box.seen.has(draft.id)));
	const [current] = box.saved;
	const savedLater = ({ order, basedOn }: FoundDraft) =>
		current?.text !== undefined && (current.order ?? 0) > order && !basedOn.includes(current.id);
	const fits = (draft: FoundDraft) =>
		box.typed ? box.draft !== undefined && draft.follows.includes(box.draft) : !savedLater(draft);
	const next = rest.find(fits);
	return { next, beside: rest.filter((draft) => draft !== next), spent };
}

/** Keeps every draft of a note in another form, as when a lock is set or removed. */
export async function rewriteDrafts(
	log: ProgressLog,
	lock: NoteForms,
	formOf: (text: string) => Promise<NoteForm | undefined>
): Promise<void> {
	for (const { key, draft } of (await stored(log)) ?? []) {
		const read = await lock.reveal(draft);
		const form = read.ok ? await formOf(read.text) : undefined;
		if (!form || ('sealed' in form ? draft.lock === form.lock : draft.sealed === undefined)) continue;
		const { version, id, order, basedOn, follows } = draft;
		await replaceDraft(log, key, id, { version, id, order, basedOn, follows, ...form });
	}
}

/** Lets every draft of a note go that cannot be opened now. */
export async function dropShutDrafts(log: ProgressLog, lock: NoteForms): Promise<void> {
	for (const { key, draft } of (await stored(log)) ?? [])
		if (!(await lock.reveal(draft)).ok) await dropDraft(log, key, draft.id);
}
