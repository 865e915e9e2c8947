import { readFileSync } from 'node:fs';
import { questionSchemas } from '#lib/quiz/kinds/question-schemas.ts';
import { courseId } from './courses/bread/course-id.ts';
import { course } from './courses/bread/course.ts';
import { courseIn } from './course.ts';
import { LessonLearner } from './lesson-learner.ts';
import { test } from './offline-site.ts';
import { open } from './page.ts';
import { expect } from './test.ts';

/* The engine with another course: every kind of question, one scene without a picture, no simulator, no help page and no way to leave. */

const FOLDER = 'tests/courses/bread';

test.use({ served: { folder: 'build-bread', base: '' } });

test('another course is taken end to end, the second lesson with the network off', async ({ profile, goOffline }) => {
	test.slow();
	const { lessons } = await courseIn(FOLDER);
	const [first, second] = lessons;
	if (!first || !second) throw new Error('The second course has two lessons.');
	const kinds = new Set(lessons.flatMap(({ quiz }) => quiz.questions.map(({ kind }) => kind)));
	expect([...kinds].sort()).toEqual(Object.keys(questionSchemas).sort());

	const context = await profile.start();
	let page = await context.newPage();
	let learner = new LessonLearner(page);
	await open(page, './');
	await expect(page).toHaveTitle(course.title);
	await learner.press('link', 'Begin');
	await learner.take(first);
	await expect(page.getByText(course.secondDoorFor)).toBeVisible();
	await learner.press('link', 'Finish for now');
	await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });

	const names = await page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
		caches: await caches.keys(),
		items: Object.keys(localStorage)
	}));
	for (const kept of Object.values(names)) {
		expect(kept.length).toBeGreaterThan(0);
		for (const name of kept) expect(name).toMatch(new RegExp(`^${courseId}[:@]`));
	}
	await page.close();

	await goOffline(context);
	page = await context.newPage();
	learner = new LessonLearner(page);
	await open(page, './');
	await learner.press('link', 'Continue where you left off');
	await learner.take(second);
	await learner.press('link', 'Finish the course');
	await expect(page.getByText('2 of 2 lessons finished')).toBeVisible();
});

test('what a course does not have, no page of it speaks of', async ({ page, baseURL }) => {
	const { lessons } = await courseIn(FOLDER);
	const ofLesson = lessons.flatMap(({ id }) =>
		['', 'quiz/', 'reflect/', 'paper/'].map((step) => `learn/${id}/${step}`)
	);
	for (const path of [
		'',
		'progress/',
		'mine/',
		'review/',
		'search/',
		'about/',
		'paper/',
		'learn/the-bake/scene/',
		...ofLesson
	]) {
		const answer = await page.goto(`${baseURL}${path}`);
		// 304 where the browser has the page from before.
		expect([200, 304], path).toContain(answer?.status());
		await expect(page.getByRole('link', { name: /help/i })).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Leave this page' })).toHaveCount(0);
		await expect(page.locator('body')).not.toContainText(/partner|Lesson 5|Closer|clinician/);
	}
	expect((await page.request.get(`${baseURL}help/`)).status()).toBe(404);
});

test('another course is installed by its own name', async ({ page, baseURL }) => {
	const manifest = (await (await page.request.get(`${baseURL}manifest.webmanifest`)).json()) as Record<string, unknown>;
	expect(manifest).toMatchObject({ name: course.title, short_name: course.title, description: course.description });
	expect(readFileSync('build-bread/index.html', 'utf8')).toContain('<html lang="en">');
});
