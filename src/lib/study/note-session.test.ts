import { mergeEvents } from '../progress/event-set.ts';
import { notesIn } from '../progress/notes.ts';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noteCrypto } from '../device/note-crypto.ts';
import { NOTE_UNITS } from '../progress/note-limits.ts';
import { fakePlace, fakeStore, openTab, type FakePlace, type FakeTab } from './fake-store.ts';
import { ProgressLog } from './progress-log.svelte.ts';
import { NoteLock } from './note-lock.svelte.ts';
import { NoteSession, type OtherText } from './note-session.svelte.ts';

const LESSON = 'the-bake';
const PASSPHRASE = 'four ordinary words here';

interface Writer extends FakeTab {
	lock: NoteLock;
	session: NoteSession;
	/** What a page does when it is looked at again: what other tabs have kept and typed is there. */
	comeBack(): Promise<void>;
	saved(): string | undefined;
}

function writes({ log, device, ...tab }: FakeTab, lock = new NoteLock(log, noteCrypto, () => Date.now())): Writer {
	const session = new NoteSession({
		log,
		lock,
		lesson: LESSON,
		note: 'plan',
		newId: device.newId,
		now: device.now
	});
	return {
		...{ ...tab, log, device, lock, session },
		async comeBack() {
			await log.refresh();
			session.look();
			await session.find();
			await log.settled();
		},
		saved: () => notesIn(log.lesson(LESSON)).get('plan')?.text
	};
}

/** A tab in which the page with the note is opened. */
async function open(place: FakePlace, name: string): Promise<Writer> {
	const writer = writes(await openTab(place, name));
	await writer.comeBack();
	return writer;
}

const draftsIn = (place: FakePlace) => [...place.drafts.values()] as { text?: string; sealed?: string }[];
const texts = (others: OtherText[]) => others.map(({ text }) => text);
/** The only text beside the box. */
function other({ session }: Writer): OtherText {
	const [only, ...more] = session.others;
	if (!only || more.length > 0) throw new Error(`There are ${session.others.length} texts beside the box.`);
	return only;
}

describe('a note that is typed', () => {
	it('is handed over before the task that typed it ends, and found again by the next page', async () => {
		const place = fakePlace();
		const { session, log } = await open(place, 'a');
		session.type('The blue cup.');
		expect(log.unkept.drafts).toMatchObject([{ value: { text: 'The blue cup.' } }]);
		await log.settled();
		const again = await open(place, 'b');
		expect(again.session).toMatchObject({ text: 'The blue cup.', found: true, unsaved: true, savable: true });
		again.session.type('The blue cup and');
		expect(again.session.found).toBe(false);
		await vi.waitFor(() => expect(draftsIn(place)).toMatchObject([{ text: 'The blue cup and' }]));
	});

	it('is no draft any more once it is saved, or is what was saved before', async () => {
		const place = fakePlace();
		const { session, log, saved } = await open(place, 'a');
		session.type('The blue cup.');
		await session.save();
		await log.settled();
		expect([saved(), session.unsaved, draftsIn(place)]).toEqual(['The blue cup.', false, []]);
		session.type('The blue cup. And');
		await log.settled();
		expect(draftsIn(place)).toHaveLength(1);
		session.type('The blue cup.');
		await log.settled();
		expect(draftsIn(place)).toEqual([]);
	});

	it('goes with its draft when it is deleted', async () => {
		const place = fakePlace();
		const { session, log, saved } = await open(place, 'a');
		session.type('The blue cup.');
		await session.save();
		session.type('The blue cup. And the');
		await session.remove();
		await log.settled();
		expect([saved(), session.text, draftsIn(place)]).toEqual([undefined, '', []]);
		expect([...place.events.values()].map(({ kind }) => kind)).toEqual(['note.removed']);
	});

	it('stays a draft while the note cannot be kept', async () => {
		const place = fakePlace();
		const { session, log, store } = await open(place, 'a');
		session.type('The blue cup.');
		await log.settled();
		store.fault = 'storage-full';
		await session.save();
		expect(draftsIn(place)).toMatchObject([{ text: 'The blue cup.' }]);
		expect((await open(place, 'b')).session.text).toBe('The blue cup.');
	});

	it('emptied over a saved note is a draft, and deletes nothing', async () => {
		const place = fakePlace();
		const { session, log } = await open(place, 'a');
		session.type('The blue cup.');
		await session.save();
		session.type('');
		await session.save();
		await log.settled();
		const again = await open(place, 'b');
		expect([again.session.text, again.session.savable, again.saved()]).toEqual(['', false, 'The blue cup.']);
	});

	it('leaves no word in the record that was taken out of it', async () => {
		const place = fakePlace();
		const { session, log } = await open(place, 'a');
		for (const text of ['The blue cup and a secret.', 'The blue cup.']) {
			session.type(text);
			await session.save();
		}
		await log.settled();
		expect(JSON.stringify([...place.events.values()])).not.toContain('secret');
	});

	it('may be longer than can be saved: all of it stays in the box, and is found again', async () => {
		const place = fakePlace();
		const { session, log, saved } = await open(place, 'a');
		session.type('é'.repeat(NOTE_UNITS));
		expect([session.tooMany, session.savable]).toEqual([0, true]);
		const long = `${'é'.repeat(NOTE_UNITS - 1)}🫖 and more`;
		session.type(long);
		await session.save();
		await log.settled();
		expect([session.text, session.tooMany, session.savable, saved()]).toEqual([long, 10, false, undefined]);
		expect(draftsIn(place)).toMatchObject([{ text: long }]);
		const again = (await open(place, 'b')).session;
		await again.find();
		expect([again.text, again.tooMany, again.found]).toEqual([long, 10, true]);
	});
});

