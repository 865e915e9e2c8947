import { expect, test } from '@playwright/test';
import { loadCourse } from '../course.ts';

test('under a base path the course leads from its first page through a lesson', async ({ page, baseURL }) => {
	const [first, second] = (await loadCourse()).lessons;
	const astray: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '')) astray.push(request.url());
	});
	await page.goto('./');
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page).toHaveURL(`${baseURL}learn/${first?.id}/`);
	await page.getByRole('link', { name: 'Help', exact: true }).first().click();
	await expect(page).toHaveURL(`${baseURL}help/`);
	await page.goto(`./learn/${second?.id}/quiz/`);
	await expect(page.getByText('Question 1 of')).toBeVisible();
	expect(astray).toEqual([]);
});
