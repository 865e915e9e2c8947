import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'loop',
	title: 'The cooling spiral',
	means:
		'In this sketch nobody raises their voice and the distance still grows; a changed step, even a late one, slows or stops it.',
	notFor: 'A silence that ends only when somebody gives in is something else; Lesson 5 is about that.',
	claim: 'spiral-cold',
	invented: 'Karim, Ben, and how large each step is. It can go like this; nothing says that it must.',
	seats: ['Karim', 'Ben'],
	level: { label: 'How far apart they are', start: 1, drawn: 'strands' },
	leads: 'After three rounds they pass each other the salt with great courtesy.',
	steps: [
		{
			id: 'goes-hard',
			seat: 0,
			text: 'Is hurt, and shows only the anger: “Fine.”',
			effect: 1,
			instead: [
				{
					id: 'shows-the-hurt',
					text: '“I’m cross. I was looking forward to you.”',
					effect: 0,
					spares: ['leaves-him', 'closes', 'is-polite'],
					leads: 'The hurt can be seen beside the anger, so Ben need not guess. He may still stay at home.'
				}
			]
		},
		{
			id: 'leaves-him',
			seat: 1,
			text: 'Supposes that Karim would rather be left alone, and tells him less.',
			effect: 1,
			instead: [
				{
					id: 'asks-once',
					text: 'Asks once: “Are you cross about the cinema?”',
					effect: 0,
					spares: ['closes', 'is-polite'],
					leads: 'A guess has become a question. Karim can answer it, or say “Not now”.'
				}
			]
		},
		{ id: 'closes', seat: 0, text: 'Hears the quiet as coldness, and tells nothing more.', effect: 1 },
		{
			id: 'is-polite',
			seat: 1,
			text: 'Answers with courtesy.',
			effect: 0,
			instead: [
				{
					id: 'misses-him',
					text: '“I miss you.”',
					effect: -2,
					leads: 'Even after two weeks there is a way out in this sketch, and they end less than half as far apart.'
				}
			]
		}
	]
});
