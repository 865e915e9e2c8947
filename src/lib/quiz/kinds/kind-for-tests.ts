import type fc from 'fast-check';
import type { AnswerFields } from '../answer.ts';
import type { QuestionKind, QuestionOf } from '../question.ts';
import type { DraftFields } from './draft-schemas.ts';

/** What a kind is tried with. */
export interface KindForTests<K extends QuestionKind> {
	/** A small question. */
	readonly sample: QuestionOf<K>;
	/** The answer that is right in every part. */
	readonly right: (question: QuestionOf<K>) => AnswerFields[K];
	/** A whole answer that is wrong in some part; none where nothing is marked. */
	readonly wrong: ((question: QuestionOf<K>) => AnswerFields[K]) | undefined;
	/** Any whole answer, as the screen could give it. */
	readonly any: (question: QuestionOf<K>) => fc.Arbitrary<AnswerFields[K]>;
	/** The draft that amounts to an answer. */
	readonly draftOf: (answer: AnswerFields[K]) => DraftFields[K];
}
