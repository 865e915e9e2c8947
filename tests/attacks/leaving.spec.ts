import type { BrowserContext, Page } from '@playwright/test';
import { pressAndLeave, WAYS, type Way } from '../press-and-leave.ts';
import { kept } from '../page.ts';
import { expect, test } from './attack.ts';
import { answersRecorded, bringBackup, earlier, open, openQuiz, QUIZ, recorded, wrong } from './learner.ts';

/** A new page whose history begins elsewhere. */
async function newPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.goto('about/');
	return page;
}

const CHECK = 'main form button';
const CHOICE = '.scene button.choice';
const OPTION = `main input[value='${wrong}']`;

/** Slows the processor to a part of its speed. */
async function slowDown(page: Page, rate: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}

for (const way of WAYS)
	test(`the page is left in the task of an answer: ${way}`, async ({ profile, report }) => {
		const trials = way === 'tab closed' ? 6 : 10;
		await bringBackup(await profile.start());
		for (let trial = 0; trial < trials; trial++) {
			const page = await newPage(profile.context);
			await openQuiz(page);
			await page.getByRole('button', { name: 'All from the start' }).click();
			await page.locator(OPTION).check();
			await pressAndLeave(page, CHECK, way);
		}
		const kept = await answersRecorded(await profile.context.newPage());
		report({
			attack: `left in the task of an answer: ${way}`,
			trials,
			saved: trials,
			lost: earlier.length + trials - kept
		});
		expect(kept).toBe(earlier.length + trials);
	});

for (const way of WAYS)
	test(`a slow device is left a moment after an answer: ${way}`, async ({ profile, report }) => {
		const trials = 5;
		await bringBackup(await profile.start());
		for (let trial = 0; trial < trials; trial++) {
			const page = await newPage(profile.context);
			await openQuiz(page);
			await slowDown(page, 6);
			await page.getByRole('button', { name: 'All from the start' }).click();
			await page.locator(OPTION).check();
			await pressAndLeave(page, CHECK, way, 20 * (trial % 4));
		}
		const kept = await answersRecorded(await profile.context.newPage());
		report({
			attack: `left up to 60 ms after, at a sixth: ${way}`,
			trials,
			saved: trials,
			lost: earlier.length + trials - kept
		});
		expect(kept).toBe(earlier.length + trials);
	});

for (const rate of [1, 4])
	test(`a first visit is left when its first answer is marked, at 1/${rate} of the processor`, async ({
		browser,
		site,
		report
	}) => {
		const trials = 5;
		let lost = 0;
		for (let trial = 0; trial < trials; trial++) {
			const context = await browser.newContext({ baseURL: site.url, acceptDownloads: true });
			const page = await newPage(context);
			await slowDown(page, rate);
			await open(page, QUIZ);
			await page.locator(OPTION).check();
			await pressAndLeave(page, CHECK, WAYS[trial % WAYS.length] as Way, trial % 2 === 0 ? 0 : 100);
			const kept = await answersRecorded(await context.newPage());
			lost += 1 - kept;
			await context.close();
		}
		report({ attack: `first visit left at its first verdict, at 1/${rate}`, trials, saved: trials, lost });
		expect(lost).toBe(0);
	});

for (const way of WAYS)
	test(`the page is left in the task of a half-given answer: ${way}`, async ({ browser, site, report }) => {
		const trials = 6;
		let lost = 0;
		for (let trial = 0; trial < trials; trial++) {
			const context = await browser.newContext({ baseURL: site.url });
			const page = await newPage(context);
			await open(page, QUIZ);
			// Every second time a record is there already and has to be opened first.
			if (trial % 2 === 1) {
				await kept(page, 'lesson.opened');
				await page.goto('about/');
				await open(page, QUIZ);
			}
			await pressAndLeave(page, OPTION, way);
			const again = await context.newPage();
			await open(again, QUIZ);
			const found = await again
				.locator(OPTION)
				.and(again.locator(':checked'))
				.waitFor({ timeout: 5000 })
				.then(
					() => true,
					() => false
				);
			lost += found ? 0 : 1;
			await context.close();
		}
		report({ attack: `left in the task of a half-given answer: ${way}`, trials, saved: trials, lost });
		expect(lost).toBe(0);
	});

test('the page is left in the task of a choice in a scene', async ({ browser, site, report }) => {
	const trials = 5;
	let lost = 0;
	for (let trial = 0; trial < trials; trial++) {
		const context = await browser.newContext({ baseURL: site.url });
		const page = await newPage(context);
		await open(page, 'learn/two-pulls/scene/');
		await page.getByRole('button', { name: 'Begin the scene' }).click();
		await page.locator(CHOICE).first().waitFor();
		await pressAndLeave(page, CHOICE, WAYS[trial % WAYS.length] as Way);
		const events = await recorded(await context.newPage());
		lost += events.some(({ kind }) => kind === 'choice.made') ? 0 : 1;
		await context.close();
	}
	report({ attack: 'left in the task of a choice in a scene', trials, saved: trials, lost });
	expect(lost).toBe(0);
});
