import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'loop',
	title: 'The reaching spiral',
	means:
		'In this sketch the distance grows round by round though neither wants it, and one changed step can break the spiral.',
	notFor:
		'Being tired is not what is wrong here. If somebody goes on after “stop”, or one of you is afraid, it is no spiral; Lesson 5 is about that.',
	claim: 'spiral-needy',
	invented: 'Karim, Ben, and how large each step is. It can go like this; nothing says that it must.',
	seats: ['Karim', 'Ben'],
	level: { label: 'How far apart they are', start: 1, drawn: 'strands' },
	leads: 'After three rounds there are forty messages and a cancelled Sunday, and neither knows how the other is.',
	steps: [
		{
			id: 'steps-back',
			seat: 1,
			text: 'Is worn out: “Could we skip the cinema tonight?”',
			effect: 1
		},
		{
			id: 'presses',
			seat: 0,
			text: 'Is alarmed, and presses: three messages.',
			effect: 1,
			instead: [
				{
					id: 'says-the-drop',
					text: '“I felt a drop when I read that. Rest well.”',
					effect: -1,
					spares: ['criticises', 'apologises'],
					leads: 'He has said his half and asked for nothing. Ben may answer, or sleep. Nobody can promise more.'
				}
			]
		},
		{
			id: 'criticises',
			seat: 1,
			text: '“You’re being a bit much.”',
			effect: 1,
			instead: [
				{
					id: 'says-stop',
					text: '“Please stop writing for tonight.”',
					effect: -1,
					spares: ['apologises'],
					leads: 'Karim stops. To write on after it would be no spiral; Lesson 5 is about that.'
				}
			]
		},
		{
			id: 'apologises',
			seat: 0,
			text: 'Apologises, promises to need less, and writes again.',
			effect: 0,
			instead: [
				{
					id: 'puts-it-down',
					text: '“I rushed at you, and I’m sorry.” Then he puts the phone down.',
					effect: -2,
					leads: 'Late, and after harsh words, it still helps in this sketch: they end less than half as far apart.'
				}
			]
		}
	]
});
