import * as v from 'valibot';
import { MOST_UNITS, MOST_LISTED } from '../course/stored-ids.ts';
import { CLOZE_UNITS } from './compare.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_UNITS));
const ids = v.pipe(v.array(id), v.maxLength(MOST_LISTED));

/** How sure a learner is of a judgement. */
export const SURENESS = ['guessing', 'fairly-sure', 'certain'] as const;
export type Sureness = (typeof SURENESS)[number];

/** An answer as it is kept: stable ids only, except for the words of a cloze. */
export const answerSchema = v.variant('kind', [
	v.strictObject({ kind: v.picklist(['single', 'next-line']), chosen: id }),
	v.strictObject({ kind: v.picklist(['several', 'flaw']), chosen: ids }),
	/** The cards in the order given; cards left out are strays in the learner's eyes. */
	v.strictObject({ kind: v.literal('ordering'), order: ids }),
	/** For each row, the choice of each column. */
	v.strictObject({ kind: v.literal('matching'), joined: v.record(id, v.record(id, id)) }),
	/** For each card, its group. */
	v.strictObject({ kind: v.literal('sorting'), groups: v.record(id, id) }),
	v.strictObject({ kind: v.literal('cloze'), text: v.pipe(v.string(), v.maxLength(CLOZE_UNITS)) }),
	v.strictObject({
		kind: v.literal('confidence'),
		judged: v.record(id, v.strictObject({ truth: v.boolean(), sure: v.picklist(SURENESS) }))
	}),
	v.strictObject({ kind: v.literal('estimate'), value: v.number() })
]);

export type Answer = v.InferOutput<typeof answerSchema>;
export type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;
