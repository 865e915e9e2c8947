// The part of "npm start" that needs a recent Node. PORT and BASE_PATH change where the course is served.
import { listen } from './listen.js';
import { build, install } from './ready.js';

const site = { folder: 'build', base: process.env.BASE_PATH ?? '' };

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

/**
 * Why the port cannot be used, as one sentence.
 * @param {number} port
 * @param {unknown} error
 */
function portFault(port, error) {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'EADDRINUSE'
		? `Port ${port} is in use by another program: close that, or choose another port, as in PORT=${port + 1} npm start.`
		: `Port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}.`;
}

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(`PORT is '${process.env.PORT}', and that is no port.`);

// Asked for first: nobody should wait for a build to hear that the port is taken.
try {
	const stopListening = await listen(port);
	await stopListening();
} catch (error) {
	stop(portFault(port, error));
}
const say = console.log;
const installed = install(say);
if (!installed.ok) stop(installed.reason);
const built = build(site, say);
if (!built.ok) stop(built.reason);
// Loaded only now: it needs a package, and before "install" there may be none.
const { serve } = await import('./serve.js');
try {
	await serve({ ...site, port });
	say(`The course is open at http://localhost:${port}${site.base}/ (Ctrl+C closes it)`);
} catch (error) {
	stop(portFault(port, error));
}
