import { rightAnswer } from '../answers.ts';
import { GenericLearner } from '../generic-learner.ts';
import { holdScripts, kept, open } from '../page.ts';
import { expect, test } from '../test.ts';
import { loadLesson } from './bread.ts';

test('a quiz that was begun shows no question that was answered, before or after', async ({ page }) => {
	const { quiz } = await loadLesson('flour-and-water');
	const [first, second] = quiz.questions;
	if (!first || !second) throw new Error('Flour and water has too few questions.');
	const learner = new GenericLearner(page);
	await open(page, 'learn/flour-and-water/quiz/');
	await learner.answer(first, rightAnswer(first));
	await kept(page, first.id);
	const release = await holdScripts(page);
	await page.reload({ waitUntil: 'commit' });
	await expect(page.getByText('Taking up the questions where you were…')).toBeVisible();
	await expect(learner.asked(first)).toBeHidden();
	release();
	await expect(learner.asked(second)).toBeVisible();
});
