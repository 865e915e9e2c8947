import { writeFileSync } from 'node:fs';
import { noteCrypto } from '#lib/device/note-crypto.ts';
import { open } from '../page.ts';
import { expect, test } from '../test.ts';
import { backupOf } from './bread.ts';

test('notes that another device locked ask for its passphrase, and what none opens says so', async ({ page }, info) => {
	const key = await noteCrypto.newKey();
	const base = (seq: number) => ({ id: `there-${seq}`, device: 'there', seq, order: seq, at: seq, epoch: 0 });
	const note = { kind: 'note.saved', note: 'reflection', replaces: [] };
	const there = [
		{ kind: 'lock.set', ...base(1), lock: 'key', ...(await noteCrypto.wrap(key, 'an earlier passphrase')) },
		{ ...note, ...base(2), lesson: 'flour-and-water', sealed: await noteCrypto.seal(key, 'The red cup.'), lock: 'key' },
		{ ...note, ...base(3), lesson: 'the-bake', sealed: await noteCrypto.seal(key, 'Gone.'), lock: 'lost' },
		{ kind: 'lock.removed', ...base(4), removed: ['there-1'] }
	];
	const file = info.outputPath('there.json');
	writeFileSync(file, backupOf(there));
	await open(page, 'progress/');
	await page.getByLabel('Choose a backup file').setInputFiles(file);
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.getByText('One note is locked with an earlier passphrase')).toBeVisible();
	await expect(page.getByText('One note is locked, and no passphrase can open it here')).toBeVisible();

	const earlier = page.getByLabel('Locked with an earlier passphrase. That passphrase');
	await earlier.fill('something else');
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByText('That is not the passphrase. Nothing was changed.')).toBeVisible();
	await earlier.fill('an earlier passphrase');
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(earlier).toBeHidden();
	await page.getByText('Delete what cannot be opened').click();
	await page.getByRole('button', { name: 'Delete it for good' }).click();
	await expect(page.getByText('no passphrase can open it')).toBeHidden();
	await open(page, 'learn/flour-and-water/reflect/');
	await expect(page.getByRole('textbox').first()).toHaveValue('The red cup.');
});
