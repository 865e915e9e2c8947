import { finishedWords, loadCourse } from '../course.ts';
import { LessonLearner } from '../lesson-learner.ts';
import { test } from '../offline-site.ts';
import { open } from '../page.ts';
import { expect } from '../test.ts';

test.use({ served: { folder: 'build-x', base: '/x' } });

test('under a base path two lessons are taken end to end, the second with the network off', async ({
	profile,
	baseURL,
	goOffline
}) => {
	test.slow();
	const base = new URL(baseURL ?? '').pathname;
	expect(base).not.toBe('/');
	const [first, second] = (await loadCourse()).lessons;
	if (!first || !second) throw new Error('The course has fewer than two lessons.');
	const context = await profile.start();
	const outside: string[] = [];
	context.on('request', (request) => {
		if (!new URL(request.url()).pathname.startsWith(base)) outside.push(request.url());
	});

	let page = await context.newPage();
	let learner = new LessonLearner(page);
	await open(page, './');
	await learner.press('link', 'Begin');
	await learner.take(first);
	await learner.press('link', 'Finish for now');
	await expect(page).toHaveURL(baseURL ?? '');
	await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
	await page.close();

	await goOffline(context);
	page = await context.newPage();
	learner = new LessonLearner(page);
	await open(page, './');
	await learner.press('link', 'Continue where you left off');
	await learner.take(second);
	await learner.press('link', 'Finish for now');
	await expect(page.getByText(await finishedWords(2))).toBeVisible();
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect(page).toHaveURL(`${baseURL ?? ''}neutral.html`);
	expect(outside, 'asked for outside of the base path').toEqual([]);
});

test('under a base path fonts, icons and the manifest are where pages look for them', async ({
	page,
	request,
	baseURL
}) => {
	// What the page itself asks for, and that it can be read; not whether it shows already: a face that is optional, and
	// took longer than 100 ms, Firefox gives up with a network error for as long as the page lives.
	const faces = [/literata-latin\.[\w-]+\.woff2$/, /literata-latin-italic\.[\w-]+\.woff2$/];
	const asked = Promise.all(faces.map((face) => page.waitForResponse(face)));
	await page.goto('./');
	for (const response of await asked) {
		expect(response.url().startsWith(baseURL ?? ''), response.url()).toBe(true);
		expect(response.status(), response.url()).toBe(200);
		const read = (url: string) => new FontFace('read', `url("${url}")`).load().then(({ status }) => status);
		expect(await page.evaluate(read, response.url())).toBe('loaded');
	}

	const linked = await page
		.locator('link[rel=icon], link[rel=manifest]')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	const manifestUrl = linked.find((href) => href.endsWith('.webmanifest')) ?? '';
	const manifest = (await (await request.get(manifestUrl)).json()) as Manifest;
	const here = (path: string) => new URL(path, manifestUrl).href;
	for (const url of [...linked, ...manifest.icons.map(({ src }) => here(src))])
		expect((await request.get(url)).status(), url).toBe(200);
	for (const path of [manifest.start_url, manifest.scope]) expect(here(path)).toBe(page.url());
});

interface Manifest {
	icons: { src: string }[];
	start_url: string;
	scope: string;
}
