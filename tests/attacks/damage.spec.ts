import { answersInCopy, chance, copyFiles, cutOff, databaseFiles, flipBits } from './damage.ts';
import { expect, test } from './attack.ts';
import { answer, answersRecorded, bringBackup, earlier, openQuiz } from './learner.ts';

const TRIALS = 20;

test('the database is damaged between three starts', async ({ profile, report }) => {
	let page = await profile.start();
	await bringBackup(page);
	let [wanted, lost, dropped] = [earlier.length, 0, 0];
	for (let trial = 0; trial < TRIALS; trial++) {
		const random = chance(trial);
		await openQuiz(page);
		await answer(page);
		wanted += 1;
		// Chromium may notice only at a later start, and then drops the whole database without an error.
		for (let start = 0; start < 3; start++) {
			await profile.close();
			const files = databaseFiles(profile.folder);
			const path = files[random(files.length)];
			if (path) (random(2) === 0 ? cutOff : flipBits)(path, random);
			page = await profile.start();
			const kept = await answersRecorded(page);
			lost += Math.max(0, wanted - kept);
			wanted = kept;
		}
		dropped += 1;
	}
	report({ attack: 'database files cut off or bit-flipped, 3 starts', trials: dropped, saved: wanted, lost });
	expect(lost).toBe(0);
});

test('the second copy is damaged between three starts', async ({ profile, report }) => {
	let page = await profile.start();
	await bringBackup(page);
	let [wanted, lost] = [earlier.length, 0];
	for (let trial = 0; trial < TRIALS; trial++) {
		const random = chance(100 + trial);
		await openQuiz(page);
		await answer(page);
		wanted += 1;
		for (let start = 0; start < 3; start++) {
			await profile.close();
			for (const path of copyFiles(profile.folder))
				if (random(3) > 0) (random(2) === 0 ? cutOff : flipBits)(path, random);
			page = await profile.start();
			const kept = await answersRecorded(page);
			lost += Math.max(0, wanted - kept);
			wanted = kept;
		}
	}
	report({ attack: 'second copy cut off or bit-flipped, 3 starts', trials: TRIALS, saved: wanted, lost });
	expect(lost).toBe(0);
	// It was written anew each time: without the database, the record is still there.
	await profile.close();
	for (const path of databaseFiles(profile.folder)) cutOff(path, () => 0);
	expect(await answersRecorded(await profile.start()), 'from the second copy alone').toBe(wanted);
});

test('the database and the newest file of the second copy are both damaged', async ({ profile, report }) => {
	let page = await profile.start();
	await bringBackup(page);
	let [saved, lost] = [earlier.length, 0];
	const trials = 10;
	for (let trial = 0; trial < trials; trial++) {
		const random = chance(200 + trial);
		await openQuiz(page);
		await answer(page, 3);
		await expect.poll(() => answersInCopy(profile.folder)).toBe(saved + 3);
		await profile.close();
		for (const path of databaseFiles(profile.folder)) cutOff(path, () => 0);
		const [newest, older] = copyFiles(profile.folder);
		if (!newest || !older) throw new Error('The second copy is expected in two files.');
		flipBits(newest, random);
		page = await profile.start();
		const kept = await answersRecorded(page);
		// The older file lacks the latest write, and that alone.
		lost += saved + 3 - kept;
		expect(saved + 3 - kept, 'answers lost with both newest copies').toBeLessThanOrEqual(1);
		saved = kept;
	}
	report({ attack: 'database and newest second copy both destroyed (older used)', trials, saved: 3 * trials, lost });
});
