import type { Sources } from '#lib/course/evidence.ts';

export const sources = {
	'mcgee-2004': {
		cite: 'McGee (2004). On Food and Cooking: The Science and Lore of the Kitchen. Scribner.',
		seen: 'known'
	}
} satisfies Sources;
