import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import { coverageFaults, readingFaults } from './coverage.ts';
import { filesWith, lessonText, question, quizOf } from './files-for-tests.ts';
import { readCourse } from './read-course.ts';
import type { References } from './references.ts';

const FIRST = 'lessons/1-start/01-first';
const ALL = Array.from({ length: 60 }, (_, at) => at + 1);
const claim = (...sources: string[]): References['claims'][string] => ({
	says: 'So.',
	ideas: [1],
	rating: 'weak',
	verdict: 'Weak',
	caveat: 'Seen once.',
	sources
});
const references: References = {
	ideas: Object.fromEntries(ALL.map((idea) => [idea, `Idea ${idea}.`])),
	sources: { book: { cite: 'A book.', seen: 'known' } },
	claims: { near: claim('book') },
	glossary: { limit: { term: 'Limit', means: 'How much.' } }
};
const words = (count: number) => 'word '.repeat(count).trim();
/** A course whose first lesson teaches these ideas and cites the claim, with some lines more. */
const courseWith = async (ideas: number[], ...lines: string[]) =>
	readCourse(
		filesWith(
			{ [`${FIRST}/lesson.md`]: lessonText({ ideas }, '', '<Evidence of="near" />', '', ...lines) },
			{ [`${FIRST}/quiz.ts`]: quizOf(question({ ideas })) }
		)
	);

describe('readings', () => {
	const faultsIn = async (...lines: string[]) => {
		const { found } = await courseWith(ALL, ...lines);
		return (knows: Partial<References>) =>
			readingFaults(found, knows)
				.filter(({ message }) => !message.includes('words'))
				.map(describeFault);
	};

	it('may name what is defined', async () =>
		expect((await faultsIn('A <Term of="limit">limit</Term>.'))(references)).toEqual([]));

	it('may not name what is not, on any line', async () => {
		const faults = await faultsIn('<Evidence of="far" />', '', 'A <Term of="bound">bound</Term>.');
		expect(faults(references)).toEqual([
			`${FIRST}/lesson.md:20:1: <Evidence of="far" /> names no claim of lessons/claims.ts`,
			`${FIRST}/lesson.md:22:3: <Term of="bound"> names no term of lessons/glossary.ts`
		]);
		const slips = await faultsIn('<Evidence of="naer" />', '', 'A <Term of="limits">limit</Term>.');
		expect(slips(references)).toEqual([
			`${FIRST}/lesson.md:20:1: <Evidence of="naer" /> names no claim of lessons/claims.ts; did you mean near?`,
			`${FIRST}/lesson.md:22:3: <Term of="limits"> names no term of lessons/glossary.ts; did you mean limit?`
		]);
		// Where claims could not be read, that is said of them alone.
		expect(faults({ glossary: references.glossary })).toHaveLength(1);
		expect(faults({})).toEqual([]);
	});

	it('that cite a claim about bodies say who has yet to read them', async () => {
		const { near = claim() } = references.claims;
		const bodily = { ...references, claims: { near: { ...near, body: true } } };
		const { found } = await courseWith(ALL, words(500));
		expect(readingFaults(found.slice(0, 1), bodily).map(describeFault)).toContain(
			`${FIRST}/lesson.md:18:1: cites 'near', a claim about bodies; expected awaitsReview: clinician in the front matter`
		);
		const awaited = lessonText({ awaitsReview: 'clinician' }, '', '<Evidence of="near" />', '', words(500));
		const reviewed = await readCourse(filesWith({ [`${FIRST}/lesson.md`]: awaited }));
		expect(readingFaults(reviewed.found.slice(0, 1), bodily).map(describeFault).join()).not.toContain('bodies');
	});

	it('may not declare an idea that the course has not, nor ask about it', async () => {
		const faults = (await faultsIn())({ ...references, ideas: { 1: 'One.', 2: 'Two.' } });
		expect(faults).toHaveLength(2 * (ALL.length - 2));
		expect(faults).toContain(`${FIRST}/lesson.md ideas.2: 3 is no idea of lessons/ideas.ts, which has 1 to 2`);
		expect(faults).toContain(
			`${FIRST}/quiz.ts questions.0.ideas.59: 60 is no idea of lessons/ideas.ts, which has 1 to 2`
		);
		// Where ideas could not be read, that is said of them alone.
		expect((await faultsIn())({ ...references, ideas: undefined })).toEqual([]);
	});

	it('are neither much too short nor much too long', async () => {
		const { found } = await courseWith(ALL, words(200));
		expect(readingFaults(found.slice(0, 1), references).map(describeFault)).toEqual([
			`${FIRST}/lesson.md:10:1: the beat 'One' has 1 words; expected about 80 to 150`,
			`${FIRST}/lesson.md:14:1: the beat 'Two' has 201 words; expected about 80 to 150`,
			`${FIRST}/lesson.md:1: the reading has 202 words; expected about 500 to 900`
		]);
	});
});

