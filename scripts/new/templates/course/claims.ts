import type { Claims } from '#lib/course/evidence.ts';
import type { ideas } from './ideas.ts';
import type { sources } from './sources.ts';

/** Every claim the course weighs. A reading shows one with <Evidence of="first-claim" />. */
export const claims = {
	'first-claim': {
		says: '[YOUR WORDS: what is claimed, in one sentence]',
		ideas: [1],
		// strong, moderate, mixed, weak or overclaim; the verdict says it in more than a word.
		rating: 'weak',
		verdict: '[YOUR WORDS: how well it is supported, and why]',
		caveat: '[YOUR WORDS: what was studied, in whom, and what it cannot show]',
		sources: ['first-source']
	}
} satisfies Claims<typeof sources, typeof ideas>;
