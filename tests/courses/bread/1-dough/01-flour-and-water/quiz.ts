import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'single',
			id: 'flat-dough',
			ideas: [1, 2],
			situation: 'A dough is full of small bubbles on top, and yet it spreads out flat.',
			prompt: 'What is most likely missing?',
			reread: { beat: 'a-net-of-gluten' },
			options: [
				{ id: 'yeast', text: 'Yeast', feedback: 'The bubbles show that gas is made. Something has to hold it.' },
				{ id: 'net', text: 'A firm net of gluten', right: true, feedback: 'Gas is there, and the net lets it go.' },
				{ id: 'sugar', text: 'Sugar', feedback: 'Flour brings enough for a plain dough, as the bubbles show.' }
			]
		},
		{
			kind: 'several',
			id: 'what-salt-does',
			ideas: [3],
			prompt: 'What does salt do in a dough? Mark all that fit.',
			reread: { beat: 'salt-has-its-part' },
			options: [
				{ id: 'taste', text: 'It gives taste', right: true, feedback: 'That is what it is there for.' },
				{ id: 'slows', text: 'It slows the yeast', right: true, feedback: 'It does, which helps on a warm day.' },
				{ id: 'feeds', text: 'It feeds the yeast', feedback: 'Yeast feeds on sugars.' },
				{ id: 'gas', text: 'It makes gas', feedback: 'Yeast makes the gas.' }
			]
		},
		{
			kind: 'ordering',
			id: 'steps-of-a-dough',
			ideas: [2],
			prompt: 'Put the steps in order, and leave out what does not belong.',
			steps: [
				{ id: 'weigh', text: 'Weigh', feedback: 'First one knows how much there is.' },
				{ id: 'mix', text: 'Mix', feedback: 'Flour has to meet water before there is anything to knead.' },
				{ id: 'knead', text: 'Knead', feedback: 'A mixed dough can be stretched and folded.' },
				{ id: 'rise', text: 'Let it rise', feedback: 'The net is made; now gas can fill it.' }
			],
			strays: [{ id: 'boil', text: 'Boil the water', feedback: 'Hot water would harm the yeast.' }]
		},
		{
			kind: 'matching',
			id: 'who-does-what',
			ideas: [1, 2],
			prompt: 'Which does what?',
			columns: [
				{
					id: 'work',
					label: 'What it does',
					choices: [
						{ id: 'makes', text: 'makes gas' },
						{ id: 'holds', text: 'holds gas' },
						{ id: 'cools', text: 'cools the dough', feedback: 'Neither of them does.' }
					]
				}
			],
			rows: [
				{ id: 'yeast', text: 'Yeast', answers: { work: 'makes' }, feedback: 'It feeds on sugars and gives gas off.' },
				{ id: 'gluten', text: 'Gluten', answers: { work: 'holds' }, feedback: 'Its net keeps the bubbles in.' }
			]
		},
		{
			kind: 'sorting',
			id: 'faster-or-slower',
			ideas: [3],
			prompt: 'Does it make a dough rise faster or more slowly?',
			groups: [
				{ id: 'faster', label: 'Faster' },
				{ id: 'slower', label: 'More slowly' }
			],
			cards: [
				{ id: 'warm', text: 'A warmer kitchen', group: 'faster', feedback: 'Warmth speeds yeast up.' },
				{ id: 'fridge', text: 'A night in the fridge', group: 'slower', feedback: 'Cold slows yeast down.' },
				{ id: 'salt', text: 'Twice the salt', group: 'slower', feedback: 'Salt holds yeast back.' }
			]
		},
		{
			kind: 'single',
			id: 'cool-kitchen',
			ideas: [3],
			situation: 'The recipe says one hour. The hour is over, the kitchen is cool, and the dough has grown by a third.',
			prompt: 'What do you do?',
			reread: { beat: 'warm-and-cold' },
			options: [
				{ id: 'shape', text: 'Shape it, as the hour is over', feedback: 'That hour was meant for another kitchen.' },
				{ id: 'wait', text: 'Wait until it has about doubled', right: true, feedback: 'The dough says when.' },
				{
					id: 'yeast',
					text: 'Knead in more yeast',
					feedback: 'The yeast is alive, as the growth shows. It needs time.'
				}
			]
		}
	]
});
