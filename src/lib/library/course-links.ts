import type { CourseFault } from '../course/course-error.ts';
import type { CourseInfo } from '../course/course-info.ts';
import { readLinks, type LinkUse } from '../course/links.ts';
import { placeAt } from '../course/markdown.ts';
import { companionOf } from '../course/media.ts';
import { didYouMean, didYouMeanOneOf } from '../course/meant.ts';
import { nearestOf } from '../course/nearest.ts';
import { coursePages, type CoursePages } from './course-pages.ts';
import type { FoundLesson } from './found-lesson.ts';
import type { LessonFiles } from './lesson-files.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { References } from './references.ts';

interface Linking {
	found: readonly FoundLesson[];
	/** Absent where course.ts is at fault: then every page that it might give is taken to be there. */
	info?: CourseInfo;
	references: Partial<References>;
}

/** Stands for the site's own address, under a base path, so that a link that climbs out of it shows. */
const SITE = 'https://course.example/base/';

/** Links of readings and transcripts that lead nowhere; schemes are judged where a reading is read. */
export async function linkFaults(files: LessonFiles, course: Linking): Promise<CourseFault[]> {
	const pages = coursePages(files, course);
	const faults: CourseFault[] = [];
	for (const lesson of course.found) {
		const judge = (file: string, links: readonly LinkUse[]): void => {
			for (const { href, line, column } of links) {
				const message = linkMessage(href, lesson, pages);
				if (message !== undefined) faults.push({ file, line, column, message: `${plain(href)} ${message}` });
			}
		};
		judge(`${lesson.folder}/lesson.md`, lesson.text.links);
		for (const name of lesson.media.keys()) {
			const file = `${lesson.folder}/${companionOf(name, 'transcript.md')}`;
			const source = files.texts[file];
			if (source === undefined) continue;
			const { links, flaws } = readLinks(await parseMarkdown(source));
			judge(file, links);
			faults.push(...flaws.map(({ at, message }) => ({ file, ...placeAt(source, at), message })));
		}
	}
	return [...faults, ...(await introFaults(files, course.found))];
}

/** The paragraph of a module is shown as plain words. */
async function introFaults(files: LessonFiles, found: readonly FoundLesson[]): Promise<CourseFault[]> {
	const faults: CourseFault[] = [];
	for (const folder of new Set(found.map(({ module }) => module.folder))) {
		const file = `${folder}/module.md`;
		const source = files.texts[file] ?? '';
		const { links, flaws } = readLinks(await parseMarkdown(source));
		const places = [...links, ...flaws.map(({ at }) => placeAt(source, at))];
		const message = 'has a link, and the paragraph of a module is shown as plain words; put it into a reading';
		faults.push(...places.map(({ line, column }) => ({ file, line, column, message })));
	}
	return faults;
}

function linkMessage(href: string, lesson: FoundLesson, pages: CoursePages): string | undefined {
	const from = `${SITE}learn/${lesson.id}/`;
	const url = URL.parse(href, from);
	if (!url) return 'cannot be read as an address; check its spelling';
	if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
	const isWithin = url.href.startsWith(SITE);
	const path = isWithin ? plain(url.pathname.slice(new URL(SITE).pathname.length)) : '';
	if (!isWithin) return `leads out of the course, whose first page is ../../`;
	if (url.search !== '') return `has a query, which no page reads; write ${href.replace(/\?[^#]*/, '') || './'}`;
	const page = pages.pages.get(path);
	if (!page)
		return pages.pages.has(`${path}/`)
			? `lacks the slash that ends each address; write ${hrefOf(`${path}/`, lesson.id)}${url.hash}`
			: deadMessage(path, lesson, pages);
	if (!/^[.#]/.test(href)) return `may be shown elsewhere too, as on paper; write ./${href}`;
	return placeMessage(plain(url.hash), page, href);
}

/** What is wrong with a link that leads to no page. */
function deadMessage(path: string, { id, folder }: FoundLesson, course: CoursePages): string {
	const [first, second = '', third = ''] = path.split('/');
	const own = `learn/${id}/`;
	const isOfLesson = first === 'learn' && course.lessons.has(second);
	if (isOfLesson && third === 'scene') return `leads to a practice, which ${second} does not have`;
	const meant = lessonMeant(path, id, course);
	if (meant !== undefined) return `leads to no lesson; did you mean ${hrefOf(`learn/${meant}/`, id)}?`;
	if (path.startsWith(own) && course.paths.includes(`${folder}/${path.slice(own.length)}`))
		return 'is a file beside lesson.md, and only pages are linked; pictures and recordings are shown in the text';
	if (/\.[^/]+$/.test(path)) return 'is no page of the course, and only pages are linked';
	if (first === 'help') return 'leads to the help page, which this course does not have; give course.ts help';
	if (first === 'learn' && !isOfLesson) return 'leads to no lesson';
	const isPart = first === 'part' && second !== '';
	const near = nearPage(path, id, course, isPart ? 'part/' : isOfLesson ? `learn/${second}/` : '');
	const kind = isPart ? 'the page of a part, which is not there' : 'no page of the course';
	return `leads to ${kind}${near ?? (isPart ? ': only long courses have them' : '')}`;
}

/** The lesson that a path names by its folder, by its id in another place, or by one that comes near. */
function lessonMeant(path: string, from: string, { lessons }: CoursePages): string | undefined {
	const names = path
		.replace(/^learn\//, '')
		.split('/')
		.map((name) => name.replace(/^\d+-/, '').replace(/\.(?:md|html)$/, ''));
	const ids = [...lessons.keys()];
	const exact = names.find((name) => name !== from && lessons.has(name));
	if (exact !== undefined && !path.startsWith(`learn/${exact}/`)) return exact;
	const [name = ''] = names;
	return path.startsWith('learn/') && !lessons.has(name) ? nearestOf(name, ids) : undefined;
}

function placeMessage(
	hash: string,
	{ places, lesson }: NonNullable<ReturnType<CoursePages['pages']['get']>>,
	href: string
): string | undefined {
	const place = hash.replace(/^#/, '');
	if (place === '' || place === 'top' || places === 'unknown' || places.includes(place)) return undefined;
	if (lesson === undefined) return `leads to no place of that page${didYouMean(place, places)}`;
	const address = href.slice(0, href.indexOf('#'));
	const beats = places.map((each) => `${address}#${each}`);
	return `leads to no beat of ${lesson}${didYouMeanOneOf(href, beats)}`;
}

/** Of the pages whose paths begin so the one that comes near, as a question. */
function nearPage(path: string, from: string, { pages }: CoursePages, start: string): string | undefined {
	const rests = [...pages.keys()].flatMap((each) => (each.startsWith(start) ? [each.slice(start.length)] : []));
	const near = nearestOf(path.slice(start.length), rests);
	return near === undefined ? undefined : `; did you mean ${hrefOf(`${start}${near}`, from)}?`;
}

/** A page as a link of a lesson's reading says it. */
function hrefOf(path: string, from: string): string {
	const own = `learn/${from}/`;
	if (path.startsWith(own)) return `./${path.slice(own.length)}`;
	return path.startsWith('learn/') ? `../${path.slice('learn/'.length)}` : `../../${path}`;
}

function plain(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address; // A lone percent sign is part of the name.
	}
}
