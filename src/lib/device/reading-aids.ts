import { courseId } from '#lessons/course-id.ts';

/** Kept beside the record so that `app.html` can apply them before the first paint. */
export const READING_AIDS_KEY = `${courseId}:aids`;

/**
 * Applies reading aids to the page. Keys are `data-` names on the root element. What the learner chose is remembered for
 * the next start; where nothing was chosen, nothing is left there.
 */
export function applyReadingAids(aids: Readonly<Record<string, string>>, chosen: boolean): void {
	Object.assign(document.documentElement.dataset, aids);
	try {
		if (chosen) localStorage.setItem(READING_AIDS_KEY, JSON.stringify(aids));
		else localStorage.removeItem(READING_AIDS_KEY);
	} catch {
		// Blocked or full storage: they apply, and come with the record at the next start.
	}
}
