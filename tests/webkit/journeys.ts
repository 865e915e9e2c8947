import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { webkit } from '@playwright/test';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { course } from '#lessons/course.ts';
import { makeBackup } from '#lib/progress/backup.ts';
import { feedbackOrder } from '#lib/quiz/feedback-order.ts';
import { mark } from '#lib/quiz/mark.ts';
import type { Question, QuestionOf } from '#lib/quiz/question.ts';
import type { SceneConfig } from '#lib/scenario/scene-schema.ts';
import { WEBKIT, findBrowser } from '../../scripts/find-browser.js';
import { loadLesson } from '../course.ts';
import { pathsToEndings } from '../scene-paths.ts';
import { startSite, type Site } from '../site.ts';
import type { StartDevice } from './device.ts';
import { startOutside, type Outside } from './outside.ts';
import { startPlaywright } from './playwright-device.ts';
import { Visitor } from './visitor.ts';
import { startWebKitGtk } from './webkitgtk.ts';

const found = await findBrowser(WEBKIT);
if (!found.ok) throw new Error(`${found.reason} "npm run test:webkit" finds or installs one.`);
if (!existsSync('build/index.html')) throw new Error('There is no build/; "npm run test:webkit" makes it.');

const startDevice: StartDevice = (outside, folder) =>
	found.own ? startPlaywright(webkit, found.path, outside, folder) : startWebKitGtk(found.path, outside, folder);

const FIRST_PORT = Number(process.env.TEST_PORT ?? 4174) + 60;
/** The first visit copies the course. */
const COPY_MILLIS = 60_000;

let site: Site;
let outside: Outside;
let visitor: Visitor;

beforeEach(async ({ onTestFinished }) => {
	site = await startSite(FIRST_PORT, 'build');
	onTestFinished(() => site.stop());
	outside = await startOutside();
	onTestFinished(() => outside.close());
});

/** Somebody with another device, which is put away when the test has ended. */
async function newVisitor(): Promise<Visitor> {
	const folder = mkdtempSync(join(tmpdir(), 'closer-webkit-'));
	// The last of a browser's processes may still write there as it ends.
	onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
	const device = await startDevice(outside, folder);
	onTestFinished(() => device.close());
	return new Visitor(device, site.url);
}
beforeEach(async () => {
	visitor = await newVisitor();
});
afterEach(() => {
	expect(outside.asked, 'nothing is asked of other sites').toEqual([]);
});

type OneRight = QuestionOf<'single' | 'next-line'>;

/** The first two questions of the second lesson, each with one answer that is right. */
async function twoQuestions(): Promise<[OneRight, OneRight]> {
	const [first, second] = (await loadLesson('two-pulls')).quiz.questions;
	const isOne = (question: Question | undefined): question is OneRight =>
		question?.kind === 'single' || question?.kind === 'next-line';
	if (!isOne(first) || !isOne(second))
		throw new Error('The first two questions of two-pulls are expected to have one right answer.');
	return [first, second];
}

const option = ({ options }: OneRight, right: boolean) => options.find((each) => Boolean(each.right) === right)!;

/** Answers a question, and sees its verdict and what is said of each option. */
async function answer(question: OneRight, right: boolean): Promise<void> {
	const { id, text } = option(question, right);
	await visitor.find('heading', question.prompt);
	await visitor.press('radio', text);
	await visitor.press('button', 'Check');
	await visitor.sees(right ? 'Yes. Each part fits.' : 'Not quite. Here is why.');
	const marked = mark(question, { kind: question.kind, chosen: id });
	for (const { text, feedback } of marked ? feedbackOrder(marked, false).open : []) {
		await visitor.sees(text);
		await visitor.sees(feedback);
	}
}

