import { expect, test } from '../test.ts';

for (const path of ['./', 'learn/flour-and-water/', 'learn/flour-and-water/quiz/', 'learn/the-bake/scene/'])
	test(`${path} asks for its scripts in order, each to be compiled while it comes`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const links = [...html.matchAll(/<link href="([^"]+)" rel="modulepreload">/g)];
		const [first, ...others] = links;
		expect(others.length).toBeGreaterThan(2);
		expect(first?.index, 'what all pages share, before the early script').toBeLessThan(html.indexOf('<script>'));
		for (const { 0: link, index } of others) expect(index, link).toBeGreaterThan(html.indexOf('</main>'));

		const scripts = await Promise.all(links.map(async ([, url = '']) => (await request.get(url)).text()));
		for (const script of scripts) expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
		const [shared = 0, ...sizes] = scripts.map(({ length }) => length);
		expect(shared, 'the largest comes first').toBeGreaterThan(Math.max(...sizes));
	});

test('from the second page on, the italic of the typeface is there before any words need it', async ({ page }) => {
	const italicIsThere = () => page.evaluate(() => document.fonts.check('italic 1rem Literata'));
	// Firefox gives up, for as long as a page lives, a face that took longer than its 100 ms.
	const visit = (path: string) =>
		expect(async () => {
			await page.goto(path);
			await expect.poll(italicIsThere).toBe(true);
		}).toPass({ timeout: 60_000 });
	await visit('about/');
	await visit('learn/the-bake/scene/');
	await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});
