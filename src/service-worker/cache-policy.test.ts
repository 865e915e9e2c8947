import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, cachePrefix, routesTo, unfit, type Route, type Site } from './cache-policy.ts';

const SITE = 'https://host.example';
const pages = ['/', '/about/', '/learn/the-bake/', '/learn/the-bake/quiz/'];
const files = ['/_app/start.js', '/fonts/a.woff2', '/manifest.webmanifest', '/neutral.html', '/about/__data.json'];
const siteAt = (base: string): Site => ({ base, paths: new Set([...pages, ...files].map((path) => base + path)) });
const bases = ['', '/x', '/x/y', '/courses'];
const answer = (path: string, isNavigation: boolean, base = '') =>
	answerTo(new URL(SITE + base + path), isNavigation, siteAt(base));

describe.each(bases)('under the base path %j', (base) => {
	const notKept = { path: `${base}/not-kept.html`, status: 503 };
	const notThere = { path: `${base}/404.html`, status: 404 };

	it.each([...pages, ...files])('%s comes from the copy; a page that this lacks is told to be not kept', (path) => {
		expect(answer(path, true, base)).toEqual({ from: 'copy', path: base + path, instead: notKept });
		expect(answer(path, false, base)).toEqual({ from: 'copy', path: base + path });
	});

	it('a page comes from the copy whatever is asked of it', () =>
		expect(answer('/about/?print=yes#limits', true, base)).toMatchObject({ from: 'copy', path: `${base}/about/` }));

	it.each([
		['/about', '/about/'],
		['/learn/the-bake', '/learn/the-bake/'],
		['/about?print=yes', '/about/?print=yes']
	])('%s is sent on to %s, and never answered with another page', (path, to) => {
		expect(answer(path, true, base)).toEqual({ from: 'redirect', to: base + to });
	});

	it('only a navigation is sent on', () => expect(answer('/about', false, base)).toEqual({ from: 'network' }));

	it.each(['/learn/gone/', '/learn/gone', '/about/index.html', '/_app/old.js', '/ABOUT/', '/about//'])(
		'%s, which the course lacks, is asked of the network, and told to be no page where that is off',
		(path) => {
			expect(answer(path, true, base)).toEqual({ from: 'network', instead: notThere });
			expect(answer(path, false, base)).toEqual({ from: 'network' });
		}
	);
});

describe('under a base path', () => {
	it('the bare base is sent on to the first page', () =>
		expect(answerTo(new URL(`${SITE}/x`), true, siteAt('/x'))).toEqual({ from: 'redirect', to: '/x/' }));

	it.each(['/', '/about/', '/xy/', '/xy', '/y/x/', '/X/'])('%s belongs to another project of the host', (path) =>
		expect(answerTo(new URL(SITE + path), true, siteAt('/x'))).toEqual({ from: 'nobody' })
	);
});

describe('whatever is asked for', () => {
	it('comes from the copy under its own path only, or is sent on by one slash', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...bases),
				fc.oneof(fc.constantFrom(...pages, ...files), fc.webPath()),
				fc.webQueryParameters(),
				fc.boolean(),
				(base, path, query, isNavigation) => {
					const url = new URL(`${SITE}${base}${path}?${query}`);
					const site = siteAt(base);
					const answered = answerTo(url, isNavigation, site);
					expect(answered.from === 'copy').toBe(site.paths.has(url.pathname));
					if (answered.from === 'copy') expect(answered.path).toBe(url.pathname);
					// Nothing but a page is answered with another page.
					if ('instead' in answered && answered.instead) expect(isNavigation).toBe(true);
					if (answered.from === 'redirect') {
						const to = new URL(answered.to, SITE);
						expect([to.origin, to.pathname, to.search]).toEqual([SITE, `${url.pathname}/`, url.search]);
						// So a redirect never leads to a second one.
						expect(answerTo(to, isNavigation, site).from).toBe('copy');
					}
				}
			)
		));
});

