import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { course } from '#lessons/course.ts';
import { claims } from '#lessons/claims.ts';
import { glossary } from '#lessons/glossary.ts';
import type { ProgressEvent } from '#lib/progress/events.ts';
import { rightAnswer } from '#lib/quiz/answer-arbitrary.ts';
import { bringBackup } from './attacks/learner.ts';
import { finishedWords, loadCourse, loadLesson } from './course.ts';
import { inChromium } from './firefox.ts';
import { hydrated, open } from './page.ts';
import { expect, test } from './test.ts';

/** Words that somebody who sees the browser's history or a tab should not read there. */
const TELLING = /sex|trauma|abuse|violen|wound|harm|intima|suicid/i;

test('the help page says where to get help, without a phone number', async ({ page }) => {
	await open(page, 'help/');
	await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
	await expect(page.getByText(course.help.emergency)).toBeVisible();
	const { says, more } = course.help.firstDays;
	for (const paragraph of says) await expect(page.getByText(paragraph)).toBeVisible();
	await page.getByText(more.name).click();
	for (const paragraph of more.says) await expect(page.getByText(paragraph)).toBeVisible();
	for (const directory of course.help.directories)
		await expect(page.getByRole('link', { name: directory.name })).toHaveAttribute('href', directory.url);
	for (const other of course.help.others)
		await expect(page.getByRole('heading', { level: 2, name: other.name })).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText(/\d{3}[\s-]?\d{3,}/);
	// What makes somebody in need doubt the list belongs on the about page.
	await expect(page.getByRole('main')).not.toContainText(
		/as far as we know|nobody (visited|opened)|we have not|own account|was reported/i
	);
	await expect(page.getByText('Not yet reviewed by a clinician.')).toBeVisible();
});

test(
	'lessons about harm and bodies say on each of their pages that no clinician has read them yet',
	inChromium,
	async ({ page }) => {
		const note = page.getByText('Not yet reviewed by a clinician.', { exact: true });
		await open(page, 'learn/nothing-to-prove/');
		await page.getByRole('button', { name: 'Yes, go on' }).click();
		const awaiting = [
			'telling-apart',
			'a-slower-pace',
			'nothing-to-prove',
			'whose-turn',
			'like-family',
			'push-pull-return'
		];
		for (const id of awaiting)
			for (const step of ['', 'quiz/', 'scene/', 'reflect/', 'paper/']) {
				await page.goto(`learn/${id}/${step}`);
				await expect(note.filter({ visible: true }).first(), `${id}/${step}`).toBeVisible();
			}
		await page.goto('learn/two-pulls/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(note).toHaveCount(0);
	}
);

/** The learner comes having finished these. */
async function bringFinished(page: Page, lessons: readonly string[]): Promise<void> {
	await bringBackup(
		page,
		lessons.map((lesson, at): ProgressEvent => ({
			...{ kind: 'lesson.finished', lesson, id: `finished-${at}`, device: 'other', epoch: 0 },
			...{ seq: at + 1, order: 1_700_000_000_000 + at, at: 1_700_000_000_000 + at }
		}))
	);
}

test('a review says the same beside the questions of such a lesson', async ({ page }) => {
	await bringFinished(page, ['a-slower-pace', 'whose-turn']);
	await open(page, 'review/');
	await page.getByRole('button', { name: 'Mix some questions now' }).click();
	await expect(page.getByText(/^Question 1 of/)).toBeVisible();
	await expect(page.getByText('Not yet reviewed by a clinician.', { exact: true })).toBeVisible();
});

test('a review names what hard lessons touch, asks about them last, and leaves them out if one likes', async ({
	page
}) => {
	const [easy, hard] = [await loadLesson('two-pulls'), await loadLesson('whose-turn')];
	const touches = page.getByRole('listitem').filter({ hasText: hard.frontMatter.contentNote });
	await bringFinished(page, [hard.id, easy.id, 'old-lessons']);
	await open(page, 'review/');
	await page.getByRole('button', { name: 'Mix some questions now' }).click();
	await expect(touches).toBeVisible();
	const prompts = [easy, await loadLesson('old-lessons')].flatMap(({ quiz }) =>
		quiz.questions.map(({ prompt }) => prompt)
	);
	expect(prompts).toContain(await page.locator('#question').innerText());

	await page.getByRole('button', { name: 'Leave those lessons out' }).click();
	await expect(page.getByText('left out today')).toBeVisible();
	await expect(touches).toBeHidden();
	await page.getByRole('button', { name: 'Mix them in after all' }).click();
	await expect(touches).toBeVisible();
});

test('that questions come back is offered once, after the third lesson, and either answer ends it', async ({
	page
}) => {
	const offer = page.getByRole('heading', { name: 'Shall questions come back?' });
	await bringFinished(page, ['before-you-begin', 'two-pulls']);
	await open(page, './');
	await expect(page.getByText(await finishedWords(2))).toBeAttached();
	await expect(offer).toBeHidden();
	await bringFinished(page, ['before-you-begin', 'two-pulls', 'old-lessons']);
	await open(page, './');
	await expect(offer).toBeVisible();
	await page.getByRole('button', { name: 'No, thank you' }).press('Enter');
	await expect(offer).toBeHidden();
	// Who pressed it is told, and goes on from there.
	await expect(page.getByText('Nothing will come back.')).toBeFocused();
	await expect(page.getByText('Nothing will come back.')).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'If you change your mind' })).toBeFocused();
	await page.reload();
	await expect(page.getByText(await finishedWords(3))).toBeAttached();
	await expect(offer).toBeHidden();

	// Whoever said no finds it where questions come back.
	await open(page, 'review/');
	await page.getByRole('button', { name: 'Let questions come back' }).click();
	await open(page, './');
	await expect(page.getByRole('link', { name: 'What comes back' })).toBeVisible();
});

