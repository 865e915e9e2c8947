import type { Claims } from '#lib/course/evidence.ts';
import type { ideas } from './ideas.ts';
import type { sources } from './sources.ts';

export const claims = {
	'yeast-gas': {
		says: 'Yeast makes the carbon dioxide that lifts a dough.',
		ideas: [1],
		rating: 'strong',
		verdict: 'Strong: it is the textbook account of how bread rises',
		caveat: 'How much gas a dough keeps depends on its gluten as well, so a dough can be lively and still stay flat.',
		sources: ['mcgee-2004']
	}
} satisfies Claims<typeof sources, typeof ideas>;
