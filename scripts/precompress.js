// node scripts/precompress.js [build] — packs each text file once, as .gz and .br beside it, so that no server packs it anew.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(css|html|js|json|svg|txt|webmanifest)$/;
/** Smaller files do not gain by it. */
const LEAST_BYTES = 256;

const folder = process.argv[2] ?? 'build';
if (!existsSync(folder)) throw new Error(`There is no ${folder}/: build the course first.`);
let before = 0;
let after = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
	const file = join(folder, name);
	if (!TEXT.test(name) || statSync(file).size < LEAST_BYTES) continue;
	const content = readFileSync(file);
	const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
	writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
	writeFileSync(`${file}.br`, brotli);
	before += content.length;
	after += brotli.length;
}
console.log(`${(before / 1e6).toFixed(1)} MB of text, ${(after / 1e6).toFixed(1)} MB as brotli.`);
