import { defineActivity } from '#lib/course/activity.ts';

// Cards that the learner puts into groups. There is no right answer; each round closes with a thought. The other kinds of
// activities: src/lib/course/activity.ts.
export const activity = defineActivity({
	kind: 'sort-cards',
	title: '[YOUR WORDS: what is sorted]',
	intro: ['[YOUR WORDS: what to do, and that no card has a right place]'],
	cards: [
		{ id: 'first-card', text: '[YOUR WORDS: a case]' },
		{ id: 'second-card', text: '[YOUR WORDS: another case]' },
		{ id: 'third-card', text: '[YOUR WORDS: a case that is hard to place]' }
	],
	rounds: [
		{
			id: 'first-round',
			prompt: '[YOUR WORDS: by what to sort]',
			groups: [
				{ id: 'one-side', label: '[YOUR WORDS: one group]' },
				{ id: 'other-side', label: '[YOUR WORDS: the other group]' }
			],
			closing: '[YOUR WORDS: a thought to close with]'
		}
	]
});
