import { notesIn } from '../progress/notes.ts';
import { expect, test } from 'vitest';
import { makeBackup } from '../progress/backup.ts';
import type { NewEvent, ProgressEvent } from '../progress/events.ts';
import { fakePlace, openTab, type FakePlace } from './fake-store.ts';
import { Restore, type RestoreDevice } from './restore.svelte.ts';

const lesson = 'the-bake';
const saved: NewEvent = { kind: 'note.saved', lesson, note: 'plan', text: 'I will ask first.' };
const skipped = (lesson: string): NewEvent => ({ kind: 'lesson.skipped', lesson });
const from = (id: string, happening: NewEvent): ProgressEvent => ({
	...happening,
	...{ id, device: 'other', seq: 1, order: 5000, at: 5000, epoch: 0 }
});

function deviceOf(place: FakePlace): RestoreDevice {
	return {
		now: () => Date.UTC(2026, 0, 31),
		readFile: async (file) => ({ ok: true, text: await (file as Blob).text() }),
		unseal: async () => ({ ok: false, reason: 'wrong-passphrase' }),
		restored: async () => place.drafts.get('restored'),
		keepRestored: async (note) => place.drafts.set('restored', note)
	};
}

/** A page on which something was written, with its way to restore backups. */
async function aPage() {
	const place = fakePlace();
	const tab = await openTab(place);
	tab.log.record({ kind: 'lesson.opened', lesson }, saved);
	await tab.log.settled();
	const [, note = ''] = [...place.events.keys()];
	const before = { events: [...place.events.keys()], projection: tab.log.projection };
	return { ...tab, place, before, note, restore: await lookedAt(place, tab) };
}

async function lookedAt(place: FakePlace, { log }: Awaited<ReturnType<typeof openTab>>): Promise<Restore> {
	const restore = new Restore(log, async () => deviceOf(place));
	await restore.look();
	return restore;
}

async function bring(restore: Restore, ...events: ProgressEvent[]): Promise<void> {
	await restore.choose(new Blob([makeBackup(events, 0)]));
	await restore.add();
}

test('a restored backup can be taken back whole, with what it deleted', async () => {
	const { restore, place, log, before, note } = await aPage();
	await bring(restore, from('x', skipped('the-dance')), from('y', { kind: 'note.removed', lesson, removed: [note] }));
	expect([log.lesson('the-dance').skipped, notesIn(log.lesson(lesson)).size]).toEqual([true, 0]);
	await restore.takeBack();
	await log.settled();
	expect(restore.state).toEqual({ step: 'undone', whole: true });
	expect([...place.events.keys()].sort()).toEqual(before.events.sort());
	expect(log.projection).toEqual(before.projection);
	expect(restore.restoredAtMillis).toBeUndefined();
});

test('it can be taken back after the page was left, unless that meant to write down what was deleted', async () => {
	const { restore, place, before, note } = await aPage();
	await bring(restore, from('x', skipped('the-dance')));
	const tab = await openTab(place, 'later');
	const later = await lookedAt(place, tab);
	expect(later.restoredAtMillis).toBe(Date.UTC(2026, 0, 31));
	await later.takeBack();
	expect([...place.events.keys()]).toEqual(before.events);
	expect((await lookedAt(place, tab)).restoredAtMillis).toBeUndefined();
	await bring(later, from('y', { kind: 'note.removed', lesson, removed: [note] }));
	expect(JSON.stringify([...place.drafts])).not.toContain('ask first');
	expect((await lookedAt(place, await openTab(place, 'last'))).restoredAtMillis).toBeUndefined();
});

test('other tabs let go of it too, and of nothing else', async () => {
	const { restore, place, told } = await aPage();
	await bring(restore, from('x', skipped('the-dance')));
	const other = await openTab(place, 'other');
	other.store.fault = 'storage-full';
	other.log.record(skipped('my-own'));
	await other.log.settled();
	other.store.fault = undefined;
	expect([...other.log.projection.done]).toEqual(['the-dance', 'my-own']);
	told.length = 0;
	await restore.takeBack();
	await other.log.refresh([...told, 'other-1']);
	expect([...other.log.projection.done]).toEqual(['my-own']);
});

test('what was done since stays, and one who takes a backup back hears of it', async () => {
	const { restore, log } = await aPage();
	await bring(restore, from('x', { kind: 'run.started', lesson, run: 'r' }), from('y', skipped('the-dance')));
	log.record({ kind: 'choice.made', lesson, run: 'r', step: 0, choice: 'ask', after: 'x' });
	await restore.takeBack();
	expect(restore.state).toEqual({ step: 'undone', whole: false });
	expect(log.lesson(lesson).played.map(({ kind }) => kind)).toEqual(['run.started', 'choice.made']);
	expect(log.projection.done.size).toBe(0);
});

test('where the device fails, nothing is taken back, and it can be tried again', async () => {
	const { restore, log, store } = await aPage();
	await bring(restore, from('x', skipped('the-dance')));
	store.fault = 'storage-failed';
	await restore.takeBack();
	expect(restore.state).toMatchObject({ step: 'refused' });
	expect(log.lesson('the-dance').skipped).toBe(true);
	store.fault = undefined;
	await restore.takeBack();
	expect(log.lesson('the-dance').skipped).toBe(false);
});
