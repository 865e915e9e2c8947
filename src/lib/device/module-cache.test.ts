import { describe, expect, test } from 'vitest';
import { moduleCache } from './module-cache.ts';

const nobody = async () => undefined;
const html = (body = 'page') => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });

describe('a part of the course', () => {
	test('is kept by the service worker, which is asked for each path and tells how many it holds', async () => {
		const asked: object[] = [];
		const copy = moduleCache('/x', async (question) => {
			asked.push(question);
			return 'path' in question ? question.path === '/x/learn/a/' : 1;
		});
		expect(await copy.add('/x/learn/a/')).toBe(true);
		expect(await copy.add('/x/learn/b/')).toBe(false);
		expect(await copy.count(['/x/learn/a/', '/x/learn/b/'])).toBe(1);
		expect(asked).toEqual([
			{ ask: 'keep', path: '/x/learn/a/' },
			{ ask: 'keep', path: '/x/learn/b/' },
			{ ask: 'held', paths: ['/x/learn/a/', '/x/learn/b/'] }
		]);
	});

	test.each([undefined, 'yes', {}])('is not kept where there is no worker, or %j is the answer', async (answer) => {
		const copy = moduleCache('/x', async () => answer);
		expect([await copy.add('/x/learn/a/'), await copy.count(['/x/learn/a/'])]).toEqual([false, 0]);
	});
});

describe('what was not asked for', () => {
	const copyOn = (connection?: { saveData?: boolean; type?: string }) =>
		moduleCache('/x', nobody, undefined, () => connection);

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
		const copy = moduleCache('/x', nobody, (path) => {
			asked.push(path);
			return get();
		});
		expect(await copy.paths('round-1')).toEqual(paths);
		expect(asked).toEqual(['/x/part/round-1/paths.json']);
	});
});