test('whoever wishes that questions come back is told where that will be said, and goes on from there', async ({
	page
}) => {
	await bringFinished(page, ['before-you-begin', 'two-pulls', 'old-lessons']);
	await open(page, './');
	await page.getByRole('button', { name: 'Yes, let them come back' }).press('Enter');
	const told = page.getByText('From now on it says here when something has come back.');
	await expect(told).toBeFocused();
	await expect(told).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/review\/$/);
	await expect(page.getByRole('button', { name: 'Let questions come back' })).toBeHidden();
});

test('nothing comes back from lessons that keep no answers', async ({ page }) => {
	const quizzes = await Promise.all(['telling-apart', 'a-slower-pace'].map((id) => loadLesson(id)));
	const said = quizzes.flatMap(({ id, quiz }) => quiz.questions.map((question) => ({ lesson: id, question })));
	const at = 1_700_000_000_000;
	const events = said.map(({ lesson, question }, seq): ProgressEvent => {
		const answer = question.kind === 'write' ? ({ kind: 'write', way: 'thought' } as const) : rightAnswer(question);
		const base = { id: `said-${seq}`, device: 'other', seq, order: at + seq, at, epoch: 0 };
		return { kind: 'question.answered', lesson, question: question.id, answer, ...base };
	});
	const on = { kind: 'setting.chosen', setting: 'reviews', value: 'on' } as const;
	const base = { id: 'on', device: 'other', seq: 900, order: at + 900, at, epoch: 0 };
	await bringBackup(page, [...events, { ...on, ...base }]);
	await open(page, 'review/');
	await expect(page.getByText('Nothing yet. Once you have answered questions in a lesson')).toBeVisible();
});

test('the help page is printed whole', inChromium, async ({ page }) => {
	await open(page, 'help/');
	const [unfolded] = course.help.firstDays.more.says;
	await expect(page.getByText(unfolded ?? '')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(unfolded ?? '')).toBeVisible();
});

