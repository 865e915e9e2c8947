import type { BrowserContext, Page } from '@playwright/test';
import { questionSchemas } from '#lib/quiz/kinds/question-schemas.ts';
import type { Question } from '#lib/quiz/question.ts';
import type { SceneConfig } from '#lib/scenario/scene-schema.ts';
import { rightAnswer } from '../answers.ts';
import { everyEngine } from '../firefox.ts';
import { GenericLearner } from '../generic-learner.ts';
import { LessonLearner } from '../lesson-learner.ts';
import { kept, open, takenUp } from '../page.ts';
import { test } from '../profile.ts';
import { SceneLearner } from '../scene-learner.ts';
import { pathsToEndings, type PathToEnding, type Step } from '../scene-paths.ts';
import { expect } from '../test.ts';
import { loadLesson } from './bread.ts';

/** From the first page to where the learner left off. */
async function goOn(context: BrowserContext, where: string): Promise<Page> {
	const page = await context.newPage();
	await open(page, './');
	await expect(page.getByText(where)).toBeVisible();
	await page.getByRole('link', { name: 'Continue where you left off' }).click();
	return page;
}

test('a reading closed at its third beat goes on there', async ({ profile }) => {
	const { text } = await loadLesson('flour-and-water');
	const beat = (page: Page, at: number) =>
		page.getByRole('heading', { level: 2, name: text.beats[at]?.heading, exact: true });
	const before = await (await profile.start()).newPage();
	await open(before, 'learn/flour-and-water/');
	await takenUp(before);
	await before.getByRole('button', { name: 'Read on' }).click();
	await before.getByRole('button', { name: 'Read on' }).click();
	await kept(before, text.beats[2]?.id ?? '');

	const context = await profile.start();
	const after = await goOn(context, 'Lesson 1 · Flour and water');
	await expect(beat(after, 2)).toBeInViewport();
	await expect(beat(after, 3)).toBeHidden();

	// The same from the lesson's own address.
	const again = await context.newPage();
	await open(again, 'learn/flour-and-water/');
	await expect(beat(again, 2)).toBeInViewport();
	await again.getByRole('button', { name: 'Read on' }).click();
	await expect(beat(again, 3)).toBeFocused();
});

test('a quiz left in the moment of answering goes on at the next question', everyEngine, async ({ profile }) => {
	const { id, quiz } = await loadLesson('flour-and-water');
	const [question] = quiz.questions;
	if (question?.kind !== 'single')
		throw new Error('The first question of flour-and-water is expected to have one right answer.');
	const context = await profile.start();
	const page = await context.newPage();
	await open(page, `learn/${id}/quiz/`);
	await kept(page, id);
	await page.locator(`main input[value='${question.options.find(({ right }) => right)?.id}']`).check();
	// Within one task, so that nothing can be written in between.
	await page.getByRole('button', { name: 'Check', exact: true }).evaluate((check: HTMLButtonElement) => {
		check.click();
		location.assign('about:blank');
	});
	await page.waitForURL('about:blank');

	await open(page, `learn/${id}/quiz/`);
	await expect(page.getByText(`Question 2 of ${quiz.questions.length}`)).toBeVisible();
});

test('a quiz closed in the middle goes on at the question, half-given answer and all, in each kind', async ({
	profile
}) => {
	test.slow();
	const context = await profile.start();
	let page = await context.newPage();
	const kinds = new Set<string>();
	for (const id of ['flour-and-water', 'the-bake'] as const) {
		const { quiz } = await loadLesson(id);
		await open(page, `learn/${id}/quiz/`);
		for (const [at, question] of quiz.questions.entries()) {
			let learner = new GenericLearner(page);
			await expect(learner.asked(question)).toBeVisible();
			if (!kinds.has(question.kind)) {
				kinds.add(question.kind);
				await learner.begin(question);
				const controls = await learner.controls(question);
				await kept(page, `${id}/${question.id}`);
				await page.close();

				page = await context.newPage();
				learner = new GenericLearner(page);
				await open(page, `learn/${id}/quiz/`);
				await expect(page.getByText(`Question ${at + 1} of ${quiz.questions.length}`)).toBeVisible();
				await expect.poll(() => learner.controls(question)).toBe(controls);
			}
			await learner.answer(question, rightAnswer(question));
			await learner.goOn(question === quiz.questions.at(-1));
		}
	}
	expect([...kinds].sort()).toEqual(Object.keys(questionSchemas).sort());
});

