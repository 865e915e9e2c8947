import fc from 'fast-check';
import type { KindForTests } from '../kind-for-tests.ts';
import { about } from '../pieces-for-tests.ts';
import { plainWords } from './plain-words.ts';

export const clozeForTests: KindForTests<'cloze'> = {
	sample: {
		kind: 'cloze',
		...about('gap'),
		sentence: 'A ___ says how much.',
		accept: ['limit', 'a border-line'],
		misses: [{ when: ['rejection', 'no'], feedback: 'Feedback of the miss' }],
		feedback: { right: 'Feedback when right', wrong: 'Feedback when wrong' }
	},
	right: ({ accept }) => ({ text: accept[0] ?? '' }),
	wrong: ({ accept }) => ({ text: `${accept.join(' ')} and something else` }),
	any: ({ accept }) =>
		fc.record({
			text: fc.oneof(
				fc.constantFrom(...accept),
				fc.string({ maxLength: 40 }).filter((words) => words === words.trim() && plainWords(words) !== '')
			)
		}),
	draftOf: ({ text }) => ({ text })
};
