import type { Drawing } from '../course/drawing.ts';
import type { ModuleFrontMatter } from '../course/lesson-schema.ts';
import type { ModuleOutline } from '../course/outline.ts';
import type { LessonParts } from './read-lesson.ts';

/** A module as it was read; `folder` is from the project's root. */
export interface LessonModule extends ModuleOutline, Pick<ModuleFrontMatter, 'openingCard'> {
	folder: string;
	plate?: Plate;
}

/** The drawing at the head of a module. */
export interface Plate {
	drawing: Drawing;
	/** What it shows. */
	words: string;
}

/** A lesson's folder with what could be read of it. */
export interface FoundLesson extends LessonParts {
	id: string;
	number: number;
	/** From the project's root. */
	folder: string;
	module: LessonModule;
}
