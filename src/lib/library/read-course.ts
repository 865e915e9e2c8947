import * as v from 'valibot';
import { activitySchema, type Activity } from '../course/activity.ts';
import type { CourseFault } from '../course/course-error.ts';
import {
	frontMatterSchema,
	idSchema,
	moduleFrontMatterSchema,
	type FrontMatter,
	type ModuleFrontMatter
} from '../course/lesson-schema.ts';
import { readFrontMatter } from '../course/front-matter.ts';
import { readLessonText, type LessonText } from '../course/lesson-text.ts';
import { menuTitle, type CourseOutline, type LessonOutline, type ModuleOutline } from '../course/outline.ts';
import { quizSchema, type Quiz } from '../quiz/question.ts';
import { parseScene, type SceneConfig } from '../scenario/scene-schema.ts';
import type { LessonFiles } from './lesson-files.ts';

/** One lesson, read and checked. */
export interface Lesson extends LessonOutline {
	/** Its folder, from the project's root. */
	folder: string;
	module: ModuleOutline & Pick<ModuleFrontMatter, 'openingCard'>;
	frontMatter: FrontMatter;
	text: LessonText;
	quiz: Quiz;
	scene?: SceneConfig;
	activity?: Activity;
}

export interface Course {
	outline: CourseOutline;
	/** In the order they are taken. */
	lessons: Lesson[];
}

export interface ReadCourse {
	course: Course;
	faults: CourseFault[];
}

/** The lesson whose practice is the two-seat simulator rather than a scene of its own. */
const SIMULATOR_LESSON = 'push-pull-return';

const NUMBERED = /^(\d+)-(.+)$/;

/** Takes `02-two-pulls` apart. */
function parseFolder(name: string): { number: number; id: string } | undefined {
	const match = NUMBERED.exec(name);
	if (!match?.[1] || !match[2] || !v.is(idSchema, match[2])) return undefined;
	return { number: Number(match[1]), id: match[2] };
}

function schemaFaults(file: string, issues: readonly v.BaseIssue<unknown>[]): CourseFault[] {
	return issues.map((issue) => {
		const unknown = issue.expected === 'never';
		const missing = issue.received === 'undefined';
		const message = unknown
			? 'is not a field here; check its spelling'
			: missing
				? `is missing; ${issue.message}`
				: issue.message;
		return { file, field: v.getDotPath(issue) ?? undefined, message };
	});
}

/** Loads a module of a lesson and hands its export to `parse`; a file that cannot be loaded is a fault, not a crash. */
async function readModule<T>(
	files: LessonFiles,
	file: string,
	name: string,
	faults: CourseFault[],
	parse: (value: unknown) => T | undefined
): Promise<T | undefined> {
	const load = files.modules[file];
	if (!load) return undefined;
	try {
		const exported = (await load())[name];
		if (exported === undefined) {
			faults.push({ file, message: `expected an export named ${name}` });
			return undefined;
		}
		return parse(exported);
	} catch (error) {
		faults.push({
			file,
			message: `cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`
		});
		return undefined;
	}
}

/** A machine's own configuration, without what XState's `setup()` adds to it. */
function sceneConfigOf(machine: unknown): unknown {
	const config = (machine as { config?: unknown }).config;
	if (typeof config !== 'object' || config === null) return config;
	return Object.fromEntries(Object.entries(config).filter(([key]) => key !== 'schemas'));
}

async function readLesson(
	files: LessonFiles,
	path: string,
	number: number,
	id: string,
	module: Lesson['module'],
	faults: CourseFault[]
): Promise<Lesson | undefined> {
	const folder = path.replace(/\/lesson\.md$/, '');
	const {
		data,
		faults: frontMatterFaults,
		body,
		bodyLine
	} = readFrontMatter(path, files.texts[path] ?? '', frontMatterSchema);
	const text = readLessonText(path, body, bodyLine);
	faults.push(...frontMatterFaults, ...text.faults);

	const quizFile = `${folder}/quiz.ts`;
	if (!files.modules[quizFile]) faults.push({ file: quizFile, message: 'is missing; each lesson has a quiz' });
	const quiz = await readModule(files, quizFile, 'quiz', faults, (value) => {
		const parsed = v.safeParse(quizSchema, value);
		if (!parsed.success) faults.push(...schemaFaults(quizFile, parsed.issues));
		return parsed.success ? parsed.output : undefined;
	});
	const sceneFile = `${folder}/scenario.ts`;
	const scene = await readModule(files, sceneFile, 'scenario', faults, (value) => {
		const parsed = parseScene(sceneConfigOf(value));
		if (!parsed.ok)
			for (const fault of parsed.faults)
				faults.push({
					file: sceneFile,
					field: [fault.state, fault.field].filter(Boolean).join('.'),
					message: fault.message
				});
		return parsed.ok ? parsed.config : undefined;
	});
	const activityFile = `${folder}/activity.ts`;
	const activity = await readModule(files, activityFile, 'activity', faults, (value) => {
		const parsed = v.safeParse(activitySchema, value);
		if (!parsed.success) faults.push(...schemaFaults(activityFile, parsed.issues));
		return parsed.success ? parsed.output : undefined;
	});
	if (!data || !quiz) return undefined;
	return {
		id,
		number,
		title: data.title,
		minutes: data.minutes,
		discreet: data.discreet,
		openFromStart: data.openFromStart,
		practice: id === SIMULATOR_LESSON ? 'simulator' : scene ? 'scene' : activity ? 'activity' : 'none',
		reflection: data.reflection !== undefined,
		folder,
		module,
		frontMatter: data,
		text,
		quiz,
		scene,
		activity
	};
}

