import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'turns',
	title: 'Ten Tuesdays: who looked after whom',
	means: 'A tally shows who gave. It cannot show why, or whether both feel free to change it.',
	invented: 'Anton, Luis and their Tuesdays.',
	people: ['Anton', 'Luis'],
	turns: [
		{ id: 't1', when: 'Tuesday 1', from: 0 },
		{ id: 't2', when: 'Tuesday 2', from: 0 },
		{ id: 't3', when: 'Tuesday 3', from: 0 },
		{ id: 't4', when: 'Tuesday 4', from: 0 },
		{ id: 't5', when: 'Tuesday 5', from: 0 },
		{ id: 't6', when: 'Tuesday 6', from: 0 },
		{ id: 't7', when: 'Tuesday 7', from: 1 },
		{ id: 't8', when: 'Tuesday 8', from: 0 },
		{ id: 't9', when: 'Tuesday 9', from: 0 },
		{ id: 't10', when: 'Tuesday 10', from: 0 }
	],
	words: [
		{
			atMost: 3,
			says: 'Now Luis gives most times. Whether from liking, from fear or after a hard month, the tally does not say.'
		},
		{ atMost: 6, says: 'About even, and perhaps not free: a turn can be taken because it feels owed.' },
		{
			atMost: 10,
			says: 'Anton gives most times. It may be plain liking, or paying so as not to be left. The tally is the same.'
		}
	]
});
