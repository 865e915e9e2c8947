import { gamebook, type Gamebook } from '../scenario/proof/gamebook.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';
import type { Question } from '../quiz/question.ts';
import { shownQuestions } from './figure-html.ts';
import { renderReading, type ReadingBeat } from './lesson-reading.ts';
import { plateHtml } from './plate.ts';
import type { Lesson } from './read-course.ts';

/** A lesson as it is printed. */
export interface PaperLesson {
	id: string;
	number: number;
	title: string;
	/** The HTML of the drawing of its module, before the first lesson of that. */
	plate?: string;
	contentNote?: string;
	openingCard?: string;
	objectives: string[];
	beats: ReadingBeat[];
	moment?: PaperScene;
	questions: readonly Question[];
	scene?: PaperScene;
	reflection?: string;
	awaitsReview?: string;
}

/** A scene or a moment, to be played with a pencil. */
export interface PaperScene {
	title: string;
	seat: string;
	setting: string;
	example: string[];
	summary: string[];
	book: Gamebook;
}

const paperScene = (scene: SceneConfig | undefined): PaperScene | undefined =>
	scene && { ...scene.meta, book: gamebook(scene) };

export function paperLesson(lesson: Lesson, base: string): PaperLesson {
	const { id, number, title, frontMatter, module, scene, moment } = lesson;
	return {
		id,
		number,
		title,
		plate: module.plate && module.lessons[0]?.id === id ? plateHtml(module.id, module.plate) : undefined,
		contentNote: frontMatter.contentNote === 'none' ? undefined : frontMatter.contentNote,
		openingCard: frontMatter.openingCard ?? module.openingCard,
		objectives: frontMatter.objectives,
		beats: renderReading(lesson, base, { still: true }),
		questions: shownQuestions(lesson, { still: true }),
		moment: paperScene(moment),
		scene: paperScene(scene),
		reflection: frontMatter.reflection?.prompt,
		awaitsReview: frontMatter.awaitsReview
	};
}
