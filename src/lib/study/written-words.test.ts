import { describe, expect, it } from 'vitest';
import { noteCrypto } from '../device/note-crypto.ts';
import { localDay } from '../progress/local-day.ts';
import { planDay } from '../progress/plan-days.ts';
import { choosePlanDay } from './choose-plan-day.ts';
import { fakePlace, openTab } from './fake-store.ts';
import { NoteLock } from './note-lock.svelte.ts';
import { PlanLook } from './plan-look.svelte.ts';
import { removeAllWords, removeWords } from './remove-words.ts';
import { WrittenWords } from './written-words.svelte.ts';

const PASSPHRASE = 'four ordinary words here';
const PLACE = { lesson: 'the-bake', note: 'plan' };

async function begin() {
	const place = fakePlace();
	const { log, device } = await openTab(place, 'here');
	const lock = new NoteLock(log, noteCrypto, () => Date.now());
	const words = new WrittenWords(log, lock);
	/** What a page does until there is nothing to open any more. */
	async function read(): Promise<(string | undefined)[]> {
		words.look();
		while (words.opening) await new Promise((resolve) => setTimeout(resolve));
		return words.notes.map(({ text }) => text).sort();
	}
	const saved = () => words.notes.find(({ note }) => note === 'plan-after')?.text;
	const look = () =>
		new PlanLook({ log, lock, lesson: PLACE.lesson, newId: device.newId, now: device.now, saved: () => saved() ?? '' });
	await lock.write('the-bake', 'plan', 'If it rains, I bake.', []);
	await lock.write('two', 'reflection', 'A blue cup.', []);
	return { log, lock, read, look, saved, words };
}

describe('all that was written', () => {
	it('is there, is gone while the lock is shut, and is there again', async () => {
		const { lock, read, words } = await begin();
		const both = ['A blue cup.', 'If it rains, I bake.'];
		expect(await read()).toEqual(both);
		expect(words.notes[0]?.savedAtMillis).toBeDefined();
		await lock.set(PASSPHRASE);
		expect(await read()).toEqual(both);
		expect(words.notes[0]?.savedAtMillis, 'sealed later, its day is not known').toBeUndefined();
		lock.lockNow();
		expect(words.notes).toEqual([]);
		expect(await read()).toEqual([]);
		await lock.unlock(PASSPHRASE);
		expect(await read()).toEqual(both);
	});

	it('is removed one by one, a plan with its day and what came of it', async () => {
		const { log, lock, read } = await begin();
		await lock.write('the-bake', 'plan-after', 'It came up.', []);
		choosePlanDay(log, 'the-bake', localDay(0));
		await removeWords(log, PLACE);
		expect(await read()).toEqual(['A blue cup.']);
		expect(planDay(log.projection, 'the-bake')).toBeUndefined();
	});

	it('is removed at once, also what was locked', async () => {
		const { log, lock, read } = await begin();
		await lock.set(PASSPHRASE);
		await removeAllWords(log);
		expect(await read()).toEqual([]);
		expect([...log.events.values()].filter(({ kind }) => kind === 'note.saved')).toEqual([]);
	});
});

describe('a plan that is looked at again', () => {
	it('keeps what is said under the lock, in place of what was said before', async () => {
		const { log, lock, read, look, saved } = await begin();
		await lock.set(PASSPHRASE);
		for (const [words, text] of [
			['Once.', 'It came up.\n\nOnce.'],
			['Twice.', 'It came up.\n\nTwice.']
		] as const) {
			await read();
			const again = look();
			again.session.look();
			while (!again.ready) await new Promise((resolve) => setTimeout(resolve));
			expect([again.came, again.words]).toEqual([undefined, '']);
			again.write(words);
			again.choose('yes');
			expect(await again.save()).toBe(true);
			again.putAway();
			await read();
			expect(saved()).toBe(text);
		}
		expect(JSON.stringify([...log.events.values()])).not.toMatch(/Once|Twice|came up/);
		expect([...log.events.values()].filter((event) => 'note' in event && event.note === 'plan-after')).toHaveLength(1);
	});

	it('is put away without a word where none was said', async () => {
		const { log, look, saved } = await begin();
		choosePlanDay(log, 'the-bake', localDay(0));
		const again = look();
		again.write('Perhaps.');
		again.write('');
		again.choose('unsaid');
		expect(await again.save()).toBe(true);
		again.putAway();
		expect(saved()).toBeUndefined();
		expect(planDay(log.projection, 'the-bake')).toBeUndefined();
	});

	it('is not put away where what was said is too long', async () => {
		const { look } = await begin();
		const again = look();
		again.write('a'.repeat(20_000));
		expect(await again.save()).toBe(false);
		expect(again.words).toHaveLength(20_000);
	});
});
