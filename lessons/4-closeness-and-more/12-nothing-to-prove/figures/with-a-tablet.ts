import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'dots',
	title: 'Attempts with an erection tablet, and with a dummy pill',
	means:
		'About twice as many attempts went as hoped with a tablet, and with neither did all; how many would have with nothing at all is not shown.',
	notFor:
		'A tablet makes nobody want sex, and nobody has to take one. Never together with nitrates, nicorandil, riociguat or poppers; the last page of this lesson says more.',
	claim: 'treatment-that-works',
	each: 'one attempt at intercourse, as we read it; trials of up to about twelve weeks, mostly of a woman and a man',
	groups: [
		{
			id: 'tablet',
			label: 'With a tablet',
			parts: [
				{ id: 'well', label: 'went as hoped', count: 69 },
				{ id: 'not', label: 'did not', count: 31 }
			]
		},
		{
			id: 'dummy',
			label: 'With a dummy pill',
			parts: [
				{ id: 'well', label: 'went as hoped', count: 35 },
				{ id: 'not', label: 'did not', count: 65 }
			]
		}
	]
});
