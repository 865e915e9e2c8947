import { del, delMany, entries, get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import { epochSchema } from '../progress/epoch.ts';
import { eventSet } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { migrateEvent, progressFormat, readEvents, versionOf, type ProgressFormat } from '../progress/migrations.ts';
import { database, type Database } from './database.ts';
import type { DeviceStore, HeldProgress, RawProgress } from './device-store.ts';
import { databaseName } from './first-visit.ts';
import { errorName, settle, StoreRefusal, within } from './storage-fault.ts';
import { entryEpoch, entryKey, isEntryErasedBy, unreadIn } from './unread-entries.ts';

/** A transaction that neither completes nor aborts is given up after this long. */
const OPERATION_MILLIS = 10_000;

const aboutSchema = v.object({
	format: v.pipe(v.number(), v.integer(), v.minValue(0)),
	epoch: epochSchema,
	/** The epoch has begun, and not all from before it is deleted yet. */
	erasing: v.optional(v.boolean())
});
type About = v.InferOutput<typeof aboutSchema>;

/** Where an entry is put that cannot be read, once the event whose key it has comes from another copy. */
const spareKey = (id: string) => `${id}#unread`;

export interface IndexedDbOptions {
	/** The site's base path, part of the database's name: hosts share one origin between projects. */
	base: string;
	/** Asked at each opening; it may throw or give nothing. */
	factory?: () => IDBFactory | undefined;
	format?: ProgressFormat;
}

/** Progress in IndexedDB: one key per event, so that tabs never overwrite each other. Nothing here ever rejects. */
export function indexedDbStore({
	base,
	factory = () => globalThis.indexedDB,
	format = progressFormat
}: IndexedDbOptions): DeviceStore {
	const name = databaseName(base);
	const db = database(name, factory);
	const version = versionOf(format);

	/** A store whose writing transactions first check that this app may write there. */
	const guarded =
		(store: 'events' | 'drafts'): UseStore =>
		(mode, callback) =>
			db.use(store)(mode, async (opened) => {
				if (mode === 'readwrite') refuseNewer(await aboutOf(opened.transaction, version), version);
				return callback(opened);
			});

	const reading = <T>(work: () => Promise<T>) => settle(() => within(OPERATION_MILLIS, 'storage-failed', work()));
	// On a full disk Chromium fails a write with a plain UnknownError.
	const writing = (work: () => Promise<void>) =>
		settle(() => within(OPERATION_MILLIS, 'storage-failed', work()).then(() => undefined), 'storage-full');

	return {
		durable: true,
		load: () => reading(() => load(db, version, format)),
		readRaw: () =>
			reading(() =>
				readRaw(db, version).catch(async (error: unknown) => {
					if (errorName(error) !== 'VersionError') throw error;
					const newer = database(name, factory, 'as-found');
					return readRaw(newer, version).finally(() => newer.close());
				})
			),
		append: (events) => writing(() => append(db, version, format, events)),
		adopt: (entries) => writing(() => adopt(db, version, entries)),
		remove: (ids) => writing(() => delMany([...ids, ...ids.map(spareKey)], guarded('events'))),
		erase: (epoch) =>
			writing(async () => {
				try {
					await beginErasing(db, version, epoch);
					await erase(db, version, epoch);
				} catch (error) {
					if (error instanceof StoreRefusal && error.reason !== 'newer-data') throw error;
					// A database that this app cannot open or write is made anew.
					await db.destroy();
					await erase(db, version, epoch);
				}
			}),
		readDraft: (key) => reading<unknown>(() => get(key, guarded('drafts'))),
		readDrafts: (prefix) =>
			reading(async () => {
				const drafts = await entries<string, unknown>(guarded('drafts'));
				return drafts.filter(([key]) => key.startsWith(prefix));
			}),
		writeDraft: (key, value) =>
			writing(() => (value === undefined ? del(key, guarded('drafts')) : set(key, value, guarded('drafts')))),
		replaceDraft: (key, isMeant, value) =>
			writing(() =>
				guarded('drafts')('readwrite', async (store) => {
					if (isMeant(await promisifyRequest<unknown>(store.get(key))))
						if (value === undefined) store.delete(key);
						else store.put(value, key);
					await promisifyRequest(store.transaction);
				})
			),
		close: () => db.close()
	};
}

async function aboutOf(transaction: IDBTransaction, version: number): Promise<About> {
	const stored: unknown = await promisifyRequest(transaction.objectStore('meta').get('about'));
	const parsed = v.safeParse(aboutSchema, stored);
	return parsed.success ? parsed.output : { format: version, epoch: 0 };
}

function refuseNewer(about: About, version: number): void {
	if (about.format > version) throw new StoreRefusal('newer-data');
}

/** Resolves when all of the transaction is kept. Unlike idb-keyval's it waits for the abort, which has the true error. */
function completion(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
}

/** Runs a whole writing transaction: kept entirely, or not at all. */
function change(db: Database, body: (transaction: IDBTransaction) => Promise<void>): Promise<void> {
	return db.use('events')('readwrite', async ({ transaction }) => {
		const done = completion(transaction);
		try {
			await body(transaction);
		} catch (error) {
			done.catch(() => undefined);
			abort(transaction);
			throw error;
		}
		return done;
	});
}

function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has aborted already, by the very error that led here.
	}
}

