export type GiftText = { ok: true; text: string } | { ok: false; line?: number; column?: number; message: string };

const SAVE = 'save it as UTF-8';

/** The text of a GIFT file, which is UTF-8. What is none says what it seems to be, and what to do. */
export function giftText(bytes: Uint8Array): GiftText {
	const [first, second] = bytes;
	if (first === 0x50 && second === 0x4b)
		return { ok: false, message: 'is an office document or an archive, and no text; export the questions as GIFT' };
	const zeros = bytes.reduce((count, byte) => count + Number(byte === 0), 0);
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || zeros > bytes.length / 20)
		return { ok: false, message: `is saved as UTF-16; ${SAVE}` };
	if (zeros > 0) return { ok: false, message: 'has a NUL byte, as no text has; take it out' };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// What is no UTF-8 reads as this sign.
		const before = (new TextDecoder().decode(bytes).split('\ufffd')[0] ?? '').split(/\r\n|\n|\r/);
		return {
			ok: false,
			line: before.length,
			column: (before.at(-1) ?? '').length + 1,
			message: `is not UTF-8 (it looks like Windows-1252 or another older encoding); ${SAVE}`
		};
	}
	if (/^\s*<(?:\?xml|quiz)\b/i.test(text))
		return { ok: false, message: 'is Moodle’s XML; export the questions as GIFT' };
	return { ok: true, text };
}