test('a lesson is read, its questions are answered wrongly and rightly, and its scene is played', async () => {
	const { text, scene, title } = await loadLesson('two-pulls');
	await visitor.open('learn/two-pulls/');
	await visitor.find('heading', title);
	for (const [at, { heading }] of text.beats.entries()) {
		await visitor.find('heading', heading);
		const next = text.beats[at + 1];
		if (!next) break;
		await visitor.seesNo('heading', next.heading);
		await visitor.press('button', 'Read on');
	}

	const [first, second] = await twoQuestions();
	await visitor.press('link', 'On to the questions');
	await answer(first, false);
	await visitor.press('button', 'Next question');
	await answer(second, true);

	await visitor.press('link', 'Scene');
	await visitor.press('button', 'Begin the scene');
	const [path] = pathsToEndings(scene as SceneConfig);
	for (const { situation, label, after } of path!.steps) {
		await visitor.sees(situation);
		await visitor.press('button', label);
		await visitor.sees(after);
	}
	await visitor.find('heading', path!.title);
	await visitor.sees(path!.later);
	await visitor.sees(path!.teaches);
});

test('what is searched for is found by a slip of the pen, and marked where it stands', async () => {
	await visitor.open('learn/two-pulls/');
	await visitor.press('link', 'Search');
	await visitor.write('Search', 'sprial');
	await visitor.sees('found.');
	await visitor.press('link', 'The reaching spiral');
	await visitor.find('heading', 'The reaching spiral');
	expect(await visitor.device.address()).toBe(`${site.url}learn/two-spirals/#the-reaching-spiral`);
	const marked = `typeof Highlight === 'undefined' ? 'cannot' : (CSS.highlights.get('found')?.size ?? 0)`;
	await expect.poll(() => visitor.device.ask(marked)).not.toBe(0);
	await visitor.back();
	expect(await (await visitor.find('field', 'Search')).value()).toBe('');
});

test('what was taken comes back when one wishes it, and is put off once it is answered', async () => {
	const [question] = await twoQuestions();
	const event = { id: 'earlier', device: 'earlier', seq: 1, order: 1_780_000_000_000, at: 1_780_000_000_000, epoch: 0 };
	const answered = { kind: 'question.answered', lesson: 'two-pulls', question: question.id, ...event };
	const { id: chosen } = option(question, true);
	const file = join(mkdtempSync(join(tmpdir(), 'closer-webkit-')), 'backup.json');
	onTestFinished(() => rmSync(dirname(file), { recursive: true }));
	writeFileSync(file, makeBackup([{ ...answered, answer: { kind: question.kind, chosen } }], Date.now()));
	await visitor.open('progress/');
	await (await visitor.find('field', 'Choose a backup file')).give(file);
	await visitor.press('button', 'Restore it');
	await visitor.sees('Your backup is restored, and kept on this device.');

	await visitor.open('review/');
	await visitor.press('button', 'Let questions come back');
	await visitor.sees('Question 1 of 1');
	await answer(question, true);
	await visitor.sees('Saved');
	await visitor.device.reload();
	await visitor.sees('Nothing comes back today.');
	await visitor.press('link', 'Course');
	await visitor.sees('Nothing comes back today.');
});

test('a figure is turned step by step, and one of its steps is changed', async () => {
	await visitor.open('learn/two-spirals/#the-reaching-spiral');
	await visitor.find('heading', 'The reaching spiral');
	await visitor.sees('Round 3, step 4. How far apart they are: 10 of 10.');
	await visitor.press('button', 'From the start');
	await visitor.sees('How far apart they are: 1 of 10.');
	await visitor.press('button', 'Next step');
	await visitor.sees('Round 1, step 1. How far apart they are: 2 of 10.');
	await visitor.press('radio', 'Step 2: “I felt a drop when I read that. Rest well.”');
	await visitor.sees('Dotted: with nothing changed.');
	await visitor.press('button', 'Next step');
	await visitor.sees('Round 1, step 2. How far apart they are: 1 of 10.');
});

