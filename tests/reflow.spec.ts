import type { Page } from '@playwright/test';
import { inChromium } from './firefox.ts';
import { open, PAGES, PAPERS } from './page.ts';
import { expect, test } from './test.ts';

/** Windows that leave little room, in pixels, and how large letters are in them. */
const SIZES = [
	{ name: 'a phone', width: 390, height: 700, text: '100%' },
	{ name: 'a window of 1280 × 1024 at 400 %', width: 320, height: 256, text: '100%' },
	{ name: 'a phone on its side', width: 640, height: 360, text: '100%' },
	{ name: 'a phone with letters of twice the size', width: 390, height: 844, text: '200%' },
	{ name: 'a small phone with letters of twice the size', width: 320, height: 568, text: '200%' },
	{ name: 'a window with letters of twice the size', width: 1280, height: 1024, text: '200%' }
];

/** So many presses are sent at once, which takes a third of the time. */
const PRESSES = 10;

/** What is written down, at each press of Tab, of where the one before has led. */
interface Stops {
	/** The focus is where an earlier round left it. */
	begun: boolean;
	met: Set<Element>;
	/** All have been met, for one comes again. */
	over: boolean;
	/** What had the focus, and lay under something else or out of view. */
	hidden: string[];
}
type Watching = typeof globalThis & { stops: Stops };

async function watchStops(page: Page): Promise<void> {
	await page.evaluate(() => {
		/** A label stands for what it hides, and what is higher than the window for its part within. */
		function isSeen(focused: Element): boolean {
			const shown = focused instanceof HTMLInputElement ? (focused.closest('label') ?? focused) : focused;
			const { left, width, top, bottom, height } = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
			const [from, to] = height > innerHeight ? [Math.max(top, 0), Math.min(bottom, innerHeight)] : [top, bottom];
			const at = document.elementFromPoint(left + width / 2, (from + to) / 2);
			return at !== null && (shown.contains(at) || at.contains(shown));
		}
		addEventListener(
			'keydown',
			({ key }) => {
				const { stops } = globalThis as Watching;
				if (key !== 'Tab' || stops.over) return;
				const focused = stops.begun && document.activeElement;
				stops.begun = true;
				// Beyond the last control the focus is in the browser's own bars, and on nothing here.
				const nowhere = !focused || focused === document.body || !document.hasFocus();
				if (nowhere) return;
				if (stops.met.has(focused)) stops.over = true;
				else if (!isSeen(focused)) stops.hidden.push(focused.outerHTML.slice(0, 120));
				stops.met.add(focused);
			},
			true
		);
	});
}

/** Tabs round the whole page, on or back, from where the focus is; returns where it was and could not be seen. */
async function hiddenStops(page: Page, way: 'on' | 'back'): Promise<string[]> {
	await page.evaluate(() => {
		(globalThis as Watching).stops = { begun: false, met: new Set(), over: false, hidden: [] };
	});
	if (way === 'back') await page.keyboard.down('Shift');
	let over = false;
	while (!over) {
		await Promise.all(Array.from({ length: PRESSES }, () => page.keyboard.down('Tab')));
		over = await page.evaluate(() => (globalThis as Watching).stops.over);
	}
	await page.keyboard.up('Tab');
	if (way === 'back') await page.keyboard.up('Shift');
	return page.evaluate(() => (globalThis as Watching).stops.hidden);
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function setSize(page: Page, { width, height, text }: (typeof SIZES)[number]): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
}

/** At each size in turn. */
async function expectRoom(page: Page, state: string, sizes = SIZES): Promise<void> {
	for (const size of sizes) {
		const { name } = size;
		await setSize(page, size);
		expect.soft(await overflow(page), `${name}, ${state}: scrolls sideways`).toBeLessThanOrEqual(0);
		for (const way of ['on', 'back'] as const)
			expect.soft(await hiddenStops(page, way), `${name}, ${state}: the focus, ${way}`).toEqual([]);
	}
}

/** Has the page find no place to keep anything, which it tells of in a notice. */
async function keepNothing(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
		// The empty page before is not secure, and has none.
		if ('StorageManager' in window)
			Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
	});
}

// A trace would take longer than all the presses, and shows no more than what fails here says.
test.use({ trace: 'off' });

// Firefox does not go round: beyond the last control the focus stays with its own bars. reach.spec.ts has it go there and back.
for (const path of PAGES)
	test(
		`${path} has room in small windows and for large letters, with a notice and once that is hidden`,
		inChromium,
		async ({ page }) => {
			const notice = page.getByText('This browser lets the course keep nothing');
			await keepNothing(page);
			await open(page, path);
			await expect(notice).toBeVisible();
			await watchStops(page);
			await expectRoom(page, 'with a notice');
			await page.getByRole('button', { name: 'Hide this' }).press('Enter');
			await expect(notice).toBeHidden();
			await expectRoom(page, 'without one', SIZES.slice(0, 2));
		}
	);

test('what is for paper does not scroll sideways', async ({ page }) => {
	for (const path of PAPERS) {
		await page.goto(path);
		for (const size of SIZES) {
			await setSize(page, size);
			expect.soft(await overflow(page), `${path}, ${size.name}`).toBeLessThanOrEqual(0);
		}
	}
});
