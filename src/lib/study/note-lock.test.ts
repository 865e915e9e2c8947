import { locksIn } from '../progress/locks.ts';
import { notesIn } from '../progress/notes.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../device/memory-store.ts';
import { noteCrypto } from '../device/note-crypto.ts';
import { makeBackup, readBackup } from '../progress/backup.ts';
import { eventSet, mergeEvents } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { NOTE_UNITS } from '../progress/note-limits.ts';
import { fakeNoteCrypto } from './fake-note-crypto.ts';
import { ProgressLog } from './progress-log.svelte.ts';
import type { NoteCrypto } from './note-crypto.ts';
import type { Revealed } from './note-forms.ts';
import { NoteLock } from './note-lock.svelte.ts';
import { removeNote } from './stored-notes.ts';

type Store = ReturnType<typeof memoryStore>;

const [LESSON, NOTE] = ['the-bake', 'reflection'];
const MINUTE = 60_000;
const clock = { millis: 1 };
const fake = fakeNoteCrypto();

class Device {
	readonly log = new ProgressLog();
	readonly lock: NoteLock;
	readonly store: Store;

	constructor(store: Store, crypto: NoteCrypto) {
		this.store = store;
		this.lock = new NoteLock(this.log, crypto, () => clock.millis);
	}

	static async open(store: Store = memoryStore(), device = 'phone', crypto = fake): Promise<Device> {
		const opened = new Device(store, crypto);
		const parts = {
			store,
			device,
			now: () => clock.millis,
			newId: () => globalThis.crypto.randomUUID(),
			announce: () => undefined,
			merge: mergeEvents
		};
		opened.log.attach(parts, await store.load(), true);
		return opened;
	}

	get note() {
		return notesIn(this.log.lesson(LESSON)).get(NOTE);
	}

	write(text: string): Promise<boolean> {
		return this.lock.write(LESSON, NOTE, text, this.note?.events ?? []);
	}

	/** What the note says, and what else stands beside it, word for word, or why not. */
	async read(): Promise<string[]> {
		const said = (revealed: Revealed) => (revealed.ok ? revealed.text : revealed.reason);
		const versions = this.note ? [this.note, ...this.note.others] : [];
		return Promise.all(versions.map(async (version) => said(await this.lock.reveal(version))));
	}

	/** Takes in all that another device has, as a backup brings it. */
	async join(other: Device): Promise<void> {
		const read = readBackup(makeBackup(other.log.events.values(), clock.millis));
		if (!read.ok) throw new Error(read.reason);
		await this.log.merge(read.events);
	}

	/** All that is in the store. */
	async stored(): Promise<string> {
		const loaded = await this.store.load();
		return JSON.stringify(loaded.ok ? loaded.value.events : []);
	}
}

