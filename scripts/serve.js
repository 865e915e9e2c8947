// node scripts/serve.js [--port 4173] [--folder build] [--base /x] — serves the built course as any static host would.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2'
};

/** These listen on the device alone, under both of its names for itself. */
const HOSTS = ['127.0.0.1', '::1'];

/**
 * What a folder of files is served as.
 * @typedef {{ folder: string; base: string }} Site
 */

/**
 * The file a path stands for, or where the path should have led.
 * @param {string} pathname
 * @param {Site} site
 * @returns {Promise<{ file: string; etag: string; size: number } | { to: string } | undefined>}
 */
async function lookUp(pathname, { folder, base }) {
	if (base !== '' && pathname === base) return { to: `${base}/` };
	if (!pathname.startsWith(`${base}/`)) return undefined;
	let path;
	try {
		path = normalize(decodeURIComponent(pathname.slice(base.length)));
	} catch {
		return undefined; // Not a well-formed path, so nothing lies there.
	}
	if (path.includes('\0')) return undefined;
	const root = resolve(folder);
	const file = join(root, path.endsWith('/') || path.endsWith(sep) ? `${path}index.html` : path);
	if (!file.startsWith(root + sep)) return undefined;
	const found = await stat(file).catch(() => undefined);
	if (found?.isFile()) return { file, etag: `"${found.size}-${found.mtimeMs}"`, size: found.size };
	if (found?.isDirectory() && !pathname.endsWith('/')) return { to: `${pathname}/` };
	return undefined;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Site} site
 */
async function answer(request, response, site) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const [pathname = '/', query] = (request.url ?? '/').split('?');
	const found = await lookUp(pathname, site);
	if (found && 'to' in found) {
		response.writeHead(308, { location: query === undefined ? found.to : `${found.to}?${query}` }).end();
		return;
	}
	const missing = found ? undefined : await lookUp(`${site.base}/404.html`, site);
	const shown = found ?? missing;
	if (!shown || 'to' in shown) {
		response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
		return;
	}
	// Names under immutable/ carry the hash of what is in the file; everything else is asked for anew.
	const lasting = found && pathname.startsWith(`${site.base}/_app/immutable/`);
	response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
	response.setHeader('etag', shown.etag);
	if (found && request.headers['if-none-match'] === shown.etag) {
		response.writeHead(304).end();
		return;
	}
	response.writeHead(found ? 200 : 404, {
		'content-type': TYPES[extname(shown.file)] ?? 'application/octet-stream',
		'content-length': shown.size,
		'x-content-type-options': 'nosniff'
	});
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(shown.file)
			.on('error', () => response.destroy())
			.pipe(response);
}

/**
 * Serves a folder. Rejects with `EADDRINUSE` where the port is taken, on either of the device's addresses.
 * @param {Site & { port: number }} site
 * @returns {Promise<() => Promise<void>>} a function that stops serving
 */
export async function serve({ port, ...site }) {
	/** @type {import('node:http').Server[]} */
	const servers = [];
	const stop = async () => {
		await Promise.all(
			servers.map(
				(server) =>
					new Promise((done) => {
						server.close(done);
						server.closeAllConnections();
					})
			)
		);
	};
	for (const host of HOSTS) {
		const server = createServer((request, response) => {
			answer(request, response, site).catch(() => response.destroy());
		});
		try {
			await new Promise((listening, failed) => {
				server.once('error', failed);
				server.listen(port, host, () => listening(undefined));
			});
			servers.push(server);
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : undefined;
			// A machine may have one of the two only.
			if (servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
			await stop();
			throw error;
		}
	}
	return stop;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({
		options: { port: { type: 'string' }, folder: { type: 'string' }, base: { type: 'string' } }
	});
	const port = Number(values.port ?? process.env.PORT ?? 4173);
	const folder = values.folder ?? 'build';
	const base = values.base ?? process.env.BASE_PATH ?? '';
	if (!(await stat(join(folder, 'index.html')).catch(() => undefined))) {
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
