import { parseArgs } from 'node:util';
import { Asker, StoppedError } from './asker.ts';

/** What can be answered beforehand, by the names of the options. */
const OPTIONS = {
	lesson: ['module', 'module-title', 'module-id', 'title', 'id', 'minutes', 'ideas', 'idea', 'practice', 'renumber'],
	course: [
		'title',
		'id',
		'folder',
		'tagline',
		'language',
		'exit',
		'module-title',
		'module-id',
		'lesson',
		'lesson-id',
		'minutes',
		'practice'
	]
} as const;

/** Asks, writes, and returns the exit code: 0 where something was written, 130 after Ctrl-C, 1 otherwise. */
async function main([what, ...rest]: readonly string[]): Promise<number> {
	const names = what === 'course' ? OPTIONS.course : OPTIONS.lesson;
	let asker: Asker | undefined;
	try {
		const { yes, ...given } = readOptions(names, rest);
		asker = new Asker({ input: process.stdin, output: process.stdout, given, takesDefaults: yes === true });
		const { begin } = what === 'course' ? await import('./new-course.ts') : await import('./new-lesson.ts');
		await begin(asker);
		return 0;
	} catch (error) {
		if (!(error instanceof StoppedError)) throw error;
		console.error(`\n${error.message} Nothing was written.`);
		return error.isInterrupted ? 130 : 1;
	} finally {
		asker?.close();
	}
}

function readOptions(names: readonly string[], args: string[]): Record<string, string | boolean | undefined> {
	const texts = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
	try {
		return parseArgs({ args, options: { ...texts, yes: { type: 'boolean' } } }).values;
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
		throw new StoppedError(`${sentence}. Expected options of ${names.map((name) => `--${name}`).join(', ')}, --yes.`);
	}
}

export const exitCode = await main(process.argv.slice(2));
