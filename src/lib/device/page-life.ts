import { keptName } from './kept-name.ts';

/** Automatic reloads are counted for so long: a part that is missing for good must not make the page reload for ever. */
const RELOAD_MILLIS = 60_000;
/** A page that is still there so long after it was to be left has stayed. */
const LEAVING_MILLIS = 10_000;

/** Calls back when the page has reason to try again: it is looked at again, or the network is back. */
export function onWake(wake: () => void): void {
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') wake();
	});
	addEventListener('online', wake);
}

/** Calls back when the page comes back from the back-forward cache, where it heard nothing of other tabs. */
export function onReturn(returned: () => void): void {
	addEventListener('pageshow', (event) => {
		if (event.persisted) returned();
	});
}

/**
 * Calls back when a part of the app could not be loaded, as after a new version has replaced it on the server. What is
 * still loading when the page is left is not missing: Firefox breaks it off and reports it as failed.
 */
export function onMissingCode(
	missing: () => void,
	page: EventTarget = globalThis,
	now: () => number = () => performance.now()
): void {
	let leftAt = -LEAVING_MILLIS;
	page.addEventListener('beforeunload', () => (leftAt = now()));
	page.addEventListener('vite:preloadError', () => {
		if (now() - leftAt >= LEAVING_MILLIS) missing();
	});
}

/** Loads this page anew, or another one in full. Until it is there, a link leads as if there were no app: at once. */
export function reload(to?: string): void {
	document.body.dataset.sveltekitReload = '';
	if (to === undefined) location.reload();
	else location.assign(to);
}

/** Whether a page can be loaded in full: over the network, as far as the browser knows, or from the offline copy. */
export function canLoad(device: Partial<Navigator> | undefined = globalThis.navigator): boolean {
	return device?.onLine !== false || Boolean(device.serviceWorker?.controller);
}

/**
 * Whether an automatic reload is due, of which there may be so many in a minute; asking counts as reloading. Where that
 * cannot be remembered, none is, and none where no page can be loaded: the browser's own would stand where the learner's
 * was.
 */
export function mayReload(
	base: string,
	most = 1,
	now: () => number = Date.now,
	storage: () => Storage | undefined = () => globalThis.sessionStorage,
	loadable: () => boolean = canLoad
): boolean {
	if (!loadable()) return false;
	const key = keptName(base, 'reloaded');
	try {
		const session = storage();
		const times = session?.getItem(key)?.split(' ').filter(Boolean) ?? [];
		const recent = times.filter((time) => now() - Number(time) < RELOAD_MILLIS && Number(time) <= now());
		if (!session || recent.length >= most) return false;
		session.setItem(key, [...recent, now()].join(' '));
		return true;
	} catch {
		return false; // Blocked storage: the learner is asked to reload instead.
	}
}

/** Whether something was typed on this page that a reload would lose. */
export function hasTyped(page: Document = document): boolean {
	const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main textarea, main input[type=text]');
	return [...fields].some((field) => field.value.trim() !== '');
}
