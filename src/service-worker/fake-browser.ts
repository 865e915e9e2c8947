// A browser, as far as the copies of a site need one, for tests: caches, a server, and versions that succeed each other.
import type { Piece } from './offline-files.ts';
import { SiteCopy, type CopyDevice } from './site-copy.ts';

export const PREFIX = 'closer@';

/** A version of a site: what stands under each path. */
export type FakeSite = ReadonlyMap<string, string>;

/** What a server does in place of sending what belongs under a path. */
export type Fault = (path: string, content: string | undefined) => FakeAnswer | 'no network' | undefined;

interface FakeAnswer {
	status?: number;
	type?: string;
	content: string;
}

const TYPES: Record<string, string> = {
	'/': 'text/html',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json'
};
export const typeOf = (path: string) => TYPES[/\w+$/.exec(path)?.[0] ?? '/'] ?? 'font/woff2';

/** A response that is read within the same task, so that a test knows when all is done. */
export function fakeResponse({ status = 200, type = 'text/html', content }: FakeAnswer): Response {
	const response = {
		status,
		content,
		headers: new Headers({ 'content-type': type }),
		clone: () => response,
		arrayBuffer: async () => new TextEncoder().encode(content).buffer
	};
	return response as unknown as Response;
}

export const contentOf = (response: Response | undefined) => (response as { content?: string } | undefined)?.content;

/** Stands for a digest: the content itself. */
export const fakeDigest = async (contents: readonly ArrayBuffer[]) =>
	contents.map((content) => new TextDecoder().decode(content)).join('|');

/** Each path a piece of its own, apart from the lessons of a long course. */
export function piecesOfFake(site: FakeSite, long = false): Piece[] {
	const groups = new Map<string, string[]>();
	for (const path of site.keys()) {
		const lesson = /^\/learn\/\w+\//.exec(path)?.[0];
		const key = (long && lesson) || path;
		groups.set(key, [...(groups.get(key) ?? []), path]);
	}
	return [...groups.values()].map((paths) => {
		const lesson = /^\/learn\/(\w+)\//.exec(paths[0] ?? '')?.[1];
		const digest = paths.map((path) => site.get(path)).join('|');
		return { paths, digest, lesson, later: long && lesson !== undefined };
	});
}

/** Caches that hold what was put there. One that is deleted takes what is still put into it along. */
export class FakeCaches {
	readonly all = new Map<string, Map<string, Response>>();
	/** No more room for so many entries, in all caches together. */
	room = Infinity;

	readonly storage = {
		keys: async () => [...this.all.keys()],
		has: async (name: string) => this.all.has(name),
		delete: async (name: string) => this.all.delete(name),
		open: async (name: string) => this.#open(name)
	} as CopyDevice['caches'];

	#open(name: string): Cache {
		const entries = this.all.get(name) ?? new Map<string, Response>();
		this.all.set(name, entries);
		return {
			keys: async () => [...entries.keys()].map((path) => ({ url: `https://host.example${path}` })),
			match: async (path: string) => entries.get(path),
			put: async (path: string, response: Response) => {
				const count = [...this.all.values()].reduce((sum, { size }) => sum + size, 0);
				if (count >= this.room) throw new DOMException('No room.', 'QuotaExceededError');
				entries.set(path, response);
			}
		} as unknown as Cache;
	}
}

export class FakeServer {
	site: FakeSite;
	fault: Fault = () => undefined;
	asked: string[] = [];

	constructor(site: FakeSite) {
		this.site = site;
	}

	async get(path: string): Promise<Response> {
		this.asked.push(path);
		const content = this.site.get(path);
		const faulty = this.fault(path, content);
		if (faulty === 'no network') throw new TypeError('Failed to fetch');
		if (faulty) return fakeResponse(faulty);
		if (content === undefined) return fakeResponse({ status: 404, content: 'Not found' });
		return fakeResponse({ type: typeOf(path), content });
	}
}

interface FakeWorker {
	version: string;
	copy: SiteCopy;
}

/** Service workers of one scope, as the specification has them succeed each other. Copying goes on only in `step`. */
export class FakeBrowser {
	readonly caches = new FakeCaches();
	readonly server: FakeServer;
	readonly #versions: ReadonlyMap<string, FakeSite>;
	installing: FakeWorker | undefined;
	waiting: FakeWorker | undefined;
	active: FakeWorker | undefined;
	/** What waits for its turn to copy. */
	#gates: { worker: FakeWorker; open: () => void }[] = [];

	constructor(versions: ReadonlyMap<string, FakeSite>, server: FakeServer) {
		this.#versions = versions;
		this.server = server;
	}

	/** Looks for a new version, as at each visit. */
	async look(): Promise<void> {
		const script = this.server.fault('/service-worker.js', '');
		const version = [...this.#versions].find(([, site]) => site === this.server.site)?.[0];
		if (script === 'no network' || version === undefined || this.installing) return;
		if ((this.waiting ?? this.active)?.version === version) return;
		const worker = this.#worker(version);
		this.installing = worker;
		void worker.copy
			.first()
			.then((pieces) => worker.copy.make(pieces))
			.then(
				() => this.#installed(worker),
				() => this.kill(worker)
			);
		await settled();
	}

	/** Lets copying go on, piece by piece. */
	async step(pieces: number): Promise<void> {
		await settled();
		for (let done = 0; done < pieces && this.#gates.length > 0; done++) {
			this.#gates.shift()?.open();
			await settled();
		}
	}

	/** Lets the version that waits take over. */
	async takeOver(): Promise<void> {
		if (!this.waiting) return;
		this.active = this.waiting;
		this.waiting = undefined;
		await this.active.copy.clear();
	}

	/** A page has it counted, which mends what is missing once copying goes on. */
	count(): void {
		const { active } = this;
		void active?.copy.mend().catch(() => undefined);
	}

	/** The browser ends a worker that is still installing. */
	kill(worker = this.installing): void {
		this.#gates = this.#gates.filter((gate) => gate.worker !== worker);
		if (worker && this.installing === worker) this.installing = undefined;
	}

	get busy(): boolean {
		return this.#gates.length > 0;
	}

	async #installed(worker: FakeWorker): Promise<void> {
		if (this.installing !== worker) return;
		this.installing = undefined;
		this.waiting = worker;
		if (!this.active) await this.takeOver();
	}

	#worker(version: string): FakeWorker {
		const pieces = piecesOfFake(this.#versions.get(version) ?? new Map());
		const copy: SiteCopy = new SiteCopy(pieces, PREFIX, version, {
			caches: this.caches.storage,
			get: (path) => this.server.get(path),
			digest: fakeDigest,
			rest: () => new Promise((open) => this.#gates.push({ worker, open })),
			succeeded: () => Boolean(this.installing ?? this.waiting)
		});
		const worker: FakeWorker = { version, copy };
		return worker;
	}
}

/** Everything here runs in microtasks: after a task they are done. */
export function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
