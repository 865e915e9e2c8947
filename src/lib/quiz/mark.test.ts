import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerSchema, type Answer } from './answer.ts';
import { answeredArbitrary, rightAnswer, wrongAnswer } from './answer-arbitrary.ts';
import { mark } from './mark.ts';
import { questionSchema, type Question } from './question.ts';
import { sampleQuestions, samples } from './questions-for-tests.ts';

/** Each part with whether it was dealt with rightly. */
const partsOf = (question: Question, answer: Answer) =>
	Object.fromEntries(mark(question, answer)?.parts.map(({ id, right }) => [id, right]) ?? []);

describe.each(sampleQuestions.map((question) => [question.kind, question] as const))(
	'a question of kind %s',
	(_, question) => {
		it('fits the schema', () => expect(v.parse(questionSchema, question)).toEqual(question));
		it('marks its right answer right', () => {
			const marked = mark(question, rightAnswer(question));
			expect(marked?.right).toBe(true);
			expect(marked?.parts.filter(({ given, right }) => given && !right)).toEqual([]);
		});
		it('marks a wrong answer wrong', () => expect(mark(question, wrongAnswer(question))?.right).toBe(false));
		it('is not answered by an answer to another kind', () => {
			for (const other of sampleQuestions)
				if (other.kind !== question.kind) expect(mark(question, rightAnswer(other))).toBeUndefined();
		});
	}
);

describe('a mark', () => {
	it('has feedback for every part, each under its own id, for any answer that the record can hold', () =>
		fc.assert(
			fc.property(answeredArbitrary(sampleQuestions), ({ question, answer }) => {
				expect(v.is(answerSchema, answer)).toBe(true);
				const marked = mark(question, answer);
				if (!marked) throw new Error('a whole answer fits its question');
				expect(marked.parts.length).toBeGreaterThan(0);
				expect(new Set(marked.parts.map(({ id }) => id)).size).toBe(marked.parts.length);
				for (const { feedback, text } of marked.parts) expect([feedback, text]).not.toContain('');
				expect(marked.parts.some(({ given }) => given)).toBe(true);
			})
		));
});

describe('single choice', () => {
	it('tells the option chosen and the right one', () => {
		expect(mark(samples.single, { kind: 'single', chosen: 'a' })).toEqual({
			right: false,
			parts: [
				{ id: 'a', text: 'Text of a', right: false, given: true, feedback: 'Feedback of a' },
				{ id: 'b', text: 'Text of b', right: true, given: false, feedback: 'Feedback of b' },
				{ id: 'c', text: 'Text of c', right: false, given: false, feedback: 'Feedback of c' }
			]
		});
	});
	it('drops an answer whose option was removed', () =>
		expect(mark(samples.single, { kind: 'single', chosen: 'gone' })).toBeUndefined());
	it('does not take a next line for a single choice', () =>
		expect(mark(samples.single, { kind: 'next-line', chosen: 'b' })).toBeUndefined());
});

describe('several choices', () => {
	it('marks an option by whether it was rightly taken or left', () => {
		expect(partsOf(samples.several, { kind: 'several', chosen: ['a', 'b'] })).toEqual({
			a: true,
			b: false,
			c: false,
			d: true
		});
	});
	it('is right whatever the order', () =>
		expect(mark(samples.several, { kind: 'several', chosen: ['c', 'a'] })?.right).toBe(true));
	it('drops an answer one of whose options was removed', () =>
		expect(mark(samples.several, { kind: 'several', chosen: ['a', 'gone'] })).toBeUndefined());
});

describe('marking the flaw', () => {
	it('marks a piece by whether it was rightly marked or left', () => {
		expect(partsOf(samples.flaw, { kind: 'flaw', chosen: ['b', 'c'] })).toEqual({ a: true, b: true, c: false });
	});
	it('drops an answer one of whose pieces was removed', () =>
		expect(mark(samples.flaw, { kind: 'flaw', chosen: ['gone'] })).toBeUndefined());
});

describe('ordering', () => {
	const parts = (...order: string[]) => partsOf(samples.ordering, { kind: 'ordering', order });

	it('marks a step by its place', () => {
		expect(parts('wish', 'complaint', 'hint')).toEqual({
			wish: true,
			hint: false,
			complaint: false,
			thanks: true,
			bus: true
		});
	});
	it('marks a stray by whether it was left out', () => {
		expect(parts('wish', 'hint', 'complaint', 'bus')).toEqual({
			wish: true,
			hint: true,
			complaint: true,
			thanks: true,
			bus: false
		});
	});
	it('marks a step wrong that was left out', () =>
		expect(parts('wish', 'hint')).toMatchObject({ wish: true, hint: true, complaint: false }));
	it('says where each card belongs', () =>
		expect(mark(samples.ordering, { kind: 'ordering', order: ['wish'] })?.parts.map(({ belongs }) => belongs)).toEqual([
			'place 1',
			'place 2',
			'place 3',
			'left out',
			'left out'
		]));
	it.each([[['wish', 'gone']], [['wish', 'wish', 'hint']]])('drops the answer %j', (order) =>
		expect(mark(samples.ordering, { kind: 'ordering', order })).toBeUndefined()
	);
});

