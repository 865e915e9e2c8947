import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'lenses',
	title: 'One month, seen through two filters',
	means: 'A filter need not invent anything: it turns or drops half of the month, and a kind filter does it too.',
	invented: 'Dunja, Pavel and their month.',
	ask: 'Seen by',
	start: 'drawer',
	items: [
		{ id: 'milk', text: 'He leaves the milk out all night.' },
		{ id: 'laugh', text: 'He makes her mother laugh on the phone.' },
		{ id: 'towel', text: 'He leaves a wet towel on the floor.' },
		{ id: 'bulb', text: 'He has not changed the bulb that he promised to change.' },
		{ id: 'butter', text: 'He brings fresh milk and the good butter.' },
		{ id: 'door', text: 'He shuts his door while she is talking.' },
		{ id: 'rent', text: 'He never speaks of the rent she owed him.' },
		{ id: 'soup', text: 'He keeps her a plate of soup.' }
	],
	lenses: [
		{ id: 'camera', label: 'a camera', sees: [] },
		{
			id: 'drawer',
			label: 'the drawer of faults',
			sees: [
				{ item: 'laugh', as: 'lost' },
				{ item: 'butter', as: 'bent', says: 'guilty conscience' },
				{ item: 'rent', as: 'lost' },
				{ item: 'soup', as: 'bent', says: 'wants something' }
			]
		},
		{
			id: 'kind',
			label: 'a drawer of kindness',
			sees: [
				{ item: 'milk', as: 'bent', says: 'he was tired, poor thing' },
				{ item: 'towel', as: 'lost' },
				{ item: 'bulb', as: 'lost' },
				{ item: 'door', as: 'bent', says: 'he needs his rest' }
			]
		}
	]
});