test('a reloaded quiz goes on at its question, with what was chosen there', everyEngine, async ({ page }) => {
	const { quiz } = await loadLesson('flour-and-water');
	const [first, ...others] = quiz.questions as [Question, ...Question[]];
	const alike = others.find(({ kind }) => kind === first.kind) as Question;
	const learner = new GenericLearner(page);
	await open(page, 'learn/flour-and-water/quiz/');
	for (const question of quiz.questions.slice(0, quiz.questions.indexOf(alike))) {
		await learner.answer(question, rightAnswer(question));
		await learner.goOn(false);
	}
	await learner.begin(alike);
	const controls = await learner.controls(alike);
	await kept(page, `flour-and-water/${alike.id}`);
	await page.reload();
	await expect(learner.asked(alike)).toBeVisible();
	await expect.poll(() => learner.controls(alike)).toBe(controls);
});

test('a scene goes on in its situation in another visit, and one step back', everyEngine, async ({ profile }) => {
	const { scene } = await loadLesson('the-bake');
	const path = pathsToEndings(scene as SceneConfig).find(({ steps }) => steps.length > 3) as PathToEnding;
	const [first, second, third] = path.steps as [Step, Step, Step];
	const before = await (await profile.start()).newPage();
	await open(before, 'learn/the-bake/scene/');
	const learner = new SceneLearner(before);
	await learner.begin();
	await learner.take([first, second]);
	await expect(before.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

	const after = await (await profile.start()).newPage();
	await open(after, 'learn/the-bake/scene/');
	await expect(after.getByText(third.situation)).toBeVisible();
	await expect(after.getByText(second.after, { exact: true })).toBeVisible();
	await expect(after.getByText(first.situation)).toBeHidden();
	await after.getByRole('button', { name: 'Back one step' }).click();
	await expect(after.getByText(second.situation)).toBeVisible();
	const again = new SceneLearner(after);
	await again.take(path.steps.slice(1));
	await again.sees(path);
});

test('a lesson goes on at its first step that is not done', async ({ profile }) => {
	const lesson = await loadLesson('the-bake');
	const before = await (await profile.start()).newPage();
	const learner = new LessonLearner(before);
	await open(before, 'learn/the-bake/');
	await learner.read(lesson);
	await learner.press('link', 'On to the questions');
	await learner.questions.takeQuiz(lesson.quiz);
	await learner.press('link', 'On to: Scene');
	await learner.scenes.begin();
	await kept(before, 'run.started');

	const after = await goOn(await profile.start(), 'Lesson 2 · The bake');
	await expect(after).toHaveURL(/learn\/the-bake\/scene\/$/);
	await expect(
		after.getByText(pathsToEndings(lesson.scene as SceneConfig)[0]?.steps[0]?.situation ?? '')
	).toBeVisible();
	await after.getByRole('link', { name: /^Questions\b.*\bdone/ }).click();
	await expect(after.getByText('Every answer fits.')).toBeVisible();
});

test('a place that the address names is shown, however far the learner has come', async ({ page }) => {
	const { text } = await loadLesson('flour-and-water');
	await open(page, 'learn/flour-and-water/#warm-and-cold');
	const named = text.beats.findIndex((beat) => beat.id === 'warm-and-cold');
	const heading = (at: number) => page.getByRole('heading', { level: 2, name: text.beats[at]?.heading, exact: true });
	await expect(heading(named + 1)).toBeHidden();
	await expect(heading(named)).toBeInViewport();
});

test('a tab that nobody has seen yet stands at the named place when it is shown', async ({ page }) => {
	const { text } = await loadLesson('flour-and-water');
	const beat = text.beats[3];
	// As in a tab opened behind another: no frame is drawn.
	await page.addInitScript(() => (window.requestAnimationFrame = () => 0));
	await page.goto(`learn/flour-and-water/#${beat?.id}`);
	await expect(page.getByRole('heading', { level: 2, name: beat?.heading, exact: true })).toBeInViewport();
});
