import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import { encodingFaults } from './encodings.ts';
import { filesWith, lessonText, moduleText } from './files-for-tests.ts';
import { renderReading } from './lesson-reading.ts';
import type { LessonFiles } from './lesson-files.ts';
import { readCourse } from './read-course.ts';

const LESSON = 'lessons/1-start/01-first/lesson.md';
const QUIZ = 'lessons/1-start/01-first/quiz.ts';

function courseWith(path: string, bytes: Uint8Array): LessonFiles {
	const files = filesWith();
	return { ...files, bytes: (each) => (each === path ? Promise.resolve(bytes) : files.bytes(each)) };
}

/** In an encoding of one byte for each sign. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, swapped = false): Uint8Array =>
	Uint8Array.from(
		Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
			swapped ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]
		)
	);

const encodingsOf = async (bytes: Uint8Array, path = LESSON) => {
	const { faults, unreadable } = await encodingFaults(courseWith(path, bytes));
	return { told: faults.map(describeFault), unreadable: [...unreadable] };
};
const toldOf = async (...given: Parameters<typeof encodingsOf>) => (await encodingsOf(...given)).told;

describe('a text in UTF-8', () => {
	it('of a whole course is as it should be', async () =>
		expect(await encodingFaults(filesWith())).toEqual({ faults: [], unreadable: new Set() }));

	it.each([
		['with signs of every length', '## Ä “quoted” word – € 漢字 👩‍🚀\n'],
		['with a byte order mark', '\uFEFFWEBVTT\n'],
		['with line ends of Windows', 'One.\r\n\r\nTwo.\r\n'],
		['with capitals of Portuguese and Vietnamese', 'NÃO, “MAÇÔ. Ân cần, LÃNG. “MAÇÃ”, “MAÇÔ… Â.'],
		['with a quote closed as in German', '„Spaß“, „JUCHHÄ“, «Île», “déjà”…'],
		['that is empty', '']
	])('%s has no fault', async (_, text) => expect(await toldOf(utf8(text))).toEqual([]));
});

describe('a text in another encoding', () => {
	const text = lessonText();
	it.each([
		['little end first, with a mark', utf16(`\uFEFF${text}`)],
		['big end first, with a mark', utf16(`\uFEFF${text}`, true)],
		['little end first', utf16(text)],
		['big end first', utf16(text, true)],
		['little end first, of few plain letters', utf16('漢字漢字漢字漢字\n漢字漢字漢字\n')]
	])('UTF-16, %s, is told, and nothing else of it counts', async (_, bytes) =>
		expect(await encodingsOf(bytes)).toEqual({
			told: [`${LESSON}: is saved as UTF-16; save it as UTF-8`],
			unreadable: [LESSON]
		})
	);

	it.each([
		['ä', 'One.\nA B\xE4r', 'ä', '2:4'],
		['a quote', '\x93One\x94', '“', '1:1'],
		['an apostrophe', 'It\x92s', '’', '1:3'],
		['a dash at the end', 'One \x96', '–', '1:5'],
		['ï before what would do for UTF-8', 'na\xEFve', 'ï', '1:3']
	])('Windows-1252 is told where it first shows, as by %s', async (_, written, sign, place) =>
		expect(await toldOf(latin1(written))).toEqual([
			`${LESSON}:${place}: is not UTF-8 (it looks like Windows-1252, with ${sign} here); save it as UTF-8`
		])
	);

	it('is told after signs that are UTF-8, counted as an editor counts them', async () =>
		expect(await toldOf(Uint8Array.from([...utf8('“Ä” '), 0xe4, 0x20]))).toEqual([
			`${LESSON}:1:5: is not UTF-8 (it looks like Windows-1252, with ä here); save it as UTF-8`
		]));

	it('that cannot be guessed is told all the same', async () =>
		expect(await toldOf(latin1('One \x81'))).toEqual([`${LESSON}:1:5: is not UTF-8; save it as UTF-8`]));

	it.each([QUIZ, 'lessons/1-start/module.md', 'lessons/course-id.ts'])('is told of %s too', async (path) => {
		const files = courseWith(path, latin1('\xE4'));
		expect((await encodingFaults(files)).faults).toMatchObject([{ file: path, line: 1, column: 1 }]);
	});

	it('is not looked for in a photograph', async () => {
		const files = filesWith({}, {}, { 'lessons/1-start/01-first/a.jpg': latin1('\xFF\xD8\0') });
		expect((await encodingFaults(files)).faults).toEqual([]);
	});
});

describe('a text that was spoilt before', () => {
	it.each([
		['It\u00e2\u20ac\u2122s', 'â€™', '’', '1:3'],
		['One.\nB\u00c3\u00a4r', 'Ã¤', 'ä', '2:2'],
		['\u00c3\u2013l', 'Ã–', 'Ö', '1:1'],
		['Spa\u00c3\u0178', 'ÃŸ', 'ß', '1:4'],
		['5\u00c2\u00a0km', 'Â\u00a0', '\u00a0', '1:2'],
		['\u00e2\u2020\u2019 on', 'â†’', '→', '1:1'],
		['\u00f0\u0178\u2018\u00a9', 'ðŸ‘©', '👩', '1:1']
	])('%s is told, with what it was', async (text, written, meant, place) =>
		expect(await toldOf(utf8(text))).toEqual([
			`${LESSON}:${place}: has ${written}, which looks like UTF-8 that was read as Windows-1252; write ${meant}`
		])
	);

	it('is told once, with how often', async () =>
		expect(await toldOf(utf8('A\u00c3\u00a4. B\u00c3\u00b6. C\u00c3\u00bc.'))).toEqual([
			`${LESSON}:1:2: has Ã¤, which looks like UTF-8 that was read as Windows-1252 (and 2 more); write ä`
		]));

	it('is told where part of a sign is gone', async () =>
		expect(await toldOf(utf8('So\u00e2\u20ac.'))).toEqual([
			`${LESSON}:1:3: has â€, which looks like UTF-8 that was read as Windows-1252; write anew what was meant`
		]));

	it('has lost signs', async () =>
		expect(await toldOf(utf8('One.\nB\uFFFDr, \uFFFDl.'))).toEqual([
			`${LESSON}:2:2: has \uFFFD where a sign was lost as it was converted (and 1 more); write it anew`
		]));

	it('has a NUL', async () =>
		expect(await encodingsOf(utf8(`${lessonText()}\0`))).toMatchObject({
			told: [expect.stringContaining('has a NUL byte, as no text has; take it out')],
			unreadable: [LESSON]
		}));

	it('has line ends of an old Mac, and nothing else of it counts', async () =>
		expect(await encodingsOf(utf8(lessonText().replace(/\n/g, '\r')))).toEqual({
			told: [`${LESSON}: has line ends of an old Mac (CR alone); save it with LF or CRLF`],
			unreadable: [LESSON]
		}));

	it('has a CR among its lines', async () =>
		expect(await encodingsOf(utf8('One.\nTwo.\rThree.\n'))).toEqual({
			told: [`${LESSON}:2:5: has a CR alone, which is no line end; put a line break there`],
			unreadable: []
		}));
});

describe('a text with line ends of Windows', () => {
	const text = lessonText({}, '', 'A "word" in', 'two lines.', '', '<Myth says="It is so.">', '', 'No.', '', '</Myth>');
	const windows = (lines: string): string => lines.replace(/\n/g, '\r\n');
	const read = (lesson: string, module = moduleText('Start')) =>
		readCourse(filesWith({ [LESSON]: lesson, 'lessons/1-start/module.md': module }));

	it('is read to the same faults, at the same places', async () => {
		const broken = `${text}\n\n# Three\n\nSo [it](javascript:0) is.\n`;
		const { faults } = await read(broken);
		expect(faults).toHaveLength(2);
		expect((await read(windows(broken))).faults).toEqual(faults);
	});

	it('is shown as the same page', async () => {
		const [one, other] = [await read(text), await read(windows(text), windows(moduleText('Start')))];
		expect(other.faults).toEqual([]);
		expect(other.course.outline).toEqual(one.course.outline);
		const page = ({ course: { lessons } }: typeof one) =>
			lessons.slice(0, 1).map((lesson) => renderReading(lesson, ''));
		expect(page(other)).toEqual(page(one));
		expect(JSON.stringify(page(other))).toContain('It is so.');
	});

	it('may have a long field of front matter', async () => {
		const long = windows('---\ntitle: Start\nopeningCard: >\n  Not\n  for all.\n---\n\nA paragraph.\n');
		const { found, faults } = await read(text, long);
		expect(faults).toEqual([]);
		expect(found[0]?.module.openingCard?.trim()).toBe('Not for all.');
	});
});
