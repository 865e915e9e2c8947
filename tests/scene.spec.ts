import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { inChromium } from './firefox.ts';
import { look } from './look.ts';
import { open } from './page.ts';
import { begin, choices, choose, map } from './scene-page.ts';

/** In “The free Saturday”: to “Polite distance” in five decisions. */
const TO_DISTANCE = [
	'Ask what a good weekend',
	'Agree to everything',
	'I wanted more time',
	'Make a joke',
	'Go home early'
];
/** From the second decision, after another answer there, to “A rhythm with room”. */
const TO_RHYTHM = ['Let it land', 'Agree a rhythm'];

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
	await begin(page, 'two-pulls');
	await choose(page, ...TO_DISTANCE);
	await expect(page.getByRole('heading', { level: 1, name: 'Polite distance' })).toBeVisible();
	await expect(page.getByText('1 of 4 endings found')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Why it came to this' })).toContainText(
		'Until here, a repair and a hopeful ending were still open'
	);

	await map(page).getByRole('button', { name: 'Two wishes, decision 2 of run 1' }).click();
	const card = page.getByRole('complementary', { name: 'About the chosen place' });
	await expect(card).toContainText('Agree to everything and hide the disappointment');
	await card.getByRole('button', { name: /^Try this way from here: Say back/ }).click();
	await expect(page.getByRole('paragraph').filter({ hasText: 'Two wishes are on the table' })).toBeVisible();
	await choose(page, ...TO_RHYTHM);

	await expect(page.getByRole('heading', { level: 1, name: 'A rhythm with room' })).toBeVisible();
	await expect(page.getByText('2 of 4 endings found')).toBeVisible();
	const runs = page.getByRole('region', { name: 'Your runs' });
	await expect(runs.getByText('5 decisions, ended in “Polite distance”')).toBeVisible();
	await expect(runs.getByText('4 decisions, ended in “A rhythm with room”')).toBeVisible();
	await expect(runs.getByText('Begins with the first decision of run 1.')).toBeVisible();

	const compared = page.getByRole('region', { name: 'Side by side' });
	await expect(compared).toContainText('They share one decision and part at “Two wishes”.');
	await expect(compared.getByRole('img')).toHaveCount(3);
	const second = compared.getByRole('row', { name: /^2 / });
	await expect(second.getByRole('cell').first()).toHaveText(/^(\d+) \| \1$/);
	await expect(compared.getByRole('row', { name: /^6 / }).getByRole('cell').first()).toHaveText(/^\d+ \| –$/);

	// The run of before can be looked at on the map again.
	await page.getByRole('radio', { name: 'Run 1' }).check();
	await expect(map(page).getByRole('button', { name: 'Chill, decision 3 of run 1' })).toBeVisible();
});

test('by list and keyboard only: finish, go back to the second decision, finish elsewhere, compare', async ({
	page
}) => {
	await open(page, 'learn/two-pulls/scene/');
	await page.getByRole('button', { name: 'Begin the scene' }).focus();
	await page.keyboard.press('Enter');
	await expect(choices(page).first()).toBeVisible();
	for (const label of TO_DISTANCE) {
		await tabTo(page, new RegExp(label));
		await page.keyboard.press('Enter');
		await expect(choices(page).filter({ hasText: label })).toBeHidden();
	}
	await expect(page.getByRole('heading', { level: 1, name: 'Polite distance' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Your runs' })).toBeVisible();

	await tabTo(page, /^Try this way from here: Say back .* decision 2 of run 1$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('paragraph').filter({ hasText: 'Two wishes are on the table' })).toBeVisible();
	for (const label of TO_RHYTHM) {
		await tabTo(page, new RegExp(label));
		await page.keyboard.press('Enter');
		await expect(choices(page).filter({ hasText: label })).toBeHidden();
	}
	await expect(page.getByRole('heading', { level: 1, name: 'A rhythm with room' })).toBeVisible();
	await expect(page.getByText('2 of 4 endings found')).toBeVisible();

	await tabTo(page, /^Read run 2 back/);
	await page.keyboard.press('Enter');
	const story = page.getByRole('list', { name: 'Run 2, read back' });
	await expect(story.getByRole('listitem')).toHaveCount(4);
	await expect(story).toContainText('Say back what she heard, then say her own wish');
	await expect(page.getByRole('img', { name: /^How run 2 went.*Closeness begins at 5 and ends at/ })).toBeVisible();
	await expect(page.getByRole('table', { name: /^The same in numbers, 0 to 10, before/ })).toContainText('Two wishes');
	await expect(page.getByRole('region', { name: 'Side by side' })).toContainText('part at “Two wishes”');
});

test('the map is gone through with the arrow keys', async ({ page }) => {
	await begin(page, 'two-pulls');
	await choose(page, 'Ask what a good weekend', 'Agree to everything');
	await page.getByRole('button', { name: 'Map and runs' }).click();
	const here = map(page).getByRole('button', { name: /^Chill/ });
	await expect(here).toHaveAttribute('aria-pressed', 'true');
	await here.focus();
	await page.keyboard.press('Home');
	const first = map(page).getByRole('button', { name: /^Invitation/ });
	await expect(first).toBeFocused();
	await expect(page.getByRole('complementary', { name: 'About the chosen place' })).toContainText('Invitation');
	await page.keyboard.press('ArrowDown');
	await expect(map(page).getByRole('button', { name: /^Two wishes/ })).toBeFocused();
});

test('before an ending the map tells nothing that has not been read', async ({ page }) => {
	await begin(page, 'two-pulls');
	await choose(page, 'Ask what a good weekend');
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByText('0 of 4 endings found')).toBeVisible();
	await expect(map(page).getByRole('button')).toHaveCount(2);
	await expect(page.getByRole('region', { name: 'What is still open' })).toContainText(
		/From here you can still reach a repair \(\d choices away\) and a hopeful ending/
	);
	const seen = await page.locator('main').innerText();
	for (const unseen of ['Warm kitchen', 'Polite distance', 'A rhythm with room', 'The rope slips', 'Let it land'])
		expect(seen).not.toContain(unseen);
});

test('a scene with a loop: each round is a decision of its own, and each can be gone back to', async ({ page }) => {
	await begin(page, 'two-spirals');
	await choose(page, 'Send three messages', 'Apologise again', 'Look when he was', 'Reach harder', 'Look when he was');
	await expect(page.getByRole('heading', { level: 1, name: 'Chased away' })).toBeVisible();
	await expect(map(page).getByRole('button', { name: 'Shorter answers, decision 3 and 5 of run 1' })).toBeVisible();
	// Drawn there and back: one way down, one way up.
	await expect(map(page).locator('.way.shown:not(.back)')).toHaveCount(4);
	await expect(map(page).locator('.way.shown.back')).toHaveCount(1);

	const third = page.getByRole('button', { name: /^Try this way from here: Phone in a drawer.*decision 3 of run 1$/ });
	await third.click();
	await expect(page.getByRole('paragraph').filter({ hasText: 'The friend is frying onions' })).toBeVisible();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByText('Begins with the first 2 decisions of run 1.')).toBeVisible();
	await expect(map(page).getByRole('button', { name: 'Shape on the board, decision 4 of run 2' })).toBeVisible();
});

test('a forked run is taken up in its middle after a reload, with the values and flags of its fork', async ({
	page
}) => {
	await begin(page, 'two-pulls');
	await choose(page, ...TO_DISTANCE);
	await page.getByRole('button', { name: /^Try this way from here: Say back .* decision 2 of run 1$/ }).click();
	await choose(page, 'Let it land');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	const situation = 'Sunday, four o’clock, a pot of tea.';
	await expect(page.getByText(situation)).toBeVisible();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await page.getByText('Read run 2 back').click();
	const numbers = await page.getByRole('table', { name: /^The same in numbers, 0 to 10, before/ }).innerText();

	await page.reload();
	await expect(page.getByText(situation)).toBeVisible();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByText('5 decisions, ended in “Polite distance”')).toBeVisible();
	await page.getByText('Read run 2 back').click();
	expect(await page.getByRole('table', { name: /^The same in numbers, 0 to 10, before/ }).innerText()).toBe(numbers);
	await choose(page, 'Agree a rhythm');
	await expect(page.getByText('2 of 4 endings found')).toBeVisible();
});

