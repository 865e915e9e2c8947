import type { Locator, Page } from '@playwright/test';
import { loadLesson } from './course.ts';
import { inChromium } from './firefox.ts';
import { GenericLearner } from './generic-learner.ts';
import { open } from './page.ts';
import { SimulatorLearner } from './simulator-learner.ts';
import { rightAnswer } from './answers.ts';
import { expect, test } from './test.ts';

const FULL = 'There is no more room: what goes beyond is left out.';

/** Goes on in a quiz to the question with a gap. */
async function toTheGap(page: Page, id: string): Promise<Locator> {
	const { quiz } = await loadLesson(id);
	const learner = new GenericLearner(page);
	await open(page, `learn/${id}/quiz/`);
	for (const question of quiz.questions) {
		if (question.kind === 'cloze') break;
		await learner.answer(question, rightAnswer(question));
		await learner.goOn(false);
	}
	return page.getByRole('textbox', { name: 'The missing words' });
}

/** Pastes into a field, which takes of it what it has room for. */
async function paste(field: Locator, words: string): Promise<void> {
	await field.click();
	await field.page().keyboard.insertText(words);
}

test('a field that is full says so where it stands', async ({ page }) => {
	const gap = await toTheGap(page, 'old-lessons');
	await paste(gap, 'a'.repeat(199));
	await expect(gap).toHaveAccessibleDescription('');
	await paste(gap, 'bcd');
	await expect(gap).toHaveAccessibleDescription(FULL);

	const simulator = new SimulatorLearner(page);
	await simulator.come();
	const card = simulator.card('robin');
	const name = card.getByLabel('Here sits');
	await paste(name, 'Wilhelmina Alexandrina of Orange');
	await expect(name).toHaveAccessibleDescription(FULL);
	await card.getByLabel('spoken of as').selectOption('other words …');
	const pronouns = card.getByLabel('namely');
	await paste(pronouns, 'ze, hir, hir');
	await expect(pronouns).toHaveAccessibleDescription('');
	await paste(pronouns, 'hirhirhirhir');
	await expect(pronouns).toHaveAccessibleDescription(/^Each of the three words has room for 12 letters/);
});

test('a card of one’s own takes all that is written, and prints it', inChromium, async ({ page }) => {
	await open(page, 'learn/telling-apart/scene/');
	await page.getByRole('button', { name: 'Make a card' }).click();
	await page.getByRole('button', { name: 'Make it anyway' }).click();
	const line = page.getByRole('textbox').first();
	const words = 'my sister '.repeat(40);
	await paste(line, words);
	await expect(line).toHaveValue(words);
	await page.emulateMedia({ media: 'print' });
	expect(await line.evaluate((field) => field.scrollHeight <= field.clientHeight + 1)).toBe(true);
});

/** On which side a text begins, as the browser lays it out. */
function directionOf(words: Locator): Promise<string> {
	return words.evaluate((element) => (element.matches(':dir(rtl)') ? 'from the right' : 'from the left'));
}

const HEBREW = 'הספל הכחול';

test('what is written from right to left is shown so, and again where it comes back', async ({ page, context }) => {
	const gap = await toTheGap(page, 'old-lessons');
	await gap.fill(HEBREW);
	expect(await directionOf(gap)).toBe('from the right');

	const pause = async (on: Page) => {
		await open(on, 'learn/two-pulls/reflect/');
		return on.getByRole('textbox').first();
	};
	const note = await pause(page);
	expect(await directionOf(note)).toBe('from the left');
	const other = await context.newPage();
	const itsNote = await pause(other);
	await itsNote.fill('The red cup.');
	await note.fill(HEBREW);
	expect(await directionOf(note)).toBe('from the right');
	await page.getByRole('button', { name: 'Save on this device' }).first().click();
	const beside = other.getByRole('region', { name: 'Saved in another tab or on another device' });
	expect(await directionOf(beside.getByText(HEBREW))).toBe('from the right');
	await other.close();

	const simulator = new SimulatorLearner(page);
	await simulator.come();
	const name = simulator.card('robin').getByLabel('Here sits');
	await name.fill(HEBREW);
	expect(await directionOf(name)).toBe('from the right');
	await page.getByRole('button', { name: new RegExp(`^Begin with .${HEBREW}.$`) }).click();
	await expect(page.getByRole('heading', { level: 1, name: HEBREW })).toBeVisible();
	expect(await directionOf(page.getByRole('heading', { level: 1 }))).toBe('from the left');
});
