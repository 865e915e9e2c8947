// node bench/offline-bytes.js BUILD [LATER]: bytes, packed with brotli, that the offline copy of a build brings; and those
// that a later build brings to somebody who has the first.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listOfflineFiles } from '../scripts/offline-files.js';

/** What a server sends for a file: packed, unless that makes it no smaller. */
function packedBytes(folder, path) {
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length;
	const content = readFileSync(file);
	return Math.min(content.length, brotliCompressSync(content).length);
}

/** Pieces that the worker keeps by itself, each by its digest and place. */
function firstPieces(folder) {
	const { names, pieces, long } = listOfflineFiles(folder);
	return pieces
		.filter(([prefix]) => !long || !/^\/(?:learn\/[^/]+|paper)\//.test(prefix))
		.map(([prefix, shape, digest]) => ({
			key: `${prefix} ${digest}`,
			paths: names[shape].map((name) => prefix + name)
		}));
}

function say(what, folder, pieces) {
	const paths = pieces.flatMap((piece) => piece.paths);
	const bytes = paths.reduce((sum, path) => sum + packedBytes(folder, path), 0);
	console.log(`${what}: ${paths.length} files, ${bytes} bytes`);
}

const [first, later] = process.argv.slice(2);
if (!first) throw new Error('Which build? node bench/offline-bytes.js BUILD [LATER]');
const before = firstPieces(first);
say('First copy', first, before);
if (later) {
	const had = new Set(before.map(({ key }) => key));
	const changed = firstPieces(later).filter(({ key }) => !had.has(key));
	say('Update', later, changed);
	for (const { paths } of changed) console.log(`  ${paths.join(' ')}`);
}
const worker = readFileSync(join(later ?? first, 'service-worker.js'));
const bare = String(worker).replace(/\{"version".*\}/, '');
console.log(`Worker: ${worker.length} bytes, ${brotliCompressSync(worker).length} packed`);
console.log(
	`of it the list: ${worker.length - bare.length} bytes, ${brotliCompressSync(worker).length - brotliCompressSync(bare).length} packed`
);
