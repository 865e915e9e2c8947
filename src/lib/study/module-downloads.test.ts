import { describe, expect, test } from 'vitest';
import { fakePlace, openTab } from './fake-store.ts';
import { ModuleDownloads, type FollowingDevice } from './module-downloads.ts';

const PATHS = ['/learn/a/', '/learn/b/'];

async function openDownloads(known: Partial<FollowingDevice> = {}) {
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
	return { log, kept, downloads: new ModuleDownloads(log, Promise.resolve(device)) };
}

describe('the part a learner works in', () => {
	test('is kept without being asked for, and its page shows the same download', async () => {
		const { kept, downloads } = await openDownloads();
		await downloads.follow('one');
		expect([...kept]).toEqual(PATHS);
		expect(downloads.download('one', PATHS).state).toBe('kept');
		expect(downloads.download('two', PATHS).state).toBe('idle');
	});

	test.each<[string, Partial<FollowingDevice>]>([
		['there is no copy', { copied: Promise.resolve(false) }],
		['data is to be saved', { plentiful: () => false }],
		['its addresses cannot be had', { paths: async () => undefined }]
	])('is left where %s', async (_, known) => {
		const { kept, downloads } = await openDownloads(known);
		await downloads.follow('one');
		expect(kept.size).toBe(0);
	});

	test('is left once the learner has paused it, until they go on', async () => {
		const { log, kept, downloads } = await openDownloads();
		downloads.chosen('pause');
		await downloads.follow('one');
		expect(kept.size).toBe(0);
		downloads.chosen('keep');
		await downloads.follow('one');
		expect([...kept]).toEqual(PATHS);
		expect(log.events.size).toBe(2);
	});

	test('is paused while its addresses are on their way', async () => {
		const opened = await openDownloads({
			paths: async () => {
				opened.downloads.chosen('pause');
				return PATHS;
			}
		});
		await opened.downloads.follow('one');
		expect(opened.kept.size).toBe(0);
	});
});

test('a choice that changes nothing is not written down', async () => {
	const { log, downloads } = await openDownloads();
	downloads.chosen('keep');
	expect(log.events.size).toBe(0);
});
