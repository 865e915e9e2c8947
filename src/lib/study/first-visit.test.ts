import { mergeEvents } from '../progress/event-set.ts';
import { describe, expect, it } from 'vitest';
import { memoryPlace, memoryStore } from '../device/memory-store.ts';
import { ProgressLog } from './progress-log.svelte.ts';

let made = 0;
const author = { device: 'here', now: () => 1000, newId: () => `id-${++made}` };

describe('a first visit', () => {
	it('shows what happens before any storage is open', () => {
		const log = new ProgressLog();
		log.begin(author);
		log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
		expect(log.ready).toBe(true);
		expect(log.lesson('the-bake').opened).toBe(true);
	});

	it('keeps it once the store is there, in the epoch and the count that it finds', async () => {
		const log = new ProgressLog();
		log.begin(author);
		log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
		const store = memoryStore(memoryPlace({ epoch: 3 }));
		const older = {
			kind: 'lesson.opened',
			lesson: 'flour-and-water',
			id: 'old',
			device: 'here',
			seq: 7,
			order: 1,
			at: 1,
			epoch: 3
		} as const;
		await store.append([older]);
		log.attach({ ...author, store, announce: () => undefined, merge: mergeEvents }, await store.load(), true);
		await log.settled();

		const loaded = await store.load();
		const kept = loaded.ok ? loaded.value.events : [];
		expect(kept.map(({ id, seq, epoch }) => ({ id, seq, epoch }))).toContainEqual({
			id: `id-${made}`,
			seq: 8,
			epoch: 3
		});
		expect(kept).toHaveLength(2);
		expect(log.lesson('the-bake').opened).toBe(true);
		expect(log.lesson('flour-and-water').opened).toBe(true);
	});

	it('holds drafts until the store is there, and lets the page go on meanwhile', async () => {
		const log = new ProgressLog();
		log.begin(author);
		log.drafts.keep('the-bake/q1', { chosen: 'a' });
		log.drafts.keep('the-bake/q1', { chosen: 'b' });
		// A page that only ever runs microtasks is frozen: no timer would fire, and no click arrive.
		await new Promise((resolve) => setTimeout(resolve));
		expect(await log.drafts.read('the-bake/q1')).toEqual({ chosen: 'b' });

		const store = memoryStore();
		log.attach({ ...author, store, announce: () => undefined, merge: mergeEvents }, await store.load(), true);
		await log.settled();
		expect(await store.readDraft('the-bake/q1')).toEqual({ ok: true, value: { chosen: 'b' } });
	});
});
