import { describe, expect, test } from 'vitest';
import { contentOf, fakeDigest, fakeResponse, FakeCaches, FakeServer, piecesOfFake, PREFIX } from './fake-browser.ts';
import { SiteCopy, UnfitError } from './site-copy.ts';

const SITE = new Map([
	['/', 'first page'],
	['/_app/start.js', 'start'],
	['/learn/one/', 'one'],
	['/learn/one/quiz/', 'one, asked'],
	['/learn/two/', 'two']
]);

function setUp({ site = SITE, long = false, version = '1', caches = new FakeCaches(), succeeded = false } = {}) {
	const server = new FakeServer(site);
	const anew: string[] = [];
	const copy = new SiteCopy(piecesOfFake(site, long), PREFIX, version, {
		caches: caches.storage,
		get: (path, isAnew) => {
			if (isAnew) anew.push(path);
			return server.get(path);
		},
		digest: fakeDigest,
		rest: () => Promise.resolve(),
		succeeded: () => succeeded
	});
	return { copy, server, caches, anew, make: async () => copy.make(await copy.first()) };
}

describe('a copy of a site', () => {
	test('is whole once it is made, and answers with what belongs to it', async () => {
		const { copy, make } = setUp();
		expect(await copy.count()).toEqual({ lessons: 0, of: 2, whole: false });
		await make();
		expect(await copy.count()).toEqual({ lessons: 2, of: 2, whole: true });
		expect(contentOf(await copy.match('/learn/two/'))).toBe('two');
		expect(await copy.match('/learn/three/')).toBeUndefined();
	});

	test('that was broken off is gone on with: nothing is fetched twice', async () => {
		const { copy, server, make } = setUp();
		server.fault = (path) => (path === '/learn/two/' ? 'no network' : undefined);
		await expect(make()).rejects.toThrow('Failed to fetch');
		const held = await copy.held([...SITE.keys()]);
		expect(held).toBeGreaterThan(0);
		server.fault = () => undefined;
		server.asked = [];
		await make();
		expect(server.asked.length).toBe(SITE.size - held);
		expect((await copy.count()).whole).toBe(true);
	});

	test('takes over from another version what has not changed', async () => {
		const { caches, make } = setUp();
		await make();
		const later = setUp({ caches, version: '2', site: new Map([...SITE, ['/learn/two/', 'two, edited']]) });
		await later.make();
		expect(later.server.asked).toEqual(['/learn/two/']);
		expect(contentOf(await later.copy.match('/learn/two/'))).toBe('two, edited');
		expect(contentOf(await later.copy.match('/learn/one/'))).toBe('one');
	});

	test('takes nothing wrong from another version, whoever put it there', async () => {
		const { caches, make } = setUp();
		await make();
		caches.all.get(`${PREFIX}1`)?.set('/learn/one/', fakeResponse({ content: 'spoilt' }));
		const later = setUp({ caches, version: '2' });
		await later.make();
		expect(later.server.asked).toEqual(['/learn/one/']);
	});

	test('asks past what the browser has kept of a wrong answer, once', async () => {
		const { copy, server, anew, make } = setUp();
		let asked = 0;
		server.fault = (path) => (path === '/' && asked++ === 0 ? { content: 'Please log in' } : undefined);
		await make();
		expect(anew).toEqual(['/']);
		expect(contentOf(await copy.match('/'))).toBe('first page');
	});

	test.each([
		['another page', { content: 'Please log in' }, 'came with other content'],
		['half of it', { content: 'first' }, 'came with other content'],
		['an error', { status: 503, content: 'first page' }, '/ answered 503'],
		['another type', { type: 'text/plain', content: 'first page' }, '/ came as text/plain']
	])('does not keep %s in place of a page, and says which', async (_, answer, reason) => {
		const { copy, server, make } = setUp();
		server.fault = (path) => (path === '/' ? answer : undefined);
		await expect(make()).rejects.toThrow(UnfitError);
		await expect(make()).rejects.toThrow(reason);
		expect(await copy.match('/')).toBeUndefined();
	});

	test('takes back what it began where there is no more room, and leaves alone what was there', async () => {
		const caches = new FakeCaches();
		const first = setUp({ caches });
		await first.make();
		caches.room = SITE.size + 2;
		const later = setUp({ caches, version: '2' });
		await expect(later.make()).rejects.toThrow('No room.');
		expect([...caches.all.keys()]).toEqual([`${PREFIX}1`]);
		caches.all.get(`${PREFIX}1`)?.delete('/');
		caches.room = 0;
		await expect(first.copy.mend()).rejects.toThrow('No room.');
		expect(caches.all.get(`${PREFIX}1`)?.size).toBe(SITE.size - 1);
	});

	test('that is deleted while it is made, as by erasing everything, is not made again', async () => {
		const { caches, server, make } = setUp();
		server.fault = (path) => {
			if (path === '/learn/two/') caches.all.clear();
			return undefined;
		};
		await expect(make()).rejects.toThrow('taken away while it was made');
		expect(caches.all.size).toBe(0);
	});

	test('counts a lesson only with all that it needs', async () => {
		const { copy, caches, make } = setUp();
		await make();
		const kept = caches.all.get(copy.name);
		kept?.delete('/learn/one/quiz/');
		expect(await copy.count()).toEqual({ lessons: 1, of: 2, whole: false });
		kept?.delete('/_app/start.js');
		expect(await copy.count()).toEqual({ lessons: 0, of: 2, whole: false });
		await copy.mend();
		expect(await copy.count()).toEqual({ lessons: 2, of: 2, whole: true });
	});

	test('takes away other versions, not other courses', async () => {
		const { copy, caches, make } = setUp();
		for (const name of [`${PREFIX}0`, 'closer:x@0', 'bread@0']) caches.all.set(name, new Map());
		await make();
		await copy.clear();
		expect([...caches.all.keys()].sort()).toEqual(['bread@0', copy.name, 'closer:x@0'].sort());
	});

	test('takes away nothing while another version is being made, or waits', async () => {
		const { copy, caches, make } = setUp({ succeeded: true });
		caches.all.set(`${PREFIX}0`, new Map());
		await make();
		await copy.clear();
		expect([...caches.all.keys()]).toEqual([`${PREFIX}0`, copy.name]);
	});
});

