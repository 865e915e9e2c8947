import { describeFault } from '../../src/lib/course/course-error.ts';
import { tallyOf, type GiftImport } from './import-gift.ts';

/**
 * What an author is told after an import, line by line: for each question what is missing in the written file and what
 * became of it, then what was not written, and at the end the count.
 */
export function importReport(result: GiftImport, { from, to }: { from: string; to: string }): string[] {
	const lines = result.questions.flatMap(({ name, kind, line, missing, notes }, at) => [
		`${at + 1}. ${name} (${kind}, from ${from}:${line})`,
		...missing.map((each) =>
			inside(describeFault({ file: to, line: each.line, field: each.field, message: `is missing: ${each.words}` }))
		),
		...notes.map((message) => inside(describeFault({ file: from, line, message }))),
		''
	]);
	const leftOut = result.leftOut.map(({ line, what }) => inside(describeFault({ file: from, line, message: what })));
	const faults = result.faults.map((fault) => inside(describeFault(fault)));
	return [
		...lines,
		...(leftOut.length > 0 ? ['Left out:', ...leftOut, ''] : []),
		...(faults.length > 0 ? ['Not understood:', ...faults, ''] : []),
		tallyOf(result)
	];
}

const inside = (line: string) => `   ${line}`;
