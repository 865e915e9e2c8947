import type { StepId } from '../course/outline.ts';
import { PLAN, PLAN_AFTER, REFLECTION } from './own-notes.ts';

/** What a lesson asks to be written. */
export interface WritingLesson {
	id: string;
	number: number;
	/** The name that it goes by in menus. */
	title: string;
	reflection?: string;
	plan?: string;
	/** Its questions that ask for words, in order. */
	questions: { id: string; prompt: string }[];
}

/** Which note of which lesson. */
export interface NotePlace {
	lesson: string;
	note: string;
}

/** A text of the learner, with what it answers. */
export interface OwnText<T extends NotePlace> {
	written: T;
	/** What was asked; of what the course asks no more, what it was. */
	prompt: string;
	/** Where it was asked; nothing where it is no more. */
	step?: StepId;
	/** Under a plan, what came of it. */
	after?: T;
}

/** The texts of a lesson; the last chapter, without one, is of all that the course asks no more. */
export interface Chapter<T extends NotePlace> {
	lesson?: WritingLesson;
	texts: OwnText<T>[];
}

export const ABOUT_AFTER = 'What came of the plan';

/** All that was written, in the order of the course. Nothing is left out, whatever became of what it answered. */
export function inCourseOrder<T extends NotePlace>(
	course: readonly WritingLesson[],
	written: readonly T[]
): Chapter<T>[] {
	const left = new Map(written.map((each) => [placeKey(each), each]));
	const take = (lesson: string, note: string) => {
		const key = placeKey({ lesson, note });
		const found = left.get(key);
		left.delete(key);
		return found;
	};
	function textOf(written: T, prompt: string, step?: StepId): OwnText<T> {
		const after = written.note === PLAN ? take(written.lesson, PLAN_AFTER) : undefined;
		return { written, prompt, ...(step && { step }), ...(after && { after }) };
	}

	const chapters: Chapter<T>[] = course.map((lesson) => ({
		lesson,
		texts: askedIn(lesson).flatMap(({ note, prompt, step }) => {
			const found = take(lesson.id, note);
			return found ? [textOf(found, prompt, step)] : [];
		})
	}));
	// A plan before what came of it.
	const rest = [...left.values()].sort((a, b) => Number(a.note === PLAN_AFTER) - Number(b.note === PLAN_AFTER));
	const former = rest.flatMap((each) => (take(each.lesson, each.note) ? [textOf(each, formerPrompt(each.note))] : []));
	return [...chapters, { texts: former }].filter(({ texts }) => texts.length > 0);
}

/** The one text that names a note among all. */
export function placeKey({ lesson, note }: NotePlace): string {
	return `${lesson}/${note}`;
}

function askedIn({ questions, reflection, plan }: WritingLesson): { note: string; prompt: string; step: StepId }[] {
	return [
		...questions.map(({ id, prompt }) => ({ note: id, prompt, step: 'quiz' as const })),
		...(reflection === undefined ? [] : [{ note: REFLECTION, prompt: reflection, step: 'reflect' as const }]),
		...(plan === undefined ? [] : [{ note: PLAN, prompt: plan, step: 'reflect' as const }])
	];
}

function formerPrompt(note: string): string {
	if (note === REFLECTION) return 'A reflection';
	if (note === PLAN) return 'A plan';
	return note === PLAN_AFTER ? ABOUT_AFTER : 'An answer in your own words';
}
