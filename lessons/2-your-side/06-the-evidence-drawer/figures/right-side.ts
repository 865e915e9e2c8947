import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'dots',
	title: 'How well partners judge each other',
	means:
		'Partners judge right about two times in three and a coin one in two; neither can tell you who is right about you.',
	claim: 'case-and-filter',
	each: 'one person, judged by a partner to be rather more or rather less patient than most, say',
	guess: {
		ask: 'Guess first: how many of a hundred does a partner judge rightly?',
		group: 'partners',
		part: 'right'
	},
	groups: [
		{
			id: 'partners',
			label: 'By a partner, in studies of straight couples',
			parts: [
				{ id: 'right', label: 'judged rightly', count: 66 },
				{ id: 'wrong', label: 'judged wrongly', count: 34 }
			]
		},
		{
			id: 'guessing',
			label: 'By a coin',
			parts: [
				{ id: 'right', label: 'judged rightly', count: 50 },
				{ id: 'wrong', label: 'judged wrongly', count: 50 }
			]
		}
	]
});
