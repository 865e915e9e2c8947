import { questionSchemas } from '#lib/quiz/kinds/question-schemas.ts';
import { course } from '#lessons/course.ts';
import { glossary } from '#lessons/glossary.ts';
import { wrongAnswer, rightAnswer } from './answers.ts';
import { finishedWords, firstLesson, loadCourse, lessonsOfEveryKind, loadLesson } from './course.ts';
import { everyEngine } from './firefox.ts';
import { GenericLearner } from './generic-learner.ts';
import { keyboard } from './hands.ts';
import { LessonLearner } from './lesson-learner.ts';
import { kept, open, takenUp } from './page.ts';
import { expect, test } from './test.ts';

test('the first three lessons in sequence, by keyboard alone', async ({ page }) => {
	test.slow();
	const { lessons } = await loadCourse();
	const [first, second, third, fourth] = lessons;
	if (!first || !second || !third || !fourth) throw new Error('The course has fewer than four lessons.');
	const learner = new LessonLearner(page, keyboard(page));
	const inList = (title: string) => page.getByRole('listitem').filter({ hasText: title });

	await open(page, './');
	await expect(inList(first.title)).toContainText('· open');
	await expect(inList(second.title)).toContainText('later');
	await expect(page.getByRole('link', { name: second.title })).toHaveCount(0);
	await learner.press('link', 'Begin');

	await learner.take(first);

	const note = page.getByRole('textbox', { name: first.frontMatter.reflection?.prompt });
	await learner.hands.write(note, 'A door that stays open.');
	await learner.press('button', 'Save on this device');
	await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
	await learner.press('link', 'Finish, and on to Lesson 2');

	await learner.take(second);
	await learner.press('link', 'Finish, and on to Lesson 3');
	await learner.take(third);
	await learner.press('link', 'Finish for now');

	await expect(page.getByRole('link', { name: 'Continue where you left off' })).toHaveAttribute(
		'href',
		new RegExp(`/learn/${fourth.id}/$`)
	);
	for (const lesson of [first, second, third]) await expect(inList(lesson.title)).toContainText('· finished');
	await expect(inList(fourth.title)).toContainText('· open');
	await expect(page.getByText(await finishedWords(3))).toBeVisible();

	// A finished one stays open, with all of its beats.
	await learner.press('link', second.title);
	await expect(page.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: second.text.beats.at(-1)?.heading })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Read on' })).toBeHidden();
	await learner.press('link', /^Pause\b.*\bdone/);
	await learner.press('link', 'Finish for now');
	await expect(inList(second.title)).toContainText('· finished');
	await open(page, 'progress/');
	await expect(page.getByText(`${await finishedWords(3)}.`)).toBeVisible();
});

test('the two ways in stand at the end of the first reading, and the choice is kept', async ({ page }) => {
	const way = page.getByRole('group', { name: 'Your way in' });
	const stories = (pressed: boolean) => way.getByRole('button', { name: 'With the people in the stories', pressed });
	const learner = new LessonLearner(page);
	const lesson = await loadLesson('before-you-begin');
	await open(page, `learn/${lesson.id}/`);
	await learner.read(lesson);
	await stories(false).click();
	await expect(stories(true)).toBeVisible();
	await kept(page, 'setting.chosen');
	await page.reload();
	await expect(stories(true)).toBeVisible();
});

