import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Builder } from '@sveltejs/kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, piecesOf, type OfflineFiles } from '../src/service-worker/offline-files.ts';
import { keptOffline, listOfflineFiles, writeOfflineFiles } from './offline-files.js';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'closer-offline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content = path): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

const SITE = [
	'index.html',
	'404.html',
	'_app/a.js',
	'learn/one/index.html',
	'learn/one/__data.json',
	'paper/index.html'
];
const contentOf = async (path: string) => {
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	return new Uint8Array(readFileSync(file)).buffer;
};

describe('the list of a built site', () => {
	it('has each file by its address, with the digest that the worker finds', async () => {
		SITE.forEach((path) => write(path));
		const pieces = piecesOf(listOfflineFiles(folder), '/x');
		expect(pieces.flatMap(({ paths }) => paths).sort()).toEqual(
			['/x/', '/x/404.html', '/x/_app/a.js', '/x/learn/one/', '/x/learn/one/__data.json', '/x/paper/'].sort()
		);
		for (const { paths, digest } of pieces)
			expect(await digestOf(await Promise.all(paths.map((path) => contentOf(path.slice(2)))))).toBe(digest);
	});

	it('has what all pages need first, and knows which lesson a file is of', () => {
		SITE.forEach((path) => write(path));
		const lessons = piecesOf(listOfflineFiles(folder), '').map(({ lesson }) => lesson);
		expect(lessons).toEqual([undefined, undefined, undefined, undefined, 'one', 'one']);
	});

	it('leaves out what no learner needs kept', () => {
		write('index.html');
		for (const path of ['index.html.br', 'index.html.gz', 'service-worker.js', '_app/version.json', 'social.png'])
			write(path);
		for (const path of ['paper/__data.json', 'learn/one/paper/__data.json', '_headers', '.nojekyll']) write(path);
		expect(piecesOf(listOfflineFiles(folder), '').flatMap(({ paths }) => paths)).toEqual(['/']);
	});

	it('has of a photograph all forms but the one for browsers that run no worker, and recordings whole', () => {
		for (const name of [
			'a.jpg.480.avif',
			'a.jpg.960.avif',
			'a.jpg.960.webp',
			'a.jpg.960.jpg',
			'b.png.300.png',
			'c.mp3'
		])
			write(`learn/one/files/${name}`);
		expect(piecesOf(listOfflineFiles(folder), '').flatMap(({ paths }) => paths)).toEqual(
			['a.jpg.480.avif', 'a.jpg.960.avif', 'a.jpg.960.webp', 'c.mp3'].map((name) => `/learn/one/files/${name}`)
		);
	});

	it('is the same for the same files, and another for one changed letter', () => {
		SITE.forEach((path) => write(path));
		const { version } = listOfflineFiles(folder);
		expect(listOfflineFiles(folder).version).toBe(version);
		write('learn/one/index.html', 'edited');
		expect(listOfflineFiles(folder).version).not.toBe(version);
	});

	it('has a lesson of a long course as one piece, kept when it is asked for', async () => {
		for (const path of [...SITE, 'part/first/index.html', 'learn/two/index.html', 'learn/two/__data.json']) write(path);
		write('search.json');
		const list = listOfflineFiles(folder);
		const later = piecesOf(list, '').filter((piece) => piece.later);
		expect(later.map(({ lesson, paths }) => [lesson, paths.length])).toEqual([
			[undefined, 1],
			[undefined, 1],
			['one', 2],
			['two', 2]
		]);
		const one = later.find(({ lesson }) => lesson === 'one');
		expect(await digestOf(await Promise.all((one?.paths ?? []).map(contentOf)))).toBe(one?.digest);
		// Lessons of the same form cost no names of their own.
		expect(list.names.length).toBe(2);
	});
});

describe('the worker of a built site', () => {
	const workerOf = (quote: string) => `const files = JSON.parse(${quote}%offline-files%${quote});\nresult = files;`;
	const listIn = (worker: string) => runInNewContext(`let result; ${worker}`) as OfflineFiles;

	it.each(['`', '"', "'"])('is given the list between %s', (quote) => {
		SITE.forEach((path) => write(path));
		write('learn/odd ${1}\'`"/index.html');
		write('service-worker.js', workerOf(quote));
		writeOfflineFiles(folder);
		const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
		expect(listIn(worker)).toEqual(listOfflineFiles(folder));
		expect(existsSync(join(folder, 'service-worker.js.br'))).toBe(false);
	});

	it('is packed anew where it was packed', () => {
		write('index.html');
		write('service-worker.js', workerOf('`'));
		for (const ending of ['br', 'gz']) write(`service-worker.js.${ending}`, 'from before');
		writeOfflineFiles(folder);
		const [worker, br, gz] = ['', '.br', '.gz'].map((ending) =>
			readFileSync(join(folder, `service-worker.js${ending}`))
		);
		expect(brotliDecompressSync(br ?? '').equals(worker ?? Buffer.of())).toBe(true);
		expect(gunzipSync(gz ?? '').equals(worker ?? Buffer.of())).toBe(true);
	});

	it('comes with a site that has no data of pages shown in place of others, packed or not', async () => {
		const stray = ['404', 'not-kept'].flatMap((name) =>
			['', '.br', '.gz'].map((ending) => `${name}.html__data.json${ending}`)
		);
		const adapter = {
			name: 'writes a site',
			adapt() {
				[...SITE, ...stray, '__data.json', '404.html.br'].forEach((path) => write(path));
				write('service-worker.js', workerOf('`'));
			}
		};
		await keptOffline(adapter, folder).adapt({} as Builder);
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		expect(files).toEqual(expect.arrayContaining([...SITE, '__data.json', '404.html.br']));
		expect(files.filter((path) => path.includes('.html__data'))).toEqual([]);
		const kept = piecesOf(listIn(readFileSync(join(folder, 'service-worker.js'), 'utf8')), '');
		expect(kept.flatMap(({ paths }) => paths)).not.toContainEqual(expect.stringContaining('.html__data'));
	});

	it.each([
		['no place', 'const files = 1;', 0],
		['two places', workerOf('`') + workerOf('`'), 2]
	])('with %s for it is refused by name', (_, worker, places) => {
		write('service-worker.js', worker);
		expect(() => writeOfflineFiles(folder)).toThrow(`service-worker.js has ${places} places for the list of files`);
	});
});
