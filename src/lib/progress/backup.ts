import * as v from 'valibot';
import { progressEventSchema, type ProgressEvent } from './events.ts';
import { isTooLarge, parseGuarded, type JsonFault } from './guarded-json.ts';
import { migrateEvent, progressFormat, versionOf, type ProgressFormat } from './migrations.ts';
import { withCappedCounts, withNearOrders } from './capped-counts.ts';
import { sameContent } from './same-content.ts';

/** The `format` of a backup, and of one that is locked with a passphrase (`device/backup-passphrase.ts`). */
export const BACKUP_FORMAT = 'closer-progress';
export const SEALED_FORMAT = 'closer-progress-sealed';

export type BackupFault = JsonFault | 'not-ours' | 'sealed' | 'newer' | 'invalid' | 'conflicting';

export type ReadBackup =
	| { ok: true; events: ProgressEvent[]; exportedAt: string; version: number }
	| { ok: false; reason: BackupFault; sentence: string };

/** What a learner is told of a file that cannot be restored. */
export const BACKUP_SENTENCES: Record<Exclude<BackupFault, 'invalid'>, string> = {
	'too-large': 'This file is larger than any backup of this course. Nothing was changed.',
	'too-deep': 'This file is nested in a way that no backup of this course is. Nothing was changed.',
	'cut-off': 'This file ends too early; it was probably not copied in full. Nothing was changed.',
	'not-json': 'This file cannot be read as a backup. Nothing was changed.',
	'odd-keys': 'This file holds names that no backup of this course has, so it was not trusted. Nothing was changed.',
	'not-ours': 'This file is not a backup of this course. Nothing was changed.',
	sealed: 'This backup is locked with a passphrase.',
	newer: 'This backup was made by a newer version of the course. Reload this page and try again. Nothing was changed.',
	conflicting: 'This file says two different things under one id, so it was not trusted. Nothing was changed.'
};

const envelopeSchema = v.strictObject({
	format: v.literal(BACKUP_FORMAT),
	version: v.pipe(v.number(), v.integer(), v.minValue(0)),
	exportedAt: v.pipe(v.string(), v.isoTimestamp()),
	events: v.array(v.unknown())
});

/** Beyond it a day is no longer written with four digits for its year. */
const LAST_DAY_MILLIS = Date.UTC(9999, 11, 31);
const dayOf = (millis: number) => new Date(Math.min(Math.max(millis, 0), LAST_DAY_MILLIS)).toISOString();

/** The text of a backup file, an event a line. Events of a newer app are handed on as they are, under that app's version. */
export function makeBackup(
	events: Iterable<unknown>,
	exportedAtMillis: number,
	version = versionOf(progressFormat)
): string {
	const head = JSON.stringify({ format: BACKUP_FORMAT, version, exportedAt: dayOf(exportedAtMillis) });
	const lines = [...events].map((event) => JSON.stringify([event]).slice(1, -1));
	return `${head.slice(0, -1)},"events":[\n${lines.join(',\n')}\n]}\n`;
}

/** Why no backup with this text is made: it could never be restored. Nothing where it can. */
export function tooLargeToMake(text: string, locked: boolean): string | undefined {
	if (!isTooLarge(text)) return undefined;
	return locked
		? 'With a passphrase this backup would be larger than the course can read again, so it was not made. Without one it is smaller.'
		: 'This backup would be larger than the course can read again, so it was not made. What you did is still on this device.';
}

/** The name of a backup file: `closer-progress-2026-01-31.json`. The day is that of UTC. */
export function backupName(exportedAtMillis: number): string {
	return `closer-progress-${dayOf(exportedAtMillis).slice(0, 10)}.json`;
}

/** The events of a backup, all of them, or a sentence that says why it is refused. */
export function readBackup(text: string, format: ProgressFormat = progressFormat): ReadBackup {
	const parsed = parseGuarded(text);
	if (!parsed.ok) return refuse(parsed.reason);
	const kind = v.safeParse(v.object({ format: v.string(), version: v.number() }), parsed.value);
	if (!kind.success) return refuse('not-ours');
	if (kind.output.format === SEALED_FORMAT) return refuse('sealed');
	if (kind.output.format !== BACKUP_FORMAT || kind.output.version < format.oldest) return refuse('not-ours');
	if (kind.output.version > versionOf(format)) return refuse('newer');
	const envelope = v.safeParse(envelopeSchema, parsed.value);
	if (!envelope.success) return invalid(1, v.getDotPath(envelope.issues[0]) ?? 'format');
	const { version, exportedAt } = envelope.output;
	const events = new Map<string, ProgressEvent>();
	let faults = 0;
	let firstFault = '';
	for (const [index, value] of envelope.output.events.entries()) {
		const event = v.safeParse(progressEventSchema, migrateEvent(value, version, format));
		if (event.success) {
			const known = events.get(event.output.id);
			if (known && !sameContent(known, event.output)) return refuse('conflicting');
			events.set(event.output.id, event.output);
		} else if (faults++ === 0) {
			firstFault = ['events', index, v.getDotPath(event.issues[0])].filter((part) => part !== null).join('.');
		}
	}
	if (faults > 0) return invalid(faults, firstFault);
	return { ok: true, events: withNearOrders([...events.values()]).map(withCappedCounts), exportedAt, version };
}

function refuse(reason: Exclude<BackupFault, 'invalid'>): ReadBackup {
	return { ok: false, reason, sentence: BACKUP_SENTENCES[reason] };
}

function invalid(faults: number, firstFault: string): ReadBackup {
	const entries = faults === 1 ? 'One entry' : `${faults} entries`;
	const sentence = `${entries} of this file cannot be read (first: ${firstFault}). Nothing was changed.`;
	return { ok: false, reason: 'invalid', sentence };
}
