import { createServer } from 'node:http';

/** These listen on the device alone, under both of its names for itself. */
const HOSTS = ['127.0.0.1', '::1'];

/**
 * Listens on the device alone. Rejects with `EADDRINUSE` where the port is taken, on either of the device's addresses.
 * @param {number} port
 * @param {import('node:http').RequestListener} [answer]
 * @returns {Promise<() => Promise<void>>} a function that stops listening
 */
export async function listen(port, answer) {
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
		const server = createServer(answer);
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
