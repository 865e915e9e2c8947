import type { Question } from './question.ts';
import { drawn } from './shuffle.ts';

/**
 * A question as learners get it: without what is for authors, and with what can be chosen in an order drawn from its id,
 * so that no habit of an author's shows. The lines of a text stay in theirs, and so do groups and columns.
 */
export function asShown({ asks: _, ...question }: Question): Question {
	const mixed = <T extends { id: string }>(list: readonly T[]) => drawn(list, question.id);
	switch (question.kind) {
		case 'single':
		case 'next-line':
		case 'several':
			return { ...question, options: mixed(question.options) };
		case 'confidence':
			return { ...question, statements: mixed(question.statements) };
		case 'sorting':
			return { ...question, cards: mixed(question.cards) };
		case 'matching':
			return {
				...question,
				rows: mixed(question.rows),
				columns: question.columns.map((column) => ({ ...column, choices: mixed(column.choices) }))
			};
		case 'ordering':
		case 'cloze':
		case 'flaw':
		case 'find':
		case 'estimate':
		case 'write':
			return question;
	}
}