test('one step back from an ending keeps the ending', async ({ page }) => {
	await begin(page, 'two-pulls');
	await choose(page, ...TO_DISTANCE);
	await page.getByRole('button', { name: 'Back one step' }).click();
	await expect(choices(page).filter({ hasText: 'Name the flatness' })).toBeVisible();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByText('1 of 4 endings found')).toBeVisible();
	await expect(page.getByText('Begins with the first 4 decisions of run 1.')).toBeVisible();
});

test.describe('offline before the course is kept', () => {
	test.use({ serviceWorkers: 'block' });

	/** A choice that cannot be made, since the network was gone when the scene's machinery was asked for; it is back now. */
	async function chooseTooEarly(page: Page, context: BrowserContext): Promise<Locator> {
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			const script = readFileSync(join('build', new URL(route.request().url()).pathname), 'utf8');
			if (!script.includes('xstate.init')) return route.continue();
			await context.setOffline(true);
			return route.abort('internetdisconnected');
		});
		await begin(page, 'two-pulls');
		await choices(page).filter({ hasText: 'Ask what a good weekend' }).click();
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
		await choose(page, 'Ask what a good weekend');
		await expect(told).toBeHidden();
		await expect(choices(page).filter({ hasText: 'Agree to everything' })).toBeVisible();
	});

	test('a choice that could not be made can be made after a reload', async ({ page, context }) => {
		const told = await chooseTooEarly(page, context);
		await page.reload();
		await beginOrGoOn(page);
		await choose(page, 'Ask what a good weekend');
		await expect(told).toBeHidden();
		await expect(choices(page).filter({ hasText: 'Agree to everything' })).toBeVisible();
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(
		`the page after an ending has no fault that a machine can find, ${colorScheme}`,
		{ tag: colorScheme === 'dark' ? '@dark' : [] },
		async ({ page }) => {
			await look(page, { colorScheme, reducedMotion: 'reduce' });
			await begin(page, 'two-pulls');
			await choose(page, ...TO_DISTANCE);
			await page.getByRole('button', { name: /^Try this way from here: Say back .* decision 2 of run 1$/ }).click();
			await choose(page, ...TO_RHYTHM);
			await page.getByText('Read run 2 back').click();
			await expect(page.getByRole('region', { name: 'Why it came to this' })).toContainText('Until here');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
		}
	);

test('nothing is wider than a phone, the map aside, which is moved in its own frame', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await begin(page, 'the-minute-before');
	await choose(page, 'Play it back');
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(map(page)).toBeVisible();
	const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
	expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
	const frame = map(page).locator('..');
	expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
});

test('neither the layout engine nor the panel for authors is in the built course', () => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
	expect(files.length).toBeGreaterThan(10);
	const scripts = files.map((file) => readFileSync(join('build', file), 'utf8'));
	// Words that stand in the sources of each, and survive minification.
	const inCourse = (words: string) => scripts.some((script) => script.includes(words));
	expect(inCourse('Try this way from here')).toBe(true);
	expect(inCourse('author-panel')).toBe(false);
	expect(inCourse('network-simplex')).toBe(false);
});