const open = (store?: Store, device?: string) => Device.open(store, device);
/** With the browser's own cryptography. */
const openReal = (store?: Store, device?: string) => Device.open(store, device, noteCrypto);
const joinBoth = async (a: Device, b: Device) => {
	await a.join(b);
	await b.join(a);
};
const [ONE, TWO] = ['four ordinary words here', 'another set of words'];

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	clock.millis = 1;
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the lock on notes', () => {
	it('seals what was written, and leaves no readable copy behind', async () => {
		const device = await open();
		await device.write('The blue cup.');
		expect(await device.stored()).toContain('blue cup');
		await device.lock.set(ONE);
		expect(await device.stored()).not.toContain('blue cup');
		expect(await device.read()).toEqual(['The blue cup.']);
	});

	it('opens again with the passphrase only, also at another start', async () => {
		const first = await openReal();
		await first.lock.set(ONE);
		await first.write('The blue cup.');
		const device = await openReal(first.store);
		expect(device.lock.state).toBe('locked');
		expect(await device.read()).toEqual(['locked']);
		expect(await device.write('x')).toBe(false);
		expect(await device.lock.protect('x')).toBeUndefined();
		expect(await device.lock.unlock('four other words here')).toBe(false);
		expect(await device.lock.unlock(ONE)).toBe(true);
		expect(await device.read()).toEqual(['The blue cup.']);
	});

	it('seals what a crash left unsealed at the next unlocking', async () => {
		const { lock, log, store } = await open();
		await lock.set(ONE);
		// As if the page had died after the lock was kept and before this note was sealed.
		log.record({ kind: 'note.saved', lesson: LESSON, note: NOTE, text: 'The blue cup.' });
		await log.settled();
		const again = await open(store);
		await again.lock.unlock(ONE);
		expect(await again.stored()).not.toContain('blue cup');
		expect(await again.read()).toEqual(['The blue cup.']);
	});

	it('changes the passphrase for the same notes, after which the old one opens nothing', async () => {
		const first = await openReal();
		await first.lock.set(ONE);
		await first.write('The blue cup.');
		await first.lock.change(TWO);
		const device = await openReal(first.store);
		expect(await device.lock.unlock(ONE)).toBe(false);
		expect(await device.lock.unlock(TWO)).toBe(true);
		expect(await device.read()).toEqual(['The blue cup.']);
		expect((await device.stored()).match(/"lock.set"/g)).toHaveLength(1);
	});

	it('is removed without loss, and given up with the notes it locked', async () => {
		const device = await open();
		await device.lock.set(ONE);
		await device.write('The blue cup.');
		await device.lock.remove();
		expect(device.lock.state).toBe('none');
		expect(device.note?.text).toBe('The blue cup.');
		await device.lock.set(TWO);
		device.lock.lockNow();
		await device.lock.giveUp();
		expect(device.lock.state).toBe('none');
		expect(device.note).toBeUndefined();
		expect(device.lock.lost + device.lock.earlier).toBe(0);
	});

	it('protects a draft as it protects a note', async () => {
		const { lock } = await open();
		expect(await lock.protect('half a word')).toEqual({ text: 'half a word' });
		await lock.set(ONE);
		const form = await lock.protect('half a word');
		expect(JSON.stringify(form)).not.toContain('half');
		lock.lockNow();
		expect(await lock.reveal(form ?? {})).toEqual({ ok: false, reason: 'locked' });
		await lock.unlock(ONE);
		expect(await lock.reveal(form ?? {})).toEqual({ ok: true, text: 'half a word' });
		// Nothing else needs the removed lock.
		await lock.remove();
		expect(await lock.reveal(form ?? {})).toEqual({ ok: false, reason: 'locked' });
		expect(await lock.unlock(ONE)).toBe(true);
		expect(await lock.reveal(form ?? {})).toEqual({ ok: true, text: 'half a word' });
	});

	it('leaves nothing of what was written over', async () => {
		const device = await open();
		await device.write('The blue cup.');
		await device.write('The red cup.');
		expect(await device.stored()).not.toContain('blue');
		await device.lock.set(ONE);
		await device.write('The green cup.');
		await device.lock.remove();
		expect(await device.stored()).toContain('green');
		expect((await device.stored()).match(/"note.saved"/g)).toHaveLength(1);
	});
});

describe('what cannot be opened', () => {
	it('says so where its key is gone, or it is damaged, and is deleted only when that is asked for', async () => {
		const { log, lock, store } = await open();
		await lock.set(ONE);
		const key = locksIn(log.projection).lock?.id ?? '';
		for (const [note, more] of [
			['gone', { lock: 'never here' }],
			['damaged', { lock: key }],
			['old', {}]
		] as const)
			log.record({ kind: 'note.saved', lesson: LESSON, note, sealed: 'AAAA.BBBB', replaces: [], ...more });
		await log.settled();
		const device = await open(store);
		await device.lock.unlock(ONE);
		for (const note of notesIn(device.log.lesson(LESSON)).values())
			expect(await device.lock.reveal(note)).toEqual({ ok: false, reason: 'unreadable' });
		expect(device.lock.lost).toBe(3);
		await device.lock.remove();
		expect(notesIn(device.log.lesson(LESSON)).size).toBe(3);
		await device.lock.giveUp();
		expect(notesIn(device.log.lesson(LESSON)).size).toBe(0);
	});

	it('does not keep a lock that a file brought damaged from letting others open', async () => {
		const device = await openReal();
		await device.lock.set(ONE);
		await device.write('The blue cup.');
		const bad = { salt: '~', rounds: 600_000, iv: '~', wrapped: '~' };
		device.log.record({ kind: 'lock.set', lock: 'bad', ...bad });
		device.lock.lockNow();
		expect(await device.lock.unlock(ONE)).toBe(true);
		expect(await device.read()).toEqual(['The blue cup.']);
	});

	it('is also a note that says nothing at all', async () => {
		expect(await (await open()).lock.reveal({})).toEqual({ ok: false, reason: 'unreadable' });
	});
});

