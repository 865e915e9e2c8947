import { claims } from '#lessons/claims.ts';
import { glossary } from '#lessons/glossary.ts';
import { sources } from '#lessons/sources.ts';
import type { Claim, Source, Term } from '#lib/course/evidence.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import { programVersion } from '#lib/library/program-version.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { madeFrom, limits, madeBy, privacy } = (await loadCourse()).info;
	const allSources: Record<string, Source> = sources;
	return {
		version: programVersion(),
		madeFrom,
		limits,
		madeBy,
		privacy,
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
