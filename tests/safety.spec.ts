import { expect, test } from '@playwright/test';

const HOSTILE = `<img src=x onerror="window.ran = true"><script>window.ran = true</script>{@html 'x'}`;

test('what a learner types is only ever text', async ({ page }) => {
	await page.goto('learn/two-pulls/reflect/');
	await page.getByRole('textbox').first().fill(HOSTILE);
	await page.getByRole('button', { name: 'Save on this device' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox').first()).toHaveValue(HOSTILE);

	await page.goto('learn/push-pull-return/scene/');
	await page.getByRole('combobox', { name: 'Here sits' }).first().fill('<b onmouseover=x>');
	await page.getByRole('button', { name: 'Begin with <b onmouseover=x>' }).click();
	await expect(page.getByRole('heading', { name: 'What does <b onmouseover=x> do this week?' })).toBeVisible();
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a lock hides what was written until the passphrase is typed', async ({ page }) => {
	await page.goto('learn/two-pulls/reflect/');
	await page.getByRole('textbox').first().fill('The blue cup.');
	await page.getByRole('button', { name: 'Save on this device' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();

	await page.goto('progress/');
	await page.getByText('Set a passphrase').click();
	await page.getByLabel('Passphrase', { exact: true }).fill('four ordinary words here');
	await page.getByLabel('Once more').last().fill('four ordinary words');
	await page.getByRole('button', { name: 'Lock my notes' }).click();
	await expect(page.getByText('The two are not the same.')).toBeVisible();
	await page.getByLabel('Once more').last().fill('four ordinary words here');
	await page.getByRole('button', { name: 'Lock my notes' }).click();
	await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();

	await page.goto('learn/two-pulls/reflect/');
	await expect(page.getByText('Your notes are locked.')).toBeVisible();
	await page.getByLabel('Your notes are locked. Passphrase').fill('something else');
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByText('That is not the passphrase. Nothing was changed.')).toBeVisible();
	await page.getByLabel('Your notes are locked. Passphrase').fill('four ordinary words here');
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByRole('textbox').first()).toHaveValue('The blue cup.');
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(page.getByRole('textbox').first()).toHaveValue('');
});
