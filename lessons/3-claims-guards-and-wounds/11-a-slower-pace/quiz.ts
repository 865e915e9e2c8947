import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	gentle: true,
	questions: [
		{
			kind: 'sorting',
			id: 'when-a-hurt-comes',
			ideas: [38, 39, 40],
			prompt:
				'When in a life can this come? Sort the cards by what they say. They are about people in general; none asks about you.',
			reread: { beat: 'where-such-a-fear-can-begin' },
			groups: [
				{ id: 'childhood', label: 'In childhood' },
				{ id: 'adult', label: 'In adult life' },
				{ id: 'either', label: 'Either' }
			],
			cards: [
				{
					id: 'absent-parent',
					text: 'A parent is missing while their child grows up.',
					group: 'childhood',
					feedback:
						'Childhood: the card speaks of growing up. It can make closeness harder later on, and often it does not.'
				},
				{
					id: 'husband-dies',
					text: 'A partner dies. At the funeral the other is called a friend.',
					group: 'adult',
					feedback:
						'Adult life. A loss that others do not count is a loss all the same. This course has not weighed the research on grief.'
				},
				{
					id: 'someone-cruel',
					text: 'Somebody who should be kind is cruel.',
					group: 'either',
					feedback:
						'Either: it may be a parent or a partner. At whatever age, it is the doing of the one who was cruel.'
				},
				{
					id: 'affair',
					text: 'A partner has an affair and hides it.',
					group: 'adult',
					feedback: 'Adult life, as the card has it: a partner broke an agreement between two grown people.'
				},
				{
					id: 'parent-dies-early',
					text: 'A parent dies when their child is seven.',
					group: 'childhood',
					feedback:
						'Childhood. Among 1.5 million people in Denmark those who had lost a parent early separated a little more often. That is a small rise on average; it foretells nothing about one child.'
				},
				{
					id: 'left-without-word',
					text: 'Someone dear goes away and does not explain.',
					group: 'either',
					feedback: 'Either: parents, partners and friends can all go. The card does not say who it was.'
				}
			]
		},
		{
			kind: 'single',
			id: 'size-of-the-link',
			ideas: [39],
			prompt:
				'On average across studies, how strongly is emotional maltreatment in childhood linked with how well people fare in love as adults?',
			reread: { beat: 'what-an-average-can-say' },
			options: [
				{
					id: 'very-large',
					text: 'Very strongly: it decides how things will go',
					feedback:
						'Many of us grew up with this idea, and some stories do go that way. Across studies the link is modest, so a great deal of what makes people content lies elsewhere.'
				},
				{
					id: 'none',
					text: 'Not at all: the past stays in the past',
					feedback:
						'It is a hopeful thought, and for some people true. On average there is a link, though a modest one, and it deserves to be taken seriously.'
				},
				{
					id: 'small',
					text: 'Somewhat: there is a link, and it is modest',
					right: true,
					feedback:
						'A modest link is what a review of 23 reports found. It is an average: it measures nobody’s hurt and foretells nobody’s life.'
				}
			]
		},
		{
			kind: 'single',
			id: 'seen-from-outside',
			ideas: [42, 43],
			situation:
				'Viktor is forty and has not gone out with anyone for five years. He sings, he has a godson, and he sleeps well. His cousins discuss it at length.',
			prompt: 'What can be said from the outside?',
			reread: { beat: 'two-answers-to-one-message' },
			options: [
				{
					id: 'only-he-knows',
					text: 'It may be protection, or contentment; only he can say',
					right: true,
					feedback:
						'The wish may still be there behind the protection, or he may like his evenings as they are. Both are possible, and neither shows from the street.'
				},
				{
					id: 'wants-nobody',
					text: 'He wants nobody any more, or he would go out',
					feedback:
						'It follows from what can be seen, which is why it tempts. But he may long for someone, or for nothing more than he has. Staying in shows neither.'
				},
				{
					id: 'deep-down',
					text: 'Deep down he is afraid, whatever he may say about it himself',
					feedback:
						'This sounds perceptive. It is also a claim that he could never answer, since each no would count as fear. A life on one’s own can be chosen.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'slow-and-willing',
			ideas: [43],
			situation:
				'You have met twice for a walk. The other person says: “I’d like to see you again, and I’m slow at this.”',
			prompt: 'Which line fits best?',
			reread: { beat: 'a-sentence-with-a-handle' },
			options: [
				{
					id: 'heal',
					text: '“Give me a few months. I’ll heal you.”',
					feedback:
						'It is meant warmly. But it turns a person into something to be mended. They asked for time, and for nothing else.'
				},
				{
					id: 'get-over-it',
					text: '“You have to get over it one day, you know.”',
					feedback:
						'Impatience is understandable, and you may be honest about your own limits. This line argues with theirs, and it guesses at a story that they have not told.'
				},
				{
					id: 'tell-me-why',
					text: '“All right, but first tell me what happened to you.”',
					feedback:
						'Curiosity can feel like care. Nobody owes the reason for a limit, and a story told as an entry fee is rarely told freely.'
				},
				{
					id: 'what-pace',
					text: '“Good. What pace would suit you?”',
					right: true,
					feedback:
						'It takes the wish and the limit together and asks for the next practical thing. You may say your own pace as well.'
				}
			]
		},
		{
			kind: 'several',
			id: 'when-to-ask',
			ideas: [41],
			prompt: 'Which are good reasons to ask for support? Choose all that are.',
			reread: { beat: 'more-than-a-pace' },
			options: [
				{
					id: 'sleep',
					text: 'Weeks of bad sleep',
					right: true,
					feedback: 'One bad night is ordinary; several weeks of them wear anybody down, whatever the cause.'
				},
				{
					id: 'numb',
					text: 'Feeling numb, or as if it were happening again',
					right: true,
					feedback: 'Either is as good a reason to ask as any other.'
				},
				{
					id: 'only-diagnosed',
					text: 'None of these, until somebody has been given a diagnosis',
					feedback:
						'Many people wait for a name, because it feels like permission. No diagnosis is needed to talk to a doctor, a counsellor or a helpline.'
				},
				{
					id: 'unsettled-fear',
					text: 'Fear that does not settle when the day is over',
					right: true,
					feedback: 'A fear that will not let go is worth bringing to somebody, and need not be explained first.'
				},
				{
					id: 'drinking',
					text: 'Drinking to get through the evening',
					right: true,
					feedback:
						'Few people like to say it aloud, and a doctor or a helpline has heard it many times. Whoever drinks a great deal every day should ask before stopping, since stopping all at once can be dangerous.'
				},
				{
					id: 'self-harm',
					text: 'Thoughts of harming oneself',
					right: true,
					feedback:
						'These should not wait. If you have such thoughts, open the help page now; in immediate danger, call your local emergency number.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'finished-first',
			ideas: [41],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'does-the-past-come-first' },
			statements: [
				{
					id: 'must-finish',
					text: 'You must finish working through the past before you may love.',
					truth: false,
					feedback: {
						true: 'It is often said, and there is care in it: being left alone with too much is hard. But help and safe ties can go together, and nobody has shown that one must be finished first.',
						false:
							'Treatment helps many, a good relationship and time can help too, and the order is each person’s own. Some prefer to wait, which is just as good a way.'
					}
				},
				{
					id: 'may-ask-early',
					text: 'You may ask for support without a diagnosis, and before things are at their worst.',
					truth: true,
					feedback: {
						true: 'You may. A doctor, a counsellor or a helpline will do for a start, and so will someone you trust.',
						false:
							'Many people wait until it is bad enough, or until somebody gives it a name. Neither is needed. A doctor, a counsellor or a helpline will do for a start, and so will someone you trust.'
					}
				}
			]
		},
		{
			kind: 'confidence',
			id: 'stillness-and-response',
			ideas: [38, 40],
			prompt: 'About what bodies do. True or false, and how sure are you?',
			reread: { beat: 'what-people-live-with' },
			statements: [
				{
					id: 'freezing-with-somebody-kind',
					text: 'Somebody may freeze with a person they trust.',
					truth: true,
					feedback: {
						true: 'Yes. Freezing can come back long after what it came from, and it can be a warning about now. The one who freezes has nothing to do or to explain. Stopping is the other one’s part.',
						false:
							'It can happen with somebody trusted as well, because of something long ago or because of what is being done now. Which it is, only the one who froze can say, and they need not. If someone you trusted went on, that was wrong, and it was not your doing.'
					}
				},
				{
					id: 'response-means-wanting',
					text: 'If the other one’s body responds, one may take it for a yes.',
					truth: false,
					feedback: {
						true: 'It is often said. But bodies can respond under force and in fear; that has been found in women and in men, and it shows neither wanting nor consent. A yes is something a person says or plainly shows, and can take back.',
						false:
							'Right. Bodies can respond under force and in fear, in people of every gender. A yes is something a person says or plainly shows, and can take back.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'a-cheerful-guard',
			ideas: [36],
			repeats: 'keeping-guard',
			situation: 'Marta’s brother laughs off every serious question. “He’s shallow,” says an aunt.',
			prompt: 'From the lesson before this one: which second telling is the fairest?',
			reread: { lesson: 'keeping-guard', beat: 'two-lives-told-twice' },
			options: [
				{
					id: 'wounded',
					text: 'Something terrible must have happened to him, a long time ago.',
					feedback:
						'After a lesson on wounds this comes to mind at once. Many guards come from quite ordinary lessons, and a dark guess about someone is still a guess.'
				},
				{
					id: 'like-all-men',
					text: 'He is simply like that, as most men are.',
					feedback: 'It is quickly said. Even a true average about a group cannot tell us what this man learned.'
				},
				{
					id: 'skill',
					text: 'He may have learned that jokes keep him safe; one could ask.',
					right: true,
					feedback:
						'Being seen while unsure may be what he avoids, and laughing may have worked well once. It stays a guess until he says so.'
				}
			]
		}
	]
});
