import type { AnswerFields } from '../answer.ts';
import type { DraftOf } from './draft-schemas.ts';
import type { Mark } from '../marked.ts';
import type { QuestionKind, QuestionOf } from '../question.ts';
import type { DraftFields } from './draft-schemas.ts';

/** How questions of a kind are answered and marked. What kind it is stands on the question, and is left out here. */
export interface Kind<K extends QuestionKind> {
	/** What is said while something is open. */
	readonly missing: string;
	/** The draft a question begins with. */
	readonly emptyDraft: (question: QuestionOf<K>) => DraftFields[K];
	/** The answer a draft amounts to, or nothing while something is still open. */
	readonly answerOf: (question: QuestionOf<K>, draft: DraftFields[K]) => AnswerFields[K] | undefined;
	/** Marks an answer: every part with its feedback; nothing where it does not fit the question. */
	readonly mark: (question: QuestionOf<K>, answer: AnswerFields[K]) => Mark | undefined;
}

/** What the component of a kind is given. */
export interface QuestionProps<K extends QuestionKind> {
	question: QuestionOf<K>;
	/** Bound to the inputs. */
	draft: DraftOf<K>;
	/** A button changed the draft. The words say how, for those who cannot see it. Inputs report themselves. */
	onmove: (words?: string) => void;
	/** The lesson in whose record the answer is kept; none in a review, and in a quiz that keeps none. */
	lesson?: string | undefined;
}

/** What the component of a kind may do besides. */
export interface QuestionActions {
	/** False while something is open that the draft does not tell. */
	ready?: () => boolean;
	/** The answer on the screen was checked. */
	checked?: () => void;
}

/** What a question has below its prompt on paper. */
export interface PaperLines {
	before?: string;
	/** What there is to choose from, to order or to sort, in the order in which it is shown. */
	lines: readonly { id: string; text: string }[];
	/** The lines come one after the other, and are numbered. */
	numbered?: boolean;
	/** So many empty lines to write on. */
	ruled?: number;
	after?: readonly { id: string; label: string; text: string }[];
	/** What stands at the end of the lesson: for each part where it belongs, and why. */
	reasons: readonly PaperReason[];
}

/** What is said of one part of a question, for whoever has answered it with a pencil. */
export interface PaperReason {
	id: string;
	text: string;
	/** Where it belongs, in words; none where it was not to be chosen. */
	belongs?: string | undefined;
	why: string;
}
