import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Figure } from '../figure/figure.ts';
import { figureComponents } from '../figure/kinds/components.ts';
import { tableOf } from '../figure/kinds/tables.ts';
import type { Question, Quiz } from '../quiz/question.ts';
import FigureFrame from '../ui/figure/FigureFrame.svelte';
import type { Lesson } from './read-course.ts';
import { rendered } from './rendered.ts';

/** Where a figure is shown, by which it differs. */
export interface FigurePlace {
	/** Unique in the page. */
	id: string;
	/** It is asked about, so what it means is not said. */
	asked?: boolean;
	/** On paper: nobody can move it. */
	still?: boolean;
}

/** Stands nowhere in what is rendered. */
const STAGE = '\v';

/**
 * A figure as HTML: its drawing as the build and the browser alike draw it, with the comments by which Svelte takes up its
 * work there, and around it a document.
 */
export function figureHtml(figure: Figure, { id, asked = false, still = false }: FigurePlace): string {
	const props = { figure, id };
	const drawing = render(figureComponents[figure.kind] as Component<typeof props>, { props, idPrefix: id }).body;
	const drawn = JSON.stringify(props);
	const frame = rendered(FigureFrame, { figure, id, drawn, stage: STAGE, table: tableOf(figure), asked, still });
	return frame.replace(STAGE, () => drawing);
}

/** A lesson’s questions, those about a figure with its HTML in place of its name. */
export function shownQuestions(
	{ id: lesson, quiz, figures }: Pick<Lesson, 'id' | 'quiz' | 'figures'>,
	{ still = false }: { still?: boolean } = {}
): Question[] {
	return quiz.questions.map((question) => {
		const figure = question.figure === undefined ? undefined : figures.get(question.figure);
		if (!figure) return question;
		return { ...question, figure: figureHtml(figure, { id: `${lesson}-${question.id}`, asked: true, still }) };
	});
}

/** A lesson’s quiz as learners get it. */
export function shownQuiz(lesson: Pick<Lesson, 'id' | 'quiz' | 'figures'>): Quiz {
	return { ...lesson.quiz, questions: shownQuestions(lesson) };
}
