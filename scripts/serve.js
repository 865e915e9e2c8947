// node scripts/serve.js [--port 4173] [--folder build] [--base /x] — serves the built course as any static host would.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { listen } from './listen.js';
import { siteFiles } from './site-files.js';

/**
 * Serves a folder. Rejects with `EADDRINUSE` where the port is taken.
 * @param {import('./site-files.js').Site & { port: number }} site
 * @returns {Promise<() => Promise<void>>} a function that stops serving
 */
export function serve({ port, ...site }) {
	return listen(port, siteFiles(site));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({
		options: { port: { type: 'string' }, folder: { type: 'string' }, base: { type: 'string' } }
	});
	const port = Number(values.port ?? process.env.PORT ?? 4173);
	const folder = values.folder ?? 'build';
	const base = values.base ?? process.env.BASE_PATH ?? '';
	if (!existsSync(join(folder, 'index.html'))) {
		console.error(`There is no built course in ${folder}; "npm run build" makes one.`);
		process.exit(1);
	}
	try {
		await serve({ port, folder, base });
		console.log(`http://localhost:${port}${base}/`);
	} catch (error) {
		console.error(`Port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
		process.exit(1);
	}
}
