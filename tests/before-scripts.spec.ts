import type { Page } from '@playwright/test';
import { rightAnswer } from './answers.ts';
import { firstLesson, lessonsWith, loadLesson } from './course.ts';
import { GenericLearner } from './generic-learner.ts';
import { forgetAids, holdScripts, hydrated, kept, open, readsRecord } from './page.ts';
import { expect, test } from './test.ts';

const [withScene, withSimulator] = [lessonsWith('scenario.ts')[0] ?? '', lessonsWith('simulator.ts')[0] ?? ''];
const behindDoor = await firstLesson(({ module }) => module.confirmation !== undefined);

/** Of every kind of page one, and of lessons one behind a door. */
const PAGES = [
	'./',
	`learn/${withScene}/`,
	`learn/${behindDoor.id}/`,
	`learn/${behindDoor.id}/quiz/`,
	`learn/${withScene}/quiz/`,
	`learn/${withScene}/scene/`,
	`learn/${withSimulator}/scene/`,
	`learn/${withScene}/reflect/`,
	'progress/',
	'mine/',
	'review/',
	'search/',
	'about/',
	'help/'
];
/** Says that something is being looked for: what is found stands in its place then. */
const WAITING = /^(Drawing|Looking|Setting|Taking up) .*…$/;
/** Drawn by their scripts, or by what is kept alone. */
const DRAWN_LATER = [`learn/${withSimulator}/scene/`, `learn/${withScene}/reflect/`, 'progress/', 'mine/', 'review/'];

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
	// A reading's beats come after the first paint.
	await expect(page.locator('html')).not.toHaveAttribute('data-unpainted');
	const before = await lines(page);
	release();
	await hydrated(page);
	await readsRecord(page);
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
	const { quiz } = await loadLesson(withScene);
	const [first] = quiz.questions;
	if (!first) throw new Error(`${withScene} has no questions.`);
	const learner = new GenericLearner(page);
	await open(page, `learn/${withScene}/`);
	await learner.button('Read on').click();
	await open(page, `learn/${withScene}/quiz/`);
	await learner.answer(first, rightAnswer(first));
	await open(page, `learn/${withScene}/scene/`);
	await learner.button('Begin the scene').click();
	await page
		.getByRole('region', { name: /^Scene: / })
		.getByRole('list')
		.getByRole('button')
		.first()
		.click();
	await kept(page, 'choice.made');
	await open(page, `learn/${behindDoor.id}/`);
	await learner.button('Yes, go on').click();
	await kept(page, 'module.confirmed');
	for (const path of PAGES) {
		await forgetAids(page);
		expect.soft(gone(await beforeAndAfter(page, path)), path).toEqual([]);
	}
});

test('whoever goes in at a door before its scripts have come is in, and is asked no more', async ({ page }) => {
	// Its first question can be begun before a script runs.
	const { id, quiz } = await firstLesson(
		({ module, quiz: { questions } }) => module.confirmation !== undefined && questions[0]?.kind !== 'ordering'
	);
	const [first] = quiz.questions;
	if (!first) throw new Error(`${id} has no questions.`);
	const learner = new GenericLearner(page);
	const release = await holdScripts(page);
	await page.goto(`learn/${id}/quiz/`, { waitUntil: 'commit' });
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
