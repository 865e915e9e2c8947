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
	const [head, rest] = cutAt(html, html.indexOf('</head>'));
	const links = head.match(PRELOAD) ?? [];
	const shared = links.filter((link) => link.includes(SHARED));
	const others = links.filter((link) => !link.includes(SHARED));
	const [body, end] = cutAt(rest, rest.lastIndexOf('</body>'));
	const ordered = head.replace(PRELOAD, '').replace('<head>', (open) => open + shared.join(''));
	return ordered + body + others.join('') + end;
}

function cutAt(text: string, at: number): [string, string] {
	return [text.slice(0, at), text.slice(at)];
}
