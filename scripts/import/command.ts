import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFault } from '../../src/lib/course/course-error.ts';
import { giftText } from './gift-text.ts';
import { TO_SCREEN, importCall, wantsAsks } from './import-call.ts';
import { importGift } from './import-gift.ts';
import { importReport } from './import-report.ts';

const HELP = `npm run import -- questions.gift lessons/<module>/<lesson> [--to name.ts]

Writes quiz.ts from a file in GIFT, the text format of Moodle, and lists question by question what it still needs from you.
A quiz.ts that is there is never written over: --to more.ts writes beside it, and --to - prints the text instead
(npm run --silent import -- … --to - > file).

  multiple choice, one right       single       answers are options; # is an option's feedback
  with weights, or several right   several      all with a weight above 0 are right
  true or false                    single       with the options True and False
  short answer, missing word       cloze        the gap is where the answers stand; weights below 100 are misses
  number                           estimate     the tolerance is near; the scale is yours
  matching                         matching     one column; a match without a left side is a spare choice
  essay                            write        only the prompt; models and checks are yours
  description, category            left out     with their line

What GIFT does not have (feedback, ideas, reread and others) is left out, so that npm run lessons:check asks for it too, and
has a comment in its place: // YOUR WORDS: … Titles become ids. Tags and marks of HTML and Markdown are taken out, and what
that loses is listed: images, links, emphasis. A question that is not understood is named with line and column; the others
are written all the same. The file has to be UTF-8, and questions need a blank line between them and none within.`;

/** Imports what the arguments name. Returns the exit code: 1 for a wrong call, or where something was not understood. */
async function main(args: readonly string[]): Promise<number> {
	const call = importCall(args);
	if (!call.ok) {
		console.error(call.message);
		return 1;
	}
	if ('wantsHelp' in call) {
		console.log(HELP);
		return 0;
	}
	const { file, folder, to } = call;
	const read = giftText(readFileSync(file));
	if (!read.ok) {
		console.error(describeFault({ file, ...read }));
		return 1;
	}
	const result = await importGift(read.text, { file, hasAsks: wantsAsks(folder) });
	const isPrinted = to === TO_SCREEN;
	const target = isPrinted ? 'quiz.ts' : join(folder, to);
	if (result.source !== undefined) {
		if (isPrinted) process.stdout.write(result.source);
		// Fails where the file has come to be in the meantime.
		else writeFileSync(target, result.source, { flag: 'wx' });
	}
	const says = isPrinted ? console.error : console.log;
	for (const line of importReport(result, { from: file, to: target })) says(line);
	if (result.source === undefined) says('Nothing was written.');
	else if (!isPrinted) says(`${target} is written.`);
	return result.source === undefined || result.faults.length > 0 ? 1 : 0;
}

export const exitCode = await main(process.argv.slice(2));
