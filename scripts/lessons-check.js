// npm run lessons:check — reads the whole course and prints every fault, or tables of what is there. With the id of a lesson
// that lesson alone; with --asks also which question asks about which idea, and why it cannot be answered without it; with
// --anew nothing is taken over from an earlier check; with --json the faults alone, as data; with --quiet nothing where there are none. Another folder that holds
// lessons/ may be named, node scripts/lessons-check.js ../other-course, and COURSE says what is read in its place.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig, runnerImport } from 'vite';
import { courseFolder, courseInVite } from './course-folder.js';

const OPTIONS = ['--asks', '--anew', '--json', '--quiet'];
const fromHere = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {readonly string[]} args */
async function main(args) {
	const options = args.filter((argument) => argument.startsWith('-'));
	const unknown = options.find((option) => !OPTIONS.includes(option));
	if (unknown !== undefined) {
		console.error(`There is no ${unknown}; expected ${OPTIONS.join(', ')}, the id of a lesson, or nothing.`);
		return 1;
	}
	const named = args.filter((argument) => !argument.startsWith('-'));
	// An id has neither dots nor strokes.
	const isLesson = (/** @type {string} */ name) => /^[\w-]+$/.test(name) && !existsSync(name);
	const lesson = named.find(isLesson);
	const engine = fromHere('..');
	const root = resolve(named.find((name) => !isLesson(name)) ?? engine);
	const settings = {
		root,
		configFile: /** @type {const} */ (false),
		logLevel: /** @type {const} */ ('silent'),
		resolve: { alias: { '#lib': fromHere('../src/lib') } }
	};
	// It reads its arguments by itself: once it is loaded, nothing more can be.
	process.argv.splice(2, Infinity, root, engine, ...(lesson === undefined ? [] : [lesson]), ...options);
	/** @type {{ module: { exitCode: number } }} */
	const { module } = await runnerImport(
		fromHere('lessons-check.ts'),
		mergeConfig(settings, courseInVite(courseFolder(process.env, root), root))
	);
	return module.exitCode;
}

process.exitCode = await main(process.argv.slice(2));
