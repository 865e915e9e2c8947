// node bench/long-record.js — what a long record costs in Chromium, in a course that is built: medians in ms of real time.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { launchChromium } from './chromium.js';
import { history } from './history.js';
import { serveSite } from './site-server.js';
import { median, round } from './table.js';
import { THROTTLE } from './watched-pages.js';

const EVENTS = [0, 1_000, 10_000, 50_000];
const RUNS = 7;
const LESSON = 'two-pulls';

const load = async (/** @type {string} */ path) =>
	(await runnerImport(fileURLToPath(new URL(`../${path}`, import.meta.url)), { configFile: false })).module;
const { makeBackup } = await load('src/lib/progress/backup.ts');
const { rightAnswer } = await load('src/lib/quiz/answer-arbitrary.ts');
const { quiz } = await load('lessons/1-see-the-dance/02-two-pulls/quiz.ts');

/** A learner who has answered every question of the quiz, and done so much besides. */
function eventsOf(count) {
	const answers = quiz.questions.map((question, index) => ({
		...{ kind: 'question.answered', lesson: LESSON, question: question.id, answer: rightAnswer(question) },
		...{ id: `answered-${index}`, device: 'earlier', seq: index + 1, order: 1000 + index, at: 1000 + index, epoch: 0 }
	}));
	return [...answers, ...history(count)];
}

async function restore(page, count) {
	await page.goto(`${site.origin}/progress/`);
	const buffer = Buffer.from(makeBackup(eventsOf(count), Date.now()));
	await page.locator('input[type=file]').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Restore it' }).press('Enter');
	await page.getByText('Your backup is restored').waitFor({ timeout: 60_000 });
}

/** Runs in the page: notes when the quiz shows that the record is read. */
function noteWhenRead() {
	const observer = new MutationObserver(() => {
		if (!document.querySelector('main h1')?.textContent.includes('That was the last question')) return;
		window.readAt = performance.now();
		observer.disconnect();
	});
	observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page: answers the first question once more, and tells after how long that was painted, and kept. */
async function answerOnce() {
	const seen = (look) =>
		new Promise((resolve) => {
			const observer = new MutationObserver(() => found());
			const found = () => {
				const what = look();
				if (!what) return;
				observer.disconnect();
				resolve(what);
			};
			observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
			found();
		});
	const painted = () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => resolve(performance.now());
				channel.port2.postMessage(undefined);
			});
		});
	const button = (words) =>
		[...document.querySelectorAll('main button')].find((each) => each.textContent.trim() === words);
	const sign = () =>
		[...document.querySelectorAll('main [role=status]')].map((each) => each.textContent.trim()).join('');
	button('All from the start').click();
	(await seen(() => document.querySelector('main input[type=radio]'))).click();
	const check = await seen(() => button('Check'));
	const from = performance.now();
	let underWay = false;
	const kept = seen(() => {
		underWay ||= sign() === 'Saving…';
		return underWay && sign() === 'Saved';
	}).then(() => performance.now() - from);
	const shown = seen(() => document.querySelector('main .verdict'))
		.then(painted)
		.then((at) => at - from);
	check.click();
	return { feedback: await shown, saved: await kept };
}

async function visit(context, cpu) {
	const page = await context.newPage();
	try {
		await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: cpu });
		await page.addInitScript(noteWhenRead);
		await page.goto(`${site.origin}/learn/${LESSON}/quiz/`);
		await page.waitForFunction(() => window.readAt !== undefined, undefined, { timeout: 60_000 });
		const read = await page.evaluate(() => window.readAt);
		await page.waitForLoadState('networkidle');
		return { read, ...(await page.evaluate(answerOnce)) };
	} finally {
		await page.close();
	}
}

const site = await serveSite({ root: 'build' });
const browser = await launchChromium();
const table = {};
for (const count of EVENTS) {
	const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 390, height: 844 } });
	await restore(await context.newPage(), count);
	for (const cpu of [1, THROTTLE.cpu]) {
		const visits = [];
		for (let run = 0; run < RUNS; run += 1) visits.push(await visit(context, cpu));
		table[`${count} events, processor 1/${cpu}`] = {
			'record on the screen': round(median(visits.map(({ read }) => read))),
			'answer to feedback': round(median(visits.map(({ feedback }) => feedback))),
			'answer to “Saved”': round(median(visits.map(({ saved }) => saved)))
		};
	}
	await context.close();
}
console.table(table);
await browser.close();
await site.close();
