import * as v from 'valibot';
import { LAST_EPOCH } from '../progress/epoch.ts';
import type { ProgressEvent } from '../progress/events.ts';
import type { DeviceStore } from './device-store.ts';
import { markerKey } from './first-visit.ts';

const markerSchema = v.object({
	/** Events of earlier epochs were erased. */
	epoch: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_EPOCH)),
	/** Whether something was ever kept in this epoch. */
	kept: v.boolean()
});

/**
 * What is remembered outside every store: it tells an eviction from a first visit. Any page of the same origin can write
 * it, so it is believed only as far as the stores bear it out: it takes nothing from a store that holds something.
 */
export type MissingMarker = v.InferOutput<typeof markerSchema>;

type GetStorage = () => Storage | undefined;
const browserStorage: GetStorage = () => globalThis.localStorage;

/** The marker, or that of a first visit where there is none or none can be read. */
export function readMarker(base: string, storage: GetStorage = browserStorage): MissingMarker {
	try {
		const parsed = v.safeParse(markerSchema, JSON.parse(storage()?.getItem(markerKey(base)) ?? 'null'));
		if (parsed.success) return parsed.output;
	} catch {
		// Blocked storage and a damaged marker both tell nothing.
	}
	return { epoch: 0, kept: false };
}

/** Sets the marker if the browser lets us. */
export function writeMarker(base: string, marker: MissingMarker, storage: GetStorage = browserStorage): void {
	try {
		storage()?.setItem(markerKey(base), JSON.stringify(marker));
	} catch {
		// Without it an eviction looks like a first visit, which is no reason to stop.
	}
}

/**
 * The store, keeping the marker up to date: once something is kept, and before everything is erased. `oncleared` is told
 * when the marker is gone that stood there before, and what was kept with it: somebody cleared the site's data while this
 * page was open.
 */
export function markedStore(
	store: DeviceStore,
	base: string,
	storage: GetStorage = browserStorage,
	oncleared: () => void = () => {}
): DeviceStore {
	let seen = readMarker(base, storage);

	const holdsNothingBut = async (events: readonly ProgressEvent[]): Promise<boolean> => {
		const ids = new Set(events.map(({ id }) => id));
		const loaded = await store.load();
		return loaded.ok && loaded.value.events.every(({ id }) => ids.has(id));
	};

	return {
		...store,
		async append(events) {
			const result = await store.append(events);
			if (!result.ok || events.length === 0) return result;
			const marker = readMarker(base, storage);
			// An erasing, here or in another tab, takes the marker back as well, and begins a new epoch.
			const gone = seen.kept && !marker.kept && marker.epoch <= seen.epoch;
			if (gone && (await holdsNothingBut(events))) oncleared();
			// The store has taken them, so the epoch is theirs, whatever the marker said.
			const epoch = Math.min(LAST_EPOCH, ...events.map((event) => event.epoch));
			if (!marker.kept || marker.epoch !== epoch) writeMarker(base, { epoch, kept: true }, storage);
			seen = readMarker(base, storage);
			return result;
		},
		erase(epoch) {
			// First: what is erased is never taken for lost, wherever it is cut short.
			writeMarker(base, { epoch, kept: false }, storage);
			seen = readMarker(base, storage);
			return store.erase(epoch);
		}
	};
}
