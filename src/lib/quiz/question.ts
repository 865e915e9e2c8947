import * as v from 'valibot';
import { fields, listOf, text, uniqueIds } from '../course/fields.ts';
import { idSchema, ideaSchema } from '../course/lesson-schema.ts';
import { CLOZE_UNITS, isNear, plainWords } from './compare.ts';

const feedback = v.pipe(
	v.string('expected feedback: why it tempts, what is true'),
	v.trim(),
	v.minLength(1, 'expected feedback: why it tempts, what is true')
);

const option = fields({ id: idSchema, text, right: v.optional(v.literal(true)), feedback });

const common = {
	id: idSchema,
	/** Numbers of the course's ideas that the question asks about. */
	ideas: v.array(ideaSchema, 'expected a list of idea numbers'),
	/** A few sentences to read before the question. */
	situation: v.optional(text),
	prompt: text,
	/** Where to read it again: a beat of this lesson, or of an earlier one. */
	reread: v.optional(fields({ lesson: v.optional(idSchema), beat: idSchema })),
	/** The id of the earlier lesson that the question repeats. */
	repeats: v.optional(idSchema)
};

interface MaybeRight {
	right?: true | undefined;
}
const hasOneRight = (options: MaybeRight[]) => options.filter((each) => each.right).length === 1;
const hasSomeRight = (options: MaybeRight[]) => options.some((each) => each.right);

export const singleSchema = fields({
	kind: v.literal('single'),
	...common,
	options: v.pipe(
		listOf(option, 2),
		v.check((options) => hasOneRight(options), 'expected exactly one option with right: true')
	)
});

/** What to say next: options are spoken lines. */
export const nextLineSchema = fields({
	kind: v.literal('next-line'),
	...common,
	options: v.pipe(
		listOf(option, 2),
		v.check((options) => hasOneRight(options), 'expected exactly one option with right: true')
	)
});

export const severalSchema = fields({
	kind: v.literal('several'),
	...common,
	options: v.pipe(
		listOf(option, 2),
		v.check((options) => hasSomeRight(options), 'expected at least one option with right: true')
	)
});

/** Steps are written in their right order; strays belong to none and are to be left out. */
export const orderingSchema = v.pipe(
	fields({
		kind: v.literal('ordering'),
		...common,
		steps: listOf(fields({ id: idSchema, text, feedback }), 3),
		strays: v.optional(listOf(fields({ id: idSchema, text, feedback }), 1))
	}),
	v.check(({ steps, strays = [] }) => uniqueIds([...steps, ...strays]), 'expected strays with ids unlike the steps')
);

/** Each row is joined to one choice of each column. A choice that no row needs is a spare, and says why in its feedback. */
export const matchingSchema = v.pipe(
	fields({
		kind: v.literal('matching'),
		...common,
		columns: listOf(
			fields({
				id: idSchema,
				label: text,
				choices: listOf(fields({ id: idSchema, text, feedback: v.optional(feedback) }), 2)
			}),
			1
		),
		rows: listOf(fields({ id: idSchema, text, answers: v.record(idSchema, idSchema), feedback }), 2)
	}),
	v.check(
		({ columns, rows }) =>
			rows.every((row) =>
				columns.every((column) => column.choices.some((choice) => choice.id === row.answers[column.id]))
			),
		'expected each row to answer each column with one of its choices'
	),
	v.check(
		({ columns, rows }) =>
			columns.every((column) =>
				column.choices.every(
					(choice) => choice.feedback !== undefined || rows.some((row) => row.answers[column.id] === choice.id)
				)
			),
		'expected feedback on each choice that no row needs'
	)
);

export const sortingSchema = v.pipe(
	fields({
		kind: v.literal('sorting'),
		...common,
		groups: listOf(fields({ id: idSchema, label: text }), 2),
		cards: listOf(fields({ id: idSchema, text, group: idSchema, feedback }), 2)
	}),
	v.check(
		({ groups, cards }) => cards.every((card) => groups.some((group) => group.id === card.group)),
		'expected each card to name one of the groups'
	)
);

const someWords = v.pipe(
	text,
	v.maxLength(CLOZE_UNITS, `expected at most ${CLOZE_UNITS} letters`),
	v.check((words) => plainWords(words) !== '', 'expected a letter or a digit')
);

