import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courseId } from '#lessons/course-id.ts';
import { listOfflineFiles, writeOfflineFiles } from '../../scripts/offline-files.js';

/** The list that the worker has of a built site, as it stands in there. */
const LIST = /\{\\?"version\\?":.*\\?"long\\?":(?:true|false)\}/s;
const isPage = (path: string) => /(?:\/|\.html)$/.test(path);

/** A built course as one of its versions, which differ in what their pages say of themselves. */
export class SiteVariant {
	readonly folder: string;
	readonly name: string;
	readonly #digests: ReadonlyMap<string, string>;

	private constructor(folder: string, name: string) {
		this.folder = folder;
		this.name = name;
		const { names, pieces } = listOfflineFiles(folder);
		const paths = pieces.flatMap(([prefix, shape]) => (names[shape] ?? []).map((ending) => prefix + ending));
		this.#digests = new Map(paths.map((path) => [path, sha256(readFileSync(join(folder, fileOf(path))))]));
	}

	/** Copies what was built. Every page is marked with the name; scripts leave the mark alone. */
	static make(built: string, folder: string, name: string): SiteVariant {
		return SiteVariant.#make(built, folder, name, isPage);
	}

	/** The same version, but for one page that was edited. */
	edited(folder: string, name: string, path: string): SiteVariant {
		return SiteVariant.#make(this.folder, folder, name, (each) => each === path);
	}

	static #make(from: string, folder: string, name: string, isMarked: (path: string) => boolean): SiteVariant {
		cpSync(from, folder, { recursive: true });
		for (const path of new SiteVariant(folder, name).paths.filter(isMarked)) {
			const mark = `<meta name="build" content="${name}" />`;
			const marked = `<head>${mark}`;
			edit(join(folder, fileOf(path)), /<head>(?:<meta name="build" content="\w+" \/>)?/, marked);
		}
		const worker = join(folder, 'service-worker.js');
		edit(worker, LIST, '%offline-files%');
		writeOfflineFiles(folder);
		return new SiteVariant(folder, name);
	}

	/** The cache in which it is kept. */
	get cache(): string {
		return `${courseId}@${listOfflineFiles(this.folder).version}`;
	}

	/** All that is kept of it. */
	get paths(): string[] {
		return [...this.#digests.keys()];
	}

	get pages(): string[] {
		return this.paths.filter(isPage);
	}

	get lessons(): string[] {
		return [...new Set(this.paths.flatMap((path) => /^\/learn\/([^/]+)\//.exec(path)?.[1] ?? []))];
	}

	/** What of these files, by the digests of what they hold, this version does not have. */
	strangersIn(kept: Readonly<Record<string, string>>): string[] {
		return Object.keys(kept).filter((path) => this.#digests.get(path) !== kept[path]);
	}

	/** What of it is not among these. */
	missingIn(kept: Readonly<Record<string, string>>): string[] {
		return this.paths.filter((path) => !(path in kept));
	}
}

function edit(file: string, from: RegExp, to: string): void {
	const text = readFileSync(file, 'utf8');
	if (!from.test(text)) throw new Error(`${file} does not hold ${String(from)}.`);
	writeFileSync(
		file,
		text.replace(from, () => to)
	);
	// They would still hold what stood there before.
	for (const packed of [`${file}.br`, `${file}.gz`]) if (existsSync(packed)) rmSync(packed);
}

function fileOf(path: string): string {
	return path.endsWith('/') ? `${path}index.html` : path;
}

function sha256(content: Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
