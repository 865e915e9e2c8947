import { test as plain, type Locator, type Page } from '@playwright/test';
import { rightAnswer } from './answers.ts';
import { loadCourse, loadLesson } from './course.ts';
import { inChromium } from './firefox.ts';
import { GenericLearner } from './generic-learner.ts';
import { holdScripts, open } from './page.ts';
import { expect, test } from './test.ts';
import { giveVoice } from './voice.ts';

/** Opens a reading at a beat that has a figure, and waits until it can be moved. */
async function openFigure(page: Page, path: string, title: string): Promise<Locator> {
	await open(page, path);
	const figure = page.getByRole('figure', { name: title });
	await expect(figure.locator('[data-live]')).toBeVisible();
	return figure;
}
const says = (figure: Locator): Locator => figure.getByRole('status');

test('a loop is turned and changed by keyboard, and says where it stands', async ({ page }) => {
	const figure = await openFigure(page, 'learn/two-spirals/#the-reaching-spiral', 'The reaching spiral');
	await expect(says(figure)).toContainText('Round 3, step 4. How far apart they are: 10 of 10.');

	const turn = figure.getByRole('slider', { name: 'Go through it, step by step' });
	await turn.focus();
	await page.keyboard.press('Home');
	await expect(says(figure)).toContainText('How far apart they are: 1 of 10.');
	await page.keyboard.press('ArrowRight');
	await expect(says(figure)).toContainText('Round 1, step 1. How far apart they are: 2 of 10.');
	await expect(turn).toHaveAttribute('aria-valuetext', /Round 1, step 1\..*Is worn out/);

	await figure.getByRole('radio', { name: 'Change nothing' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(figure.getByRole('radio', { name: /I felt a drop/ })).toBeChecked();
	await turn.focus();
	await page.keyboard.press('End');
	await expect(says(figure)).toContainText('How far apart they are: 1 of 10.');
	await expect(figure.getByText('Does not follow:').first()).toBeAttached();
});

test('a loop is turned by its buttons too', async ({ page }) => {
	const figure = await openFigure(page, 'learn/two-spirals/#the-cooling-spiral', 'The cooling spiral');
	await figure.getByRole('button', { name: 'From the start' }).click();
	const next = figure.getByRole('button', { name: 'Next step' });
	for (let step = 0; step < 5; step += 1) await next.click();
	await expect(says(figure)).toContainText('Round 2, step 1.');
	await expect(figure.locator('[aria-current]')).toContainText('Fine.');
});

test('how many it was shows after one has guessed, and not before', async ({ page }) => {
	const title = 'What a hundred people had with a partner, against what they wanted';
	const figure = await openFigure(page, 'learn/two-pulls/#how-near-is-near-enough', title);
	const found = figure.getByRole('radio', { name: /57 had less closeness/ });
	await expect(found).toBeHidden();
	await expect(figure.getByText('How sure is the claim')).toBeHidden();

	await figure.getByRole('slider', { name: /Guess first/ }).focus();
	for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageUp');
	const guessed = await figure.getByRole('slider').inputValue();
	expect(Number(guessed)).toBeGreaterThan(0);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(says(figure)).toContainText(`You guessed ${guessed}; it was 57.`);
	await expect(found).toBeVisible();
});

test('pressing dots names them', async ({ page }) => {
	const title = 'What a hundred people had with a partner, against what they wanted';
	const figure = await openFigure(page, 'learn/two-pulls/#how-near-is-near-enough', title);
	await figure.getByText('Show what was found').click();
	const picture = figure.locator('svg').first();
	const box = await picture.boundingBox();
	if (!box) throw new Error('The dots are not to be seen.');
	// The first dot of the first row, and the third of the fifth; twenty stand in a row.
	const dot = (column: number, row: number) => ({
		x: (box.width * (column + 0.5)) / 20,
		y: (box.height * (row + 0.5)) / 5
	});
	await picture.click({ position: dot(0, 0) });
	await expect(figure.getByRole('radio', { name: /57 had less closeness/ })).toBeChecked();
	await picture.click({ position: dot(2, 4) });
	await expect(figure.getByRole('radio', { name: /37 had what they wanted/ })).toBeChecked();
});

test('figures behind the door of a part can be moved once it is opened', async ({ page }) => {
	await open(page, 'learn/nothing-to-prove/');
	await page.getByRole('button', { name: 'Yes, go on' }).click();
	const figure = page.getByRole('figure', { name: 'The avoidance loop' });
	await figure.getByRole('radio', { name: /nothing is asked/ }).check();
	await expect(says(figure)).toContainText('How much dread there is: 0 of 10.');
});

test('hills are moved, and their pairs follow', async ({ page }) => {
	const figure = await openFigure(page, 'learn/the-claim-desk/#two-hills', 'Two hills');
	await expect(says(figure)).toContainText('in 58 the man is further along');
	await figure.getByRole('radio', { name: /Students/ }).check();
	await expect(says(figure)).toContainText('in 53 the man is further along');
	await figure.getByRole('radio', { name: /study from 2000/ }).check();
	await expect(says(figure)).toContainText('not known');
	await figure.getByRole('slider').focus();
	await page.keyboard.press('End');
	await expect(says(figure)).toContainText('in 92 the man is further along');
	await expect(figure.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what is asked about can be moved before one answers', async ({ page }) => {
	const { quiz } = await loadLesson('the-claim-desk');
	const at = quiz.questions.findIndex(({ figure }) => figure !== undefined);
	expect(at).toBeGreaterThanOrEqual(0);
	const learner = new GenericLearner(page);
	await open(page, 'learn/the-claim-desk/quiz/');
	for (const question of quiz.questions.slice(0, at)) {
		await learner.answer(question, rightAnswer(question));
		await learner.goOn(false);
	}
	const figure = page.getByRole('figure', { name: 'Worry on the nights and on the days' });
	await expect(figure.locator('[data-live]')).toBeVisible();
	await expect(figure.locator('.figure-means')).toHaveCount(0);
	await figure.getByRole('slider').focus();
	await page.keyboard.press('Home');
	await expect(says(figure)).toContainText('A coin would give 50.');
});

test('every figure is there before scripts, and stands where it stood when they have come', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('learn/two-spirals/#the-reaching-spiral', { waitUntil: 'commit' });
	const figure = page.getByRole('figure', { name: 'The reaching spiral' });
	await expect(figure).toBeVisible();
	const before = await figure.boundingBox();
	release();
	await expect(figure.locator('[data-live]')).toBeVisible();
	const after = await figure.boundingBox();
	expect(after?.height).toBe(before?.height);
});

test('a change that was chosen before scripts came is still chosen after', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('learn/two-spirals/#the-reaching-spiral', { waitUntil: 'commit' });
	const figure = page.getByRole('figure', { name: 'The reaching spiral' });
	const drop = figure.getByRole('radio', { name: /I felt a drop/ });
	await drop.check();
	release();
	await expect(figure.locator('[data-live]')).toBeVisible();
	await expect(drop).toBeChecked();
	await expect(says(figure)).toContainText('How far apart they are: 1 of 10.');
});

test('hills that were moved before scripts came stay where they are', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('learn/the-claim-desk/#two-hills', { waitUntil: 'commit' });
	const figure = page.getByRole('figure', { name: 'Two hills', exact: true });
	await figure.getByRole('slider').fill('1');
	release();
	await expect(figure.locator('[data-live]')).toBeVisible();
	await expect(figure.getByRole('slider')).toHaveValue('1');
	await expect(says(figure)).toContainText('in 76 the man is further along');
});

