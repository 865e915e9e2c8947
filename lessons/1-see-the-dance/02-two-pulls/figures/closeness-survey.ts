import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'dots',
	title: 'What a hundred people had, set against what they wanted',
	means: 'More than half of those who answered had less closeness than they wanted, and a few had more.',
	claim: 'ceiling-on-closeness',
	each: 'One of a hundred adults who answered',
	guess: {
		ask: 'Guess first: how many of a hundred had less closeness with a partner than they wanted?',
		group: 'adults',
		part: 'less'
	},
	groups: [
		{
			id: 'adults',
			label: 'Adults in the United States and Canada, asked online',
			parts: [
				{ id: 'less', label: 'had less closeness than they wanted', count: 57 },
				{ id: 'enough', label: 'had what they wanted', count: 37 },
				{ id: 'more', label: 'had more than they wanted', count: 5 }
			],
			unknown: 'lost in rounding'
		}
	]
});
