import * as v from 'valibot';
import { fields, text } from '../../../course/fields.ts';
import { common, feedback } from '../question-fields.ts';
import { CLOZE_UNITS, plainWords } from './plain-words.ts';

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
