import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Proofs } from '../src/lib/library/prove-course.ts';

/** What a proof may depend on besides the course: the engine's programs, and the versions of what they use. */
const PROVER = ['src/lib', 'package-lock.json'];
const IS_PROGRAM = /(?<!\.test)\.(?:ts|json)$/;

/** An import, told by the words before its path. One in a comment only makes a proof depend on more. */
const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
/** What a file leads to cannot be told where it is computed. */
const COMPUTED = /\bimport\.meta\b|\bimport\s*\(\s*[^'"\s]/;

interface Kept {
	prover: string;
	/** By the name of a proof: a hash of all that it is of, and what it came to. */
	proofs: Record<string, { of: string; result: unknown }>;
}

/**
 * Proofs kept between checks, each under a hash of what it is a proof of; all of them are given up when a program of the
 * engine changes that might prove otherwise. A file that cannot be read is no file: everything is then proved anew.
 */
export class ProofCache implements Proofs {
	readonly #file: string;
	readonly #course: string;
	readonly #prover: string;
	readonly #before: Kept['proofs'];
	readonly #now: Kept['proofs'] = {};
	/** The names of what was proved in this check, and not taken over. */
	readonly provedAnew: string[] = [];

	/**
	 * @param file where proofs are kept
	 * @param course its folder
	 * @param prover a hash of what proves, by `proverHash`
	 * @param anew takes nothing over from earlier checks
	 */
	constructor(file: string, course: string, prover: string, anew = false) {
		this.#file = file;
		this.#course = course;
		this.#prover = prover;
		this.#before = anew ? {} : readKept(file, prover);
	}

	async of<T>(name: string, of: unknown, prove: () => T | Promise<T>): Promise<T> {
		const hash = hashOf(JSON.stringify(of));
		const before = this.#before[name];
		if (before?.of === hash) this.#now[name] = before;
		else {
			this.provedAnew.push(name);
			// Read back as it will be, so that the first check and the second say the same.
			const result: unknown = JSON.parse(JSON.stringify(await prove()));
			this.#now[name] = { of: hash, result };
		}
		return this.#now[name].result as T;
	}

	sourcesOf(file: string): Record<string, string> | undefined {
		const sources: Record<string, string> = {};
		const open = [file];
		for (let path = open.pop(); path !== undefined; path = open.pop()) {
			if (path in sources) continue;
			const disk = join(this.#course, path.replace(/^lessons\//, ''));
			if (!existsSync(disk)) return undefined;
			const text = readFileSync(disk, 'utf8');
			if (COMPUTED.test(text)) return undefined;
			sources[path] = text;
			for (const [, from = ''] of text.matchAll(IMPORT)) {
				if (from.startsWith('.')) open.push(join(dirname(path), from).split(sep).join('/'));
				else if (from.startsWith('#lessons/')) open.push(from.replace('#lessons', 'lessons'));
			}
		}
		return sources;
	}

	/** Keeps the proofs for the next check. `whole`: those that this one had no use for are thrown away. */
	save(whole: boolean): void {
		const kept: Kept = { prover: this.#prover, proofs: whole ? this.#now : { ...this.#before, ...this.#now } };
		mkdirSync(dirname(this.#file), { recursive: true });
		// Put in place at once: two checks may run beside each other.
		const written = `${this.#file}.${process.pid}`;
		writeFileSync(written, JSON.stringify(kept));
		renameSync(written, this.#file);
	}
}

/** The proofs of a course, which are kept with what npm installed. */
export function proofCacheFor(course: string, engine: string, anew?: boolean): ProofCache {
	const file = join(engine, 'node_modules/.cache/course-proofs', `${hashOf(course).slice(0, 12)}.json`);
	return new ProofCache(file, course, proverHash(engine), anew);
}

/** A hash of everything in the engine that a proof may depend on. */
export function proverHash(engine: string): string {
	const hash = createHash('sha256').update(process.version);
	for (const part of PROVER) {
		const path = join(engine, part);
		const files = part.includes('.') ? [path] : programsIn(path);
		for (const file of files) hash.update(relative(engine, file)).update('\0').update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

function programsIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => IS_PROGRAM.test(name))
		.sort()
		.map((name) => join(folder, name));
}

function readKept(file: string, prover: string): Kept['proofs'] {
	try {
		const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Kept>;
		return kept.prover === prover ? (kept.proofs ?? {}) : {};
	} catch {
		return {}; // None was kept yet, or it was broken off.
	}
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
