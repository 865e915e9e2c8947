import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importCall, wantsAsks } from './import-call.ts';

const root = mkdtempSync(join(tmpdir(), 'closer-import-'));
afterAll(() => rmSync(root, { recursive: true }));
const module = join(root, '1-a');
const [lesson, written] = [join(module, '01-b'), join(module, '02-c')];
const file = join(root, 'questions.gift');
for (const folder of [lesson, written]) mkdirSync(folder, { recursive: true });
for (const each of [file, join(module, 'module.md'), join(written, 'quiz.ts'), join(written, 'more.ts')])
	writeFileSync(each, '');

describe('npm run import', () => {
	it('writes quiz.ts where there is none', () =>
		expect(importCall([file, `${lesson}/`])).toEqual({ ok: true, file, folder: lesson, to: 'quiz.ts' }));
	it.each(['other.ts', '-'])('leaves quiz.ts alone with --to %s', (to) =>
		expect(importCall([file, written, '--to', to])).toMatchObject({ ok: true, to })
	);
	it('says what it is when asked', () => expect(importCall(['--help'])).toEqual({ ok: true, wantsHelp: true }));
	it.each<[string, string[], string]>([
		['no name', [], 'Expected two names'],
		['one name', [file], 'Expected two names'],
		['three names', [file, lesson, written], 'Expected two names'],
		[
			'a quiz.ts that is there',
			[file, written],
			`${written}/quiz.ts: is there already, and is not written over; add --to imported.ts`
		],
		['a file that is there', [file, written, '--to', 'more.ts'], `${written}/more.ts: is there already`],
		['a way out of the folder', [file, lesson, '--to', '../x.ts'], '--to ../x.ts: expected a name such as more.ts'],
		['another kind of file', [file, lesson, '--to', 'quiz.json'], '--to quiz.json: expected a name such as more.ts'],
		['names in the wrong order', [lesson, file], `${lesson}: is a folder; expected the GIFT file first`],
		['a misspelt file', [join(root, 'question.gift'), lesson], `there is no such file; did you mean ${file}?`],
		['a file for a folder', [file, file], `${file}: is a file; expected a lesson’s folder`],
		['a module', [file, module], `${module}: is a module; expected a lesson’s folder in it`],
		['the id of a lesson', [file, 'two-pulls'], 'did you mean lessons/1-see-the-dance/02-two-pulls?'],
		[
			'a misspelt lesson',
			[file, 'lessons/1-see-the-dance/02-two-pull'],
			'did you mean lessons/1-see-the-dance/02-two-pulls?'
		],
		['a misspelt option', [file, lesson, '--too', 'x.ts'], "Unknown option '--too'. --help says what there is."]
	])('refuses %s', (_, args, message) => {
		const call = importCall(args);
		expect(call).toMatchObject({ ok: false, message: expect.stringContaining(message) as string });
	});
});

it('asks are wanted where course.ts says guessable, whatever else is wrong with it', () => {
	expect(wantsAsks(lesson)).toBe(false);
	writeFileSync(join(root, 'course.ts'), 'export const course = {\n\tguessable: 40,\n');
	expect(wantsAsks(lesson)).toBe(true);
});
