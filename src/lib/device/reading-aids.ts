/** Kept beside the record so that `app.html` can apply them before the first paint. */
const KEY = 'closer:aids';

/** Applies reading aids to the page and remembers them for the next start. Keys are `data-` names on the root element. */
export function applyReadingAids(aids: Readonly<Record<string, string>>): void {
	Object.assign(document.documentElement.dataset, aids);
	try {
		localStorage.setItem(KEY, JSON.stringify(aids));
	} catch {
		// Blocked or full storage: they apply, and come with the record at the next start.
	}
}

/** Forgets the remembered aids. */
export function forgetReadingAids(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Blocked storage kept nothing.
	}
}
