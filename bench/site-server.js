// Serves a built site as the deploy files do: brotli or gzip, hashed files for ever, everything else revalidated.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

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
	const cache = new Map();
	const sockets = new Set();
	let up = true;

	const bodyOf = (path) => {
		if (pages[path] !== undefined) return { body: Buffer.from(pages[path]), type: TYPES['.html'] };
		const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
		if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return undefined;
		return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
	};
	const entryOf = (path, encoding) => {
		const key = `${encoding}:${path}`;
		if (!cache.has(key)) cache.set(key, pack(bodyOf(path), extname(path), encoding));
		return cache.get(key);
	};
	const answer = (request, response) => {
		if (!up) return response.stream?.destroy() ?? request.socket.destroy();
		const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
		const accepted = String(request.headers['accept-encoding'] ?? '');
		const entry = entryOf(path, accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity');
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

function pack(found, extension, encoding) {
	if (!found) return undefined;
	const etag = `"${createHash('sha256').update(found.body).digest('hex').slice(0, 16)}-${encoding}"`;
	if (encoding === 'identity' || PACKED.has(extension)) return { ...found, etag };
	const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
	const body = encoding === 'br' ? brotliCompressSync(found.body, quality) : gzipSync(found.body, { level: 9 });
	return { ...found, body, etag, encoding };
}
