import type { FollowedLinks } from '../study/followed-links.ts';
import { keptName } from './kept-name.ts';

// A link with `data-done` says what is done once it is followed (see `doneByLink`). The script in `app.html` hears it, so that
// it counts before the app has come, and with a middle click as well, which opens another tab. It keeps what was said as the
// name of an item, one for each: tabs that say something in the same moment take nothing from each other, and what is said
// twice is there once. "Open in new tab" in a browser's menu, and a link that is dragged, no script can see.

/** Other pages of this origin may write such items too: of more than these no more is taken at one start. */
const AT_MOST = 50;

type GetStorage = () => Storage | undefined;
const browserStorage: GetStorage = () => globalThis.localStorage;

const prefixOf = (base: string) => keptName(base, 'followed:');

/** What links said that were followed, on this page or on earlier ones. Anybody may have written it. */
export function followedLinks(
	base: string,
	{ storage = browserStorage, page = globalThis }: { storage?: GetStorage; page?: EventTarget } = {}
): FollowedLinks {
	const said = () => saidIn(storage, prefixOf(base));
	return {
		list: () => said().slice(0, AT_MOST),
		forget: (one) => remove(storage, prefixOf(base) + one),
		listen(onfollow) {
			page.addEventListener('followed', (event) => {
				const { detail } = event as CustomEvent<string>;
				onfollow(detail, said().includes(detail));
			});
		}
	};
}

/** Everything is being erased: what links said before names no epoch, and must not come into the next one. */
export function forgetFollowed(base: string, storage: GetStorage = browserStorage): void {
	for (const said of saidIn(storage, prefixOf(base))) remove(storage, prefixOf(base) + said);
}

function saidIn(storage: GetStorage, prefix: string): string[] {
	try {
		const items = storage();
		const keys = Array.from({ length: items?.length ?? 0 }, (_, index) => items?.key(index) ?? '');
		return keys.flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
	} catch {
		return []; // Blocked: nothing can have been kept there.
	}
}

function remove(storage: GetStorage, key: string): void {
	try {
		storage()?.removeItem(key);
	} catch {
		// Blocked, as above.
	}
}
