import type { Ideas } from '#lib/course/evidence.ts';

/**
 * What the course teaches, by the numbers that lessons, questions and claims name. Each is declared by a lesson and asked
 * about by a question. Never shown: authors go by it.
 */
export const ideas = {
	1: '[YOUR WORDS: the first idea, as one sentence that could be true or false]'
} satisfies Ideas;
