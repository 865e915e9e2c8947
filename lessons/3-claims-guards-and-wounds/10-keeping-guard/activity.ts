import { defineActivity } from '#lib/course/activity.ts';

export const activity = defineActivity({
	kind: 'sort-cards',
	title: 'Ten messages',
	intro: [
		'Here are ten things that people of all genders say they were told about feelings. Most were never said in so many words.',
		'Sort them twice: first by where you have met them, then by whether they still earn their keep. There is no right answer. If you would rather leave yourself out of it, sort them for Emeka, for Gwen, for Frank or for somebody in a book.'
	],
	cards: [
		{ id: 'dont-cry', text: 'Don’t cry.' },
		{ id: 'be-nice', text: 'Be nice.' },
		{ id: 'strong-one', text: 'You’re the strong one.' },
		{ id: 'no-fuss', text: 'Don’t make a fuss.' },
		{ id: 'show-no-hurt', text: 'Never let them see that it hurt.' },
		{ id: 'no-trouble', text: 'Good children are no trouble.' },
		{ id: 'hide-yourself', text: 'Don’t show people who you really are.' },
		{ id: 'stays-at-home', text: 'What happens at home stays at home.' },
		{ id: 'make-a-joke', text: 'If you’re sad, make a joke of it.' },
		{ id: 'you-can-tell-me', text: 'You can tell me anything, or nothing.' }
	],
	rounds: [
		{
			id: 'who-said-it',
			prompt: 'Who said it?',
			groups: [
				{ id: 'grown-ups', label: 'A grown-up at home' },
				{ id: 'other-children', label: 'Other children' },
				{ id: 'school-or-custom', label: 'School, work, faith or custom' },
				{ id: 'screens', label: 'A film, a song, a screen' },
				{ id: 'in-the-air', label: 'Nobody; it was in the air' },
				{ id: 'not-met', label: 'I never met this one' }
			],
			closing:
				'People sort these cards very differently. One card often has several senders, and the one we remember best need not be the one who taught it.'
		},
		{
			id: 'still-useful',
			prompt: 'Is it still useful?',
			groups: [
				{ id: 'keep', label: 'Worth keeping' },
				{ id: 'some-places', label: 'In some places' },
				{ id: 'retire', label: 'Ready to retire' },
				{ id: 'not-mine', label: 'Not mine to judge' }
			],
			closing:
				'A rule can be worth keeping at work and ready to retire at one kitchen table. You need not decide today. If a rule was there to keep harm quiet, you are free to break it with somebody you trust; Lesson 5 and the help page are open to you.'
		}
	]
});
