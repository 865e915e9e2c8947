import type { Locator, Page } from '@playwright/test';
import type { Question } from '#lib/quiz/question.ts';
import { rightAnswer, wrongAnswer } from '../answers.ts';
import { inChromium } from '../firefox.ts';
import { GenericLearner } from '../generic-learner.ts';
import { kept, open } from '../page.ts';
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

/** Answers the line to say rightly, and returns the reason of another line, which is folded away. */
async function answerLine(page: Page): Promise<Locator> {
	const { quiz } = await loadLesson('the-bake');
	const line = quiz.questions.find(({ kind }) => kind === 'next-line');
	const first = quiz.questions[0];
	if (line?.kind !== 'next-line' || !first) throw new Error('The quiz has a line to say.');
	const learner = new GenericLearner(page);
	await open(page, 'learn/the-bake/quiz/');
	await learner.answer(first, rightAnswer(first));
	await learner.goOn(false);
	const [fits, other] = [line.options.find(({ right }) => right), line.options.find(({ right }) => !right)];
	await learner.give(line, { kind: 'next-line', chosen: fits?.id ?? '' });
	await learner.button('Check').click();
	await expect(learner.asked(line).getByRole('listitem')).toHaveText([new RegExp(fits?.feedback ?? '')]);
	const reason = page.getByText(other?.feedback ?? '', { exact: true });
	await expect(reason).toBeHidden();
	return reason;
}

test('one’s own answer and the fitting one are told first, and the others when asked for', async ({ page }) => {
	const reason = await answerLine(page);
	await page.getByText(/^The other/).click();
	await expect(reason).toBeVisible();
});

test('a marked answer is printed with all its reasons', inChromium, async ({ page }) => {
	const reason = await answerLine(page);
	await page.emulateMedia({ media: 'print' });
	await expect(reason).toBeVisible();
});

test('how sure one is may be said before the verdict, and is told with the answer afterwards', async ({ page }) => {
	const { quiz } = await loadLesson('flour-and-water');
	const [first, ...others] = quiz.questions as [Question, ...Question[]];
	const learner = new GenericLearner(page);
	await open(page, 'learn/flour-and-water/quiz/');
	await learner.give(first, wrongAnswer(first));
	await page.getByRole('group', { name: 'How sure are you?' }).getByRole('radio', { name: 'Certain' }).check();
	await learner.button('Check').click();
	await expect(page.getByText('Not quite, and you were certain: the one worth keeping.')).toBeVisible();
	await kept(page, 'question.answered');
	await page.reload();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	for (const question of others) {
		await learner.answer(question, rightAnswer(question));
		await learner.goOn(question === others.at(-1));
	}
	await page.getByText(first.prompt).click();
	await expect(page.getByText('How sure you were: certain.')).toBeVisible();
});
