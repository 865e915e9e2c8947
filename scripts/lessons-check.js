// npm run lessons:check — reads all of lessons/ and prints every fault, or a table of what is there.
import { runnerImport } from 'vite';

/** @type {{ module: { exitCode: number } }} */
const { module } = await runnerImport('./scripts/lessons-check.ts', { configFile: false, logLevel: 'error' });
process.exitCode = module.exitCode;
