import type { Question } from '#lib/quiz/question.ts';
import { rightAnswer } from '../answers.ts';
import { everyEngine } from '../firefox.ts';
import { LessonLearner } from '../lesson-learner.ts';
import { test } from '../offline-site.ts';
import { kept, open } from '../page.ts';
import { expect } from '../test.ts';
import { loadLesson } from './bread.ts';

// The network can go only where a test has a server of its own.
test.use({ served: { folder: 'build-bread', base: '' } });

test(
	'a lesson taken offline, left in the middle, and taken up in a new tab',
	everyEngine,
	async ({ profile, goOffline }) => {
		test.slow();
		const lesson = await loadLesson('the-bake');
		const context = await profile.start();
		const visit = await context.newPage();
		await open(visit, 'about/');
		await expect(visit.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
		await visit.close();
		await goOffline(context);

		const before = await context.newPage();
		await open(before, 'learn/the-bake/');
		let learner = new LessonLearner(before);
		await learner.read(lesson);
		await learner.press('link', 'On to the questions');
		const [first, second] = lesson.quiz.questions as [Question, Question];
		await learner.questions.answer(first, rightAnswer(first));
		await learner.questions.goOn(false);
		await learner.questions.begin(second);
		const controls = await learner.questions.controls(second);
		await kept(before, `the-bake/${second.id}`);
		await before.close();

		const page = await context.newPage();
		learner = new LessonLearner(page);
		await open(page, './');
		await learner.press('link', 'Continue where you left off');
		await expect(learner.questions.asked(second)).toBeVisible();
		await expect.poll(() => learner.questions.controls(second)).toBe(controls);
		for (const question of lesson.quiz.questions.slice(1)) {
			await learner.questions.answer(question, rightAnswer(question));
			await learner.questions.goOn(question === lesson.quiz.questions.at(-1));
		}
		await learner.practise(lesson);
		await learner.press('link', 'Finish for now');
		await expect(page.getByRole('listitem').filter({ hasText: lesson.title })).toContainText('· finished');
	}
);
