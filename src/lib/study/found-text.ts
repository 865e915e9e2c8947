import { resolve } from '$app/paths';
import type { Entry } from '../course/search/entries.ts';
import { excerptOf, type Piece } from '../course/search/excerpt.ts';
import type { Hit } from '../course/search/search-index.ts';
import type { SearchedLesson } from '../course/search/searched-course.ts';
import { isOpen } from '../course/outline.ts';
import { PLAN, PLAN_AFTER, REFLECTION } from '../progress/own-notes.ts';
import type { Projection } from '../progress/projection.ts';
import { lessonPath } from './paths.ts';

/** Something that was found, as it is shown. */
export interface FoundText {
	/** Like no other's. */
	id: string;
	title: readonly Piece[];
	/** What it is, and of which lesson. */
	kind: string;
	/** Where it stands; nothing where all of it is shown here. */
	href?: string;
	/** What the lesson touches that it leads into. */
	contentNote?: string;
	/** That lesson is not open yet. */
	later: boolean;
	excerpt: readonly Piece[];
	/** The beat to which it leads, and the forms of the words to mark there. */
	beat?: string;
	looked: ReadonlySet<string>;
}

/** Where a note was written: on the last page of its lesson, beside all one's words, or under the question that asks for it. */
function whereWritten(lesson: string, note: string): string {
	if (note === PLAN_AFTER) return resolve('/mine/');
	return lessonPath(lesson, note === REFLECTION || note === PLAN ? 'reflect' : 'quiz');
}

/** By what two hits are told apart: all that is found behind a door that was not opened is one. */
export function idOfFound(entry: Entry, projection: Projection): string {
	switch (entry.kind) {
		case 'own':
			return `own ${entry.id}`;
		case 'term':
			return `term ${entry.title}`;
		case 'lesson':
		case 'beat':
		case 'question': {
			const { id } = entry.lesson;
			if (entry.kind === 'lesson' || isShut(entry.lesson, projection)) return `lesson ${id}`;
			return entry.kind === 'beat' ? `beat ${id} ${entry.beat.id}` : `question ${id} ${entry.question.id}`;
		}
	}
}

/** What was found, as it may be shown to this learner. */
export function foundText({ document: entry, looked }: Hit<Entry>, projection: Projection): FoundText {
	const { kind, lesson } = entry;
	const common = { id: idOfFound(entry, projection), later: false, looked };
	const read = () => excerptOf(entry.text, looked);
	const marked = (title: string) => excerptOf(title, looked);
	if (kind === 'own') {
		const where = lesson
			? {
					title: plain(`Written in Lesson ${lesson.number}`),
					href: whereWritten(lesson.id, entry.note)
				}
			: { title: plain('Written in a lesson that is gone') };
		return { ...common, ...where, kind: 'Your own words', excerpt: read() };
	}
	if (!lesson) return { ...common, title: marked(entry.title), kind: 'Glossary', excerpt: read() };
	const shut = isShut(lesson, projection);
	const { contentNote } = lesson;
	const ofLesson = { ...common, contentNote, later: isLater(lesson, projection) };
	if (kind === 'term') {
		const beat = shut ? undefined : entry.beat;
		return {
			...ofLesson,
			title: marked(entry.title),
			kind: `Glossary · Lesson ${lesson.number}`,
			href: addressOf(lesson, beat),
			beat,
			excerpt: read()
		};
	}
	const number = `Lesson ${lesson.number}`;
	const title = lesson.discreet ? plain(number) : marked(lesson.title);
	// Its title and what it touches are all that is told of a lesson behind a door.
	if (shut) return { ...ofLesson, title, kind: number, href: addressOf(lesson), excerpt: [] };
	if (kind === 'question') {
		const { prompt } = entry.question;
		const href = lessonPath(lesson.id, 'quiz');
		return { ...ofLesson, title: marked(prompt), kind: `A question you answered · ${number}`, href, excerpt: read() };
	}
	if (kind === 'lesson') return { ...ofLesson, title, kind: number, href: addressOf(lesson), excerpt: read() };
	const { id: beat, heading } = entry.beat;
	const of = lesson.discreet ? number : `${number} · ${lesson.title}`;
	return { ...ofLesson, title: marked(heading), kind: of, href: addressOf(lesson, beat), beat, excerpt: read() };
}

const plain = (text: string): Piece[] => [{ text, found: false }];

function addressOf({ id }: SearchedLesson, beat?: string): string {
	return lessonPath(id) + (beat === undefined ? '' : `#${beat}`);
}

/** Behind the door of its module, which this learner has not opened. */
function isShut({ door }: SearchedLesson, { confirmedModules }: Projection): boolean {
	return door !== undefined && !confirmedModules.has(door);
}

function isLater(lesson: SearchedLesson, { done, lessons }: Projection): boolean {
	return !isOpen(lesson, done) && !lessons.get(lesson.id)?.opened;
}
