import * as v from 'valibot';
import { progressEventSchema, type ProgressEvent } from './events.ts';
import { parseGuarded, type JsonFault } from './guarded-json.ts';
import { migrateEvent, progressFormat, versionOf, type ProgressFormat } from './migrations.ts';
import { withCappedCounts, withNearOrders } from './capped-counts.ts';
import type { StoreFailure } from './progress-store.ts';
import { sameContent } from './same-content.ts';
import { courseId } from '#lessons/course-id.ts';

/** The `format` of a backup, and of one that is locked with a passphrase (`device/backup-passphrase.ts`). */
export const BACKUP_FORMAT = `${courseId}-progress`;
export const SEALED_FORMAT = `${BACKUP_FORMAT}-sealed`;

/** Why a file was not read. */
export type FileFault = 'too-large' | 'not-json' | 'unreadable';
/** Why a backup was not locked, or not unlocked. */
export type PassphraseFault = 'empty' | 'no-crypto' | 'not-sealed' | 'newer' | 'damaged' | 'wrong-passphrase';
/** Why the text of a file is not restored. */
export type BackupFault = JsonFault | 'not-ours' | 'sealed' | 'newer' | 'invalid' | 'conflicting';

/** Why a backup is refused: of one that is `invalid`, how many entries are at fault, and the path of the first. */
export type BackupRefusal =
	| { reason: FileFault | PassphraseFault | Exclude<BackupFault, 'invalid'> }
	| { reason: 'invalid'; faults: number; firstFault: string };

/** Why a restoring, or taking it back, came to nothing: the file's fault, or the store's. */
export type RestoreRefusal = BackupRefusal | { reason: StoreFailure; nothing: 'changed' | 'taken back' };

/** Why no backup was made, or why it was not handed over. One that could never be restored is not made. */
export type BackupFailure = StoreFailure | PassphraseFault | 'too-large-to-restore' | 'too-large-locked' | 'not-shared';

export type ReadBackup =
	{ ok: true; events: ProgressEvent[]; exportedAt: string; version: number } | ({ ok: false } & BackupRefusal);

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

/** The name of a backup file: `closer-progress-2026-01-31.json`. The day is that of UTC. */
export function backupName(exportedAtMillis: number): string {
	return `${BACKUP_FORMAT}-${dayOf(exportedAtMillis).slice(0, 10)}.json`;
}

/** The events of a backup, all of them, or why it is refused. */
export function readBackup(text: string, format: ProgressFormat = progressFormat): ReadBackup {
	const parsed = parseGuarded(text);
	if (!parsed.ok) return refused(parsed.reason);
	const kind = v.safeParse(v.object({ format: v.string(), version: v.number() }), parsed.value);
	if (!kind.success) return refused('not-ours');
	if (kind.output.format === SEALED_FORMAT) return refused('sealed');
	if (kind.output.format !== BACKUP_FORMAT || kind.output.version < format.oldest) return refused('not-ours');
	if (kind.output.version > versionOf(format)) return refused('newer');
	const envelope = v.safeParse(envelopeSchema, parsed.value);
	if (!envelope.success)
		return { ok: false, reason: 'invalid', faults: 1, firstFault: v.getDotPath(envelope.issues[0]) ?? 'format' };
	const { version, exportedAt } = envelope.output;
	const events = new Map<string, ProgressEvent>();
	let faults = 0;
	let firstFault = '';
	for (const [index, value] of envelope.output.events.entries()) {
		const event = v.safeParse(progressEventSchema, migrateEvent(value, version, format));
		if (event.success) {
			const known = events.get(event.output.id);
			if (known && !sameContent(known, event.output)) return refused('conflicting');
			events.set(event.output.id, event.output);
		} else if (faults++ === 0) {
			firstFault = ['events', index, v.getDotPath(event.issues[0])].filter((part) => part !== null).join('.');
		}
	}
	if (faults > 0) return { ok: false, reason: 'invalid', faults, firstFault };
	return { ok: true, events: withNearOrders([...events.values()]).map(withCappedCounts), exportedAt, version };
}

function refused(reason: Exclude<BackupFault, 'invalid'>): ReadBackup {
	return { ok: false, reason };
}