test('the first lesson opens with a moment: three decisions, one of them tried again, and nothing kept', async ({
	page
}) => {
	const hands = keyboard(page);
	await open(page, 'learn/before-you-begin/');
	const moment = page.getByRole('region', { name: 'A key on the table' });
	const choice = (words: string) =>
		moment.getByRole('list', { name: /^What does/ }).getByRole('button', { name: words });
	await expect(moment.getByRole('img', { name: /^Two forms/ })).toBeVisible();
	for (const words of ['Thank you.', 'and my heart’s going', 'Could I miss the bus?']) {
		await hands.press(choice(words));
		await expect(choice(words)).toBeHidden();
	}
	await expect(moment).toContainText('“Not tonight,” says Ellis.');
	await expect(moment).toContainText('Ellis had taken that for a plain yes.');
	await expect(moment).toContainText('This evening has 3 endings.');

	await hands.press(moment.getByRole('button', { name: /^Back to decision 1: / }));
	for (const words of ['or for whenever?', 'and my heart’s going', 'Could I miss the bus?']) {
		await hands.press(choice(words));
		await expect(choice(words)).toBeHidden();
	}
	await expect(moment).toContainText('“Miss it,” they say');

	await page.reload();
	await expect(choice('Thank you.')).toBeVisible();
	await open(page, 'progress/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText('A key on the table')).toBeHidden();
});

test('each kind of question, answered wrong and then right by keyboard alone', async ({ page }) => {
	test.slow();
	const byKeyboard = new GenericLearner(page, keyboard(page));
	// What is only on the way to a kind that is new is answered faster.
	const byPointer = new GenericLearner(page);
	const seen = new Set<string>();
	for (const id of lessonsOfEveryKind()) {
		const { quiz } = await loadLesson(id);
		await open(page, `learn/${id}/quiz/`);
		const last = quiz.questions.findLastIndex(({ kind }) => !seen.has(kind));
		for (const question of quiz.questions.slice(0, last + 1)) {
			const learner = seen.has(question.kind) ? byPointer : byKeyboard;
			// What is written is neither wrong nor right, and is asked once.
			if (!seen.has(question.kind) && question.kind !== 'write') {
				await learner.answer(question, wrongAnswer(question));
				await learner.hands.press(learner.button('Try again'));
			}
			seen.add(question.kind);
			await learner.answer(question, question.kind === 'write' ? wrongAnswer(question) : rightAnswer(question));
			await learner.goOn(question === quiz.questions.at(-1));
		}
	}
	expect([...seen].sort()).toEqual(Object.keys(questionSchemas).sort());
});

test('a lesson skipped on purpose lets the next one open, and stays open itself', async ({ page }) => {
	const [first, second] = (await loadCourse()).lessons;
	if (!first || !second) throw new Error('The course has fewer than two lessons.');
	await open(page, `learn/${first.id}/`);
	await page.getByText('The lesson in short').click();
	await page.getByRole('link', { name: 'That is enough for me: skip this lesson' }).click();
	await expect(page.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
	await expect(page.getByText('this one comes after Lesson')).toBeHidden();

	await page.getByRole('link', { name: course.title }).click();
	await expect(page.getByRole('listitem').filter({ hasText: first.title })).toContainText('· skipped');
	await expect(page.getByRole('listitem').filter({ hasText: second.title })).toContainText('· begun');
	await page.getByRole('link', { name: first.title }).click();
	await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
});

test('a lesson opened before its turn says so, and lets one read on', async ({ page }) => {
	const lesson = await firstLesson(({ opensAfter, number }) => opensAfter !== undefined && number > 2);
	const before = await loadLesson(lesson.opensAfter ?? '');
	await open(page, `learn/${lesson.id}/`);
	await expect(page.getByText(`this one comes after Lesson ${before.number}`)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Read on' })).toBeVisible();
	await page.getByRole('link', { name: 'go there first' }).click();
	await expect(page.getByRole('heading', { level: 1, name: before.title })).toBeVisible();
});

test('a content note has three doors: continue, summary, later', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	const lesson = await loadLesson('before-you-begin');
	await open(page, `learn/${lesson.id}/`);
	const note = page.getByRole('complementary', { name: 'What this lesson touches' });
	await expect(note).toContainText(lesson.frontMatter.contentNote);
	const point = page.getByText(lesson.frontMatter.summary[0] ?? '', { exact: true });
	const first = lesson.moment?.meta.title ?? lesson.text.beats[0]?.heading;
	const heading = page.getByRole('heading', { level: 2, name: first, exact: true });

	await expect(point).toBeHidden();
	await note.getByRole('link', { name: 'Read the summary' }).click();
	await expect(point).toBeInViewport();
	for (const each of lesson.frontMatter.summary) await expect(page.getByText(each, { exact: true })).toBeVisible();

	await expect(heading).not.toBeInViewport();
	await note.getByRole('link', { name: 'Continue' }).click();
	await expect(heading).toBeInViewport();

	await note.getByRole('link', { name: 'Later' }).click();
	await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
});

test('the card before a lesson leads to another lesson, to help, or on', async ({ page }) => {
	const instead = await loadLesson(course.startInstead);
	for (const [name, heading] of [
		[`Lesson ${instead.number}`, instead.title],
		['Help page', 'Help']
	] as const) {
		await open(page, 'learn/two-pulls/');
		await page.getByRole('complementary', { name: 'Before you start' }).getByRole('link', { name }).click();
		await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
	}
});

test('a term is explained in place, and the evidence of a claim opens, by keyboard', everyEngine, async ({ page }) => {
	const hands = keyboard(page);
	await open(page, 'learn/before-you-begin/');
	const meaning = page.getByRole('note').filter({ hasText: glossary.closeness.means });
	await expect(meaning).toBeHidden();
	await hands.press(page.getByRole('button', { name: 'closeness', exact: true }).first());
	await expect(meaning).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(meaning).toBeHidden();

	await open(page, 'learn/two-pulls/');
	await takenUp(page);
	await hands.press(page.getByRole('button', { name: 'Read on' }));
	const evidence = page.getByRole('group').filter({ hasText: 'How sure is this?' }).filter({ visible: true }).first();
	await expect(evidence.getByText('The claim.')).toBeHidden();
	await hands.press(evidence.getByText('How sure is this?'));
	await expect(evidence.getByText('The claim.')).toBeVisible();
	await expect(evidence.getByText('What it rests on.')).toBeVisible();
});
