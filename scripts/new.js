// npm run new lesson, npm run new course — asks in the terminal and writes the beginnings of one, which pass the check. The
// answers can be given as options too, after --; what is not given is asked for, or with --yes left at what is proposed.
// COURSE says which course a lesson is for.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig, runnerImport } from 'vite';
import { courseFolder, courseInVite } from './course-folder.js';

const fromHere = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const root = resolve(fromHere('..'));
const [what] = process.argv.slice(2);
const engine = {
	root,
	configFile: /** @type {const} */ (false),
	logLevel: /** @type {const} */ ('silent'),
	resolve: { alias: { '#lib': fromHere('../src/lib') } }
};

/** @param {string} sentence */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

if (what !== 'lesson' && what !== 'course') stop('Expected what to begin: npm run new lesson, or npm run new course.');
process.chdir(root);
/** @type {import('vite').InlineConfig} */
let config = engine;
if (what === 'lesson') {
	try {
		config = mergeConfig(engine, courseInVite(courseFolder(process.env, root), root));
	} catch (error) {
		stop(error instanceof Error ? error.message : String(error));
	}
}
/** @type {{ module: { exitCode: number } }} */
const { module } = await runnerImport(fromHere('new/begin.ts'), config);
process.exitCode = module.exitCode;
