import { claims } from '#lessons/claims.ts';
import { course } from '#lessons/course.ts';
import { glossary } from '#lessons/glossary.ts';
import { articles, sources } from '#lessons/sources.ts';
import type { Claim, Source, Term } from '#lib/course/evidence.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const allSources: Record<string, Source> = sources;
	return {
		articles,
		limits: course.limits,
		madeBy: course.madeBy,
		privacy: course.privacy,
		claims: Object.entries<Claim>(claims).map(([id, claim]) => ({
			id,
			...claim,
			sources: claim.sources.flatMap((key) => allSources[key] ?? [])
		})),
		terms: Object.entries<Term>(glossary)
			.map(([id, term]) => ({ id, ...term }))
			.sort((a, b) => a.term.localeCompare(b.term, 'en'))
	};
};
