import type { Page } from '@playwright/test';
import { open, kept } from '../page.ts';
import { expect, test } from '../test.ts';

/** Has the device be full until it is said to have room. */
async function fillDevice(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const full = () => !('room' in window);
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (...args) {
			if (full()) throw new DOMException('Quota exceeded', 'QuotaExceededError');
			return put.apply(this, args);
		};
		// The empty page before is not secure, and has no private files.
		if ('StorageManager' in window)
			StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('Blocked', 'SecurityError'));
	});
}

async function chooseText(page: Page, size: string): Promise<void> {
	await page.getByRole('button', { name: 'Reading aids' }).click();
	await page.getByRole('button', { name: size, exact: true }).click();
	await page.keyboard.press('Escape');
}

test('a notice that is hidden stays so for as long as the trouble lasts, and comes with the next', async ({ page }) => {
	const notice = page.getByText('This device is full');
	await page.clock.install();
	await fillDevice(page);
	await open(page, 'about/');
	await chooseText(page, 'Large');
	await expect(notice).toBeVisible();
	await page.getByRole('button', { name: 'Hide this' }).click();
	await expect(notice).toBeHidden();
	// It is tried again by itself, and fails.
	await page.clock.fastForward('01:00');
	await chooseText(page, 'Largest');
	await expect(notice).toBeHidden();

	await page.evaluate(() => Object.assign(window, { room: true }));
	await page.clock.fastForward('01:00');
	await kept(page, 'largest');
	await page.evaluate(() => Reflect.deleteProperty(window, 'room'));
	await chooseText(page, 'Large');
	await expect(notice).toBeVisible();
});
