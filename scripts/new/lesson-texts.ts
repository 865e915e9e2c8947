import { fromTemplate, type Filling } from './template.ts';

/** What follows the questions: nothing, a small scene, a scene that is a dilemma, or cards to sort. */
export const PRACTICES = ['none', 'scene', 'activity'] as const;
export type Practice = (typeof PRACTICES)[number];

export interface BegunLesson {
	id: string;
	title: string;
	minutes: number;
	ideas: readonly number[];
	practice: Practice;
	/** The scene keeps to the limits of dilemmas. */
	isDilemma: boolean;
	/** Kinds of endings of the course, for a scene. */
	endings: { good?: string; other?: string };
	/** A claim and a term that the reading shows, where the course is begun with them. */
	shown?: { claim: string; term: string };
}

/** The files of a new lesson, by their names in its folder. */
export async function lessonTexts(lesson: BegunLesson): Promise<Record<string, string>> {
	const { id, title, minutes, ideas, practice, isDilemma, endings, shown } = lesson;
	const good = endings.good ?? endings.other;
	const filling: Filling = { id, title, minutes, good, other: endings.other ?? good, ...shown };
	const text = (template: string, name = template) => fromTemplate(`lesson/${template}`, name, filling, ideas);
	return {
		'lesson.md': await text('lesson.md'),
		'quiz.ts': await text('quiz.ts'),
		...(practice === 'scene'
			? { 'scenario.ts': await text(isDilemma ? 'dilemma.ts' : 'scenario.ts', 'scenario.ts') }
			: {}),
		...(practice === 'activity' ? { 'activity.ts': await text('activity.ts') } : {})
	};
}

export function moduleText(title: string): Promise<string> {
	return fromTemplate('lesson/module.md', 'module.md', { moduleTitle: title });
}
