import { drawingHtml } from '../course/drawing.ts';
import type { Plate } from './found-lesson.ts';
import type { Course } from './read-course.ts';

/** The HTML of a module's plate. */
export function plateHtml(module: string, { drawing, words }: Plate): string {
	return drawingHtml(drawing, { words, prefix: `plate-${module}`, className: 'plate' });
}

/** The HTML of all plates, by the ids of their modules. */
export function platesHtml({ plates }: Pick<Course, 'plates'>): Record<string, string> {
	return Object.fromEntries([...plates].map(([module, plate]) => [module, plateHtml(module, plate)]));
}
