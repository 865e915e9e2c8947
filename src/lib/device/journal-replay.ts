import * as v from 'valibot';
import type { ProgressEvent } from '../progress/events.ts';
import { progressFormat, readEvents, versionOf } from '../progress/migrations.ts';
import { nextOrder } from '../progress/order.ts';
import type { StoredProgress, StoreResult } from '../progress/progress-store.ts';
import type { DeviceStore } from './device-store.ts';
import { journalKeys } from './first-visit.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const entrySchema = v.object({
	version: count,
	epoch: v.optional(count),
	stamped: v.boolean(),
	events: v.array(v.unknown()),
	drafts: v.array(v.object({ key: v.string(), value: v.optional(v.unknown()) }))
});
type Entry = v.InferOutput<typeof entrySchema>;

type GetStorage = () => Storage | undefined;

/** Keeps what earlier pages could not any more (`journal.ts`), and loads it with the rest. */
export async function replayJournals(
	store: DeviceStore,
	loaded: StoreResult<StoredProgress>,
	base: string,
	storage: GetStorage = () => globalThis.localStorage
): Promise<StoreResult<StoredProgress>> {
	if (!loaded.ok) return loaded;
	const { epoch } = loaded.value;
	const found = itemsOf(base, storage).map(([key, text]) => ({ key, text, entry: parsed(text) }));
	// A newer app's stay: it will come back for them.
	const readable = found.filter(({ entry }) => !entry || entry.version <= versionOf(progressFormat));
	// What has been erased since stays erased.
	const pages = readable.filter(({ entry }) => entry && (entry.epoch ?? epoch) >= epoch);
	const events: ProgressEvent[] = [];
	for (const { entry } of pages) if (entry) events.push(...eventsOf(entry, [...loaded.value.events, ...events], epoch));
	if (events.length > 0 && !(await store.append(events)).ok) return loaded;

	/** A page that is still there may have written anew meanwhile: that is its own to keep. */
	const unchanged = ({ key, text }: { key: string; text: string }) => storage()?.getItem(key) === text;
	const drafts: Promise<unknown>[] = [];
	for (const page of pages)
		if (page.entry && unchanged(page))
			for (const { key, value } of page.entry.drafts) drafts.push(store.writeDraft(key, value));
	// Not waited for: where the database never answers, each takes as long as it may.
	void Promise.all(drafts).then(() => {
		for (const page of readable) if (unchanged(page)) storage()?.removeItem(page.key);
	});
	if (events.length === 0) return loaded;
	const withThem = await store.load();
	// Kept they are, and what was read before is no reason to stop.
	return withThem.ok ? withThem : loaded;
}

/** Everything is being erased: what was written down before its page had read the record names no epoch. */
export function forgetJournals(base: string, storage: GetStorage): void {
	try {
		for (const key of journalKeys(base, storage())) storage()?.removeItem(key);
	} catch {
		// Blocked: nothing of ours can be there.
	}
}

/** What a page wrote down that is not known yet. Before it had read the record, it could not number and order what happened. */
function eventsOf(entry: Entry, known: readonly ProgressEvent[], epoch: number): ProgressEvent[] {
	const { events } = readEvents(entry.events, entry.version);
	const ids = new Set(known.map(({ id }) => id));
	const unknown = events.filter(({ id }) => !ids.has(id));
	// Of the present epoch, as what is older was erased; no later one has begun.
	if (entry.stamped) return unknown.filter((event) => event.epoch >= epoch).map((event) => ({ ...event, epoch }));
	let [order, seq] = [0, 0];
	for (const event of known) {
		order = Math.max(order, event.order);
		if (event.device === unknown[0]?.device) seq = Math.max(seq, event.seq);
	}
	return unknown.map((event) => {
		order = nextOrder(event.order, order);
		seq += 1;
		return { ...event, seq, order, epoch };
	});
}

function itemsOf(base: string, storage: GetStorage): [string, string][] {
	try {
		const items = storage();
		return journalKeys(base, items).map((key) => [key, items?.getItem(key) ?? '']);
	} catch {
		return []; // Blocked: nothing of ours can be there.
	}
}

function parsed(text: string): Entry | undefined {
	try {
		const result = v.safeParse(entrySchema, JSON.parse(text));
		return result.success ? result.output : undefined;
	} catch {
		return undefined; // Torn or damaged: there is nothing to be had from it.
	}
}
