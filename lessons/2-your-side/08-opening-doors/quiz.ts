import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'sorting',
			id: 'four-kinds',
			ideas: [19, 20, 21],
			prompt: 'Each card has a line and the reply it got. Which kind of listening was it?',
			reread: { beat: 'four-answers-to-one-sentence' },
			groups: [
				{ id: 'draw-out', label: 'Drawing out' },
				{ id: 'vent', label: 'Letting vent' },
				{ id: 'stoke', label: 'Stoking' },
				{ id: 'fix', label: 'Fixing' }
			],
			cards: [
				{
					id: 'go-on',
					text: '“Ugh. Go on, I’m here.” The reply: “And then! And then he cc’d the whole floor!”',
					group: 'vent',
					feedback:
						'Room, and nothing added. The teller runs on and the listener stays. That can be a comfort, even where the anger is no smaller at the end of it.'
				},
				{
					id: 'which-part',
					text: '“Which part of it stays with you?” The reply: “The bit where she laughed, I think.”',
					group: 'draw-out',
					feedback:
						'An open question, and the story goes further in. Questions can be mistaken for checking up; this one could not be answered wrongly.'
				},
				{
					id: 'in-writing',
					text: '“Ring them on Monday and get it in writing.” The reply: “Mm. Maybe.”',
					group: 'fix',
					feedback:
						'It may be excellent advice. The “mm” shows that it had not been ordered yet. “Ears or ideas?” would have found that out first.'
				},
				{
					id: 'snake',
					text: '“What a snake. I’d never forgive that.” The reply: “Right? You haven’t heard the half!”',
					group: 'stoke',
					feedback:
						'It feels like loyalty, and it is. It also adds heat of its own: the listener has brought in a snake that was not there before.'
				},
				{
					id: 'twice-over',
					text: '“So it was like being passed over twice?” The reply: “Yes. And by him, of all people.”',
					group: 'draw-out',
					feedback:
						'Saying it back in your own words, with a question mark. It sounds like hardly anything, and the reply brought a new fact.'
				},
				{
					id: 'made-a-list',
					text: '“Have you tried making a list?” The reply: “I have a list.”',
					group: 'fix',
					feedback:
						'A plan with a question mark at the end is a plan. It looks like asking, and the reply is polite and rather tired.'
				},
				{
					id: 'about-you',
					text: '“You should hear what they say about you.” The reply: “What? What do they say?”',
					group: 'stoke',
					feedback:
						'News can be fuel. The voice goes up, and the talk is now about something that was not even in the room.'
				},
				{
					id: 'needed-to-moan',
					text: '“That sounds awful.” A nod, a long pause. The reply: “Thanks. I just needed to moan.”',
					group: 'vent',
					feedback:
						'Nothing was asked and nothing was mended. Here that was what was wanted, and the teller says so. It is a good kind of listening when it is the kind somebody needs.'
				}
			]
		},
		{
			kind: 'single',
			id: 'what-lowered-anger',
			ideas: [21],
			prompt: 'A review put together 154 studies of anger. What lowered it, on average?',
			reread: { beat: 'steam' },
			options: [
				{
					id: 'hard-run',
					text: 'A hard run, to burn it off',
					feedback:
						'Running may be good for other things. It raises the pulse, though, and the review found the help on the other side: in what brings the body down.'
				},
				{
					id: 'calms-body',
					text: 'Whatever calms the body',
					right: true,
					feedback:
						'Yes. It is an average over many studies and concerns anger only. It says nothing against being listened to, and it is no reason to tell anyone to calm down.'
				},
				{
					id: 'let-it-out',
					text: 'Letting all of it out',
					feedback:
						'We have all been told that anger is steam in a boiler. In this review blowing it off did not lower it, on average. Being heard can still be worth a great deal.'
				}
			]
		},
		{
			kind: 'several',
			id: 'when-to-open-up',
			ideas: [14],
			prompt: 'Somebody is thinking of telling another person a true and tender thing. What speaks for doing it?',
			reread: { beat: 'to-whom-and-how-much' },
			options: [
				{
					id: 'kind-before',
					text: 'The other has met smaller things with care before',
					right: true,
					feedback:
						'In the studies, closeness grew where telling was met with understanding and care. Past answers are the best hint one has, though no promise.'
				},
				{
					id: 'love-enough',
					text: 'There is love, and love is enough',
					feedback:
						'It is a beautiful thought, and there are people who love and do not know what to do with a tender thing. Openness pays when it is answered well, and love alone does not tell you that it will be.'
				},
				{
					id: 'never-paid',
					text: 'What was said before was never held against them',
					right: true,
					feedback:
						'If earlier words came back as weapons, keeping the next ones private is sound judgement. With someone you fear it can be a way of staying safe.'
				},
				{
					id: 'own-pace',
					text: 'They may stop halfway, or say nothing at all',
					right: true,
					feedback: 'Nobody is owed a disclosure, and it is easier to begin where one may also stop.'
				},
				{
					id: 'always-pays',
					text: 'Opening up always brings people nearer in the end',
					feedback:
						'That is how many stories end, so it is easily believed. In the studies it depended on the answer, and in one of them the nearness that followed did not last.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'my-best',
			ideas: [15],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'your-best-is-yours' },
			statements: [
				{
					id: 'theirs-too',
					text: 'If I am at my best, the person close to me will be at their best too.',
					truth: false,
					feedback: {
						true: 'It is a fair hope, and often enough it comes true. As a rule it claims too much: we found no test of it, and it would make you responsible for how somebody else behaves.',
						false:
							'As a rule it is false. It often happens and nobody can count on it. What another person does with your best is theirs to decide, and being treated badly does not mean that you did not try hard enough.'
					}
				},
				{
					id: 'care-matters',
					text: 'In studies, openness brought people closer when it was met with understanding and care.',
					truth: true,
					feedback: {
						true: 'So it was found, and the second half matters: without care on the other side, opening up is a weak rule. It is never advice to open up to someone who is not safe.',
						false:
							'It is wise to be wary of praise for openness. This sentence has its condition in it, though: met with understanding and care, telling brought people closer. Without that it is a weak rule.'
					}
				}
			]
		},
		{
			kind: 'cloze',
			id: 'a-pause-needs',
			ideas: [27],
			repeats: 'two-spirals',
			situation: '“I need a break from this,” says somebody, and puts on their coat.',
			prompt: 'One word is missing. It says what the time is for.',
			reread: { lesson: 'two-spirals', beat: 'a-pause-with-a-door-in-it' },
			sentence: 'A pause turns into a repair when it has a ___ time.',
			accept: ['return', 'returning', 'come-back', 'comeback', 'set', 'fixed', 'agreed', 'named'],
			misses: [
				{
					when: ['long', 'longer', 'short', 'quiet'],
					feedback:
						'How long it is matters less than one might think. With a return time, such as “back at eight”, one person has room and the other has something to hold on to.'
				},
				{
					when: ['calm', 'cooling', 'cool', 'calming'],
					feedback:
						'Calming down is what the pause is for. The word asked for is “return”: saying when you will be back lets the other person calm down as well.'
				}
			],
			feedback: {
				right:
					'Yes, a return time: “I need a break. I’ll be back at eight.” It gives one person room and the other an end to wait for.',
				wrong:
					'The word is “return”. A pause with a return time gives one person room and the other an end to wait for.'
			}
		},
		{
			kind: 'next-line',
			id: 'hand-on-phone',
			ideas: [23],
			situation:
				'It is late. You have just read the minutes, and your idea stands there under a colleague’s name. You are furious. Your answer is typed and your thumb is over the button.',
			prompt: 'What do you say to yourself next?',
			reread: { beat: 'the-feeling-now-the-act-later' },
			options: [
				{
					id: 'send',
					text: '“It’s true and I feel it, so I’ll send it.”',
					feedback:
						'Sending it now feels like the honest thing. The feeling is honest at breakfast too. Only the choice gets better by waiting.'
				},
				{
					id: 'swallow',
					text: '“I shouldn’t feel like this over some minutes.”',
					feedback:
						'Many of us were taught to do this with anger. But there is nothing wrong with the feeling. It can stay its full size while the thumb waits.'
				},
				{
					id: 'name-it',
					text: '“I’m furious. I’ll choose what to do tomorrow.”',
					right: true,
					feedback:
						'Yes. The feeling gets its name and its night, and the action becomes a separate question. The answer may still be to send it.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'half-listening',
			ideas: [18, 20],
			situation:
				'You are answering a message when a friend says from the sofa, “Funny day.” You hear yourself say “hm”. A moment later you notice.',
			prompt: 'What do you say next?',
			reread: { beat: 'invite-say-back-ask-which' },
			options: [
				{
					id: 'half-here',
					text: '“Sorry, I was half here. Funny how?”',
					right: true,
					feedback:
						'Yes. It takes two seconds and puts the phone down as well. “Nothing much” is then a perfectly good answer.'
				},
				{
					id: 'was-listening',
					text: '“I was listening! You said, funny day.”',
					feedback:
						'The words did arrive, and one would like that to be known. But the friend had offered a door rather than two words, and a defence leaves it as it was.'
				},
				{
					id: 'cheer-up',
					text: '“Go to bed early. You’ll feel better tomorrow.”',
					feedback:
						'It is kindly meant, and it is a remedy for something you have not heard yet. The friend may not even feel bad.'
				}
			]
		}
	]
});