test('the about page tells of privacy, limits, sources, evidence and words', async ({ page }) => {
	await open(page, 'about/');
	await expect(page.getByRole('heading', { level: 1, name: 'About this course' })).toBeVisible();
	const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
	const sections = await contents.allInnerTexts();
	expect(sections).toHaveLength(6);
	for (const [at, name] of sections.entries()) {
		await contents.nth(at).click();
		await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport();
	}
	for (const paragraph of [...course.privacy, ...course.limits, ...course.madeBy])
		await expect(page.getByText(paragraph, { exact: true })).toBeVisible();
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	await expect(page.getByText(`Version ${version} of the program`)).toBeVisible();
	for (const claim of Object.values(claims).slice(0, 2)) {
		await page.getByText(claim.says).click();
		await expect(page.getByText(claim.caveat)).toBeVisible();
	}
	await expect(page.getByRole('term')).toHaveCount(Object.keys(glossary).length);
});

test('the progress page has nothing at first, and later what was done', async ({ page }) => {
	const [first] = (await loadCourse()).lessons;
	await open(page, 'progress/');
	await expect(page.getByRole('heading', { level: 1, name: 'Your progress' })).toBeVisible();
	await page.getByRole('link', { name: 'Begin with the first lesson' }).click();
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: first?.title })).toBeVisible();
	await page.getByRole('link', { name: 'Progress', exact: true }).click();
	await expect(page.getByRole('listitem').filter({ hasText: `1. ${first?.title}` })).toContainText('Begun');
});

test('a missing page says so, and leads back', async ({ page, watched }) => {
	const response = await page.goto('learn/no-such-lesson/');
	expect(response?.status()).toBe(404);
	await hydrated(page);
	await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Leave this page' })).toHaveAttribute('href', course.exitUrl);
	await page.getByRole('link', { name: 'To the course' }).click();
	await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
	// That something is missing is all that went wrong.
	for (const error of watched.errors.splice(0)) expect(error).toContain('404');
});

test(
	'on paper a word is explained as in its lesson, however many lessons stand there',
	inChromium,
	async ({ page }) => {
		const { lessons } = await loadCourse();
		const terms = lessons.flatMap(({ text }) =>
			text.components.flatMap(({ component, value }) => (component === 'Term' ? [value] : []))
		);
		await page.goto('paper/');
		const buttons = page.locator('button.term');
		await expect(buttons).toHaveCount(terms.length);
		for (const [at, term] of terms.entries()) {
			await buttons.nth(at).press('Enter');
			const { means } = glossary[term as keyof typeof glossary];
			await expect(page.getByRole('note').filter({ visible: true, hasText: means })).toHaveCount(1);
		}
	}
);

test(
	'every page of the course has one heading, a plain title and address, and links that lead somewhere',
	inChromium,
	async ({ page, request, baseURL }) => {
		test.slow();
		const { lessons } = await loadCourse();
		const { pathname: base } = new URL(baseURL ?? '');
		const waiting = [base, ...lessons.map(({ id }) => `${base}learn/${id}/`)];
		const found = new Set(waiting);
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			await page.goto(path);
			// Documents to print have no script.
			if (!path.endsWith('paper/')) await hydrated(page);
			await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
			expect(`${path} ${await page.title()}`).not.toMatch(TELLING);
			await expect(page.getByRole('link', { name: 'Help', exact: true }).first()).toBeVisible();
			await expect(page.getByRole('button', { name: 'Leave this page', exact: true })).toBeVisible();
			for (const link of await page
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
				const { origin, pathname } = new URL(link ?? '', page.url());
				if (origin !== new URL(page.url()).origin || found.has(pathname)) continue;
				found.add(pathname);
				expect((await request.get(pathname)).status(), `${path} links to ${pathname}`).toBe(200);
				waiting.push(pathname);
			}
		}
		expect(found.size).toBeGreaterThan(4 * lessons.length);
	}
);
