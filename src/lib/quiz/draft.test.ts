import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerSchema, type Answer } from './answer.ts';
import { answerArbitrary, answeredArbitrary, rightAnswer } from './answer-arbitrary.ts';
import { answerOf, draftOf, emptyDraft, type Draft } from './draft.ts';
import { isDraftOf } from './kept-draft.ts';
import { mark } from './mark.ts';
import type { Question } from './question.ts';
import { sampleQuestions, samples } from './questions-for-tests.ts';

const each = sampleQuestions.map((question) => [question.kind, question] as const);
/** As the device gives it back. */
const stored = (draft: Draft): unknown => JSON.parse(JSON.stringify(draft));

describe('a draft', () => {
	it('of an answer gives the same answer', () =>
		fc.assert(
			fc.property(answeredArbitrary(sampleQuestions), ({ question, answer }) => {
				expect(answerOf(question, draftOf(question, answer))).toEqual(answer);
			})
		));

	it('of an answer is known again after it was stored', () =>
		fc.assert(
			fc.property(answeredArbitrary(sampleQuestions), ({ question, answer }) => {
				expect(isDraftOf(question, stored(draftOf(question, answer)))).toBe(true);
			})
		));

	it('gives only answers that the record takes, whatever was pasted into it', () =>
		fc.assert(
			fc.property(
				answeredArbitrary(sampleQuestions),
				fc.string({ minLength: 190, maxLength: 400, unit: 'binary' }),
				({ question, answer }, pasted) => {
					const given = answerOf(question, { ...draftOf(question, answer), text: pasted });
					expect(given === undefined || v.is(answerSchema, given)).toBe(true);
				}
			)
		));

	it.each(each)('of kind %s begins empty, is known again, and is no answer yet', (kind, question) => {
		const draft = emptyDraft(question);
		expect(isDraftOf(question, stored(draft))).toBe(true);
		// The cards of an ordering always lie in some order.
		if (kind === 'ordering') expect(mark(question, answerOf(question, draft) as Answer)?.right).toBe(false);
		else expect(answerOf(question, draft)).toBeUndefined();
	});

	it('is not changed through the answer it was made from, nor through the one made from it', () => {
		const answer = rightAnswer(samples.matching);
		const draft = draftOf(samples.matching, answer);
		const before = structuredClone(answer);
		const made = answerOf(samples.matching, draft);
		(draft.joined.leila as Record<string, string>).feeling = 'anger';
		expect(answer).toEqual(before);
		expect(made).toEqual(before);
	});
});

describe('a draft with something left open is no answer', () => {
	const open = (question: Question, change: (draft: Draft) => void) => {
		const draft = draftOf(question, rightAnswer(question));
		change(draft);
		return answerOf(question, draft);
	};

	it('where a row lacks one column', () =>
		expect(
			open(samples.matching, ({ joined }) => void ((joined.leila as Record<string, string>).need = ''))
		).toBeUndefined());
	it('where a card has no group', () =>
		expect(open(samples.sorting, ({ joined }) => void (joined.never = { group: '' }))).toBeUndefined());
	it('where a statement was judged but not how surely', () =>
		expect(open(samples.confidence, ({ judged }) => void (judged.no = { truth: 'true' }))).toBeUndefined());
	it.each(['  ', ' … '])('where only %j was written', (text) =>
		expect(open(samples.cloze, (draft) => void (draft.text = text))).toBeUndefined()
	);
	it('where the slider was never touched', () =>
		expect(
			open(samples.estimate, (draft) => {
				draft.touched = false;
				draft.value = emptyDraft(samples.estimate).value;
			})
		).toBeUndefined());
	it('where every card was left out', () =>
		expect(open(samples.ordering, (draft) => void (draft.order = []))).toBeUndefined());
});

describe('what the lesson no longer has', () => {
	it('is left out of the answer', () => {
		const draft = draftOf(samples.matching, rightAnswer(samples.matching));
		draft.joined.gone = { feeling: 'fear', need: 'room' };
		expect(answerOf(samples.matching, draft)).toEqual(rightAnswer(samples.matching));
	});
});

describe('isDraftOf', () => {
	it('takes no draft of another kind', () =>
		fc.assert(
			fc.property(
				answeredArbitrary(sampleQuestions),
				fc.constantFrom(...sampleQuestions),
				({ question, answer }, other) => {
					fc.pre(other.kind !== question.kind);
					expect(isDraftOf(other, stored(draftOf(question, answer)))).toBe(false);
				}
			)
		));

	it('never throws, and takes nothing that is not a draft', () =>
		fc.assert(
			fc.property(fc.constantFrom(...sampleQuestions), fc.anything({ withNullPrototype: true }), (question, value) => {
				expect(isDraftOf(question, value)).toBe(false);
			})
		));

	it('takes no draft with one field missing or of another type', () => {
		const foreign = fc.constantFrom(undefined, null, 7, 'text', true, [7], ['x'], { x: 1 }, { x: { y: 2 } });
		fc.assert(
			fc.property(
				fc
					.constantFrom(...sampleQuestions)
					.chain((question) => fc.tuple(fc.constant(question), answerArbitrary(question))),
				fc.constantFrom(...Object.keys(emptyDraft(samples.single))),
				foreign,
				([question, answer], key, value) => {
					const draft = { ...draftOf(question, answer), [key]: value };
					// Whatever is taken has to give a whole answer or none, and never throw.
					if (!isDraftOf(question, draft)) return;
					const made = answerOf(question, draft);
					if (made) expect(mark(question, made)).toBeDefined();
				}
			)
		);
	});

	it.each([
		['an option', samples.single, { one: 'gone' }],
		['one of several options', samples.several, { many: ['a', 'gone'] }],
		['an option given twice', samples.several, { many: ['a', 'a'] }],
		['a piece', samples.flaw, { many: ['gone'] }],
		['a card', samples.ordering, { order: ['wish', 'gone'] }],
		['a card given twice', samples.ordering, { order: ['wish', 'wish'] }],
		['a row', samples.matching, { joined: { leila: { feeling: '', need: '' } } }],
		['a column', samples.matching, { joined: { leila: { feeling: '' }, envy: { feeling: '' } } }],
		[
			'a choice',
			samples.matching,
			{ joined: { leila: { feeling: 'gone', need: '' }, envy: { feeling: '', need: '' } } }
		],
		['a card to sort', samples.sorting, { joined: { sunday: { group: '' } } }],
		['a group', samples.sorting, { joined: { sunday: { group: 'gone' }, never: { group: '' }, later: { group: '' } } }],
		['a statement', samples.confidence, { judged: { yes: {} } }],
		['a way of being sure', samples.confidence, { judged: { yes: { sure: 'very' }, no: {} } }],
		['a place on the scale', samples.estimate, { value: 101 }]
	])('takes no draft that names %s the question does not have', (_, question, change) => {
		expect(isDraftOf(question, { ...emptyDraft(question), ...change })).toBe(false);
	});
});
