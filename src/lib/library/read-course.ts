import type { CourseFault } from '../course/course-error.ts';
import { readFrontMatter } from '../course/front-matter.ts';
import { moduleFrontMatterSchema, type FrontMatter } from '../course/lesson-schema.ts';
import { bodyOf } from '../course/markdown.ts';
import { menuTitle, type CourseOutline, type LessonOutline } from '../course/outline.ts';
import type { Quiz } from '../quiz/question.ts';
import type { FoundLesson, LessonModule, Plate } from './found-lesson.ts';
import type { LessonFiles } from './lesson-files.ts';
import { lessonFolders, moduleFolders } from './lesson-folders.ts';
import { orderFaults, referenceFaults } from './lesson-order.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readLesson } from './read-lesson.ts';
import { readDrawingFile } from './read-media.ts';
import { strayFileFaults } from './stray-files.ts';

/** One lesson, read and checked. */
export interface Lesson extends LessonOutline, FoundLesson {
	frontMatter: FrontMatter;
	quiz: Quiz;
}

export interface Course {
	outline: CourseOutline;
	/** In the order they are taken. */
	lessons: Lesson[];
	/** By the ids of their modules. Not in the outline, which more pages have than show them. */
	plates: ReadonlyMap<string, Plate>;
}

export interface ReadCourse {
	course: Course;
	/** Every lesson's folder, in order, though something in it may be at fault. */
	found: FoundLesson[];
	faults: CourseFault[];
}

/** Reads all of `lessons/`. Returns what could be read, in order, and every fault found on the way. */
export async function readCourse(files: LessonFiles): Promise<ReadCourse> {
	const faults: CourseFault[] = [];
	const modules = await readModules(files, faults);
	const found: FoundLesson[] = [];
	for (const module of modules)
		for (const place of lessonFolders(files, module.folder, faults))
			found.push({ ...place, module, ...(await readLesson(files, place.folder, faults)) });
	faults.push(...orderFaults(modules, found), ...referenceFaults(found));
	const strays = await strayFileFaults(files);
	/** What nothing reads is told once; a folder may be at fault in other ways too. */
	const unread = new Set(strays.flatMap(({ file }) => (files.paths.includes(file) ? [file] : [])));
	const lessons = found.flatMap((each) => lessonOf(each) ?? []);
	placeInOrder(lessons);
	const outline: CourseOutline = {
		modules: modules.map(({ id, number, title, intro, confirmation, lessons: listed }) => ({
			id,
			number,
			title,
			intro,
			confirmation,
			lessons: listed
		}))
	};
	const plates = new Map(modules.flatMap(({ id, plate }) => (plate ? [[id, plate]] : [])));
	return {
		course: { outline, lessons, plates },
		found,
		faults: [...faults.filter(({ file }) => !unread.has(file)), ...strays]
	};
}

function readModules(files: LessonFiles, faults: CourseFault[]): Promise<LessonModule[]> {
	const read = moduleFolders(files, faults).map(async ({ id, number, folder }) => {
		const file = `${folder}/module.md`;
		const source = files.texts[file];
		const markdown = await parseMarkdown(source ?? '');
		const { data, faults: found } = readFrontMatter(file, markdown, moduleFrontMatterSchema);
		if (source === undefined) faults.push({ file, message: 'is missing; each module has a title and a paragraph' });
		else faults.push(...found);
		const { title = id, openingCard, confirmation } = data ?? {};
		const plate = data && readPlate(files, folder, data.plate, faults);
		const intro = bodyOf(markdown).trim();
		return { id, number, folder, title, intro, openingCard, confirmation, plate, lessons: [] };
	});
	return Promise.all(read);
}

/** The drawing beside `module.md`, whose words stand in its front matter: neither goes without the other. */
function readPlate(
	files: LessonFiles,
	folder: string,
	words: string | undefined,
	faults: CourseFault[]
): Plate | undefined {
	const file = `${folder}/plate.svg`;
	const source = files.texts[file];
	if (source === undefined) {
		if (words !== undefined)
			faults.push({ file, message: 'is missing; draw it, or take plate out of the front matter of module.md' });
		return undefined;
	}
	const drawing = readDrawingFile(file, source, faults);
	if (words === undefined)
		faults.push({
			file: `${folder}/module.md`,
			line: 1,
			message: 'lacks plate: say there what plate.svg beside it shows'
		});
	return drawing && words !== undefined ? { drawing, words } : undefined;
}

function lessonOf(found: FoundLesson): Lesson | undefined {
	const { frontMatter, quiz, scene, activity, simulator } = found;
	if (!frontMatter || !quiz) return undefined;
	const { title, minutes, discreet, openFromStart } = frontMatter;
	return {
		...found,
		frontMatter,
		quiz,
		title,
		minutes,
		discreet,
		openFromStart,
		practiceName: simulator?.name,
		practice: simulator ? 'simulator' : scene ? 'scene' : activity ? 'activity' : 'none',
		reflection: frontMatter.reflection !== undefined
	};
}

/** Says what opens each lesson, and lists it in its module. Those open from the start stand outside the row. */
function placeInOrder(lessons: readonly Lesson[]): void {
	let before: string | undefined;
	for (const lesson of lessons) {
		if (!lesson.openFromStart) {
			lesson.opensAfter = before;
			before = lesson.id;
		}
		const { id, number, minutes, discreet, openFromStart, opensAfter, practice, practiceName, reflection } = lesson;
		lesson.module.lessons.push({
			id,
			number,
			title: menuTitle(lesson),
			minutes,
			discreet,
			openFromStart,
			opensAfter,
			practice,
			practiceName,
			reflection
		});
	}
}
