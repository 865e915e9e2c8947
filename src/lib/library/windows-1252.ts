/** The signs of the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252); Node's decoder takes them for Latin-1. */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const BYTES = new Map(Array.from(SIGNS, (sign, at) => [sign, 0x80 + at]));

/** What a byte is in Windows-1252; a control sign where it is nothing there. */
export function signOfByte(byte: number): string {
	return SIGNS[byte - 0x80] ?? String.fromCharCode(byte);
}

/** The byte that a sign is in Windows-1252. */
export function byteOfSign(sign: string): number | undefined {
	const code = sign.codePointAt(0) ?? 0;
	return BYTES.get(sign) ?? (code < 0x80 || (code > 0x9f && code < 0x100) ? code : undefined);
}
