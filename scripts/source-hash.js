import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built course depends on. */
const INPUTS = [
	'src',
	'lessons',
	'static',
	'package-lock.json',
	'scripts/early-script-hash.js',
	'scripts/site-address.js',
	'scripts/whole-build.js',
	'svelte.config.js',
	'vite.config.ts'
];

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A short hash of everything the built course depends on, tests aside. Hexadecimal, 12 digits.
 * @param {string} base the path the site is served under
 * @returns {string}
 */
export function sourceHash(base) {
	const hash = createHash('sha256').update(base);
	for (const input of INPUTS)
		for (const file of filesUnder(input)) {
			if (file.includes('.test.')) continue;
			hash.update(file).update('\0').update(readFileSync(file)).update('\0');
		}
	return hash.digest('hex').slice(0, 12);
}
