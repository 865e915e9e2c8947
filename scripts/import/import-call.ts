import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearestOf } from '../../src/lib/course/nearest.ts';

/** What `--to` takes for: print it. */
export const TO_SCREEN = '-';

export type ImportCall =
	| { ok: true; file: string; folder: string; to: string }
	| { ok: true; wantsHelp: true }
	| { ok: false; message: string };

/** What was asked for, or why it cannot be done. Nothing that lies there is ever written over. */
export function importCall(args: readonly string[]): ImportCall {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { to: { type: 'string' }, help: { type: 'boolean', short: 'h' } }
		});
	} catch (error) {
		const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
		return { ok: false, message: `${first.replace(/\.$/, '')}. --help says what there is.` };
	}
	const { values, positionals } = parsed;
	if (values.help) return { ok: true, wantsHelp: true };
	const [file, written, ...more] = positionals;
	if (file === undefined || written === undefined || more.length > 0)
		return {
			ok: false,
			message: 'Expected two names: npm run import -- questions.gift lessons/<module>/<lesson>. --help says more.'
		};
	const folder = written.replace(/[\\/]+$/, '');
	const to = values.to ?? 'quiz.ts';
	const message = faultOfFile(file) ?? faultOfFolder(folder) ?? faultOfTarget(folder, to);
	return message === undefined ? { ok: true, file, folder, to } : { ok: false, message };
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

function faultOfFile(file: string): string | undefined {
	if (isFolder(file)) return `${file}: is a folder; expected the GIFT file first and then the lesson’s folder`;
	if (existsSync(file)) return undefined;
	const near = isFolder(dirname(file)) ? nearestOf(basename(file), readdirSync(dirname(file))) : undefined;
	return `${file}: there is no such file${near === undefined ? '' : `; did you mean ${join(dirname(file), near)}?`}`;
}

function faultOfFolder(folder: string): string | undefined {
	if (isFolder(folder))
		return existsSync(join(folder, 'module.md'))
			? `${folder}: is a module; expected a lesson’s folder in it`
			: undefined;
	if (existsSync(folder)) return `${folder}: is a file; expected a lesson’s folder`;
	const known = lessonFolders();
	const near =
		known.find((each) => basename(each).replace(/^\d+-/, '') === basename(folder).replace(/^\d+-/, '')) ??
		nearestOf(folder, known);
	return `${folder}: there is no such folder${near === undefined ? '; make it first' : `; make it first, or did you mean ${near}?`}`;
}

function lessonFolders(): string[] {
	const within = (folder: string) =>
		isFolder(folder)
			? readdirSync(folder)
					.map((name) => `${folder}/${name}`)
					.filter(isFolder)
			: [];
	return within('lessons').flatMap(within);
}

function faultOfTarget(folder: string, to: string): string | undefined {
	if (to === TO_SCREEN) return undefined;
	if (!/^[\w-]+\.ts$/.test(to))
		return `--to ${to}: expected a name such as more.ts, which is written in the lesson’s folder, or ${TO_SCREEN}`;
	if (!existsSync(join(folder, to))) return undefined;
	const other = ['imported.ts', 'imported-2.ts', 'imported-3.ts'].find((name) => !existsSync(join(folder, name)));
	return `${join(folder, to)}: is there already, and is not written over; add --to ${other ?? 'other-name.ts'} to write beside it, or --to ${TO_SCREEN} to print it`;
}

/** Whether the course in which a lesson's folder lies wants `asks`: its course.ts says `guessable`, even if it has faults. */
export function wantsAsks(folder: string): boolean {
	const course = join(resolve(folder), '..', '..', 'course.ts');
	return existsSync(course) && /^\s*guessable\s*:/m.test(readFileSync(course, 'utf8'));
}
