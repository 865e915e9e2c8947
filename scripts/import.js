// npm run import -- questions.gift lessons/<module>/<lesson> — writes quiz.ts from a file in Moodle's text format, and lists
// what it still needs. --help says more.
import { runnerImport } from 'vite';

/** @type {{ module: { exitCode: number } }} */
const { module } = await runnerImport('./scripts/import/command.ts', { configFile: false, logLevel: 'error' });
process.exitCode = module.exitCode;
