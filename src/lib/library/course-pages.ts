import type { CourseInfo } from '../course/course-info.ts';
import { isListedByModule } from '../course/outline.ts';
import type { FoundLesson } from './found-lesson.ts';
import type { LessonFiles } from './lesson-files.ts';
import { moduleFolders } from './lesson-folders.ts';
import type { References } from './references.ts';

/** A page of the built site. */
export interface CoursePage {
	/** What a link may name after `#`. Not known where texts are at fault, or where a page grows with its learner. */
	places: readonly string[] | 'unknown';
	/** The lesson whose reading it is. */
	lesson?: string;
}

export interface CoursePages {
	/** By their paths from the first page, whose own is empty. */
	pages: ReadonlyMap<string, CoursePage>;
	/** By id. */
	lessons: ReadonlyMap<string, FoundLesson>;
	/** All that lies in the course's folder. */
	paths: readonly string[];
}

/** A practice is each of these files. */
const PRACTICES = ['scenario.ts', 'activity.ts', 'simulator.ts'];
const PAGES = ['', 'mine/', 'progress/', 'review/', 'search/', 'paper/'];

/** Which pages a course will have, by what lies in its folder: what `src/routes` makes of it. */
export function coursePages(
	files: LessonFiles,
	course: { found: readonly FoundLesson[]; info?: CourseInfo; references: Partial<References> }
): CoursePages {
	const { found, info } = course;
	const pages = new Map<string, CoursePage>(PAGES.map((path) => [path, { places: 'unknown' }]));
	if (!info || info.help) pages.set('help/', { places: 'unknown' });
	pages.set('about/', { places: aboutPlaces(course) });
	if (isListedByModule(found.length))
		for (const { id } of moduleFolders(files, [])) pages.set(`part/${id}/`, { places: 'unknown' });
	for (const { id, folder, text } of found) {
		const beats = text.beats.map((beat) => beat.id);
		const path = `learn/${id}/`;
		pages.set(path, { places: beats.length > 0 ? beats : 'unknown', lesson: id });
		const hasPractice = PRACTICES.some((name) => files.modules[`${folder}/${name}`] !== undefined);
		for (const step of ['quiz/', 'reflect/', 'paper/', ...(hasPractice ? ['scene/'] : [])])
			pages.set(`${path}${step}`, { places: 'unknown' });
	}
	return { pages, lessons: new Map(found.map((each) => [each.id, each])), paths: files.paths };
}

function aboutPlaces({
	info,
	references: { claims, glossary }
}: {
	info?: CourseInfo;
	references: Partial<References>;
}): CoursePage['places'] {
	if (!info || !claims || !glossary) return 'unknown';
	const ids = Object.keys(claims).map((id) => `claim-${id}`);
	return [
		'privacy',
		...(info.limits ? ['limits'] : []),
		...(info.madeBy ? ['made'] : []),
		...(info.madeFrom ? ['articles'] : []),
		...(ids.length > 0 ? ['evidence'] : []),
		...ids,
		...(Object.keys(glossary).length > 0 ? ['glossary'] : [])
	];
}
