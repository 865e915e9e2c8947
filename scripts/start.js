// npm start — installs, builds and serves the finished course; what is there already is not done again.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tooOld } from './node-version.js';

const reason = tooOld(process.versions.node);
if (reason) {
	console.error(reason);
	process.exit(1);
}
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
// Loaded only now: an older Node may not be able to read it.
import('./start-course.js').catch((/** @type {unknown} */ error) => {
	console.error(error);
	process.exitCode = 1;
});
