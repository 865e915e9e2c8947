import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'loop',
	title: 'The reaching spiral',
	means:
		'Each step makes the next one likelier, so they end far apart though neither wanted to; a single changed step can be enough to leave.',
	claim: 'spiral-needy',
	invented: 'Karim, Ben, and how large each step is. It can go like this; nothing says that it must.',
	seats: ['Karim', 'Ben'],
	level: { label: 'How far apart they are', start: 1 },
	leads: 'After three rounds there are forty messages and a cancelled Sunday, and neither knows how the other is.',
	steps: [
		{
			id: 'steps-back',
			seat: 1,
			text: 'Steps back: “Worn out. Could we skip tonight?”',
			effect: 1,
			instead: [
				{
					id: 'names-a-time',
					text: '“Worn out. Could we skip tonight? Sunday at four?”',
					effect: 0,
					spares: ['presses', 'criticises', 'apologises'],
					leads: 'There is something to hold on to. Karim may still feel a drop; it has less to feed on.'
				}
			]
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
		{ id: 'criticises', seat: 1, text: '“You’re being a bit much.”', effect: 1 },
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