describe('a note that is typed before the record is read', () => {
	it('is kept readable only where no lock can be set', async () => {
		for (const knownUnlocked of [false, true]) {
			const log = new ProgressLog();
			vi.spyOn(log, 'knownUnlocked', 'get').mockReturnValue(knownUnlocked);
			const lock = new NoteLock(log, noteCrypto, () => 1);
			const ids = { newId: () => 'id', now: () => 1 };
			const session = new NoteSession({ log, lock, lesson: LESSON, note: 'plan', ...ids });
			session.type('Early.');
			expect(log.unkept.drafts).toHaveLength(knownUnlocked ? 1 : 0);
		}
	});

	it('is kept and can be saved afterwards, beside what turns out to be saved', async () => {
		const place = fakePlace();
		const before = await open(place, 'a');
		before.session.type('The blue cup.');
		await before.session.save();

		const log = new ProgressLog();
		const store = fakeStore(place);
		const device = {
			store,
			device: 'device',
			now: () => 9000,
			newId: () => `b-${Math.random()}`,
			announce: () => {},
			merge: mergeEvents
		};
		const early = writes({ log, store, device, told: [] });
		early.session.type('Early.');
		const saving = early.session.save();
		log.attach(device, await store.load(), true);
		await saving;
		await early.comeBack();
		const both = [early.session.text, ...texts(early.session.others)];
		expect(both).toEqual(['Early.', 'The blue cup.']);
	});
});

describe('under a lock', () => {
	async function locked(place: FakePlace): Promise<Writer> {
		const writer = await open(place, 'a');
		await writer.lock.set(PASSPHRASE);
		writer.session.look();
		return writer;
	}

	it('what is typed is kept sealed, the latest text last, and found once the lock is open', async () => {
		const place = fakePlace();
		const { session, log, lock } = await locked(place);
		const words = 'The blue cup stands in the hall.';
		for (let length = 1; length <= words.length; length++) session.type(words.slice(0, length));
		await vi.waitFor(async () =>
			expect(await lock.reveal(draftsIn(place)[0] ?? {})).toEqual({ ok: true, text: words })
		);
		const again = await open(place, 'b');
		expect(again.session.text).toBe('');
		await again.lock.unlock(PASSPHRASE);
		await again.comeBack();
		expect([again.session.text, again.session.found]).toEqual([words, true]);
		expect(JSON.stringify([...place.drafts, ...place.events])).not.toContain('The blue');
		await session.save();
		await log.settled();
		expect(session).toMatchObject({ text: words, unsaved: false, opening: false });
		expect(JSON.stringify([...place.drafts, ...place.events])).not.toContain('The blue');
	});

	it('nothing is kept while it is shut, and what was typed is kept when it opens', async () => {
		const place = fakePlace();
		const { session, log, lock } = await locked(place);
		lock.lockNow();
		session.look();
		session.type('The blue cup.');
		await session.save();
		await log.settled();
		expect([draftsIn(place), log.unkept.drafts, notesIn(log.lesson(LESSON)).size]).toEqual([[], [], 0]);
		await lock.unlock(PASSPHRASE);
		session.look();
		await vi.waitFor(() => expect(draftsIn(place)).toHaveLength(1));
		expect(session.text).toBe('The blue cup.');
	});

	it('a sealed note is opened into the box, and one that cannot be opened is not replaced', async () => {
		const place = fakePlace();
		const { session } = await locked(place);
		session.type('The blue cup.');
		await session.save();
		const again = await open(place, 'b');
		await again.lock.unlock(PASSPHRASE);
		again.session.look();
		expect(again.session).toMatchObject({ opening: true, text: '' });
		await again.comeBack();
		expect(again.session).toMatchObject({ opening: false, text: 'The blue cup.', unsaved: false });

		vi.spyOn(again.lock, 'reveal').mockResolvedValue({ ok: false, reason: 'unreadable' });
		const third = writes(again, again.lock);
		await third.comeBack();
		expect(third.session).toMatchObject({ trouble: 'unreadable', text: '' });
		third.session.type('Something new.');
		const write = vi.spyOn(again.lock, 'write');
		await third.session.save();
		expect(write).toHaveBeenLastCalledWith(LESSON, 'plan', 'Something new.', []);
	});
});

