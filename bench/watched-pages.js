// What is watched on each page: `ready` is there once a learner can read or answer, `done` once an act has shown.
const quizFloor = { path: '/floor/quiz/', ready: 'form button', choose: 'form input', live: 'submit', done: '.why' };

export const WATCHED = {
	reading: {
		floor: { path: '/floor/reading/', ready: 'section p', live: 'element', press: '#more:not([hidden])' },
		site: { path: '/learn/two-pulls/', ready: 'section.beat p', live: 'element', press: '.onward button' }
	},
	quiz: {
		floor: quizFloor,
		site: {
			...quizFloor,
			path: '/learn/two-pulls/quiz/',
			choose: 'form input[type=radio]',
			ready: 'form [type=submit]'
		},
		/** Pressed once the page has come to rest. */
		settled: { press: 'form button', changed: ['form'] }
	},
	scene: {
		floor: { path: '/floor/scene/', ready: '#begin', live: 'press', press: '#begin', done: '.choice' },
		site: {
			path: '/learn/two-pulls/scene/',
			ready: '.scene .button.primary, .scene .choice',
			live: 'press',
			press: '.scene .button.primary',
			done: '.choice'
		},
		settled: { press: '.choice:not([aria-disabled="true"])', changed: ['main'] }
	}
};

export const THROTTLE = { cpu: 4, latencyMillis: 150, bitsPerSecond: 1_600_000 };
