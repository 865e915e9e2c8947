import { defineQuiz } from '#lib/quiz/question.ts';

// The other kinds of questions, each with its shape: src/lib/quiz/kinds/. Ids are permanent; texts may change at any time.
// A question may say reread: { beat: '…' }, which leads back to a beat by its heading in lower case with hyphens.
export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'first-question',
			ideas: [1],
			// For authors, never shown.
			asks: '[YOUR WORDS: why it cannot be answered without its idea]',
			prompt: '[YOUR WORDS: a question on a case that the reading did not tell]',
			options: [
				{
					id: 'fits',
					text: '[YOUR WORDS: the answer that fits]',
					right: true,
					feedback: '[YOUR WORDS: why it fits]'
				},
				{
					id: 'tempts',
					text: '[YOUR WORDS: an answer that tempts]',
					feedback: '[YOUR WORDS: why it tempts, and what is true]'
				},
				{
					id: 'near',
					text: '[YOUR WORDS: an answer that is nearly right]',
					feedback: '[YOUR WORDS: what it leaves out]'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'true-or-false',
			ideas: [1],
			asks: '[YOUR WORDS: why it cannot be answered without its idea]',
			prompt: 'True or false, and how sure are you?',
			statements: [
				{
					id: 'holds',
					text: '[YOUR WORDS: a statement that is true]',
					truth: true,
					feedback: {
						true: '[YOUR WORDS: why it is true]',
						false: '[YOUR WORDS: why it looks false, and is true]'
					}
				},
				{
					id: 'does-not-hold',
					text: '[YOUR WORDS: a statement that is false]',
					truth: false,
					feedback: {
						true: '[YOUR WORDS: why it looks true, and is false]',
						false: '[YOUR WORDS: why it is false]'
					}
				}
			]
		}
	]
});
