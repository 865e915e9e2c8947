import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'loop',
	title: 'A claim that cannot lose',
	means:
		'Whatever Ifeoma answers, the friend counts it as proof, so it proves nothing. Her no stands, and she owes nobody an answer.',
	claim: 'preference-as-mask',
	invented: 'Ifeoma, her friend, and how large each step is.',
	seats: ['The friend', 'Ifeoma'],
	level: { label: 'How sure the friend is', start: 2, drawn: 'line' },
	leads: 'She said “perhaps”, and the friend counts it as proof. After three rounds the friend has no doubt left.',
	steps: [
		{ id: 'claims', seat: 0, text: '“You don’t want sex because you’re afraid.”', effect: 0 },
		{
			id: 'answers',
			seat: 1,
			text: '“Perhaps I am.”',
			effect: 0,
			instead: [
				{
					id: 'denies',
					text: '“No, I’m not.”',
					effect: 0,
					leads: 'She denied it, and the friend thinks that she hides it from herself. The friend has no doubt left.'
				},
				{
					id: 'is-cross',
					text: '“Stop it!”',
					effect: 0,
					leads:
						'She was cross, and the friend thinks that it goes deeper still. The friend has no doubt left, and should have stopped.'
				}
			]
		},
		{
			id: 'takes-it',
			seat: 0,
			text: 'Counts it as proof.',
			effect: 3,
			instead: [
				{
					id: 'asks-what-would',
					text: 'Wonders: “What would show that I am wrong?”',
					effect: -1,
					leads: 'Now something could count against it. Nobody owes an answer, and “it is simply me” ends the matter.'
				},
				{
					id: 'stops',
					text: 'Stops asking.',
					effect: 0,
					leads: 'The friend is as sure as before, and Ifeoma has her evening back. Nothing more was owed.'
				}
			]
		}
	]
});
