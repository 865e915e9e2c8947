import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'loop',
	title: 'A claim that cannot lose',
	means: 'Whatever Ifeoma answers, the friend grows surer, so no answer tells anything; only a changed question does.',
	claim: 'preference-as-mask',
	invented: 'Ifeoma, her friend, and how large each step is.',
	seats: ['The friend', 'Ifeoma'],
	level: { label: 'How sure the friend is', start: 2 },
	leads: 'She agreed, so the friend was right. After three rounds the friend has no doubt left.',
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
					leads: 'She denied it, so she must be hiding it from herself. The friend has no doubt left.'
				},
				{
					id: 'is-cross',
					text: '“Stop it!”',
					effect: 0,
					leads: 'She was cross, so it goes deeper still. The friend has no doubt left, and should have stopped.'
				}
			]
		},
		{
			id: 'takes-it',
			seat: 0,
			text: 'Takes it for proof.',
			effect: 3,
			instead: [
				{
					id: 'asks-what-would',
					text: 'Asks herself what would show that she is wrong.',
					effect: -1,
					leads: 'Now an answer can count against it. Nobody owes one, and “it is simply me” ends the matter.'
				}
			]
		}
	]
});
