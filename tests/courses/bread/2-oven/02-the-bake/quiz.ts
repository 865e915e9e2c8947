import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'estimate',
			id: 'inner-temperature',
			ideas: [5],
			prompt: 'How warm is the middle of a plain loaf when it is done?',
			min: 40,
			max: 140,
			step: 1,
			unit: 'degrees Celsius',
			answer: 95,
			near: 5,
			ends: ['lukewarm', 'a hot pan'],
			feedback: {
				low: 'There the middle is still dough, or close to it.',
				near: 'At about ninety-five degrees the crumb has set.',
				high: 'While it is moist, the inside does not get hotter than boiling water.'
			}
		},
		{
			kind: 'next-line',
			id: 'gummy-slice',
			ideas: [5],
			situation:
				'A friend has cut a loaf that is still hot, and the slice is gummy. “So I baked it too short,” he says.',
			prompt: 'What do you say?',
			reread: { beat: 'let-it-cool' },
			options: [
				{
					id: 'wait',
					text: '“Perhaps not. Let the rest cool for an hour and cut again.”',
					right: true,
					feedback: 'Crumb firms up while it cools, so this will tell.'
				},
				{
					id: 'yes',
					text: '“Yes, give the next one twice the time.”',
					feedback: 'A hot crumb is gummy even where the bake was right.'
				}
			]
		},
		{
			kind: 'cloze',
			id: 'sound',
			ideas: [5],
			prompt: 'Fill the gap.',
			sentence: 'Knock on the bottom: a loaf that is done sounds ___.',
			accept: ['hollow'],
			misses: [{ when: ['dull'], feedback: 'A dull sound tells that it is still wet inside.' }],
			feedback: { right: 'It does, as the inside has dried.', wrong: 'It sounds like something empty.' }
		},
		{
			kind: 'confidence',
			id: 'steam',
			ideas: [4],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'why-bakers-use-steam' },
			statements: [
				{
					id: 'early',
					text: 'Steam helps most in the first minutes.',
					truth: true,
					feedback: {
						true: 'That is when the loaf still grows.',
						false: 'Later the crust has set, and steam only keeps it from drying.'
					}
				},
				{
					id: 'brown',
					text: 'Steam is there to make the crust brown.',
					truth: false,
					feedback: {
						true: 'It keeps the crust soft; browning comes when it has dried.',
						false: 'Browning comes once the steam is gone.'
					}
				}
			]
		},
		{
			kind: 'flaw',
			id: 'a-recipe',
			ideas: [4, 5],
			prompt: 'A note on a fridge door. Mark what will not do.',
			pieces: [
				{ id: 'heat', text: 'Heat the oven well.', feedback: 'That is as it should be.' },
				{
					id: 'tray',
					text: 'Put the loaf on a cold tray.',
					flaw: true,
					feedback: 'It would spread before it can rise.'
				},
				{ id: 'cut', text: 'Cut it on top.', feedback: 'So it opens where you like.' },
				{
					id: 'clock',
					text: 'It is done after thirty minutes, in any oven.',
					flaw: true,
					feedback: 'Ovens differ: look, knock, or measure.'
				}
			]
		},
		{
			kind: 'find',
			id: 'two-bakers',
			ideas: [5],
			situation: 'Two neighbours have taken a loaf out.',
			prompt: 'Mark the line in which somebody tries whether the loaf is done.',
			lines: [
				{
					id: 'brown',
					who: 'Ada',
					text: 'It looks brown to me.',
					feedback: 'She looks at the crust, and asks no more of it.'
				},
				{
					id: 'time',
					who: 'Bela',
					text: 'It has had its thirty minutes.',
					feedback: 'The clock is asked, and not the loaf.'
				},
				{ id: 'rack', text: 'Ada puts it on the rack.', feedback: 'It may cool there, done or not.' },
				{ id: 'smell', who: 'Bela', text: 'And it smells done.', feedback: 'A smell comes early and tells little.' },
				{
					id: 'knock',
					who: 'Ada',
					text: 'Turn it over and knock, would you?',
					mark: true,
					feedback: 'A knock tells whether it is hollow inside.'
				},
				{ id: 'hot', who: 'Bela', text: 'It is hot.', feedback: 'So is every loaf by then.' },
				{ id: 'cloth', text: 'He takes a cloth.', feedback: 'That spares his hands.' },
				{ id: 'butter', who: 'Ada', text: 'I’ll get the butter.', feedback: 'She takes it for done.' }
			]
		},
		{
			kind: 'write',
			id: 'to-a-friend',
			ideas: [5],
			prompt: 'A friend asks when the loaf is done. Write what you would say.',
			starter: 'You can hear it…',
			models: [
				{ id: 'knock', text: '“Knock on the bottom. Hollow means done.”', note: 'Short, and needs no tools.' },
				{
					id: 'measure',
					text: '“Put a thermometer into the middle and wait for ninety-five degrees.”',
					note: 'Sure in any oven, for those who have a thermometer.'
				}
			],
			checks: [
				{ id: 'loaf', text: 'Does it ask the loaf rather than the clock?' },
				{ id: 'can', text: 'Can your friend do it today?' },
				{ id: 'sign', text: 'Is there one sign in it?' }
			]
		}
	]
});
