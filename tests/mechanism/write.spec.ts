import type { Page } from '@playwright/test';
import { rightAnswer } from '../answers.ts';
import { GenericLearner } from '../generic-learner.ts';
import { keyboard } from '../hands.ts';
import { kept, open, stored } from '../page.ts';
import { expect, test } from '../test.ts';
import { loadLesson } from './bread.ts';

const QUIZ = 'learn/the-bake/quiz/';
const PASSPHRASE = 'four ordinary words here';
const WORDS = 'Knock on it, and listen.';

const asked = (page: Page) => page.getByRole('region', { name: 'A friend asks when the loaf is done.' });
const box = (page: Page) => page.getByRole('textbox', { name: 'In your own words' });

/** Answers what comes before the question that asks one to write, which is the last. */
async function toTheBox(page: Page): Promise<GenericLearner> {
	const { quiz } = await loadLesson('the-bake');
	const learner = new GenericLearner(page);
	await open(page, QUIZ);
	for (const question of quiz.questions) {
		if (question.kind === 'write') break;
		await learner.answer(question, rightAnswer(question));
		await learner.goOn(false);
	}
	return learner;
}

test('one’s own sentences stand beside two others, are kept as a note, and can be looked at again', async ({
	page
}) => {
	const learner = await toTheBox(page);
	const hands = keyboard(page);
	await expect(page.getByText('It could begin: “You can hear it…”')).toBeVisible();
	await hands.press(learner.button('Compare'));
	const missing = asked(page).getByText('Write a few words first, or choose to think it.');
	await expect(missing).toBeVisible();
	await hands.write(box(page), WORDS);
	await expect(missing).toBeHidden();
	await hands.press(learner.button('Compare'));
	await expect(page.getByText(/^Two others/)).toBeFocused();
	await expect(asked(page).getByRole('listitem')).toContainText(['Hollow means done', 'ninety-five degrees']);
	await expect(page.getByRole('checkbox')).toHaveCount(3);
	await expect(box(page)).toHaveValue(WORDS);
	await kept(page, WORDS);

	// Beside the others, one may see what one would rather say.
	await box(page).fill(`${WORDS} Hollow is good.`);
	await page.getByRole('button', { name: 'Save on this device' }).click();
	await learner.goOn(true);
	await expect(page.getByText('Every answer fits.')).toBeVisible();

	await page.reload();
	await page.getByText('A friend asks when the loaf is done.').click();
	await expect(box(page)).toHaveValue(`${WORDS} Hollow is good.`);
	await expect(page.getByText('“Knock on the bottom. Hollow means done.”')).toBeVisible();
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(box(page)).toHaveValue('');
	await expect.poll(() => stored(page)).not.toContain(WORDS);
});

test('it can be thought instead, and then nothing is kept but that', async ({ page }) => {
	const learner = await toTheBox(page);
	await box(page).fill(WORDS);
	await learner.hands.choose(page.getByRole('radio', { name: 'Think it, don’t write it' }));
	await expect(box(page)).toBeHidden();
	await learner.hands.press(learner.button('Compare'));
	await expect(page.getByText(/^Two others/)).toBeVisible();
	await kept(page, 'thought');
	await learner.goOn(true);
	await page.getByText('A friend asks when the loaf is done.').click();
	await expect(page.getByText('You thought this one, and wrote nothing.')).toBeVisible();
	expect(await stored(page)).not.toContain('note.saved');
});

test('what was typed and not yet compared is there again', async ({ page }) => {
	await toTheBox(page);
	await box(page).fill(WORDS);
	await page.reload();
	await expect(box(page)).toHaveValue(WORDS);
});

test('under a lock what is written is sealed, and asks for the passphrase', async ({ page }) => {
	const learner = await toTheBox(page);
	await box(page).fill(WORDS);
	await learner.hands.press(learner.button('Compare'));
	await kept(page, WORDS);
	await open(page, 'progress/');
	await page.getByText('Set a passphrase').click();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.getByLabel('Once more').last().fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Lock my notes' }).click();
	await expect.poll(() => stored(page)).not.toContain(WORDS);
	await open(page, QUIZ);
	await page.getByText('A friend asks when the loaf is done.').click();
	await page.getByLabel('Your notes are locked. Passphrase').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(box(page)).toHaveValue(WORDS);
});
