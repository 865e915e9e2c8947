import { byteOfSign } from './windows-1252.ts';

/** Signs that became others, since a text in UTF-8 was read as Windows-1252. */
export interface Mojibake {
	/** An offset of the text. */
	at: number;
	written: string;
	/** The sign that it was, where nothing of it was lost. */
	meant?: string;
}

/**
 * What no language writes: with these beginnings the signs are bytes of UTF-8. Others, such as ß before a closing quote, might
 * be meant.
 */
const BEGINNINGS = /Ã[\xA0-\xBFŸ]|Ã[„œ‰‡ŠŽ–](?=\p{Ll})|Â[\xA0-\xBF]|â[€†ˆœ„‰]|ð[Ÿ]|ï»¿/gu;

/** Every such sign of a text. */
export function mojibakeIn(text: string): Mojibake[] {
	if (!/[ÂÃâðï]/.test(text)) return [];
	return [...text.matchAll(BEGINNINGS)].map(({ 0: begun, index: at }) => {
		const lead = byteOfSign(begun) ?? 0;
		const written = text.slice(at, at + (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2));
		const meant = signOf(written);
		return meant === undefined ? { at, written: begun } : { at, written, meant };
	});
}

function signOf(written: string): string | undefined {
	const bytes = Array.from(written, (sign) => byteOfSign(sign) ?? 0);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
	} catch {
		return undefined; // A byte of it was lost.
	}
}
