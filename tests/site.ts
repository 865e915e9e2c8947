import { serve } from '../scripts/serve.js';

/** A built course at an address of its own, which a test may change or take away. */
export interface Site {
	url: string;
	/** Serves another folder under the same address. */
	show(folder: string): Promise<void>;
	/** Takes the server away. */
	stop(): Promise<void>;
}

/** A port that is in use is passed over: so many are tried, this far apart. */
const TRIES = 20;
const STEP = 10;

/** Serves a folder, under a base path without a closing slash or none. The port is the first that is tried. */
export async function startSite(port: number, folder: string, base = ''): Promise<Site> {
	let stopServing: (() => Promise<void>) | undefined;
	const stop = async () => {
		await stopServing?.();
		stopServing = undefined;
	};
	const show = async (other: string) => {
		await stop();
		stopServing = await serve({ port, folder: other, base });
	};
	for (let tries = 1; stopServing === undefined; tries++)
		await show(folder).catch((error: unknown) => {
			if (tries === TRIES) throw error;
			port += STEP;
		});
	return { url: `http://127.0.0.1:${port}${base}/`, show, stop };
}
