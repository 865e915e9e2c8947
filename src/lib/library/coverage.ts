import type { CourseFault } from '../course/course-error.ts';
import type { Claim, Source, Term } from '../course/evidence.ts';
import { IDEA_COUNT } from '../course/lesson-schema.ts';
import { lengthFaults } from '../course/lesson-text.ts';
import type { Lesson } from './read-course.ts';

/** What the whole course leans on. */
export interface References {
	sources: Record<string, Source>;
	claims: Record<string, Claim>;
	glossary: Record<string, Term>;
}

/** Unknown keys, sources and claims that nobody cites, ideas that no lesson or no question takes up, and odd lengths. */
export function coverageFaults(lessons: readonly Lesson[], { sources, claims, glossary }: References): CourseFault[] {
	const faults: CourseFault[] = [];
	const cited = new Set<string>();
	for (const lesson of lessons) {
		const file = `${lesson.folder}/lesson.md`;
		for (const { key } of lesson.text.evidence) {
			cited.add(key);
			if (!(key in claims))
				faults.push({ file, message: `<Evidence of="${key}" /> names no claim of lessons/claims.ts` });
		}
		for (const { key } of lesson.text.terms)
			if (!(key in glossary)) faults.push({ file, message: `<Term of="${key}"> names no term of lessons/glossary.ts` });
		faults.push(...lengthFaults(file, lesson.text.beats));
	}
	const used = new Set(Object.values(claims).flatMap((claim) => claim.sources));
	for (const [key, claim] of Object.entries(claims)) {
		const file = 'lessons/claims.ts';
		if (!cited.has(key)) faults.push({ file, field: key, message: 'is a claim that no lesson cites with <Evidence>' });
		for (const source of claim.sources)
			if (!(source in sources))
				faults.push({ file, field: `${key}.sources`, message: `'${source}' is not in lessons/sources.ts` });
	}
	for (const key of Object.keys(sources))
		if (!used.has(key))
			faults.push({ file: 'lessons/sources.ts', field: key, message: 'is a source that no claim uses' });
	const declared = new Set(lessons.flatMap((lesson) => lesson.frontMatter.ideas));
	const asked = new Set(lessons.flatMap((lesson) => lesson.quiz.questions.flatMap((question) => question.ideas)));
	for (let idea = 1; idea <= IDEA_COUNT; idea++) {
		if (!declared.has(idea)) faults.push({ file: 'lessons', message: `idea ${idea} is declared by no lesson` });
		if (!asked.has(idea)) faults.push({ file: 'lessons', message: `idea ${idea} is asked about by no question` });
	}
	return faults;
}
