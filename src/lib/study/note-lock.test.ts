import { describe, expect, it } from 'vitest';
import { memoryStore } from '../device/memory-store.ts';
import { noteCrypto } from '../device/note-crypto.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { Learner } from './learner.svelte.ts';
import { NoteLock } from './note-lock.svelte.ts';

type Store = ReturnType<typeof memoryStore>;

async function open(store: Store): Promise<{ learner: Learner; lock: NoteLock }> {
	const learner = new Learner();
	let count = 0;
	const device = {
		store,
		device: 'phone',
		now: () => 1,
		newId: () => `id-${globalThis.crypto.randomUUID()}-${++count}`,
		announce: () => undefined
	};
	learner.attach(device, await store.load(), true);
	return { learner, lock: new NoteLock(learner, noteCrypto) };
}

async function stored(store: Store): Promise<ProgressEvent[]> {
	const loaded = await store.load();
	return loaded.ok ? loaded.value.events : [];
}

const textIn = async (store: Store) => JSON.stringify(await stored(store));
const note = (learner: Learner) => learner.lesson('two-pulls').notes.get('reflection');

describe('the lock on notes', () => {
	it('seals what was written, and leaves no readable copy behind', async () => {
		const store = memoryStore();
		const { learner, lock } = await open(store);
		await lock.write('two-pulls', 'reflection', 'The blue cup.');
		await learner.settled();
		expect(await textIn(store)).toContain('blue cup');
		await lock.set('four ordinary words here');
		await learner.settled();
		expect(await textIn(store)).not.toContain('blue cup');
		expect(await lock.read(note(learner)!)).toBe('The blue cup.');
	});

	it('opens again with the passphrase only, also at another start', async () => {
		const store = memoryStore();
		const first = await open(store);
		await first.lock.set('four ordinary words here');
		await first.lock.write('two-pulls', 'reflection', 'The blue cup.');
		await first.learner.settled();
		const { learner, lock } = await open(store);
		expect(lock.state).toBe('locked');
		expect(await lock.read(note(learner)!)).toBeUndefined();
		expect(await lock.write('two-pulls', 'reflection', 'x')).toBe(false);
		expect(await lock.unlock('four other words here')).toBe(false);
		expect(await lock.unlock('four ordinary words here')).toBe(true);
		expect(await lock.read(note(learner)!)).toBe('The blue cup.');
	});

	it('seals what a crash left unsealed at the next unlocking', async () => {
		const store = memoryStore();
		const { learner, lock } = await open(store);
		await lock.set('four ordinary words here');
		// As if the page had died after the lock was kept and before this note was sealed.
		learner.happened({ kind: 'note.saved', lesson: 'two-pulls', note: 'reflection', text: 'The blue cup.' });
		await learner.settled();
		const again = await open(store);
		await again.lock.unlock('four ordinary words here');
		await again.learner.settled();
		expect(await textIn(store)).not.toContain('blue cup');
		expect(await again.lock.read(note(again.learner)!)).toBe('The blue cup.');
	});

	it('changes the passphrase for the same notes, after which the old one opens nothing', async () => {
		const store = memoryStore();
		const { learner, lock } = await open(store);
		await lock.set('four ordinary words here');
		await lock.write('two-pulls', 'reflection', 'The blue cup.');
		await lock.change('another set of words');
		await learner.settled();
		const again = await open(store);
		expect(await again.lock.unlock('four ordinary words here')).toBe(false);
		expect(await again.lock.unlock('another set of words')).toBe(true);
		expect(await again.lock.read(note(again.learner)!)).toBe('The blue cup.');
		expect((await stored(store)).filter((event) => event.kind === 'lock.set')).toHaveLength(1);
	});

	it('is removed without loss, and given up with the notes it locked', async () => {
		const store = memoryStore();
		const { learner, lock } = await open(store);
		await lock.set('four ordinary words here');
		await lock.write('two-pulls', 'reflection', 'The blue cup.');
		await lock.remove();
		await learner.settled();
		expect(lock.state).toBe('none');
		expect(note(learner)?.text).toBe('The blue cup.');
		await lock.set('once more some words');
		lock.lockNow();
		await lock.giveUp();
		expect(lock.state).toBe('none');
		expect(note(learner)).toBeUndefined();
	});
});
