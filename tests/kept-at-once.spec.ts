import { rightAnswer } from './answers.ts';
import { loadLesson } from './course.ts';
import { kept, open } from './page.ts';
import { pressAndLeave, WAYS } from './press-and-leave.ts';
import { test } from './profile.ts';
import { expect } from './test.ts';

const QUIZ = 'learn/two-pulls/quiz/';

/** The first question, and the selector of its right option. */
async function firstQuestion() {
	const { quiz } = await loadLesson('two-pulls');
	const [first, second] = quiz.questions;
	const answer = first && rightAnswer(first);
	if (answer?.kind !== 'single' || !second)
		throw new Error('The first of the questions of two-pulls is expected to have one right answer.');
	return { option: `main input[value='${answer.chosen}']`, second };
}

for (const way of WAYS)
	test(`an answer counts that was given as the page was left: ${way}`, async ({ profile }) => {
		const { option, second } = await firstQuestion();
		const context = await profile.start();
		const page = await context.newPage();
		await page.goto('help/');
		await open(page, QUIZ);
		await kept(page, 'two-pulls');
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
		await page.goto('help/');
		await open(page, QUIZ);
		await pressAndLeave(page, option, way);
		const again = await context.newPage();
		await open(again, QUIZ);
		await expect(again.locator(option)).toBeChecked();
	});
