import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { SceneConfig } from '#lib/scenario/scene-schema.ts';
import { firstLesson, loadCourse } from './course.ts';
import { open } from './page.ts';
import { begin, choices, choose, map } from './scene-page.ts';
import { SceneLearner } from './scene-learner.ts';
import { pathsToEndings, type PathToEnding } from './scene-paths.ts';

/* What the scene of the second course does not have: a picture, and so curves and numbers; a map that is wide. */

/** Two ways to an ending that differ in length and have their first choices in common. */
interface PartingWays {
	one: PathToEnding;
	other: PathToEnding;
	shared: number;
}

function partingWays(scene: SceneConfig): PartingWays | undefined {
	const paths = pathsToEndings(scene);
	const pairs = paths.flatMap((one) => paths.map((other) => ({ one, other })));
	return pairs
		.map(({ one, other }) => {
			const shared = one.steps.findIndex(({ label }, at) => label !== other.steps[at]?.label);
			return { one, other, shared };
		})
		.find(
			({ one, other, shared }) =>
				shared > 0 && other.steps.length > shared + 1 && one.steps.length !== other.steps.length
		);
}

/** Takes the first way to its ending, and goes back to where the other parts from it. */
async function playAndFork(page: Page): Promise<{ learner: SceneLearner; ways: PartingWays }> {
	const lesson = await firstLesson(({ scene }) => Boolean(scene?.meta.picture && partingWays(scene)));
	const ways = partingWays(lesson.scene as SceneConfig) as PartingWays;
	const { one, other, shared } = ways;
	const learner = new SceneLearner(page);
	await open(page, `learn/${lesson.id}/scene/`);
	await learner.begin();
	await learner.take(one.steps);
	await page
		.getByRole('button', { name: `Try this way from here: ${other.steps[shared]?.label}` })
		.and(page.getByRole('button', { name: new RegExp(`decision ${shared + 1} of run 1$`) }))
		.click();
	return { learner, ways };
}

const numbers = (page: Page) => page.getByRole('table', { name: /^The same in numbers, 0 to 10, before/ });

test('runs of a scene with a picture have curves and numbers, by themselves and side by side', async ({ page }) => {
	const { learner, ways } = await playAndFork(page);
	const { one, other, shared } = ways;
	await learner.take(other.steps.slice(shared + 1));
	await learner.sees(other);
	await page.getByText('Read run 2 back').click();
	await expect(page.getByRole('img', { name: /^How run 2 went.*[A-Z]\w+ begins at \d+ and ends at/ })).toBeVisible();
	await expect(numbers(page).getByRole('row')).toHaveCount(other.steps.length + 2);

	const compared = page.getByRole('region', { name: 'Side by side' });
	await expect(compared.getByRole('img')).toHaveCount(3);
	const cell = (row: number) =>
		compared
			.getByRole('row', { name: new RegExp(`^${row} `) })
			.getByRole('cell')
			.first();
	await expect(cell(shared + 1)).toHaveText(/^(\d+) \| \1$/);
	const [longer, ended] = one.steps.length > other.steps.length ? [one, /^\d+ \| –$/] : [other, /^– \| \d+$/];
	await expect(cell(longer.steps.length + 1)).toHaveText(ended);
});

test('a forked run is taken up in its middle after a reload, with the values and flags of its fork', async ({
	page
}) => {
	const { learner, ways } = await playAndFork(page);
	const { one, other, shared } = ways;
	await learner.take(other.steps.slice(shared + 1, -1));
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	const situation = other.steps.at(-1)?.situation ?? '';
	await expect(page.getByText(situation)).toBeVisible();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await page.getByText('Read run 2 back').click();
	const before = await numbers(page).innerText();

	await page.reload();
	await expect(page.getByText(situation)).toBeVisible();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByText(`${one.steps.length} decisions, ended in “${one.title}”`)).toBeVisible();
	await page.getByText('Read run 2 back').click();
	expect(await numbers(page).innerText()).toBe(before);
	await choose(page, other.steps.at(-1)?.label ?? '');
	await expect(page.getByText(/^2 of \d+ endings found$/)).toBeVisible();
});

test('nothing is wider than a phone, the map aside, which is moved in its own frame', async ({ page }) => {
	const { lessons } = await loadCourse();
	const size = ({ scene }: (typeof lessons)[number]) => Object.keys(scene?.states ?? {}).length;
	const largest = lessons.reduce((one, other) => (size(other) > size(one) ? other : one));
	await page.setViewportSize({ width: 390, height: 844 });
	await begin(page, largest.id);
	await choices(page).first().click();
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(map(page)).toBeVisible();
	const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
	expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
	const frame = map(page).locator('..');
	expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
});

test('neither the layout engine nor the panel for authors is in the built course', () => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
	expect(files.length).toBeGreaterThan(10);
	const scripts = files.map((file) => readFileSync(join('build', file), 'utf8'));
	// Words that stand in the sources of each, and survive minification.
	const inCourse = (words: string) => scripts.some((script) => script.includes(words));
	expect(inCourse('Try this way from here')).toBe(true);
	expect(inCourse('author-panel')).toBe(false);
	expect(inCourse('network-simplex')).toBe(false);
});