/** The gap is written as three underscores. Answers are compared without case, accents or punctuation. */
export const clozeSchema = v.pipe(
	fields({
		kind: v.literal('cloze'),
		...common,
		sentence: v.pipe(
			text,
			v.check((sentence) => sentence.split('___').length === 2, 'expected one gap, written as ___')
		),
		accept: v.pipe(v.array(someWords, 'expected a list'), v.minLength(1, 'expected at least one accepted answer')),
		/** Feedback for misses that one can foresee. */
		misses: v.optional(
			v.array(
				fields({ when: v.pipe(v.array(someWords), v.minLength(1, 'expected at least one answer')), feedback }),
				'expected a list'
			)
		),
		feedback: fields({ right: feedback, wrong: feedback })
	}),
	v.check(({ accept, misses = [] }) => {
		const accepted = new Set(accept.map(plainWords));
		return misses.every(({ when }) => when.every((words) => !accepted.has(plainWords(words))));
	}, 'expected misses that are not accepted answers')
);

/** Each statement is judged true or false, with how sure one is; both judgements are answered. */
export const confidenceSchema = fields({
	kind: v.literal('confidence'),
	...common,
	statements: listOf(
		fields({
			id: idSchema,
			text,
			truth: v.boolean('expected true or false'),
			feedback: fields({ true: feedback, false: feedback })
		}),
		1
	)
});

/** A text in pieces, each of which can be marked; those with `flaw: true` should be. */
export const flawSchema = fields({
	kind: v.literal('flaw'),
	...common,
	pieces: v.pipe(
		listOf(fields({ id: idSchema, text, flaw: v.optional(v.literal(true)), feedback }), 3),
		v.check((pieces) => pieces.some((piece) => piece.flaw), 'expected at least one piece with flaw: true')
	)
});

/** A number on a slider; `near` is how far off still counts as close. */
export const estimateSchema = v.pipe(
	fields({
		kind: v.literal('estimate'),
		...common,
		min: v.number('expected a number'),
		max: v.number('expected a number'),
		step: v.pipe(v.number('expected a number'), v.minValue(0.01, 'expected at least 0.01')),
		unit: text,
		answer: v.number('expected a number'),
		near: v.pipe(v.number('expected a number'), v.minValue(0, 'expected at least 0')),
		/** Words for the two ends of the scale. */
		ends: v.optional(v.tuple([text, text])),
		feedback: fields({ low: feedback, near: feedback, high: feedback })
	}),
	v.check(({ min, max, answer }) => min < max && min <= answer && answer <= max, 'expected min ≤ answer ≤ max'),
	v.check(
		({ min, max, answer, near }) => Math.max(answer - min, max - answer) > near,
		'expected near to leave some estimates out'
	),
	v.check(
		({ min, step, answer, near }) => isNear(min + Math.round((answer - min) / step) * step, { answer, near }),
		'expected a step that comes near the answer'
	)
);

export const questionSchema = v.variant(
	'kind',
	[
		singleSchema,
		nextLineSchema,
		severalSchema,
		orderingSchema,
		matchingSchema,
		sortingSchema,
		clozeSchema,
		confidenceSchema,
		flawSchema,
		estimateSchema
	],
	'expected a kind: single, next-line, several, ordering, matching, sorting, cloze, confidence, flaw or estimate'
);

export const quizSchema = fields({
	/** Feedback never says "not quite"; each answer is only explained. */
	gentle: v.optional(v.boolean('expected true or false'), false),
	/** False: answers are not kept, on the device or anywhere. */
	kept: v.optional(v.boolean('expected true or false'), true),
	questions: v.pipe(
		v.array(questionSchema, 'expected a list of questions'),
		v.minLength(1, 'expected at least one question'),
		v.check((questions) => uniqueIds(questions), 'expected question ids that differ from each other')
	)
});

export type Question = v.InferOutput<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
export type Quiz = v.InferOutput<typeof quizSchema>;

/** What an author writes; defaults may be left out. Checked by `quizSchema` when the course is built. */
export function defineQuiz(quiz: v.InferInput<typeof quizSchema>): v.InferInput<typeof quizSchema> {
	return quiz;
}
