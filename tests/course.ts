import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LessonFiles } from '#lib/library/lesson-files.ts';
import { bytesIn, mediaIn, pathsIn } from '#lib/library/media-files.ts';
import { readCourse, type Course, type Lesson } from '#lib/library/read-course.ts';

/** What `import.meta.glob` gathers when a course is built, gathered from the disk. */
function filesOfLessons(folder: string): LessonFiles {
	const files: LessonFiles = {
		texts: {},
		modules: {},
		media: mediaIn(folder),
		paths: pathsIn(folder),
		bytes: (path) => bytesIn(folder, path)
	};
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const [path, known] = [join(folder, entry), join('lessons', entry)];
		if (/\/(module|lesson|[^/]+\.transcript)\.md$|\.(svg|vtt)$/.test(path))
			files.texts[known] = readFileSync(path, 'utf8');
		else if (
			/\/(quiz|scenario|moment|activity|simulator|simulator\/Simulator|figures\/[\w-]+)\.(ts|svelte)$/.test(path)
		)
			files.modules[known] = () => import(pathToFileURL(resolve(path)).href) as Promise<Record<string, unknown>>;
	}
	return files;
}

let reading: Promise<Course> | undefined;

/** The course as its authors wrote it: what a test expects to see, and from which it knows what to answer. */
export function loadCourse(): Promise<Course> {
	reading ??= courseIn('lessons');
	return reading;
}

/** Another course, by its folder. */
export async function courseIn(folder: string): Promise<Course> {
	const { course, faults } = await readCourse(filesOfLessons(folder));
	if (faults[0]) throw new Error(`The lessons have faults, such as ${faults[0].file}: ${faults[0].message}`);
	return course;
}

export async function loadLesson(id: string): Promise<Lesson> {
	const lesson = (await loadCourse()).lessons.find((each) => each.id === id);
	if (!lesson) throw new Error(`There is no lesson '${id}'.`);
	return lesson;
}

/** The first lesson of which this is true. */
export async function firstLesson(fits: (lesson: Lesson) => boolean): Promise<Lesson> {
	const lesson = (await loadCourse()).lessons.find(fits);
	if (!lesson) throw new Error(`There is no lesson such that ${String(fits)}.`);
	return lesson;
}

/** What pages say of a learner who has finished so many lessons. */
export async function finishedWords(finished: number): Promise<string> {
	return `${finished} of ${(await loadCourse()).lessons.length} lessons finished`;
}

/** The ids of the lessons that have a file, from the names of their folders: known before any is loaded, so that each has a test. */
export function lessonsWith(file: 'quiz.ts' | 'scenario.ts' | 'activity.ts' | 'simulator.ts'): string[] {
	return foldersWith(file).map(idOf);
}

/** The first lessons that together ask every kind of question there is and mark it, by the words of their files. */
export function lessonsOfEveryKind(): Set<string> {
	const kinds = new Set<string>();
	const bringsOneMore = (folder: string): boolean => {
		const before = kinds.size;
		const written = readFileSync(join(folder, 'quiz.ts'), 'utf8');
		if (/\bgentle: true/.test(written)) return false;
		for (const [, kind = ''] of written.matchAll(/\bkind: '([a-z-]+)'/g)) kinds.add(kind);
		return kinds.size > before;
	};
	return new Set(foldersWith('quiz.ts').filter(bringsOneMore).map(idOf));
}

/** For each kind of question that is the first of a quiz, the first lesson in which it is, by the words of their files. */
export function lessonsByFirstKind(): Map<string, string> {
	const lessons = new Map<string, string>();
	for (const folder of foldersWith('quiz.ts')) {
		const [, kind = ''] = /\bkind: '([a-z-]+)'/.exec(readFileSync(join(folder, 'quiz.ts'), 'utf8')) ?? [];
		if (!lessons.has(kind)) lessons.set(kind, idOf(folder));
	}
	return lessons;
}

/** The folder of a lesson by its permanent id: its number may change. */
export function lessonFolder(id: string): string {
	const folder = foldersWith('lesson.md').find((each) => idOf(each) === id);
	if (folder === undefined) throw new Error(`There is no lesson '${id}'.`);
	return folder;
}

const foldersWith = (file: string): string[] =>
	readdirSync('lessons', { recursive: true, encoding: 'utf8' })
		.filter((path) => basename(path) === file)
		.map((path) => join('lessons', dirname(path)))
		.sort();
const idOf = (folder: string): string => basename(folder).replace(/^\d+-/, '');