describe('matching', () => {
	const { rows } = samples.matching;
	const joined = (leila: Record<string, string>): Answer => ({
		kind: 'matching',
		joined: { leila, envy: { feeling: 'anger', need: 'room' } }
	});

	it('marks a row wrong where one column is wrong, and says what belongs to it', () => {
		const marked = mark(samples.matching, joined({ feeling: 'fear', need: 'room' }));
		expect(marked?.right).toBe(false);
		expect(marked?.parts.slice(0, rows.length)).toMatchObject([
			{ id: 'leila', right: false, belongs: 'Fear · Nearness' },
			{ id: 'envy', right: true }
		]);
	});
	it('marks spare choices by whether they were left, in each column on its own', () => {
		const parts = partsOf(samples.matching, joined({ feeling: 'envy', need: 'nearness' }));
		expect(parts).toEqual({ leila: false, envy: true, 'feeling.envy': false, 'need.envy': true });
	});
	it.each([
		['a choice was removed', joined({ feeling: 'gone', need: 'nearness' })],
		['a column was added', joined({ feeling: 'fear' })],
		['a row was added', { kind: 'matching', joined: { leila: { feeling: 'fear', need: 'nearness' } } }]
	] satisfies [string, Answer][])('drops an answer where %s', (_, answer) =>
		expect(mark(samples.matching, answer)).toBeUndefined()
	);
});

describe('sorting', () => {
	const answer = (groups: Record<string, string>): Answer => ({ kind: 'sorting', groups });

	it('marks each card by its group, and says where it belongs', () => {
		const marked = mark(samples.sorting, answer({ sunday: 'limit', never: 'neither', later: 'limit' }));
		expect(marked?.parts).toMatchObject([
			{ id: 'sunday', right: true },
			{ id: 'never', right: false, belongs: 'A rejection' },
			{ id: 'later', right: true }
		]);
	});
	it.each([
		['a group was removed', { sunday: 'limit', never: 'gone', later: 'limit' }],
		['a card was added', { sunday: 'limit', never: 'rejection' }]
	])('drops an answer where %s', (_, groups) => expect(mark(samples.sorting, answer(groups))).toBeUndefined());
	it('keeps an answer where a card was removed', () =>
		expect(
			mark(samples.sorting, answer({ sunday: 'limit', never: 'rejection', later: 'limit', gone: 'limit' }))?.right
		).toBe(true));
});

describe('cloze', () => {
	const said = (text: string) => mark(samples.cloze, { kind: 'cloze', text })?.parts[0]?.feedback;

	it.each([
		['limit', 'Feedback when right'],
		['  LIMÍT. ', 'Feedback when right'],
		['a border line', 'Feedback when right'],
		['Rejection!', 'Feedback of the miss'],
		['no', 'Feedback of the miss'],
		['limits', 'Feedback when wrong'],
		['拒絕', 'Feedback when wrong']
	])('says of %j: %s', (text, feedback) => expect(said(text)).toBe(feedback));

	it('shows the sentence with the gap filled', () => {
		const [part] = mark({ ...samples.cloze, accept: ["$& $1 $'"] }, { kind: 'cloze', text: '1' })?.parts ?? [];
		expect(part?.text).toBe("A $& $1 $' says how much.");
	});
	it('takes signs alone for no answer', () => expect(said(' … ')).toBeUndefined());
});

describe('true or false with confidence', () => {
	const judge = (yes: boolean, no: boolean, sure: 'certain' | 'guessing' = 'guessing') =>
		mark(samples.confidence, {
			kind: 'confidence',
			judged: { yes: { truth: yes, sure }, no: { truth: no, sure: 'fairly-sure' } }
		});

	it.each([
		[true, false, true, ['yes, said true', 'no, said false']],
		[true, true, false, ['yes, said true', 'no, said true']],
		[false, true, false, ['yes, said false', 'no, said true']]
	])('answers the judgements %s and %s', (yes, no, right, feedback) => {
		const marked = judge(yes, no);
		expect(marked?.right).toBe(right);
		expect(marked?.parts.map((part) => part.feedback)).toEqual(feedback);
	});
	it('notices who was certain and mistaken, and no one else', () => {
		expect(judge(false, false, 'certain')?.certainAndMistaken).toBe(true);
		expect(judge(false, false, 'guessing')?.certainAndMistaken).toBe(false);
		expect(judge(true, true, 'certain')?.certainAndMistaken).toBe(false);
	});
	it('drops an answer where a statement was added', () =>
		expect(
			mark(samples.confidence, { kind: 'confidence', judged: { yes: { truth: true, sure: 'certain' } } })
		).toBeUndefined());
});

describe('an estimate', () => {
	const marked = (value: number) => mark(samples.estimate, { kind: 'estimate', value });

	it.each([
		[0, false, 'Feedback when low'],
		[51, false, 'Feedback when low'],
		[52, true, 'Feedback when near'],
		[57, true, 'Feedback when near'],
		[62, true, 'Feedback when near'],
		[63, false, 'Feedback when high'],
		[100, false, 'Feedback when high']
	])('of %d', (value, right, feedback) => {
		expect(marked(value)).toMatchObject({ right, parts: [{ right, feedback, text: 'About 57 in 100' }] });
	});
	it.each([-1, 101, NaN, Infinity])('of %d is none', (value) => expect(marked(value)).toBeUndefined());
	it('on a fine scale is near at the very edge', () => {
		const fine = { ...samples.estimate, min: 0, max: 1, step: 0.1, answer: 0.3, near: 0.1 };
		expect(mark(fine, { kind: 'estimate', value: 0.4 })?.right).toBe(true);
		expect(mark(fine, { kind: 'estimate', value: 0.5 })?.right).toBe(false);
	});
});
