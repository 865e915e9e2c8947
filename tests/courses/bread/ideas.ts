import type { Ideas } from '#lib/course/evidence.ts';

/** What the course teaches, by the numbers that lessons, questions and claims name. */
export const ideas = {
	1: 'Yeast feeds on sugars in the dough and gives off carbon dioxide.',
	2: 'Water and kneading let gluten form, which holds the gas.',
	3: 'Warmth speeds a dough up, and cold slows it down.',
	4: 'The oven sets the loaf from the outside in, and steam keeps the crust soft while it grows.',
	5: 'A loaf is done by its colour, its sound or its inner temperature, not by the clock alone.'
} satisfies Ideas;
