// Answers requests for the files of a built course as a static host would. Beside what sirv does for any folder: a page's
// closing slash, the course's own page for what is missing, and how long each file is kept.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * What a folder of files is served as.
 * @typedef {{ folder: string; base: string }} Site
 */

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler */

/**
 * How the files of a folder are served, for `createServer`. What changes there meanwhile is served as it is now.
 * @param {Site} site
 * @returns {Handler}
 */
export function siteFiles({ folder, base }) {
	const files = sirv(folder, {
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		// Taken by its name alone: hosts do not add an ending to an address, and neither does this.
		extensions: [],
		setHeaders(response, path) {
			response.setHeader('X-Content-Type-Options', 'nosniff');
			// These names carry the hash of what is in the file; sirv has everything else asked for anew.
			if (path.startsWith('/_app/immutable/'))
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
		}
	});

	/** @type {Handler} */
	function answerMissing(_, response) {
		const page = join(folder, '404.html');
		const there = existsSync(page);
		response.writeHead(404, {
			'cache-control': 'no-cache',
			'content-type': there ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
			'x-content-type-options': 'nosniff'
		});
		response.end(there ? readFileSync(page) : 'Not found');
	}

	/** @type {Handler} */
	function answer(request, response) {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		// Without dots that lead out of the folder: the path is looked up below as it is.
		const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
		if (pathname !== base && !pathname.startsWith(`${base}/`)) {
			answerMissing(request, response);
			return;
		}
		const path = pathname.slice(base.length);
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
			response.writeHead(308, { location: `${pathname}/${search}` }).end();
			return;
		}
		request.url = path.endsWith('/') ? `${path}index.html` : path;
		files(request, response, () => answerMissing(request, response));
	}

	return (request, response) => {
		try {
			answer(request, response);
		} catch {
			response.destroy(); // Asked for what no browser asks for, such as a range that ends before it begins.
		}
	};
}
