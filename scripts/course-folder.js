// Which course is built and checked: the folder that COURSE names, lessons/ if it names none. It is read here only.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * The course's folder, as the paths of its files begin with: from the project's root.
 * @param {{ COURSE?: string | undefined }} env
 * @param {string} [root]
 * @throws where COURSE names no folder
 */
export function courseFolder({ COURSE }, root = '.') {
	if (COURSE && !existsSync(resolve(root, COURSE)))
		throw new Error(`COURSE names ${COURSE}, and there is no such folder.`);
	return relative(root, resolve(root, COURSE || 'lessons'))
		.split(sep)
		.join('/');
}

/**
 * The course's id, for what is written before any module can be loaded.
 * @param {string} folder
 * @returns {string}
 */
export function courseId(folder) {
	const file = join(folder, 'course-id.ts');
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const id = /^export const courseId = '([a-z][a-z0-9-]*)';$/m.exec(text)?.[1];
	if (id === undefined) throw new Error(`${file}: expected a line such as export const courseId = 'bread';`);
	return id;
}

/**
 * What tells the programs in src/ what the folder is called.
 * @param {string} folder from the root
 * @param {string} [root]
 */
export function courseDefined(folder, root = '.') {
	return {
		'import.meta.env.COURSE_FOLDER': JSON.stringify(folder),
		'import.meta.env.COURSE_AT': JSON.stringify(resolve(root, folder))
	};
}

/**
 * How Vite finds a course without Kit: `#lessons` stands for its folder.
 * @param {string} folder from the root
 * @param {string} [root]
 */
export function courseInVite(folder, root = '.') {
	return { resolve: { alias: { '#lessons': resolve(root, folder) } }, define: courseDefined(folder, root) };
}
