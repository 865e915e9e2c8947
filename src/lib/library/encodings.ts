import { isUtf8 } from 'node:buffer';
import type { CourseFault } from '../course/course-error.ts';
import { placeAt } from '../course/markdown.ts';
import type { LessonFiles } from './lesson-files.ts';
import { mojibakeIn } from './mojibake.ts';
import { signOfByte } from './windows-1252.ts';

export interface Encodings {
	faults: CourseFault[];
	/** Files of which nothing else that was found means anything. */
	unreadable: ReadonlySet<string>;
}

/** What is wrong with the bytes of a file. */
interface Flaw extends Omit<CourseFault, 'file'> {
	unreadable?: true;
}

const TEXT = /\.(?:md|ts|svg|vtt|svelte)$/;
const LOST = '\uFFFD';

/**
 * Looks at the bytes of each text of a course: it has to be UTF-8, and not to have been spoilt before it became that. A byte
 * order mark does no harm but before front matter, where it is told.
 */
export async function encodingFaults(files: LessonFiles): Promise<Encodings> {
	const faults: CourseFault[] = [];
	const unreadable = new Set<string>();
	for (const file of files.paths.filter((path) => TEXT.test(path))) {
		for (const { unreadable: isUnreadable, ...flaw } of flawsOf(await files.bytes(file))) {
			faults.push({ file, ...flaw });
			if (isUnreadable) unreadable.add(file);
		}
	}
	return { faults, unreadable };
}

function flawsOf(bytes: Uint8Array): Flaw[] {
	if (isUtf16(bytes)) return [{ message: 'is saved as UTF-16; save it as UTF-8', unreadable: true }];
	const bad = badByteAt(bytes);
	if (bad !== undefined) return [notUtf8(bytes, bad)];
	const text = decoded(bytes);
	const at = (sign: string | RegExp): number => text.search(sign);
	const flaws: Flaw[] = [];
	const nul = at(/\0/);
	if (nul >= 0)
		flaws.push({ ...placeAt(text, nul), message: 'has a NUL byte, as no text has; take it out', unreadable: true });
	const lone = at(/\r(?!\n)/);
	if (lone >= 0 && !text.includes('\n'))
		flaws.push({ message: 'has line ends of an old Mac (CR alone); save it with LF or CRLF', unreadable: true });
	else if (lone >= 0)
		flaws.push({ ...placeAt(text, lone), message: 'has a CR alone, which is no line end; put a line break there' });
	const lost = text.split(LOST).length - 1;
	if (lost > 0)
		flaws.push({
			...placeAt(text, text.indexOf(LOST)),
			message: `has ${LOST} where a sign was lost as it was converted${more(lost)}; write it anew`
		});
	return [...flaws, ...spoilt(text)];
}

function spoilt(text: string): Flaw[] {
	const [first, ...others] = mojibakeIn(text);
	if (!first) return [];
	const { at, written, meant } = first;
	const mend = meant === undefined ? 'write anew what was meant' : `write ${meant}`;
	const message = `has ${written}, which looks like UTF-8 that was read as Windows-1252${more(others.length + 1)}; ${mend}`;
	return [{ ...placeAt(text, at), message }];
}

const more = (count: number): string => (count > 1 ? ` (and ${count - 1} more)` : '');

/** Text in UTF-16 has a mark, or every other byte of its plain letters and line ends is 0. */
function isUtf16(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	if (!bytes.includes(0)) return false;
	const zeros = [0, 0];
	bytes.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	return Math.min(...zeros) === 0 && Math.max(...zeros) > bytes.length / 20;
}

/** Where UTF-8 breaks; nothing where the whole is UTF-8 (RFC 3629, section 4). */
function badByteAt(bytes: Uint8Array): number | undefined {
	if (isUtf8(bytes)) return undefined;
	const signs =
		/[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}|([\x80-\xFF])/g;
	for (const { index, 1: bad } of Buffer.from(bytes).toString('latin1').matchAll(signs))
		if (bad !== undefined) return index;
	return undefined;
}

function notUtf8(bytes: Uint8Array, at: number): Flaw {
	const sign = signOfByte(bytes[at] ?? 0);
	const looks = /[\x80-\x9F]/.test(sign) ? '' : ` (it looks like Windows-1252, with ${sign} here)`;
	const before = decoded(bytes.subarray(0, at));
	return { ...placeAt(before, before.length), message: `is not UTF-8${looks}; save it as UTF-8` };
}

function decoded(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
