/** Whether what a plan was made for has come up; `unsaid` where that is left open. */
export type CameUp = 'yes' | 'not-yet' | 'unsaid';

/** What came of a plan. */
export interface PlanAfter {
	came: CameUp;
	/** What happened, in the learner's own words. */
	words: string;
}

/** Each begins the text in which it is kept, which is a note like any other and may be read without this course. */
const SENTENCES: readonly [CameUp, string][] = [
	['yes', 'It came up.'],
	['not-yet', 'It has not come up yet.'],
	['unsaid', 'Looked at again.']
];

/** The note's text. */
export function planAfterText({ came, words }: PlanAfter): string {
	const sentence = SENTENCES.find(([each]) => each === came)?.[1] ?? '';
	return words === '' ? sentence : `${sentence}\n\n${words}`;
}

/** What a note's text says. One that was rewritten by hand may begin otherwise: all of it is words. */
export function planAfterIn(text: string): PlanAfter {
	for (const [came, sentence] of SENTENCES) {
		if (text === sentence) return { came, words: '' };
		if (text.startsWith(`${sentence}\n\n`)) return { came, words: text.slice(sentence.length + 2) };
	}
	return { came: 'unsaid', words: text };
}
