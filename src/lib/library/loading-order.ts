const PRELOAD = /<link [^>]*rel="modulepreload"[^>]*>/g;
/** Svelte, Kit and the course's frame: most of the script of every page. */
const SHARED = '/entry/start.';

/**
 * The page, asking for its scripts in the order in which it needs them: for the large file that all pages share before
 * anything is parsed or run, and for the small ones at the end. They come before the large one is there in any case, and
 * the asking itself takes time that the first paint should have.
 * @param html a page as Kit renders it
 */
export function inLoadingOrder(html: string): string {
	const links = html.match(PRELOAD) ?? [];
	const shared = links.filter((link) => link.includes(SHARED));
	const others = links.filter((link) => !link.includes(SHARED));
	return html
		.replace(PRELOAD, '')
		.replace('<head>', (head) => head + shared.join(''))
		.replace('</body>', (end) => others.join('') + end);
}
