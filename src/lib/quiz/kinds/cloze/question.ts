import * as v from 'valibot';
import { checkFields } from '../../../course/check-fields.ts';
import { fields, text } from '../../../course/fields.ts';
import { common, feedback } from '../question-fields.ts';
import { CLOZE_UNITS, plainWords } from './plain-words.ts';

const someWords = v.pipe(
	text,
	v.maxLength(CLOZE_UNITS, `expected at most ${CLOZE_UNITS} letters`),
	v.check((words) => plainWords(words) !== '', 'expected a letter or a digit')
);

export const clozeSchema = v.pipe(
	fields({
		/** A sentence with a gap to fill in. Answers are compared without case, accents or punctuation. */
		kind: v.literal('cloze'),
		...common,
		/** The sentence; its gap is written as three underscores. */
		sentence: v.pipe(
			text,
			v.check((sentence) => sentence.split('___').length === 2, 'expected one gap, written as ___')
		),
		/** What fits into the gap. */
		accept: v.pipe(v.array(someWords, 'expected a list'), v.minLength(1, 'expected at least one accepted answer')),
		/** Misses that one can foresee. */
		misses: v.optional(
			v.array(
				fields({
					/** The answers that are meant. */
					when: v.pipe(v.array(someWords), v.minLength(1, 'expected at least one answer')),
					/** Why they tempt, and what is true. */
					feedback
				}),
				'expected a list'
			)
		),
		/** What is said of all other answers. */
		feedback: fields({
			/** To one that fits. */
			right: feedback,
			/** To one that does not. */
			wrong: feedback
		})
	}),
	checkFields(({ accept, misses = [] }) => {
		const accepted = new Set(accept.map(plainWords));
		return misses.flatMap(({ when }, at) =>
			when.flatMap((words, place) =>
				accepted.has(plainWords(words))
					? [{ path: ['misses', at, 'when', place], message: 'is an accepted answer; expected a miss' }]
					: []
			)
		);
	})
);
