import type { CourseFault } from '../course/course-error.ts';
import { didYouMean } from '../course/meant.ts';
import type { LessonComponent } from '../course/lesson-components.ts';
import { lengthFaults, type ComponentUse, type Reading } from '../course/reading.ts';
import type { FoundLesson } from './found-lesson.ts';
import type { Lesson } from './read-course.ts';
import { ideaFaults, type References } from './references.ts';

/**
 * What lessons name that is nowhere defined, claims about bodies in a lesson that does not say who has yet to read it, and
 * readings of odd lengths. Where ideas, claims or terms could not be read, those are not asked for.
 */
export function readingFaults(
	lessons: readonly FoundLesson[],
	{ ideas, claims, glossary }: Partial<References>
): CourseFault[] {
	return lessons.flatMap(({ folder, text, frontMatter, quiz, figures }) => {
		const file = `${folder}/lesson.md`;
		const evidence = usesOf(text, 'Evidence');
		const unknownClaims = evidence.filter(({ value }) => claims && !(value in claims));
		const bodily = evidence.find(({ value }) => claims?.[value]?.body);
		const unknownTerms = usesOf(text, 'Term').filter(({ value }) => glossary && !(value in glossary));
		return [
			...unknownClaims.map(({ value, line, column }) => ({
				file,
				line,
				column,
				message: `<Evidence of="${value}" /> names no claim of lessons/claims.ts${didYouMean(value, Object.keys(claims ?? {}))}`
			})),
			...unknownTerms.map(({ value, line, column }) => ({
				file,
				line,
				column,
				message: `<Term of="${value}"> names no term of lessons/glossary.ts${didYouMean(value, Object.keys(glossary ?? {}))}`
			})),
			...(bodily && frontMatter && !frontMatter.awaitsReview
				? [
						{
							file,
							line: bodily.line,
							column: bodily.column,
							message: `cites '${bodily.value}', a claim about bodies; expected awaitsReview: clinician in the front matter`
						}
					]
				: []),
			...figureFaults(folder, { text, quiz, figures }, claims, frontMatter?.awaitsReview !== undefined),
			...lengthFaults(file, text.beats),
			...ideaFaults(file, 'ideas', frontMatter?.ideas ?? [], ideas),
			...(quiz?.questions ?? []).flatMap((question, at) =>
				ideaFaults(`${folder}/quiz.ts`, `questions.${at}.ideas`, question.ideas, ideas)
			)
		];
	});
}

/** Figures that are named and not there, or there and not named, and claims of theirs that are nowhere defined. */
function figureFaults(
	folder: string,
	{ text, quiz, figures }: Pick<FoundLesson, 'text' | 'quiz' | 'figures'>,
	claims: References['claims'] | undefined,
	awaitsReview: boolean
): CourseFault[] {
	const uses = usesOf(text, 'Figure');
	const names = [...figures.keys()];
	const wanted = (name: string): string =>
		`names no figure${didYouMean(name, names) || `; expected a file figures/${name}.ts${names.length > 0 ? `, or one of ${names.join(', ')}` : ''}`}`;
	const asked = (quiz?.questions ?? []).map(({ figure }) => figure);
	const used = new Set([...uses.map(({ value }) => value), ...asked]);
	const faults: CourseFault[] = [
		...uses
			.filter(({ value }) => !figures.has(value))
			.map(({ value, line, column }) => ({
				file: `${folder}/lesson.md`,
				line,
				column,
				message: `<Figure of="${value}" /> ${wanted(value)}`
			})),
		...asked.flatMap((name, at) =>
			name === undefined || figures.has(name)
				? []
				: [{ file: `${folder}/quiz.ts`, field: `questions.${at}.figure`, message: `'${name}' ${wanted(name)}` }]
		)
	];
	for (const [name, { claim }] of figures) {
		const file = `${folder}/figures/${name}.ts`;
		if (!used.has(name))
			faults.push({
				file,
				message: `is not shown; expected <Figure of="${name}" /> in the reading, or a question of it`
			});
		if (claim === undefined || !claims) continue;
		if (!(claim in claims))
			faults.push({
				file,
				field: 'claim',
				message: `'${claim}' is no claim of lessons/claims.ts${didYouMean(claim, Object.keys(claims))}`
			});
		else if (claims[claim]?.body && !awaitsReview)
			faults.push({
				file,
				field: 'claim',
				message: `cites '${claim}', a claim about bodies; expected awaitsReview: clinician in the front matter`
			});
	}
	return faults;
}

function usesOf({ components }: Reading, name: LessonComponent): ComponentUse[] {
	return components.filter(({ component }) => component === name);
}

/** Questions that do not say what they ask for. Asked of courses whose questions have to be thought about. */
export function asksFaults(lessons: readonly FoundLesson[]): CourseFault[] {
	return lessons.flatMap(({ folder, quiz, asks }) =>
		(quiz?.questions ?? []).flatMap(({ id }, at) =>
			asks?.has(id)
				? []
				: [
						{
							file: `${folder}/quiz.ts`,
							field: `questions.${at}`,
							message: `'${id}' has no asks; expected a sentence on why it cannot be answered without its idea`
						}
					]
		)
	);
}

/** One idea, and a question that asks about it. */
export interface AskedIdea {
	idea: number;
	says: string;
	lesson: string;
	question: string;
	asks: string;
}

/** For each idea the questions that ask about it, in the order of the lessons, with their authors' words for it. */
export function askedIdeas(lessons: readonly FoundLesson[], ideas: References['ideas']): AskedIdea[] {
	return Object.entries(ideas).flatMap(([number, says]) =>
		lessons.flatMap(({ id: lesson, quiz, asks }) =>
			(quiz?.questions ?? [])
				.filter((question) => question.ideas.includes(Number(number)))
				.map(({ id }) => ({ idea: Number(number), says, lesson, question: id, asks: asks?.get(id) ?? '' }))
		)
	);
}

/**
 * What the course as a whole leaves out: claims and sources that nobody cites, ideas that no lesson or no question takes
 * up. Worth asking only when every lesson could be read.
 */
export function coverageFaults(lessons: readonly Lesson[], { ideas, sources, claims }: References): CourseFault[] {
	const cited = new Set(
		lessons.flatMap(({ text, figures }) => [
			...usesOf(text, 'Evidence').map(({ value }) => value),
			...[...figures.values()].map(({ claim }) => claim)
		])
	);
	const used = new Set(Object.values(claims).flatMap((claim) => claim.sources));
	const declared = new Set(lessons.flatMap(({ frontMatter }) => frontMatter.ideas));
	const asked = new Set(lessons.flatMap(({ quiz }) => quiz.questions.flatMap((question) => question.ideas)));
	const faults: CourseFault[] = [];
	for (const field of Object.keys(claims))
		if (!cited.has(field))
			faults.push({ file: 'lessons/claims.ts', field, message: 'is a claim that no lesson cites with <Evidence>' });
	for (const field of Object.keys(sources))
		if (!used.has(field)) faults.push({ file: 'lessons/sources.ts', field, message: 'is a source that no claim uses' });
	for (const field of Object.keys(ideas)) {
		const fault = (message: string): CourseFault => ({ file: 'lessons/ideas.ts', field, message });
		if (!declared.has(Number(field))) faults.push(fault('is an idea that no lesson declares'));
		if (!asked.has(Number(field))) faults.push(fault('is an idea that no question asks about'));
	}
	return faults;
}
