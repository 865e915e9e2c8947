import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'lenses',
	title: 'One week, from two seats and from outside',
	means: 'Each seat knows its own feeling and guesses at the other’s, and from outside neither can be seen.',
	invented: 'Robin, Ash and their third week.',
	ask: 'Seen from',
	start: 'robin',
	items: [
		{ id: 'asks', text: 'Robin asks for another Sunday.' },
		{ id: 'lovely', text: 'Ash says, “Lovely.”' },
		{ id: 'nine', text: 'On Monday Robin sends nine messages.' },
		{ id: 'rings', text: 'Ash lets the phone ring until Thursday.' },
		{ id: 'kettle', text: 'On Saturday Robin is angry, and waits for the kettle to boil.' },
		{ id: 'full', text: '“I’m full tonight,” says Ash. “Sunday at four?”' }
	],
	lenses: [
		{
			id: 'robin',
			label: 'Robin’s seat',
			sees: [
				{ item: 'asks', as: 'kept', says: 'It was so good.' },
				{ item: 'lovely', as: 'bent', says: 'only polite' },
				{ item: 'nine', as: 'kept', says: 'I was scared.' },
				{ item: 'rings', as: 'bent', says: 'dropped' },
				{ item: 'kettle', as: 'kept', says: 'Not yet. Breathe.' },
				{ item: 'full', as: 'kept', says: 'a time to hold on to' }
			]
		},
		{
			id: 'ash',
			label: 'Ash’s seat',
			sees: [
				{ item: 'asks', as: 'bent', says: 'never enough' },
				{ item: 'lovely', as: 'kept', says: 'I meant it, and the room grew smaller.' },
				{ item: 'nine', as: 'bent', says: 'an inspection' },
				{ item: 'rings', as: 'kept', says: 'I went under.' },
				{ item: 'kettle', as: 'lost' },
				{ item: 'full', as: 'kept', says: 'the first time I have said so' }
			]
		},
		{
			id: 'outside',
			label: 'outside: how far the mugs stand apart',
			sees: [
				{ item: 'asks', as: 'kept', says: 'near' },
				{ item: 'lovely', as: 'kept', says: 'near' },
				{ item: 'nine', as: 'kept', says: 'further apart' },
				{ item: 'rings', as: 'kept', says: 'far apart' },
				{ item: 'kettle', as: 'lost' },
				{ item: 'full', as: 'kept', says: 'nearer' }
			]
		}
	]
});
