import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'gap',
	title: 'Wetter and stiffer',
	means: 'A dough is easiest to shape at the water that its flour takes, and harder with less or with more.',
	invented: 'The steps of the sliders and the slope of the line.',
	wanted: { label: 'Water that the flour takes', start: 5 },
	there: { label: 'Water in the bowl', start: 8 },
	outcome: 'at ease with the shaping',
	words: {
		less: 'Less than the flour takes: the dough tears.',
		even: 'As much as it takes: the dough holds its shape.',
		more: 'More than it takes: the dough runs.'
	}
});
