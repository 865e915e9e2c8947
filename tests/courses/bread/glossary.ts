import type { Glossary } from '#lib/course/evidence.ts';

export const glossary = {
	gluten: { term: 'Gluten', means: 'A stretchy net that forms when two proteins of wheat meet water.' },
	crumb: { term: 'Crumb', means: 'The soft inside of a loaf, with its holes.' }
} satisfies Glossary;