describe('time', () => {
	it.each([
		['the device sleeps eight hours', 8 * 60 * MINUTE],
		['five minutes pass', 5 * MINUTE],
		['the clock is set back', -MINUTE]
	])('shuts the lock when %s, though no timer ran', async (_, millis) => {
		const device = await open();
		await device.lock.set(ONE);
		await device.write('The blue cup.');
		clock.millis += millis;
		expect(device.lock.state).toBe('locked');
		expect(await device.read()).toEqual(['locked']);
		expect(await device.write('x')).toBe(false);
		expect(await device.lock.protect('x')).toBeUndefined();
		device.lock.touch();
		device.lock.wake();
		clock.millis -= millis;
		expect(device.lock.state).toBe('locked');
	});

	it('is asked within seconds of waking, where nothing else tells of it', async () => {
		const device = await open();
		await device.lock.set(ONE);
		clock.millis += 60 * MINUTE;
		vi.advanceTimersByTime(10_000);
		clock.millis -= 60 * MINUTE;
		expect(device.lock.state).toBe('locked');
	});

	it('leaves it open for whoever goes on writing', async () => {
		const { lock } = await open();
		await lock.set(ONE);
		for (let minutes = 0; minutes < 20; minutes += 4) {
			clock.millis += 4 * MINUTE;
			vi.advanceTimersByTime(4 * MINUTE);
			lock.touch();
			lock.wake();
		}
		expect(lock.state).toBe('open');
		clock.millis += 5 * MINUTE;
		vi.advanceTimersByTime(5 * MINUTE);
		expect(lock.state).toBe('locked');
	});
});

describe('two devices that join', () => {
	it.each([
		['the same passphrase', ONE],
		['different passphrases', TWO]
	])('and have each set a lock, with %s, open everything and make the locks one', async (_, second) => {
		const [a, b] = [await open(undefined, 'a'), await open(undefined, 'b')];
		await a.write('On A.');
		await a.lock.set(ONE);
		await b.lock.write(LESSON, 'plan', 'On B.', []);
		await b.lock.set(second);
		await joinBoth(a, b);
		for (const device of [a, b]) {
			device.lock.lockNow();
			for (const passphrase of [second, ONE, second]) await device.lock.unlock(passphrase);
			expect(device.lock.state).toBe('open');
			expect(device.lock.earlier + device.lock.lost).toBe(0);
			expect(await device.read()).toEqual(['On A.']);
			const plan = notesIn(device.log.lesson(LESSON)).get('plan');
			expect(await device.lock.reveal(plan ?? {})).toEqual({ ok: true, text: 'On B.' });
		}
		await joinBoth(a, b);
		const { lock, locks } = locksIn(a.log.projection);
		expect([...locks.values()].filter(({ removed }) => !removed).map(({ id }) => id)).toEqual([lock?.id]);
		await a.lock.change('once more some words');
		await a.lock.remove();
		expect(await a.read()).toEqual(['On A.']);
	});

	it('keep what one wrote and sealed while the other removed the lock', async () => {
		const [a, b] = [await open(undefined, 'a'), await open(undefined, 'b')];
		await a.lock.set(ONE);
		await b.join(a);
		await b.lock.unlock(ONE);
		await b.write('Sealed on B.');
		await a.lock.remove();
		await joinBoth(a, b);
		expect(a.lock.state).toBe('none');
		expect(await a.read()).toEqual(['locked']);
		expect(a.lock.earlier).toBe(1);
		expect(await a.lock.unlock('something else')).toBe(false);
		expect(await a.lock.unlock(ONE)).toBe(true);
		expect(await a.read()).toEqual(['Sealed on B.']);
		const later = await open(a.store);
		expect(await later.read()).toEqual(['Sealed on B.']);
	});

	it('show the newer text where one seals what the other writes over', async () => {
		const [a, b] = [await open(undefined, 'a'), await open(undefined, 'b')];
		await a.write('Old.');
		await b.join(a);
		await b.write('New.');
		clock.millis += MINUTE;
		await a.lock.set(ONE);
		await joinBoth(a, b);
		expect(await a.read()).toEqual(['New.']);
	});

	it('show both texts where each wrote without sight of the other', async () => {
		const [a, b] = [await open(undefined, 'a'), await open(undefined, 'b')];
		await a.write('On A.');
		clock.millis += MINUTE;
		await b.write('On B.');
		await joinBoth(a, b);
		expect(await a.read()).toEqual(['On B.', 'On A.']);
		await a.lock.set(ONE);
		expect(await a.read()).toEqual(['On B.', 'On A.']);
	});

	it('delete what one deletes, though the other has sealed it meanwhile', async () => {
		const [a, b] = [await open(undefined, 'a'), await open(undefined, 'b')];
		await a.write('Old.');
		await b.join(a);
		await removeNote(b.log, LESSON, NOTE);
		await a.lock.set(ONE);
		await joinBoth(a, b);
		expect([a.note, b.note]).toEqual([undefined, undefined]);
	});

	it('keep the locked notes of one lock where the other is given up', async () => {
		const [a, b] = [await open(undefined, 'a'), await open(undefined, 'b')];
		await a.write('On A.');
		await a.lock.set(ONE);
		clock.millis += MINUTE;
		await b.lock.write(LESSON, 'plan', 'On B.', []);
		await b.lock.set(TWO);
		await a.join(b);
		a.lock.lockNow();
		await a.lock.unlock(ONE);
		expect(a.lock.state).toBe('locked');
		await a.lock.giveUp();
		expect(await a.read()).toEqual(['On A.']);
		expect(notesIn(a.log.lesson(LESSON)).has('plan')).toBe(false);
	});
});

