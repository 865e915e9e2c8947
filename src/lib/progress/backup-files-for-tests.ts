import type { BackupFault } from './backup.ts';
import { FORMAT_VERSION } from './format-version.ts';
import { MAX_BACKUP_BYTES } from './guarded-json.ts';

/*
 * For tests: files that a learner may come to restore, damaged, mistaken for a backup, or made to do harm. Each is refused
 * with its reason, or taken in full. (Those that need bytes or a passphrase stand where these are read.)
 */

const base = { id: 'e1', device: 'd', seq: 1, order: 1, at: 1, epoch: 0 };
export const opened = { kind: 'lesson.opened', ...base, lesson: 'the-bake' };
export const answered = (answer: unknown) => ({
	kind: 'question.answered',
	...base,
	lesson: 'the-bake',
	question: 'q',
	answer
});
const note = (text: string) => ({ kind: 'note.saved', ...base, lesson: 'the-bake', note: 'plan', text });
export const backup = (events: unknown, more: object = {}) =>
	JSON.stringify({
		format: 'closer-progress',
		version: FORMAT_VERSION,
		exportedAt: '2026-01-31T10:00:00.000Z',
		events,
		...more
	});
const valid = backup([opened]);
/** Puts source text where an event would stand: for what `JSON.stringify` would not write. */
const raw = (event: string) => valid.replace(JSON.stringify(opened), event);
const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

