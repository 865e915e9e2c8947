import { truncate, writeFile } from 'node:fs/promises';
import { makeBackup } from '#lib/progress/backup.ts';
import type { ProgressEvent } from '#lib/progress/events.ts';
import { expect, test } from './attack.ts';
import { answersHere, bringBackup, chooseBackup, earlier, open } from './learner.ts';

const good = makeBackup(earlier, Date.UTC(2026, 0, 31));
const withEvents = (events: unknown[]) => makeBackup(events, Date.UTC(2026, 0, 31));
const [one] = earlier;

/** A few of each kind; the whole corpus is tried on the reader itself (`import-corpus.test.ts`). */
const HOSTILE: Record<string, string | Buffer> = {
	'no JSON': 'Dear diary',
	'a picture': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0xfe]),
	'another app’s file': '{"format":"notes","version":1,"events":[]}',
	'cut off': good.slice(0, good.length / 2),
	'nested __proto__': withEvents([JSON.parse('{"kind":"lesson.opened","__proto__":{"admin":true}}')]).replace(
		'"kind"',
		'"__proto__":{"admin":true},"kind"'
	),
	'nested 10,000 deep': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
	'one id, two meanings': withEvents([one, { ...one, at: 5 }]),
	'newer than the app': good.replace('"version": 1', '"version": 999'),
	'one entry of many broken': withEvents([...earlier, { kind: 'question.answered' }]),
	'a date that is none': withEvents([{ ...one, id: 'x', at: 1e300 }])
};

test('hostile files are refused in a sentence, and nothing changes', async ({ profile, report }, { outputDir }) => {
	const page = await profile.start();
	await bringBackup(page);
	await open(page, 'progress/');
	const huge = `${outputDir}-zeros.json`;
	await writeFile(huge, '');
	await truncate(huge, 100 * 1024 * 1024);
	const refused = page.locator('.refused');
	for (const [name, text] of Object.entries(HOSTILE)) {
		await chooseBackup(page, text);
		await expect(refused, name).toHaveText(/^[A-Z][^.]+\..*Nothing was changed\.$/);
		await expect(page.getByRole('button', { name: 'Restore it' })).toHaveCount(0);
		// The next file begins with a clean slate.
		await chooseBackup(page, good);
		await expect(page.getByText('Everything in this backup is here already.')).toBeVisible();
	}
	await page.locator('input[type=file]').setInputFiles(huge);
	await expect(refused).toHaveText(/larger than any backup/);
	const kept = await answersHere(page);
	report({
		attack: 'hostile files',
		trials: Object.keys(HOSTILE).length + 1,
		saved: earlier.length,
		lost: earlier.length - kept
	});
	expect(kept).toBe(earlier.length);
});

test('a script in a note stays text', async ({ profile }) => {
	const page = await profile.start();
	const text = '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';
	const note: ProgressEvent = {
		...{ kind: 'note.saved', lesson: 'two-pulls', note: 'reflection', text },
		...{ id: 'note', device: 'other', seq: 1, at: 1_700_000_000_000, epoch: 0 }
	};
	await bringBackup(page, [note]);
	await open(page, 'learn/two-pulls/reflect/');
	await expect(page.getByRole('textbox')).toHaveValue(text);
	expect(await page.title()).not.toBe('hacked');
});

test('a locked backup opens with its passphrase alone', async ({ profile, report }) => {
	const page = await profile.start();
	await bringBackup(page);
	await page.getByLabel('Lock it with a passphrase').check();
	const copy = page.getByRole('region', { name: 'Keep a copy' });
	await copy.getByLabel('Passphrase', { exact: true }).fill('tangerine');
	await copy.getByLabel('The same again').fill('tangerines');
	await page.getByRole('button', { name: 'Download a backup', exact: true }).click();
	await expect(page.getByText('The two passphrases are not the same.')).toBeVisible();
	await copy.getByLabel('The same again').fill('tangerine');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download a backup', exact: true }).click()
	]);
	const path = await download.path();
	await page.getByRole('button', { name: 'Erase everything…' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByText('Everything is erased.')).toBeVisible();
	await page.locator('input[type=file]').setInputFiles(path);
	const passphrase = page.getByLabel('This backup is locked. Its passphrase:');
	for (const wrong of ['', 'mandarin']) {
		await passphrase.fill(wrong);
		await page.getByRole('button', { name: 'Unlock it' }).click();
		await expect(page.locator('.refused')).toBeVisible();
	}
	await passphrase.fill('tangerine');
	await page.getByRole('button', { name: 'Unlock it' }).click();
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.getByText('Your backup is restored')).toBeVisible();
	await page.getByLabel('Lock it with a passphrase').uncheck();
	const kept = await answersHere(page);
	report({
		attack: 'wrong passphrases, then the right one',
		trials: 3,
		saved: earlier.length,
		lost: earlier.length - kept
	});
	expect(kept).toBe(earlier.length);
});
