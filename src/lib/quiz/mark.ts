import type { Answer, AnswerOf } from './answer.ts';
import { behaviours } from './kinds/behaviours.ts';
import type { QuestionKind, QuestionOf } from './question.ts';

/** What is said about one option, card, row or statement once an answer is given. */
export interface MarkedPart {
	/** Unlike that of every other part of the mark. */
	id: string;
	text: string;
	/** Whether the learner dealt with this part rightly; where one option is chosen, whether this is the right one. */
	right: boolean;
	/** Whether it was part of the learner's answer. */
	given: boolean;
	feedback: string;
	/** The right place of a card or row in words, where that is not told by `right`. */
	belongs?: string;
}

export interface Mark {
	/** Every part was right. */
	right: boolean;
	parts: MarkedPart[];
	/** Where a learner was certain and mistaken: worth a second look, never a score. */
	certainAndMistaken?: boolean;
}

/**
 * Marks an answer: every part with its feedback. Returns nothing where the answer does not fit the question, as after an
 * edit of the lesson; the question then counts as not yet answered.
 */
export function mark<K extends QuestionKind>(question: QuestionOf<K>, answer: Answer): Mark | undefined {
	return isOfKind(question.kind, answer) ? behaviours[question.kind].mark(question, answer) : undefined;
}

function isOfKind<K extends QuestionKind>(kind: K, answer: { kind: QuestionKind }): answer is AnswerOf<K> {
	return answer.kind === kind;
}
