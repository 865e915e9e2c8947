// What a built course is made of, for all that counts its bytes: its pages, and the scripts that each asks for.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { moduleSizesOf } from './module-sizes.js';
import { readJson } from './ready.js';

/** @typedef {import('./module-sizes.js').Script} Script */
/** @typedef {Record<string, Script>} Scripts */

/**
 * What the build of a folder noted of its scripts.
 * @param {string} folder
 * @returns {Scripts}
 */
export function scriptsOf(folder) {
	const file = moduleSizesOf(folder);
	if (!existsSync(file) || !existsSync(folder))
		throw new Error(`There is no build to measure: remove ${folder}/ if it is there, and build again.`);
	return /** @type {Scripts} */ (readJson(file));
}

/**
 * The pages of a built course, in order of their files.
 * @param {string} folder
 * @returns {{ kind: string; file: string; named: string[] }[]} the kind is such as /learn/[lesson]/quiz/; named are the
 * scripts that the page itself names: to load early, or in the script that starts it
 */
export function pagesOf(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	return files.sort().map((file) => {
		const path = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
		const html = readFileSync(join(folder, file), 'utf8');
		const named = [...html.matchAll(/"[^"]*?(_app\/[^"]+\.js)"/g)].map(([, name]) => name ?? '');
		return { kind: path.replace(/^\/learn\/[^/]+\//, '/learn/[lesson]/'), file, named: [...new Set(named)] };
	});
}

/**
 * These scripts and all that come with them.
 * @param {Iterable<string>} names
 * @param {Scripts} scripts
 * @param {(script: string) => boolean} [later] which of those that they may ask for later come as well; none without it
 */
export function reached(names, scripts, later = () => false) {
	const all = new Set(names);
	for (const name of all) {
		const script = scripts[name];
		for (const other of [...(script?.imports ?? []), ...(script?.later ?? []).filter(later)]) all.add(other);
	}
	return all;
}

/** Whether this is a page or layout: Kit's list of all pages can load each. @param {string} name */
export const isPage = (name) => name.includes('/nodes/');

/** Compressing is slow, and most pages share most files. @type {Map<string, Bytes>} */
const measured = new Map();

/** @typedef {{ files: number; raw: number; gzip: number; brotli: number }} Bytes */

/** @param {string} path @returns {Bytes} */
function measure(path) {
	const content = readFileSync(path);
	const [gzip, brotli] = [gzipSync(content, { level: 9 }), brotliCompressSync(content)];
	return { files: 1, raw: content.length, gzip: gzip.length, brotli: brotli.length };
}

/**
 * The bytes of these files together. Scripts that only brought styles are listed and not written: they count nothing.
 * @param {string} folder
 * @param {Iterable<string>} files
 * @returns {Bytes}
 */
export function bytesOf(folder, files) {
	const sum = { files: 0, raw: 0, gzip: 0, brotli: 0 };
	for (const file of files) {
		const path = join(folder, file);
		if (!existsSync(path)) continue;
		const size = measured.get(path) ?? measure(path);
		measured.set(path, size);
		for (const part of /** @type {const} */ (['files', 'raw', 'gzip', 'brotli'])) sum[part] += size[part];
	}
	return sum;
}
