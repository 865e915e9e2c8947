import type { AnswerOf } from './answer.ts';
import { behaviours } from './kinds/behaviours.ts';
import type { DraftOf } from './kinds/draft-schemas.ts';
import type { QuestionKind, QuestionOf } from './question.ts';

/** The draft a question begins with. */
export function emptyDraft<K extends QuestionKind>(question: QuestionOf<K>): DraftOf<K> {
	return { kind: question.kind, ...behaviours[question.kind].emptyDraft(question) };
}

/** Whether anything was chosen, moved or written since the draft was empty. */
export function isTouched<K extends QuestionKind>(question: QuestionOf<K>, draft: DraftOf<K>): boolean {
	return JSON.stringify(draft) !== JSON.stringify(emptyDraft(question));
}

/** The answer a draft amounts to, or nothing while something is still open. */
export function answerOf<K extends QuestionKind>(question: QuestionOf<K>, draft: DraftOf<K>): AnswerOf<K> | undefined {
	const answer = behaviours[question.kind].answerOf(question, draft);
	return answer && { kind: question.kind, ...answer };
}

/** What to say while something is open. */
export function missingWords({ kind }: { kind: QuestionKind }): string {
	return behaviours[kind].missing;
}