/** Name, text, and why it is refused. */
export const refused: [name: string, text: string, reason: BackupFault][] = [
	['nothing', '', 'not-json'],
	['blanks', ' \n\t ', 'not-json'],
	['a sentence', 'Dear diary', 'not-json'],
	['a web page', '<!doctype html><html><body>Not found</body></html>', 'not-json'],
	['zeros', '\0'.repeat(1000), 'not-json'],
	['a program', 'globalThis.stolen = 1', 'not-json'],
	['JSON with a comment', `// mine\n${valid}`, 'not-json'],
	['two backups in one file', valid + valid, 'not-json'],
	['brackets that close too often', `${valid}]]]`, 'not-json'],
	['a backup cut off in the middle', valid.slice(0, valid.length / 2), 'cut-off'],
	['a backup without its last character', valid.slice(0, -1), 'cut-off'],
	['a backup cut off within a string', valid.slice(0, valid.indexOf('the-bake') + 3), 'cut-off'],
	['more than a backup can be', `${valid}${' '.repeat(MAX_BACKUP_BYTES)}`, 'too-large'],
	['lists 10,000 deep', nested(10_000, '[', ']'), 'too-deep'],
	['objects 10,000 deep', nested(10_000, '{"a":', '}').replace(':}', ':1}'), 'too-deep'],
	['an event 10,000 deep', raw(nested(10_000, '[', ']')), 'too-deep'],
	['10,000 brackets that never close', '['.repeat(10_000), 'too-deep'],
	['null', 'null', 'not-ours'],
	['a number', '1e999', 'not-ours'],
	['an empty list', '[]', 'not-ours'],
	['an empty object', '{}', 'not-ours'],
	['another program’s export', JSON.stringify({ format: 'anki', version: 1, events: [] }), 'not-ours'],
	['no version', JSON.stringify({ format: 'closer-progress', events: [] }), 'not-ours'],
	['a version as text', backup([], { version: '1' }), 'not-ours'],
	['a version before the first', backup([], { version: 0 }), 'not-ours'],
	['a newer version', backup([opened], { version: FORMAT_VERSION + 1 }), 'newer'],
	['a newer version with unknown events', backup([{ kind: 'lesson.dreamt' }], { version: 9, extra: true }), 'newer'],
	['a version between two', backup([opened], { version: 0.5 }), 'not-ours'],
	['a locked backup', JSON.stringify({ format: 'closer-progress-sealed', version: 1 }), 'sealed'],
	['__proto__ at the top', valid.replace('{', '{"__proto__":{"admin":true},'), 'odd-keys'],
	['__proto__ in an event', raw(`{"__proto__":{"kind":"lesson.opened"},"id":"e1"}`), 'odd-keys'],
	['__proto__ written with an escape', raw(`{"\\u005f_proto__":{}}`), 'odd-keys'],
	[
		'__proto__ within an answer',
		raw(JSON.stringify(answered({ kind: 'sorting', groups: { x: 'y' } })).replace('"x"', '"__proto__"')),
		'odd-keys'
	],
	['a constructor in an answer', backup([answered({ kind: 'sorting', groups: { constructor: 'y' } })]), 'odd-keys'],
	['a prototype in an event', backup([{ ...opened, prototype: {} }]), 'odd-keys'],
	['events that are no list', backup({ 0: opened }), 'invalid'],
	['events of 2 GB, it says', backup({ length: 2 ** 31 }), 'invalid'],
	['no day', backup([], { exportedAt: undefined }), 'invalid'],
	['a day that is none', backup([], { exportedAt: 'yesterday' }), 'invalid'],
	['something beside the events', backup([], { script: 'x' }), 'invalid'],
	['an event that is null', backup([null]), 'invalid'],
	['an event of no known kind', backup([{ ...opened, kind: 'lesson.dreamt' }]), 'invalid'],
	['an event with something more', backup([{ ...opened, toString: 'x' }]), 'invalid'],
	['an event without id', backup([{ ...opened, id: '' }]), 'invalid'],
	['an id of 10,000 letters', backup([{ ...opened, id: 'x'.repeat(10_000) }]), 'invalid'],
	['an id that is a list', backup([{ ...opened, id: ['e1'] }]), 'invalid'],
	['a time before 1970', backup([{ ...opened, at: -1 }]), 'invalid'],
	['a time past all dates', backup([{ ...opened, at: 1e300 }]), 'invalid'],
	['a time of half a millisecond', backup([{ ...opened, at: 0.5 }]), 'invalid'],
	['a time past all numbers', raw(JSON.stringify(opened).replace('"at":1', '"at":1e999')), 'invalid'],
	['a count past all counting', backup([{ ...opened, seq: 1e300 }]), 'invalid'],
	['an answer of no known kind', backup([answered({ kind: 'telepathy' })]), 'invalid'],
	['an answer with 1,000 choices', backup([answered({ kind: 'several', chosen: Array(1000).fill('a') })]), 'invalid'],
	['a note of a million letters', backup([note('x'.repeat(1_000_000))]), 'invalid'],
	['one id with two contents', backup([opened, { ...opened, lesson: 'the-dance' }]), 'conflicting'],
	['one id with two times', backup([opened, { ...opened, at: 2 }]), 'conflicting']
];

const script = '<script>alert(1)</script><img src=x onerror=alert(1)>{@html x}${x}';
/** Name, text, and how many events it brings. */
export const taken: [name: string, text: string, events: number][] = [
	['a backup', valid, 1],
	['an empty backup', backup([]), 0],
	['a backup that an editor has given a mark', `\uFEFF${valid}`, 1],
	['a backup with other line ends', JSON.stringify(JSON.parse(valid), null, 2).replaceAll('\n', '\r\n'), 1],
	['a note with a script in it, which is text', backup([note(script)]), 1],
	['a note with brackets after a quotation mark', backup([note(`"${'['.repeat(50)}`)]), 1],
	['a note with brackets after a backslash', backup([note(`\\${'['.repeat(50)}`)]), 1],
	['a note in every script', backup([note('Ñandú żółć текст 语言 \u202Eعربي🙂\u0000')]), 1],
	['ids that objects know', backup([{ ...opened, id: '__proto__', lesson: 'constructor' }]), 1],
	['an event twice, word for word', backup([opened, opened]), 1],
	['an event twice, from two epochs', backup([opened, { ...opened, epoch: 3 }]), 1]
];
