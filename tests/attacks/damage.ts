import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chance that is the same at each run (mulberry32). */
export function chance(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false) && statSync(path).size > 0);
}

/** The files in which Chromium keeps IndexedDB. */
export function databaseFiles(profile: string): string[] {
	return filesUnder(join(profile, 'Default', 'IndexedDB')).filter((path) => !/\/(LOCK|LOG)(\.old)?$/.test(path));
}

/** The files of the second copy, the newest first. */
export function copyFiles(profile: string): string[] {
	const generation = (path: string) => {
		try {
			return Number(/^closer-copy (\d+) /.exec(readFileSync(path, 'latin1'))?.[1] ?? 0);
		} catch {
			return 0; // Replaced by a newer one while we looked.
		}
	};
	return filesUnder(join(profile, 'Default', 'File System'))
		.filter((path) => generation(path) > 0)
		.sort((a, b) => generation(b) - generation(a));
}

/** Cuts the end off a file. */
export function cutOff(path: string, random: (below: number) => number): void {
	truncateSync(path, random(statSync(path).size));
}

/** Turns bits of a file over. */
export function flipBits(path: string, random: (below: number) => number, bits = 16): void {
	const bytes = readFileSync(path);
	for (let bit = 0; bit < bits; bit++) {
		const at = random(bytes.length);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
	}
	writeFileSync(path, bytes);
}

/** How many answers the newest file of the second copy holds; it follows the database at a little distance. */
export function answersInCopy(profile: string): number {
	const [newest] = copyFiles(profile);
	return newest ? (readFileSync(newest, 'utf8').match(/"question\.answered"/g) ?? []).length : 0;
}
