import type { Asker } from './asker.ts';
import { WAITING } from './answers.ts';

/** Says what was written, how to find what waits for the author's words, and what to run next. */
export function sayWritten(
	asker: Asker,
	course: string,
	files: readonly string[],
	notes: readonly string[] = []
): void {
	const before = course === 'lessons' ? '' : `COURSE=${course} `;
	asker.say(
		[
			'\nWritten:',
			...files.map((file) => `  ${file}`),
			...notes,
			`\nEverything that waits for you is marked [${WAITING}: …]. It passes the check as it is, and is not finished before none is left:`,
			`  grep -rn "${WAITING}" ${course}`,
			'\nNext:',
			`  ${before}npm run dev`,
			`  ${before}npm run lessons:check`,
			`  ${before}npm run build`
		].join('\n')
	);
}
