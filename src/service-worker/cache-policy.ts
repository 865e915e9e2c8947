import { courseId } from '#lessons/course-id.ts';

/** A page of the course that is shown in place of one that cannot be had. */
export interface Instead {
	path: string;
	status: number;
}

/**
 * How a request is answered: from the copy, from the network, by sending the browser elsewhere, or not by us. Where the
 * network does not answer, a page is answered with another `instead`.
 */
export type Answer =
	| { from: 'copy'; path: string; instead?: Instead }
	| { from: 'redirect'; to: string }
	| { from: 'network'; instead?: Instead }
	| { from: 'nobody' };

export interface Site {
	base: string;
	/** Every path of it. */
	paths: { has: (path: string) => boolean };
}

/** The prefix of this site's own caches. Courses may share one origin, so it carries the course and the base path. */
export function cachePrefix(base: string): string {
	return `${courseId}${base.replaceAll('/', ':')}@`;
}

/**
 * Decides on a GET of this origin. A page without its closing slash is redirected. With the network off, an address that
 * the course lacks is told from one that this device has not kept.
 */
export function answerTo(url: URL, isNavigation: boolean, { base, paths }: Site): Answer {
	const { pathname } = url;
	if (pathname !== base && !pathname.startsWith(`${base}/`)) return { from: 'nobody' };
	const instead = (path: string, status: number) => (isNavigation ? { path: base + path, status } : undefined);
	if (paths.has(pathname)) return { from: 'copy', path: pathname, instead: instead('/not-kept.html', 503) };
	if (isNavigation && !pathname.endsWith('/') && paths.has(`${pathname}/`))
		return { from: 'redirect', to: `${pathname}/${url.search}` };
	return { from: 'network', instead: instead('/404.html', 404) };
}

/** A GET of this plain address. */
interface Plain {
	urlPattern: { pathname: string; search: '' };
	requestMethod: 'get';
}

/** A rule of the browser's own router for service workers; the first that fits holds. */
export interface Route {
	condition: Plain | { or: Plain[] } | { requestMode: 'navigate' };
	source: { cacheName: string } | 'fetch-event';
}

/** The browser tries them one after the other. Pages beyond these start the worker. */
const MOST_ROUTES = 500;

/**
 * What the browser may answer from a copy by itself, without starting the worker: pages that are in it, and files, asked
 * for by their plain address. What it does not find there it asks of the network, and shows a page of its own where that
 * is off: so a page that may not be there is left to the worker.
 */
export function routesTo(base: string, cacheName: string, copied: readonly string[]): Route[] {
	const plain = (pathname: string): Plain => ({ urlPattern: { pathname, search: '' }, requestMethod: 'get' });
	const pages = copied.filter((path) => /(?:\/|\.html)$/.test(path)).slice(0, MOST_ROUTES);
	return [
		{ condition: { or: pages.map((path) => plain(literally(path))) }, source: { cacheName } },
		{ condition: { requestMode: 'navigate' }, source: 'fetch-event' },
		// A player asks for a range of a recording, which the browser does not cut out of what is kept.
		{ condition: plain(`${literally(base)}/learn/*/files/*`), source: 'fetch-event' },
		{ condition: plain(`${literally(base)}/*.*`), source: { cacheName } }
	];
}

/** A path as a URLPattern that fits nothing else. */
function literally(path: string): string {
	return path.replace(/[+*?:{}()\\]/g, '\\$&');
}

const PAGE = /^text\/html\b/i;
/** What a path has to come as, by its ending. Anything else may come as what it likes, but not as a page. */
const TYPES: readonly [RegExp, RegExp][] = [
	[/\.js$/, /^(?:text|application)\/(?:x-)?javascript\b/i],
	[/\.css$/, /^text\/css\b/i],
	[/\.json$/, /^application\/json\b/i],
	[/(?:\/|\.html)$/, PAGE],
	[/\.svg$/, /^image\/svg\+xml\b/i],
	[/\.png$/, /^image\/png\b/i]
];

/** Why a response must not be kept under a path, if so: servers answer 200 with a page for a missing script. */
export function unfit(path: string, status: number, contentType: string): string | undefined {
	if (status !== 200) return `${path} answered ${status}`;
	const expected = TYPES.find(([ending]) => ending.test(path))?.[1];
	const fits = expected ? expected.test(contentType) : !PAGE.test(contentType);
	return fits ? undefined : `${path} came as ${contentType || 'no type'}`;
}
