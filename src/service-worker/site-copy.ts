import type { Piece } from './offline-files.ts';
import { unfit } from './cache-policy.ts';

/** What a copy needs of the browser. */
export interface CopyDevice {
	caches: Pick<CacheStorage, 'keys' | 'has' | 'open' | 'delete'>;
	/** Asks the server; `anew` passes by what the browser has kept of an earlier answer. Rejects without a network. */
	get: (path: string, anew: boolean) => Promise<Response>;
	digest: (contents: readonly ArrayBuffer[]) => Promise<string>;
	/** Resolves when nobody is acting on a page: copying is never urgent. */
	rest: () => Promise<void>;
	/** Whether a version is being installed, or waits for its turn. */
	succeeded: () => boolean;
}

/** How much of the course works offline. */
export interface Kept {
	/** Lessons that are kept with all that they need. */
	lessons: number;
	of: number;
	/** All is there that is kept without being asked for. */
	whole: boolean;
}

/** What the server sent is not what belongs there. */
export class UnfitError extends Error {}

/** Pieces that are fetched at the same time. */
const ABREAST = 2;
/** A copy that loses pieces while it is made is made up again so often. */
const ROUNDS = 3;

/**
 * One version of the site in a cache. The cache's name and the digest of every piece belong to the version, and nothing is
 * put there that has another digest: so whatever a cache of that name holds can be used, whoever put it there. A copy that
 * was broken off is gone on with, and one in use is never spoilt by another that fails.
 */
export class SiteCopy {
	readonly name: string;
	readonly #pieces: readonly Piece[];
	readonly #prefix: string;
	readonly #device: CopyDevice;
	readonly #pieceOf: ReadonlyMap<string, Piece>;

	/** `prefix` is what names of this site's caches begin with. */
	constructor(pieces: readonly Piece[], prefix: string, version: string, device: CopyDevice) {
		this.#pieces = pieces;
		this.#prefix = prefix;
		this.name = prefix + version;
		this.#device = device;
		this.#pieceOf = new Map(pieces.flatMap((piece) => piece.paths.map((path) => [path, piece])));
	}

	/** Every path of the site. */
	get paths(): { has: (path: string) => boolean } {
		return this.#pieceOf;
	}

	/** What is kept for a path. Never what another version or another project has for it. */
	async match(path: string): Promise<Response | undefined> {
		const { caches } = this.#device;
		return (await caches.has(this.name)) ? (await caches.open(this.name)).match(path) : undefined;
	}

