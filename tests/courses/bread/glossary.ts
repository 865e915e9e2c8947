import type { Term } from '#lib/course/evidence.ts';

export const glossary = {
	gluten: { term: 'Gluten', means: 'A stretchy net that forms when two proteins of wheat meet water.' },
	crumb: { term: 'Crumb', means: 'The soft inside of a loaf, with its holes.' }
} satisfies Record<string, Term>;
