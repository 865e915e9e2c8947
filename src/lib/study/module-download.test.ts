import { expect, test } from 'vitest';
import { ModuleDownload, type DownloadDevice } from './module-download.svelte.ts';

const PATHS = ['/a/', '/b/', '/c/'];

function fakeDevice() {
	const kept = new Set<string>();
	const device: DownloadDevice & { kept: Set<string>; online: boolean; onadd?: () => void } = {
		kept,
		online: true,
		count: async (paths) => paths.filter((path) => kept.has(path)).length,
		async add(path) {
			if (!device.online) return false;
			kept.add(path);
			device.onadd?.();
			return true;
		}
	};
	return device;
}

test('keeps every page, and says how far it is', async () => {
	const device = fakeDevice();
	const download = new ModuleDownload(PATHS, Promise.resolve(device));
	expect([download.state, download.done]).toEqual(['idle', 0]);
	await download.keep();
	expect([download.state, download.done, [...device.kept]]).toEqual(['kept', 3, PATHS]);
	const later = new ModuleDownload(PATHS, Promise.resolve(device));
	await later.look();
	expect(later.state).toBe('kept');
});

test('stops where it is paused, and goes on from there', async () => {
	const device = fakeDevice();
	const download = new ModuleDownload(PATHS, Promise.resolve(device));
	device.onadd = () => download.pause();
	await download.keep();
	expect([download.state, [...device.kept]]).toEqual(['paused', ['/a/']]);
	device.onadd = undefined;
	await download.keep();
	expect([download.state, download.done]).toEqual(['kept', 3]);
});

test('says that it failed, and can be tried again', async () => {
	const device = fakeDevice();
	device.online = false;
	const download = new ModuleDownload(PATHS, Promise.resolve(device));
	await download.keep();
	expect([download.state, download.done]).toEqual(['failed', 0]);
	device.online = true;
	await download.keep();
	expect(download.state).toBe('kept');
});
