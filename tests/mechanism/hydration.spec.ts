import { openWithoutScripts } from '../page.ts';
import { expect, test } from '../test.ts';
import { loadLesson } from './bread.ts';

test('the HTML of a quiz holds what can be chosen in its first question', async ({ request }) => {
	const html = await (await request.get('learn/flour-and-water/quiz/')).text();
	const { quiz } = await loadLesson('flour-and-water');
	const [first] = quiz.questions;
	if (first?.kind !== 'single') throw new Error('Expected a single choice first.');
	for (const option of first.options)
		expect(html).toMatch(new RegExp(`<input[^>]*type="radio"[^>]*value="${option.id}"`));
});

test('what was written in a pause before scripts ran stays, and can be saved', async ({ page }) => {
	const { frontMatter } = await loadLesson('flour-and-water');
	const letScriptsCome = await openWithoutScripts(page, 'learn/flour-and-water/reflect/');
	const note = page.getByRole('textbox', { name: frontMatter.reflection?.prompt });
	await note.fill('Written early.');
	await letScriptsCome();
	await expect(note).toHaveValue('Written early.');
	await page.getByRole('button', { name: 'Save on this device' }).first().click();
	await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
	await page.reload();
	await expect(note).toHaveValue('Written early.');
});
