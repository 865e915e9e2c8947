import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'gap',
	title: 'Closeness wanted, closeness had',
	means:
		'The wider the gap, in either direction, the less happy people tended to be; little closeness for somebody who wants little is no gap.',
	invented:
		'The steps of the sliders and the slope of the line. What the survey above found is only which way it goes.',
	wanted: { label: 'Closeness wanted', start: 7 },
	there: { label: 'Closeness had', start: 3 },
	outcome: 'happy',
	words: {
		less: 'Less than is wanted. The wider such a gap, the less happy people tended to be.',
		even: 'As much as is wanted, be it little or much. Without a gap people tended to be happiest.',
		more: 'More than is wanted. Here too people tended to be less happy the wider the gap.'
	}
});
