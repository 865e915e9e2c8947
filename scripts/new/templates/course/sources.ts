import type { Sources } from '#lib/course/evidence.ts';

/** Every source, cited by its key. `seen` says how far it was read: abstract, secondary (a report of it) or known. */
export const sources = {
	'first-source': {
		cite: '[YOUR WORDS: author (year). Title. Where it was published.]',
		seen: 'known'
	}
} satisfies Sources;
