// npm run lessons:check — reads the whole course and prints every fault, or tables of what is there; with --asks also which
// question asks about which idea, and why it cannot be answered without it. Another folder that
// holds lessons/ may be named, node scripts/lessons-check.js ../other-course, and COURSE says what is read in its place.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig, runnerImport } from 'vite';
import { courseFolder, courseInVite } from './course-folder.js';

const fromHere = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const root = resolve(named ?? fromHere('..'));
const engine = {
	root,
	configFile: /** @type {const} */ (false),
	logLevel: /** @type {const} */ ('silent'),
	resolve: { alias: { '#lib': fromHere('../src/lib') } }
};

/** @type {{ module: { exitCode: number } }} */
const { module } = await runnerImport(
	fromHere('lessons-check.ts'),
	mergeConfig(engine, courseInVite(courseFolder(process.env, root), root))
);
process.exitCode = module.exitCode;
