import type { Answer, AnswerFields, AnswerOf } from '#lib/quiz/answer.ts';
import * as made from '#lib/quiz/answer-arbitrary.ts';
import { emptyDraft } from '#lib/quiz/draft.ts';
import { mark } from '#lib/quiz/mark.ts';
import type { Question, QuestionKind, QuestionOf } from '#lib/quiz/question.ts';

/** An answer that fits in every part. */
export function rightAnswer(question: Question): Answer {
	return marked(question, made.rightAnswer(question), true);
}

/** An answer that does not fit; where the kind allows, in no part. Where nothing is marked, the other one. */
export function wrongAnswer(question: Question): Answer {
	return marked(question, wrongly(question), false);
}

/** The answer, once it is sure that the course marks it as meant. */
function marked(question: Question, answer: Answer, meant: boolean): Answer {
	const given = mark(question, answer);
	if (!given || (given.right !== meant && !given.unmarked))
		throw new Error(`Question '${question.id}' marks ${JSON.stringify(answer)} otherwise than the test meant.`);
	return answer;
}

function wrongly<K extends QuestionKind>(question: QuestionOf<K>): AnswerOf<K> {
	return { kind: question.kind, ...wrong[question.kind](question) };
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const notRight = ({ options }: QuestionOf<'single' | 'next-line'>) => ({
	chosen: options.find((option) => !option.right)?.id ?? ''
});

const wrong: { readonly [K in QuestionKind]: (question: QuestionOf<K>) => AnswerFields[K] } = {
	single: notRight,
	'next-line': notRight,
	several({ options }) {
		const strays = options.filter((option) => !option.right);
		return { chosen: idsOf(strays.length > 0 ? strays : options.slice(1)) };
	},
	ordering: (question) => ({ order: emptyDraft(question).order }),
	matching: ({ rows, columns }) => ({
		joined: Object.fromEntries(
			rows.map((row) => [
				row.id,
				Object.fromEntries(
					columns.map(({ id, choices }) => [id, choices.find((choice) => choice.id !== row.answers[id])?.id ?? ''])
				)
			])
		)
	}),
	sorting({ cards, groups }) {
		const ids = idsOf(groups);
		const next = (group: string) => ids[(ids.indexOf(group) + 1) % ids.length] ?? group;
		return { groups: Object.fromEntries(cards.map((card) => [card.id, next(card.group)])) };
	},
	cloze: ({ misses }) => ({ text: misses?.[0]?.when[0] ?? 'no such words' }),
	confidence: ({ statements }) => ({
		judged: Object.fromEntries(statements.map(({ id, truth }) => [id, { truth: !truth, sure: 'certain' }]))
	}),
	find: ({ lines }) => ({ chosen: idsOf(lines.filter((line) => !line.mark).slice(0, 2)) }),
	write: () => ({ way: 'written' }),
	flaw: ({ pieces }) => ({ chosen: idsOf(pieces.filter((piece) => !piece.flaw)) }),
	estimate: ({ min, max, answer, near }) => ({ value: answer - min > near ? min : max })
};