describe('of a long course', () => {
	const long = { long: true };

	test('only what all lessons share is kept unasked; a lesson comes as a whole', async () => {
		const { copy, server, make } = setUp(long);
		await make();
		expect(await copy.count()).toEqual({ lessons: 0, of: 2, whole: true });
		expect(await copy.keep('/learn/one/')).toBe(true);
		expect(await copy.held(['/learn/one/', '/learn/one/quiz/', '/learn/two/'])).toBe(2);
		expect(await copy.count()).toEqual({ lessons: 1, of: 2, whole: true });
		server.asked = [];
		expect(await copy.keep('/learn/one/quiz/')).toBe(true);
		expect(server.asked).toEqual([]);
		expect(await copy.keep('/learn/three/')).toBe(false);
	});

	test('a lesson of which a part is wrong is not kept at all', async () => {
		const { copy, server, make } = setUp(long);
		await make();
		server.fault = (path) => (path === '/learn/one/quiz/' ? { content: 'Please log in' } : undefined);
		expect(await copy.keep('/learn/one/')).toBe(false);
		expect(await copy.held(['/learn/one/', '/learn/one/quiz/'])).toBe(0);
	});

	test('a new version keeps again the lessons that were kept, and mending completes those that lost a part', async () => {
		const { copy, caches, make } = setUp(long);
		await make();
		await copy.keep('/learn/one/');
		const later = setUp({ ...long, caches, version: '2', site: new Map([...SITE, ['/learn/one/', 'one, edited']]) });
		await later.make();
		expect(await later.copy.count()).toEqual({ lessons: 1, of: 2, whole: true });
		caches.all.get(later.copy.name)?.delete('/learn/one/');
		await later.copy.mend();
		expect(contentOf(await later.copy.match('/learn/one/'))).toBe('one, edited');
		expect(await later.copy.held(['/learn/two/'])).toBe(0);
	});
});
