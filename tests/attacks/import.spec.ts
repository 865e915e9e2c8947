import { truncate, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sealBackup } from '#lib/device/backup-passphrase.ts';
import { refused, taken } from '#lib/progress/backup-files-for-tests.ts';
import { makeBackup } from '#lib/progress/backup.ts';
import { refusalWords } from '#lib/words/backup-words.ts';
import type { ProgressEvent } from '#lib/progress/events.ts';
import { expect, test } from './attack.ts';
import { begin, choose } from '../scene-page.ts';
import {
	answersHere,
	answersIn,
	atProgress,
	backedUp,
	bringBackup,
	chooseBackup,
	earlier,
	open,
	recorded,
	restored,
	toProgress
} from './learner.ts';
import { Profile } from './profile.ts';

const good = makeBackup(earlier, Date.UTC(2026, 1, 28));
const PASSPHRASE = 'tangerine';

/** Files that are no text. */
const bytes: [name: string, file: Buffer][] = [
	['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0xfe])],
	['a backup in UTF-16', Buffer.from(good, 'utf16le')],
	['a backup with a broken letter', Buffer.from(good.replace('two-pulls', 'two-püll'), 'latin1')],
	['a backup cut off within a letter', Buffer.concat([Buffer.from(good), Buffer.from('ü').subarray(0, 1)])]
];

/** Locked files that their passphrase does not open. */
async function locked(): Promise<[name: string, file: string][]> {
	const sealed = await sealBackup(good, PASSPHRASE);
	if (!sealed.ok) throw new Error(sealed.reason);
	const { text } = sealed;
	const file = JSON.parse(text) as { key: { rounds: number }; data: string };
	const rounds = (count: number) => JSON.stringify({ ...file, key: { ...file.key, rounds: count } });
	return [
		['locked and cut off', text.slice(0, -30)],
		['locked, and a letter changed', text.replace(file.data, `${file.data.slice(0, -8)}AAAA${file.data.slice(-4)}`)],
		['locked with a single round', rounds(1)],
		['locked with rounds for a hundred years', rounds(1e15)],
		['locked by a newer version', text.replace('"version": 1', '"version": 2')],
		['locked, and a part is missing', JSON.stringify({ ...file, key: undefined })]
	];
}

/** Chooses a file, unlocks it if it asks for that, and expects it to be refused. Returns the sentence. */
async function refusal(page: Page, name: string, file: string | Buffer): Promise<string> {
	// Each file begins with a clean slate, so that the sentence is its own.
	await chooseBackup(page, good);
	await expect(page.getByText('Everything in this backup is here already.')).toBeVisible();
	await chooseBackup(page, file);
	const [sentence, passphrase] = [page.locator('.refused'), page.getByLabel('This backup is locked. Its passphrase:')];
	await expect(sentence.or(passphrase), name).toBeVisible();
	if (await passphrase.isVisible()) {
		await passphrase.fill(PASSPHRASE);
		await page.getByRole('button', { name: 'Unlock it' }).click();
	}
	await expect(sentence, name).toHaveText(/^[A-Z0-9].*Nothing was changed\.$/);
	await expect(page.getByRole('button', { name: 'Restore it' }), name).toHaveCount(0);
	return (await sentence.textContent()) ?? '';
}

/** The record but for the backups that were made of it. */
async function record(page: Page): Promise<ProgressEvent[]> {
	const events = await backedUp(page);
	return events.filter(({ kind }) => kind !== 'backup.made').sort((a, b) => (a.id < b.id ? -1 : 1));
}

test('hostile files are refused in a sentence, and nothing changes', async ({ profile, report }, { outputDir }) => {
	const page = await profile.start();
	await bringBackup(page);
	await open(page, 'progress/');
	const before = await record(page);
	const [zeros, sealed] = [`${outputDir}-zeros.json`, await locked()];
	await writeFile(zeros, '');
	await truncate(zeros, 100 * 1024 * 1024);
	for (const [name, text, reason] of refused) {
		const sentence = await refusal(page, name, text);
		if (reason !== 'invalid' && reason !== 'sealed') expect(sentence, name).toBe(refusalWords({ reason }));
	}
	for (const [name, file] of [...bytes, ...sealed]) await refusal(page, name, file);
	await page.locator('input[type=file]').setInputFiles(zeros);
	await expect(page.locator('.refused')).toHaveText(refusalWords({ reason: 'too-large' }));
	// Those that could be restored are looked at, and then rather not.
	for (const [name, text] of taken) {
		await chooseBackup(page, good);
		await expect(page.getByText('Everything in this backup is here already.')).toBeVisible();
		await chooseBackup(page, text);
		await expect(page.getByText('Made on 31 January 2026'), name).toBeVisible();
		await page.getByRole('button', { name: /^(Rather not|Close)$/ }).click();
	}
	expect(await page.evaluate(() => ['admin' in {}, Object.keys(Object.prototype).length])).toEqual([false, 0]);
	const after = await record(page);
	const lost = answersIn(before) - answersIn(after);
	const trials = refused.length + taken.length + bytes.length + sealed.length + 1;
	report({ attack: 'hostile files', trials, saved: earlier.length, lost });
	expect(after).toEqual(before);
});

test('a script in a note stays text', async ({ profile }) => {
	const page = await profile.start();
	const text = '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';
	const note: ProgressEvent = {
		...{ kind: 'note.saved', lesson: 'two-pulls', note: 'reflection', text },
		...{ id: 'note', device: 'other', seq: 1, order: 1_700_000_000_000, at: 1_700_000_000_000, epoch: 0 }
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
	await copy.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await copy.getByLabel('The same again').fill(`${PASSPHRASE}s`);
	await page.getByRole('button', { name: 'Download a backup', exact: true }).click();
	await expect(page.getByText('The two passphrases are not the same.')).toBeVisible();
	await copy.getByLabel('The same again').fill(PASSPHRASE);
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
	await passphrase.fill(PASSPHRASE);
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

const LESSON = 'two-pulls';
const SCENE = `learn/${LESSON}/scene/`;
const ASK = 'What would a good weekend';

/** Runs that are forked from each other, from themselves and from nothing, and more of them than a page can show. */
function forksInACircle(): ProgressEvent[] {
	const events: ProgressEvent[] = [];
	const event = (id: string, happening: Pick<ProgressEvent, 'kind'> & object) => {
		const order = 1_700_000_000_000 + events.length;
		events.push({
			...happening,
			...{ id, lesson: LESSON, device: 'other', seq: events.length + 1, order, at: order, epoch: 0 }
		} as ProgressEvent);
	};
	const started = (run: string, from: string, keep: number) =>
		event(run, { kind: 'run.started', run, from: { run: from, keep } } as Pick<ProgressEvent, 'kind'>);
	const chosen = (run: string, step: number, choice: string) =>
		event(`${run} ${step}`, { kind: 'choice.made', run, step, choice } as Pick<ProgressEvent, 'kind'>);
	started('one', 'three', 1);
	started('two', 'one', 0);
	started('three', 'two', Number.MAX_SAFE_INTEGER);
	started('itself', 'itself', 5);
	started('listed', 'three', 0);
	chosen('listed', 0, 'ask');
	for (let at = 0; at < 5000; at += 1) {
		started(`run ${at}`, at === 0 ? 'listed' : `run ${at - 1}`, 1);
		if (at % 2 === 0) chosen(`run ${at}`, 1, 'settle');
	}
	return events;
}

test('runs that are forked in a circle, and five thousand more, hang no page', async ({ profile, report }) => {
	const page = await profile.start();
	const events = forksInACircle();
	await bringBackup(page, events);
	await open(page, SCENE);
	await page.getByRole('button', { name: 'Map and runs' }).click();
	await expect(page.getByRole('heading', { name: 'Your runs' })).toBeVisible();
	await expect(page.getByText(/\d+ from before are kept, too many to show here/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Back one step' })).toBeEnabled();
	await toProgress(page).click();
	await atProgress(page);
	report({ attack: 'runs forked in a circle', trials: 1, saved: events.length, lost: 0 });
});

test('a play that went on on two devices is two runs, and both are told', async ({ profile, site, report }) => {
	const here = await profile.start();
	const elsewhere = await Profile.make(site.url);
	try {
		await begin(here, LESSON);
		await choose(here, ASK);
		const there = await elsewhere.start();
		await bringBackup(
			there,
			(await recorded(here)).filter(({ kind }) => kind !== 'lesson.opened')
		);
		await open(there, SCENE);
		await choose(there, 'Saturday it is');
		await open(here, SCENE);
		await choose(here, 'Full by Sunday');
		const events = await recorded(there);
		await open(here, 'progress/');
		await chooseBackup(here, makeBackup(events, Date.now()));
		await expect(here.getByText('Where a play went on both here and there, both ways are kept')).toBeVisible();
		await restored(here);
		await open(here, SCENE);
		await expect(here.getByText('This play went on in two places, on two devices or in two tabs.')).toBeVisible();
		await expect(here.getByText('This scene has been changed')).toHaveCount(0);
		await here.getByRole('button', { name: 'Map and runs' }).click();
		const runs = here.getByRole('region', { name: 'Your runs' });
		await expect(runs.getByText('Parted from run 1 after the first decision')).toBeVisible();
		const taken = async (run: number) => {
			const list = runs.getByRole('list', { name: `Decisions of run ${run}` });
			if (!(await list.isVisible())) await runs.getByText(`Run ${run}`, { exact: true }).click();
			return list.locator('.taken').allTextContents();
		};
		const ways = [await taken(1), await taken(2)];
		report({ attack: 'one play on two devices, joined', trials: 1, saved: 4, lost: 4 - ways.flat().length });
		expect(ways.map((way) => way.map((choice) => choice.split(' ')[0])).sort()).toEqual([
			['“What', '“Full'],
			['“What', '“Saturday']
		]);
	} finally {
		await elsewhere.remove();
	}
});

test('a restored backup is taken back whole, also after a reload and in another tab', async ({ profile, report }) => {
	const page = await profile.start();
	await begin(page, LESSON);
	await choose(page, ASK);
	await open(page, 'progress/');
	const before = await record(page);
	const other = await profile.context.newPage();
	await open(other, 'progress/');
	await bringBackup(page);
	expect(await answersHere(other)).toBe(earlier.length);
	await page.reload();
	await page.getByRole('button', { name: 'Take this back' }).press('Enter');
	await expect(page.getByText('Everything is as it was before.')).toBeVisible();
	await expect.poll(() => answersHere(other)).toBe(0);
	await open(page, 'progress/');
	const after = await record(page);
	report({ attack: 'a restoring taken back', trials: 1, saved: before.length, lost: before.length - after.length });
	expect(after).toEqual(before);
});