describe.each(bases)('the routes under the base path %j', (base) => {
	const copied = [...pages, ...files].map((path) => base + path);
	const routes = (paths = copied) => routesTo(base, 'closer@1', paths);
	const plain = ({ condition }: Route) =>
		'or' in condition ? condition.or : 'urlPattern' in condition ? [condition] : [];
	/** Reads a pattern as far as these go: a star is anything, a backslash makes what follows stand for itself. */
	const fits = (pattern: string, path: string) =>
		new RegExp(
			`^${pattern.replace(/\\(.)|([*])|([^a-z0-9/])/gi, (_, literal?: string, star?: string, other?: string) =>
				star ? '.*' : `\\${literal ?? other}`
			)}$`
		).test(path);
	/** Where the browser looks for a path by itself, or that it asks the worker. */
	const sourceOf = (path: string, isNavigation: boolean, paths?: string[]) =>
		routes(paths).find(
			(route) =>
				plain(route).some(({ urlPattern }) => fits(urlPattern.pathname, base + path)) ||
				('requestMode' in route.condition && isNavigation)
		)?.source ?? 'fetch-event';
	const cache = { cacheName: 'closer@1' };

	it.each(pages)('lead to the copy for %s', (path) => expect(sourceOf(path, true)).toEqual(cache));
	it('lead there for the empty page, to which one leaves', () =>
		expect(sourceOf('/neutral.html', true)).toEqual(cache));
	it.each(files)('lead to the copy for %s', (path) => expect(sourceOf(path, false)).toEqual(cache));

	it('leave a file of a lesson to the worker, which answers a range of it', () =>
		expect(sourceOf('/learn/the-bake/files/knock.mp3', false)).toBe('fetch-event'));

	it.each(['/about', '/learn/the-bake', '/learn/gone/', '/about/more/', '/about.html', '/aboutx/', '/'.repeat(9)])(
		'leave %s, which the copy lacks, to the worker',
		(path) => expect(sourceOf(path, true)).toBe('fetch-event')
	);

	it('leave to the worker whatever is asked with a question', () =>
		expect(
			new Set(
				routes()
					.flatMap(plain)
					.map(({ urlPattern }) => urlPattern.search)
			)
		).toEqual(new Set([''])));

	it('take a path as it stands, whatever is in it', () => {
		const odd = '/c++(2)*:x/';
		expect(sourceOf(odd, true, [base + odd])).toEqual(cache);
		expect(sourceOf('/cc(2)xxx/', true, [base + odd])).toBe('fetch-event');
	});

	it('are no more than a browser tries in no time, however long the course', () => {
		const long = Array.from({ length: 5000 }, (_, at) => `${base}/learn/l${at}/`);
		expect(routes(long).flatMap(plain).length).toBeLessThan(1000);
		expect(sourceOf('/learn/l4999/', true, long)).toBe('fetch-event');
		expect(sourceOf('/learn/l4999/__data.json', false, long)).toEqual(cache);
	});
});

describe('the names of caches', () => {
	it.each([
		['', 'closer@'],
		['/x', 'closer:x@'],
		['/x/y', 'closer:x:y@']
	])('of the base path %j begin with %s', (base, prefix) => expect(cachePrefix(base)).toBe(prefix));

	it('tell this site’s own caches from those of every other on the host', () => {
		const segment = fc.stringMatching(/^[a-z0-9_-]{1,8}$/);
		const base = fc.array(segment, { maxLength: 3 }).map((parts) => parts.map((part) => `/${part}`).join(''));
		fc.assert(
			fc.property(base, base, segment, (own, other, version) => {
				expect((cachePrefix(other) + version).startsWith(cachePrefix(own))).toBe(other === own);
			})
		);
	});
});

describe('a response', () => {
	it.each([
		['/_app/start.js', 'text/javascript'],
		['/_app/start.js', 'application/javascript; charset=utf-8'],
		['/_app/start.js', 'Application/JavaScript'],
		['/_app/start.css', 'text/css; charset=utf-8'],
		['/about/__data.json', 'application/json'],
		['/about/', 'text/html;charset=utf-8'],
		['/', 'TEXT/HTML'],
		['/neutral.html', 'text/html'],
		['/icon.svg', 'image/svg+xml'],
		['/icon.png', 'image/png'],
		['/fonts/a.woff2', 'font/woff2'],
		['/fonts/a.woff2', ''],
		['/manifest.webmanifest', 'application/manifest+json'],
		['/fonts/OFL.txt', 'text/plain']
	])('for %s as %j is kept', (path, type) => expect(unfit(path, 200, type)).toBeUndefined());

	it.each([
		['/_app/start.js', 'text/html'],
		['/_app/start.js', 'text/html; x=javascript'],
		['/_app/start.js', ''],
		['/_app/start.css', 'text/plain'],
		['/about/__data.json', 'text/html'],
		['/about/', 'application/json'],
		['/about/', ''],
		['/icon.svg', 'text/html'],
		['/icon.png', 'image/svg+xml'],
		['/fonts/a.woff2', 'text/html; charset=utf-8'],
		['/manifest.webmanifest', 'text/html']
	])('for %s as %j is not', (path, type) =>
		expect(unfit(path, 200, type)).toBe(`${path} came as ${type || 'no type'}`)
	);

	it('is kept with status 200 only', () =>
		fc.assert(
			fc.property(fc.constantFrom(...pages, ...files), fc.integer({ min: 100, max: 599 }), (path, status) => {
				fc.pre(status !== 200);
				expect(unfit(path, status, 'text/html')).toBe(`${path} answered ${status}`);
			})
		));
});
