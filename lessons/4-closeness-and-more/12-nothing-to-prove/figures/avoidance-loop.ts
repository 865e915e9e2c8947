import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'loop',
	title: 'The avoidance loop',
	means:
		'For somebody who wants such an evening and dreads it, putting it off can bring relief tonight and more dread later; testing oneself can feed the dread too.',
	notFor:
		'Not wanting sex is not this loop, and a no is reason enough. Nor is it about pain, fear of a person or sexual violence; there, distance can protect.',
	invented:
		'Thandi, and how large each step is. The loop is a picture that many clinicians use; in any one person the cause may be another.',
	seats: ['Thandi'],
	level: { label: 'How much dread there is', start: 2, drawn: 'line' },
	leads: 'After three rounds she is up late most evenings, and dreads more of them.',
	steps: [
		{
			id: 'dread',
			seat: 0,
			text: 'An evening comes near, and with it dread.',
			effect: 1,
			instead: [
				{
					id: 'nothing-asked',
					text: 'They have agreed that tonight nothing is asked.',
					effect: -1,
					spares: ['stays-up', 'relief', 'more-to-dread'],
					leads: 'There is nothing to be examined in. Dread has less to feed on. In a life that may take weeks.'
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
					text: 'She says it in daylight: “I took fright in March. Can we talk on tomorrow’s walk?”',
					effect: -2,
					spares: ['relief', 'more-to-dread'],
					leads: 'Two people know now, and nothing is asked by bedtime. Dread shrinks in this sketch.'
				},
				{
					id: 'tries-again',
					text: 'She tries again at once, to see whether it works.',
					effect: 1,
					spares: ['relief'],
					leads: 'One more examination. Whoever watches feels little else, there is no relief, and dread grows faster.'
				}
			]
		},
		{ id: 'relief', seat: 0, text: 'Relief, for tonight.', effect: -1 },
		{ id: 'more-to-dread', seat: 0, text: 'The next evening looks larger than this one did.', effect: 2 }
	]
});
