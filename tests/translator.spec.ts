import { expect, test, type Page } from '@playwright/test';
import { lessonsWith } from './course.ts';
import { JOURNEYS } from './every-state.ts';
import { holdScripts, hydrated, open } from './page.ts';
import { translate, unseenChanges } from './translator.ts';

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

for (const journey of JOURNEYS)
	test(`${journey.name}: with a translator on, whatever changes is seen to change`, async ({ page }) => {
		test.slow();
		await translate(page, 'after hydration');
		await journey.take(page, async (state) => {
			expect.soft(await unseenChanges(page), state).toEqual([]);
		});
	});

const words = (page: Page) => page.evaluate(() => document.body.innerText.split(/\s*\n+\s*/));

// Svelte finds elements where it left text, and draws the page anew.
test('a page that was translated while its scripts were coming says nothing twice', async ({ browser, baseURL }) => {
	const [withScene = ''] = lessonsWith('scenario.ts');
	for (const path of ['./', `learn/${withScene}/quiz/`, `learn/${withScene}/scene/`, 'help/']) {
		const [one, other] = await Promise.all([1, 2].map(() => browser.newContext({ baseURL, serviceWorkers: 'block' })));
		if (!one || !other) throw new Error('There is no browser.');
		const plain = await one.newPage();
		await open(plain, path);
		const expected = await words(plain);
		const page = await other.newPage();
		await translate(page, 'before hydration');
		const release = await holdScripts(page);
		await page.goto(path, { waitUntil: 'commit' });
		await expect(page.locator('font').first()).toBeAttached();
		release();
		await hydrated(page);
		await expect.poll(() => words(page), path).toEqual(expected);
		expect(await unseenChanges(page), path).toEqual([]);
		await one.close();
		await other.close();
	}
});
