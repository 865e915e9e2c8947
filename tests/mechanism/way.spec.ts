import type { Page } from '@playwright/test';
import { rightAnswer } from '../answers.ts';
import { everyEngine } from '../firefox.ts';
import { GenericLearner } from '../generic-learner.ts';
import { kept, open, takenUp } from '../page.ts';
import { begin, choose } from '../scene-page.ts';
import { expect, test } from '../test.ts';
import { bringBackup, loadLesson } from './bread.ts';

const FIRST = 'Lesson 1, Flour and water';
const SECOND = 'Lesson 2, The bake';
const markOf = (page: Page, lesson: string, words: string | RegExp) =>
	page.getByRole('list', { name: lesson }).getByRole('link', { name: words });

let seq = 0;
const event = (happening: object) => ({
	...happening,
	...{ id: `there-${++seq}`, device: 'there', seq, order: seq, at: 1_700_000_000_000 + seq, epoch: 0 }
});
const run = (id: string, ending: string) => [
	event({ kind: 'run.started', lesson: 'the-bake', run: id }),
	event({ kind: 'ending.reached', lesson: 'the-bake', run: id, ending })
];

test('where nothing is done the way says what will be there', everyEngine, async ({ page }) => {
	await open(page, 'progress/');
	await expect(page.getByText('Nothing yet.')).toContainText('this way fills as you go');
	await expect(page.getByRole('list', { name: 'What the marks mean' })).toContainText('a petal for each ending');
	await expect(markOf(page, FIRST, 'Lesson 1: not read yet')).toBeVisible();
	await expect(markOf(page, FIRST, 'Lesson 1: no question answered yet')).toBeVisible();
	// What opens later is drawn, and leads nowhere yet.
	await expect(page.getByText('2. The bake')).toBeVisible();
	await expect(page.getByRole('link', { name: /Lesson 2|The bake/ })).toHaveCount(0);
	await page.getByRole('link', { name: 'Begin with the first lesson' }).click();
	await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
});

test(
	'what was read, answered, played and written has marks, each of which leads there',
	everyEngine,
	async ({ page }) => {
		test.slow();
		const { quiz } = await loadLesson('flour-and-water');
		const [question] = quiz.questions;
		if (!question) throw new Error('There is no question');
		await open(page, 'learn/flour-and-water/');
		await takenUp(page);
		await page.getByRole('button', { name: 'Read on' }).press('Enter');
		await kept(page, 'beat.reached');
		await open(page, 'learn/flour-and-water/quiz/');
		await new GenericLearner(page).answer(question, rightAnswer(question));
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		await open(page, 'learn/flour-and-water/reflect/');
		await page.getByRole('textbox').first().fill('The blue cup.');
		await page.getByRole('button', { name: 'Save on this device' }).first().click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		await begin(page, 'the-bake');
		for (const choice of ['Weigh everything', 'Cover it and go for a long walk', 'Shape the loaf', 'Bake it now'])
			await choose(page, choice);
		await expect(page.getByRole('link', { name: 'Go on', exact: true })).toBeVisible();
		await kept(page, 'ending.reached');

		const endings = Object.values((await loadLesson('the-bake')).scene?.states ?? {}).filter((each) => 'type' in each);
		const leads = [
			[FIRST, 'read in part', 'learn/flour-and-water/'],
			[FIRST, `1 of ${quiz.questions.length} questions answered`, 'learn/flour-and-water/quiz/'],
			[FIRST, 'something written', 'learn/flour-and-water/reflect/'],
			[SECOND, `1 of ${endings.length} endings found`, 'learn/the-bake/scene/']
		] as const;
		for (const [lesson, words, path] of leads) {
			await open(page, 'progress/');
			await markOf(page, lesson, words).click();
			await expect(page).toHaveURL(new RegExp(`/${path}(#.*)?$`));
		}

		// The same in words, and not both at once.
		await open(page, 'progress/');
		await page.getByRole('button', { name: 'As a list' }).click();
		await expect(page.getByRole('list', { name: 'What the marks mean' })).toBeHidden();
		for (const [lesson, words, path] of leads) {
			await expect(markOf(page, lesson, new RegExp(`^${words}$`, 'i'))).toHaveCount(1);
			await expect(markOf(page, lesson, new RegExp(`^${words}$`, 'i'))).toHaveAttribute(
				'href',
				new RegExp(`/${path}$`)
			);
		}
	}
);

test('what the course no longer has counts for nothing', async ({ page }) => {
	const { quiz } = await loadLesson('the-bake');
	const answered = (question: string) =>
		event({ kind: 'question.answered', lesson: 'the-bake', question, answer: { kind: 'single', chosen: 'a' } });
	await bringBackup(page, [
		...[event({ kind: 'lesson.opened', lesson: 'the-bake' }), event({ kind: 'lesson.opened', lesson: 'rye' })],
		...[answered('gone'), answered(quiz.questions[0]?.id ?? ''), ...run('one', 'gone'), ...run('two', 'tall')]
	]);
	await expect(markOf(page, SECOND, `1 of ${quiz.questions.length} questions answered`)).toBeVisible();
	await expect(markOf(page, SECOND, /: 1 of \d endings found/)).toBeVisible();
	await expect(page.getByText('You also did one lesson that the course no longer has.')).toBeVisible();
});

test('a shut lock hides where something is written', everyEngine, async ({ page }) => {
	const note = { kind: 'note.saved', lesson: 'flour-and-water', note: 'plan', text: 'Mix a dough.', replaces: [] };
	await bringBackup(page, [event({ kind: 'lesson.opened', lesson: 'flour-and-water' }), event(note)]);
	const written = markOf(page, FIRST, 'something written');
	await expect(written).toBeVisible();
	await page.getByText('Set a passphrase').click();
	for (const field of ['Passphrase', 'Once more'])
		await page.getByLabel(field, { exact: true }).last().fill('four ordinary words here');
	// By a press of another kind: Enter restored the backup just now, and twice at once counts as one.
	await page.getByRole('button', { name: 'Lock my notes' }).click();
	await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
	await expect(written).toBeVisible();
	await page.getByRole('button', { name: 'Lock now' }).press('Enter');
	await expect(written).toBeHidden();
	await expect(page.getByText('the way does not show where you wrote something')).toBeVisible();
	await page.getByRole('button', { name: 'As a list' }).click();
	await expect(markOf(page, FIRST, /something written/i)).toBeHidden();
});

test('by keyboard the marks of a lesson follow its name, and one link leads past all', async ({ page }) => {
	await open(page, 'progress/');
	await page.getByRole('button', { name: 'As a list' }).focus();
	const stops = [
		page.getByRole('link', { name: 'Past the way' }),
		page.getByRole('link', { name: '1. Flour and water' }),
		markOf(page, FIRST, 'not read yet'),
		markOf(page, FIRST, 'no question answered yet')
	];
	for (const stop of stops) {
		await page.keyboard.press('Tab');
		await expect(stop).toBeFocused();
	}
	await stops[0]?.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'your words', exact: true })).toBeFocused();
});
