import { resolve } from '$app/paths';
import { tellFacts } from '#lib/device/first-paint.ts';
import { followedLinks } from '#lib/device/followed-links.ts';
import { whenIdle } from '#lib/device/idle.ts';
import { markLock } from '#lib/device/lock-marker.ts';
import { applyReadingAids } from '#lib/device/reading-aids.ts';
import { startDevice } from '#lib/device/start-device.ts';
import type { Study } from '#lib/study/context.ts';
import { factsForFirstPaint } from '#lib/progress/first-paint.ts';
import { recordFollowed } from '#lib/study/followed-links.ts';
import type { ProgressLog } from '#lib/study/progress-log.svelte.ts';
import { readingAidsOf } from '#lib/progress/reading-aids.ts';
import type { Updates } from '#lib/study/updates.svelte.ts';
import { offlineWords } from '#lib/words/offline-words.ts';

interface Frame {
	/** The path under which the site lies, without a closing slash. */
	base: string;
	log: ProgressLog;
	updates: Updates;
	takeCare: (care: Awaited<Study['care']>) => void;
	showNotices: () => Promise<void>;
	/** Says at the foot of the page how much of the course works offline. */
	sayOffline: (words: string) => void;
}

/** Joins the frame of the course to the device. */
export async function openDevice({ base, log, updates, takeCare, showNotices, sayOffline }: Frame): Promise<void> {
	const openFollowed = recordFollowed(log, followedLinks(base));
	const device = await startDevice(base, resolve('/'), {
		onchanged: (ids) => void log.refresh(ids),
		onoutdated: (reason) => log.stopWriting(reason),
		oncleared: () => log.wasCleared(),
		onwake: () => log.retry(),
		onupdate: () => updates.offer(),
		onkept: (kept) => sayOffline(offlineWords(kept)),
		onreload: () => void updates.reloadWhenSaved()
	});
	const { loaded, durable, missing } = device.opened;
	log.attach({ ...device.record, announce }, loaded, durable, missing);
	openFollowed();
	keepReadingAids(log);
	keepTelling(base, log);
	takeCare(device.care);
	updates.attach(device.takeOver);
	await whenIdle();
	await showNotices();
	const { loadTypeface } = await import('#lib/device/typeface.ts');
	void loadTypeface(base);

	function announce(ids: readonly string[]): void {
		device.record.announce(ids);
		const finished = ids.some((id) => log.events.get(id)?.kind === 'lesson.finished');
		// Some browsers ask the learner in turn: once is enough, and the progress page can ask again.
		if (finished && log.projection.finished.size === 1) void device.care.askToPersist();
	}
}

/** The root element lies outside of what Svelte renders: reading aids are its attributes, for as long as the page lives. */
function keepReadingAids(log: ProgressLog): void {
	$effect.root(() => {
		$effect(() => {
			const { settings } = log.projection;
			if (log.ready) applyReadingAids(readingAidsOf(settings), settings.size > 0);
		});
	});
}

/**
 * What the next page needs to know before it has read the record: whether a lock was ever set, and what its first paint
 * depends on. Where nothing was done, or everything is erased, nothing is left behind.
 */
function keepTelling(base: string, log: ProgressLog): void {
	$effect.root(() => {
		$effect(() => {
			const known = log.ready && !log.unread && log.events.size > 0;
			if (!known) return;
			markLock(base, log.projection.lockEvents.length > 0 ? 'set' : 'none');
			tellFacts(base, factsForFirstPaint(log.projection));
		});
	});
}
