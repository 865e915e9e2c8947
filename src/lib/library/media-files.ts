import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file in a lesson's folder that is neither its reading nor program nor hidden. */
const MEDIA = /^lessons\/[^/]+\/[^/]+\/(?!lesson\.md$|[^/]*\.(?:ts|svelte)$)[^/]*\.[^/]+$/;

/**
 * What lies beside the readings of a course, by path from `lessons/`; its bytes are read when asked for. Vite is not asked:
 * it would write each file into the site as it is, a photograph with the place where it was taken.
 */
export function mediaIn(course: string): Record<string, () => Promise<Uint8Array>> {
	return Object.fromEntries(
		pathsIn(course)
			.filter((path) => MEDIA.test(path))
			.map((path) => [path, () => bytesIn(course, path)])
	);
}

/** Every file in a course's folder, and every folder, whose path ends in `/`; what is hidden is left out. From `lessons/`. */
export function pathsIn(course: string): string[] {
	if (!existsSync(course)) return []; // That it is missing is told where its lessons are looked for.
	return readdirSync(course, { recursive: true, withFileTypes: true })
		.map((entry) => {
			const path = relative(course, join(entry.parentPath, entry.name)).split(sep).join('/');
			return `lessons/${path}${entry.isDirectory() ? '/' : ''}`;
		})
		.filter((path) => !path.includes('/.'))
		.sort();
}

export function bytesIn(course: string, path: string): Promise<Uint8Array> {
	return readFile(join(course, path.replace(/^lessons\//, '')));
}
