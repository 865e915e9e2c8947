import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'ordering',
			id: 'the-rewind',
			ideas: [17, 22],
			prompt: 'Put the steps of the rewind in order. One card belongs to something else; leave it out.',
			reread: { beat: 'the-film-played-back' },
			steps: [
				{
					id: 'choose',
					text: 'Choose one behaviour you dislike',
					feedback:
						'This comes first, and there is only one of it. With three at once you are writing about a character.'
				},
				{
					id: 'go-back',
					text: 'Go back to the minute before it',
					feedback:
						'A minute is short enough to remember. Last year would bring along everything else that happened in it.'
				},
				{
					id: 'list-mine',
					text: 'List only what you did yourself',
					feedback:
						'The list comes before any guess about the other person. It is the one part you can write without asking them.'
				},
				{
					id: 'guess',
					text: 'Guess how that may have landed',
					feedback: 'The guess needs the list to stand on. It stays a guess until the other person has been asked.'
				},
				{
					id: 'one-change',
					text: 'Pick one change of your own to try',
					feedback:
						'This comes last, because only now do you know what there is to choose from. One change can be kept and its effect noticed.'
				}
			],
			strays: [
				{
					id: 'explain-them',
					text: 'Work out what makes them like that',
					feedback:
						'Explaining somebody feels like getting somewhere. But it moves the camera to the other chair, and there is nothing over there for you to change.'
				}
			]
		},
		{
			kind: 'single',
			id: 'what-for',
			ideas: [16, 22],
			prompt: 'Stefan has played the minute back. What was that for?',
			reread: { beat: 'a-lever-and-not-a-verdict' },
			options: [
				{
					id: 'culprit',
					text: 'To find out who caused the evening to go wrong',
					feedback:
						'It is natural to want to know. But a list of one person’s acts cannot show a cause, and once a cause is named somebody has to defend themselves.'
				},
				{
					id: 'all-mine',
					text: 'To accept that the whole evening was his fault',
					feedback:
						'Many of us learned that looking at our part means pleading guilty. A part is only a part; Femi had an evening of his own, and some rewinds find nothing to change.'
				},
				{
					id: 'lever',
					text: 'To find the piece that is his to move',
					right: true,
					feedback:
						'Yes. Other people’s acts are out of reach, and his own are not. The rewind leaves open who caused what.'
				}
			]
		},
		{
			kind: 'matching',
			id: 'wish-inside',
			ideas: [18, 19],
			prompt: 'Each of these moves gives a wish away. Which wish goes with which move?',
			reread: { beat: 'the-wish-under-the-move' },
			columns: [
				{
					id: 'wish',
					label: 'The wish under it',
					choices: [
						{ id: 'of-use', text: 'Let me be of use' },
						{ id: 'rest', text: 'Let me rest' },
						{
							id: 'none',
							text: 'No wish; it is only clumsy',
							feedback:
								'From outside it can look like that. It is worth asking for the wish all the same, because a wish can be answered, and a clumsy move can only be put up with.'
						},
						{ id: 'nothing-dropped', text: 'Let nothing be dropped' }
					]
				}
			],
			rows: [
				{
					id: 'bottles',
					text: '“The bottles,” says Petra for the third time, and counts them with one finger.',
					answers: { wish: 'nothing-dropped' },
					feedback:
						'Counting is what worry does with its hands. “I’m afraid we’ll forget something” would say it aloud.'
				},
				{
					id: 'plan',
					text: 'Halfway through his cousin’s story Tariq has a plan in three steps.',
					answers: { wish: 'of-use' },
					feedback:
						'The plan is a present, wrapped before anyone had a birthday. “Can I do anything, or shall I just listen?” carries the same wish.'
				},
				{
					id: 'screen',
					text: 'After a double shift Mo’s thumb slides up the screen while his flatmate talks.',
					answers: { wish: 'rest' },
					feedback:
						'The thumb may only be asking for ten empty minutes. “I want to hear this. Can I have ten minutes first?” asks for them openly.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'after-the-sentence',
			ideas: [16],
			situation: 'You have just said, “I was short with you.” Nobody has answered yet. It has been about four seconds.',
			prompt: 'What comes next?',
			reread: { beat: 'one-sentence-then-stop' },
			options: [
				{
					id: 'but-you',
					text: '“But you had been in a mood since breakfast.”',
					feedback:
						'It seems only fair that both halves should be said. Said now, the second half takes the first one back. Your complaint may be quite right, and it can have its own time.'
				},
				{
					id: 'stop',
					text: '(Nothing. You stop there, and listen.)',
					right: true,
					feedback:
						'Yes. The sentence was complete. Stopping leaves the other person free to say something, or to let it lie.'
				},
				{
					id: 'the-worst',
					text: '“I’m the worst. I don’t know how you stand me.”',
					feedback:
						'It may be just how it feels. But it hands over a new task: now the other person has to comfort you, and the thing you were short about is forgotten.'
				}
			]
		},
		{
			kind: 'single',
			id: 'too-much-help',
			ideas: [19],
			prompt: 'In a study of newlywed couples, what went with later decline in the marriage?',
			reread: { beat: 'four-moves-that-close-a-door' },
			options: [
				{
					id: 'too-little',
					text: 'Getting less support than they wanted, and only that',
					feedback:
						'Too little did go with decline. The idea that help can never be too much is a kind one, and in this study it did not hold.'
				},
				{
					id: 'too-much',
					text: 'Getting more support than they wanted, and only that',
					feedback:
						'Too much did go with decline, but too little did as well. It would be hasty to conclude that one should never help.'
				},
				{
					id: 'both',
					text: 'Both, and too much was the greater risk of the two',
					right: true,
					feedback:
						'Yes. What was wanted mattered. These were newlyweds and it is a link on average, so it cannot tell you what somebody in your kitchen would like; you can ask.'
				}
			]
		},
		{
			kind: 'single',
			id: 'put-it-down',
			ideas: [16],
			repeats: 'telling-apart',
			prompt: 'Three people are about to try the rewind. Which line means: put it down, this exercise is not for that?',
			reread: { beat: 'when-to-leave-it-alone' },
			options: [
				{
					id: 'bins',
					text: '“We bicker about whose turn it is with the bins.”',
					feedback:
						'It may be tiresome, but both bicker, and nothing here suggests that either of them is afraid. A rewind could be of use, and so could a list of whose turn it is.'
				},
				{
					id: 'late',
					text: '“He hates it when I’m late, and he says so.”',
					feedback:
						'Saying that one is annoyed is allowed, and annoyance alone is not danger. It would be another matter if being late had to be paid for afterwards.'
				},
				{
					id: 'explode',
					text: '“I watch my words so that he won’t explode.”',
					right: true,
					feedback:
						'Yes. Somebody who has to guard every word is already looking at their own part all day. A rewind would add to that. Lesson 5 and the help page are the place for it, and one need not be sure to go there.'
				}
			]
		}
	]
});
