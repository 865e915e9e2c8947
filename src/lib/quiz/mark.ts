import type { Answer, AnswerOf, Sureness } from './answer.ts';
import { isNear, plainWords } from './compare.ts';
import type { Question, QuestionOf } from './question.ts';

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
export function mark(question: Question, answer: Answer): Mark | undefined {
	switch (question.kind) {
		case 'single':
		case 'next-line':
			return answer.kind === question.kind ? markOne(question, answer.chosen) : undefined;
		case 'several':
			return answer.kind === 'several' ? markSeveral(question.options, answer.chosen) : undefined;
		case 'flaw':
			return answer.kind === 'flaw' ? markFlaw(question, answer.chosen) : undefined;
		case 'ordering':
			return answer.kind === 'ordering' ? markOrdering(question, answer.order) : undefined;
		case 'matching':
			return answer.kind === 'matching' ? markMatching(question, answer.joined) : undefined;
		case 'sorting':
			return answer.kind === 'sorting' ? markSorting(question, answer.groups) : undefined;
		case 'cloze':
			return answer.kind === 'cloze' ? markCloze(question, answer.text) : undefined;
		case 'confidence':
			return answer.kind === 'confidence' ? markConfidence(question, answer.judged) : undefined;
		case 'estimate':
			return answer.kind === 'estimate' ? markEstimate(question, answer.value) : undefined;
	}
}

function markOf(parts: MarkedPart[]): Mark {
	return { right: parts.every((part) => part.right), parts };
}

function markOne({ options }: QuestionOf<'single' | 'next-line'>, chosen: string): Mark | undefined {
	const choice = options.find((option) => option.id === chosen);
	if (!choice) return undefined;
	const parts = options.map(({ id, text, right, feedback }) => ({
		id,
		text,
		right: right === true,
		given: id === chosen,
		feedback
	}));
	return { right: choice.right === true, parts };
}

function markSeveral(options: QuestionOf<'several'>['options'], chosen: readonly string[]): Mark | undefined {
	if (chosen.some((id) => !options.some((option) => option.id === id))) return undefined;
	return markOf(
		options.map(({ id, text, right, feedback }) => {
			const given = chosen.includes(id);
			return {
				id,
				text,
				given,
				right: given === (right === true),
				feedback,
				belongs: right ? 'belongs' : 'does not belong'
			};
		})
	);
}

function markFlaw({ pieces }: QuestionOf<'flaw'>, chosen: readonly string[]): Mark | undefined {
	if (chosen.some((id) => !pieces.some((piece) => piece.id === id))) return undefined;
	return markOf(
		pieces.map(({ id, text, flaw, feedback }) => {
			const given = chosen.includes(id);
			return {
				id,
				text,
				given,
				right: given === (flaw === true),
				feedback,
				belongs: flaw ? 'to be marked' : 'fine as it is'
			};
		})
	);
}

function markOrdering({ steps, strays = [] }: QuestionOf<'ordering'>, order: readonly string[]): Mark | undefined {
	const known = new Set([...steps, ...strays].map((card) => card.id));
	if (order.some((id) => !known.has(id)) || new Set(order).size !== order.length) return undefined;
	const parts = steps.map(({ id, text, feedback }, at) => ({
		id,
		text,
		given: order.includes(id),
		right: order[at] === id,
		feedback,
		belongs: `place ${at + 1}`
	}));
	const left = strays.map(({ id, text, feedback }) => ({
		id,
		text,
		given: order.includes(id),
		right: !order.includes(id),
		feedback,
		belongs: 'left out'
	}));
	return markOf([...parts, ...left]);
}

function markMatching(
	{ rows, columns }: QuestionOf<'matching'>,
	joined: Readonly<Record<string, Readonly<Record<string, string>>>>
): Mark | undefined {
	const words = (columnId: string, choiceId: string | undefined) =>
		columns.find((column) => column.id === columnId)?.choices.find((choice) => choice.id === choiceId)?.text;
	const complete = rows.every((row) =>
		columns.every((column) => words(column.id, joined[row.id]?.[column.id]) !== undefined)
	);
	if (!complete) return undefined;
	const parts: MarkedPart[] = rows.map(({ id, text, answers, feedback }) => ({
		id,
		text,
		given: true,
		right: columns.every((column) => joined[id]?.[column.id] === answers[column.id]),
		feedback,
		belongs: columns.map((column) => words(column.id, answers[column.id])).join(' · ')
	}));
	const spares = columns.flatMap((column) =>
		column.choices
			.filter((choice) => choice.feedback !== undefined && rows.every((row) => row.answers[column.id] !== choice.id))
			.map((choice) => {
				const given = rows.some((row) => joined[row.id]?.[column.id] === choice.id);
				return {
					id: `${column.id}.${choice.id}`,
					text: choice.text,
					given,
					right: !given,
					feedback: choice.feedback ?? '',
					belongs: 'not needed'
				};
			})
	);
	return markOf([...parts, ...spares]);
}

function markSorting(
	{ cards, groups }: QuestionOf<'sorting'>,
	given: Readonly<Record<string, string>>
): Mark | undefined {
	if (!cards.every((card) => groups.some((group) => group.id === given[card.id]))) return undefined;
	return markOf(
		cards.map(({ id, text, group, feedback }) => ({
			id,
			text,
			given: true,
			right: given[id] === group,
			feedback,
			belongs: groups.find((each) => each.id === group)?.label
		}))
	);
}

function markCloze({ sentence, accept, misses = [], feedback }: QuestionOf<'cloze'>, given: string): Mark | undefined {
	const words = plainWords(given);
	if (words === '') return undefined;
	const right = accept.some((each) => plainWords(each) === words);
	const miss = misses.find((each) => each.when.some((when) => plainWords(when) === words));
	const said = right ? feedback.right : (miss?.feedback ?? feedback.wrong);
	return {
		right,
		parts: [{ id: 'gap', text: sentence.split('___').join(accept[0] ?? ''), right, given: true, feedback: said }]
	};
}

function markConfidence(
	{ statements }: QuestionOf<'confidence'>,
	judged: AnswerOf<'confidence'>['judged']
): Mark | undefined {
	if (!statements.every((statement) => judged[statement.id])) return undefined;
	const parts = statements.map(({ id, text, truth, feedback }) => {
		const given = judged[id]?.truth === true;
		return {
			id,
			text,
			given: true,
			right: given === truth,
			feedback: feedback[given ? 'true' : 'false'],
			belongs: truth ? 'true' : 'false'
		};
	});
	const certain: Sureness = 'certain';
	return {
		...markOf(parts),
		certainAndMistaken: parts.some((part) => !part.right && judged[part.id]?.sure === certain)
	};
}

function markEstimate(
	{ answer, near, unit, feedback, min, max }: QuestionOf<'estimate'>,
	value: number
): Mark | undefined {
	if (!(value >= min && value <= max)) return undefined;
	const where = isNear(value, { answer, near }) ? 'near' : value < answer ? 'low' : 'high';
	return {
		right: where === 'near',
		parts: [
			{
				id: 'estimate',
				text: `About ${answer} ${unit}`,
				right: where === 'near',
				given: true,
				feedback: feedback[where]
			}
		]
	};
}
