import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'several',
			id: 'what-set-it-off',
			ideas: [24],
			asks: 'Idea 24: closeness itself sets off reactions, pleasant ones too, and not always at once. Who takes every reaction near another person for one to closeness picks the bank or the toast; who thinks that only unpleasant ones count leaves out the arm.',
			prompt: 'In which two of these is it closeness that sets off the reaction, as far as the story tells?',
			reread: { beat: 'what-closeness-sets-off' },
			options: [
				{
					id: 'the-laugh',
					text: 'Grace tells Wen something that no one else knows, and Wen is touched. On the bus home she is cross about the way that Grace laughs.',
					right: true,
					feedback:
						'Grace has laughed like that for years, and it annoys Wen on the day when Grace came nearer. A reaction to closeness may arrive late and be about something else.'
				},
				{
					id: 'the-bank',
					text: 'Dmitri has growled since the letter from the bank came at noon. At eight his daughter leans her head on his shoulder, and he goes on growling.',
					feedback:
						'Something close does happen, at eight. The growling was there before it and does not change. What set it off came in an envelope.'
				},
				{
					id: 'the-boat',
					text: '“My dear brother,” says Hal’s sister to the whole party, “who still owes me for the boat.” Hal goes red and looks for his coat.',
					feedback:
						'The warm word is the wrapping. He has been shown up before the guests, and his coat fits that. Had she stopped after “brother”, the story would be another one.'
				},
				{
					id: 'arm-in-arm',
					text: 'Lotte’s brother tucks her arm under his on the way to the match, as he did when they were small. She talks all the way, and buys a round for strangers.',
					right: true,
					feedback:
						'An arm tucked under, and she is talkative and open-handed for the rest of the day. Reactions to closeness can be a pleasure, and they come unasked all the same.'
				},
				{
					id: 'the-hamper',
					text: 'Kasimir’s old friend runs the raffle, and this year Kasimir wins the hamper. He sings in the car and rings three people to tell them.',
					feedback:
						'A friend is in the story, and nothing passes between the two. Kasimir sings because he has won, and he would do so if a stranger had drawn the ticket.'
				}
			]
		},
		{
			kind: 'single',
			id: 'two-remarks-in-the-canteen',
			ideas: [26],
			asks: 'Idea 26: good treatment is met oddly when it clashes with a poor picture of oneself. Who lacks it expects that people go where they are praised, or that blame only spurs or stings.',
			situation:
				'Amadou thinks little of himself as a cook. “You lost the thread in there today,” says Dag after the lunch shift. “You kept six pans in your head today,” says Elin. Both are friendly, and both mean it. There is room at either table.',
			prompt: 'The lesson explains why praise can feel wrong. Going by that explanation, which of these is likeliest?',
			reread: { beat: 'when-praise-does-not-fit' },
			options: [
				{
					id: 'dag-knows-him',
					text: 'He sits with Dag. It stung, and it came from somebody who seems to know him.',
					right: true,
					feedback:
						'The pull is towards being seen as one sees oneself, even where it hurts. It is a tendency. The studies that this course goes by looked at partners, so for colleagues it is a likely guess.'
				},
				{
					id: 'dag-by-friday',
					text: 'He sits with Dag. He means to show him by Friday that it was a bad day and no more.',
					feedback:
						'Somebody who thinks well of his cooking might do this: the remark does not fit, so he sets out to correct it. For Amadou the remark that does not fit is Elin’s.'
				},
				{
					id: 'elin-at-last',
					text: 'He sits with Elin. It is what he has been short of, and here somebody says it.',
					feedback:
						'People do like a kind word, and he may too. The lesson’s explanation is about the other case: why a word that one has wished for can still feel like a mistake.'
				},
				{
					id: 'elin-the-better-judge',
					text: 'He sits with Elin. Of the two of them, she has the better eye for a cook.',
					feedback:
						'For this he would have to hold the good picture of himself already, and pick the judge who shares it. He holds the other one.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'does-it-fit-the-moment',
			ideas: [5],
			asks: 'Idea 5 with its condition: first ask whether the reaction is too big at all. Who lacks it goes by loudness, by what others say about the person, or takes every unease at kind words for an old rule.',
			prompt:
				'Seven people are uneasy, cold or loud. Does it fit something in the moment, is it bigger than its moment by their own account, or is too little told?',
			reread: { beat: 'first-ask-whether-it-fits' },
			groups: [
				{ id: 'fits', label: 'It fits something in the moment' },
				{ id: 'bigger', label: 'Bigger, by their own account' },
				{ id: 'open', label: 'Too little is told' }
			],
			cards: [
				{
					id: 'let-himself-in',
					text: '“You’re the best tenant I’ve had,” says the landlord, who has let himself in again. Aron goes cold, as he does every time.',
					group: 'fits',
					feedback:
						'The words are kind, and the man is standing in a home that is not his, for the second time at least. Aron needs no childhood to explain the cold.'
				},
				{
					id: 'and-id-wanted-to',
					text: '“You sing well,” says a friend. “Don’t!” says Divya, and leaves. On the stairs she stops. “And I’d so wanted to hear it from him,” she says. “What was that?”',
					group: 'bigger',
					feedback:
						'She measures it herself: she had wanted to hear it, and she ran from it. Her own question on the stairs comes at the right point, after that and not before.'
				},
				{
					id: 'nice-shirt',
					text: '“Nice shirt,” says Mike’s daughter-in-law. Mike, who is 61, puts down his fork and goes out to the car. He says nothing about it.',
					group: 'open',
					feedback:
						'It could be the shirt of somebody he has lost, an old joke at his cost, or his back. Going out to the car looks large, and only he can say what it answered.'
				},
				{
					id: 'the-stairwell',
					text: 'Olu told his brother something in confidence. “I told the family, because we all love you,” says his brother. Olu shouts so that the whole stairwell hears it.',
					group: 'fits',
					feedback:
						'Loud is not the same as too big. A confidence was broken, and love was given as the reason. One may wish for less noise and still see what it answers.'
				},
				{
					id: 'over-five-words',
					text: '“Good of you to come,” says Hanne’s neighbour at his party. She smiles. “He meant it nicely,” she says next day, “and I lay awake till three. Over five words!”',
					group: 'bigger',
					feedback:
						'Nobody saw anything but a smile. By her own words it was a friendly sentence and half a night. A reaction can be big without being loud.'
				},
				{
					id: 'stiff-as-a-board',
					text: '“Tom always makes too much of things,” says his sister. “He did at school. All I did was kiss him hello, and he went stiff as a board.”',
					group: 'open',
					feedback:
						'We have her word for him, and her word for what she did. Tom has not been asked. Whatever the reason, somebody who goes stiff need not be kissed, and owes no account of it.'
				},
				{
					id: 'the-office-door',
					text: '“You’ve lovely eyes when you’re tired,” says the manager, and she shuts the office door. Rafiq types on, with a small unease.',
					group: 'fits',
					feedback:
						'Small, and sound. She has power over his work, the words are about his body, and the door is shut. He may act on the unease without giving anybody a reason.'
				}
			]
		},
		{
			kind: 'single',
			id: 'how-was-it-at-the-door',
			ideas: [5, 25],
			asks: 'The objective of weighing the past against the present. Who lacks it is content with a strain that exists, or with what happens to others; neither shows that it has a part in this reaction.',
			situation:
				'When Sara asks at the door, “How was it?”, Luuk snaps. At his parents’ table that question opened an examination. He is also in his third month of night shifts. He would like to know whether the nights have a share in it.',
			prompt: 'Which of these tells him most about that?',
			reread: { beat: 'the-present-counts-too' },
			options: [
				{
					id: 'five-hours',
					text: 'He has counted his hours. On most days he sleeps for five of them, and he knows that he needs seven or eight.',
					feedback:
						'It shows that he is short of sleep. Whether the missing hours make him snap at Sara is the question, and the count leaves it open. It may be a reason to look.'
				},
				{
					id: 'brother-by-day',
					text: 'His brother grew up at the same table and works by day, and he snaps at that question just as Luuk does.',
					feedback:
						'This speaks for the table: same house, no nights, same answer. It does not say that the nights do nothing, since two things can push the same way.'
				},
				{
					id: 'july',
					text: 'In July he was on days for two weeks. Sara asked as usual, and mostly he told her about his work.',
					right: true,
					feedback:
						'His childhood was the same in July, and so was the question. The nights were gone, and most of the snapping with them. The old rule may still have a part: it may be quicker in a tired man.'
				},
				{
					id: 'the-others-on-nights',
					text: 'Two others on the same shifts have told him that they have been short with their families since spring.',
					feedback:
						'It makes the nights a likelier suspect in general. Each of the two has a childhood and a household of his own, so Luuk would be judged by other people’s evenings.'
				}
			]
		},
		{
			kind: 'write',
			id: 'foul-by-noon',
			ideas: [24, 25],
			asks: 'The objective of explaining in one’s own words why closeness can set off unpleasant reactions. Who lacks the idea explains it by a bad character, by a fault of the brother’s, or by childhood as a known cause.',
			situation:
				'A friend says, “My brother drove for five hours to help me move. He was lovely. By noon I was so foul to him that he went for a walk. What was that?” You can answer her, or explain it to nobody in particular.',
			prompt: 'In two to four sentences of your own: how can something good set off something unpleasant?',
			reread: { beat: 'what-closeness-sets-off' },
			models: [
				{
					id: 'used-to-managing',
					text: '“Maybe you’ve always been the one who does the carrying. Then somebody does it all for you, and you don’t know where to put yourself, however lovely he is. Besides, you’d been at it since six.”',
					note: 'Takes the picture of oneself as the reason and puts the present beside it. She can check both. Whether he said or did something that she was right to mind is left out.'
				},
				{
					id: 'more-to-lose',
					text: '“When someone you love is that good to you, you suddenly see what there’d be to lose. I get prickly then. I can’t tell if it was that. Did he say anything that you minded?”',
					note: 'Gives one reason, as a possibility, and then asks whether her anger fitted something. That leaves the answer to her. It does not say what she might do when he is back.'
				}
			],
			checks: [
				{ id: 'the-good', text: 'Does it say why something good could set this off?' },
				{ id: 'another-reason', text: 'Does it name a second reason, or leave room for one?' },
				{ id: 'no-verdict', text: 'Is it free of a verdict on her, on him and on their parents?' }
			]
		},
		{
			kind: 'cloze',
			id: 'the-second-step',
			ideas: [26],
			asks: 'Idea 26, and what helped against it: not repeating the praise, nor weighing whether it is deserved, but saying what it meant. Who lacks it fills in the words, the reason or the truth of it.',
			situation:
				'“You were patient with my mother today,” says Nina. Lucian does not believe it. He has gone over the exact words, and over every minute of the visit. In a set of studies, people with low self-esteem took in a partner’s compliment about as well as others once they had taken another step.',
			prompt: 'Which step? Fill the gap with one word, or a few.',
			reread: { beat: 'what-might-it-have-meant' },
			sentence: 'They put into their own words what the compliment ___.',
			accept: [
				'meant',
				'means',
				'mean',
				'it meant',
				'might mean',
				'might have meant',
				'may mean',
				'may have meant',
				'could mean',
				'could have meant',
				'meant to them',
				'meant to her',
				'meant to him',
				'meant to me',
				'really meant',
				'meant for the relationship',
				'meant for their relationship',
				'meant for them',
				'means to them',
				'meant about them',
				'meant to their partner',
				'meant to say',
				'signified',
				'signifies',
				'signified to them',
				'stood for',
				'stands for',
				'expressed',
				'expresses',
				'implied',
				'implies',
				'conveyed',
				'conveys',
				'said about them',
				'says about them',
				'said about the two of them',
				'said about the relationship',
				'said about their relationship',
				'showed',
				'shows',
				'showed about them',
				'told them',
				'told them about the relationship',
				'was meant to say',
				'was saying',
				'is saying',
				'was trying to say'
			],
			misses: [
				{
					when: ['said', 'says', 'was', 'is', 'sounded like', 'had said', 'contained'],
					feedback:
						'That is close, and Lucian has done it already: it goes over the words. The step that helped went past them, to what the compliment meant.'
				},
				{
					when: ['was about', 'is about', 'referred to', 'described', 'praised', 'refers to', 'describes'],
					feedback:
						'That stays with the subject of the praise. The step that helped went one further: they said what the compliment meant.'
				},
				{
					when: ['deserved', 'was true', 'got right', 'was based on', 'came from', 'proved'],
					feedback:
						'That would try the praise like a case in court. Those who took it in had gone another way: they described what it meant that it was said.'
				}
			],
			feedback: {
				right:
					'What it meant. It takes the question away from whether the praise is deserved. The effect could still be seen two weeks later, and it is one set of studies, about partners.',
				wrong:
					'“Meant” is the word, or any that says as much. Asked to describe what the compliment meant, they took it in about as well as others. It is one set of studies, about partners.'
			}
		},
		{
			kind: 'single',
			id: 'another-word-for-the-card',
			ideas: [4],
			asks: 'Idea 4: private doubts show most with the nearest, which is common, no verdict, and no duty to bear it. Each option joins a reason to a consequence; who has one half of the idea takes a half-right pair.',
			situation:
				'Miriam is a midwife, and calm with everyone, even with fathers who shout. At home Kai suggests another word for the card to Kai’s mother. “Then write it yourself!” says Miriam. Kai is not afraid of her.',
			prompt:
				'Each of Kai’s thoughts has a reason in it and something that follows. Which agrees with this lesson in both?',
			reread: { beat: 'why-it-shows-at-home' },
			options: [
				{
					id: 'what-i-think-weighs',
					text: '“It may be that what I think of her weighs more than a stranger’s shouting. I can still say that I don’t want to be spoken to so.”',
					right: true,
					feedback:
						'The reason is a likely one and stays a guess. A wish about how one is spoken to holds, wherever the sharpness comes from. And ten hours of patience may be part of it, too.'
				},
				{
					id: 'so-i-take-it',
					text: '“It may be that with me there is more to lose than with the fathers. So it falls to me to take it, as the one who is near.”',
					feedback:
						'The reason is fair. What follows from it is not: being the nearest explains why Kai gets to see this, and it does not make taking it a duty.'
				},
				{
					id: 'the-real-one-at-home',
					text: '“It may be that the calm is for work and this is what she is like. All the same I can tell her that I don’t like that tone.”',
					feedback:
						'Kai may say that in any case. For the idea that the sharp Miriam is the real one there is no evidence here. She was calm all day, and that was Miriam as well.'
				},
				{
					id: 'something-between-us',
					text: '“It may be that what shows at home is the true Miriam. Then the two of us are hardly well matched, and it’s better to know.”',
					feedback:
						'The sharp Miriam is no more the true one than the calm one is. Nor is it a verdict on the match: the doubts can be ones that she brought along, and they would show in a good match as well.'
				}
			]
		},
		{
			kind: 'write',
			id: 'what-it-might-mean',
			ideas: [26],
			asks: 'The objective of rewriting what a compliment means. Who has not understood it argues about whether the praise is true, or repeats its words, instead of saying what it meant that it was said.',
			situation:
				'Mattis thinks little of himself as a friend. “I told my mother about the bench you built me,” says Yusra, and he looks at his boots. Take his place, or a kind remark that you once brushed off. Leave out remarks about a body, before a demand or after a hurt.',
			prompt: 'Write two or three sentences: what might it mean that this was said? You need not believe it.',
			reread: { beat: 'what-might-it-have-meant' },
			models: [
				{
					id: 'about-her',
					text: '“She was on the phone to her mother, who lives far away, and it was the bench that she told her about. Perhaps it was the best of her week. Perhaps she likes having something of mine to talk about.”',
					note: 'Stays with her and her week, and ends at something of his that she likes to speak of. He need not think better of himself to let it stand. What the two are to each other is left out.'
				},
				{
					id: 'about-the-two',
					text: '“She may have been telling me that I’m somebody she tells her mother about. My first thought was that she was only making talk. Both can stay here for now.”',
					note: 'Goes further, to what the two are to each other, and lets the first thought stand beside it. It takes more courage. On a bad day the other version may be enough.'
				}
			],
			checks: [
				{ id: 'more-than-words', text: 'Does it say something that is not in the remark itself?' },
				{ id: 'no-trial', text: 'Does it leave aside whether the praise was deserved?' },
				{ id: 'room', text: 'Does it leave room for another meaning, with a “perhaps” or a “may”?' }
			]
		}
	]
});
