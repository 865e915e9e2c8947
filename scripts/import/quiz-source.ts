import { format, resolveConfig } from 'prettier';
import type { Part, Value } from './draft.ts';

/** Something that the author has to write, with its place in the file that was written. */
export interface Missing {
	/** As the lessons' check names it: `questions.0.options.1.feedback`. */
	field: string;
	words: string;
	/** Counted from 1. */
	line: number;
}

const MARK = '// YOUR WORDS:';

/** The text of a quiz.ts with these questions, formatted as the project is, and what is missing in it, in order. */
export async function quizSource(questions: readonly Part[][]): Promise<{ source: string; missing: Missing[] }> {
	const gaps: Omit<Missing, 'line'>[] = [];
	const list = written({ list: questions.map((parts) => ({ object: parts })) }, 'questions', gaps);
	const source = await format(
		`import { defineQuiz } from '#lib/quiz/question.ts';\n\nexport const quiz = defineQuiz({\nquestions: ${list}\n});\n`,
		{ ...(await resolveConfig('lessons/quiz.ts')), parser: 'typescript', plugins: [] }
	);
	// Texts stand on one line, in quotes: a line that begins so is a comment, and comments keep their order.
	const lines = source.split('\n').flatMap((text, at) => (text.trim().startsWith(MARK) ? [at + 1] : []));
	return { source, missing: gaps.map((each, at) => ({ ...each, line: lines[at] ?? 1 })) };
}

function written(value: Value, path: string, gaps: Omit<Missing, 'line'>[]): string {
	if (typeof value === 'string') return quoted(value);
	if (typeof value !== 'object') return String(value);
	const comment = (part: { gap: string; words: string } | { remark: string }, gapPath: string) => {
		if ('remark' in part) return `// ${onOneLine(part.remark)}\n`;
		gaps.push({ field: gapPath, words: part.words });
		return `${MARK} ${part.gap}: ${onOneLine(part.words)}\n`;
	};
	if ('object' in value) {
		const parts = value.object.map((part) =>
			'name' in part
				? `${quoted(part.name)}: ${written(part.value, `${path}.${part.name}`, gaps)},\n`
				: comment(part, 'gap' in part ? `${path}.${part.gap}` : path)
		);
		// Prettier leaves an object on one line, if it has room there, that does not begin with a new one.
		return value.object.every((part) => 'name' in part) ? `{${parts.join('')}}` : `{\n${parts.join('')}}`;
	}
	let at = 0;
	const items = value.list.map((item) =>
		typeof item === 'object' && ('gap' in item || 'remark' in item)
			? comment(item, path)
			: `${written(item, `${path}.${at++}`, gaps)},\n`
	);
	return `[\n${items.join('')}]`;
}

/** As JSON has it, which TypeScript reads as the same text. Lines of a foreign kind would end a line in editors. */
function quoted(text: string): string {
	return JSON.stringify(text).replace(
		/[\u2028\u2029\u0085]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** Fit for a comment, which ends with its line. */
function onOneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
