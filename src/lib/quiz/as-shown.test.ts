import { describe, expect, it } from 'vitest';
import { answerArbitrary } from './answer-arbitrary.ts';
import { asShown } from './as-shown.ts';
import fc from 'fast-check';
import { mark } from './mark.ts';
import { sampleQuestions, samples } from './questions-for-tests.ts';

describe('a question as learners get it', () => {
	it.each(sampleQuestions.map((question) => [question.kind, question] as const))(
		'of kind %s is marked as it was written, and says nothing that is for authors',
		(_, question) => {
			const shown = asShown({ ...question, asks: 'Why it needs its idea.' });
			expect(JSON.stringify(shown)).not.toContain('Why it needs');
			const marked = (each: typeof question) => (answer: Parameters<typeof mark>[1]) => {
				const given = mark(each, answer);
				return given && { right: given.right, parts: new Map(given.parts.map((part) => [part.id, part])) };
			};
			fc.assert(
				fc.property(answerArbitrary(question), (answer) => {
					expect(marked(shown)(answer)).toEqual(marked(question)(answer));
				})
			);
		}
	);

	it('has its options in any order, the same every time, and none more often than another', () => {
		const firsts = new Map<string, number>();
		for (let at = 0; at < 300; at++) {
			const shown = asShown({ ...samples.single, id: `question-${at}` });
			if (shown.kind !== 'single') throw new Error('The kind stays.');
			expect(asShown({ ...samples.single, id: `question-${at}` })).toEqual(shown);
			const first = shown.options[0]?.id ?? '';
			firsts.set(first, (firsts.get(first) ?? 0) + 1);
		}
		for (const id of ['a', 'b', 'c']) expect(firsts.get(id)).toBeGreaterThan(75);
	});

	it('keeps a text in its order', () => {
		for (const question of [samples.flaw, samples.find]) expect(asShown(question)).toEqual(question);
	});
});
