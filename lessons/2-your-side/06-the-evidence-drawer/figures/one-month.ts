import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'lenses',
	title: 'One month, seen through two filters',
	means:
		'A filter changes the month by dropping some things and supplying motives for others, and a kind filter does it too.',
	notFor:
		'Where somebody frightens you, noticing what they do is no filter, and kindness afterwards does not cancel it.',
	invented: 'Dunja, Pavel and their month.',
	ask: 'Seen through',
	start: 'faults',
	items: [
		{ id: 'milk', text: 'He leaves the milk out all night.' },
		{ id: 'laugh', text: 'He makes her mother laugh on the phone.' },
		{ id: 'towel', text: 'He leaves a wet towel on the floor.' },
		{ id: 'bulb', text: 'He has not changed the bulb that he promised to change.' },
		{ id: 'butter', text: 'He brings fresh milk and the good butter.' },
		{ id: 'late', text: 'He says eight o’clock, and comes at ten.' },
		{ id: 'shopping', text: 'He carries her mother’s shopping upstairs.' },
		{ id: 'soup', text: 'He keeps her a plate of soup.' }
	],
	lenses: [
		{ id: 'camera', label: 'a camera', sees: [] },
		{
			id: 'faults',
			label: 'a filter for faults',
			sees: [
				{ item: 'laugh', as: 'lost' },
				{ item: 'butter', as: 'bent', says: 'guilty conscience' },
				{ item: 'shopping', as: 'lost' },
				{ item: 'soup', as: 'bent', says: 'He wants something.' }
			]
		},
		{
			id: 'kindness',
			label: 'a filter for kindness',
			sees: [
				{ item: 'milk', as: 'bent', says: 'He was tired.' },
				{ item: 'towel', as: 'lost' },
				{ item: 'bulb', as: 'lost' },
				{ item: 'late', as: 'bent', says: 'It will have been the tram.' }
			]
		}
	]
});
