import { describe, expect, test } from 'vitest';
import { fakePlace, openTab } from './fake-store.ts';
import { ModuleDownloads, type FollowingDevice } from './module-downloads.ts';

const PATHS = ['/learn/a/', '/learn/b/'];

async function openParts(known: Partial<FollowingDevice> = {}) {
	const { log } = await openTab(fakePlace());
	const kept = new Set<string>();
	const device: FollowingDevice = {
		count: async (paths) => paths.filter((path) => kept.has(path)).length,
		add: async (path) => Boolean(kept.add(path)),
		copied: Promise.resolve(true),
		plentiful: () => true,
		paths: async () => PATHS,
		...known
	};
	return { log, kept, parts: new ModuleDownloads(log, Promise.resolve(device)) };
}

describe('the part a learner works in', () => {
	test('is kept without being asked for, and its page shows the same keeper', async () => {
		const { kept, parts } = await openParts();
		await parts.follow('one');
		expect([...kept]).toEqual(PATHS);
		expect(parts.keeper('one', PATHS).state).toBe('kept');
		expect(parts.keeper('two', PATHS).state).toBe('idle');
	});

	test.each<[string, Partial<FollowingDevice>]>([
		['there is no copy', { copied: Promise.resolve(false) }],
		['data is to be saved', { plentiful: () => false }],
		['its addresses cannot be had', { paths: async () => undefined }]
	])('is left where %s', async (_, known) => {
		const { kept, parts } = await openParts(known);
		await parts.follow('one');
		expect(kept.size).toBe(0);
	});

	test('is left once the learner has paused it, until they go on', async () => {
		const { log, kept, parts } = await openParts();
		parts.chosen('pause');
		await parts.follow('one');
		expect(kept.size).toBe(0);
		parts.chosen('keep');
		await parts.follow('one');
		expect([...kept]).toEqual(PATHS);
		expect(log.events.size).toBe(2);
	});

	test('is paused while its addresses are on their way', async () => {
		const opened = await openParts({
			paths: async () => {
				opened.parts.chosen('pause');
				return PATHS;
			}
		});
		await opened.parts.follow('one');
		expect(opened.kept.size).toBe(0);
	});
});

test('a choice that changes nothing is not written down', async () => {
	const { log, parts } = await openParts();
	parts.chosen('keep');
	expect(log.events.size).toBe(0);
});
