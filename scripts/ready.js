// What both "npm start" and "npm test" need first: the packages, and the built course. Nothing is done twice.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash } from './source-hash.js';
import { wholeVersion } from './whole-build.js';

/** @typedef {{ ok: true } | { ok: false; reason: string }} Outcome */
/** @typedef {Record<string, { version?: string; optional?: boolean }>} Packages */

/**
 * What a JSON file holds; nothing where there is no such file.
 * @param {string} path
 * @returns {unknown}
 */
export function readJson(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Whether all that a lockfile names is there in its version. What is optional may be missing.
 * @param {{ packages: Packages }} lock
 * @param {(path: string) => string | undefined} versionAt the version that lies at a path such as node_modules/svelte
 * @returns {boolean}
 */
export function hasAll(lock, versionAt) {
	return Object.entries(lock.packages).every(([path, { version, optional }]) => {
		if (path === '') return true;
		const there = versionAt(path);
		return there === version || (there === undefined && optional === true);
	});
}

function isInstalled() {
	// npm writes this file last, so an installation that was cut short does not have it.
	if (!existsSync('node_modules/.package-lock.json')) return false;
	const lock = /** @type {{ packages: Packages }} */ (readJson('package-lock.json'));
	return hasAll(lock, (path) => {
		const found = /** @type {{ version?: string } | undefined} */ (readJson(join(path, 'package.json')));
		return found?.version;
	});
}

/**
 * How to start npm: through the same npm that runs this where there is one.
 * @param {string[]} args
 * @returns {{ command: string; args: string[]; shell: boolean }}
 */
function npmCommand(args) {
	const self = process.env.npm_execpath;
	return self && /npm-cli\.c?js$/.test(self)
		? { command: process.execPath, args: [self, ...args], shell: false }
		: { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Runs npm and shows what it says as it says it.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it succeeded
 */
export function npm(args, env) {
	const { command, args: all, shell } = npmCommand(args);
	return spawnSync(command, all, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0;
}

/**
 * Runs npm beside other things. What it says is kept until it has ended.
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean; said: string }>}
 */
export function npmBeside(args) {
	const { command, args: all, shell } = npmCommand(args);
	return new Promise((resolve) => {
		const run = spawn(command, all, { shell });
		let said = '';
		for (const stream of [run.stdout, run.stderr])
			stream.setEncoding('utf8').on('data', (/** @type {string} */ words) => (said += words));
		run.on('error', (error) => resolve({ ok: false, said: String(error) }));
		run.on('close', (status) => resolve({ ok: status === 0, said }));
	});
}

/**
 * Installs the packages of the lockfile, unless they are there.
 * @param {(words: string) => void} say
 * @returns {Outcome}
 */
export function install(say) {
	if (isInstalled()) return { ok: true };
	say('Installing what the course is built with…');
	// Everything here is for building, so a machine that calls itself "production" must not leave it out.
	if (npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) return { ok: true };
	return { ok: false, reason: 'The packages could not be installed; what npm says about it stands above.' };
}

/**
 * @typedef {object} Site
 * @property {string} folder where it is built
 * @property {string} base
 * @property {string} [course] another course than the one that COURSE names
 */

/**
 * What tests need: the course at the root of a host and under a base path, and a second course.
 * @type {Site[]}
 */
export const SITES = [
	{ folder: 'build', base: '' },
	{ folder: 'build-x', base: '/x' },
	{ folder: 'build-bread', base: '', course: 'tests/courses/bread' }
];

/**
 * Builds the course, unless it is built from the same sources. Says nothing of how, unless it fails.
 * @param {Site} site
 * @param {(words: string) => void} say
 * @returns {Outcome}
 */
export function build({ folder, base, course }, say) {
	const env = course === undefined ? process.env : { ...process.env, COURSE: course };
	if (wholeVersion(folder) === sourceHash(base, { env })) return { ok: true };
	say(`Building the course${base && ` under ${base}`}${course ? ` in ${course}` : ''}…`);
	const done = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		encoding: 'utf8',
		env: { ...process.env, BASE_PATH: base, BUILD_FOLDER: folder, ...(course && { COURSE: course }) },
		maxBuffer: 64 * 1024 * 1024
	});
	if (done.status === 0) return { ok: true };
	console.error(`${done.stdout}\n${done.stderr}`);
	return { ok: false, reason: 'The course could not be built; what is wrong stands above.' };
}
