import type { Bond } from './two-forms.ts';

/**
 * The cover of a lesson, by its number: each stands a little differently, and always the same. The three run round at
 * 7, 6 and 9 steps, so no two of the first 126 lessons are alike.
 */
export function coverBond(number: number): Bond {
	return { near: 2 + ((number * 3) % 7), open: 3 + ((number * 5) % 6), strain: (number * 5) % 9 };
}
