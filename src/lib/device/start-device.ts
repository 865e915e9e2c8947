import type { StoreFailure } from '../progress/progress-store.ts';
import { mergeEvents } from '../progress/event-set.ts';
import { progressFormat, versionOf } from '../progress/migrations.ts';
import { deviceId, newId, now } from './clock.ts';
import { keepOffline, type KeptOffline } from './offline.ts';
import { openProgressStore } from './open-store.ts';
import { onReturn, onWake } from './page-life.ts';
import { askToPersist, readPersistence } from './persistence.ts';
import { recordCare } from './record-care.ts';
import { saveText } from './save-file.ts';
import { joinTabs } from './tabs.ts';

/** What the device has to say to the rest of the app. */
export interface DeviceNews {
	/** Other tabs have changed the record, and say what of it; or this page slept and may have missed that they did. */
	onchanged: (ids?: readonly string[]) => void;
	/** This page may no longer write. */
	onoutdated: (reason: StoreFailure) => void;
	oncleared: () => void;
	/** What could not be kept may be tried again. */
	onwake: () => void;
	/** A new version waits. */
	onupdate: () => void;
	/** The offline copy was counted. */
	onkept: (kept: KeptOffline) => void;
	/** This page is to be reloaded as soon as its answer is saved. */
	onreload: () => void;
}

/** Opens all that the course keeps on this device and listens for news. `scope` is the site's first page. */
export async function startDevice(base: string, scope: string, news: DeviceNews) {
	const opening = openProgressStore({ base, oncleared: news.oncleared });
	const tabs = joinTabs({
		base,
		format: versionOf(progressFormat),
		onchanged: news.onchanged,
		onnewer: () => void outdated()
	});
	/** Whatever a message says, it is the store that tells whether a newer app has written. */
	async function outdated(): Promise<void> {
		const found = await (await opening).store.load();
		if (!found.ok && found.reason === 'newer-data') news.onoutdated(found.reason);
	}

	const opened = await opening;
	const { store } = opened;
	const offline = keepOffline({
		scope,
		base,
		onupdate: news.onupdate,
		onkept: news.onkept,
		ontakeover() {
			// A page of an older app that no worker controls hears of it from this one.
			tabs.tellReload();
			news.onreload();
		}
	});
	onWake(() => {
		news.onwake();
		offline.look();
	});
	onReturn(news.onchanged);
	return {
		opened,
		record: { store, device: deviceId(base), now, newId, announce: tabs.tellChanged, merge: mergeEvents },
		care: { ...recordCare(store, base, offline), tellErased: tabs.tellErased, askToPersist, readPersistence, saveText },
		takeOver: offline.takeOver
	};
}
