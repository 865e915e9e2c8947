import { makeBackup } from '#lib/progress/backup.ts';
import type { ProgressEvent } from '#lib/progress/events.ts';
import { expect, test } from './attack.ts';
import {
	answer,
	answersIn,
	answersRecorded,
	backedUp,
	bringBackup,
	chooseBackup,
	earlier,
	open,
	openQuiz
} from './learner.ts';

test('the browser is killed at the moment an answer is shown as saved', async ({ profile, report }) => {
	const trials = 12;
	let page = await profile.start();
	await bringBackup(page);
	for (let trial = 1; trial <= trials; trial++) {
		await openQuiz(page);
		await answer(page);
		await profile.kill();
		page = await profile.start();
		expect(await answersRecorded(page), `answers after kill ${trial}`).toBe(earlier.length + trial);
	}
	report({ attack: 'SIGKILL right after “Saved”', trials, saved: trials, lost: 0 });
});

test('the page is closed at the moment an answer is shown as saved', async ({ profile, report }) => {
	const trials = 25;
	await bringBackup(await profile.start());
	for (let trial = 1; trial <= trials; trial++) {
		const page = await profile.context.newPage();
		await openQuiz(page);
		await answer(page);
		await page.close();
	}
	const kept = await answersRecorded(await profile.context.newPage());
	report({ attack: 'page closed right after “Saved”', trials, saved: trials, lost: earlier.length + trials - kept });
	expect(kept).toBe(earlier.length + trials);
});

/** Enough to take a while to write. */
const MANY = 2000;
const many: ProgressEvent[] = Array.from({ length: MANY }, (_, index) => ({
	...{ kind: 'question.answered', lesson: 'two-pulls', question: `q${index}`, answer: { kind: 'single', chosen: 'a' } },
	...{
		id: `many-${index}`,
		device: 'other',
		seq: index + 1,
		order: 1_700_000_000_000 + index,
		at: 1_700_000_000_000 + index,
		epoch: 0
	}
}));

test('the browser is killed while a backup is being restored', async ({ profile, report }) => {
	const trials = 10;
	let page = await profile.start();
	await bringBackup(page);
	let whole = 0;
	for (let trial = 0; trial < trials; trial++) {
		await open(page, 'progress/');
		// Each trial brings events of its own, so that whole and half can be told apart.
		const events = many.map((event) => ({ ...event, id: `${event.id}-${trial}` }));
		await chooseBackup(page, makeBackup(events, Date.now()));
		await page.getByRole('button', { name: 'Restore it' }).waitFor();
		// From before the writing has begun until after it has ended.
		await page.evaluate(
			(millis) => {
				document.querySelectorAll('button').forEach((each) => {
					if (each.textContent.trim() === 'Restore it') each.click();
				});
				return new Promise((resolve) => setTimeout(resolve, millis));
			},
			trial * trial * 4
		);
		await profile.kill();
		page = await profile.start();
		await open(page, 'progress/');
		const kept = await backedUp(page);
		const ofTrial = kept.filter(({ id }) => id.startsWith('many-') && id.endsWith(`-${trial}`)).length;
		expect([0, MANY], `trial ${trial}: all of the backup or nothing of it`).toContain(ofTrial);
		if (ofTrial === MANY) whole += 1;
		expect(answersIn(kept), 'what was there before').toBe(earlier.length + whole * MANY);
	}
	report({
		attack: `killed while restoring (${whole} of ${trials} whole, the rest not at all)`,
		trials,
		saved: earlier.length,
		lost: 0
	});
});
