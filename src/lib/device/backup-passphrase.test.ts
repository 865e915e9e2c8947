import { describe, expect, test, vi } from 'vitest';
import { makeBackup, readBackup } from '../progress/backup.ts';
import { openSealedBackup, sealBackup } from './backup-passphrase.ts';

const text = makeBackup(
	[
		{
			kind: 'note.saved',
			id: 'a',
			device: 'd',
			seq: 1,
			order: 1,
			at: 1,
			epoch: 0,
			lesson: 'the-bake',
			note: 'n',
			text: 'Ёж 🙂'
		}
	],
	0
);

interface SealedFile {
	version: number;
	key: { kind: string; hash: string; rounds: number; salt: string };
	cipher: { iv: string };
	data: string;
	checksum: string;
}

/** One locked file for all tests, since locking is slow by design. */
const locked = sealBackup(text, 'correct horse').then((sealed) => (sealed.ok ? sealed.text : ''));
async function changed(change: (file: SealedFile) => void): Promise<string> {
	const file = JSON.parse(await locked) as SealedFile;
	change(file);
	return JSON.stringify(file);
}

describe('a locked backup', () => {
	test('opens with its passphrase', async () => {
		expect(await openSealedBackup(await locked, 'correct horse')).toEqual({ ok: true, text });
	});

	test('shows nothing of what it holds, but how to open it', async () => {
		const sealed = await locked;
		expect(sealed).not.toContain('the-bake');
		const { key } = JSON.parse(sealed) as SealedFile;
		expect(key).toMatchObject({ kind: 'PBKDF2', hash: 'SHA-256' });
		expect(key.rounds).toBeGreaterThanOrEqual(600_000);
	});

	test('is another file each time', async () => {
		const again = await sealBackup(text, 'correct horse');
		const [one, other] = [JSON.parse(await locked), JSON.parse(again.ok ? again.text : '')] as SealedFile[];
		expect(one?.key.salt).not.toBe(other?.key.salt);
		expect(one?.cipher.iv).not.toBe(other?.cipher.iv);
		expect(one?.data).not.toBe(other?.data);
	});

	test.each(['wrong', 'Correct horse', 'correct horse ', ''])('does not open with “%s”, and says so', async (wrong) => {
		const opened = await openSealedBackup(await locked, wrong);
		expect(opened).toMatchObject({ ok: false, reason: wrong === '' ? 'empty' : 'wrong-passphrase' });
	});

	test('opens with its passphrase however the keyboard composes it', async () => {
		const sealed = await sealBackup(text, 'caf\u00E9');
		expect(await openSealedBackup(sealed.ok ? sealed.text : '', 'cafe\u0301')).toMatchObject({ ok: true });
	});

	test('is told from an open one', async () => {
		expect(readBackup(await locked)).toMatchObject({ ok: false, reason: 'sealed' });
		expect(await openSealedBackup(text, 'correct horse')).toMatchObject({ ok: false, reason: 'not-sealed' });
	});
});

describe('a locked backup that cannot be opened', () => {
	test.each<[string, (file: SealedFile) => void]>([
		['a changed letter', (file) => (file.data = file.data.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')))],
		['a lost end', (file) => (file.data = file.data.slice(0, -40))],
		['another salt', (file) => (file.key.salt = 'AAAAAAAAAAAAAAAAAAAAAA==')],
		['data that is no base64', (file) => (file.data = '???')],
		['too few rounds', (file) => (file.key.rounds = 1)],
		['rounds for a year', (file) => (file.key.rounds = 1e12)],
		['another cipher', (file) => Object.assign(file.cipher, { kind: 'ROT13' })],
		['something more', (file) => Object.assign(file, { more: 1 })]
	])('for %s is damaged, whatever the passphrase', async (_name, change) => {
		expect(await openSealedBackup(await changed(change), 'correct horse')).toMatchObject({ reason: 'damaged' });
	});

	test.each([
		['cut off', async () => (await locked).slice(0, 200), 'damaged'],
		['newer', () => changed((file) => (file.version = 2)), 'newer'],
		['with odd keys', async () => (await locked).replace('{', '{"__proto__":{},'), 'damaged']
	])('since it is %s says so', async (_name, make, reason) => {
		expect(await openSealedBackup(await make(), 'correct horse')).toMatchObject({ ok: false, reason });
	});

	test('on a page without WebCrypto says so', async () => {
		const sealed = await locked;
		vi.stubGlobal('crypto', {});
		expect(await openSealedBackup(sealed, 'correct horse')).toMatchObject({ ok: false, reason: 'no-crypto' });
		expect(await sealBackup(text, 'correct horse')).toMatchObject({ ok: false, reason: 'no-crypto' });
		vi.unstubAllGlobals();
	});

	test('nothing is locked without a passphrase', async () => {
		expect(await sealBackup(text, '')).toMatchObject({ ok: false, reason: 'empty' });
	});
});
