import { readFrontMatter } from '../../src/lib/course/front-matter.ts';
import { moduleFrontMatterSchema } from '../../src/lib/course/lesson-schema.ts';
import { lessonFiles } from '../../src/lib/library/lesson-files.ts';
import { parseMarkdown } from '../../src/lib/library/parse-markdown.ts';
import { readCourseInfo } from '../../src/lib/library/read-course-info.ts';
import { readReferences } from '../../src/lib/library/references.ts';
import { StoppedError } from './asker.ts';
import type { LessonFolder } from './renumbering.ts';

export interface FoundModule extends LessonFolder {
	title: string;
	/** In order. */
	lessons: LessonFolder[];
}

/** What a new lesson has to fit into. */
export interface FoundCourse {
	/** From the project's root. */
	folder: string;
	title: string;
	ideas: Readonly<Record<string, string>>;
	/** In order. */
	modules: FoundModule[];
	/** Scenes are held to the limits of dilemmas. */
	hasDilemmas: boolean;
	/** A kind of ending that is good, and one that is not, where the course has such. */
	endings: { good?: string; other?: string };
}

/** Reads the course that COURSE names, as far as its names and ideas go: lessons may be half-written. */
export async function findCourse(): Promise<FoundCourse> {
	const folder = import.meta.env.COURSE_FOLDER;
	const { info } = await readCourseInfo(lessonFiles, []);
	const { references } = await readReferences(lessonFiles);
	if (!info || !references.ideas)
		throw new StoppedError(
			`${folder}/${info ? 'ideas.ts' : 'course.ts'} is missing or cannot be read; npm run lessons:check says why.`
		);
	const kinds = Object.entries(info.endings ?? {});
	return {
		folder,
		title: info.title,
		ideas: references.ideas,
		modules: await Promise.all(
			foldersIn('').map(async (module) => ({
				...module,
				title: await titleOf(module.folder, module.id),
				lessons: foldersIn(`${nameOf(module)}/`)
			}))
		),
		hasDilemmas: info.dilemmas === true,
		endings: { good: kinds.find(([, { good }]) => good)?.[0], other: kinds.find(([, { good }]) => !good)?.[0] }
	};

	async function titleOf(place: string, id: string): Promise<string> {
		const file = `lessons${place.slice(folder.length)}/module.md`;
		const { data } = readFrontMatter(file, await parseMarkdown(lessonFiles.texts[file] ?? ''), moduleFrontMatterSchema);
		return data?.title ?? id;
	}
}

const nameOf = ({ folder }: LessonFolder): string => folder.split('/').at(-1) ?? '';

/** The numbered folders that lie in one of the course's, by their numbers; also those that lack what a lesson needs. */
function foldersIn(within: string): LessonFolder[] {
	return lessonFiles.paths
		.flatMap((path) => {
			const name = path.startsWith(`lessons/${within}`) ? path.slice(`lessons/${within}`.length) : '';
			const [, number, id] = /^(\d+)-([^/]+)\/$/.exec(name) ?? [];
			if (number === undefined || id === undefined) return [];
			return [{ folder: `${import.meta.env.COURSE_FOLDER}/${within}${number}-${id}`, id, number: Number(number) }];
		})
		.sort((one, other) => one.number - other.number);
}
