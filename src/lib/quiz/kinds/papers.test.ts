import { describe, expect, it } from 'vitest';
import { rightAnswer } from '../answer-arbitrary.ts';
import { mark } from '../mark.ts';
import { sampleQuestions } from '../questions-for-tests.ts';
import { onPaper } from './papers.ts';

describe.each(sampleQuestions.map((question) => [question.kind, question] as const))('a %s on paper', (_, question) => {
	const { lines, before, ruled, reasons } = onPaper(question);

	it('has something to choose from, or room to write', () =>
		expect(lines.length > 0 || before !== undefined || ruled !== undefined).toBe(true));

	it('says of each part what the screen says where all is right', () => {
		const said = reasons.map(({ text, why }) => `${text} ${why}`).join('\n');
		for (const { text, feedback } of mark(question, rightAnswer(question))?.parts ?? []) {
			expect(said).toContain(text);
			expect(said).toContain(feedback);
		}
		expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
	});
});
