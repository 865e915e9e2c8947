// What stops the build while pages are made, in words: which page, and which link. Links of readings were judged before, by
// src/lib/library/course-links.ts; what is told here has slipped through, or stands in a component.

/** Its message is all that there is to read: where Kit was as it noticed tells an author nothing. */
export class PageError extends Error {
	/** @override */
	name = 'PageError';

	/** @param {string} message */
	constructor(message) {
		super(message);
		this.stack = `${this.name}: ${message}`;
	}
}

const MEND = 'If the link stands in a lesson, mend it in its lesson.md; `npm run lessons:check` names the line.';

/** @param {{ status: number; path: string; referrer: string | null; referenceType: 'linked' | 'fetched' }} failed */
export function deadPageWords({ status, path, referrer, referenceType }) {
	if (status !== 404) {
		const failed = `cannot be made (${status}); why stands above.`;
		return referrer === null
			? `The page ${path} ${failed}`
			: `The page ${referrer} leads to ${path}, which ${failed} ${MEND}`;
	}
	if (referrer === null) return `The page ${path} was to be made, and there is none (404).`;
	if (referenceType === 'fetched') return `The page ${referrer} needs ${path}, and there is no such file (404).`;
	return `The page ${referrer} links to ${path}, and there is no such page (404). ${MEND}`;
}

/** @param {{ path: string; id: string; referrers: readonly string[] }} missing */
export function missingPlaceWords({ path, id, referrers }) {
	const which =
		referrers.length > 1 ? `The pages ${referrers.join(', ')} link` : `The page ${referrers.join('')} links`;
	return `${which} to ${path}#${id}, and nothing on that page has the id '${id}'. ${MEND}`;
}

/** @param {{ href: string; referrer: string | null }} invalid */
export function invalidLinkWords({ href, referrer }) {
	return `The page ${referrer ?? '(unknown)'} links to '${href}', which cannot be read as an address. ${MEND}`;
}

/** @param {{ routes: readonly string[] }} unseen */
export function unseenRouteWords({ routes }) {
	return `No page was made of ${routes.map((route) => `src/routes${route}`).join(', ')}: no link leads there.`;
}
