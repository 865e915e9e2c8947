import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { courseFolder } from './course-folder.js';

/** The files that the built course depends on: lessons and programs, what they are built by, and its settings. */
const INPUTS = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'scripts/compiled-early.js',
	'scripts/course-folder.js',
	'scripts/course-plugin.js',
	'scripts/early-script-hash.js',
	'scripts/module-sizes.js',
	'scripts/offline-files.js',
	'scripts/prerender-words.js',
	'scripts/site-address.js',
	'scripts/source-hash.js',
	'scripts/whole-build.js',
	'svelte.config.js',
	'tsconfig.json',
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
 * @param {{ root?: string; env?: NodeJS.ProcessEnv; node?: string; course?: boolean }} [from] the project, and what it is
 * built with; without its course it is the hash of the program alone
 * @returns {string}
 */
export function sourceHash(base, { root = '.', env = process.env, node = process.version, course = true } = {}) {
	// Vite builds for production where nothing else is asked for.
	const circumstances = [base, env.SITE_ORIGIN ?? '', env.NODE_ENV || 'production', node];
	const hash = createHash('sha256').update(JSON.stringify(circumstances));
	for (const input of course ? [...INPUTS, courseFolder(env)] : INPUTS)
		for (const file of filesUnder(join(root, input))) {
			if (file.includes('.test.')) continue;
			hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
		}
	return hash.digest('hex').slice(0, 12);
}
