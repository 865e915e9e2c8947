import { expect, type Page } from '@playwright/test';
import { questionSchemas } from '#lib/quiz/kinds/question-schemas.ts';
import type { Question } from '#lib/quiz/question.ts';
import { rightAnswer, wrongAnswer } from './answers.ts';
import { finishedWords, lessonsOfEveryKind, lessonsWith, loadLesson } from './course.ts';
import { GenericLearner } from './generic-learner.ts';
import { open, PAGES } from './page.ts';
import { SceneLearner } from './scene-learner.ts';
import { pathsToEndings } from './scene-paths.ts';

/** Called at each state, with its name. */
export type Look = (state: string) => Promise<void>;

/** A way through a part of the course that comes by all of its states. */
export interface Journey {
	name: string;
	take: (page: Page, look: Look) => Promise<void>;
}

export const JOURNEYS: Journey[] = [
	{ name: 'every kind of page', take: everyKindOfPage },
	{ name: 'every kind of question', take: everyKindOfQuestion },
	{ name: 'a scene', take: aScene },
	{ name: 'the two seats', take: theTwoSeats },
	{ name: 'what is kept', take: whatIsKept }
];

async function everyKindOfPage(page: Page, look: Look): Promise<void> {
	for (const path of [...PAGES, 'learn/two-pulls/paper/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		await look(path);
	}
	await open(page, 'learn/two-pulls/');
	const onward = page.getByRole('button', { name: 'Read on' });
	// It stands there once the record is read, and how far somebody has come is known.
	await expect(onward).toBeVisible();
	while (await onward.isVisible()) await onward.click();
	for (const kind of ['.evidence', '.guess']) await page.locator(`${kind} summary`).first().click();
	await look('a reading to its last beat');
	await page.locator('.term').first().click();
	await look('a word explained');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Reading aids' }).click();
	await look('reading aids');
}

/** Every kind of question once, asked and marked. */
async function everyKindOfQuestion(page: Page, look: Look): Promise<void> {
	const learner = new GenericLearner(page);
	const seen = new Set<Question['kind']>();
	for (const id of lessonsOfEveryKind()) {
		const { quiz } = await loadLesson(id);
		const last = quiz.questions.findLastIndex(({ kind }) => !seen.has(kind));
		await open(page, `learn/${id}/quiz/`);
		for (const question of quiz.questions.slice(0, last + 1)) {
			const isNew = !seen.has(question.kind);
			seen.add(question.kind);
			if (isNew) await look(`${question.kind} asked`);
			await learner.answer(question, isNew ? wrongAnswer(question) : rightAnswer(question));
			if (isNew) await look(`${question.kind} marked`);
			await learner.goOn(question === quiz.questions.at(-1));
		}
	}
	expect(seen.size).toBe(Object.keys(questionSchemas).length);
	const untouched = lessonsWith('quiz.ts').find((id) => !lessonsOfEveryKind().has(id));
	await open(page, `learn/${untouched}/quiz/`);
	await learner.button('Check').click();
	await look('an incomplete answer');
}

async function aScene(page: Page, look: Look): Promise<void> {
	const { scene } = await loadLesson('two-pulls');
	const [first, second] = scene ? pathsToEndings(scene) : [];
	if (!first || !second) throw new Error('Two pulls has a scene with fewer than two endings.');
	const learner = new SceneLearner(page);
	const log = page.getByRole('button', { name: 'Map and runs' });
	await open(page, 'learn/two-pulls/scene/');
	await look('the introduction');
	await learner.begin();
	await learner.take(first.steps.slice(0, 1));
	await look('a situation');
	await log.click();
	await expect(page.getByRole('group', { name: /^Map of the scene/ })).toBeVisible();
	await look('the map');
	await log.click();
	await learner.take(first.steps.slice(1));
	await learner.sees(first);
	await page.getByRole('button', { name: 'Play from the start' }).click();
	await learner.take(second.steps);
	await learner.sees(second);
	await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
	await look('an ending, with two runs');
}

/** The simulator: arrival, a week asked and told, the end of a sitting, and what neither seat could see. */
async function theTwoSeats(page: Page, look: Look): Promise<void> {
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	const moves = page.getByRole('list', { name: /^What does .* do this week\?/ }).getByRole('button');
	const cards = page.getByText(/^Turn over one of/);
	const seen = new Set<string>();
	const once = async (state: string) => {
		if (!seen.has(state)) await look(state);
		seen.add(state);
	};
	await open(page, 'learn/push-pull-return/scene/');
	await expect(button('Begin with Robin')).toBeVisible();
	await once('arrival');
	for (const seat of ['Begin with Robin', 'Sit with Ash']) {
		await button(seat).click();
		for (let week = 1, over = false; !over; week++) {
			await expect(moves.first()).toBeVisible();
			if (await cards.isVisible()) {
				if (!seen.has('a week')) await cards.click();
				await once('a week');
			}
			await moves.nth(week % 3).click();
			await once('a week told');
			const next = button(/^(The next week|See where it has come to)$/);
			over = (await next.innerText()).startsWith('See');
			await next.click();
		}
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await once('the end of a sitting');
	}
	await button('Show both inner lines').click();
	await expect(page.getByRole('link', { name: 'Go on', exact: true })).toBeVisible();
	await look('what neither seat could see');
}

/** Progress made, locked, erased; and a tab that was left. */
async function whatIsKept(page: Page, look: Look): Promise<void> {
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	await open(page, 'progress/');
	await look('no progress');
	for (const [before, id] of ['before-you-begin', 'two-pulls'].entries()) {
		await open(page, `learn/${id}/reflect/`);
		await page.getByRole('textbox').first().fill('The blue cup.');
		await button('Save on this device').click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		await page.getByRole('link', { name: 'Finish for now' }).click();
		await expect(page.getByText(await finishedWords(before + 1)).first()).toBeVisible();
	}
	await look('the first page with progress');
	await page.getByRole('link', { name: 'Progress', exact: true }).click();
	await page.getByText('Set a passphrase').click();
	for (const field of ['Passphrase', 'Once more'])
		await page.getByLabel(field, { exact: true }).last().fill('four ordinary words here');
	await button('Lock my notes').click();
	await expect(button('Lock now')).toBeVisible();
	await look('progress, with an open lock');
	await button('Lock now').click();
	await page.getByText('I have forgotten the passphrase').click();
	await look('progress, with a shut lock');
	await open(page, 'learn/two-pulls/reflect/');
	await expect(page.getByText('Your notes are locked.')).toBeVisible();
	await look('a locked note');
	await open(page, 'progress/');
	await button('Erase everything…').click();
	await look('the question before erasing');
	await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByText('Everything is erased')).toBeVisible();
	await look('everything erased');
	await page.evaluate(() => sessionStorage.setItem('closer:left', 'yes'));
	await page.reload();
	await look('a tab that was left');
}