describe('a lock that is set or removed', () => {
	it('takes the drafts of notes with it', async () => {
		const place = fakePlace();
		const { session, log, lock } = await open(place, 'a');
		session.type('The blue cup.');
		await log.settled();
		await lock.set(PASSPHRASE);
		await log.settled();
		expect(draftsIn(place)).toMatchObject([{ sealed: expect.any(String) as string }]);
		expect(JSON.stringify(draftsIn(place))).not.toContain('blue');
		await lock.remove();
		await log.settled();
		expect(draftsIn(place)).toMatchObject([{ text: 'The blue cup.' }]);
		await lock.set(PASSPHRASE);
		await log.settled();
		lock.lockNow();
		await lock.giveUp();
		await log.settled();
		expect(draftsIn(place)).toEqual([]);
	});

	it('leaves in the box what was typed over a note, though the note is said again in another form later', async () => {
		const place = fakePlace();
		const { session, log, lock, device } = await open(place, 'a');
		session.type('The blue cup.');
		await session.save();
		session.type('The blue cup stands.');
		await log.settled();
		vi.spyOn(device, 'now').mockReturnValue(5000);
		await lock.set(PASSPHRASE);
		await lock.remove();
		await log.settled();
		const again = await open(place, 'b');
		expect(again.session).toMatchObject({ text: 'The blue cup stands.', found: true });
	});
});

