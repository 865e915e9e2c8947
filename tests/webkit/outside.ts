import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** All that is not this device. Whoever is asked for is written down, and nobody is reached. */
export interface Outside {
	/** A proxy that does so. */
	proxy: string;
	/** The names of hosts. */
	asked: string[];
	close(): void;
}

export async function startOutside(): Promise<Outside> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(new URL(request.url ?? '').hostname);
		response.writeHead(502).end();
	});
	server.on('connect', ({ url = '' }, socket) => {
		asked.push(url.replace(/:\d+$/, ''));
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		proxy: `http://127.0.0.1:${port}`,
		asked,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}
