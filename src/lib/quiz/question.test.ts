import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fieldFaults } from '../course/fields.ts';
import { quizSchema } from './question.ts';
import { sampleQuestions, samples } from './questions-for-tests.ts';

const faultsOf = (questions: unknown[], rest: Record<string, unknown> = {}) =>
	fieldFaults(v.safeParse(quizSchema, { questions, ...rest }).issues ?? []);
/** Without one of its fields. */
const without = (field: string) => (item: object | undefined) =>
	Object.fromEntries(Object.entries(item ?? {}).filter(([key]) => key !== field));
const { single, several, ordering, matching, sorting, cloze, confidence, flaw, estimate } = samples;
const nextLine = samples['next-line'];
const MISSING = 'is missing; expected feedback: why it tempts, what is true';

describe('a quiz', () => {
	it('may ask one question of each kind', () => expect(faultsOf([...sampleQuestions])).toEqual([]));
	it('keeps answers and is not gentle, unless it says so', () =>
		expect(v.parse(quizSchema, { questions: [single] })).toMatchObject({ kept: true, gentle: false }));
	it.each([
		[[], {}, 'questions', 'expected at least one question'],
		[[single, single], {}, 'questions', 'expected question ids that differ from each other'],
		[[single], { kept: 'no' }, 'kept', 'expected true or false'],
		[[single], { grade: true }, 'grade', 'is not a field here; check its spelling'],
		[
			[{ ...single, kind: 'essay' }],
			{},
			'questions.0.kind',
			'expected a kind: single, next-line, several, ordering, matching, sorting, cloze, confidence, flaw or estimate'
		]
	])('of %j and %j is refused', (questions, rest, field, message) => {
		expect(faultsOf(questions, rest)).toEqual([{ field, message }]);
	});
});

const faulty: [string, unknown, string, string][] = [
	['no prompt', { ...single, prompt: undefined }, 'prompt', 'expected a text'],
	['an idea that does not exist', { ...single, ideas: [61] }, 'ideas.0', 'expected a number from 1 to 60'],
	[
		'an id with a capital',
		{ ...single, id: 'One' },
		'id',
		'expected lower-case letters, digits and hyphens, as in two-pulls'
	],
	['an id that no record takes', { ...single, id: 'a'.repeat(101) }, 'id', 'expected an id of at most 100 letters'],
	['a place to reread without a beat', { ...single, reread: {} }, 'reread.beat', 'is missing; expected an id'],
	['one option', { ...single, options: single.options.slice(1, 2) }, 'options', 'expected at least 2'],
	[
		'no right option',
		{ ...single, options: [single.options[0], single.options[2]] },
		'options',
		'expected exactly one option with right: true'
	],
	[
		'two right options',
		{ ...nextLine, options: nextLine.options.map((each) => ({ ...each, right: true })) },
		'options',
		'expected exactly one option with right: true'
	],
	[
		'no right option among several',
		{ ...several, options: [several.options[1], several.options[3]] },
		'options',
		'expected at least one option with right: true'
	],
	[
		'right: false',
		{ ...single, options: [{ ...single.options[0], right: false }, single.options[1]] },
		'options.0.right',
		'expected true, not false'
	],
	[
		'an option without feedback',
		{ ...single, options: [single.options[0], without('feedback')(single.options[1])] },
		'options.1.feedback',
		MISSING
	],
	[
		'two options of one id',
		{ ...single, options: [single.options[1], single.options[0], single.options[0]] },
		'options',
		'expected ids that differ from each other'
	],
	['two steps', { ...ordering, steps: ordering.steps.slice(1) }, 'steps', 'expected at least 3'],
	[
		'a stray that is a step',
		{ ...ordering, strays: [ordering.steps[0]] },
		'',
		'expected strays with ids unlike the steps'
	],
	['a stray without feedback', { ...ordering, strays: [{ id: 'bus', text: 'A bus' }] }, 'strays.0.feedback', MISSING],
	[
		'a row that leaves a column out',
		{ ...matching, rows: [...matching.rows, { ...matching.rows[0], id: 'other', answers: { feeling: 'fear' } }] },
		'',
		'expected each row to answer each column with one of its choices'
	],
	[
		'a spare choice without feedback',
		{
			...matching,
			columns: matching.columns.map((column) => ({ ...column, choices: column.choices.map(without('feedback')) }))
		},
		'',
		'expected feedback on each choice that no row needs'
	],
	[
		'a card of no group',
		{ ...sorting, cards: [{ ...sorting.cards[0], group: 'gone' }, sorting.cards[1]] },
		'',
		'expected each card to name one of the groups'
	],
	['no gap', { ...cloze, sentence: 'A limit says how much.' }, 'sentence', 'expected one gap, written as ___'],
	['two gaps', { ...cloze, sentence: 'A ___ says ___.' }, 'sentence', 'expected one gap, written as ___'],
	['nothing accepted', { ...cloze, accept: [] }, 'accept', 'expected at least one accepted answer'],
	[
		'an answer longer than the gap takes',
		{ ...cloze, accept: ['a'.repeat(201)] },
		'accept.0',
		'expected at most 200 letters'
	],
	['an answer of signs only', { ...cloze, accept: ['…'] }, 'accept.0', 'expected a letter or a digit'],
	[
		'a miss that is accepted',
		{ ...cloze, misses: [{ when: ['Limit!'], feedback: 'No.' }] },
		'',
		'expected misses that are not accepted answers'
	],
	[
		'feedback on one judgement only',
		{ ...confidence, statements: [{ ...confidence.statements[0], feedback: { true: 'Yes.' } }] },
		'statements.0.feedback.false',
		MISSING
	],
	[
		'a text without a flaw',
		{ ...flaw, pieces: flaw.pieces.map(without('flaw')) },
		'pieces',
		'expected at least one piece with flaw: true'
	],
	['an answer off the scale', { ...estimate, answer: 101 }, '', 'expected min ≤ answer ≤ max'],
	['a scale that is all near', { ...estimate, near: 57 }, '', 'expected near to leave some estimates out'],
	[
		'a step too wide for the answer',
		{ ...estimate, step: 40, near: 2 },
		'',
		'expected a step that comes near the answer'
	],
	[
		'no feedback on a high estimate',
		{ ...estimate, feedback: { low: 'Low.', near: 'Near.' } },
		'feedback.high',
		MISSING
	]
];

describe('a question', () => {
	it.each(faulty)('with %s is refused', (_, question, field, message) => {
		expect(faultsOf([question])).toEqual([{ field: ['questions.0', field].filter(Boolean).join('.'), message }]);
	});
});
