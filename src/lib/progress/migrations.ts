import * as v from 'valibot';
import { progressEventSchema, type ProgressEvent } from './events.ts';
import { withCappedCounts } from './capped-counts.ts';

/** One change of the stored format, applied to each event. It never throws: what it does not know it hands back. */
export interface Migration {
	/** The version it leads to, one above the version it starts from. */
	to: number;
	/** Named by its change: `lesson-id-becomes-lesson`. */
	name: string;
	event(old: unknown): unknown;
}

/** The oldest version that can still be read, and every step from there to now. */
export interface ProgressFormat {
	oldest: number;
	migrations: readonly Migration[];
}

/** The format of stored progress and of backups, which share one number. */
export const progressFormat: ProgressFormat = {
	oldest: 1,
	migrations: [
		{ to: 2, name: 'time-becomes-order', event: timeBecomesOrder },
		// Further kinds of answer, and how sure somebody was of any: nothing is to be done to what was written before.
		{ to: 3, name: 'answers-may-be-found-written-and-sure', event: (old) => old },
		{ to: 4, name: 'questions-may-come-back', event: (old) => old }
	]
};

/** Version 1 sorted by `at`, which was raised to that of the latest event seen. */
function timeBecomesOrder(old: unknown): unknown {
	return typeof old === 'object' && old !== null && 'at' in old ? { ...old, order: old.at } : old;
}

/** The version that is written now. */
export function versionOf(format: ProgressFormat): number {
	return format.oldest + format.migrations.length;
}

/** An event as the present version writes it, made from what version `from` wrote. */
export function migrateEvent(event: unknown, from: number, format: ProgressFormat = progressFormat): unknown {
	return format.migrations.filter((step) => step.to > from).reduce((value, step) => step.event(value), event);
}

/** By kind: a variant tries one after the other, which takes half as long again for a long record. */
const schemas = new Map<unknown, (typeof progressEventSchema.options)[number]>(
	progressEventSchema.options.map((schema) => [schema.entries.kind.literal, schema])
);

/** The events of a list written by version `from`, and how many entries of it are none. */
export function readEvents(
	values: readonly unknown[],
	from: number,
	format: ProgressFormat = progressFormat
): { events: ProgressEvent[]; unreadable: number } {
	const events: ProgressEvent[] = [];
	for (const value of values) {
		const migrated = migrateEvent(value, from, format);
		const schema = typeof migrated === 'object' && migrated && 'kind' in migrated && schemas.get(migrated.kind);
		const parsed = schema && v.safeParse(schema, migrated);
		if (parsed && parsed.success) events.push(withCappedCounts(parsed.output));
	}
	return { events, unreadable: values.length - events.length };
}

/** What is wrong with a format: gaps in the numbers, names used twice, versions without a fixture. Empty if nothing is. */
export function formatFaults(format: ProgressFormat, fixtureVersions: readonly number[]): string[] {
	const faults: string[] = [];
	const names = new Set<string>();
	format.migrations.forEach((step, index) => {
		const expected = format.oldest + index + 1;
		if (step.to !== expected) faults.push(`migration "${step.name}" leads to ${step.to}, expected ${expected}`);
		if (names.has(step.name)) faults.push(`two migrations are named "${step.name}"`);
		names.add(step.name);
	});
	for (let version = format.oldest; version <= versionOf(format); version++)
		if (!fixtureVersions.includes(version)) faults.push(`version ${version} has no fixture`);
	for (const version of fixtureVersions)
		if (version > versionOf(format)) faults.push(`a fixture has version ${version}, which no migration leads to`);
	return faults;
}
