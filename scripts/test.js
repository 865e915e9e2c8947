// npm test — installs, finds a browser, and runs every check and test; stops at the first that fails.
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
import('./test-course.js').catch((/** @type {unknown} */ error) => {
	console.error(error);
	process.exitCode = 1;
});
