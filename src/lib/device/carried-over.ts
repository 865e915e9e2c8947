import * as v from 'valibot';
import { progressFormat, readEvents, versionOf } from '../progress/migrations.ts';
import type { Unkept } from '../progress/progress-store.ts';
import { newId } from './clock.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const carriedSchema = v.object({
	version: count,
	epoch: count,
	events: v.array(v.unknown()),
	drafts: v.array(v.object({ key: v.string(), value: v.optional(v.unknown()) }))
});

/** Each page has a key of its own: two tabs may be closed in the same moment. */
const keyPrefix = (base: string) => `closer:${base}:unkept:`;

type GetStorage = () => Storage | undefined;
const browserStorage: GetStorage = () => globalThis.localStorage;

/** A page that may have something that is not kept yet. */
export interface PageWithUnkept {
	unkept: () => Unkept;
	/** Resolves when everything so far was kept, or failed to be. */
	settled: () => Promise<void>;
}

/**
 * Carries over to the next start what is not kept when the page is hidden or left: a browser breaks off the writing, but
 * lets a page write to local storage to the end. What is kept after all is taken out again.
 */
export function carryOver(
	base: string,
	{ unkept, settled }: PageWithUnkept,
	{
		storage = browserStorage,
		page = globalThis,
		shown = document
	}: {
		storage?: GetStorage;
		page?: EventTarget;
		shown?: EventTarget;
	} = {}
): void {
	const key = `${keyPrefix(base)}${newId()}`;
	let written = false;
	const carry = (): void => {
		const { epoch, events, drafts } = unkept();
		const any = events.length + drafts.length > 0;
		if (!any && !written) return;
		try {
			const version = versionOf(progressFormat);
			if (any) storage()?.setItem(key, JSON.stringify({ version, epoch, events, drafts }));
			else storage()?.removeItem(key);
			written = any;
		} catch {
			// Blocked or full storage: the write under way may still come to its end.
		}
	};
	const hide = (): void => {
		carry();
		void settled().then(carry);
	};
	page.addEventListener('pagehide', hide);
	shown.addEventListener('visibilitychange', hide);
}

/** What pages that are gone carried over, one after the other. `forget` takes it away, once it is kept. */
export function readCarried(
	base: string,
	storage: GetStorage = browserStorage
): { carried: Unkept[]; forget: () => void } {
	const keys: string[] = [];
	const carried: Unkept[] = [];
	const found = itemsOf(storage, keyPrefix(base));
	for (const [key, text] of found) {
		const page = parsed(text);
		// A newer app's: it will come back for it.
		if (page && page.version > versionOf(progressFormat)) continue;
		keys.push(key);
		if (page) carried.push({ ...page, events: readEvents(page.events, page.version).events });
	}
	return { carried, forget: () => keys.forEach((key) => storage()?.removeItem(key)) };
}

function itemsOf(storage: GetStorage, prefix: string): [string, string][] {
	try {
		const items = storage();
		if (!items) return [];
		const keys = Array.from({ length: items.length }, (_, index) => items.key(index) ?? '');
		return keys.filter((key) => key.startsWith(prefix)).map((key) => [key, items.getItem(key) ?? '']);
	} catch {
		return []; // Blocked: nothing of ours can be there.
	}
}

function parsed(text: string): v.InferOutput<typeof carriedSchema> | undefined {
	try {
		const result = v.safeParse(carriedSchema, JSON.parse(text));
		return result.success ? result.output : undefined;
	} catch {
		return undefined; // Torn or damaged: there is nothing to be had from it.
	}
}
