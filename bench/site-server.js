// Serves a built site as the deploy files do, over HTTP/2, and takes it away.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { siteFiles } from '../scripts/site-files.js';

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
	const folder = writePages(pages);
	const ofSite = siteFiles({ folder: root, base: '' });
	const ofPages = siteFiles({ folder, base: '' });
	const sockets = new Set();
	let up = true;

	const answer = (request, response) => {
		if (!up) return response.stream?.destroy() ?? request.socket.destroy();
		return (request.url in pages ? ofPages : ofSite)(request, response);
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
			rmSync(folder, { recursive: true });
		}
	};
}

/** A folder with these pages, packed as the build packs its own: a learner does not wait for a server to compress. */
function writePages(pages) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
	for (const [path, html] of Object.entries(pages)) {
		const file = join(folder, path, 'index.html');
		mkdirSync(join(folder, path), { recursive: true });
		writeFileSync(file, html);
		writeFileSync(`${file}.br`, brotliCompressSync(html));
	}
	return folder;
}
