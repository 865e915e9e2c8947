import { lessonsInOrder, type CourseOutline, type LessonOutline } from '../course/outline.ts';
import { stateOfLesson, type LessonState } from './lesson-state.ts';
import { notesIn, type Note } from './notes.ts';
import { emptyLessonProjection, type LessonProjection, type Projection } from './projection.ts';

/** What there is to be done in a lesson, as it stands in the course now. */
export interface LessonStock {
	/** How many beats its reading has. */
	beats: number;
	/** The ids of its questions; none where the quiz keeps no answers. */
	questions: readonly string[];
	/** The ids of its scene's endings; none where it has no scene. */
	endings: readonly string[];
}

/** So many of those that there are. Where `of` is 0 nothing is counted, and only `finished` tells. */
export interface Amount {
	some: number;
	of: number;
	/** The step is done, however much of it was. */
	finished: boolean;
}

/** What was done of a lesson: a place on the way. */
export interface WayPlace {
	lesson: LessonOutline;
	state: LessonState;
	/** Beats. */
	read: Amount;
	/** Questions. */
	answered: Amount;
	/** Endings; nothing where the lesson has no practice. */
	played?: Amount;
	/** Where something stands that was written, if anything does that may be told of. */
	written?: 'reflect' | 'quiz';
	/** How many questions are due to come back. */
	due: number;
}

export interface WayAsked {
	outline: CourseOutline;
	/** By the ids of lessons. */
	stock: Readonly<Record<string, LessonStock>>;
	projection: Projection;
	/** The lock on what is written. While it is shut nothing is told of that, nor of what an earlier lock holds. */
	lock: 'none' | 'locked' | 'open';
	/** How many questions are due, by the ids of lessons; nothing while that is not known. */
	due?: ReadonlyMap<string, number>;
}

/**
 * What was read, answered, played and written in each lesson of the course, in order. Answers to questions, and endings, that
 * the lesson no longer has count for nothing.
 */
export function wayOf({ outline, stock, projection, lock, due }: WayAsked): WayPlace[] {
	return lessonsInOrder(outline).map((lesson): WayPlace => {
		const { id, practice } = lesson;
		const { beats = 0, questions = [], endings = [] } = stock[id] ?? {};
		const done = projection.lessons.get(id) ?? emptyLessonProjection;
		const { answers, finishedSteps } = done;
		const read = finishedSteps.has('reading');
		const reached = done.beat === undefined ? 0 : Math.min(done.beat.index + 1, beats);
		const found = endingsFoundIn(done);
		const written = lock === 'locked' ? undefined : whereWritten(done, questions, lock);
		return {
			lesson,
			state: stateOfLesson(lesson, projection),
			read: { some: read ? beats : reached, of: beats, finished: read },
			answered: amountOf(questions, (question) => answers.has(question), finishedSteps.has('quiz')),
			...(practice !== 'none' && {
				played: amountOf(endings, (ending) => found.has(ending), finishedSteps.has('scene'))
			}),
			...(written && { written }),
			due: due?.get(id) ?? 0
		};
	});
}

/** Whether any of it was done. */
export function isBegun({ some, finished }: Amount): boolean {
	return some > 0 || finished;
}

/** Whether there is anything to be seen at a place. */
export function isVisited({ state, read, answered, played, written, due }: WayPlace): boolean {
	if (state === 'begun' || state === 'finished' || state === 'skipped') return true;
	return [read, answered, played].some((amount) => amount && isBegun(amount)) || written !== undefined || due > 0;
}

function amountOf(ids: readonly string[], has: (id: string) => boolean, finished: boolean): Amount {
	return { some: ids.filter(has).length, of: ids.length, finished };
}

/** An ending that was reached was found, though its play has gone back from there and on to another. */
function endingsFoundIn({ played }: LessonProjection): Set<string> {
	return new Set(played.flatMap((event) => (event.kind === 'ending.reached' ? [event.ending] : [])));
}

/** Own words stand beside their question, under its id; all else on the page of the pause. */
function whereWritten(
	done: LessonProjection,
	questions: readonly string[],
	lock: 'none' | 'open'
): WayPlace['written'] {
	const isTold = ({ sealed }: Note): boolean => lock === 'open' || sealed === undefined;
	const notes = [...notesIn(done)].flatMap(([id, note]) => (isTold(note) ? [id] : []));
	if (notes.length === 0) return undefined;
	return notes.every((id) => questions.includes(id)) ? 'quiz' : 'reflect';
}
