const PRELOAD = /<link [^>]*rel="modulepreload"[^>]*>/g;
/** Svelte, Kit and the course's frame: most of the script of every page. */
const SHARED = '/entry/start.';

/**
 * The page, asking for its scripts in the order in which it needs them. The large file that all pages share comes first
 * of all, so that it is on its way while the rest is parsed. The small ones follow it on the wire in any case: they are
 * named before the script that imports them, since asking takes time before the first paint.
 * @param html a page as Kit renders it
 */
export function inLoadingOrder(html: string): string {
	const links = (html.match(PRELOAD) ?? []).map((link) => link.trim());
	const others = links.filter((link) => !link.includes(SHARED));
	const shared = links.filter((link) => link.includes(SHARED));
	return html
		.replace(PRELOAD, '')
		.replace('<head>', (head) => `${head}${shared.join('')}`)
		.replace(/<script>\s*\{\s*__sveltekit_/, (starting) => `${others.join('')}${starting}`);
}
