import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'dots',
	title: 'How many worry about how they do in sex',
	means: 'Estimates run from 9 to 25 in 100 men and from 6 to 16 in 100 women; the ranges overlap.',
	claim: 'performance-fear',
	each: 'one of a hundred',
	groups: [
		{
			id: 'men',
			label: 'Men',
			parts: [
				{ id: 'least', label: 'by the lowest estimate', count: 9 },
				{ id: 'most', label: 'more by the highest estimate, which is 25', count: 16, unsure: true }
			],
			unknown: 'in neither estimate'
		},
		{
			id: 'women',
			label: 'Women',
			parts: [
				{ id: 'least', label: 'by the lowest estimate', count: 6 },
				{ id: 'most', label: 'more by the highest estimate, which is 16', count: 10, unsure: true }
			],
			unknown: 'in neither estimate'
		}
	]
});
