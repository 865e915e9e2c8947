import { expect, test } from '@playwright/test';

test('under a base path the course leads from its first page through a lesson', async ({ page, baseURL }) => {
	const astray: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '')) astray.push(request.url());
	});
	await page.goto('./');
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page).toHaveURL(`${baseURL}learn/before-you-begin/`);
	await page.getByRole('link', { name: 'Help', exact: true }).first().click();
	await expect(page).toHaveURL(`${baseURL}help/`);
	await page.goto('./learn/two-pulls/quiz/');
	await expect(page.getByText('Question 1 of')).toBeVisible();
	expect(astray).toEqual([]);
});
