import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file in a lesson's folder that is neither its reading nor program nor hidden. */
const MEDIA = /^[^/]+\/[^/]+\/(?!lesson\.md$|[^/]*\.(?:ts|svelte)$)[^/.][^/]*\.[^/]+$/;

/**
 * What lies beside the readings of a course, by path from `lessons/`; its bytes are read when asked for. Vite is not asked:
 * it would write each file into the site as it is, a photograph with the place where it was taken.
 */
export function mediaIn(course: string): Record<string, () => Promise<Uint8Array>> {
	if (!existsSync(course)) return {}; // That it is missing is told where its lessons are looked for.
	return Object.fromEntries(
		readdirSync(course, { recursive: true, encoding: 'utf8' })
			.map((path) => path.split(sep).join('/'))
			.filter((path) => MEDIA.test(path))
			.map((path) => [`lessons/${path}`, () => readFile(join(course, path))])
	);
}
