import type { StoreFailure, StoreResult } from '../progress/progress-store.ts';
import { inTime } from './in-time.ts';

/** Thrown inside `device/` only, to leave a transaction; `settle` turns it into a value. */
export class StoreRefusal extends Error {
	override name = 'StoreRefusal';
	constructor(readonly reason: StoreFailure) {
		super(`The store refused: ${reason}`);
	}
}

/** The name of whatever was thrown or rejected; IndexedDB also rejects with `null`. */
export function errorName(error: unknown): string {
	return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** Runs storage work and never rejects. `unknown` is the reason for the nameless errors of a browser's storage. */
export async function settle<T>(
	work: () => Promise<T>,
	unknown: StoreFailure = 'storage-failed'
): Promise<StoreResult<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		return { ok: false, reason: reasonOf(error, unknown) };
	}
}

function reasonOf(error: unknown, unknown: StoreFailure): StoreFailure {
	if (error instanceof StoreRefusal) return error.reason;
	switch (errorName(error)) {
		case 'QuotaExceededError':
			return 'storage-full';
		case 'VersionError':
			return 'newer-data';
		case 'UnknownError':
			return unknown;
		default:
			return 'storage-failed';
	}
}

/** Rejects with the reason if the work has not ended after so many milliseconds; the work itself goes on. */
export function within<T>(millis: number, reason: StoreFailure, work: Promise<T>): Promise<T> {
	return inTime(millis, work, () => {
		throw new StoreRefusal(reason);
	});
}
