import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'hills',
	title: 'Worry on the nights and on the days',
	means: 'Two hills that lie so near cover each other nearly everywhere, and still one is a little ahead.',
	invented: 'Both groups, their scores, and that the hills have one even shape.',
	measure: 'Worry',
	groups: [
		{ label: 'on days', one: 'the one on days' },
		{ label: 'on nights', one: 'the one on nights' }
	],
	marks: [{ id: 'hospital', label: 'As they were at the hospital', pairs: 56 }]
});
