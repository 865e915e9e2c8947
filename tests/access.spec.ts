import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { look } from './look.ts';

/** WCAG 2.2 AA as far as a machine can tell, and the practices that go with it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each page is looked at in full, which takes its time on a small machine. */
test.describe.configure({ timeout: 180_000 });

async function expectNothingFound(page: Page, where: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
	expect.soft(found, where).toEqual([]);
}

const LOOKS = [
	{ name: 'light, a small phone', colorScheme: 'light', width: 320 },
	{ name: 'dark, a desk', colorScheme: 'dark', width: 1280 }
] as const;

const PAGES = [
	'',
	'learn/before-you-begin/',
	'learn/two-pulls/',
	'learn/telling-apart/',
	'learn/a-slower-pace/',
	'learn/nothing-to-prove/',
	'learn/two-pulls/paper/',
	'progress/',
	'help/',
	'about/',
	'review/'
];

for (const { name, colorScheme, width } of LOOKS) {
	test.describe(name, { tag: colorScheme === 'dark' ? '@dark' : [] }, () => {
		test.use({ viewport: { width, height: 800 } });
		test.beforeEach(({ page }) => look(page, { colorScheme }));

		test('every kind of page', async ({ page }) => {
			for (const path of PAGES) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
				await expectNothingFound(page, path);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect.soft(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
			}
		});

		test('a quiz asked, incomplete, marked and finished', async ({ page }) => {
			await page.goto('learn/telling-apart/quiz/');
			await expectNothingFound(page, 'sorting asked');
			await page.getByRole('button', { name: 'Check' }).click();
			await expectNothingFound(page, 'sorting incomplete');
			await page.goto('learn/two-pulls/quiz/');
			await page.getByRole('radio').first().check();
			await page.getByRole('button', { name: 'Check' }).click();
			await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
			await expectNothingFound(page, 'single choice marked');
			await page.getByRole('button', { name: 'Next question' }).click();
			await expectNothingFound(page, 'the next question');
		});

		test('a scene before, during and with its hints', async ({ page }) => {
			await page.goto('learn/two-pulls/scene/');
			await expectNothingFound(page, 'scene introduction');
			await page.getByRole('button', { name: 'Begin the scene' }).click();
			await expect(page.getByRole('heading', { name: 'What does Noor do?' })).toBeVisible();
			await expectNothingFound(page, 'first situation');
		});

		test('the simulator in a week', async ({ page }) => {
			await page.goto('learn/push-pull-return/scene/');
			await page.getByRole('button', { name: 'Begin with Robin' }).click();
			await page.getByRole('button', { name: 'Say the wish, once' }).click();
			await expect(page.getByRole('button', { name: 'The next week' })).toBeVisible();
			await expectNothingFound(page, 'a week told');
		});

		test('reading aids', async ({ page }) => {
			await page.goto('learn/two-pulls/');
			await page.getByRole('button', { name: 'Reading aids' }).click();
			await page.getByRole('button', { name: 'Largest' }).click();
			await expectNothingFound(page, 'reading aids');
			await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, 'scrolls sideways with the largest text').toBeLessThanOrEqual(0);
		});
	});
}

test('forced colours take nothing away', { tag: '@forced-colours' }, async ({ page }) => {
	await look(page, { forcedColors: 'active' });
	for (const path of ['', 'learn/two-pulls/quiz/', 'learn/two-pulls/scene/']) {
		await page.goto(path);
		await expectNothingFound(page, path);
	}
});

test('focus is never hidden behind the bars', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	await page.goto('learn/telling-apart/quiz/');
	await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
	for (let press = 0; press < 30; press++) {
		await page.keyboard.press('Tab');
		const hidden = await page.evaluate(() => {
			// Beyond the last control the focus is in the browser's own bars, and on nothing here.
			const focused = document.querySelector(':focus');
			if (!focused || focused === document.body) return undefined;
			const shown = focused instanceof HTMLInputElement ? (focused.closest('label') ?? focused) : focused;
			const { left, top, width, height } = shown.getBoundingClientRect();
			const at = document.elementFromPoint(left + width / 2, top + height / 2);
			return at && (shown.contains(at) || at.contains(shown)) ? undefined : shown.outerHTML.slice(0, 120);
		});
		expect(hidden).toBeUndefined();
	}
});
