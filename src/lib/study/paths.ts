import { resolve } from '$app/paths';
import { stepsOf, type LessonOutline, type StepId } from '../course/outline.ts';

const ENDS: Record<StepId, string> = { reading: '', quiz: 'quiz/', scene: 'scene/', reflect: 'reflect/' };

/** The path under which the site lies, without a closing slash; empty at the root of a host. */
export function basePath(): string {
	return resolve('/').slice(0, -1);
}

/** The address of a part of a long course, under the site's base path. */
export function modulePath(module: string): string {
	return `${resolve('/')}part/${module}/`;
}

/** The address of a step of a lesson, under the site's base path. */
export function lessonPath(lesson: string, step: StepId = 'reading'): string {
	return `${resolve('/')}learn/${lesson}/${ENDS[step]}`;
}

/** The address of a lesson's questions by themselves. */
export function questionsPath(lesson: string): string {
	return `${lessonPath(lesson)}quiz.json`;
}

/** Every address that a lesson is made of: its pages, their data, its questions, and the lesson on paper. */
export function pathsOfLesson(lesson: Pick<LessonOutline, 'id' | 'practice'>): string[] {
	const pages = stepsOf(lesson).map((step) => lessonPath(lesson.id, step));
	const start = lessonPath(lesson.id);
	return [...pages.flatMap((page) => [page, `${page}__data.json`]), questionsPath(lesson.id), `${start}paper/`];
}
