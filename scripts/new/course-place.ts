import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Read } from './asker.ts';

/** Folders of this project in which no course may lie, since they are built, served, searched or cleared. */
const OF_THE_ENGINE = /^(src|scripts|static|docs|bench|deploy|node_modules|build[^/]*)(\/|$)/;

/** Where a new course may lie, as a path from the project's root. Nothing is there yet, or an empty folder. */
export function readFolder(answer: string, root = '.'): Read<string> {
	if (!/^[\w./-]+$/.test(answer))
		return { refused: 'expected a path of letters, digits, hyphens and slashes, as in courses/bread or ../bread' };
	const folder = relative(root, resolve(root, answer)).split(sep).join('/');
	if (folder.split('/').some((name) => name !== '..' && name.startsWith('.')))
		return { refused: 'expected a folder that is not hidden, as in courses/bread' };
	if (OF_THE_ENGINE.test(folder)) return { refused: 'belongs to the engine; expected a folder as in courses/bread' };
	const place = resolve(root, folder);
	if (existsSync(place) && !statSync(place).isDirectory())
		return { refused: 'is a file, and nothing is overwritten; name another folder' };
	if (existsSync(place) && readdirSync(place).length > 0)
		return { refused: 'exists already, and nothing is overwritten; name another folder' };
	for (let above = dirname(place); ; above = dirname(above)) {
		if (existsSync(above) && !statSync(above).isDirectory())
			return { refused: `${relative(root, above)} is a file; name another folder` };
		if (existsSync(join(above, 'course-id.ts')))
			return { refused: `lies in the course ${relative(root, above)}; name a folder outside it` };
		if (above === dirname(above)) return { value: folder };
	}
}
