import type { Answer, AnswerOf } from './answer.ts';
import { behaviours } from './kinds/behaviours.ts';
import type { Mark } from './marked.ts';
import type { QuestionKind, QuestionOf } from './question.ts';

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
