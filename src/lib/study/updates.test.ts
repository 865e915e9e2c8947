import { describe, expect, test, vi } from 'vitest';
import { fakePlace, openTab } from './fake-store.ts';
import { ProgressLog } from './progress-log.svelte.ts';
import { Updates } from './updates.svelte.ts';

/** A page in a tab, what was asked of it, and an answer that the store does not take yet. */
async function page({ typed = false, mayReload = true, loadable = true, waiting = true } = {}) {
	const tab = await openTab(fakePlace());
	const reload = vi.fn();
	const takeOver = vi.fn(() => waiting);
	const updates = new Updates(tab.log, {
		...{ reload, mayReload: () => mayReload, canLoad: () => loadable, hasTyped: () => typed }
	});
	updates.attach(takeOver);
	const answer = () =>
		tab.log.record({
			...{ kind: 'question.answered', lesson: 'the-bake', question: 'q', answer: { kind: 'single', chosen: 'a' } }
		});
	return { ...tab, updates, reload, takeOver, answer };
}

const nowhere = () => undefined;

describe('a new version', () => {
	test('is offered, and can wait', async () => {
		const { updates } = await page();
		expect(updates.state).toBe('none');
		updates.offer();
		expect(updates.state).toBe('offered');
		updates.hide();
		expect(updates.state).toBe('none');
	});

	test('takes over once the answer is saved, and not before', async () => {
		const { updates, takeOver, reload, store, answer } = await page();
		let open = () => {};
		store.gate = new Promise((resolve) => (open = resolve));
		answer();
		const accepted = updates.accept();
		await Promise.resolve();
		expect(takeOver).not.toHaveBeenCalled();
		open();
		await accepted;
		expect(takeOver).toHaveBeenCalledOnce();
		expect(reload).not.toHaveBeenCalled();
	});

	test('is loaded plainly where none waits', async () => {
		const { updates, reload } = await page({ waiting: false });
		await updates.accept();
		expect(reload).toHaveBeenCalledExactlyOnceWith(undefined);
	});
});

describe('a version that is in place', () => {
	test('has the page reloaded, once', async () => {
		const { updates, reload, answer } = await page();
		answer();
		await Promise.all([updates.reloadWhenSaved(), updates.reloadWhenSaved()]);
		expect(reload).toHaveBeenCalledOnce();
	});

	test('waits for the learner where an answer is not kept', async () => {
		const { updates, reload, store, answer } = await page();
		store.fault = 'storage-full';
		answer();
		await updates.reloadWhenSaved();
		expect([updates.state, reload.mock.calls.length]).toEqual(['due', 0]);
	});

	test('waits for the learner who is writing', async () => {
		const { updates, reload } = await page({ typed: true });
		await updates.reloadWhenSaved();
		expect([updates.state, reload.mock.calls.length]).toEqual(['due', 0]);
	});

	test('is told of again, once hidden, when the next one is in place', async () => {
		const { updates } = await page({ typed: true });
		await updates.reloadWhenSaved();
		updates.hide();
		expect(updates.state).toBe('none');
		await updates.reloadWhenSaved();
		expect(updates.state).toBe('due');
	});
});

describe('version after version', () => {
	test('has the page reloaded no more than it may, and then asks', async () => {
		const { updates, reload } = await page({ mayReload: false });
		await updates.reloadWhenSaved();
		expect([updates.state, reload.mock.calls.length]).toEqual(['due', 0]);
	});

	test('has the page reloaded that the learner asked to be', async () => {
		const { updates, reload } = await page({ mayReload: false });
		await updates.accept();
		await updates.reloadWhenSaved();
		expect(reload).toHaveBeenCalledOnce();
	});
});

describe('a part that is missing', () => {
	test('has the page loaded that was asked for', async () => {
		const { updates, reload } = await page();
		await updates.codeMissing(() => 'https://host.test/x/learn/the-bake/');
		expect(reload).toHaveBeenCalledExactlyOnceWith('https://host.test/x/learn/the-bake/');
	});

	test('and still is after a reload is told, and leaves links to other pages working', async () => {
		const { updates, reload } = await page({ mayReload: false });
		await updates.codeMissing(nowhere);
		expect([updates.state, reload.mock.calls.length]).toEqual(['broken', 0]);
		await updates.codeMissing(() => 'https://host.test/x/help/');
		expect(reload).toHaveBeenCalledExactlyOnceWith('https://host.test/x/help/');
	});

	test('where no page can be loaded leaves the learner where they are, on the way to another page too', async () => {
		const { updates, reload } = await page({ loadable: false });
		await updates.codeMissing(() => 'https://host.test/x/help/');
		expect([updates.state, reload.mock.calls.length]).toEqual(['broken', 0]);
	});

	test('is no reason to stay where nothing is lost but that the lesson was opened', async () => {
		const { updates, log, reload, store } = await page();
		store.fault = 'storage-full';
		log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
		await updates.codeMissing(nowhere);
		expect(reload).toHaveBeenCalledOnce();
	});

	test('does not cost what is being typed', async () => {
		const { updates, reload } = await page({ typed: true });
		await updates.codeMissing(nowhere);
		expect([updates.state, reload.mock.calls.length]).toEqual(['broken', 0]);
	});

	test.each([
		['asked for while an answer was being saved', undefined, 'https://host.test/x/help/'],
		['asked for, also if the app has given up by the time an answer is saved', 'https://host.test/x/help/', undefined]
	])('has the page loaded that was %s', async (_, before, after) => {
		const { updates, reload, store, answer } = await page();
		let open = () => {};
		store.gate = new Promise((resolve) => (open = resolve));
		answer();
		let asked = before;
		const done = updates.codeMissing(() => asked);
		asked = after;
		open();
		await done;
		expect(reload).toHaveBeenCalledExactlyOnceWith('https://host.test/x/help/');
	});

	test('may be the one that keeps the record', async () => {
		const log = new ProgressLog();
		const reload = vi.fn();
		const updates = new Updates(log, {
			reload,
			mayReload: () => true,
			canLoad: () => true,
			hasTyped: () => false
		});
		log.record({ kind: 'lesson.opened', lesson: 'the-bake' });
		log.begin({ device: 'here', now: () => 1, newId: () => 'id' });
		await updates.codeMissing(nowhere);
		expect(reload).toHaveBeenCalledOnce();
	});

	test('never costs an answer', async () => {
		const { updates, reload, store, answer } = await page();
		store.fault = 'storage-full';
		answer();
		await updates.codeMissing(nowhere);
		expect([updates.state, reload.mock.calls.length]).toEqual(['broken', 0]);
	});
});
