import fc from 'fast-check';
import { SURENESS, type Answer } from './answer.ts';
import { plainWords } from './compare.ts';
import type { Question } from './question.ts';

/* For tests: answers to any question, made from the question alone. */

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** The answer that is right in every part. */
export function rightAnswer(question: Question): Answer {
	switch (question.kind) {
		case 'single':
		case 'next-line':
			return { kind: question.kind, chosen: question.options.find((option) => option.right)?.id ?? '' };
		case 'several':
			return { kind: 'several', chosen: ids(question.options.filter((option) => option.right)) };
		case 'flaw':
			return { kind: 'flaw', chosen: ids(question.pieces.filter((piece) => piece.flaw)) };
		case 'ordering':
			return { kind: 'ordering', order: ids(question.steps) };
		case 'matching':
			return { kind: 'matching', joined: Object.fromEntries(question.rows.map(({ id, answers }) => [id, answers])) };
		case 'sorting':
			return { kind: 'sorting', groups: Object.fromEntries(question.cards.map(({ id, group }) => [id, group])) };
		case 'cloze':
			return { kind: 'cloze', text: question.accept[0] ?? '' };
		case 'confidence':
			return {
				kind: 'confidence',
				judged: Object.fromEntries(
					question.statements.map(({ id, truth }) => [id, { truth, sure: 'fairly-sure' as const }])
				)
			};
		case 'estimate':
			return { kind: 'estimate', value: question.answer };
	}
}

/** A whole answer that is wrong in some part. */
export function wrongAnswer(question: Question): Answer {
	const answer = rightAnswer(question);
	switch (question.kind) {
		case 'single':
		case 'next-line':
			return { kind: question.kind, chosen: question.options.find((option) => !option.right)?.id ?? '' };
		case 'several':
			return {
				kind: 'several',
				chosen: toggled(answer.kind === 'several' ? answer.chosen : [], ids(question.options))
			};
		case 'flaw':
			return { kind: 'flaw', chosen: toggled(answer.kind === 'flaw' ? answer.chosen : [], ids(question.pieces)) };
		case 'ordering':
			return { kind: 'ordering', order: ids(question.steps).reverse() };
		case 'matching': {
			const [row] = question.rows;
			const [column] = question.columns;
			const other = column?.choices.find((choice) => choice.id !== row?.answers[column.id]);
			if (answer.kind !== 'matching' || !row || !column || !other) return answer;
			return { ...answer, joined: { ...answer.joined, [row.id]: { ...row.answers, [column.id]: other.id } } };
		}
		case 'sorting': {
			const [card] = question.cards;
			const other = question.groups.find((group) => group.id !== card?.group);
			if (answer.kind !== 'sorting' || !card || !other) return answer;
			return { ...answer, groups: { ...answer.groups, [card.id]: other.id } };
		}
		case 'cloze':
			return { kind: 'cloze', text: `${question.accept.join(' ')} and something else` };
		case 'confidence':
			return {
				kind: 'confidence',
				judged: Object.fromEntries(
					question.statements.map(({ id, truth }) => [id, { truth: !truth, sure: 'certain' as const }])
				)
			};
		case 'estimate': {
			const { min, max, answer: middle } = question;
			return { kind: 'estimate', value: middle - min > max - middle ? min : max };
		}
	}
}

/** With the first id taken in or out, so that something stays chosen. */
function toggled(chosen: readonly string[], all: readonly string[]): string[] {
	const spare = all.find((id) => !chosen.includes(id));
	return spare === undefined ? chosen.slice(1) : [...chosen, spare];
}

/** Any whole answer, as the screen could give it. */
export function answerArbitrary(question: Question): fc.Arbitrary<Answer> {
	const some = (list: readonly { id: string }[]) => fc.shuffledSubarray(ids(list), { minLength: 1 });
	const oneOf = (list: readonly { id: string }[]) => fc.constantFrom(...ids(list));
	switch (question.kind) {
		case 'single':
		case 'next-line':
			return fc.record({ kind: fc.constant(question.kind), chosen: oneOf(question.options) });
		case 'several':
			return fc.record({ kind: fc.constant('several' as const), chosen: some(question.options) });
		case 'flaw':
			return fc.record({ kind: fc.constant('flaw' as const), chosen: some(question.pieces) });
		case 'ordering':
			return fc.record({
				kind: fc.constant('ordering' as const),
				order: some([...question.steps, ...(question.strays ?? [])])
			});
		case 'matching': {
			const columns = Object.fromEntries(question.columns.map(({ id, choices }) => [id, oneOf(choices)]));
			const joined = Object.fromEntries(question.rows.map(({ id }) => [id, fc.record(columns)]));
			return fc.record({ kind: fc.constant('matching' as const), joined: fc.record(joined) });
		}
		case 'sorting': {
			const groups = Object.fromEntries(question.cards.map(({ id }) => [id, oneOf(question.groups)]));
			return fc.record({ kind: fc.constant('sorting' as const), groups: fc.record(groups) });
		}
		case 'cloze':
			return fc.record({
				kind: fc.constant('cloze' as const),
				text: fc.oneof(
					fc.constantFrom(...question.accept),
					fc.string({ maxLength: 40 }).filter((words) => words === words.trim() && plainWords(words) !== '')
				)
			});
		case 'confidence': {
			const judgement = fc.record({ truth: fc.boolean(), sure: fc.constantFrom(...SURENESS) });
			const judged = Object.fromEntries(question.statements.map(({ id }) => [id, judgement]));
			return fc.record({ kind: fc.constant('confidence' as const), judged: fc.record(judged) });
		}
		case 'estimate': {
			const { min, max, step } = question;
			return fc.record({
				kind: fc.constant('estimate' as const),
				value: fc.nat(Math.floor((max - min) / step)).map((steps) => min + steps * step)
			});
		}
	}
}

/** A question from a list, with a whole answer to it. */
export function answeredArbitrary(
	questions: readonly Question[]
): fc.Arbitrary<{ question: Question; answer: Answer }> {
	return fc
		.constantFrom(...questions)
		.chain((question) => fc.record({ question: fc.constant(question), answer: answerArbitrary(question) }));
}
