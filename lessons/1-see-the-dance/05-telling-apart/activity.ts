import { defineActivity } from '#lib/course/activity.ts';

export const activity = defineActivity({
	kind: 'keep-in-mind',
	title: 'One person, one place, one service',
	intro: [
		'Think of these three and write nothing down. They need not be perfect, and you can stop at any of them.',
		'If nobody comes to mind for one of them, that is worth telling a service, and it is no mark against you. If none of this is about you, you can think it through for a friend, or leave it.'
	],
	prompts: [
		{
			id: 'one-person',
			ask: 'One person you could tell, or simply be with',
			hint: 'A relative, a neighbour, somebody at work, a nurse. You choose how much to say: “Could I come by?” is enough for a beginning. It should be somebody who would not tell the person you are afraid of, even with the best of intentions.'
		},
		{
			id: 'one-place',
			ask: 'One place where you can talk or make a call undisturbed',
			hint: 'A library, a surgery, a friend’s kitchen, a bench. A place you have reason to go to anyway may be the easiest.'
		},
		{
			id: 'one-service',
			ask: 'One service',
			hint: 'The help page leads to directories by country. You need not be sure what your situation is called, and you may ask what they do with what you tell them.'
		}
	],
	offer:
		'Most people need no card for this. If you want one, you can make it here with your own words, to print or copy out. It stands on this page only until you leave it.',
	warning:
		'While the card is on this screen, someone else may see it, and a printed one can be found. If anyone else can open or check this device, it is safer to keep the three in your head.'
});
