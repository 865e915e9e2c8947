// Serves a built site as the deploy files do: brotli or gzip, hashed files for ever, everything else revalidated.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TYPES = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};
const PACKED = new Set(['.png', '.woff2']);

/** A self-signed certificate for loopback, or nothing where there is no openssl: HTTP/1.1 then. */
function certificate() {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	try {
		const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
		const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
		execFileSync('openssl', [...args, ...subject], { stdio: 'ignore' });
		return { key: readFileSync(key), cert: readFileSync(cert) };
	} catch {
		return undefined; // No openssl here. HTTP/1.1 on loopback still allows service workers and brotli.
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/**
 * Serves `root`, and `pages` (path to HTML) beside it, on loopback.
 * @param {{ root: string, pages?: Record<string, string>, port?: number }} options
 */
export async function serveSite({ root, pages = {}, port = 0 }) {
	const entries = await packAll(root, pages);
	const sockets = new Set();
	let up = true;

	const answer = (request, response) => {
		if (!up) return response.stream?.destroy() ?? request.socket.destroy();
		const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
		const accepted = String(request.headers['accept-encoding'] ?? '');
		const entry = entries.get(path)?.[accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'];
		if (!entry) return response.writeHead(404).end();
		const control = path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
		const headers = { 'cache-control': control, etag: entry.etag, vary: 'accept-encoding' };
		if (request.headers['if-none-match'] === entry.etag) return response.writeHead(304, headers).end();
		if (entry.encoding) headers['content-encoding'] = entry.encoding;
		response.writeHead(200, { ...headers, 'content-type': entry.type, 'content-length': entry.body.length });
		response.end(entry.body);
	};

	const tls = certificate();
	const server = tls ? createSecureServer({ ...tls, allowHTTP1: true }, answer) : createHttpServer(answer);
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		if (!up) socket.destroy();
	});
	await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
	const cut = () => sockets.forEach((socket) => socket.destroy());
	return {
		origin: `${tls ? 'https' : 'http'}://localhost:${server.address().port}`,
		protocol: tls ? 'HTTP/2' : 'HTTP/1.1',
		/** Whether requests are answered; cuts every connection when they are not. */
		setUp(value) {
			up = value;
			if (!up) cut();
		},
		close() {
			cut();
			server.close();
		}
	};
}

/** Everything that is served, packed before the first request: a learner does not wait for a server to compress. */
async function packAll(root, pages) {
	const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
	const found = files.map(({ parentPath, name }) => {
		const file = join(parentPath, name);
		const path = file
			.slice(root.length)
			.split(sep)
			.join('/')
			.replace(/\/index\.html$/, '/');
		return { path, body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
	});
	for (const [path, html] of Object.entries(pages)) found.push({ path, body: Buffer.from(html), type: TYPES['.html'] });
	return new Map(await Promise.all(found.map(async (each) => [each.path, await pack(each)])));
}

async function pack({ path, body, type }) {
	const etag = createHash('sha256').update(body).digest('hex').slice(0, 16);
	const identity = { body, type, etag: `"${etag}"` };
	if (PACKED.has(extname(path))) return { identity, br: identity, gzip: identity };
	const [br, gz] = await Promise.all([promisify(brotliCompress)(body), promisify(gzip)(body, { level: 9 })]);
	return {
		identity,
		br: { body: br, type, etag: `"${etag}-br"`, encoding: 'br' },
		gzip: { body: gz, type, etag: `"${etag}-gzip"`, encoding: 'gzip' }
	};
}
