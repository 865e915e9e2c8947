import type { Question } from '#lib/quiz/question.ts';
import { rightAnswer, wrongAnswer } from '../answers.ts';
import { GenericLearner } from '../generic-learner.ts';
import { open } from '../page.ts';
import { expect, test } from '../test.ts';
import { loadLesson } from './bread.ts';

test('what was missed can be tried again at the end, and every answer read again', async ({ page }) => {
	const { quiz } = await loadLesson('flour-and-water');
	const learner = new GenericLearner(page);
	const [first, ...others] = quiz.questions as [Question, ...Question[]];
	await open(page, 'learn/flour-and-water/quiz/');
	await learner.answer(first, wrongAnswer(first));
	await learner.goOn(false);
	for (const question of others) {
		await learner.answer(question, rightAnswer(question));
		await learner.goOn(question === others.at(-1));
	}

	await expect(page.getByText('One question is worth another look.')).toBeVisible();
	await page.getByText(first.prompt).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Your answer' }).first()).toBeVisible();
	await learner.button('Try those again').click();
	await expect(page.getByText('Question 1 of 1')).toBeVisible();
	await learner.answer(first, rightAnswer(first));
	await learner.goOn(true);
	await expect(page.getByText('Every answer fits.')).toBeVisible();
});

test('an answer that is not whole is not taken, and it says what is missing', async ({ page }) => {
	const { quiz } = await loadLesson('flour-and-water');
	const learner = new GenericLearner(page);
	await open(page, 'learn/flour-and-water/quiz/');
	await learner.button('Check').click();
	await expect(page.getByRole('status').filter({ hasText: 'Choose one answer first.' })).toBeAttached();
	await expect(learner.asked(quiz.questions[0] as Question).getByText('Choose one answer first.')).toBeVisible();
	await expect(page.getByText('Question 1 of')).toBeVisible();
	await expect(learner.button('Next question')).toBeHidden();
});
