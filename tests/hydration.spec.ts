import type { Question } from '#lib/quiz/question.ts';
import { rightAnswer } from './answers.ts';
import { lessonsByFirstKind, loadCourse, loadLesson } from './course.ts';
import { GenericLearner } from './generic-learner.ts';
import { kept, open, openWithoutScripts } from './page.ts';
import { expect, test } from './test.ts';

test('the HTML of a quiz holds its first question', async ({ request }) => {
	for (const { id, quiz } of (await loadCourse()).lessons) {
		const html = await (await request.get(`learn/${id}/quiz/`)).text();
		const words = html
			.replace(/<script[\s\S]*?<\/script>/g, '')
			.replaceAll('&amp;', '&')
			.replace(/\s+/g, ' ');
		expect(words).toContain(quiz.questions[0]?.prompt);
	}
});

test('the HTML of a lesson holds its whole reading', async ({ request }) => {
	for (const { id, text } of (await loadCourse()).lessons) {
		const html = await (await request.get(`learn/${id}/`)).text();
		for (const beat of text.beats) expect(html).toContain(`id="${beat.id}"`);
	}
});

/** The cards of an ordering are moved by scripts, so nothing can be lost there. */
const firstKinds = [...lessonsByFirstKind()].filter(([kind]) => kind !== 'ordering');

test('each kind of first question is tried below', async () => {
	const kinds = (await loadCourse()).lessons.map(({ quiz }) => quiz.questions[0]?.kind);
	expect(new Set(firstKinds.map(([kind]) => kind))).toEqual(new Set(kinds.filter((kind) => kind !== 'ordering')));
});

for (const [kind, id] of firstKinds)
	test(`what was chosen in a question of kind ${kind} before scripts ran is still chosen afterwards`, async ({
		page
	}) => {
		const { quiz, module } = await loadLesson(id);
		const question = quiz.questions[0] as Question;
		const learner = new GenericLearner(page);
		if (module.confirmation) {
			await open(page, `learn/${id}/`);
			await learner.button('Yes, go on').click();
			await kept(page, 'module.confirmed');
		}
		const letScriptsCome = await openWithoutScripts(page, `learn/${id}/quiz/`);
		await learner.begin(question);
		await expect(page.locator('#svelte-announcer')).not.toBeAttached();
		const chosen = await learner.controls(question);
		await letScriptsCome();
		expect(await learner.controls(question)).toBe(chosen);
		await learner.answer(question, rightAnswer(question), quiz.gentle);
	});