	/**
	 * What a new version begins with: all of a short course, and of a long one what its lessons share and those that an
	 * older copy kept.
	 */
	async first(): Promise<Piece[]> {
		const older = await Promise.all((await this.#own()).map((name) => this.#pathsIn(name)));
		const kept = new Set(older.flatMap((paths) => [...paths]));
		return this.#pieces.filter(({ later, paths }) => !later || paths.some((path) => kept.has(path)));
	}

	/**
	 * Makes these pieces whole, and is done when they are counted. Rejects where one cannot be had: what is there stays, and
	 * is not fetched again the next time. Where there is no more room, what this call has begun is taken away, since the
	 * learner's record needs it more. A copy that is deleted meanwhile, as when a learner erases everything, is not made
	 * again by this call.
	 */
	async make(pieces: readonly Piece[]): Promise<void> {
		const { caches } = this.#device;
		const begun = !(await caches.has(this.name));
		try {
			for (let round = 0; ; round++) {
				const missing = await this.#missing(pieces);
				if (missing.length === 0) return;
				if (round === ROUNDS) throw new UnfitError('The offline copy loses what is put there.');
				await this.#fill(missing);
				if (!(await caches.has(this.name))) throw new UnfitError('The offline copy was taken away while it was made.');
			}
		} catch (error) {
			if (begun && error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(this.name);
			throw error;
		}
	}

	/** Fetches what is missing of what should be there: all that is kept unasked, and lessons that have lost a part. */
	async mend(): Promise<void> {
		const held = await this.#pathsIn(this.name);
		await this.make(this.#pieces.filter(({ later, paths }) => !later || paths.some((path) => held.has(path))));
	}

	/** Keeps the piece that a path belongs to. Returns whether it is there. */
	async keep(path: string): Promise<boolean> {
		const piece = this.#pieceOf.get(path);
		if (!piece) return false;
		if (await this.match(path)) return true;
		return this.make([piece]).then(
			() => true,
			() => false
		);
	}

	/** How many of these paths are there. */
	async held(paths: readonly string[]): Promise<number> {
		const held = await this.#pathsIn(this.name);
		return paths.filter((path) => held.has(path)).length;
	}

	/** Counts what is there now, and not what was put there once. */
	async count(): Promise<Kept> {
		const missing = await this.#missing(this.#pieces);
		const lessons = new Set(this.#pieces.flatMap(({ lesson }) => lesson ?? []));
		const of = lessons.size;
		for (const { lesson } of missing) if (lesson !== undefined) lessons.delete(lesson);
		const shared = missing.every(({ lesson, later }) => later || lesson !== undefined);
		return { lessons: shared ? lessons.size : 0, of, whole: missing.every(({ later }) => later) };
	}

	/**
	 * Deletes the copies of other versions, unless one of them is being made or waits for its turn. For the version that
	 * has just taken over: one that was replaced, and does not know it, would delete the copy in use.
	 */
	async clear(): Promise<void> {
		const others = (await this.#own()).filter((name) => name !== this.name);
		if (this.#device.succeeded()) return;
		await Promise.all(others.map((name) => this.#device.caches.delete(name)));
	}

	async #own(): Promise<string[]> {
		return (await this.#device.caches.keys()).filter((name) => name.startsWith(this.#prefix));
	}

	async #pathsIn(name: string): Promise<Set<string>> {
		const { caches } = this.#device;
		if (!(await caches.has(name))) return new Set();
		return new Set((await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
	}

	async #missing(pieces: readonly Piece[]): Promise<Piece[]> {
		const [first, ...more] = pieces;
		// Of a long course ten thousand files may be there: they are not all looked through for one lesson.
		if (first && more.length === 0) {
			const found = await Promise.all(first.paths.map((path) => this.match(path)));
			return found.includes(undefined) ? [first] : [];
		}
		const held = await this.#pathsIn(this.name);
		return pieces.filter(({ paths }) => !paths.every((path) => held.has(path)));
	}

	async #fill(pieces: readonly Piece[]): Promise<void> {
		const { caches } = this.#device;
		const cache = await caches.open(this.name);
		const older = (await this.#own()).filter((name) => name !== this.name);
		const others = await Promise.all(older.map((name) => caches.open(name)));
		const waiting = [...pieces];
		let failed = false;
		const fillNext = async (): Promise<void> => {
			for (let piece = waiting.shift(); piece && !failed; piece = waiting.shift()) {
				await this.#device.rest();
				const found = (await this.#fromOlder(piece, others)) ?? (await this.#fromServer(piece));
				await Promise.all(piece.paths.map((path, at) => cache.put(path, found[at] as Response)));
			}
		};
		const fillers = Array.from({ length: ABREAST }, () =>
			fillNext().catch((error: unknown) => {
				failed = true;
				throw error;
			})
		);
		// Whoever tries again must not meet those of the last time.
		const ended = await Promise.allSettled(fillers);
		for (const end of ended) if (end.status === 'rejected') throw end.reason;
	}

	/** The same piece of another version: what has not changed is not fetched again. */
	async #fromOlder({ paths, digest }: Piece, others: readonly Cache[]): Promise<Response[] | undefined> {
		for (const other of others) {
			const found = (await Promise.all(paths.map((path) => other.match(path)))).filter((each) => each !== undefined);
			if (found.length === paths.length && (await this.#digestOf(found)) === digest) return found;
		}
		return undefined;
	}

	/** A browser may have kept a wrong answer, so it is asked for once more before it is given up. */
	async #fromServer({ paths, digest }: Piece): Promise<Response[]> {
		let reason: string | undefined;
		for (const anew of [false, true]) {
			const found = await Promise.all(paths.map((path) => this.#device.get(path, anew)));
			reason = found
				.map(({ status, headers }, at) => unfit(paths[at] ?? '', status, headers.get('content-type') ?? ''))
				.find((each) => each !== undefined);
			if (reason === undefined) {
				if ((await this.#digestOf(found)) === digest) return found;
				reason = `${paths.join(', ')} came with other content than this version has`;
			}
		}
		throw new UnfitError(`The offline copy is incomplete: ${reason}.`);
	}

	/** The digest of what these answers hold, which can still be read afterwards. */
	async #digestOf(responses: readonly Response[]): Promise<string> {
		return this.#device.digest(await Promise.all(responses.map((response) => response.clone().arrayBuffer())));
	}
}
