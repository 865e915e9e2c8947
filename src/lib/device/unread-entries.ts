import { isErasedBy } from '../progress/epoch.ts';
import { migrateEvent, readEvents, type ProgressFormat } from '../progress/migrations.ts';

/*
 * Entries that this app cannot read: of an unknown kind, or damaged. They are nobody's to throw away but the learner's, so
 * every copy of the record keeps them through all that it writes, and hands them to a copy that lacks them.
 */

/** The entries of a list that cannot be read, migrated as every other, which is as much as can be done for them. */
export function unreadIn(values: readonly unknown[], from: number, format: ProgressFormat): unknown[] {
	return values
		.filter((value) => readEvents([value], from, format).unreadable > 0)
		.map((value) => migrateEvent(value, from, format));
}

/** By what an entry is the same as another: its id, else what it says. Nothing for what a file cannot say. */
export function entryKey(entry: unknown): string | undefined {
	try {
		const text: string | undefined = JSON.stringify(entry);
		if (text === undefined) return undefined;
		return fieldOf(entry, 'id', 'string') || `unread:${text}`;
	} catch {
		return undefined; // A number without end, or something that holds itself: only a database can keep it.
	}
}

/** The epoch an entry names, if it does. One that names none lies in that of its store. */
export function entryEpoch(entry: unknown): number | undefined {
	const epoch = fieldOf(entry, 'epoch', 'number');
	return Number.isFinite(epoch) ? epoch : undefined;
}

/** Whether erasing deletes an entry: all but what surely was written since. */
export function isEntryErasedBy(next: number, entry: unknown): boolean {
	return isErasedBy(next, entryEpoch(entry) ?? -1);
}

function fieldOf(entry: unknown, field: string, type: 'string'): string | undefined;
function fieldOf(entry: unknown, field: string, type: 'number'): number | undefined;
function fieldOf(entry: unknown, field: string, type: string): unknown {
	const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, field) : undefined;
	return typeof value === type ? value : undefined;
}