test('reading aloud says of a figure what it means and its caveats, not its controls and its table', async ({
	page
}) => {
	const { figures } = await loadLesson('two-spirals');
	const told = await giveVoice(page, { ends: true });
	await openFigure(page, 'learn/two-spirals/#the-reaching-spiral', 'The reaching spiral');
	await page.getByRole('button', { name: 'Read aloud' }).click();
	await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible();
	const text = (await told()).join('\n');
	const { title, means, notFor, invented } = figures.get('reaching-spiral')!;
	for (const words of [title, means, notFor, invented]) expect(text).toContain(words);
	expect(text).toMatch(/How sure is the claim that this rests on\?\s+\w+/);
	expect(text).not.toMatch(/step by step|Change nothing|Round 3|as a table|undefined/);
});

test('reading aloud keeps closed what a guess keeps closed, and says it once it is opened', async ({ page }) => {
	const { text, figures } = await loadLesson('two-pulls');
	const { means } = figures.get('wanted-and-there')!;
	const told = await giveVoice(page, { ends: true });
	await open(page, `learn/two-pulls/#${text.beats.at(-1)!.id}`);
	const guess = page.getByText('The survey also looked at how happy people were.');
	await expect(guess).toBeVisible();

	await page.getByRole('button', { name: 'Read aloud' }).click();
	const closed = (await told()).join('\n');
	expect(closed).toContain('The survey also looked at how happy people were.');
	expect(closed).not.toContain('Something else: the gap between the two.');
	expect(closed).not.toContain(means);

	await guess.click();
	await page.getByRole('button', { name: 'Read aloud' }).click();
	const opened = (await told()).join('\n');
	expect(opened).toContain('Something else: the gap between the two.');
	expect(opened).toContain(means);
	expect(opened).not.toMatch(/Closeness wanted: \d|as a table/);
});

plain.describe('without scripts', () => {
	plain.use({ javaScriptEnabled: false });

	// Without the watch on errors: pages say on the console that their scripts may not run.
	plain('every figure shows its most telling state, a table, and nothing to press', inChromium, async ({ page }) => {
		const { lessons } = await loadCourse();
		for (const { id, figures, text } of lessons) {
			if (!text.components.some(({ component }) => component === 'Figure')) continue;
			await page.goto(`learn/${id}/`);
			// What a guess keeps closed opens without scripts as well.
			for (const guess of await page.locator('details.guess').all()) await guess.locator('summary').first().click();
			for (const { component, value } of text.components) {
				if (component !== 'Figure') continue;
				const { title, means } = figures.get(value)!;
				const figure = page.getByRole('figure', { name: title, exact: true });
				await expect(figure.getByText(means)).toBeVisible();
				await expect(figure.getByRole('slider')).toHaveCount(0);
				await expect(figure.getByRole('button')).toHaveCount(0);
				await expect(figure.getByRole('radio').or(figure.getByRole('checkbox'))).toHaveCount(0);
				await figure.getByText('The same as a table').click();
				await expect(figure.getByRole('table')).toBeVisible();
			}
		}
	});
});
