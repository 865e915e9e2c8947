import { describe, expect, test, vi } from 'vitest';
import { readBackup } from '../progress/backup.ts';
import { MAX_BACKUP_BYTES } from '../progress/guarded-json.ts';
import { fakePlace, openTab, type FakePlace } from './fake-store.ts';
import { Restore } from './restore.svelte.ts';
import { Safekeeping, type CareDevice } from './safekeeping.svelte.ts';

/** A device that locks by writing the passphrase before the text. */
function careOf(place: FakePlace): CareDevice & { files: Map<string, string> } {
	const files = new Map<string, string>();
	return {
		files,
		now: () => Date.UTC(2026, 0, 31),
		download: (name, text) => void files.set(name, text),
		canShare: () => true,
		share: vi.fn(async () => 'shared' as const),
		seal: async (text, passphrase) => ({ ok: true, text: `${passphrase} ${text}` }),
		unseal: async () => ({ ok: false, reason: 'wrong-passphrase' }),
		readFile: async (file) => ({ ok: true, text: await (file as Blob).text() }),
		restored: async () => undefined,
		keepRestored: async () => undefined,
		readRaw: async () => ({ ok: true, value: { version: 9, events: [{ of: 'the future' }] } }),
		async erase() {
			place.events.clear();
			place.epoch += 1;
			return { epoch: place.epoch, left: [] };
		},
		tellErased: vi.fn(),
		askToPersist: vi.fn(async () => 'kept' as const),
		readPersistence: async () => 'may-be-cleared' as const
	};
}

async function open(place = fakePlace()) {
	const tab = await openTab(place);
	const care = careOf(place);
	const safekeeping = new Safekeeping(tab.log, Promise.resolve(care));
	const restore = new Restore(tab.log, () => safekeeping.device);
	return { ...tab, place, safekeeping, care, restore };
}

const aBackup = async () => {
	const { log, safekeeping, care } = await open();
	log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
	await safekeeping.download();
	return care.files.get('closer-progress-2026-01-31.json') ?? '';
};