describe('two tabs', () => {
	it('show what was saved in the other, where nothing was typed', async () => {
		const place = fakePlace();
		const [a, b] = [await open(place, 'a'), await open(place, 'b')];
		a.session.type('The blue cup.');
		await a.session.save();
		await b.comeBack();
		expect(b.session).toMatchObject({ text: 'The blue cup.', unsaved: false, others: [] });
	});

	it('show what was saved in the other beside what was typed, until it is decided on', async () => {
		const place = fakePlace();
		const [a, b] = [await open(place, 'a'), await open(place, 'b')];
		b.session.type('The red cup.');
		a.session.type('The blue cup.');
		await a.session.save();
		await b.comeBack();
		expect([b.session.text, other(b).text]).toEqual(['The red cup.', 'The blue cup.']);

		// Saved without a decision, both stay.
		await b.session.save();
		expect([b.session.text, other(b).text]).toEqual(['The red cup.', 'The blue cup.']);
		await a.comeBack();
		expect([a.session.text, other(a).text]).toEqual(['The red cup.', 'The blue cup.']);

		a.session.join(other(a));
		expect([a.session.text, a.session.others]).toEqual(['The red cup.\n\nThe blue cup.', []]);
		await a.session.save();
		await b.comeBack();
		expect(b.session).toMatchObject({ text: 'The red cup.\n\nThe blue cup.', others: [] });
	});

	it('are not held up by a draft whose page ended as soon as it was saved', async () => {
		const place = fakePlace();
		const [a, b] = [await open(place, 'a'), await open(place, 'b')];
		a.session.type('The blue cup.');
		await a.log.settled();
		const drafts = [...place.drafts];
		await a.session.save();
		for (const [key, draft] of drafts) place.drafts.set(key, draft);
		b.session.type('The red cup.');
		await b.session.save();
		const c = await open(place, 'c');
		expect([c.session.text, c.session.found, texts(c.session.others)]).toEqual([
			'The red cup.',
			false,
			['The blue cup.']
		]);
		await vi.waitFor(() => expect(draftsIn(place)).toEqual([]));
	});

	it('show what was saved last, with what was typed before and left unsaved beside it', async () => {
		const place = fakePlace();
		const [a, b] = [await open(place, 'a'), await open(place, 'b')];
		a.session.type('The blue cup.');
		await a.log.settled();
		// Later, without sight of that.
		vi.spyOn(b.device, 'now').mockReturnValue(5000);
		b.session.type('The red cup.');
		await b.session.save();
		const c = await open(place, 'c');
		expect([c.session.text, c.session.found, other(c).text]).toEqual(['The red cup.', false, 'The blue cup.']);

		// What is typed over it is the latest from then on, whatever the clocks say.
		c.session.type('The red cup stands.');
		await c.log.settled();
		const d = await open(place, 'd');
		expect([d.session.text, d.session.found, other(d).text]).toEqual(['The red cup stands.', true, 'The blue cup.']);
	});

	it('find again which text was taken, though it is that of another version', async () => {
		const place = fakePlace();
		const [a, b] = [await open(place, 'a'), await open(place, 'b')];
		a.session.type('The blue cup.');
		await a.session.save();
		b.session.type('The red cup.');
		await b.session.save();
		await b.comeBack();
		b.session.take(other(b));
		await b.log.settled();
		const c = await open(place, 'c');
		expect(c.session).toMatchObject({ text: 'The blue cup.', found: true, unsaved: true, others: [] });
	});

	it('let one text go for another, either way', async () => {
		for (const [decide, left] of [
			['take', 'The blue cup.'],
			['letGo', 'The red cup.']
		] as const) {
			const place = fakePlace();
			const [a, b] = [await open(place, 'a'), await open(place, 'b')];
			b.session.type('The red cup.');
			a.session.type('The blue cup.');
			await a.session.save();
			await b.comeBack();
			b.session[decide](other(b));
			await b.session.save();
			await b.log.settled();
			expect([b.saved(), b.session.others, draftsIn(place)]).toEqual([left, [], []]);
			await a.comeBack();
			expect(a.session).toMatchObject({ text: left, others: [], unsaved: false });
		}
	});

	it('keep drafts of their own: what was typed in one goes on in the other, and comes back', async () => {
		const place = fakePlace();
		const [a, b] = [await open(place, 'a'), await open(place, 'b')];
		a.session.type('The blue');
		await a.log.settled();
		await b.comeBack();
		expect(b.session).toMatchObject({ text: 'The blue', found: true });
		a.session.type('The blue cup');
		await a.log.settled();
		await b.comeBack();
		expect(b.session).toMatchObject({ text: 'The blue cup', found: true, others: [] });
		b.session.type('The blue cup stands.');
		await b.log.settled();
		await a.comeBack();
		expect(a.session).toMatchObject({ text: 'The blue cup stands.', found: true, others: [] });
		await b.session.save();
		await a.comeBack();
		expect(a.session).toMatchObject({ text: 'The blue cup stands.', found: false, unsaved: false });
	});

	it('show what was typed in both, and each is found again', async () => {
		const place = fakePlace();
		const [a, b] = [await open(place, 'a'), await open(place, 'b')];
		a.session.type('The blue cup.');
		b.session.type('The red cup.');
		await a.log.settled();
		await b.comeBack();
		expect([b.session.text, other(b).text]).toEqual(['The red cup.', 'The blue cup.']);
		const c = await open(place, 'c');
		expect([c.session.text, other(c).text].sort()).toEqual(['The blue cup.', 'The red cup.']);
		c.session.join(other(c));
		await c.session.save();
		await vi.waitFor(() => expect(draftsIn(place)).toEqual([]));
	});
});

/** What a learner may do in one of two tabs with one note. */
const step = fc.record({
	tab: fc.constantFrom(0, 1),
	verb: fc.constantFrom('type', 'type', 'save', 'comeBack', 'reopen', 'join')
});

it('no word is lost, however two tabs take turns', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
			const place = fakePlace();
			let count = 0;
			const tabs = [await open(place, 'a'), await open(place, 'b')];
			const words: string[] = [];
			for (const { tab, verb } of steps) {
				const writer = tabs[tab]!;
				const { session, log } = writer;
				if (verb === 'type') {
					words.push(`word${++count}.`);
					session.type(`${session.text} word${count}.`);
				} else if (verb === 'save') await session.save();
				else if (verb === 'comeBack') await writer.comeBack();
				else if (verb === 'reopen') {
					await log.settled();
					tabs[tab] = await open(place, `${tab}-${++count}`);
				} else if (session.others[0]) session.join(session.others[0]);
			}
			for (const { log } of tabs) await log.settled();
			const { session } = await open(place, 'last');
			const found = [session.text, ...texts(session.others)].join(' ');
			expect(words.filter((word) => !found.includes(word))).toEqual([]);
		}),
		{ numRuns: 200 }
	);
});
