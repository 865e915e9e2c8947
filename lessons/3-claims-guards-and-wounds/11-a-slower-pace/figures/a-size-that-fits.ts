import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'pace',
	title: 'Soup on Friday? A size that fits',
	means: 'What is too large today may fit on another day, or never. Only Ines decides.',
	invented: 'Ines, her steps and her days. How large a step is, only the one who takes it can say.',
	asks: 'how much it asks of Ines',
	steps: [
		{ id: 'nothing', text: 'No answer tonight.', size: 1 },
		{ id: 'no-thanks', text: '“No, thank you.”', size: 1 },
		{ id: 'not-now', text: '“Not this week.”', size: 2 },
		{ id: 'lunch', text: '“Could it be lunch on Sunday, for an hour?”', size: 5 },
		{ id: 'friday', text: 'Soup on Friday evening.', size: 7 },
		{ id: 'everyone', text: 'Soup on Friday with five people whom she does not know.', size: 9 }
	],
	days: [
		{ id: 'bad', label: 'After a bad night', room: 2 },
		{ id: 'ordinary', label: 'An ordinary Wednesday', room: 5 },
		{ id: 'good', label: 'A good day', room: 7 }
	],
	words: {
		fits: 'There is room for it. That is no reason why she must.',
		waits: 'It asks for more than there is room for today. It can wait, be made smaller, or be left.'
	}
});
