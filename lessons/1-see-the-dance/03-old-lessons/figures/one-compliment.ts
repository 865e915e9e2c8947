import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'lenses',
	title: '“You were good with my mother”',
	means: 'The same evening can be taken in two ways, and the words alone prove neither.',
	notFor: 'An old rule may have been learned for good reason, and sometimes the demand does come.',
	invented: 'Ana, Pilar and the lift.',
	ask: 'Seen by',
	start: 'old-rule',
	items: [
		{ id: 'words', text: 'In the lift Ana says, “You were good with my mother.”' },
		{ id: 'eyes', text: 'She looks at the numbers of the floors as she says it.' },
		{ id: 'bag', text: 'She takes the heavier bag out of Pilar’s hand.' },
		{ id: 'again', text: 'At supper she tells her brother the same.' }
	],
	lenses: [
		{ id: 'camera', label: 'a camera', sees: [] },
		{
			id: 'old-rule',
			label: 'the old rule that praise comes before a demand',
			sees: [
				{ item: 'words', as: 'bent', says: 'She expected me to be awful.' },
				{ item: 'eyes', as: 'bent', says: 'She cannot say it to my face.' },
				{ item: 'bag', as: 'lost' },
				{ item: 'again', as: 'bent', says: 'He has to be talked round.' }
			]
		},
		{
			id: 'meaning',
			label: 'somebody who asks what it might have meant',
			sees: [
				{ item: 'words', as: 'bent', says: 'It mattered to her that I tried.' },
				{ item: 'eyes', as: 'bent', says: 'Perhaps she is shy about it.' },
				{ item: 'bag', as: 'kept' },
				{ item: 'again', as: 'bent', says: 'She had not said it only to be polite.' }
			]
		}
	]
});
