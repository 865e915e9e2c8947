import { describe, expect, it } from 'vitest';
import { giftText } from './gift-text.ts';

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('the bytes of a GIFT file', () => {
	it.each(['Größe? {T}', '\ufeffGröße? {T}'])('in UTF-8 are a text: %j', (text) =>
		expect(giftText(bytes(text, 'utf8'))).toEqual({ ok: true, text: 'Größe? {T}' })
	);
	it.each(['\ufeffSo? {T}', 'So? {T}'])('in UTF-16 are refused: %j', (text) =>
		expect(giftText(bytes(text, 'utf16le'))).toMatchObject({
			ok: false,
			message: 'is saved as UTF-16; save it as UTF-8'
		})
	);
	it('in an older encoding are refused with the place of the first sign', () =>
		expect(giftText(bytes('So? {T}\nGröße? {T}', 'latin1'))).toEqual({
			ok: false,
			line: 2,
			column: 3,
			message: 'is not UTF-8 (it looks like Windows-1252 or another older encoding); save it as UTF-8'
		}));
	it.each([
		['PK\u0003\u0004\u0000', 'is an office document or an archive, and no text; export the questions as GIFT'],
		['So? {T} And a NUL\0 in it', 'has a NUL byte, as no text has; take it out'],
		['<?xml version="1.0"?>\n<quiz>', 'is Moodle’s XML; export the questions as GIFT']
	])('of another format are refused: %j', (text, message) =>
		expect(giftText(bytes(text, 'utf8'))).toEqual({ ok: false, message })
	);
});
