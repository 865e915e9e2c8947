import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { inChromium } from '../firefox.ts';
import { look } from '../look.ts';
import { open } from '../page.ts';
import { begin, choices, choose, map } from '../scene-page.ts';

/** To “A dense loaf” in five decisions. */
const TO_DENSE = ['Weigh everything', 'Knead on for', 'Set the bowl near', 'Shape it at once', 'Bake it now'];
/** From the second decision, after another answer there, to “A tall loaf”. */
const TO_TALL = ['Shape the loaf', 'Let it rest'];
/** That other answer. */
const WALK = /^Try this way from here: Cover it and go .* decision 2 of run 1$/;

/** Goes on with the tabulator, as somebody without a mouse does, until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		if ((await focused.count()) === 0) continue;
		const words = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
		if (name.test(words)) return;
	}
	throw new Error(`The tabulator never came to ${name}`);
}

test('by mouse and map: finish, go back to the second decision, finish elsewhere, compare', async ({ page }) => {
	await begin(page, 'the-bake');
	await choose(page, ...TO_DENSE);
	await expect(page.getByRole('heading', { level: 1, name: 'A dense loaf' })).toBeVisible();
	await expect(page.getByText('1 of 3 endings found')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Why it came to this' })).toContainText(
		'Until here, another try was still open'
	);

	await map(page).getByRole('button', { name: 'Kneading, decision 2 of run 1' }).click();
	const card = page.getByRole('complementary', { name: 'About the chosen place' });
	await expect(card).toContainText('Knead on for ten minutes');
	await card.getByRole('button', { name: /^Try this way from here: Cover it/ }).click();
	await expect(page.getByRole('paragraph').filter({ hasText: 'nobody has kneaded it' })).toBeVisible();
	await choose(page, ...TO_TALL);

	await expect(page.getByRole('heading', { level: 1, name: 'A tall loaf' })).toBeVisible();
	await expect(page.getByText('2 of 3 endings found')).toBeVisible();
	const runs = page.getByRole('region', { name: 'Your runs' });
	await expect(runs.getByText('5 decisions, ended in “A dense loaf”')).toBeVisible();
	await expect(runs.getByText('4 decisions, ended in “A tall loaf”')).toBeVisible();
	await expect(runs.getByText('Begins with the first decision of run 1.')).toBeVisible();

	const compared = page.getByRole('region', { name: 'Side by side' });
	await expect(compared).toContainText('They share one decision and part at “Kneading”.');

	// The run of before can be looked at on the map again.
	await page.getByRole('radio', { name: 'Run 1' }).check();
	await expect(map(page).getByRole('button', { name: 'Bowl, decision 3 of run 1' })).toBeVisible();
});

test('by list and keyboard only: finish, go back to the second decision, finish elsewhere, compare', async ({
	page
}) => {
	await open(page, 'learn/the-bake/scene/');
	await page.getByRole('button', { name: 'Begin the scene' }).focus();
	await page.keyboard.press('Enter');
	await expect(choices(page).first()).toBeVisible();
	for (const label of TO_DENSE) {
		await tabTo(page, new RegExp(label));
		await page.keyboard.press('Enter');
		await expect(choices(page).filter({ hasText: label })).toBeHidden();
	}
	await expect(page.getByRole('heading', { level: 1, name: 'A dense loaf' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Your runs' })).toBeVisible();

	await tabTo(page, WALK);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('paragraph').filter({ hasText: 'nobody has kneaded it' })).toBeVisible();
	for (const label of TO_TALL) {
		await tabTo(page, new RegExp(label));
		await page.keyboard.press('Enter');
		await expect(choices(page).filter({ hasText: label })).toBeHidden();
	}
	await expect(page.getByRole('heading', { level: 1, name: 'A tall loaf' })).toBeVisible();
	await expect(page.getByText('2 of 3 endings found')).toBeVisible();

	await tabTo(page, /^Read run 2 back/);
	await page.keyboard.press('Enter');
	const story = page.getByRole('list', { name: 'Run 2, read back' });
	await expect(story.getByRole('listitem')).toHaveCount(4);
	await expect(story).toContainText('Cover it and go for a long walk');
	await expect(page.getByRole('region', { name: 'Side by side' })).toContainText('part at “Kneading”');
});

test('the map is gone through with the arrow keys', async ({ page }) => {
	await begin(page, 'the-bake');
	await choose(page, 'Weigh everything', 'Knead on for');
	await page.getByRole('button', { name: 'Map and runs' }).click();
	const here = map(page).getByRole('button', { name: /^Bowl/ });
	await expect(here).toHaveAttribute('aria-pressed', 'true');
	await here.focus();
	await page.keyboard.press('Home');
	const first = map(page).getByRole('button', { name: /^Table/ });
	await expect(first).toBeFocused();
	await expect(page.getByRole('complementary', { name: 'About the chosen place' })).toContainText('Table');
	await page.keyboard.press('ArrowDown');
	await expect(map(page).getByRole('button', { name: /^Kneading/ })).toBeFocused();
});

test('before an ending the map tells nothing that has not been read', async ({ page }) => {
	await begin(page, 'the-bake');
	await choose(page, 'Weigh everything');
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByText('0 of 3 endings found')).toBeVisible();
	await expect(map(page).getByRole('button')).toHaveCount(2);
	await expect(page.getByRole('region', { name: 'What is still open' })).toContainText(
		/From here you can still reach another try \(\d choices away\) and a loaf that rises/
	);
	const seen = await page.locator('main').innerText();
	for (const unseen of ['The oven is hot', 'A dense loaf', 'A tall loaf', 'Bread tomorrow', 'Let it rest'])
		expect(seen).not.toContain(unseen);
});

test('a scene with a loop: each round is a decision of its own, and each can be gone back to', async ({ page }) => {
	await begin(page, 'the-bake');
	await choose(
		page,
		'Weigh everything',
		'Knead on for',
		'Ask Jon',
		'Thank him',
		'Ask Jon',
		'Put the dough into the fridge'
	);
	await expect(page.getByRole('heading', { level: 1, name: 'Bread tomorrow' })).toBeVisible();
	await expect(map(page).getByRole('button', { name: 'Bowl, decision 3 and 5 of run 1' })).toBeVisible();
	// Drawn there and back: one way down, one way up.
	await expect(map(page).locator('.way.shown:not(.back)')).toHaveCount(4);
	await expect(map(page).locator('.way.shown.back')).toHaveCount(1);

	const third = page.getByRole('button', { name: /^Try this way from here: Wait for an hour.*decision 3 of run 1$/ });
	await third.click();
	await expect(page.getByRole('paragraph').filter({ hasText: 'The dough grows a little' })).toBeVisible();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByText('Begins with the first 2 decisions of run 1.')).toBeVisible();
	await expect(map(page).getByRole('button', { name: 'Bowl, decision 3 and 4 of run 2' })).toBeVisible();
});

test('where a choice landed as it did because of what went before, the page after the ending says so', async ({
	page
}) => {
	await begin(page, 'the-bake');
	await choose(page, 'Weigh everything', 'Cover it and go', 'Set the bowl near', 'Shape it at once', 'Bake it now');
	await expect(page.getByRole('paragraph').filter({ hasText: 'It trembles a little' })).toBeVisible();
	const why = page.getByRole('region', { name: 'Why it came to this' });
	await expect(why.getByText('The dough had been given its time before.')).toBeVisible();
	await why.getByRole('button', { name: 'Go back to this decision: Tin' }).click();
	await expect(choices(page).filter({ hasText: 'Let it rest' })).toBeVisible();
});

test('who likes guesses first how a choice will land, and sees at the end what was foreseen', async ({ page }) => {
	await begin(page, 'the-bake');
	await choose(page, ...TO_DENSE.slice(0, -1));
	const guess = page.getByRole('group', { name: 'How will it land?' });
	await page.getByRole('button', { name: 'Guess first' }).click();
	await choices(page).filter({ hasText: 'Bake it now' }).click();
	await expect(guess).toContainText('Bake it now');
	await expect(page.getByText('The door closes')).toBeHidden();

	await guess.getByRole('button', { name: 'Choose something else' }).click();
	await choices(page).filter({ hasText: 'Bake it now' }).press('Enter');
	await expect(guess.getByRole('heading', { name: 'How will it land?' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(guess.getByRole('button', { name: 'Will land well' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'A dense loaf' })).toBeVisible();
	const told = page.getByRole('region', { name: 'Your guesses' });
	await expect(told).toContainText('You foresaw 0 of 1.');
	await expect(told).toContainText('You expected it to land well, and it did not.');

	// It is kept nowhere.
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'A dense loaf' })).toBeVisible();
	await expect(told).toBeHidden();
});

test('nobody is asked for a guess who has not asked for it', async ({ page }) => {
	await begin(page, 'the-bake');
	await choose(page, ...TO_DENSE);
	await expect(page.getByRole('heading', { level: 1, name: 'A dense loaf' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Your guesses' })).toBeHidden();
});

test('one step back from an ending keeps the ending', async ({ page }) => {
	await begin(page, 'the-bake');
	await choose(page, ...TO_DENSE);
	await page.getByRole('button', { name: 'Back one step' }).click();
	await expect(choices(page).filter({ hasText: 'Bake it now' })).toBeVisible();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByText('1 of 3 endings found')).toBeVisible();
	await expect(page.getByText('Begins with the first 4 decisions of run 1.')).toBeVisible();
});

test.describe('offline before the course is kept', () => {
	test.use({ serviceWorkers: 'block' });

	/** A choice that cannot be made, since the network was gone when the scene's machinery was asked for; it is back now. */
	async function chooseTooEarly(page: Page, context: BrowserContext): Promise<Locator> {
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			const script = readFileSync(join('build-bread', new URL(route.request().url()).pathname), 'utf8');
			if (!script.includes('xstate.init')) return route.continue();
			await context.setOffline(true);
			return route.abort('internetdisconnected');
		});
		await begin(page, 'the-bake');
		await choices(page).filter({ hasText: 'Weigh everything' }).click();
		const told = page.getByRole('region', { name: /^Scene: / }).getByText('A part of this page could not be loaded.');
		await expect(told).toBeVisible();
		await page.unroute('**/_app/immutable/**/*.js');
		await context.setOffline(false);
		return told;
	}

	/** The beginning may have been kept before the reload, or not: its button may then go as it is reached for. */
	async function beginOrGoOn(page: Page): Promise<void> {
		const start = page.getByRole('button', { name: 'Begin the scene' });
		await expect(async () => {
			if (await start.isVisible()) await start.click({ timeout: 1000 });
			await expect(choices(page).first()).toBeVisible({ timeout: 1000 });
		}).toPass();
	}

	test('a choice made too early says so, and can be made once online again', inChromium, async ({ page, context }) => {
		const told = await chooseTooEarly(page, context);
		await choose(page, 'Weigh everything');
		await expect(told).toBeHidden();
		await expect(choices(page).filter({ hasText: 'Knead on for' })).toBeVisible();
	});

	test('a choice that could not be made can be made after a reload', async ({ page, context }) => {
		const told = await chooseTooEarly(page, context);
		await page.reload();
		await beginOrGoOn(page);
		await choose(page, 'Weigh everything');
		await expect(told).toBeHidden();
		await expect(choices(page).filter({ hasText: 'Knead on for' })).toBeVisible();
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(
		`the page after an ending has no fault that a machine can find, ${colorScheme}`,
		{ tag: colorScheme === 'dark' ? '@dark' : [] },
		async ({ page }) => {
			await look(page, { colorScheme, reducedMotion: 'reduce' });
			await begin(page, 'the-bake');
			await choose(page, ...TO_DENSE);
			await page.getByRole('button', { name: WALK }).click();
			await choose(page, ...TO_TALL);
			await page.getByText('Read run 2 back').click();
			await expect(page.getByRole('region', { name: 'Why it came to this' })).toContainText('Until here');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
		}
	);
