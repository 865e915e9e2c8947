import { courseFolder } from '../../scripts/course-folder.js';
import { courseIn } from '../course.ts';
import { LessonLearner } from '../lesson-learner.ts';
import { hydrated, open } from '../page.ts';
import { pathsToEndings } from '../scene-paths.ts';
import { expect, test } from '../test.ts';

/* What holds in any course, by its own files: with COURSE in that one, else in the course for tests. */

const { lessons } = await courseIn(process.env.COURSE ? courseFolder(process.env) : 'tests/courses/bread');

test('every page opens with one heading, without an error, and its links lead somewhere', async ({ page, baseURL }) => {
	test.slow();
	const site = baseURL ?? '';
	const steps = lessons.flatMap(({ id, practice }) =>
		['', 'quiz/', 'reflect/', 'paper/', ...(practice === 'none' ? [] : ['scene/'])].map((step) => `learn/${id}/${step}`)
	);
	const others = ['', 'progress/', 'mine/', 'review/', 'search/', 'about/', 'paper/'];
	const waiting = [...others, ...steps].map((path) => new URL(path, site).pathname);
	const known = new Set(waiting);
	for (const path of waiting) {
		await page.goto(path);
		// Documents to print have no script.
		if (!path.endsWith('paper/')) await hydrated(page);
		await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).href));
		for (const { origin, pathname } of links.map((link) => new URL(link))) {
			if (origin !== new URL(site).origin || known.has(pathname)) continue;
			known.add(pathname);
			expect((await page.request.get(pathname)).status(), `${path} links to ${pathname}`).toBe(200);
		}
	}
});

for (const lesson of lessons) {
	const { id, module, scene, practice } = lesson;

	// What a simulator asks of its player only its own tests can know.
	if (practice !== 'simulator')
		test(`${id} is taken from its first beat to its pause`, async ({ page }) => {
			test.slow();
			const learner = new LessonLearner(page);
			await open(page, `learn/${id}/`);
			if (module.confirmation) await learner.press('button', 'Yes, go on');
			await learner.take(lesson);
		});

	if (scene)
		test(`every ending of ${id} by its shortest path`, async ({ page }) => {
			const learner = new LessonLearner(page);
			await open(page, `learn/${id}/scene/`);
			if (module.confirmation) await learner.press('button', 'Yes, go on');
			await learner.scenes.begin();
			for (const path of pathsToEndings(scene)) {
				await learner.scenes.take(path.steps);
				await learner.scenes.sees(path);
				await learner.press('button', 'Play from the start');
			}
		});
}
