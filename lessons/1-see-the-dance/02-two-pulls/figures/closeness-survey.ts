import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'dots',
	title: 'What a hundred people had with a partner, against what they wanted',
	means: 'More than half had less closeness with a partner than they wanted, and 5 in 100 had more.',
	notFor: 'A wish is not a debt: nobody owes it to anyone to close such a gap.',
	claim: 'ceiling-on-closeness',
	each: 'one of a hundred adults who answered (732 did)',
	guess: {
		ask: 'Guess first: how many of a hundred had less closeness with a partner than they wanted?',
		group: 'adults',
		part: 'less'
	},
	groups: [
		{
			id: 'adults',
			label: 'Adults in the United States and Canada, asked online; figures as reported',
			parts: [
				{ id: 'less', label: 'had less closeness than they wanted', count: 57 },
				{ id: 'enough', label: 'had what they wanted', count: 37 },
				{ id: 'more', label: 'had more than they wanted', count: 5 }
			],
			unknown: 'left over by rounding'
		}
	]
});
