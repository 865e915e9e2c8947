import { rightAnswer } from '../answers.ts';
import { kept, open } from '../page.ts';
import { pressAndLeave, WAYS } from '../press-and-leave.ts';
import { test } from '../profile.ts';
import { expect } from '../test.ts';
import { loadLesson } from './bread.ts';

const QUIZ = 'learn/flour-and-water/quiz/';

/** The first question, and the selector of its right option. */
async function firstQuestion() {
	const { quiz } = await loadLesson('flour-and-water');
	const [first, second] = quiz.questions;
	const answer = first && rightAnswer(first);
	if (answer?.kind !== 'single' || !second)
		throw new Error('The first of the questions of flour-and-water is expected to have one right answer.');
	return { option: `main input[value='${answer.chosen}']`, second };
}

for (const way of WAYS)
	test(`an answer counts that was given as the page was left: ${way}`, async ({ profile }) => {
		const { option, second } = await firstQuestion();
		const context = await profile.start();
		const page = await context.newPage();
		await page.goto('about/');
		await open(page, QUIZ);
		await kept(page, 'flour-and-water');
		await page.locator(option).check();
		await pressAndLeave(page, 'main form button', way);
		const again = await context.newPage();
		await open(again, QUIZ);
		await expect(again.getByRole('heading', { level: 1, name: second.prompt })).toBeVisible();
	});

for (const way of WAYS)
	test(`a choice stands that was made on a first visit as the page was left: ${way}`, async ({ profile }) => {
		const { option } = await firstQuestion();
		const context = await profile.start();
		const page = await context.newPage();
		await page.goto('about/');
		await open(page, QUIZ);
		await pressAndLeave(page, option, way);
		const again = await context.newPage();
		await open(again, QUIZ);
		await expect(again.locator(option)).toBeChecked();
	});
