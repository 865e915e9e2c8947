import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'ordering',
			id: 'lin-and-baraka',
			ideas: [27, 28],
			situation: 'Lin and Baraka have been together for a year. Their cards got mixed up with those of two sisters.',
			prompt:
				'Put the five steps of the reaching spiral in order. Leave out the cards that belong to the cooling spiral.',
			reread: { beat: 'the-reaching-spiral' },
			steps: [
				{
					id: 'cancels-thursday',
					text: 'Baraka cancels Thursday; he is worn out.',
					feedback:
						'Here it begins. A cancelled evening is only a step back, and the spiral is not yet made. Everything depends on what is done with it.'
				},
				{
					id: 'gripped',
					text: 'Lin is gripped by the thought that it is over.',
					feedback:
						'The alarm comes next, before Lin does anything. It is a feeling, and so far nobody has pressed anybody.'
				},
				{
					id: 'asks-again',
					text: 'Lin asks four times whether he is angry and offers to change all her plans.',
					feedback:
						'The alarm turns into pressing. From inside it feels like care or like mending; to the other person it may feel like a task.'
				},
				{
					id: 'finds-fault',
					text: 'Baraka says that she is too much.',
					feedback:
						'The pressing is met with criticism. It is tempting to place this first, as its cause, but here it answers the four questions.'
				},
				{
					id: 'cancels-weekend',
					text: 'Baraka cancels the weekend too.',
					feedback:
						'A further step back, larger than the first. It looks like proof of what Lin dreaded, and so the round can start again.'
				}
			],
			strays: [
				{
					id: 'one-word',
					text: 'Lin answers his next question with one word.',
					feedback:
						'People do change from reaching to cooling in one evening, so it could seem to fit. This move holds back rather than presses, and belongs to the cooling spiral.'
				},
				{
					id: 'sets-hard',
					text: 'Lin’s hurt sets hard: she will not ask again.',
					feedback:
						'Hurt that hardens is the turn into the cooling spiral. In the reaching spiral the hurt stays loud and asks again.'
				}
			]
		},
		{
			kind: 'ordering',
			id: 'ruth-and-miriam',
			ideas: [27, 29],
			situation:
				'Ruth and Miriam are sisters who live in two towns. The research was done with couples; the shape may be known to you from elsewhere.',
			prompt:
				'Put the five steps of the cooling spiral in order. Leave out the cards that belong to the reaching spiral.',
			reread: { beat: 'the-cooling-spiral' },
			steps: [
				{
					id: 'no-call',
					text: 'Ruth does not ring on Miriam’s birthday.',
					feedback:
						'Both spirals can open with the same kind of card: somebody holds back. What makes the difference comes after it.'
				},
				{
					id: 'hurt-to-anger',
					text: 'Miriam is hurt, and by evening the hurt is anger.',
					feedback:
						'The feeling comes before the move. Under the hard feeling there is a soft one that nobody hears about.'
				},
				{
					id: 'stops-telling',
					text: 'Miriam stops telling Ruth her news.',
					feedback:
						'Now she withdraws in her turn. It can feel dignified, even fair, which is why it is easy to miss as a move.'
				},
				{
					id: 'dull-calls',
					text: 'Ruth finds the calls cool, and rings less.',
					feedback:
						'Coldness is read as “she does not want me”, and it is answered with more of the same. Ruth may have no idea how it began.'
				},
				{
					id: 'pass-the-potatoes',
					text: 'At New Year they pass the potatoes and talk about the roads.',
					feedback:
						'The end of this road is quiet and polite. Nobody has shouted, and they are further apart than in spring.'
				}
			],
			strays: [
				{
					id: 'rings-three-times',
					text: 'Miriam rings three times to ask what she did wrong.',
					feedback:
						'This is a reach, so it belongs to the reaching spiral. The two are easily mixed up, because both begin with the same hurt.'
				},
				{
					id: 'calls-her-needy',
					text: 'Ruth tells her that she needs too much.',
					feedback:
						'This criticism answers pressing, and in the cooling spiral nobody has pressed. Here the answer to coldness is more coldness.'
				}
			]
		},
		{
			kind: 'single',
			id: 'who-presses',
			ideas: [1, 27],
			prompt: 'Two people are in the middle of a tense talk. Which of these says most about who will press?',
			reread: { beat: 'who-presses-and-who-steps-back' },
			options: [
				{
					id: 'the-woman',
					text: 'The woman, if there is one',
					feedback:
						'It is often found so, when couples of a woman and a man talk in a laboratory. It follows the subject, though. In diaries kept at home, husbands pressed about as often as wives, and the pattern is seen between two women and two men.'
				},
				{
					id: 'the-worried-one',
					text: 'The more worried of the two, in every talk',
					feedback:
						'Worry can turn the alarm up, so there is something in it. But “in every talk” makes a moment into a kind of person: when the subject changes, the parts can change hands.'
				},
				{
					id: 'wants-change',
					text: 'The one who wants more to change',
					right: true,
					feedback:
						'Yes. Whoever wants more change on this subject tends to press, and whoever is content tends to step back. It is a tendency seen in many couples, and it cannot say who will press in any one of them.'
				},
				{
					id: 'in-the-right',
					text: 'The one who is in the right',
					feedback:
						'From inside it does feel so, because pressing comes with reasons. The studies did not ask who was right, and wanting a change is not the same as being right about it.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'a-cancelled-evening',
			ideas: [27, 28, 29],
			situation:
				'Someone close writes in the afternoon: “Have to cancel tonight, sorry, I’m flat out.” You feel a drop. You are not afraid of this person.',
			prompt: 'Which answer leaves room and keeps the door open?',
			reread: { beat: 'where-the-road-forks' },
			options: [
				{
					id: 'three-messages',
					text: '“Is it me? Did I do something wrong? Please just tell me that we’re okay.”',
					feedback:
						'Reassurance seems to be the thing that would end the alarm, and for ten minutes it may. It also hands a tired person three questions, and the next alarm tends to ask for more.'
				},
				{
					id: 'silence-to-match',
					text: 'No answer at all, until they notice.',
					feedback:
						'Silence looks neutral from where you stand, and safer than asking. The other person cannot see that you felt a drop. And a silence that lasts until somebody gives in is no longer this spiral; Lesson 5 is about that.'
				},
				{
					id: 'feeling-room-return',
					text: '“Ah, I was looking forward to it. Rest. Shall I ring tomorrow at seven?”',
					right: true,
					feedback:
						'It has a feeling, room, and a return time, and it asks for nothing tonight. It cannot make the other person answer well; it does say where you are.'
				},
				{
					id: 'no-need',
					text: '“No problem at all! Don’t even think about it!”',
					feedback:
						'It is kind, and if you feel no drop it is simply true. Here it hides the feeling, so the other person has nothing to answer.'
				}
			]
		},
		{
			kind: 'several',
			id: 'what-makes-a-pause-mend',
			ideas: [27, 30],
			prompt: 'Halima wants a pause in the middle of a quarrel. Which of these help to make it a repair?',
			reread: { beat: 'a-pause-with-a-door-in-it' },
			options: [
				{
					id: 'as-long-as-possible',
					text: 'It lasts as long as possible.',
					feedback:
						'Longer sounds calmer. But a long silence can be spent rehearsing the quarrel, and it leaves the other person guessing. The length matters less than knowing when it ends.'
				},
				{
					id: 'a-time',
					text: 'It has a time at which it ends.',
					right: true,
					feedback: 'A time gives one person room and the other something to hold on to.'
				},
				{
					id: 'who-returns',
					text: 'It is clear who comes back to whom.',
					right: true,
					feedback:
						'Otherwise two people can each wait for the other’s knock, and a pause slides into the cooling spiral.'
				},
				{
					id: 'who-was-wrong',
					text: 'It is settled first who was wrong.',
					feedback:
						'It feels tidy to settle that before stopping. It is also the very talk that one of them cannot manage just now, so the pause would never start.'
				},
				{
					id: 'a-purpose',
					text: 'It is said what they will come back for.',
					right: true,
					feedback:
						'A purpose tells the other person that the subject is not being dropped, only carried to a better hour.'
				}
			]
		},
		{
			kind: 'estimate',
			id: 'closer-than-they-wanted',
			ideas: [3, 56],
			situation:
				'From an earlier lesson: one online survey asked 732 adults in the United States and Canada how close they were to a partner and how close they wished to be.',
			prompt: 'About how many in a hundred said that they were closer than they wished?',
			reread: { lesson: 'two-pulls', beat: 'how-near-is-near-enough' },
			repeats: 'two-pulls',
			min: 0,
			max: 60,
			step: 1,
			unit: 'in 100 people',
			answer: 5,
			near: 3,
			ends: ['hardly anyone', 'more than half'],
			feedback: {
				low: 'A little more than that: about 5 in 100. The group is small, but it is there; some people do have more closeness than they want. We know the figure from reports of one survey, which cannot speak for everyone.',
				near: 'Yes, about 5 in 100. About 57 had less closeness than they wished, and about 37 had as much as they wanted. We know the figures from reports of one survey, which cannot speak for everyone.',
				high: 'Fewer than that: about 5 in 100. Whoever has been told that they crowd people may expect a high number, but about 57 in 100 wished for more closeness. We know the figures from reports of one survey, which cannot speak for everyone.'
			}
		},
		{
			kind: 'confidence',
			id: 'two-lines-about-distance',
			ideas: [30],
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'two-roads-to-one-place' },
			statements: [
				{
					id: 'forty-messages',
					text: 'Two people who send each other forty messages a day, and still do not know how the other is, can be as far apart as two who are silent.',
					truth: true,
					feedback: {
						true: 'So this lesson says. Messages are contact; closeness means knowing how the other one is. Forty questions about whether all is well can leave both of them unknown.',
						false:
							'It is natural to count contact as closeness, since the two so often come together. But if the messages only ask for proof, neither learns how the other is, and that is distance too.'
					}
				},
				{
					id: 'needy-ends-close',
					text: 'The cold spiral ends in distance, the reaching one in closeness.',
					truth: false,
					feedback: {
						true: 'Reaching does hold a wish for closeness, and “at least I tried” is a comfort. In the spiral, though, each reach is met with fault-finding and a further step back, so this road too ends in distance.',
						false:
							'Both end in distance. Inside the reaching there is a wish to be near, and inside the coldness there often is one too; in neither spiral is it heard.'
					}
				}
			]
		}
	]
});
