import { expect, it } from 'vitest';
import { importGift } from './import-gift.ts';
import { importReport } from './import-report.ts';

it('an import tells question by question what is missing and where, and at the end what became of all', async () => {
	const result = await importGift('::Sky:: Is it blue? {T#No.#Yes.####Mostly.}\n\nLook up.\n\nAnd now? {=a', {
		file: 'q.gift'
	});
	expect(importReport(result, { from: 'q.gift', to: 'lessons/1-a/01-b/quiz.ts' })).toEqual([
		'1. Sky (single, from q.gift:1)',
		'   lessons/1-a/01-b/quiz.ts:8 questions.0.ideas: is missing: the numbers of the ideas it asks about',
		'   lessons/1-a/01-b/quiz.ts:10 questions.0.reread: is missing: where to read it again, as in { beat: … }, if the reading has it',
		'   q.gift:1: has general feedback, which no kind here has; it stands in a comment',
		'',
		'Left out:',
		'   q.gift:3: a description, “Look up.”',
		'',
		'Not understood:',
		'   q.gift:5:10: expected } before the blank line that ends the question',
		'',
		'3 questions in the file: 1 written, 1 left out (line 3: a description, “Look up.”), 1 not understood (line 5: expected } before the blank line that ends the question).'
	]);
});
