import { expect, test } from '@playwright/test';
import { open } from '../page.ts';

test('a figure of any course can be moved, and says what follows', async ({ page }) => {
	await open(page, 'learn/flour-and-water/#a-net-of-gluten');
	const figure = page.getByRole('figure', { name: 'Wetter and stiffer' });
	await expect(figure.locator('[data-live]')).toBeVisible();
	await expect(figure.getByRole('status')).toContainText('the dough runs');
	await figure.getByRole('slider', { name: 'Water in the bowl' }).focus();
	await page.keyboard.press('Home');
	await expect(figure.getByRole('status')).toContainText('Water in the bowl: 0 of 10. The gap is 5.');
	await expect(figure.getByRole('status')).toContainText('the dough tears');
});
