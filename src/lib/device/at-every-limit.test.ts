import { toJsonSchema } from '@valibot/to-json-schema';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBackup, readBackup } from '../progress/backup.ts';
import { progressEventSchema, type ProgressEvent } from '../progress/events.ts';
import { isTooLarge, MAX_BACKUP_BYTES } from '../progress/guarded-json.ts';
import { withCappedCounts } from '../progress/capped-counts.ts';
import { edgesOf } from '../progress/schema-arbitrary.ts';
import { readBackupFile } from './backup-file.ts';
import { openSealedBackup, sealBackup } from './backup-passphrase.ts';
import type { EventStore } from './device-store.ts';
import { fakeDirectory } from './fake-directory.ts';
import { indexedDbStore } from './indexeddb-store.ts';
import { mirror } from './mirror.ts';

/** Whatever the schema accepts, each kind at its limits; counts as they are when they were read once. */
const recordArbitrary = fc
	.array(edgesOf(toJsonSchema(progressEventSchema)), { minLength: 1, maxLength: 12 })
	.map((events) =>
		events.map((event, index) => {
			const { id, ...rest } = event as ProgressEvent;
			return withCappedCounts({ ...rest, id: `${index}${id}`.slice(0, 100), order: index, epoch: 0 });
		})
	);
const byOrder = (events: readonly ProgressEvent[]) => [...events].sort((a, b) => a.order - b.order);

/** What comes of a text that was saved as a file, chosen again and unlocked. */
async function throughAFile(text: string, passphrase?: string): Promise<string> {
	const file = await readBackupFile(new Blob([text]));
	if (!file.ok) throw new Error(file.reason);
	if (passphrase === undefined) return file.text;
	expect(readBackup(file.text)).toMatchObject({ ok: false, reason: 'sealed' });
	const opened = await openSealedBackup(file.text, passphrase);
	if (!opened.ok) throw new Error(opened.reason);
	return opened.text;
}

describe('what the schema accepts, up to every limit', () => {
	test.each<[string, () => EventStore]>([
		['the database', () => indexedDbStore({ base: '', factory: () => new IDBFactory() })],
		['the mirror', () => mirror({ base: '', directory: fakeDirectory().open })]
	])('is stored in %s and read again', async (_name, storeOf) => {
		await fc.assert(
			fc.asyncProperty(recordArbitrary, async (record) => {
				const store = storeOf();
				expect(await store.append(record)).toMatchObject({ ok: true });
				const loaded = await store.load();
				expect(loaded.ok && { ...loaded.value, events: byOrder(loaded.value.events) }).toEqual({
					...{ events: record, epoch: 0, unreadable: 0 }
				});
			}),
			{ numRuns: 12 }
		);
	});

	test.each([undefined, '語 and ⚿'])('is backed up and restored, with the passphrase %s', async (passphrase) => {
		await fc.assert(
			fc.asyncProperty(recordArbitrary, async (record) => {
				const text = makeBackup(record, 0);
				const sealed = passphrase === undefined ? undefined : await sealBackup(text, passphrase);
				if (sealed && !sealed.ok) throw new Error(sealed.reason);
				const read = readBackup(await throughAFile(sealed?.text ?? text, passphrase));
				expect(read.ok ? read.events : read.reason).toEqual(record);
			}),
			{ numRuns: passphrase === undefined ? 20 : 3 }
		);
	});
});

describe('the largest backup', () => {
	/** A backup of so many bytes: a note in Chinese to each 60,000 of them, and an id to fill it up. */
	function backupOf(bytes: number): string {
		const note = (index: number): ProgressEvent => ({
			...{ kind: 'note.saved', lesson: 'the-bake', note: 'reflection', text: '語'.repeat(20_000) },
			...{ id: `${index}`.padStart(6, '0'), device: 'd', seq: 1, order: 1, at: 1, epoch: 0 }
		});
		const notes = Array.from({ length: Math.floor(bytes / 60_300) }, (_, index) => note(index));
		const text = makeBackup(notes, 0);
		return text + ' '.repeat(bytes - Buffer.byteLength(text));
	}

	test('is restored if it can be made, and is said to be too large one byte later', async () => {
		const largest = backupOf(MAX_BACKUP_BYTES);
		expect(isTooLarge(largest)).toBe(false);
		expect(readBackup(await throughAFile(largest))).toMatchObject({ ok: true });
		expect(isTooLarge(`${largest} `)).toBe(true);
		expect(readBackup(`${largest} `)).toMatchObject({ ok: false, reason: 'too-large' });
		expect(await readBackupFile(new Blob([`${largest} `]))).toMatchObject({ ok: false, reason: 'too-large' });
	}, 60_000);

	test('is restored with a passphrase too, and is said to be too large where it would not be', async () => {
		const sealed = await sealBackup(backupOf((MAX_BACKUP_BYTES / 4) * 3 - 1000), 'x');
		expect(sealed.ok && isTooLarge(sealed.text)).toBe(false);
		expect(readBackup(await throughAFile(sealed.ok ? sealed.text : '', 'x'))).toMatchObject({ ok: true });
		const larger = (sealed.ok ? sealed.text : '').padEnd(MAX_BACKUP_BYTES + 1);
		expect(isTooLarge(larger)).toBe(true);
	}, 120_000);
});
