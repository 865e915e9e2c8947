import type { Page } from '@playwright/test';
import { rightAnswer } from './answers.ts';
import { loadLesson } from './course.ts';
import { GenericLearner } from './generic-learner.ts';
import { holdScripts, hydrated, kept, open } from './page.ts';
import { expect, test } from './test.ts';

/** Of every kind of page one, and of lessons one behind a door. */
const PAGES = [
	'./',
	'learn/two-pulls/',
	'learn/nothing-to-prove/',
	'learn/nothing-to-prove/quiz/',
	'learn/two-pulls/quiz/',
	'learn/two-pulls/scene/',
	'learn/push-pull-return/scene/',
	'learn/two-pulls/reflect/',
	'progress/',
	'review/',
	'about/',
	'help/'
];
/** Says that something is being looked for: what is found stands in its place then. */
const WAITING = /^(Drawing|Looking|Setting|Taking up) .*…$/;
/** Drawn by their scripts, or by what is kept alone. */
const DRAWN_LATER = ['learn/push-pull-return/scene/', 'learn/two-pulls/reflect/', 'progress/', 'review/'];

/** What can be read on the page, line by line. */
const lines = (page: Page) =>
	page.evaluate(() => document.body.innerText.split(/\s*\n\s*/).filter((line) => line.trim() !== ''));

/** Lines that stood on the page and are gone. Words may have come at the end of one. */
function gone({ before, after }: Lines): string[] {
	return before.filter((line) => !WAITING.test(line) && !after.some((each) => each.startsWith(line)));
}

interface Lines {
	before: string[];
	after: string[];
}

/** The lines of a page while its scripts are held, and once they have come and the record is read. */
async function beforeAndAfter(page: Page, path: string): Promise<Lines> {
	const release = await holdScripts(page);
	await page.goto(path, { waitUntil: 'commit' });
	await expect(page.locator('footer')).toBeVisible();
	const before = await lines(page);
	release();
	await hydrated(page);
	await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
	await expect.poll(async () => (await lines(page)).some((line) => WAITING.test(line))).toBe(false);
	const after = await lines(page);
	await page.unroute('**/*.js');
	return { before, after };
}

test('a first visit shows the same before its scripts as after', async ({ browser, baseURL }) => {
	for (const path of PAGES) {
		const context = await browser.newContext({ baseURL, serviceWorkers: 'block', reducedMotion: 'reduce' });
		const lines = await beforeAndAfter(await context.newPage(), path);
		expect.soft(gone(lines), path).toEqual([]);
		if (!DRAWN_LATER.includes(path)) expect.soft(lines.after, path).toEqual(lines.before);
		await context.close();
	}
});

test('with a record nothing that stood on a page before its scripts is gone afterwards', async ({ page }) => {
	const { quiz } = await loadLesson('two-pulls');
	const [first] = quiz.questions;
	if (!first) throw new Error('Two pulls has no questions.');
	const learner = new GenericLearner(page);
	await open(page, 'learn/two-pulls/');
	await learner.button('Read on').click();
	await open(page, 'learn/two-pulls/quiz/');
	await learner.answer(first, rightAnswer(first));
	await open(page, 'learn/two-pulls/scene/');
	await learner.button('Begin the scene').click();
	await page
		.getByRole('region', { name: /^Scene: / })
		.getByRole('list')
		.getByRole('button')
		.first()
		.click();
	await kept(page, 'choice.made');
	await open(page, 'learn/nothing-to-prove/');
	await learner.button('Yes, go on').click();
	await kept(page, 'module.confirmed');
	for (const path of PAGES) {
		await page.evaluate(() => localStorage.removeItem('closer:aids'));
		expect.soft(gone(await beforeAndAfter(page, path)), path).toEqual([]);
	}
});

test('whoever goes in at a door before its scripts have come is in, and is asked no more', async ({ page }) => {
	const { quiz } = await loadLesson('like-family');
	const [first] = quiz.questions;
	if (!first) throw new Error('Like family has no questions.');
	const learner = new GenericLearner(page);
	const release = await holdScripts(page);
	await page.goto('learn/like-family/quiz/', { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before this part');
	await learner.button('Yes, go on').click();
	await learner.begin(first);
	const chosen = await learner.controls(first);
	release();
	await hydrated(page);
	await kept(page, 'module.confirmed');
	expect(await learner.controls(first)).toBe(chosen);
	await learner.answer(first, rightAnswer(first));
	await page.reload();
	await expect(learner.button('Yes, go on')).toBeHidden();
});

test('a quiz that was begun shows no question that was answered, before or after', async ({ page }) => {
	const { quiz } = await loadLesson('two-pulls');
	const [first, second] = quiz.questions;
	if (!first || !second) throw new Error('Two pulls has too few questions.');
	const learner = new GenericLearner(page);
	await open(page, 'learn/two-pulls/quiz/');
	await learner.answer(first, rightAnswer(first));
	await kept(page, first.id);
	const release = await holdScripts(page);
	await page.reload({ waitUntil: 'commit' });
	await expect(page.getByText('Taking up the questions where you were…')).toBeVisible();
	await expect(learner.asked(first)).toBeHidden();
	release();
	await expect(learner.asked(second)).toBeVisible();
});
