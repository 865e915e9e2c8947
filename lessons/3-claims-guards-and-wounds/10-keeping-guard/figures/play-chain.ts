import { defineFigure } from '#lib/figure/figure.ts';

export const figure = defineFigure({
	kind: 'chain',
	title: 'The story about play, link by link',
	means:
		'Four links that each hold 80 times in 100 hold together only 41 times: a story can be easy to believe link by link and still be doubtful.',
	invented: 'How often a link holds. Nobody has measured it; 80 stands there to begin with, and you can move it.',
	start: 80,
	links: [
		{ id: 'games', text: 'Girls share their games, and boys try to win theirs.' },
		{ id: 'habit', text: 'What is practised in games becomes a way of being with people.' },
		{ id: 'lasts', text: 'That way stays until one is grown.' },
		{ id: 'ease', text: 'Whoever learned to share is at ease with closeness, and whoever learned to win is not.' }
	]
});
