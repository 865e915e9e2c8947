import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'dots',
	title: 'With a tablet, and with a dummy pill',
	means: 'Tablets often help, a dummy pill helps too, and neither always does.',
	claim: 'treatment-that-works',
	each: 'One of a hundred attempts at intercourse in trials',
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
