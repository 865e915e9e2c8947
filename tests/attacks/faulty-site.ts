import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../scripts/listen.js';
import { siteFiles } from '../../scripts/site-files.js';
import type { Site } from '../site.ts';

/** What goes wrong with one answer. It may still be given as it should be. */
export type Fault = (path: string, response: ServerResponse, well: () => void) => void;

export const PORTAL = 'Please log in to this network';
const isPage = (path: string) => /(?:\/|\.html)$/.test(path);

/** A network that wants to be logged in to, and has its own page in place of any other. A browser may keep that. */
export const portal: Fault = (_path, response) => {
	response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'public, max-age=3600' });
	response.end(`<!doctype html><title>Log in</title><h1>${PORTAL}</h1>`);
};

/** The same, by a cache that has the scripts and styles already. */
export const portalForPages: Fault = (path, response, well) => (isPage(path) ? portal(path, response, well) : well());

export const fails: Fault = (_path, response) => {
	response.writeHead(500).end('Sorry');
};

export const dies: Fault = (_path, response) => {
	response.destroy();
};

/** A port that is in use is passed over: so many are tried, this far apart. */
const TRIES = 20;
const STEP = 10;
const WORKER = '/service-worker.js';

/** A course at an address of its own, whose server can be had to do wrong whatever servers do wrong. */
export class FaultySite implements Site {
	readonly url: string;
	readonly #port: number;
	#folder: string;
	#files: ReturnType<typeof siteFiles>;
	#stopListening: (() => Promise<void>) | undefined;
	#fault: ((path: string) => Fault | undefined) | undefined;
	#held: (() => void)[] = [];
	#asked: { path: string; byWorker: boolean; atMillis: number }[] = [];

	private constructor(port: number, folder: string) {
		this.#port = port;
		this.url = `http://127.0.0.1:${port}/`;
		this.#folder = folder;
		this.#files = siteFiles({ folder, base: '' });
	}

	static async start(port: number, folder: string): Promise<FaultySite> {
		for (let tries = 1; ; tries++, port += STEP) {
			const site = new FaultySite(port, folder);
			try {
				await site.show(folder);
				return site;
			} catch (error) {
				if (tries === TRIES) throw error;
			}
		}
	}

	/** Deploys another folder in place of what is there: at once, and with what is being asked for still to be answered. */
	async show(folder: string): Promise<void> {
		this.#folder = folder;
		this.#files = siteFiles({ folder, base: '' });
		this.#stopListening ??= await listen(this.#port, (request, response) => this.#answer(request, response));
	}

	async stop(): Promise<void> {
		this.#held = [];
		await this.#stopListening?.();
		this.#stopListening = undefined;
	}

	/** From now on this goes wrong with what the worker asks for, apart from its own script; or nothing any more. */
	failWith(fault?: Fault, from = 0): void {
		let asked = 0;
		this.#fault = fault && (() => (asked++ < from ? undefined : fault));
	}

	/** After so many more, what the worker asks for is not answered before it is released. */
	hold(after = 0): void {
		this.failWith((_path, _response, well) => this.#held.push(well), after);
	}

	/** Answers what was held, out of the folder that is shown now. */
	release(): void {
		this.failWith();
		for (const answer of this.#held.splice(0)) answer();
	}

	/** How many answers are being held. */
	get held(): number {
		return this.#held.length;
	}

	/** What was asked for, apart from the worker's own script, since that was last forgotten. */
	get asked(): string[] {
		return this.#asked.map(({ path }) => path);
	}

	/** The same, by the worker alone. */
	get askedByWorker(): string[] {
		return this.#asked.filter(({ byWorker }) => byWorker).map(({ path }) => path);
	}

	/** When the worker asked, in milliseconds since 1970. */
	get workerAskedAtMillis(): number[] {
		return this.#asked.filter(({ byWorker }) => byWorker).map(({ atMillis }) => atMillis);
	}

	forgetAsked(): void {
		this.#asked = [];
	}

	/** Half of each page, at the end of which the connection is closed: without a length, nobody can tell that from all. */
	readonly halfPages: Fault = (path, response, well) => {
		if (!isPage(path)) return well();
		const page = readFileSync(join(this.#folder, path.endsWith('/') ? `${path}index.html` : path));
		response.useChunkedEncodingByDefault = false;
		response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', connection: 'close' });
		response.end(page.subarray(0, page.length / 2));
	};

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const { pathname } = new URL(request.url ?? '/', this.url);
		const well = () => this.#files(request, response);
		if (pathname === WORKER) return well();
		const byWorker = request.headers.referer?.endsWith(WORKER) ?? false;
		this.#asked.push({ path: pathname, byWorker, atMillis: Date.now() });
		const fault = byWorker ? this.#fault?.(pathname) : undefined;
		if (fault) fault(pathname, response, well);
		else well();
	}
}
