import type { Glossary } from '#lib/course/evidence.ts';

/** Terms, each defined once. A reading explains one in place with <Term of="first-term">the word</Term>. */
export const glossary = {
	'first-term': { term: '[YOUR WORDS: a term]', means: '[YOUR WORDS: what it means, in plain words]' }
} satisfies Glossary;
