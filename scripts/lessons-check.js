// npm run lessons:check — reads the whole course and prints every fault, or a table of what is there. Another folder that
// holds lessons/ may be named, node scripts/lessons-check.js ../other-course, and COURSE says what is read in its place.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig, runnerImport } from 'vite';
import { courseFolder, courseInVite } from './course-folder.js';

const fromHere = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const root = resolve(process.argv[2] ?? fromHere('..'));
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
