import type { Page } from '@playwright/test';

/** How a page ends in the very task in which something was done on it. */
export const WAYS = ['another address', 'back', 'reload', 'tab closed'] as const;
export type Way = (typeof WAYS)[number];

/**
 * Presses what the selector finds and leaves: in one task, or so many milliseconds later. Back leads to the page about the course, from
 * which the page must have been opened.
 */
export async function pressAndLeave(page: Page, selector: string, way: Way, later = 0): Promise<void> {
	const arrived = {
		'another address': () => page.waitForURL('about:blank'),
		back: () => page.waitForURL('**/about/'),
		reload: () => page.waitForEvent('load'),
		'tab closed': () => Promise.resolve()
	};
	const there = arrived[way]();
	const pressed = page.evaluate(
		({ selector, way, later }) => {
			const leave = () => {
				if (way === 'another address') location.assign('about:blank');
				else if (way === 'back') history.back();
				else if (way === 'reload') location.reload();
			};
			document.querySelector<HTMLElement>(selector)?.click();
			if (later === 0) leave();
			else setTimeout(leave, later);
		},
		{ selector, way, later }
	);
	// A tab is closed from outside, as soon as the task of the press has ended.
	await pressed.catch(() => undefined);
	await there;
	await page.close();
}
