// npm run lessons:check — reads all of lessons/ and prints every fault, or a table of what is there. Another folder that
// holds lessons/ may be named: node scripts/lessons-check.js ../other-course
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const fromHere = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {{ module: { exitCode: number } }} */
const { module } = await runnerImport(fromHere('lessons-check.ts'), {
	root: resolve(process.argv[2] ?? fromHere('..')),
	configFile: false,
	logLevel: 'silent',
	resolve: { alias: { '#lib': fromHere('../src/lib') } }
});
process.exitCode = module.exitCode;
