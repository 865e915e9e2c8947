import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardWords } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/card-words.ts';
import { endingWords } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/ending-words.ts';
import type { EndingId, PlayedWeek } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/model.ts';
import { pairOf } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/person.ts';
import type { Players } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/scripted-partner.ts';
import { oneSidedness } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/tally.ts';
import { inChromium } from './firefox.ts';
import { keyboard } from './hands.ts';
import { kept, open } from './page.ts';
import { test } from './profile.ts';
import { SimulatorLearner } from './simulator-learner.ts';
import { expectedChart, storyTo } from './simulator-stories.ts';
import { expect } from './test.ts';

/** Sees the ending that the model says a story has come to. */
async function seesEnding(learner: SimulatorLearner, ending: EndingId, weeks: readonly PlayedWeek[]): Promise<void> {
	const { title, text, later } = endingWords(ending, oneSidedness(weeks));
	await expect(learner.place.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
	await expect(learner.place.getByText(text(learner.pair), { exact: true })).toBeVisible();
	await expect(learner.place.getByText(later(learner.pair), { exact: true })).toBeVisible();
}

/** Sees that the page draws the very chart that the model gives for the same moves. */
async function seesChart(learner: SimulatorLearner, by: Players, weeks: readonly PlayedWeek[]): Promise<void> {
	expect(await learner.chartOf(by)).toEqual(expectedChart(weeks, learner));
}

const plays: [robin: EndingId, ash: EndingId, both: EndingId][] = [
	['rhythm', 'no-room', 'chased-apart'],
	['polite-distance', 'working-on-it', 'near-unspoken']
];

for (const [at, [robin, ash, both]] of plays.entries())
	test(
		`one seat to ${robin}, the other to ${ash}, both to ${both}: the charts are those of the model`,
		at === 0 ? {} : inChromium,
		async ({ page }) => {
			const learner = new SimulatorLearner(page);
			const stories = { robin: storyTo(robin, 'robin'), ash: storyTo(ash, 'ash'), both: storyTo(both, 'both') };
			await learner.come();
			await learner.press('Begin with Robin');
			await learner.play(stories.robin, 'robin');
			await seesEnding(learner, robin, stories.robin);
			await learner.press('Sit with Ash');
			await learner.play(stories.ash, 'ash');
			await seesEnding(learner, ash, stories.ash);

			await learner.press('Show both inner lines');
			await expect(page.getByText('You have come to 2 of the 7 endings')).toBeVisible();
			await seesChart(learner, 'robin', stories.robin);
			await seesChart(learner, 'ash', stories.ash);

			await learner.press('Now play both seats at once');
			await learner.play(stories.both, 'both');
			await seesEnding(learner, both, stories.both);
			await learner.press('Show both inner lines');
			await expect(page.getByText('You have come to 3 of the 7 endings')).toBeVisible();
			for (const by of ['robin', 'ash', 'both'] as const) await seesChart(learner, by, stories[by]);
			await expect(page.getByText('A model is a sketch. Real people are freer than this.')).toBeVisible();
			await page.getByRole('link', { name: 'Go on', exact: true }).click();
			// The questions are about what was played, so they come after it.
			await expect(page.getByText('Question 1 of')).toBeVisible();
			await expect(page.getByRole('link', { name: /^Two seats\b.*\bdone/ })).toBeVisible();
		}
	);

test('with the keyboard alone: one seat, the other, and the reveal', async ({ page }) => {
	const learner = new SimulatorLearner(page, keyboard(page));
	const stories = { robin: storyTo('frozen-apart', 'robin'), ash: storyTo('chased-apart', 'ash') };
	await learner.come();
	await learner.press('Begin with Ash');
	await learner.play(stories.ash, 'ash');
	await seesEnding(learner, 'chased-apart', stories.ash);
	await learner.press('Sit with Robin');
	await learner.play(stories.robin, 'robin');
	await seesEnding(learner, 'frozen-apart', stories.robin);
	await learner.press('Show both inner lines');
	await expect(page.getByRole('heading', { level: 1, name: 'What neither seat could see' })).toBeVisible();
	await seesChart(learner, 'ash', stories.ash);
	await seesChart(learner, 'robin', stories.robin);
	const { violations } = await new AxeBuilder({ page }).include('main').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('in three sittings, under names of one’s own', async ({ profile }) => {
	const namings = {
		robin: { name: 'Marisol', pronouns: 'she, her, her' },
		ash: { name: 'Ode', pronouns: 'ze, hir, hir' }
	};
	const pair = pairOf(namings);
	const stories = { robin: storyTo('rhythm', 'robin'), ash: storyTo('no-room', 'ash') };
	const sitDown = async () => new SimulatorLearner(await (await profile.start()).newPage(), undefined, pair);

	let learner = await sitDown();
	await learner.come();
	await learner.card('robin').getByLabel('Here sits').fill(namings.robin.name);
	await learner.card('robin').getByLabel('spoken of as').selectOption(namings.robin.pronouns);
	await learner.card('ash').getByLabel('Here sits').fill(namings.ash.name);
	await learner.card('ash').getByLabel('spoken of as').selectOption('other words …');
	await learner.card('ash').getByLabel('namely').fill(namings.ash.pronouns);
	await learner.press('Begin with Marisol');
	await learner.play(stories.robin.slice(0, 2), 'robin', false);
	await learner.place.getByText('Turn over one of Marisol’s cards, if you like').click();
	await learner.press(`${cardWords.guard.title} ${cardWords.guard.asks}`);
	await expect(learner.place.getByText(cardWords.guard.text.robin(pair))).toBeVisible();
	await learner.play(stories.robin.slice(2, 4), 'robin', false);
	await learner.isIn(5, 'robin');
	// What goes on in the other seat is nowhere on the page.
	await expect(learner.place).toContainText('Marisol’s alarm');
	await expect(learner.place).not.toContainText('How full Ode is');
	await kept(learner.page, 'ze, hir, hir');
	await expect(learner.page.getByText('Saved', { exact: true })).toBeVisible();
	await learner.page.reload();
	await learner.isIn(5, 'robin');
	await learner.play(stories.robin.slice(4, 6), 'robin', false);
	await expect(learner.page.getByText('Saved', { exact: true })).toBeVisible();

	learner = await sitDown();
	await learner.come();
	await learner.play(stories.robin.slice(6), 'robin');
	await seesEnding(learner, 'rhythm', stories.robin);
	await learner.press('Sit with Ode');
	await learner.play(stories.ash.slice(0, 3), 'ash', false);
	await expect(learner.place).toContainText('How full Ode is');
	await expect(learner.place).not.toContainText('Marisol’s alarm');
	await expect(learner.page.getByText('Saved', { exact: true })).toBeVisible();

	learner = await sitDown();
	await learner.come();
	await learner.play(stories.ash.slice(3), 'ash');
	// A pronoun that was typed, in its place.
	await expect(learner.place.getByText('when a thought was last hir own')).toBeVisible();
	await seesEnding(learner, 'no-room', stories.ash);
	await learner.press('Show both inner lines');
	await seesChart(learner, 'robin', stories.robin);
	await seesChart(learner, 'ash', stories.ash);
	await expect(learner.place.getByText(cardWords.guard.debrief.robin(pair))).toBeVisible();
});

test('a play left by mistake is taken up again, and erasing everything takes the names along', async ({ page }) => {
	const story = storyTo('chased-apart', 'robin');
	const learner = new SimulatorLearner(page);
	const name = (on: Page) => on.getByRole('region', { name: 'The reaching seat' }).getByLabel('Here sits');
	await learner.come();
	await name(page).fill('Robin');
	await learner.press('Begin with Robin');
	await learner.play(story.slice(0, 2), 'robin', false);
	await learner.press('Start again');
	await expect(name(page)).toHaveValue('Robin');
	await learner.press('Back to the play you left');
	await learner.play(story.slice(2), 'robin');
	await seesEnding(learner, 'chased-apart', story);
	await kept(page, 'they, them, their');

	await open(page, 'progress/');
	await page.getByRole('button', { name: 'Erase everything…' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await learner.come();
	await expect(name(page)).toHaveValue('');
	await expect(learner.place.getByRole('button', { name: 'Back to the play you left' })).toBeHidden();
});