describe('at every limit, what is sealed is accepted by every reader', () => {
	const texts: [string, string][] = [
		['nothing', ''],
		['letters', 'a'.repeat(NOTE_UNITS)],
		['Chinese characters', '字'.repeat(NOTE_UNITS)],
		['pairs of units', '🙂'.repeat(NOTE_UNITS / 2)],
		['what JSON writes long', '\u0001"\\'.repeat(NOTE_UNITS / 3)],
		['a byte order mark', '\ufeffFirst.'],
		['combining marks', 'e\u0301'.repeat(NOTE_UNITS / 2)],
		['halves of pairs', '\ud83d'.repeat(NOTE_UNITS)]
	];

	it.each(texts)('%s', async (_, text) => {
		const device = await openReal();
		expect(await device.write(text)).toBe(true);
		await device.lock.set(ONE);
		expect(await device.stored()).not.toContain('"text"');
		const again = await openReal(device.store);
		await again.lock.unlock(ONE);
		const other = await openReal(undefined, 'other');
		await other.join(again);
		await other.lock.unlock(ONE);
		// Half a pair is no character: it is shown as a replacement character either way.
		for (const each of [again, other]) expect(await each.read()).toEqual([text.toWellFormed()]);
		await other.lock.remove();
		expect(other.note?.text).toBe(text.toWellFormed());
	});

	it('and one more is refused before anything is written', async () => {
		const device = await openReal();
		await device.write('Kept.');
		expect(await device.write('字'.repeat(NOTE_UNITS + 1))).toBe(false);
		expect(await device.read()).toEqual(['Kept.']);
	});

	it('and a sealed note that opens to more than a note may have stays sealed, with its key', async () => {
		const device = await openReal();
		await device.lock.set(ONE);
		const form = await device.lock.protect('a'.repeat(2 * NOTE_UNITS));
		if (!form) throw new Error('The lock is open');
		device.log.record({ kind: 'note.saved', lesson: LESSON, note: NOTE, replaces: [], ...form });
		await device.lock.remove();
		expect(device.note?.sealed).toBeDefined();
		await device.lock.unlock(ONE);
		expect(await device.read()).toEqual(['a'.repeat(2 * NOTE_UNITS)]);
	});
});

it('forms that fail to be kept leave the former one in the store', async () => {
	const device = await open();
	await device.write('The blue cup.');
	const { append } = device.store;
	device.store.append = async () => ({ ok: false, reason: 'storage-full' });
	await device.lock.set(ONE);
	expect(await device.stored()).toContain('blue cup');
	device.store.append = append;
	device.log.retry();
	await device.log.settled();
	const loaded = await device.store.load();
	const events: ProgressEvent[] = loaded.ok ? loaded.value.events : [];
	expect(JSON.stringify([...eventSet(events).values()])).not.toContain('blue cup');
});
