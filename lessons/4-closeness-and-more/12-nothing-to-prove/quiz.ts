import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'ordering',
			id: 'the-loop',
			ideas: [46, 48],
			prompt: 'Put the loop in order. One card belongs nowhere; leave it out.',
			reread: { beat: 'one-night-in-march' },
			steps: [
				{
					id: 'shock',
					text: 'One night a body does not respond, and that is a shock.',
					feedback: 'It begins here: a thing that happens to many people, met without warning.'
				},
				{
					id: 'shame',
					text: 'By morning it feels like a verdict, and shame comes.',
					feedback: 'The night itself is over. What stays is what was made of it.'
				},
				{
					id: 'watching',
					text: 'The next time, attention goes to checking how it goes.',
					feedback: 'Shame sends in the examiner. Attention that checks has left the touch.'
				},
				{
					id: 'dread',
					text: 'It happens again, and from now on the occasion is dreaded.',
					feedback: 'The watching helped to bring about what was feared, and so the fear looks right.'
				},
				{
					id: 'avoidance',
					text: 'Evenings are arranged so that the occasion does not come.',
					feedback: 'Dread makes avoiding feel good. The relief is real, and it asks for more of the same.'
				},
				{
					id: 'silence',
					text: 'The partner sees the late evenings, worries, and says nothing, to be kind.',
					feedback: 'There must be something to see first, so the silence comes after the avoiding.'
				},
				{
					id: 'ritual',
					text: 'With nobody asking, the late evenings become the custom.',
					feedback: 'Two people spare each other, and the arrangement sets. One daylight sentence can open it again.'
				}
			],
			strays: [
				{
					id: 'love-gone',
					text: 'Love has gone, and the body is only the messenger.',
					feedback:
						'Distance can look like the end of love, so the card seems to fit. The loop runs among people who are very fond of each other, and it needs no such step.'
				}
			]
		},
		{
			kind: 'single',
			id: 'the-first-time',
			ideas: [45, 46, 51],
			situation: 'It has happened to Rowan for the first time, after a week of night shifts and two glasses of wine.',
			prompt: 'What is the likeliest account?',
			reread: { beat: 'age-boredom-and-the-rest-of-the-list' },
			options: [
				{
					id: 'body-broken',
					text: 'Something in the body has broken for good.',
					feedback:
						'Fear goes there first, because a body feels like a machine. Once, after such a week, is ordinary. If it keeps happening, a doctor can have a look.'
				},
				{
					id: 'love-gone',
					text: 'The love must have gone, whatever is said.',
					feedback:
						'It feels logical at two in the morning. A body that does not respond says little about love, and much may be said by tiredness and wine.'
				},
				{
					id: 'age',
					text: 'It is age, and it will be like this from now on.',
					feedback:
						'Age is the first thing people name. It can play a part over years; it does not explain one night after a hard week.'
				},
				{
					id: 'ordinary',
					text: 'It is ordinary, and several causes may have met.',
					right: true,
					feedback:
						'Yes. Tiredness, drink, distraction and worry are the everyday ones, and they like to come together. One night needs no verdict.'
				}
			]
		},
		{
			kind: 'several',
			id: 'asking-a-doctor',
			ideas: [46, 51],
			prompt: 'Which are reasons to see a doctor or pharmacist? Choose all that are.',
			reread: { beat: 'when-to-ask-a-doctor' },
			options: [
				{
					id: 'keeps-happening',
					text: 'It keeps happening.',
					right: true,
					feedback: 'Now and then is ordinary; a difficulty that lasts can have a cause that is found and treated.'
				},
				{
					id: 'new-medicine',
					text: 'It began after a new medicine.',
					right: true,
					feedback:
						'A medicine can do this, and a doctor or pharmacist can say what to do about it. Do not stop a prescribed one without asking.'
				},
				{
					id: 'over-sixty',
					text: 'Only if one is over sixty.',
					feedback: 'Many people believe that it is a matter of age. The reasons to go are just as good at thirty.'
				},
				{
					id: 'sudden',
					text: 'It changed suddenly.',
					right: true,
					feedback: 'A sudden change is one of the things to have looked at promptly, even if nothing else seems wrong.'
				},
				{
					id: 'pain',
					text: 'There is pain.',
					right: true,
					feedback: 'Pain means stop, and then ask. It is never something to get used to.'
				},
				{
					id: 'other-symptoms',
					text: 'There are other symptoms, such as being short of breath.',
					right: true,
					feedback: 'Chest symptoms above all need prompt help; in immediate danger, call your local emergency number.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'you-noticed',
			ideas: [48, 50],
			situation:
				'For weeks somebody you love, and who is safe with you, has been coming to bed after you are asleep. You have noticed, and you worry.',
			prompt: 'What could you say or do?',
			reread: { beat: 'a-sentence-for-daylight' },
			options: [
				{
					id: 'daylight',
					text: 'At breakfast: “I’ve noticed, and worried. I miss you. No hurry.”',
					right: true,
					feedback:
						'Yes. It is daylight, it says what you saw and what is still true, and it asks for nothing by bedtime. They may still say, not yet.'
				},
				{
					id: 'say-nothing',
					text: 'Nothing at all. “They’ll speak when they’re ready to speak.”',
					feedback:
						'It is meant as kindness, and nobody has to be pushed. But two people can spare each other for months, and the quiet may then be read as not caring.'
				},
				{
					id: 'try-tonight',
					text: 'At bedtime: “Let’s just try tonight, and see.”',
					feedback:
						'A quick answer would be such a relief. But a test tonight is one more examination, and a talk has not even begun. And no one owes a try.'
				},
				{
					id: 'joke',
					text: 'In front of friends, with a laugh: “We’re an old couple, we do jigsaws.”',
					feedback:
						'Jokes can carry what is hard to say. Before others this one leaves no room for an answer, and whoever is already ashamed has to laugh along.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'how-well-known',
			ideas: [44, 46, 47, 49, 50],
			prompt: 'How far does what is known carry each sentence?',
			reread: { beat: 'face-it-at-once' },
			groups: [
				{ id: 'supported', label: 'Supported as a mechanism' },
				{ id: 'plausible', label: 'Plausible' },
				{ id: 'overclaimed', label: 'Says too much' }
			],
			cards: [
				{
					id: 'self-watching',
					text: 'Watching oneself can get in the way of responding.',
					group: 'supported',
					feedback:
						'Supported. Anxiety, distraction and self-watching differ between men with and without difficulties. It says how it can happen, and not that it is your cause.'
				},
				{
					id: 'constant-impulse',
					text: 'The wish for sex is always there and comes by itself.',
					group: 'overclaimed',
					feedback:
						'It says too much. For some people it is like that. Desire varies, much of it comes in answer to something, and some people are asexual.'
				},
				{
					id: 'dread-learned',
					text: 'Dread of the next time can be learned from one bad night.',
					group: 'plausible',
					feedback:
						'Plausible. Strong fears can be learned, and avoiding may keep them alive. How often one night is enough, nobody has counted.'
				},
				{
					id: 'women-less-visible',
					text: 'In women the same fear may be harder to see.',
					group: 'plausible',
					feedback:
						'Plausible, with its “may”. The fear is found in women too, in 6 to 16 of 100 depending on the study; how much stays hidden is not known.'
				},
				{
					id: 'at-once',
					text: 'The only cure is to face it at once.',
					group: 'overclaimed',
					feedback:
						'It says too much. Not leaving it for years makes sense. Tonight, untalked and unchecked, is a different thing, and there is more than one kind of help.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'whose-issue',
			ideas: [47],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'many-bodies' },
			statements: [
				{
					id: 'mens-issue',
					text: 'Fear of failing in bed is a men’s issue.',
					truth: false,
					feedback: {
						true: 'It is told that way, perhaps because an erection can be seen. In a review the fear was found in 9 to 25 of 100 men and in 6 to 16 of 100 women, so it belongs to no one gender.',
						false:
							'Right. In a review it was found in 9 to 25 of 100 men and in 6 to 16 of 100 women, depending on the study. These figures are for men and women only; about anyone else they say nothing.'
					}
				},
				{
					id: 'sparing-each-other',
					text: 'Two people can keep such a fear going by sparing each other.',
					truth: true,
					feedback: {
						true: 'They can, and neither need be unkind for that. Silence and avoiding can keep a difficulty going; a sentence in daylight is one way out, where both are safe.',
						false:
							'Sparing somebody looks as if it could only help. Yet silence and avoiding can keep a difficulty going, and then neither knows what the other is afraid of.'
					}
				}
			]
		},
		{
			kind: 'flaw',
			id: 'a-friend-writes',
			ideas: [45, 51],
			situation: 'A friend writes to you late in the evening.',
			prompt: 'Mark the two places where the message goes further than anyone can know.',
			reread: { beat: 'age-boredom-and-the-rest-of-the-list' },
			pieces: [
				{
					id: 'past-fifty',
					text: 'We’re past fifty,',
					feedback:
						'This is only a fact about a birthday. It looks like the flaw if one thinks that desire has an end date. It has none that is the same for everybody.'
				},
				{
					id: 'twelve-years',
					text: 'twelve years in.',
					feedback: 'A fact again. Twelve years by themselves say nothing about what goes on in the thirteenth.'
				},
				{
					id: 'age-or-bored',
					text: 'It’s age, or we’re bored.',
					flaw: true,
					feedback:
						'Here. Two hunches are taken for the whole list. Tiredness, drink, worry, medicines, illness and one frightening night are on it too.'
				},
				{
					id: 'no-point',
					text: 'No point asking anyone.',
					flaw: true,
					feedback:
						'And here. Some causes can be found and treated, and a doctor or pharmacist would not be surprised by the question.'
				},
				{
					id: 'miss-it',
					text: 'I do miss it, though.',
					feedback:
						'A feeling, plainly said, and your friend knows it best. It might make a good first sentence in daylight, to the right person.'
				}
			]
		}
	]
});
