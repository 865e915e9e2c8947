import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredArbitrary, draftOf } from './answer-arbitrary.ts';
import { answerOf, emptyDraft } from './draft.ts';
import type { Draft } from './kinds/draft-schemas.ts';
import { keptDraft } from './kept-draft.ts';
import { mark } from './mark.ts';
import type { Question } from './question.ts';
import { sampleQuestions, samples } from './questions-for-tests.ts';

const each = sampleQuestions.map((question) => [question.kind, question] as const);
/** As the device gives it back. */
const stored = (draft: Draft): unknown => JSON.parse(JSON.stringify(draft));

describe('a kept draft', () => {
	it('of an answer is known again', () =>
		fc.assert(
			fc.property(answeredArbitrary(sampleQuestions), ({ question, answer }) => {
				const draft = draftOf(question, answer);
				expect(keptDraft(question, stored(draft))).toEqual(draft);
			})
		));

	it.each(each)('of kind %s that is empty is known again', (_, question) => {
		expect(keptDraft(question, stored(emptyDraft(question)))).toEqual(emptyDraft(question));
	});

	it('of another kind is not taken', () =>
		fc.assert(
			fc.property(
				answeredArbitrary(sampleQuestions),
				fc.constantFrom(...sampleQuestions),
				({ question, answer }, other) => {
					fc.pre(other.kind !== question.kind);
					expect(keptDraft(other, stored(draftOf(question, answer)))).toBeUndefined();
				}
			)
		));

	it('never throws, and is nothing that is not a draft', () =>
		fc.assert(
			fc.property(fc.constantFrom(...sampleQuestions), fc.anything({ withNullPrototype: true }), (question, value) => {
				expect(keptDraft(question, value)).toBeUndefined();
			})
		));

	it('with one field missing or of another type gives a whole answer or none', () => {
		const foreign = fc.constantFrom(undefined, null, 7, 'text', true, [7], ['x'], { x: 1 }, { x: { y: 2 } });
		fc.assert(
			fc.property(
				answeredArbitrary(sampleQuestions).chain(({ question, answer }) => {
					const draft = draftOf(question, answer);
					return fc.tuple(fc.constant(question), fc.constant(draft), fc.constantFrom(...Object.keys(draft)));
				}),
				foreign,
				([question, whole, key], value) => {
					const draft = keptDraft(question, { ...whole, [key]: value });
					if (!draft) return;
					const made = answerOf(question, draft);
					if (made) expect(mark(question, made)).toBeDefined();
				}
			)
		);
	});
});

/** Every draft once had the fields of all kinds. */
const allFields = {
	...{ one: '', many: [], order: [], joined: {}, text: '', judged: {} },
	...{ value: 0, touched: false }
};

/** Half-given answers as devices keep them since then. They are written out: no later change may alter them. */
const KEPT_EARLIER: [question: Question, kept: object, draft: Draft][] = [
	[samples.single, { kind: 'single', ...allFields, one: 'b' }, { kind: 'single', one: 'b' }],
	[samples['next-line'], { kind: 'next-line', ...allFields, one: 'a' }, { kind: 'next-line', one: 'a' }],
	[samples.several, { kind: 'several', ...allFields, many: ['c', 'a'] }, { kind: 'several', many: ['c', 'a'] }],
	[samples.flaw, { kind: 'flaw', ...allFields, many: ['b'] }, { kind: 'flaw', many: ['b'] }],
	[
		samples.ordering,
		{ kind: 'ordering', ...allFields, order: ['bus', 'hint', 'wish'] },
		{ kind: 'ordering', order: ['bus', 'hint', 'wish'] }
	],
	[
		samples.matching,
		{
			kind: 'matching',
			...allFields,
			joined: { leila: { feeling: 'fear', need: '' }, envy: { feeling: '', need: 'room' } }
		},
		{ kind: 'matching', joined: { leila: { feeling: 'fear', need: '' }, envy: { feeling: '', need: 'room' } } }
	],
	[
		samples.sorting,
		{
			kind: 'sorting',
			...allFields,
			joined: { sunday: { group: 'limit' }, never: { group: '' }, later: { group: 'neither' } }
		},
		{ kind: 'sorting', groups: { sunday: 'limit', never: '', later: 'neither' } }
	],
	[samples.cloze, { kind: 'cloze', ...allFields, text: 'a bord' }, { kind: 'cloze', text: 'a bord' }],
	[
		samples.confidence,
		{ kind: 'confidence', ...allFields, judged: { yes: { truth: 'false', sure: 'certain' }, no: { truth: 'true' } } },
		{ kind: 'confidence', judged: { yes: { truth: 'false', sure: 'certain' }, no: { truth: 'true' } } }
	],
	[
		samples.estimate,
		{ kind: 'estimate', ...allFields, value: 85, touched: true },
		{ kind: 'estimate', value: 85, touched: true }
	]
];

describe('a draft with the fields of all kinds, as they were once kept,', () => {
	it.each(KEPT_EARLIER.map(([question, kept, draft]) => [question.kind, question, kept, draft] as const))(
		'of kind %s is taken up where it was',
		(_, question, kept, draft) => {
			expect(keptDraft(question, kept)).toEqual(draft);
		}
	);

	it('is there for each kind that was kept so', () =>
		expect(KEPT_EARLIER.map(([question]) => question.kind)).toEqual([
			...[
				'single',
				'next-line',
				'several',
				'flaw',
				'ordering',
				'matching',
				'sorting',
				'cloze',
				'confidence',
				'estimate'
			]
		]));
});
