import type { CourseFault } from '../../src/lib/course/course-error.ts';
import type { Part } from './draft.ts';
import { fromGift } from './from-gift.ts';
import { giftBlocks, type GiftBlock } from './gift-blocks.ts';
import { asMeant } from './gift-signs.ts';
import { idMaker } from './new-id.ts';
import { quizSource, type Missing } from './quiz-source.ts';
import { readBlock } from './read-block.ts';

export interface ImportedQuestion {
	/** In the GIFT file, counted from 1. */
	line: number;
	kind: string;
	name: string;
	missing: Missing[];
	/** Where it says less than the file, or something else. */
	notes: string[];
}

export interface LeftOut {
	line: number;
	/** As in: a description, “Read the text first”. */
	what: string;
}

export interface GiftImport {
	/** The text of quiz.ts; nothing where there is no question to write. */
	source?: string;
	questions: ImportedQuestion[];
	leftOut: LeftOut[];
	faults: CourseFault[];
}

/**
 * Reads a GIFT text and writes a quiz.ts of it. What is not understood is a fault with its place, and the other questions
 * are written all the same.
 * @param file what faults call the file
 */
export async function importGift(
	text: string,
	{ file, hasAsks = false }: { file: string; hasAsks?: boolean }
): Promise<GiftImport> {
	const newId = idMaker();
	const drafts: (Omit<ImportedQuestion, 'missing'> & { parts: Part[] })[] = [];
	const leftOut: LeftOut[] = [];
	const faults: CourseFault[] = [];
	for (const block of giftBlocks(text)) {
		const line = block.lines[0]?.line ?? 1;
		if (block.isCategory) {
			leftOut.push({ line, what: `a category, ${shortened(wordsOf(block).replace(/^\s*\$CATEGORY:/i, ''))}` });
			continue;
		}
		const read = readBlock(block);
		if (!read.ok) faults.push({ file, ...read.fault });
		else if (read.question.type === 'Description' || read.question.type === 'Category')
			leftOut.push({ line, what: `a description, ${shortened(wordsOf(block))}` });
		else drafts.push({ line, ...fromGift(read.question, newId, { hasAsks, comments: block.comments }) });
	}
	if (drafts.length === 0) return { questions: [], leftOut, faults };
	const { source, missing } = await quizSource(drafts.map(({ parts }) => parts));
	const questions = drafts.map(({ parts: _, ...draft }, at) => ({
		...draft,
		missing: missing.filter(({ field }) => field.startsWith(`questions.${at}.`))
	}));
	return { source, questions, leftOut, faults };
}

/** How many questions there were and what became of each, in one sentence. */
export function tallyOf({ questions, leftOut, faults }: GiftImport): string {
	const all = questions.length + leftOut.length + faults.length;
	const listed = (count: number, what: string, places: readonly string[]) =>
		count === 0 ? [] : [`${count} ${what} (${places.join('; ')})`];
	return `${all} ${all === 1 ? 'question' : 'questions'} in the file: ${[
		`${questions.length} written`,
		...listed(
			leftOut.length,
			'left out',
			leftOut.map(({ line, what }) => `line ${line}: ${what}`)
		),
		...listed(
			faults.length,
			'not understood',
			faults.map(({ line, message }) => `line ${line ?? 1}: ${message}`)
		)
	].join(', ')}.`;
}

const wordsOf = ({ lines }: GiftBlock) => asMeant(lines.map(({ text }) => text).join(' '));

function shortened(words: string): string {
	const all = words.trim().replace(/\s+/g, ' ');
	return `“${all.length > 60 ? `${all.slice(0, 60).trimEnd()}…` : all}”`;
}
