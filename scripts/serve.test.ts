import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.js';

const outside = mkdtempSync(join(tmpdir(), 'closer-serve-'));
const folder = join(outside, 'build');
const files = {
	'build/index.html': '<h1>Course</h1>',
	'build/404.html': '<h1>No such page</h1>',
	'build/learn/the-bake/index.html': '<h1>The bake</h1>',
	'build/_app/immutable/a.js': 'export {};',
	'build/manifest.webmanifest': '{}',
	'secret.txt': 'not for the web'
};
let port = 0;
let stop: () => Promise<void>;

/** A port that nothing uses now. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port: free } = server.address() as AddressInfo;
			server.close(() => resolve(free));
		});
	});
}

/** Asks without tidying the path, as `fetch` would. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
	return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
		(resolve, reject) => {
			const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () => {
					const sent = Buffer.concat(parts);
					const body = (response.headers['content-encoding'] === 'br' ? brotliDecompressSync(sent) : sent).toString();
					resolve({ status: response.statusCode, headers: response.headers, body });
				});
			});
			asked.on('error', reject).end();
		}
	);
}

beforeAll(async () => {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(outside, name)), { recursive: true });
		writeFileSync(join(outside, name), content);
	}
	writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(files['build/index.html']));
	port = await freePort();
	stop = await serve({ folder, base: '/x', port });
});
afterAll(async () => {
	await stop();
	rmSync(outside, { recursive: true });
});

describe('serving the built course', () => {
	it.each([
		['/x/', 'text/html;charset=utf-8', '<h1>Course</h1>', 'no-cache'],
		['/x/learn/the-bake/?a=b', 'text/html;charset=utf-8', '<h1>The bake</h1>', 'no-cache'],
		['/x/_app/immutable/a.js', 'text/javascript', 'export {};', 'public, max-age=31536000, immutable'],
		['/x/manifest.webmanifest', 'application/manifest+json', '{}', 'no-cache']
	])('gives %s as %s', async (path, type, body, cache) => {
		const given = await ask(path);
		expect(given).toMatchObject({ status: 200, body });
		expect(given.headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
	});

	it('sends what is packed to a browser that can unpack it, and all else as it is', async () => {
		const packed = await ask('/x/', 'GET', { 'accept-encoding': 'gzip, br' });
		expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
		expect(packed.body).toBe('<h1>Course</h1>');
		expect((await ask('/x/')).headers['content-encoding']).toBeUndefined();
		const alone = await ask('/x/learn/the-bake/', 'GET', { 'accept-encoding': 'gzip, br' });
		expect(alone).toMatchObject({ status: 200, body: '<h1>The bake</h1>' });
		expect(alone.headers['content-encoding']).toBeUndefined();
	});

	it('gives a part of a file', async () => {
		const part = await ask('/x/', 'GET', { range: 'bytes=4-9' });
		expect(part).toMatchObject({ status: 206, body: 'Course' });
		expect(part.headers).toMatchObject({ 'content-range': 'bytes 4-9/15', 'content-length': '6' });
	});

	it('goes on serving after a range that ends before it begins', async () => {
		await expect(ask('/x/', 'GET', { range: 'bytes=9-4' })).rejects.toThrow();
		expect((await ask('/x/')).status).toBe(200);
	});

	it('serves what has come since it began', async () => {
		writeFileSync(join(folder, 'later.txt'), 'later');
		expect(await ask('/x/later.txt')).toMatchObject({ status: 200, body: 'later' });
	});

	it.each([
		'/x/no-such/',
		'/x/learn',
		'/x/404',
		'/x/manifest.webmanifest/',
		'/x/_app/immutable/no-such.js',
		'/',
		'/xx/',
		'/x/%',
		'/x/%00',
		'/x/../secret.txt'
	])('answers %s with the page for that, and status 404', async (path) =>
		expect(await ask(path)).toMatchObject({ status: 404, body: '<h1>No such page</h1>' })
	);

	it.each(['/x/%2e%2e/secret.txt', '/x/..%2fsecret.txt', '/x/learn/../../../secret.txt'])(
		'lets nobody out of its folder by %s',
		async (path) => expect((await ask(path)).body).not.toContain('not for the web')
	);

	it('leads to the closing slash, and keeps the query', async () => {
		expect((await ask('/x/learn/the-bake?a=b')).headers.location).toBe('/x/learn/the-bake/?a=b');
		expect((await ask('/x')).headers.location).toBe('/x/');
		expect((await ask('/x')).status).toBe(308);
	});

	it('does not send again what has not changed', async () => {
		const { headers } = await ask('/x/');
		expect(await ask('/x/', 'GET', { 'if-none-match': String(headers.etag) })).toMatchObject({ status: 304, body: '' });
	});

	it('takes GET and HEAD only', async () => {
		expect(await ask('/x/', 'HEAD')).toMatchObject({ status: 200, body: '' });
		expect((await ask('/x/', 'POST')).status).toBe(405);
	});

	it('refuses a port that is taken', async () => {
		await expect(serve({ folder, base: '', port })).rejects.toThrow('EADDRINUSE');
	});
});
