import * as v from 'valibot';
import type { DeviceStore } from './device-store.ts';

const markerSchema = v.object({
	/** Events of earlier epochs were erased. */
	epoch: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Whether something was ever kept in this epoch. */
	kept: v.boolean()
});

/** What is remembered outside every store: it tells an eviction from a first visit, and an erased copy from a live one. */
export type MissingMarker = v.InferOutput<typeof markerSchema>;

type GetStorage = () => Storage | undefined;
const browserStorage: GetStorage = () => globalThis.localStorage;
/** Where the marker stands in `localStorage`. */
export const markerKey = (base: string) => `closer:${base}:kept`;

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

/** The store, keeping the marker up to date: once something is kept, and before everything is erased. */
export function markedStore(store: DeviceStore, base: string, storage: GetStorage = browserStorage): DeviceStore {
	return {
		...store,
		async append(events) {
			const result = await store.append(events);
			const marker = readMarker(base, storage);
			if (result.ok && events.length > 0 && !marker.kept) writeMarker(base, { ...marker, kept: true }, storage);
			return result;
		},
		erase(epoch) {
			// First, so that an erasing that is cut short is finished at the next start.
			writeMarker(base, { epoch: Math.max(epoch, readMarker(base, storage).epoch), kept: false }, storage);
			return store.erase(epoch);
		}
	};
}
