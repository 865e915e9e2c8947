import type { Kind } from '../kind.ts';
import { CLOZE_UNITS, plainWords } from './plain-words.ts';

export const cloze: Kind<'cloze'> = {
	missing: 'Write something in the gap first.',
	emptyDraft: () => ({ text: '' }),
	answerOf: (_, { text }) => (plainWords(text) === '' ? undefined : { text: text.trim().slice(0, CLOZE_UNITS) }),
	mark({ sentence, accept, misses = [], feedback }, { text }) {
		const words = plainWords(text);
		if (words === '') return undefined;
		const right = accept.some((each) => plainWords(each) === words);
		const miss = misses.find((each) => each.when.some((when) => plainWords(when) === words));
		const said = right ? feedback.right : (miss?.feedback ?? feedback.wrong);
		return {
			right,
			parts: [
				{
					id: 'gap',
					text: sentence.split('___').join(accept[0] ?? ''),
					right,
					given: true,
					chose: text.trim(),
					feedback: said
				}
			]
		};
	}
};