/** Reads all of `lessons/`. Returns what could be read, in order, and every fault found on the way. */
export async function readCourse(files: LessonFiles): Promise<ReadCourse> {
	const faults: CourseFault[] = [];
	const lessons: Lesson[] = [];
	const modules: Lesson['module'][] = [];
	const moduleFolders = [...new Set(Object.keys(files.texts).map((path) => path.split('/')[1] ?? ''))];
	const numbered = moduleFolders.flatMap((name) => {
		const parsed = parseFolder(name);
		if (!parsed)
			faults.push({
				file: `lessons/${name}`,
				message: 'expected a folder named by number and id, as in 1-see-the-dance'
			});
		return parsed ? [{ name, ...parsed }] : [];
	});
	for (const { name, number, id } of numbered.sort((a, b) => a.number - b.number)) {
		const file = `lessons/${name}/module.md`;
		const source = files.texts[file];
		if (source === undefined) faults.push({ file, message: 'is missing; each module has a title and a paragraph' });
		const { data, faults: moduleFaults, body } = readFrontMatter(file, source ?? '', moduleFrontMatterSchema);
		if (source !== undefined) faults.push(...moduleFaults);
		const module: Lesson['module'] = { id, number, title: data?.title ?? id, intro: body.trim(), lessons: [] };
		if (data?.openingCard) module.openingCard = data.openingCard;
		if (data?.confirmation) module.confirmation = data.confirmation;
		modules.push(module);
		for (const path of Object.keys(files.texts).filter(
			(each) => each.startsWith(`lessons/${name}/`) && each.endsWith('/lesson.md')
		)) {
			const folderName = path.split('/')[2] ?? '';
			const parsed = parseFolder(folderName);
			if (!parsed) {
				faults.push({
					file: `lessons/${name}/${folderName}`,
					message: 'expected a folder named by number and id, as in 02-two-pulls'
				});
				continue;
			}
			const lesson = await readLesson(files, path, parsed.number, parsed.id, module, faults);
			if (lesson) lessons.push(lesson);
		}
	}
	lessons.sort((a, b) => a.module.number - b.module.number || a.number - b.number);
	faults.push(...orderFaults(lessons), ...referenceFaults(lessons));
	let before: string | undefined;
	for (const lesson of lessons) {
		if (lesson.openFromStart) delete lesson.opensAfter;
		else {
			lesson.opensAfter = before;
			before = lesson.id;
		}
		lesson.module.lessons.push(outlineOf(lesson));
	}
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
	return { course: { outline, lessons }, faults };
}

function outlineOf(lesson: Lesson): LessonOutline {
	const { id, number, minutes, discreet, openFromStart, opensAfter, practice, reflection } = lesson;
	return { id, number, title: menuTitle(lesson), minutes, discreet, openFromStart, opensAfter, practice, reflection };
}

/** Ids used twice, and numbers that do not rise through the course. */
function orderFaults(lessons: Lesson[]): CourseFault[] {
	const faults: CourseFault[] = [];
	lessons.forEach((lesson, at) => {
		const twin = lessons.slice(0, at).find((earlier) => earlier.id === lesson.id);
		if (twin)
			faults.push({
				file: lesson.folder,
				message: `has the same id as ${twin.folder}; ids are unique and never reused`
			});
		const previous = lessons[at - 1];
		if (previous && previous.number >= lesson.number)
			faults.push({
				file: lesson.folder,
				message: `has number ${lesson.number} after ${previous.folder}; numbers rise through the course`
			});
	});
	return faults;
}

/** Questions that point to beats or lessons that do not exist, or repeat a lesson that comes later. */
function referenceFaults(lessons: Lesson[]): CourseFault[] {
	const faults: CourseFault[] = [];
	lessons.forEach((lesson, at) => {
		const file = `${lesson.folder}/quiz.ts`;
		lesson.quiz.questions.forEach((question, index) => {
			const { repeats, reread } = question;
			if (repeats !== undefined && !lessons.slice(0, at).some((earlier) => earlier.id === repeats))
				faults.push({ file, field: `questions.${index}.repeats`, message: `'${repeats}' is no earlier lesson` });
			if (!reread) return;
			const target = reread.lesson === undefined ? lesson : lessons.find((each) => each.id === reread.lesson);
			if (!target)
				faults.push({
					file,
					field: `questions.${index}.reread.lesson`,
					message: `'${reread.lesson ?? ''}' is no lesson`
				});
			else if (!target.text.beats.some((beat) => beat.id === reread.beat)) {
				const known = target.text.beats.map((beat) => beat.id).join(', ');
				faults.push({
					file,
					field: `questions.${index}.reread.beat`,
					message: `'${reread.beat}' is no beat of ${target.id}; expected one of ${known}`
				});
			}
		});
	});
	return faults;
}
