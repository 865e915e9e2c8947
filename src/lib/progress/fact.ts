/** What can be so of a lesson, or of a module, that the first paint of a page depends on. */
export type FirstPaintFact = 'opened' | 'done' | 'answered' | 'played' | 'confirmed';

/** What a part of a page has as `data-unless` or `data-until` for as long as the record is not read: see first-paint.ts. */
export function fact(of: string, what: FirstPaintFact): string {
	return `${of} ${what}`;
}

/** There is a lock on notes. */
export const NOTES_LOCKED = 'notes locked';
