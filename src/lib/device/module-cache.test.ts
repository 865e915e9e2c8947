import { describe, expect, test } from 'vitest';
import { moduleCache } from './module-cache.ts';

function fakeCaches(...names: string[]) {
	const kept = new Map<string, string>();
	const cache = {
		keys: async () => [...kept.keys()].map((path) => ({ url: `https://host.example${path}` })),
		match: async (path: string) => kept.get(path),
		put: async (path: string, response: Response) => void kept.set(path, await response.text())
	} as unknown as Cache;
	return { kept, storage: () => ({ keys: async () => names, open: async () => cache }) };
}

const html = (body = 'page') => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });

describe('a part of the course', () => {
	test('is added path by path, each once', async () => {
		const { kept, storage } = fakeCaches('other@1', 'closer@1');
		let asked = 0;
		const copy = moduleCache('closer@', '/x', storage, async () => html(`page ${++asked}`));
		expect(await copy.add('/learn/a/')).toBe(true);
		expect(await copy.add('/learn/a/')).toBe(true);
		expect([...kept]).toEqual([['/learn/a/', 'page 1']]);
		expect(await copy.count(['/learn/a/', '/learn/b/'])).toBe(1);
	});

	test.each([
		['a page for data', '/learn/a/__data.json', async () => html()],
		['an error', '/learn/a/', async () => new Response('', { status: 500, headers: { 'content-type': 'text/html' } })],
		['no network', '/learn/a/', () => Promise.reject(new TypeError('Failed to fetch'))]
	])('is not kept as %s', async (_, path, get) => {
		const { kept, storage } = fakeCaches('closer@1');
		expect(await moduleCache('closer@', '/x', storage, get).add(path)).toBe(false);
		expect(kept.size).toBe(0);
	});

	test.each([
		['no copy', []],
		['a new version waiting', ['closer@1', 'closer@2']]
	])('is not added where there is %s', async (_, names) => {
		const { kept, storage } = fakeCaches(...names);
		const copy = moduleCache('closer@', '/x', storage, async () => html());
		expect([await copy.add('/learn/a/'), await copy.count(['/learn/a/']), kept.size]).toEqual([false, 0, 0]);
	});
});

describe('what was not asked for', () => {
	const copyOn = (connection?: { saveData?: boolean; type?: string }) =>
		moduleCache('closer@', '/x', undefined, undefined, () => connection);

	test.each([
		['nothing', undefined, true],
		['a plain network', { saveData: false, type: 'wifi' }, true],
		['that data is to be saved', { saveData: true, type: 'wifi' }, false],
		['a telephone network', { saveData: false, type: 'cellular' }, false]
	])('may be fetched where the browser tells of %s: %j, %s', (_, connection, may) => {
		expect(copyOn(connection).plentiful()).toBe(may);
	});

	test.each([
		['the addresses of a part', async () => Response.json(['/x/learn/a/']), ['/x/learn/a/']],
		['a page in their place', async () => html(), undefined],
		['something else', async () => Response.json({ paths: [] }), undefined],
		['no network', () => Promise.reject(new TypeError('Failed to fetch')), undefined]
	])('is known by %s', async (_, get, paths) => {
		const asked: string[] = [];
		const copy = moduleCache('closer@', '/x', undefined, (path) => {
			asked.push(path);
			return get();
		});
		expect(await copy.paths('round-1')).toEqual(paths);
		expect(asked).toEqual(['/x/part/round-1/paths.json']);
	});
});
