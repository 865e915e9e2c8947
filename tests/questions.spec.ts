import type { Question } from '#lib/quiz/question.ts';
import { rightAnswer, wrongAnswer } from './answers.ts';
import { firstLesson, lessonsWith, loadLesson } from './course.ts';
import { everyEngine, inChromium } from './firefox.ts';
import { GenericLearner } from './generic-learner.ts';
import { hydrated, open, stored } from './page.ts';
import { expect, test } from './test.ts';

/* Engines differ in how they show a kind of question, and not in its words: each kind is answered in the second one too, by
   keyboard (first-lessons.spec.ts) and with a translator on. */
for (const id of lessonsWith('quiz.ts')) {
	test(`every question of ${id}, first wrong, then right`, inChromium, async ({ page }) => {
		const { quiz, module } = await loadLesson(id);
		const learner = new GenericLearner(page);
		await open(page, `learn/${id}/quiz/`);
		if (module.confirmation) await page.getByRole('button', { name: 'Yes, go on' }).click();

		for (const [at, question] of quiz.questions.entries()) {
			await expect(page.getByText(`Question ${at + 1} of ${quiz.questions.length}`)).toBeVisible();
			await learner.answer(question, wrongAnswer(question), quiz.gentle);
			if (quiz.gentle) {
				await expect(learner.asked(question)).not.toContainText(/not quite|each part fits|✓|goes with/i);
				await expect(learner.button('Try again')).toBeHidden();
			} else if (question.kind !== 'write') {
				await learner.button('Try again').click();
				await learner.answer(question, rightAnswer(question));
			}
			await learner.goOn(question === quiz.questions.at(-1));
		}

		await expect(page.getByRole('heading', { level: 1, name: 'That was the last question' })).toBeVisible();
		if (!quiz.gentle) return expect(page.getByText('Every answer fits.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Try those again' })).toBeHidden();
		await learner.button('All from the start').click();
		await learner.takeQuiz(quiz);
	});
}

test('a gentle quiz keeps no answer, on the page or on the device', everyEngine, async ({ page }) => {
	const { id, quiz } = await firstLesson(({ quiz }) => Boolean(quiz.gentle));
	const learner = new GenericLearner(page);
	const nothingChosen = async () => {
		const first = learner.asked(quiz.questions[0] as Question);
		await expect(first).toBeVisible();
		await hydrated(page);
		await expect(first.getByRole('radio', { checked: true })).toHaveCount(0);
	};
	await open(page, `learn/${id}/quiz/`);
	await page.getByRole('radio').first().check();
	await page.reload();
	await nothingChosen();

	for (const question of quiz.questions.slice(0, 2)) {
		await learner.answer(question, rightAnswer(question), true);
		await learner.goOn(false);
	}
	const third = quiz.questions[2] as Question;
	await learner.give(third, rightAnswer(third));
	// The visit itself is kept; once it is, so would the answers be.
	await expect.poll(() => stored(page)).toContain('lesson.opened');
	await page.reload();

	await nothingChosen();
	const everything = await stored(page);
	for (const trace of ['question.answered', ...quiz.questions.map((question) => question.id)])
		expect(everything).not.toContain(trace);
});
