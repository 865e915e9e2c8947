import type { Bond } from './two-forms.ts';

/** The cover of a lesson, by its number: each stands a little differently, and always the same. */
export function coverBond(number: number): Bond {
	return { near: 2 + ((number * 7) % 7), open: 3 + ((number * 3) % 6), strain: (number * 5) % 9 };
}