test('a reading, a quiz and a scene go on where they were closed', async () => {
	const { text, scene } = await loadLesson('two-pulls');
	const [first, second] = await twoQuestions();
	const path = pathsToEndings(scene as SceneConfig).find(({ steps }) => steps.length > 1);
	const [one, two] = path!.steps;

	await visitor.open('learn/two-pulls/');
	await visitor.press('button', 'Read on');
	await visitor.find('heading', text.beats[1]!.heading);
	await visitor.return('./');
	await visitor.press('link', 'Continue where you left off');
	await visitor.find('heading', text.beats[1]!.heading);
	await visitor.seesNo('heading', text.beats[2]!.heading);

	await visitor.open('learn/two-pulls/quiz/');
	await answer(first, true);
	await visitor.press('button', 'Next question');
	await visitor.find('heading', second.prompt);
	await visitor.press('radio', option(second, false).text);
	await visitor.reload();
	expect(await (await visitor.find('radio', option(second, false).text)).isChecked()).toBe(true);
	await visitor.return('learn/two-pulls/quiz/');
	await visitor.find('heading', second.prompt);

	await visitor.open('learn/two-pulls/scene/');
	await visitor.press('button', 'Begin the scene');
	await visitor.press('button', one!.label);
	await visitor.sees('Saved');
	await visitor.return('learn/two-pulls/scene/');
	await visitor.sees(two!.situation);
	await visitor.press('button', 'Back one step');
	await visitor.sees(one!.situation);
});

test('after one visit the course goes on without a network, and leaving leads to an empty page', async () => {
	const [question] = await twoQuestions();
	await visitor.open('./');
	await visitor.sees('Ready offline', COPY_MILLIS);
	await site.stop();

	await visitor.return('learn/two-pulls/');
	await visitor.find('heading', 'Two pulls');
	await visitor.press('link', 'Questions');
	await answer(question, true);
	await visitor.sees('Saved');
	await visitor.open('help/');
	await setOnline(false);
	await visitor.press('button', 'Leave this page');
	await expect.poll(() => visitor.device.address()).toBe(`${site.url}neutral.html`);
	expect(await visitor.words()).toBe('');
	await visitor.back();
	await seesClosed();
});

test('a press and Shift three times leave, and back shows nothing until it is opened again', async () => {
	await visitor.open('./');
	await visitor.press('link', 'Begin');
	await visitor.find('heading', 'Before you begin');
	await visitor.press('link', 'Questions');
	await visitor.sees('Question 1 of');
	await setOnline(true);
	await visitor.press('button', 'Leave this page');
	await expectLeft();
	await visitor.back();
	await expect.poll(() => visitor.device.address()).toBe(`${site.url}learn/before-you-begin/`);
	await seesClosed();
	await visitor.press('button', 'Open it again');
	await visitor.find('heading', 'Before you begin');

	await visitor.return('learn/two-pulls/');
	await visitor.press('link', 'Questions');
	await visitor.sees('Question 1 of');
	await setOnline(true);
	for (let press = 0; press < 3; press++) await visitor.device.shift();
	await expectLeft();
	await visitor.back();
	await seesClosed();
});

/** Leaving asks whether there is a network. On a machine that has none, or where only the server is gone, it is told. */
async function setOnline(online: boolean): Promise<void> {
	await visitor.device.ask(`void Object.defineProperty(navigator, 'onLine', { configurable: true, value: ${online} })`);
}

/** Sees that the other site is asked for, and nothing of the course is left. From a test nobody gets there. */
async function expectLeft(): Promise<void> {
	await expect.poll(() => outside.asked.splice(0)).toEqual([new URL(course.exitUrl).hostname]);
	await expect.poll(() => visitor.words()).not.toContain('Question');
}

async function seesClosed(): Promise<void> {
	await expect.poll(() => visitor.words()).toBe('This page is closed. Open it again');
}

const PASSPHRASE = 'four ordinary words here';
const LOCKED = 'Your notes are locked. Passphrase';

