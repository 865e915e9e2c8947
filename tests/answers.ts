import type { Answer } from '#lib/quiz/answer.ts';
import { emptyDraft } from '#lib/quiz/draft.ts';
import { mark } from '#lib/quiz/mark.ts';
import type { Question, QuestionOf } from '#lib/quiz/question.ts';

/** An answer that fits in every part. */
export function rightAnswer(question: Question): Answer {
	return marked(question, right(question), true);
}

/** An answer that does not fit; where the kind allows, in no part. */
export function wrongAnswer(question: Question): Answer {
	return marked(question, wrong(question), false);
}

/** The answer, once it is sure that the course marks it as meant. */
function marked(question: Question, answer: Answer, meant: boolean): Answer {
	if (mark(question, answer)?.right !== meant)
		throw new Error(`Question '${question.id}' marks ${JSON.stringify(answer)} otherwise than the test meant.`);
	return answer;
}

function right(question: Question): Answer {
	switch (question.kind) {
		case 'single':
		case 'next-line':
			return { kind: question.kind, chosen: question.options.find((option) => option.right)?.id ?? '' };
		case 'several':
			return { kind: 'several', chosen: idsOf(question.options.filter((option) => option.right)) };
		case 'flaw':
			return { kind: 'flaw', chosen: idsOf(question.pieces.filter((piece) => piece.flaw)) };
		case 'ordering':
			return { kind: 'ordering', order: idsOf(question.steps) };
		case 'matching':
			return { kind: 'matching', joined: Object.fromEntries(question.rows.map((row) => [row.id, row.answers])) };
		case 'sorting':
			return { kind: 'sorting', groups: Object.fromEntries(question.cards.map((card) => [card.id, card.group])) };
		case 'cloze':
			return { kind: 'cloze', text: question.accept[0] ?? '' };
		case 'confidence':
			return judge(question, (truth) => ({ truth, sure: 'fairly-sure' }));
		case 'estimate': {
			const steps = Math.round((question.answer - question.min) / question.step);
			return { kind: 'estimate', value: question.min + steps * question.step };
		}
	}
}

function wrong(question: Question): Answer {
	switch (question.kind) {
		case 'single':
		case 'next-line':
			return { kind: question.kind, chosen: question.options.find((option) => !option.right)?.id ?? '' };
		case 'several': {
			const strays = question.options.filter((option) => !option.right);
			return { kind: 'several', chosen: idsOf(strays.length > 0 ? strays : question.options.slice(1)) };
		}
		case 'flaw':
			return { kind: 'flaw', chosen: idsOf(question.pieces.filter((piece) => !piece.flaw)) };
		case 'ordering':
			return { kind: 'ordering', order: emptyDraft(question).order };
		case 'matching':
			return { kind: 'matching', joined: mismatched(question) };
		case 'sorting': {
			const groups = idsOf(question.groups);
			const next = (group: string) => groups[(groups.indexOf(group) + 1) % groups.length] ?? group;
			return { kind: 'sorting', groups: Object.fromEntries(question.cards.map((card) => [card.id, next(card.group)])) };
		}
		case 'cloze':
			return { kind: 'cloze', text: question.misses?.[0]?.when[0] ?? 'no such words' };
		case 'confidence':
			return judge(question, (truth) => ({ truth: !truth, sure: 'certain' }));
		case 'estimate':
			return { kind: 'estimate', value: question.answer - question.min > question.near ? question.min : question.max };
	}
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function judge(
	{ statements }: QuestionOf<'confidence'>,
	how: (truth: boolean) => { truth: boolean; sure: 'certain' | 'fairly-sure' }
): Answer {
	return { kind: 'confidence', judged: Object.fromEntries(statements.map(({ id, truth }) => [id, how(truth)])) };
}

function mismatched({ rows, columns }: QuestionOf<'matching'>): Record<string, Record<string, string>> {
	const other = (column: (typeof columns)[number], right: string | undefined) =>
		column.choices.find((choice) => choice.id !== right)?.id ?? '';
	return Object.fromEntries(
		rows.map((row) => [
			row.id,
			Object.fromEntries(columns.map((column) => [column.id, other(column, row.answers[column.id])]))
		])
	);
}