describe('a backup', () => {
	test('holds all that is known, other tabs’ latest and what is not kept included', async () => {
		const place = fakePlace();
		const { log, store, safekeeping, care } = await open(place);
		const other = await openTab(place, 'other');
		other.log.record({ kind: 'lesson.opened', lesson: 'the-dance' });
		await other.log.settled();
		store.append = async () => ({ ok: false, reason: 'storage-full' });
		log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
		expect(await safekeeping.download()).toBeUndefined();
		const read = readBackup(care.files.get('closer-progress-2026-01-31.json') ?? '');
		expect(read.ok && read.events.map((event) => 'lesson' in event && event.lesson).sort()).toEqual([
			'the-bake',
			'the-dance'
		]);
		expect(log.projection.lastBackupAtMillis).toBeDefined();
	});

	test('is locked if a passphrase is given', async () => {
		const { safekeeping, care } = await open();
		await safekeeping.download('tangerine');
		expect(care.files.get('closer-progress-2026-01-31.json')).toMatch(/^tangerine \{/);
	});

	test('that could not be restored is not made, and says so', async () => {
		const { log, safekeeping, care } = await open();
		care.seal = async (text) => ({ ok: true, text: text.padEnd(MAX_BACKUP_BYTES + 1) });
		expect(await safekeeping.download('tangerine')).toBe('too-large-locked');
		expect(await safekeeping.share('tangerine')).toBe('too-large-locked');
		expect(care.files.size).toBe(0);
		expect(care.share).not.toHaveBeenCalled();
		expect(log.projection.lastBackupAtMillis).toBeUndefined();
	});

	test('is made of what a newer app wrote as it is', async () => {
		const { log, device, safekeeping, care } = await open();
		log.attach(device, { ok: false, reason: 'newer-data' }, true);
		await safekeeping.download();
		const file: unknown = JSON.parse(care.files.get('closer-progress-2026-01-31.json') ?? '');
		expect(file).toMatchObject({ version: 9, events: [{ of: 'the future' }] });
	});

	test('that was not shared does not count', async () => {
		const { log, safekeeping, care } = await open();
		care.share = async () => 'cancelled';
		expect(await safekeeping.share()).toBeUndefined();
		care.share = async () => 'failed';
		expect(await safekeeping.share()).toBe('not-shared');
		expect(log.projection.lastBackupAtMillis).toBeUndefined();
		care.share = async () => 'shared';
		await safekeeping.share();
		expect(log.projection.lastBackupAtMillis).toBeDefined();
	});
});

describe('restoring', () => {
	test('shows first what it adds, and adds it on a yes', async () => {
		const { restore, log, place } = await open({ ...fakePlace(), epoch: 2 });
		await restore.choose(new Blob([await aBackup()]));
		expect(restore.state).toMatchObject({ step: 'preview', preview: { events: 1, lessons: 1 } });
		expect(place.events.size).toBe(0);
		await restore.add();
		expect(restore.state.step).toBe('done');
		expect(log.lesson('the-bake').opened).toBe(true);
		expect([...place.events.values()]).toMatchObject([{ epoch: 2 }]);
	});

	test('changes nothing when it is refused or called off', async () => {
		const { restore, log } = await open();
		await restore.choose(new Blob(['{']));
		expect(restore.state).toMatchObject({ step: 'refused', refusal: { reason: 'cut-off' } });
		await restore.choose(new Blob([await aBackup()]));
		restore.stop();
		await restore.add();
		expect(restore.state.step).toBe('none');
		expect(log.events.size).toBe(0);
	});

	test('changes nothing when the store takes only none of it', async () => {
		const { restore, log, store } = await open();
		await restore.choose(new Blob([await aBackup()]));
		store.fault = 'storage-full';
		await restore.add();
		expect(restore.state).toMatchObject({ step: 'refused', refusal: { reason: 'storage-full', nothing: 'changed' } });
		expect(log.events.size).toBe(0);
	});

	test('asks for the passphrase until it is right', async () => {
		const { restore, care } = await open();
		const text = await aBackup();
		await restore.choose(new Blob([JSON.stringify({ format: 'closer-progress-sealed', version: 1 })]));
		expect(restore.state).toMatchObject({ step: 'sealed' });
		await restore.unlock('wrong');
		expect(restore.state).toMatchObject({ step: 'sealed', refusal: { reason: 'wrong-passphrase' } });
		care.unseal = async () => ({ ok: true, text });
		await restore.unlock('right');
		expect(restore.state).toMatchObject({ step: 'preview' });
	});

	test('takes the file that was chosen last', async () => {
		const { restore, care } = await open();
		let finish = () => {};
		care.readFile = () => new Promise((resolve) => (finish = () => resolve({ ok: true, text: 'slow' })));
		const slow = restore.choose(new Blob());
		await Promise.resolve();
		await Promise.resolve();
		await Promise.resolve();
		care.readFile = async () => ({ ok: false, reason: 'unreadable' });
		await restore.choose(new Blob());
		finish();
		await slow;
		expect(restore.state).toEqual({ step: 'refused', refusal: { ok: false, reason: 'unreadable' } });
	});
});

describe('erasing', () => {
	test('leaves nothing here, tells the other tabs, and a new start can be made', async () => {
		const { log, safekeeping, care, place } = await open();
		log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
		await log.settled();
		await safekeeping.erase();
		expect([log.events.size, log.epoch, safekeeping.erased]).toEqual([0, 1, { left: [] }]);
		expect(care.tellErased).toHaveBeenCalledOnce();
		log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
		await log.settled();
		expect([...place.events.values()]).toMatchObject([{ epoch: 1 }]);
	});
});

test('the browser is asked for its promise once it is not given', async () => {
	const { safekeeping, care } = await open();
	await safekeeping.device;
	await Promise.resolve();
	expect(safekeeping.persistence).toBe('may-be-cleared');
	await safekeeping.askToPersist();
	await safekeeping.askToPersist();
	expect(safekeeping.persistence).toBe('kept');
	expect(care.askToPersist).toHaveBeenCalledOnce();
});

test('missing progress is spoken of until something was done, restored or erased', async () => {
	const { log, device, store, safekeeping } = await open();
	log.attach(device, await store.load(), true, true);
	expect(log.missing).toBe(true);
	log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
	expect(log.missing).toBe(false);
	await safekeeping.erase();
	expect(log.missing).toBe(false);
});
