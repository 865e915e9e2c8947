import * as v from 'valibot';
import { SEALED_FORMAT, type PassphraseFault } from '../progress/backup.ts';
import { parseGuarded } from '../progress/guarded-json.ts';
import { MOST_ROUNDS, ROUNDS, fromBase64, hasCrypto, passphraseKey, randomBase64, toBase64 } from './passphrase-key.ts';

const VERSION = 1;
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const sealedSchema = v.strictObject({
	format: v.literal(SEALED_FORMAT),
	version: v.literal(VERSION),
	key: v.strictObject({
		kind: v.literal('PBKDF2'),
		hash: v.literal('SHA-256'),
		rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
		salt: base64
	}),
	cipher: v.strictObject({ kind: v.literal('AES-GCM'), iv: base64 }),
	/** SHA-256 of all the rest: tells a damaged file from a wrong passphrase. */
	checksum: base64,
	data: base64
});

type Sealed = v.InferOutput<typeof sealedSchema>;
type Unsummed = Omit<Sealed, 'checksum'>;
export type PassphraseResult = { ok: true; text: string } | { ok: false; reason: PassphraseFault };

/** A backup's text locked with a passphrase: the text of a file that holds all that is needed but the passphrase. */
export async function sealBackup(text: string, passphrase: string): Promise<PassphraseResult> {
	if (passphrase === '') return refused('empty');
	if (!hasCrypto()) return refused('no-crypto');
	const key: Sealed['key'] = {
		kind: 'PBKDF2',
		hash: 'SHA-256',
		rounds: ROUNDS,
		salt: randomBase64(16)
	};
	const cipher: Sealed['cipher'] = { kind: 'AES-GCM', iv: randomBase64(12) };
	const data = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv: fromBase64(cipher.iv) },
		await passphraseKey(passphrase, key.salt, key.rounds, ['encrypt', 'decrypt']),
		new TextEncoder().encode(text)
	);
	const rest: Unsummed = { format: SEALED_FORMAT, version: VERSION, key, cipher, data: toBase64(data) };
	return { ok: true, text: JSON.stringify({ ...rest, checksum: await checksumOf(rest) }, null, '\t') };
}

/** The text of a backup that was locked. Nothing is kept or changed, whatever the file and the passphrase are. */
export async function openSealedBackup(text: string, passphrase: string): Promise<PassphraseResult> {
	if (passphrase === '') return refused('empty');
	if (!hasCrypto()) return refused('no-crypto');
	const parsed = parseGuarded(text);
	if (!parsed.ok) return refused('damaged');
	const kind = v.safeParse(v.object({ format: v.literal(SEALED_FORMAT), version: v.number() }), parsed.value);
	if (!kind.success) return refused('not-sealed');
	if (kind.output.version > VERSION) return refused('newer');
	const sealed = v.safeParse(sealedSchema, parsed.value);
	if (!sealed.success) return refused('damaged');
	if ((await checksumOf(sealed.output)) !== sealed.output.checksum) return refused('damaged');
	const { key, cipher, data } = sealed.output;
	try {
		const algorithm = { name: 'AES-GCM', iv: fromBase64(cipher.iv) };
		const opened = await crypto.subtle.decrypt(
			algorithm,
			await passphraseKey(passphrase, key.salt, key.rounds, ['encrypt', 'decrypt']),
			fromBase64(data)
		);
		return { ok: true, text: new TextDecoder().decode(opened) };
	} catch {
		// The file is whole, so it is the key that does not fit.
		return refused('wrong-passphrase');
	}
}

async function checksumOf({ format, version, key, cipher, data }: Unsummed): Promise<string> {
	const { kind, hash, rounds, salt } = key;
	const said = [format, version, kind, hash, rounds, salt, cipher.kind, cipher.iv, data].join('\n');
	return toBase64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said)));
}

function refused(reason: PassphraseFault): PassphraseResult {
	return { ok: false, reason };
}
