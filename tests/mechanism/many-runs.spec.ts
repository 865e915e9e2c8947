import { expect, test } from '@playwright/test';
import type { ProgressEvent } from '#lib/progress/events.ts';
import { open } from '../page.ts';
import { map } from '../scene-page.ts';
import { bringBackup } from './bread.ts';

/** So many plays of “The Saturday loaf”, each of two decisions and left there. */
function plays(count: number): ProgressEvent[] {
	return Array.from({ length: count }, (_, at): ProgressEvent[] => {
		const run = `run-${at}`;
		const event = (seq: number) => ({
			...{ id: `play-${seq}`, device: 'other', lesson: 'the-bake', run, epoch: 0 },
			...{ seq, order: 1_700_000_000_000 + seq, at: 1_700_000_000_000 + seq }
		});
		const first = 3 * at + 1;
		return [
			{ kind: 'run.started', ...event(first) },
			{ kind: 'choice.made', step: 0, choice: 'weigh', after: `play-${first}`, ...event(first + 1) },
			{ kind: 'choice.made', step: 1, choice: 'knead', after: `play-${first + 1}`, ...event(first + 2) }
		];
	}).flat();
}

test('of a year of plays each is listed, and only what is open is on the page', async ({ page }) => {
	await bringBackup(page, plays(365));
	await open(page, 'learn/the-bake/scene/');
	await page.getByRole('button', { name: 'Map and runs' }).click();
	const runs = page.getByRole('region', { name: 'Your runs' });
	await expect(runs.getByText(/^2 decisions, /)).toHaveCount(365);
	const decisions = runs.getByRole('list', { name: /^Decisions of run/, includeHidden: true });
	await expect(decisions).toHaveCount(1);
	await expect(decisions).toHaveAccessibleName('Decisions of run 365');
	await expect(runs.getByRole('table', { includeHidden: true })).toHaveCount(0);

	await runs.getByText('Run 3', { exact: true }).click();
	const third = runs.getByRole('list', { name: 'Decisions of run 3', exact: true });
	await expect(third).toContainText('Knead on for ten minutes');
	await runs.getByText('Read run 3 back').click();
	await expect(runs.getByRole('list', { name: 'Run 3, read back' }).getByRole('listitem')).toHaveCount(2);
	await runs.getByText('Run 3', { exact: true }).click();
	await expect(decisions).toHaveCount(1);

	// As many as these are chosen from a list, which does not push the map away.
	await page.getByLabel('Shown on the map').selectOption('Run 3');
	await expect(map(page).getByRole('button', { name: 'Kneading, decision 2 of run 3' })).toBeVisible();
});
