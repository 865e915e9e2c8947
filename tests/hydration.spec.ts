import type { Page } from '@playwright/test';
import type { Question } from '#lib/quiz/question.ts';
import { rightAnswer } from './answers.ts';
import { loadCourse, loadLesson } from './course.ts';
import { GenericLearner } from './generic-learner.ts';
import { holdScripts, hydrated, kept, open } from './page.ts';
import { expect, test } from './test.ts';

/** Opens a page whose scripts wait. Returns what lets them come. */
async function openWithoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
	const release = await holdScripts(page);
	// Only this visit will show that the record was read: by reading aids, which then stand on the page's root.
	if (page.url() !== 'about:blank') await page.evaluate(() => localStorage.removeItem('closer:aids'));
	await page.goto(path, { waitUntil: 'commit' });
	return async () => {
		release();
		await hydrated(page);
		// The record is read, and whatever it has to say has been said.
		await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
	};
}

test('the HTML of a quiz holds its first question', async ({ request }) => {
	for (const { id, quiz } of (await loadCourse()).lessons) {
		const html = await (await request.get(`learn/${id}/quiz/`)).text();
		const words = html
			.replace(/<script[\s\S]*?<\/script>/g, '')
			.replaceAll('&amp;', '&')
			.replace(/\s+/g, ' ');
		expect(words).toContain(quiz.questions[0]?.prompt);
	}
	const html = await (await request.get('learn/two-pulls/quiz/')).text();
	const { quiz } = await loadLesson('two-pulls');
	const [first] = quiz.questions;
	if (first?.kind !== 'single') throw new Error('Expected a single choice first.');
	for (const option of first.options)
		expect(html).toMatch(new RegExp(`<input[^>]*type="radio"[^>]*value="${option.id}"`));
});

test('the HTML of a lesson holds its whole reading', async ({ request }) => {
	for (const { id, text } of (await loadCourse()).lessons) {
		const html = await (await request.get(`learn/${id}/`)).text();
		for (const beat of text.beats) expect(html).toContain(`id="${beat.id}"`);
	}
});

/** One lesson for each kind of question that comes first in a quiz, of those that can be begun before a script runs. */
const FIRST_KINDS = {
	single: 'two-pulls',
	sorting: 'telling-apart',
	estimate: 'the-claim-desk',
	several: 'like-family'
};

test('each kind of first question is tried below', async () => {
	const kinds = (await loadCourse()).lessons.map(({ quiz }) => quiz.questions[0]?.kind);
	// The cards of an ordering are moved by scripts, so nothing can be lost there.
	expect(new Set(kinds)).toEqual(new Set([...Object.keys(FIRST_KINDS), 'ordering']));
});

for (const [kind, id] of Object.entries(FIRST_KINDS))
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

test('what was written in a pause before scripts ran stays, and can be saved', async ({ page }) => {
	const { frontMatter } = await loadLesson('two-pulls');
	const letScriptsCome = await openWithoutScripts(page, 'learn/two-pulls/reflect/');
	const note = page.getByRole('textbox', { name: frontMatter.reflection?.prompt });
	await note.fill('Written early.');
	await letScriptsCome();
	await expect(note).toHaveValue('Written early.');
	await page.getByRole('button', { name: 'Save on this device' }).first().click();
	await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
	await page.reload();
	await expect(note).toHaveValue('Written early.');
});
