import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'dots',
	title: 'How many worry about how they do',
	means: 'It is a worry of women and of men; how common it is depends a good deal on the study.',
	claim: 'performance-fear',
	each: 'One of a hundred, in the studies of one review',
	groups: [
		{
			id: 'men',
			label: 'Men',
			parts: [
				{ id: 'least', label: 'in the study that found fewest', count: 9 },
				{ id: 'most', label: 'more in the study that found most', count: 16, unsure: true }
			],
			unknown: 'did not report it in any of them'
		},
		{
			id: 'women',
			label: 'Women',
			parts: [
				{ id: 'least', label: 'in the study that found fewest', count: 6 },
				{ id: 'most', label: 'more in the study that found most', count: 10, unsure: true }
			],
			unknown: 'did not report it in any of them'
		}
	]
});
