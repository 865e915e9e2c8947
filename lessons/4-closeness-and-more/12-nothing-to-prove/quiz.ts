import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'ordering',
			id: 'the-loop',
			ideas: [46, 48],
			prompt: 'Put the loop of Thandi’s story in order. One card belongs nowhere; leave it out.',
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
						'Yes. Tiredness, drink, distraction and worry are the everyday ones, and several often meet. One night needs no verdict.'
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
					id: 'not-with-good-mornings',
					text: 'Only where erections on waking have gone, too.',
					feedback:
						'Erections on waking do point to worry more than to disease. They prove nothing, and a difficulty that lasts for weeks deserves a look all the same.'
				},
				{
					id: 'over-sixty',
					text: 'Only if one is over sixty.',
					feedback: 'Many people believe that it is a matter of age. The reasons to go are just as good at thirty.'
				},
				{
					id: 'low-mood',
					text: 'Weeks of low mood have come with it.',
					right: true,
					feedback:
						'Depression often quietens desire, and some medicines for it do so too. A doctor can change a great deal; do not stop the tablets by yourself. If you think of harming yourself, open the help page now.'
				},
				{
					id: 'pain',
					text: 'There is pain.',
					right: true,
					feedback: 'Pain means stop, and then ask. Once somebody has looked, there is often something to be done.'
				},
				{
					id: 'other-symptoms',
					text: 'Two flights of stairs leave one short of breath these days.',
					right: true,
					feedback:
						'Yes, and before any tablet for erections, since sex is effort too. Chest pain, or breathlessness that comes suddenly or at rest, is another matter: call the emergency number.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'how-soon',
			ideas: [46, 51],
			prompt: 'Nine people. Who needs help now, who needs an appointment, and who can wait and see?',
			reread: { beat: 'what-cannot-wait' },
			groups: [
				{ id: 'now', label: 'Now, as an emergency' },
				{ id: 'appointment', label: 'An appointment' },
				{ id: 'wait', label: 'Wait and see' }
			],
			cards: [
				{
					id: 'after-night-shifts',
					text: 'Once, after a week of night shifts, an erection did not come.',
					group: 'wait',
					feedback: 'Wait and see. Once is ordinary. If it goes on for some weeks, it is worth an appointment.'
				},
				{
					id: 'three-hours',
					text: 'An erection has lasted for three hours, and now it hurts.',
					group: 'now',
					feedback:
						'Now, and an hour ago would have been right too. Damage can begin at about four hours, and being seen takes time. Pain means go at once.'
				},
				{
					id: 'two-months',
					text: 'For two months it has not worked as it used to. He still wakes with erections.',
					group: 'appointment',
					feedback:
						'An appointment. Erections on waking do not settle it, because most causes are mixed. A look at the heart, the blood and the medicines is ordinary.'
				},
				{
					id: 'crack-and-bruise',
					text: 'A sudden bend, a crack, and now swelling and a bruise.',
					group: 'now',
					feedback:
						'Now, even if it is embarrassing. Staff have seen it before, and early repair protects what comes later.'
				},
				{
					id: 'hurts-every-time',
					text: 'It has hurt three times in a row, and she has told nobody.',
					group: 'appointment',
					feedback:
						'An appointment, and no more trying until then. Pain has causes that can be found, and for many of them there is good care.'
				},
				{
					id: 'chest-after-pill',
					text: 'He took a pill for erections two hours ago, and his chest hurts.',
					group: 'now',
					feedback:
						'Now. Call the emergency number and say which pill it was and when. No nitrate spray, neither his own nor anybody else’s.'
				},
				{
					id: 'tablet-and-poppers',
					text: 'He took his tablet at eight. At ten somebody held poppers under his nose, and now he is grey and dizzy.',
					group: 'now',
					feedback:
						'Now. Call, help him to lie down, and say both names. If he passes out, do what the emergency service tells you, and stay with him. Staff need to know what was taken, and nothing else about the evening.'
				},
				{
					id: 'numb-since-morning',
					text: 'Since this morning she has been numb between the legs, and she cannot pass water.',
					group: 'now',
					feedback:
						'Now. Nerves in the lower back may be under pressure, and hours count. It is no matter of worry or of desire.'
				},
				{
					id: 'new-tablets',
					text: 'It began three weeks after new tablets for low mood.',
					group: 'appointment',
					feedback:
						'An appointment, and go on taking them until then. A doctor can often change the dose or the medicine; stopping suddenly can do harm.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'poppers-offered',
			ideas: [51],
			situation:
				'Your doctor has prescribed tablets for erections, and you took one this evening. At a party somebody you like holds out a small bottle of poppers.',
			prompt: 'What do you say?',
			reread: { beat: 'pills-nitrates-and-poppers' },
			options: [
				{
					id: 'half-of-it',
					text: '“Just a little, then. I only took half a tablet.”',
					feedback:
						'Half a tablet feels like half a risk. No amount of the two together is known to be safe: blood pressure can drop so far that it kills.'
				},
				{
					id: 'later-tonight',
					text: '“Later. By midnight the tablet will have worn off.”',
					feedback:
						'Tablets stay in the blood long after they seem to have stopped working, and nobody can feel when one is gone. There is no gap to be worked out, at a party or at home.'
				},
				{
					id: 'never-both',
					text: '“No poppers for me tonight, thanks. But stay.”',
					right: true,
					feedback:
						'Yes. No reason is owed. Whoever likes may add: “Not with my tablets. Together they can kill.” If somebody is likely to hold a bottle under your nose, it is worth saying before the evening begins.'
				},
				{
					id: 'chest-is-fine',
					text: '“All right. My heart has been checked, and it’s fine.”',
					feedback:
						'The check was about the tablet alone. What is dangerous is the two together, and a healthy heart is no protection from a sudden fall in blood pressure.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'whom-steps-are-for',
			ideas: [49, 50],
			prompt:
				'“Small steps, agreed by both, that either may end.” Whom could they suit, and for whom are they wrong, or too early?',
			reread: { beat: 'where-no-steps-belong' },
			groups: [
				{ id: 'steps', label: 'Could suit them' },
				{ id: 'first', label: 'Wrong, or too early' }
			],
			cards: [
				{
					id: 'ana-and-sofie',
					text: 'Since a failed night in June Ana has gone to bed early. She and Sofie have talked about it. They miss each other, and either says no when she likes.',
					group: 'steps',
					feedback: 'Could suit them: both want it, no is free, the fear is of failing, and the talk has come first.'
				},
				{
					id: 'quieter-evenings',
					text: 'Pavol says yes to his wife on Fridays. When he says no, she does not speak to him until Monday.',
					group: 'first',
					feedback:
						'Wrong here. His no costs him a weekend, so his yes is not free, and that is her doing. Lesson 5 and the help page are about it.'
				},
				{
					id: 'burning-pain',
					text: 'It burns each time, and Wiktoria wants to get used to it slowly.',
					group: 'first',
					feedback:
						'Too early. A doctor has to look before anything else; then graded steps with guidance may well be part of her care.'
				},
				{
					id: 'after-what-happened',
					text: 'Since he was raped two years ago, Sione goes numb when he is touched. His partner has found a programme in a book.',
					group: 'first',
					feedback:
						'Wrong here. A programme is not his partner’s to bring. Whether he wants help, and of what kind, is for him to say; there is help that knows about trauma.'
				},
				{
					id: 'never-wanted',
					text: 'Ruta has never wanted sex with anyone, and is well. Her girlfriend hopes that small steps will bring the wish.',
					group: 'first',
					feedback:
						'Wrong here. She lacks nothing, and her no stands. Her girlfriend’s wish counts too; they may talk about living with the difference.'
				},
				{
					id: 'after-the-check',
					text: 'The doctor has looked, the tablets have been changed, and Hugh and Maureen would both like to begin again. They are nervous.',
					group: 'steps',
					feedback: 'Could suit them. The body has been seen to, both want it, and either can stop at any point.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'you-noticed',
			ideas: [48, 50],
			situation:
				'Somebody you love says no to you whenever they like, and you have never made them pay for it. For weeks they have been coming to bed after you are asleep. You have noticed, and you worry.',
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
						'It says too much. For some people it is like that. Desire varies, much of it comes in answer to something, and some people want none, all their lives, and are well.'
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
						'It says too much. Not leaving it for long makes sense for those who want it to change. Tonight, with nothing said and nothing looked at, is a different thing, and there is more than one kind of help.'
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
						'This is only a fact about a birthday. It looks like the flaw if one thinks that desire ends at some birthday. For many people it goes on into their eighties, and many others are well without.'
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
