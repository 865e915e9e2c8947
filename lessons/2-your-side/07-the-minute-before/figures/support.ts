import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'gap',
	title: 'Too little support, and too much',
	means:
		'In one study of 103 newlywed couples, too little support and too much both went with satisfaction that fell over five years, too much more so.',
	notFor: 'Too much is more than the person wants, and only they can say.',
	claim: 'fixing',
	invented:
		'The steps of the sliders and the slopes of the line. What was found is only which way it goes, and on which side more.',
	wanted: { label: 'Support wanted', start: 5 },
	there: { label: 'Support that came', start: 8 },
	outcome: 'content with the marriage',
	steeper: 'more',
	words: {
		less: 'Less support than was wanted: satisfaction fell over the years.',
		even: 'About as much as was wanted. Here satisfaction held best.',
		more: 'More than was wanted: satisfaction fell as well, and this was the greater risk.'
	}
});
