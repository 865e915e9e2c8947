import type { Locator, Page } from '@playwright/test';
import { look } from './look.ts';
import { open, PAGES } from './page.ts';
import { expect, test } from './test.ts';

/** More stops than these pages have. */
const MOST_STOPS = 60;

/** Whether the focus can be seen, or what has it and lies under something else. A label stands for what it hides. */
function seen(page: Page): Promise<string> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		// Beyond the last control Firefox has the focus in its own bars, and on nothing here.
		if (!focused || focused === document.body || !document.hasFocus()) return 'no focus';
		const shown = focused instanceof HTMLInputElement ? (focused.closest('label') ?? focused) : focused;
		const { left, top, width, height } = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
		const at = document.elementFromPoint(left + width / 2, top + height / 2);
		return at && (shown.contains(at) || at.contains(shown)) ? 'seen' : shown.outerHTML.slice(0, 120);
	});
}

/** What can be pressed and is under 24 px in one direction, but for links within a sentence (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const targets = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]');
		return [...targets].flatMap((target) => {
			if (!target.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return [];
			const label = target instanceof HTMLInputElement ? (target.closest('label') ?? target) : target;
			const { width, height } = label.getBoundingClientRect();
			const sentence = target.parentElement?.innerText !== (target as HTMLElement).innerText;
			const inline = getComputedStyle(target).display === 'inline' && sentence;
			const skip = target.matches('.skip');
			return inline || skip || (width >= 24 && height >= 24)
				? []
				: [`${width} × ${height}: ${target.outerHTML.slice(0, 120)}`];
		});
	});
}

test('the focus is never hidden behind the bars, there and back', async ({ page }) => {
	for (const path of ['learn/telling-apart/quiz/', 'learn/two-pulls/reflect/'])
		for (const size of [
			{ width: 390, height: 700 },
			{ width: 320, height: 256 }
		]) {
			await page.setViewportSize(size);
			await open(page, path);
			for (const key of ['Tab', 'Shift+Tab'])
				for (let stops = 0; stops < MOST_STOPS; stops++) {
					await page.keyboard.press(key);
					const how = await seen(page);
					if (how === 'no focus') break;
					expect.soft(how, `${path}, ${size.width} px, ${key}`).toBe('seen');
				}
		}
});

test('on a phone targets are wide enough, in either typeface', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	for (const path of PAGES) {
		await open(page, path);
		expect.soft(await smallTargets(page), path).toEqual([]);
		// A first visit reads in the device's own, whose lines may be lower.
		await page.evaluate(() => delete document.documentElement.dataset.typeface);
		expect.soft(await smallTargets(page), `${path}, in the device's typeface`).toEqual([]);
	}
});

test(
	'in forced colours every control keeps an edge, and what is chosen a sign',
	{ tag: '@forced-colours' },
	async ({ page }) => {
		await look(page, { forcedColors: 'active' });
		for (const path of PAGES) {
			await open(page, path);
			const bare = await page.locator('button, .button, [role=button]').evaluateAll((buttons) => {
				const page = getComputedStyle(document.body).backgroundColor;
				return buttons.flatMap((button) => {
					const style = getComputedStyle(button);
					const { borderTopWidth, borderTopColor, backgroundColor, textDecorationLine } = style;
					const edge = parseFloat(borderTopWidth) > 0 && borderTopColor !== backgroundColor;
					// The browser puts the page's ground behind words, unless it is told that their ground is meant.
					const filled = backgroundColor !== page && !/^rgba.* 0\)$/.test(backgroundColor);
					const fine = filled
						? style.getPropertyValue('forced-color-adjust') === 'none'
						: edge || textDecorationLine !== 'none';
					return fine || !button.checkVisibility() ? [] : [button.outerHTML.slice(0, 100)];
				});
			});
			expect.soft(bare, path).toEqual([]);
		}

		const colours = (part: Locator) =>
			part.evaluate((element) => {
				const { color, backgroundColor } = getComputedStyle(element);
				return { color, backgroundColor };
			});
		await open(page, 'learn/two-pulls/quiz/');
		const pill = (name: string) => page.getByRole('radio', { name, exact: true });
		await pill('Certain').check();
		const button = (name: string) => page.getByRole('button', { name, exact: true });
		const bar = (step: string) => page.getByRole('link', { name: step, exact: true }).locator('.dot');
		await button('Reading aids').click();
		for (const [marked, other] of [
			[pill('Certain').locator('+ span'), pill('Guessing').locator('+ span')],
			[button('Normal').first(), button('Largest')],
			[bar('Questions'), bar('Pause')]
		] as const) {
			const { color, backgroundColor } = await colours(marked);
			expect(backgroundColor).not.toBe((await colours(other)).backgroundColor);
			expect(color).not.toBe(backgroundColor);
		}
	}
);
