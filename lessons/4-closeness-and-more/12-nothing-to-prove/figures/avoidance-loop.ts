import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'loop',
	title: 'The avoidance loop',
	means: 'Each way round the evening brings relief today and more dread tomorrow; so does one more try just to see.',
	claim: 'performance-fear',
	invented:
		'Thandi, and how large each step is. The loop is a picture that many clinicians use. In any one person the cause may be another, and it is not about pain, or about sex that is unwanted.',
	seats: ['Thandi'],
	level: { label: 'How much dread there is', start: 2 },
	leads: 'After three rounds she is up late most evenings, and has found out nothing.',
	steps: [
		{
			id: 'dread',
			seat: 0,
			text: 'An evening comes near, and dread comes before it.',
			effect: 1,
			instead: [
				{
					id: 'nothing-asked',
					text: 'They have agreed that tonight nothing is asked.',
					effect: -1,
					spares: ['stays-up', 'relief', 'more-to-dread'],
					leads: 'There is nothing to be examined in. Dread has less to feed on, and may take weeks to notice.'
				}
			]
		},
		{
			id: 'stays-up',
			seat: 0,
			text: 'She stays up late.',
			effect: 0,
			instead: [
				{
					id: 'says-it',
					text: 'She says it in daylight: “I’ve been going up late on purpose.”',
					effect: -2,
					spares: ['relief', 'more-to-dread'],
					leads: 'Two people know now. It asks for nothing by bedtime, and dread shrinks in this sketch.'
				},
				{
					id: 'tries-again',
					text: 'She tries again at once, to see whether it works.',
					effect: 1,
					spares: ['relief'],
					leads: 'One more examination. Whoever watches feels little else, and dread grows faster.'
				}
			]
		},
		{ id: 'relief', seat: 0, text: 'Relief, for tonight.', effect: -1 },
		{ id: 'more-to-dread', seat: 0, text: 'Nothing was learned, so there is more to dread.', effect: 2 }
	]
});
