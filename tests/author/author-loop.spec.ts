import { copyFile, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hydrated } from '../page.ts';
import { expect, test } from './dev-server.ts';

/* An author edits a course in a text editor while `npm run dev` shows it in a real browser. */

const DOUGH = '1-dough/01-flour-and-water';
const BAKE = '2-oven/02-the-bake';

/** A proof starts once the author pauses, as a program of its own. */
const PROOF_MILLIS = 60_000;

test.describe.configure({ mode: 'serial' });

/** A page that was loaded once, and tells whether it was loaded anew. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await hydrated(page);
	// The page has asked for the faults by then, and hears of every edit.
	await expect(page.locator('html')).toHaveAttribute('data-course-read', /\d/);
	await page.evaluate(() => (document.body.dataset.stayed = 'yes'));
}
const expectStayed = (page: Page) => expect(page.locator('body')).toHaveAttribute('data-stayed', 'yes');

const faults = (page: Page) => page.getByRole('region', { name: /in the course$/ });

test('an edit of the reading shows, and the reader stays where they were', async ({ page, desk }) => {
	await open(page, 'learn/flour-and-water/');
	for (let beat = 0; beat < 3; beat++) await page.getByRole('button', { name: 'Read on' }).click();
	const yeast = page.getByRole('heading', { name: 'What yeast does' });
	await yeast.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
	const before = await yeast.boundingBox();
	await desk.edit(`${DOUGH}/lesson.md`, 'a fungus of a single cell', 'a fungus that is one cell');
	await expect(page.getByText('a fungus that is one cell')).toBeVisible();
	expect((await yeast.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
	await expectStayed(page);

	// A figure, a term that is explained, and the name of the lesson in its front matter.
	await desk.edit(`${DOUGH}/figures/wetter-and-stiffer.ts`, "title: 'Wetter and stiffer'", "title: 'Wet and stiff'");
	await expect(page.getByText('Wet and stiff')).toBeVisible();
	await desk.edit('course.ts', "title: '", "title: 'Our ");
	await expect(page.getByRole('banner').getByText(/^Our /)).toBeVisible();
	await expectStayed(page);
	await desk.mend(`${DOUGH}/lesson.md`);
	await desk.mend(`${DOUGH}/figures/wetter-and-stiffer.ts`);
	await desk.mend('course.ts');
	await expect(page.getByText('a fungus of a single cell')).toBeVisible();
});

test('an edit of the quiz shows at the question that is up, with what was answered', async ({ page, desk }) => {
	await open(page, 'learn/flour-and-water/quiz/');
	await page.getByRole('radio', { name: 'A firm net of gluten' }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByRole('button', { name: /Next/ }).click();
	await page.getByRole('checkbox', { name: 'It feeds the yeast' }).check();
	await desk.edit(`${DOUGH}/quiz.ts`, 'What does salt do in a dough?', 'What is salt for in a dough?');
	await expect(page.getByText('What is salt for in a dough?')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'It feeds the yeast' })).toBeChecked();

	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Yeast feeds on sugars.')).toBeVisible();
	await desk.edit(`${DOUGH}/quiz.ts`, 'Yeast feeds on sugars.', 'Yeast lives on sugars.');
	await expect(page.getByText('Yeast lives on sugars.')).toBeVisible();
	await expectStayed(page);
	await desk.mend(`${DOUGH}/quiz.ts`);
	await expect(page.getByText('Yeast feeds on sugars.')).toBeVisible();
});

test('an edit of a scene shows in the play that is on', async ({ page, desk }) => {
	await open(page, 'learn/the-bake/scene/');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('button', { name: 'Weigh everything' }).click();
	await expect(page.getByText('The dough sticks to her hands')).toBeVisible();
	await desk.edit(`${BAKE}/scenario.ts`, 'The dough sticks to her hands', 'The dough clings to her hands');
	await expect(page.getByText('The dough clings to her hands')).toBeVisible();
	await expectStayed(page);
	await desk.mend(`${BAKE}/scenario.ts`);
	await expect(page.getByText('The dough sticks to her hands')).toBeVisible();
});

test('a fault shows in the page by file and line, other lessons stay alive, and mended it goes', async ({
	page,
	desk
}) => {
	await open(page, 'learn/the-bake/');
	await desk.edit(`${BAKE}/lesson.md`, 'minutes: 12', 'minuts: 12');
	await expect(faults(page)).toContainText('lesson.md:6:1');
	await expect(faults(page)).toContainText('did you mean minutes?');
	await expect.poll(() => desk.terminal()).toContain('did you mean minutes?');
	// What was shown before is there still.
	await expect(page.getByRole('heading', { name: 'A hot start' })).toBeVisible();

	// Also where one comes only now.
	await page.reload();
	await expect(faults(page)).toContainText('lesson.md:6:1');
	await open(page, 'learn/flour-and-water/');
	await expect(page.getByRole('heading', { name: 'Four things on the table' })).toBeVisible();
	await expect(faults(page)).toContainText('lesson.md:6:1');
	await faults(page).getByRole('button', { name: 'Hide' }).click();
	await expect(faults(page)).toBeHidden();

	await page.goto('learn/the-bake/');
	await expect(faults(page)).toContainText('lesson.md:6:1');
	await desk.mend(`${BAKE}/lesson.md`);
	await expect(faults(page)).toBeHidden();
	await expect(page.getByRole('heading', { name: 'A hot start' })).toBeVisible();
});

test('what cannot be read at all, and what only a proof finds, shows too', async ({ page, desk }) => {
	await open(page, 'learn/the-bake/scene/');
	await desk.edit(`${BAKE}/scenario.ts`, "initial: 'table',", "initial: 'table'");
	await expect(faults(page)).toContainText('scenario.ts:6');
	await desk.mend(`${BAKE}/scenario.ts`);
	await expect(faults(page)).toBeHidden();

	await desk.edit(`${BAKE}/scenario.ts`, 'params: { rise: 6 } }, text:', 'params: { rise: 0 } }, text:');
	await expect(faults(page)).toContainText('states.bowl', { timeout: PROOF_MILLIS });
	await desk.mend(`${BAKE}/scenario.ts`);
	await expect(faults(page)).toBeHidden();

	await desk.edit('course.ts', 'tagline:', 'taglin:');
	await expect(faults(page)).toContainText('did you mean tagline?');
	await page.goto('learn/flour-and-water/');
	await expect(page.getByRole('heading', { name: 'Four things on the table' })).toBeVisible();
	await desk.mend('course.ts');
	await expect(faults(page)).toBeHidden();
});

test('a picture that is put beside the reading shows as soon as it is written into it', async ({ page, desk }) => {
	await open(page, 'learn/flour-and-water/');
	await copyFile(desk.path(`${BAKE}/risen-loaf.jpg`), desk.path(`${DOUGH}/a-loaf.jpg`));
	await expect(faults(page)).toContainText('a-loaf.jpg');
	await desk.edit(`${DOUGH}/lesson.md`, '\n## A net of gluten', '\n![A loaf](a-loaf.jpg)\n\n## A net of gluten');
	await expect(page.getByRole('img', { name: 'A loaf' })).toBeVisible();
	await expect(faults(page)).toBeHidden();
	await desk.mend(`${DOUGH}/lesson.md`);
	await rm(desk.path(`${DOUGH}/a-loaf.jpg`));
	await expect(page.getByRole('img', { name: 'A loaf' })).toBeHidden();
	await expect(faults(page)).toBeHidden();
});