test('a lock hides what was written until the passphrase is typed', async () => {
	const { frontMatter } = await loadLesson('two-pulls');
	const note = frontMatter.reflection!.prompt;
	await visitor.open('learn/two-pulls/reflect/');
	await visitor.write(note, 'The blue cup.');
	await visitor.press('button', 'Save on this device');
	await visitor.sees('Saved');
	await visitor.press('link', 'Progress');
	await visitor.press('summary', 'Set a passphrase');
	await visitor.write('Passphrase', PASSPHRASE);
	await visitor.write('Once more', PASSPHRASE);
	await visitor.press('button', 'Lock my notes');
	await visitor.find('button', 'Lock now');

	await visitor.return('learn/two-pulls/reflect/');
	await visitor.find('field', LOCKED);
	await visitor.seesNo('field', note);
	await visitor.write(LOCKED, 'something else');
	await visitor.press('button', 'Unlock');
	await visitor.sees('That is not the passphrase. Nothing was changed.');
	await visitor.write(LOCKED, PASSPHRASE);
	await visitor.press('button', 'Unlock');
	expect(await (await visitor.find('field', note)).value()).toBe('The blue cup.');
});

test('what was written is found again among one’s own words, and taken as a file', async () => {
	const { frontMatter, title } = await loadLesson('two-pulls');
	const note = frontMatter.reflection!.prompt;
	await visitor.open('learn/two-pulls/reflect/');
	await visitor.write(note, 'The blue cup, # and *all*.');
	await visitor.press('button', 'Save on this device');
	await visitor.sees('Saved');
	await visitor.press('link', 'Your words');
	await visitor.find('heading', note);
	await visitor.sees('The blue cup, # and *all*.');
	await visitor.write('Look for words', 'BLUE');
	await visitor.sees('Your one text has that.');
	await visitor.press('button', 'Save as a text file');
	await visitor.sees('The file is with your downloads.');
	const file = join(visitor.device.downloads, 'notes.md');
	const words = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
	await expect.poll(words).toContain('The blue cup, \\# and \\*all\\*.');
	expect(words()).toContain(`## 2. ${title}`);
	await visitor.press('button', 'Remove it');
	await visitor.find('heading', 'Remove this text?');
	await visitor.press('button', 'Keep it');
	await visitor.sees('The blue cup');
});

test('a locked backup goes into a file, and is restored on another device', async () => {
	const [question] = await twoQuestions();
	await visitor.open('learn/two-pulls/quiz/');
	await answer(question, true);
	await visitor.sees('Saved');
	await visitor.press('link', 'Progress');
	await visitor.press('checkbox', 'Lock it with a passphrase');
	await visitor.write('Passphrase', PASSPHRASE);
	await visitor.write('The same again', PASSPHRASE);
	await visitor.press('button', 'Download a backup');
	await visitor.sees('The file is with your downloads.');
	const { downloads } = visitor.device;
	const names = () => (existsSync(downloads) ? readdirSync(downloads) : []);
	await expect.poll(names).toEqual([expect.stringMatching(/^closer-progress-[\d-]+\.json$/)]);
	const [name = ''] = names();

	visitor = await newVisitor();
	await visitor.open('progress/');
	await visitor.sees('Nothing yet.');
	await (await visitor.find('field', 'Choose a backup file')).give(join(downloads, name));
	await visitor.write('This backup is locked. Its passphrase:', PASSPHRASE);
	await visitor.press('button', 'Unlock it');
	await visitor.sees('It adds 1 answer, in 1 lesson.');
	await visitor.press('button', 'Restore it');
	await visitor.sees('Your backup is restored, and kept on this device.');
	await visitor.press('link', '2. Two pulls');
	await visitor.press('link', 'Questions');
	await visitor.sees('Question 2 of');
});

test('without an origin private file system what is done is kept, and no more is promised than that', async () => {
	if (!found.own) expect(await visitor.device.ask('navigator.storage === undefined'), 'WebKitGTK has none').toBe(true);
	const [question] = await twoQuestions();
	await visitor.open('learn/two-pulls/quiz/');
	await answer(question, true);
	await visitor.sees('Saved');
	expect(await visitor.words()).not.toMatch(/Not saved yet|keep nothing|keeps nothing/);

	await visitor.return('progress/');
	await visitor.find('link', '2. Two pulls');
	await visitor.sees('Your browser may clear your progress when the device runs low on space');
	await visitor.press('button', 'Ask it to keep my progress');
	await visitor.sees(found.own ? 'promise' : 'It does not say what it promises.');
	await visitor.return('learn/two-pulls/quiz/');
	await visitor.sees('Question 2 of');
});
