import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'lenses',
	title: 'One week, from two seats and from outside',
	means:
		'Each seat knows its own feeling and guesses at the other’s. From outside a feeling cannot be seen; what somebody does can.',
	invented: 'Robin, Ash and their third week.',
	ask: 'Seen from',
	start: 'robin',
	words: { kept: 'from inside', bent: 'guessed', lost: 'feeling not seen' },
	items: [
		{ id: 'asks', text: 'Robin asks for another Sunday.' },
		{ id: 'lovely', text: 'Ash says, “Lovely.”' },
		{ id: 'nine', text: 'On Monday Robin sends nine messages.' },
		{ id: 'rings', text: 'Ash lets the phone ring until Thursday.' },
		{ id: 'sorry', text: 'On Saturday Robin says, “Those nine messages were unfair on you.”' },
		{ id: 'full', text: '“I’m full tonight,” says Ash. “Sunday at four?”' }
	],
	lenses: [
		{
			id: 'robin',
			label: 'Robin’s seat',
			sees: [
				{ item: 'asks', as: 'kept', says: 'It was so good.' },
				{ item: 'lovely', as: 'bent', says: 'only polite' },
				{ item: 'nine', as: 'kept', says: 'I was scared. Nine is still many.' },
				{ item: 'rings', as: 'bent', says: 'dropped' },
				{ item: 'sorry', as: 'kept', says: 'Still angry. Breathe.' },
				{ item: 'full', as: 'bent', says: 'Ash wants Sunday too.' }
			]
		},
		{
			id: 'ash',
			label: 'Ash’s seat',
			sees: [
				{ item: 'asks', as: 'bent', says: 'never enough' },
				{ item: 'lovely', as: 'kept', says: 'I meant it, and the room grew smaller.' },
				{ item: 'nine', as: 'bent', says: 'Something is wanted of me at once.' },
				{ item: 'rings', as: 'kept', says: 'I went under.' },
				{ item: 'sorry', as: 'lost' },
				{ item: 'full', as: 'kept', says: 'the first time I have said so' }
			]
		},
		{
			id: 'outside',
			label: 'the other end of the room',
			sees: [
				{ item: 'asks', as: 'lost', says: 'the two mugs stand near' },
				{ item: 'lovely', as: 'lost', says: 'the two mugs stand near' },
				{ item: 'nine', as: 'lost', says: 'the two mugs stand further apart' },
				{ item: 'rings', as: 'lost', says: 'the two mugs stand far apart' },
				{ item: 'sorry', as: 'lost' },
				{ item: 'full', as: 'lost', says: 'the two mugs stand nearer' }
			]
		}
	]
});
