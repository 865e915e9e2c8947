import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'estimate',
			id: 'pre-two-hills',
			ideas: [32],
			situation:
				'Each of two groups is drawn as a hill: most people in the middle, few at the edges. Between the middles lies a gap that researchers call small. The example is made up.',
			prompt: 'How much of the two hills overlaps? A guess is welcome.',
			reread: { beat: 'two-hills' },
			min: 0,
			max: 100,
			step: 1,
			unit: 'per cent',
			answer: 92,
			near: 4,
			ends: ['two separate hills', 'one and the same hill'],
			feedback: {
				low: 'It is about 92 per cent. The word “difference” makes most of us draw two hills far apart. With a gap this small they cover each other nearly everywhere, so the average says next to nothing about one person.',
				near: 'Yes, about 92 per cent. The hills cover each other nearly everywhere. The average is real, and it says next to nothing about one person.',
				high: 'Close: it is about 92 per cent. The small rest is the average difference. It is real, and it still says next to nothing about one person.'
			}
		},
		{
			kind: 'single',
			id: 'what-it-shows',
			ideas: [34],
			prompt: 'What did the study by Thelen and colleagues find?',
			reread: { beat: 'what-the-study-did' },
			options: [
				{
					id: 'average',
					text: 'Men in straight dating couples rated themselves higher, on average',
					right: true,
					feedback:
						'Yes: one study, one kind of couple, self-report, an average. How much higher is not known to us, and the study can say nothing about why.'
				},
				{
					id: 'life',
					text: 'Relationships frighten men a good deal more than they frighten women',
					feedback:
						'That is how it is often passed on. But the questionnaire measures worry about sharing, in people who rated themselves, on average. “A good deal” is added: how large the gap was is not known to us.'
				},
				{
					id: 'biology',
					text: 'Something in men’s biology makes closeness harder for them',
					feedback:
						'A cause is always tempting, because a comparison seems to ask for one. Comparing two averages cannot show a cause, neither biology nor upbringing. Among teenagers another study found girls higher about dating partners.'
				}
			]
		},
		{
			kind: 'several',
			id: 'hard-to-measure',
			ideas: [33],
			prompt: 'Why is it hard to measure who is more afraid of closeness?',
			reread: { beat: 'why-it-is-hard-to-measure' },
			options: [
				{
					id: 'self-report',
					text: 'People rate themselves, as far as they notice and will say',
					right: true,
					feedback: 'A low score can mean little fear, or fear that one has not noticed or would rather not tick.'
				},
				{
					id: 'what-counts',
					text: 'Someone has to decide what counts as fear of closeness',
					right: true,
					feedback:
						'Worry about telling, about being needed, about promising: each would give another list of questions, and perhaps another answer.'
				},
				{
					id: 'no-science',
					text: 'Feelings cannot be studied; in the end all of it is opinion',
					feedback:
						'After so many doubts this is an understandable place to land. But a careful measure with known faults tells you more than none. The questionnaire gives steady results and goes with loneliness and other things one would expect.'
				},
				{
					id: 'who-comes',
					text: 'Those who dread it most may not take part in such studies',
					right: true,
					feedback:
						'A study of dating couples meets neither the people whom fear keeps from dating nor those who do not care to date.'
				},
				{
					id: 'roles',
					text: 'What each gender may show colours how people answer',
					right: true,
					feedback:
						'In work on the questionnaire, scores also differed with how masculine or feminine people said they were, so being a man or a woman is not all that counts.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'four-kinds-of-support',
			ideas: [34, 35],
			prompt: 'Each card speaks about fear and closeness. What kind of statement is it?',
			reread: { beat: 'it-fits-what-i-have-seen' },
			groups: [
				{ id: 'study', label: 'From a study' },
				{ id: 'clinic', label: 'A clinician’s impression' },
				{ id: 'reader', label: 'A reader’s recognition' },
				{ id: 'value', label: 'A statement of value' }
			],
			cards: [
				{
					id: 'my-brother',
					text: '“That’s my brother all over.”',
					group: 'reader',
					feedback:
						'It may describe the brother perfectly. It tells us that the claim fits somebody, and most claims do.'
				},
				{
					id: 'teenage-girls',
					text: '“Among teenagers, girls scored higher about the people they dated.”',
					group: 'study',
					feedback:
						'It names who was asked and about what, so it can be checked. Boys scored higher about friends of their own sex, and neither finding describes every teenager.'
				},
				{
					id: 'many-years',
					text: '“In my years of practice I have seen more frightened men than women.”',
					group: 'clinic',
					feedback:
						'This is more than one life, which makes it weighty. It is still about those who came through the door. A good hunch, and worth checking.'
				},
				{
					id: 'ought-to-open',
					text: '“Everyone ought to learn to open up.”',
					group: 'value',
					feedback:
						'“Ought” gives it away. No study can decide it, and one may disagree: some people rightly keep a good deal to themselves.'
				},
				{
					id: 'six-months',
					text: '“Women’s higher scores went with having broken up by six months.”',
					group: 'study',
					feedback:
						'A finding, from straight dating couples who rated themselves. It is not a reason to worry about anybody’s score, and it cannot say what led to what.'
				},
				{
					id: 'all-my-exes',
					text: '“I read it and thought: every man I have dated.”',
					group: 'reader',
					feedback:
						'It may be a long and honest list. It is one person’s list all the same, and what fitted is easier to recall than what did not.'
				},
				{
					id: 'couples-in-my-room',
					text: '“In my consulting room it is mostly husbands who go silent.”',
					group: 'clinic',
					feedback:
						'A careful observer is speaking, about the couples who book. In diaries kept at home, women pressed men about as often as men pressed women.'
				},
				{
					id: 'near-is-better',
					text: '“A life with someone near is a better life.”',
					group: 'value',
					feedback:
						'Many people would sign this, and others live well without. It says what is held dear, and no questionnaire could decide that.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'so-all-men',
			ideas: [31],
			situation: 'You have told a friend about the study. The friend sighs. “So all men …?”',
			prompt: 'What do you say next?',
			reread: { beat: 'what-the-article-grants-and-who-is-missing' },
			options: [
				{
					id: 'no-difference',
					text: '“No. There’s no difference whatever.”',
					feedback:
						'After an overclaim it feels fair to push hard the other way. There are small average differences, and denying them is one more overclaim.'
				},
				{
					id: 'science-says',
					text: '“Well, that is what the science says, isn’t it?”',
					feedback:
						'One study of straight dating couples found a higher average. “All” was never in it, and in the same study it was women’s higher scores that went with breaking up.'
				},
				{
					id: 'some',
					text: '“Some people. What did each of them learn?”',
					right: true,
					feedback:
						'Yes. It leaves the average where it belongs and asks the question that can help: what did this one person learn about being close? It fits anybody.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'whose-scores',
			ideas: [34],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'what-the-study-did' },
			statements: [
				{
					id: 'men-and-breaking-up',
					text: 'The summary of the study from 2000 says that men with higher scores had parted more often.',
					truth: false,
					feedback: {
						true: 'It would fit the headline, and that is why it is so easy to believe. The summary says this of women: those who had parted by six months had scored higher. Of men and parting it says nothing, in either direction.',
						false:
							'It says this of women: those who had parted by six months had scored higher. Of men and parting the summary says nothing, so we cannot either. Neither finding shows a cause.'
					}
				},
				{
					id: 'partners-together',
					text: 'In the same study, partners’ scores tended to go together.',
					truth: true,
					feedback: {
						true: 'They did: where one scored higher, the other tended to as well. It was a link, and it cannot say whether they chose each other so or became so.',
						false:
							'The headline sets men against women, so one may forget that they came in pairs. Their scores did go together, which is one more thing that an average for men leaves out.'
					}
				}
			]
		},
		{
			kind: 'single',
			id: 'who-presses',
			ideas: [1, 32],
			repeats: 'two-spirals',
			prompt:
				'Two people are having a hard talk. One presses, the other withdraws. What says most about which of them presses?',
			reread: { lesson: 'two-spirals', beat: 'who-presses-and-who-steps-back' },
			options: [
				{
					id: 'more-change',
					text: 'Whoever wants something to change',
					right: true,
					feedback:
						'Yes. The parts follow the wish more than the person, and they can be exchanged by the weekend. It has been seen in gay, lesbian and straight couples, mostly in arguments.'
				},
				{
					id: 'woman',
					text: 'The woman, if there is one',
					feedback:
						'It is often found so in laboratory talks between a woman and a man. In diaries kept at home, women pressed men about as often as men pressed women, and two women or two men do the same dance.'
				},
				{
					id: 'anxious-one',
					text: 'Always the more anxious of the two',
					feedback:
						'Worry can make someone press harder, so there is something in it. But “always” turns a moment into a type: the same person may step back as soon as the topic is one they would rather leave alone.'
				}
			]
		}
	]
});
