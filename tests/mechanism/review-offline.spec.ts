import type { Question } from '#lib/quiz/question.ts';
import { rightAnswer } from '../answers.ts';
import { everyEngine } from '../firefox.ts';
import { GenericLearner } from '../generic-learner.ts';
import { test } from '../offline-site.ts';
import { kept, open } from '../page.ts';
import { expect } from '../test.ts';
import { bringBackup, loadLesson } from './bread.ts';

// The network can go only where a test has a server of its own.
test.use({ served: { folder: 'build-bread', base: '' } });

test('what was taken comes back without a network', everyEngine, async ({ profile, goOffline }) => {
	test.slow();
	const { id, quiz } = await loadLesson('flour-and-water');
	const [first] = quiz.questions as [Question];
	const context = await profile.start();
	const visit = await context.newPage();
	const base = { device: 'earlier', order: 1_700_000_000_000, at: 1_700_000_000_000, epoch: 0 };
	await bringBackup(visit, [
		{ kind: 'question.answered', lesson: id, question: first.id, answer: rightAnswer(first), id: 'a', seq: 1, ...base },
		{ kind: 'setting.chosen', setting: 'reviews', value: 'on', id: 'b', seq: 2, ...base }
	]);
	await expect(visit.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
	await visit.close();
	await goOffline(context);

	const page = await context.newPage();
	await open(page, './');
	await page.getByRole('link', { name: 'What comes back' }).click();
	await new GenericLearner(page).answer(first, rightAnswer(first));
	await kept(page, 'review.answered');
});
