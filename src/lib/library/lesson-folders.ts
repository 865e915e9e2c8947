import * as v from 'valibot';
import type { CourseFault } from '../course/course-error.ts';
import { idSchema } from '../course/lesson-schema.ts';
import type { LessonFiles } from './lesson-files.ts';

/** A folder of a module or a lesson, as its name tells of it: `02-the-bake` is number 2, `the-bake`. */
export interface NumberedFolder {
	id: string;
	number: number;
	/** From the project's root. */
	folder: string;
}

/** The folders in `lessons/`, one for each module, by their numbers. */
export function moduleFolders(files: LessonFiles, faults: CourseFault[]): NumberedFolder[] {
	const names = new Set(Object.keys(files.texts).map((path) => path.split('/')[1] ?? ''));
	const folders = [...names].map((name) => `lessons/${name}`);
	return numberedFolders(folders, '2-oven', faults);
}

/** The folders of a module that hold a `lesson.md`, by their numbers. */
export function lessonFolders(files: LessonFiles, moduleFolder: string, faults: CourseFault[]): NumberedFolder[] {
	const folders = Object.keys(files.texts)
		.filter((path) => path.startsWith(`${moduleFolder}/`) && path.endsWith('/lesson.md'))
		.map((path) => path.replace(/\/lesson\.md$/, ''));
	return numberedFolders(folders, '02-the-bake', faults);
}

function numberedFolders(folders: readonly string[], example: string, faults: CourseFault[]): NumberedFolder[] {
	return folders
		.flatMap((folder) => {
			const [, number, id] = /^(\d+)-(.+)$/.exec(folder.split('/').at(-1) ?? '') ?? [];
			if (number !== undefined && v.is(idSchema, id)) return [{ id, number: Number(number), folder }];
			faults.push({ file: folder, message: `expected a folder named by number and id, as in ${example}` });
			return [];
		})
		.sort((a, b) => a.number - b.number);
}
