import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'reasons',
	title: 'One sentence, nine possible reasons',
	means: 'Several may be true at once, and the sentence does not tell which. Nobody owes anyone a reason.',
	invented: 'The sentence is Ifeoma’s. The list is the course’s own, and it could be longer.',
	sentence: '“He’s like a brother to me.”',
	ask: 'Choose any, for somebody you invent',
	start: ['wish', 'sleep', 'routine'],
	reasons: [
		{ id: 'itself', text: 'Just what it says: he is the closest person she has, and neither misses anything.' },
		{ id: 'wish', text: 'What a person wants: another gender, someone else, or no sex with anyone, now or ever.' },
		{ id: 'sleep', text: 'Too little sleep, or worry about money or work.' },
		{
			id: 'body',
			text: 'A medicine, an illness or a change in hormones.',
			note: 'For a doctor or pharmacist. Never stop a prescribed medicine without asking.'
		},
		{ id: 'grief', text: 'A grief that takes up the room.' },
		{ id: 'grudge', text: 'An old resentment that nobody mentions.' },
		{ id: 'routine', text: 'Routine.' },
		{
			id: 'violence',
			text: 'Sexual violence that somebody did to a person, lately or long ago.',
			note: 'It can leave a body quiet, numb or on guard. Nobody should guess at it or ask for it.',
			unasked: true
		},
		{ id: 'seen', text: 'Fear of being seen wanting by the one whose opinion matters most.' }
	]
});
