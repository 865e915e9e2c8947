// What the service worker keeps of a built site, with a digest for each file. Known only once the site stands as it will
// be served: Kit bundles the worker before that, so the list is written into it afterwards.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What stands in the worker where the list goes. */
const PLACE = '%offline-files%';
const WORKER = 'service-worker.js';
/** Digests are for telling accident from intent: 48 bits, which is 8 characters of base64. */
const DIGEST_LENGTH = 8;

/** What is served and not kept: packed twins, what no page asks for, and what tells of versions. */
const LEFT_OUT = [
	/\.(?:br|gz)$/,
	new RegExp(`^/${WORKER}$`),
	/^\/_app\/version\.json$/,
	// Of a photograph AVIF in two widths and WebP in one are kept: a browser shows one of them by its screen, and which is
	// not known here. The third kind is for browsers without WebP, and none of those runs this worker.
	/^\/learn\/[^/]+\/files\/[^/]+\.(?:jpg|png)$/,
	// Other sites show it beside a link to this one; no page of it does.
	/^\/social\.png$/,
	/^\/(?:_headers|CNAME|\.nojekyll)$/,
	// Reached by its address only, so no script ever reads its data.
	/\/paper\/__data\.json$/
];

/**
 * Kit writes the data of `404.html` and `not-kept.html` beside them, packed or not. No script asks for it: both come whole,
 * in place of another page, and have no data that the page before them lacks.
 */
const UNASKED = /^[^/]+\.html__data\.json(?:\.(?:br|gz))?$/;

/** @typedef {import('../src/service-worker/offline-files.ts').OfflineFiles} OfflineFiles */

/**
 * Lists what is in a built site. In a long course a lesson is one piece: the list grows by one digest for it, and not by
 * one for each of a dozen files.
 * @param {string} folder
 * @returns {OfflineFiles}
 */
export function listOfflineFiles(folder) {
	const paths = filesUnder(folder, '')
		.filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
		.sort();
	// Only a long course has a page for each part.
	const long = existsSync(join(folder, 'part'));
	/** @type {Map<string, string[]>} */
	const groups = new Map();
	for (const path of paths) {
		const address = addressOf(path);
		const prefix = (long && /^\/learn\/[^/]+\//.exec(address)?.[0]) || address;
		groups.set(prefix, [...(groups.get(prefix) ?? []), path]);
	}
	/** @type {Map<string, string[]>} */
	const shapes = new Map();
	const pieces = [...groups].map(([prefix, files]) => {
		const names = files.map((file) => addressOf(file).slice(prefix.length));
		const shape = names.join(' ');
		shapes.set(shape, names);
		const digest = digestOf(files.map((file) => readFileSync(join(folder, file))));
		return /** @type {[string, number, string]} */ ([prefix, [...shapes.keys()].indexOf(shape), digest]);
	});
	const names = [...shapes.values()];
	const version = sha256(JSON.stringify([names, pieces]))
		.toString('base64url')
		.slice(0, DIGEST_LENGTH);
	return { version, names, pieces, long };
}

/**
 * Takes out of a built site what nothing ever asks for.
 * @param {string} folder
 */
export function removeUnasked(folder) {
	for (const name of readdirSync(folder)) if (UNASKED.test(name)) rmSync(join(folder, name));
}

/**
 * An adapter that tells the service worker, once the site is written and rid of what nothing asks for, what it has to keep.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder that it writes to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function keptOffline(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			removeUnasked(folder);
			writeOfflineFiles(folder);
		}
	};
}

/**
 * Writes the list into the worker of a built site, and packs the worker anew where it was packed.
 * @param {string} folder
 */
export function writeOfflineFiles(folder) {
	const file = join(folder, WORKER);
	const parts = readFileSync(file, 'utf8').split(PLACE);
	const [before, after] = parts;
	if (parts.length !== 2 || before === undefined || after === undefined)
		throw new Error(`${file} has ${parts.length - 1} places for the list of files; src/service-worker expects one.`);
	// It stands between backticks, as the minifier leaves it, or between quotes.
	const list = JSON.stringify(listOfflineFiles(folder)).replace(/[\\`'$]/g, (sign) => `\\${sign}`);
	const quoted = before.endsWith('"') ? list.replaceAll('"', '\\"') : list;
	const worker = before + quoted + after;
	writeFileSync(file, worker);
	if (existsSync(`${file}.gz`)) writeFileSync(`${file}.gz`, gzipSync(worker, { level: 9 }));
	if (existsSync(`${file}.br`))
		writeFileSync(`${file}.br`, brotliCompressSync(worker, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

/**
 * Where a file is served.
 * @param {string} path
 */
function addressOf(path) {
	return path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The digest of a piece: of the digests of its files, in order.
 * @param {Uint8Array[]} contents
 */
function digestOf(contents) {
	return sha256(Buffer.concat(contents.map(sha256)))
		.toString('base64url')
		.slice(0, DIGEST_LENGTH);
}

/** @param {Uint8Array | string} content */
function sha256(content) {
	return createHash('sha256').update(content).digest();
}

/**
 * @param {string} folder
 * @param {string} under
 * @returns {string[]}
 */
function filesUnder(folder, under) {
	return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
		const path = `${under}/${entry.name}`;
		return entry.isDirectory() ? filesUnder(folder, path) : [path];
	});
}