async function load(db: Database, version: number, format: ProgressFormat): Promise<HeldProgress> {
	let { about, events } = await readAll(db, version);
	if (about.format > version) throw new StoreRefusal('newer-data');
	if (about.erasing) {
		// The page was closed in the middle of it. Whether it succeeds now or not: what was erased is not read.
		await erase(db, version, about.epoch).catch(() => undefined);
		({ about, events } = await readAll(db, version));
		events = events.filter((entry) => (entryEpoch(entry) ?? -1) >= about.epoch);
	}
	if (about.format < version) await migrate(db, version, format);
	const read = readEvents(events, about.format, format);
	const unread = read.unreadable > 0 ? unreadIn(events, about.format, format) : undefined;
	return { ...read, epoch: about.epoch, unread };
}

function readAll(db: Database, version: number): Promise<{ about: About; events: unknown[] }> {
	return db.use('events')('readonly', async (store) => {
		const [about, events] = await Promise.all([
			aboutOf(store.transaction, version),
			promisifyRequest<unknown[]>(store.getAll())
		]);
		return { about, events };
	});
}

async function readRaw(db: Database, version: number): Promise<RawProgress> {
	const { about, events } = await readAll(db, version);
	return { version: about.format, epoch: about.epoch, events };
}

function migrate(db: Database, version: number, format: ProgressFormat): Promise<void> {
	return change(db, async (transaction) => {
		const about = await aboutOf(transaction, version);
		if (about.format >= version) return;
		const store = transaction.objectStore('events');
		const { keys, values } = await contentsOf(store);
		keys.forEach((key, index) => store.put(migrateEvent(values[index], about.format, format), key));
		transaction.objectStore('meta').put({ ...about, format: version }, 'about');
	});
}

function append(
	db: Database,
	version: number,
	format: ProgressFormat,
	events: readonly ProgressEvent[]
): Promise<void> {
	return change(db, async (transaction) => {
		const about = await aboutOf(transaction, version);
		refuseNewer(about, version);
		// Written before everything was erased, by a tab that has not heard of it.
		if (events.some((event) => event.epoch < about.epoch)) throw new StoreRefusal('closed');
		const store = transaction.objectStore('events');
		const wanted = [...eventSet(events).values()];
		const kept = await Promise.all(wanted.map(({ id }) => promisifyRequest<unknown>(store.get(id))));
		await Promise.all(
			wanted.map(async (event, index) => {
				const there = kept[index];
				if (there !== undefined) {
					if (readEvents([there], about.format, format).unreadable === 0) return;
					// Damaged here and whole in another copy: both are kept.
					if ((await promisifyRequest(store.getKey(spareKey(event.id)))) !== undefined) return;
					store.put(there, spareKey(event.id));
				}
				store.put(event, event.id);
			})
		);
		transaction.objectStore('meta').put({ ...about, format: version }, 'about');
	});
}

function adopt(db: Database, version: number, entries: readonly unknown[]): Promise<void> {
	return change(db, async (transaction) => {
		const about = await aboutOf(transaction, version);
		refuseNewer(about, version);
		const store = transaction.objectStore('events');
		const { keys, values } = await contentsOf(store);
		const there = new Set<unknown>([...keys, ...values.map(entryKey)]);
		for (const entry of entries) {
			const key = entryKey(entry);
			if (key === undefined || there.has(key) || (entryEpoch(entry) ?? about.epoch) < about.epoch) continue;
			there.add(key);
			store.put(entry, key);
		}
	});
}

async function contentsOf(store: IDBObjectStore): Promise<{ keys: IDBValidKey[]; values: unknown[] }> {
	const [keys, values] = await Promise.all([
		promisifyRequest(store.getAllKeys()),
		promisifyRequest<unknown[]>(store.getAll())
	]);
	return { keys, values };
}

/** The word that an erasing goes by: from here on it is finished, by the next start if not by this page. */
function beginErasing(db: Database, version: number, epoch: number): Promise<void> {
	return change(db, async (transaction) => {
		const about = await aboutOf(transaction, version);
		if (about.format > version) return;
		const begun: About = { ...about, epoch: Math.max(epoch, about.epoch), erasing: true };
		transaction.objectStore('meta').put(begun, 'about');
	});
}

function erase(db: Database, version: number, epoch: number): Promise<void> {
	return change(db, async (transaction) => {
		const about = await aboutOf(transaction, version);
		const store = transaction.objectStore('events');
		const { keys, values } = await contentsOf(store);
		keys.forEach((key, index) => {
			// Another tab may have erased already and written anew: that stays.
			if (about.format > version || isEntryErasedBy(epoch, values[index])) store.delete(key);
		});
		transaction.objectStore('drafts').clear();
		transaction.objectStore('meta').put({ format: version, epoch: Math.max(epoch, about.epoch) }, 'about');
	});
}
