import { everyEngine } from '../firefox.ts';
import { holdScripts, kept, open, stored } from '../page.ts';
import { expectDoneInAnotherTab, find, pressEarly, pressMiddle, stepDone, type SayingLink } from '../saying-links.ts';
import { expect, test } from '../test.ts';

const WITHOUT_THE_SCENE: SayingLink = {
	path: 'learn/the-bake/scene/',
	name: 'Go on without the scene',
	inside: 'Skip the scene and read what it shows',
	shown: { step: 'Scene' }
};
const TO_THE_QUESTIONS: SayingLink = {
	path: 'learn/flour-and-water/',
	name: 'On to the questions',
	shown: { step: 'Read' }
};

const LINKS: SayingLink[] = [
	TO_THE_QUESTIONS,
	{
		path: 'learn/flour-and-water/',
		name: 'That is enough for me: skip this lesson',
		inside: 'The lesson in short',
		shown: { lesson: 'Flour and water', as: 'skipped' }
	},
	WITHOUT_THE_SCENE,
	{
		path: 'learn/the-bake/scene/',
		name: 'Skip the rest',
		late: { first: 'Begin the scene' },
		shown: { step: 'Scene' }
	},
	{
		path: 'learn/flour-and-water/reflect/',
		name: 'Finish, and on to Lesson 2',
		shown: { lesson: 'Flour and water', as: 'finished' }
	},
	{
		path: 'learn/flour-and-water/reflect/',
		name: 'Finish for now',
		shown: { lesson: 'Flour and water', as: 'finished' }
	}
];

for (const link of LINKS) {
	test(`“${link.name}” in ${link.path} with the middle button`, ({ page }) => pressMiddle(page, link));
	if (link.late) continue;
	test(`“${link.name}” in ${link.path} before the scripts have come`, ({ page }) => pressEarly(page, link));
}

test('a link with the control key', async ({ page }) => {
	await expectDoneInAnotherTab(page, TO_THE_QUESTIONS, (found) => found.click({ modifiers: ['ControlOrMeta'] }));
});

test('a press before the scripts, and none of them ever: the next visit knows', everyEngine, async ({ context }) => {
	const slow = await context.newPage();
	await holdScripts(slow);
	await slow.goto(TO_THE_QUESTIONS.path, { waitUntil: 'commit' });
	await (await find(slow, TO_THE_QUESTIONS)).click();
	await expect(slow).toHaveURL(/quiz\/$/);
	await slow.close();
	const page = await context.newPage();
	await open(page, TO_THE_QUESTIONS.path);
	await expect(stepDone(page, 'Read')).toBeVisible();
});

test('a middle click shows on the page that stays and in the tab it opens', everyEngine, async ({ page, context }) => {
	await open(page, WITHOUT_THE_SCENE.path);
	await kept(page, 'lesson.opened');
	const opened = context.waitForEvent('page');
	await (await find(page, WITHOUT_THE_SCENE)).click({ button: 'middle' });
	for (const tab of [page, await opened]) await expect(stepDone(tab, 'Scene')).toBeVisible();
});

test('a right click and a link dragged aside say nothing', async ({ page }) => {
	await open(page, WITHOUT_THE_SCENE.path);
	await kept(page, 'lesson.opened');
	const link = await find(page, WITHOUT_THE_SCENE);
	await link.click({ button: 'right' });
	await link.dragTo(page.getByRole('heading', { level: 1 }));
	await page.getByRole('link', { name: 'Questions' }).click();
	await expect(page.getByText('Question 1 of')).toBeVisible();
	await expect(stepDone(page, 'Scene')).toHaveCount(0);
	expect(await stored(page)).not.toContain('step.finished');
});
