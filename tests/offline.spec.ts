import { course } from '#lessons/course.ts';
import { loadCourse } from './course.ts';
import { test } from './offline-site.ts';
import { hydrated, open } from './page.ts';
import { expect } from './test.ts';

test('after one visit every page opens with the network off, in a new tab', async ({ profile, goOffline }) => {
	test.slow();
	const { lessons } = await loadCourse();
	const context = await profile.start();
	const first = await context.newPage();
	await open(first, './');
	await expect(first.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
	await first.close();

	await goOffline(context);
	const page = await context.newPage();
	const heading = page.getByRole('heading', { level: 1 });
	// Said once a page has all its parts. Left before that, Firefox would report those still on their way as failed.
	const whole = page.getByText('Ready offline');
	for (const [path, name] of [
		['./', course.title],
		['progress/', 'Your progress'],
		['help/', 'Help'],
		['about/', 'About this course']
	] as const) {
		await open(page, path);
		await expect(heading).toHaveText(name);
		await expect(whole).toBeVisible();
	}
	for (const lesson of lessons) {
		const pages = ['', 'quiz/', 'reflect/', ...(lesson.practice === 'none' ? [] : ['scene/'])];
		for (const step of pages) {
			await open(page, `learn/${lesson.id}/${step}`);
			await expect(page).toHaveTitle(`Lesson ${lesson.number} · ${course.title}`);
			const steps = page.getByRole('navigation', { name: `Steps of lesson ${lesson.number}` });
			await expect(steps.locator('[aria-current=step]')).toHaveAttribute('href', new RegExp(`/${lesson.id}/${step}$`));
			await expect(whole).toBeVisible();
		}
	}
	// An address without its closing slash leads to the page, never to another one's HTML.
	await page.goto(`learn/${lessons[0]?.id}/quiz`);
	await expect(page).toHaveURL(new RegExp(`learn/${lessons[0]?.id}/quiz/$`));
});

test('offline, an address that leads nowhere is told from a page that was not kept', async ({ profile, goOffline }) => {
	const context = await profile.start();
	const page = await context.newPage();
	await open(page, 'help/');
	await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
	// Before the page is taken out: while there is a network, the copy mends itself.
	await goOffline(context);
	// As in a long course, which is kept part by part. Any question leads past what the browser answers by itself.
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await (await caches.open(name)).delete(new URL('../about/', location.href));
	});

	const heading = page.getByRole('heading', { level: 1 });
	const { lessons } = await loadCourse();
	for (const path of ['halp/', 'halp', 'halp.html', 'learn/no-such-lesson/', `learn/${lessons[0]?.id}/quiz/twice/`]) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(404);
		await hydrated(page);
		await expect(heading, path).toHaveText('There is no such page');
	}
	await page.getByRole('link', { name: 'To the course' }).click();
	await expect(heading).toHaveText(course.title);

	await page.goto('about/?again');
	await hydrated(page);
	await expect(heading).toHaveText('This page is not on this device yet');
	await expect(page.getByRole('button', { name: 'Leave this page' })).toBeVisible();
	await page.getByRole('link', { name: 'To the course' }).click();
	await expect(heading).toHaveText(course.title);
	// That these pages are missing, and the network, is all that went wrong; the copy asks for what it lacks as well.
	for (const { errors } of profile.watched)
		for (const error of errors.splice(0)) expect(error).toMatch(/halp|no-such-lesson|twice|about/);
});

test('leaving quickly with the network off leads to an empty page', async ({ profile, goOffline }) => {
	const context = await profile.start();
	const page = await context.newPage();
	await open(page, 'help/');
	const { lessons } = await loadCourse();
	await open(page, `learn/${lessons[0]?.id}/`);
	await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
	await goOffline(context);
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect(page).toHaveURL(/\/neutral\.html$/);
	await expect(page).toHaveTitle('New page');
	await expect(page.locator('body')).toBeEmpty();
	await page.goBack();
	await expect(page).toHaveURL(/help\/$/);
	await expect(page.getByRole('heading')).toHaveText(['This page is closed.']);
	await page.goForward();
	await expect(page.locator('body')).toBeEmpty();
});
