import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'dots',
	title: 'How clearly partners see each other',
	means: 'Partners see far more than a guess would, and still put about one in three on the wrong side.',
	claim: 'case-and-filter',
	each: 'One of a hundred people whom a partner puts on the side of “rather more” or “rather less”',
	guess: {
		ask: 'Guess first: of a hundred people, how many does a partner put on the right side?',
		group: 'partners',
		part: 'right'
	},
	groups: [
		{
			id: 'partners',
			label: 'Sorted by a partner, on average',
			parts: [
				{ id: 'right', label: 'on the right side', count: 66 },
				{ id: 'wrong', label: 'on the wrong side', count: 34 }
			]
		},
		{
			id: 'guessing',
			label: 'Sorted by a coin',
			parts: [
				{ id: 'right', label: 'on the right side', count: 50 },
				{ id: 'wrong', label: 'on the wrong side', count: 50 }
			]
		}
	]
});