describe('the course as a whole', () => {
	const faultsOf = async (ideas: number[], changed: Partial<References> = {}) =>
		coverageFaults((await courseWith(ideas)).course.lessons, { ...references, ...changed }).map(describeFault);

	it('leaves nothing out', async () => expect(await faultsOf(ALL)).toEqual([]));

	it('takes up every idea, in a lesson and in a question', async () =>
		expect(await faultsOf(ALL.filter((idea) => idea !== 37))).toEqual([
			'lessons/ideas.ts 37: is an idea that no lesson declares',
			'lessons/ideas.ts 37: is an idea that no question asks about'
		]));

	it('cites every claim and uses every source', async () =>
		expect(
			await faultsOf(ALL, {
				sources: { ...references.sources, talk: { cite: 'A talk.', seen: 'secondary' } },
				claims: { ...references.claims, far: claim('book') }
			})
		).toEqual([
			'lessons/claims.ts far: is a claim that no lesson cites with <Evidence>',
			'lessons/sources.ts talk: is a source that no claim uses'
		]));
});

describe('figures', () => {
	const dots = (changes: object = {}) => ({
		figure: {
			kind: 'dots',
			title: 'T',
			means: 'M.',
			claim: 'near',
			each: 'one of a hundred',
			groups: [{ id: 'all', label: 'All', parts: [{ id: 'a', label: 'a', count: 100 }] }],
			...changes
		}
	});
	const faultsOf = async (figures: Record<string, object>, ...lines: string[]) => {
		const modules = Object.fromEntries(
			Object.entries(figures).map(([name, exported]) => [`${FIRST}/figures/${name}.ts`, exported])
		);
		const { found, faults } = await readCourse(
			filesWith(
				{ [`${FIRST}/lesson.md`]: lessonText({ ideas: ALL }, '', ...lines) },
				{ [`${FIRST}/quiz.ts`]: quizOf(question({ ideas: ALL })), ...modules }
			)
		);
		const all = [...faults, ...readingFaults(found, references)];
		return all.filter(({ message }) => !message.includes('words')).map(describeFault);
	};

	it('that are there, and shown, are no fault', async () =>
		expect(await faultsOf({ survey: dots() }, '<Figure of="survey" />')).toEqual([]));

	it('that are named have to be there', async () =>
		expect(await faultsOf({ survey: dots() }, '<Figure of="survey" />', '', '<Figure of="servey" />')).toEqual([
			`${FIRST}/lesson.md:20:1: <Figure of="servey" /> names no figure; did you mean survey?`
		]));

	it('are named by a question too, and by no other name', async () => {
		const { found } = await readCourse(
			filesWith(
				{},
				{
					[`${FIRST}/quiz.ts`]: quizOf(question({ figure: 'survay' }), question({ id: 'other', figure: 'hills' })),
					[`${FIRST}/figures/survey.ts`]: dots()
				}
			)
		);
		expect(readingFaults(found, references).map(describeFault)).toEqual(
			expect.arrayContaining([
				`${FIRST}/quiz.ts questions.0.figure: 'survay' names no figure; did you mean survey?`,
				`${FIRST}/quiz.ts questions.1.figure: 'hills' names no figure; expected a file figures/hills.ts, or one of survey`
			])
		);
	});

	it('that are there have to be shown', async () =>
		expect(await faultsOf({ survey: dots() })).toEqual([
			`${FIRST}/figures/survey.ts: is not shown; expected <Figure of="survey" /> in the reading, or a question of it`
		]));

	it('rest on a claim that is there, or say what is made up', async () => {
		expect(await faultsOf({ survey: dots({ claim: 'far' }) }, '<Figure of="survey" />')).toEqual([
			`${FIRST}/figures/survey.ts claim: 'far' is no claim of lessons/claims.ts`
		]);
		expect(await faultsOf({ survey: dots({ claim: 'nera' }) }, '<Figure of="survey" />')).toEqual([
			`${FIRST}/figures/survey.ts claim: 'nera' is no claim of lessons/claims.ts; did you mean near?`
		]);
		const [fault] = await faultsOf({ survey: dots({ claim: undefined }) }, '<Figure of="survey" />');
		expect(fault).toContain('rests on nothing; expected claim');
	});

	it('are told of by file and field', async () => {
		expect(await faultsOf({ survey: dots({ kind: 'pie' }) }, 'Text.')).toEqual([
			`${FIRST}/figures/survey.ts kind: expected a kind: dots, hills, loop, gap, chain, reasons, lenses, turns or pace`
		]);
		expect(await faultsOf({ survey: dots({ means: '' }) }, 'Text.')).toEqual([
			`${FIRST}/figures/survey.ts means: expected a text that is not empty`
		]);
		const [fault] = await faultsOf({ Survey: dots() }, 'Text.');
		expect(fault).toBe(`${FIRST}/figures/Survey.ts: expected a name of lower-case letters, digits and hyphens`);
	});
});
