import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'sorting',
			id: 'where-it-comes-from',
			ideas: [52, 53],
			prompt:
				'Six people who give. Go by what the line itself says: is it giving from liking, giving from fear, or can nobody tell from here?',
			reread: { beat: 'two-reasons-in-the-same-hands' },
			groups: [
				{ id: 'liking', label: 'Giving from liking' },
				{ id: 'fear', label: 'Giving from fear' },
				{ id: 'open', label: 'Cannot tell' }
			],
			cards: [
				{
					id: 'quiet-kitchen',
					text: '“I make his tea every morning. I like the kitchen when it is quiet, and on days when I don’t feel like it he makes mine.”',
					group: 'liking',
					feedback:
						'Daily care can look like a duty. Here the giver names a pleasure and also stops now and then without trouble, so by their own account this is liking.'
				},
				{
					id: 'goes-last',
					text: '“In bed I always see to her first, and then I say I’m tired. She has never said so, but if she were ever disappointed, I think she’d go.”',
					group: 'fear',
					feedback:
						'It could pass for plain devotion. The giver says what is behind it, though: being left. That is giving from fear, and there is no shame in it. Had she threatened it, that would be another matter, and Lesson 5 is about it.'
				},
				{
					id: 'washes-up',
					text: 'At every party it is Bao who ends up doing the dishes.',
					group: 'open',
					feedback:
						'One is tempted to guess in both directions. Bao’s reason is left out: it may be pleasure, shyness, a bad back that hates sofas, or worry. Only Bao could say.'
				},
				{
					id: 'more-fun',
					text: '“Giving is the part I enjoy most, with everyone I’ve been with. If he asks me to stop I stop, and if I don’t want to I say so.”',
					group: 'liking',
					feedback:
						'All this giving may look suspicious after a lesson on fear. This person likes it, can stop and can say no, and a liking for giving is as real as any other.'
				},
				{
					id: 'not-fussed',
					text: '“I tell them I’m not fussed about my turn. It’s easier than finding out whether they’d still want me if I asked.”',
					group: 'fear',
					feedback:
						'“Not fussed” sounds like a taste. The second sentence gives another reason, the fear of asking and losing. The first has the look of a rationalisation, and it is the speaker who says so, not we.'
				},
				{
					id: 'no-massage',
					text: 'In twelve years Carmen has never let anybody rub her back.',
					group: 'open',
					feedback:
						'It may be fear of taking, and it may be that Carmen dislikes having her back touched. The line gives no reason, so nobody can tell, and Carmen owes no one an explanation.'
				}
			]
		},
		{
			kind: 'single',
			id: 'lower-wellbeing',
			ideas: [52],
			prompt: 'Which of these went with lower well-being in the studies?',
			reread: { beat: 'what-researchers-compared' },
			options: [
				{
					id: 'keen',
					text: 'Being keen to meet a partner’s wishes in bed',
					feedback:
						'A lesson about pleasing may seem to warn against pleasing. Keenness went with more desire and satisfaction. What did not was putting the other first at one’s own expense.'
				},
				{
					id: 'avoid-trouble',
					text: 'Agreeing to sex to avoid trouble or loss',
					right: true,
					feedback:
						'Yes: it went with lower well-being and, over time, with worse relationships. That is a link on average. Where the trouble is what the other would do, it is not agreeing; it is the other’s doing, and Lesson 5 and the help page are about it.'
				},
				{
					id: 'kind-no',
					text: 'Saying no to sex, and doing so in a kind way',
					feedback:
						'A no can feel like a wound while one is saying it. In the study that compared them, a kind no did not lower satisfaction with the relationship against a reluctant yes, and it held up better over time. Satisfaction with sex was lower that day, and that is another thing than well-being.'
				}
			]
		},
		{
			kind: 'flaw',
			id: 'stuck-switch',
			ideas: [54],
			prompt: 'A paragraph from a magazine. Mark the part that claims more than anyone has shown.',
			reread: { beat: 'a-story-about-the-brain' },
			pieces: [
				{
					id: 'respond',
					text: 'When we sense danger, circuits in the brain respond, and the amygdala is one part of them.',
					feedback:
						'Talk of the amygdala may set off an alarm by now. This sentence is modest and fits what is known: it says circuits, and it says one part.'
				},
				{
					id: 'stuck',
					text: 'In people who only ever give, this fear centre has been on for years and invents the reasons they tell themselves.',
					flaw: true,
					feedback:
						'This is the leap. It has the sound of science, but no study we know of shows a centre stuck on for years in people who please, or one that makes up their reasons.'
				},
				{
					id: 'dispute',
					text: 'How such circuits lead to the feeling of being afraid is something that researchers in the field still argue about.',
					feedback:
						'An admission like this can sound like weakness. It is accurate: whether one system or two are at work is in dispute.'
				},
				{
					id: 'afterwards',
					text: 'People do sometimes find a good reason afterwards for what they did out of fear.',
					feedback:
						'It is easy to mark this together with the brain story. It needs no brain story: it says “sometimes”, and it claims to know it of nobody in particular.'
				}
			]
		},
		{
			kind: 'several',
			id: 'somebody-goes-still',
			ideas: [53, 55],
			situation:
				'“Your turn,” you say to someone you are glad to be with, and they sit down. You begin to rub their shoulders. A minute later they have gone quite still, with open eyes, and they do not answer.',
			prompt: 'What is yours to do? There may be more than one.',
			reread: { beat: 'when-somebody-goes-still' },
			options: [
				{
					id: 'hands-away',
					text: 'Stop, take your hands away and leave some room',
					right: true,
					feedback:
						'Yes. Somebody who goes still may be unable to say stop, so it is yours to do. You need not know why. Somebody who cannot be roused needs an ambulance.'
				},
				{
					id: 'gently-on',
					text: 'Go on more gently, and see whether they relax',
					feedback:
						'It is meant to help. But stillness is no yes, and somebody who has frozen cannot turn down more touch.'
				},
				{
					id: 'nothing-to-say',
					text: 'Say: “We’ve stopped. You don’t have to say anything.”',
					right: true,
					feedback:
						'Yes. It tells them that it is over and asks for nothing. Leave it there for tonight, even if they say that it is all right.'
				},
				{
					id: 'what-did-i-do',
					text: 'Ask what you did wrong, and ask again until they tell you',
					feedback:
						'You may be frightened yourself, and you may say so to somebody else. Questions make one more thing that they have to do, just when they cannot.'
				},
				{
					id: 'sign-for-stop',
					text: 'Agree that from now on a sign will mean stop, and that without the sign it is all right',
					feedback:
						'A sign can help, for times when a person can still move. Somebody who has frozen cannot give it. No sign is no yes, so going still goes on meaning stop.'
				},
				{
					id: 'their-duty',
					text: 'Leave it to them: whoever wants to stop has to say so',
					feedback:
						'It sounds fair between grown people. But a person who has frozen cannot speak, and that is not a choice they make. Stopping cannot be left to them.'
				}
			]
		},
		{
			kind: 'single',
			id: 'whose-no-is-free',
			ideas: [52, 55],
			repeats: 'telling-apart',
			prompt:
				'Four times somebody has said “not tonight”, and this is what followed. After which of them is the next no free? Go by what the one who says it can see.',
			reread: { lesson: 'telling-apart', beat: 'four-acts-side-by-side' },
			options: [
				{
					id: 'thank-you-then-silence',
					text: '“Of course, my love,” says Edgar. He then says nothing to Ivo until Thursday, when Ivo comes to him.',
					feedback:
						'The words are the kindest of the four. Ivo’s no costs him the days until Thursday, and the silence ends when he gives in.'
				},
				{
					id: 'sulk-and-supper',
					text: 'Niamh pulls a face and goes to run a bath. At supper she passes the bread. On Thursday Cal says no again without a thought.',
					right: true,
					feedback:
						'Yes. She is disappointed, and may be. It passes, Cal has nothing to do about it, and his next no comes as easily.'
				},
				{
					id: 'three-reasons',
					text: '“Fine,” says Luka, and asks why. Each reason that Daria gives is weighed, and there is no sleep until one of them is good enough.',
					feedback:
						'“Fine” is a good word, and here it opens an inquiry. A no that has to be earned with reasons, night after night, is not free.'
				},
				{
					id: 'a-joke-for-friends',
					text: '“No problem,” says Petra. On Saturday she tells their friends, laughing, how seldom Nils lets her near him.',
					feedback:
						'At home nothing happens, and on Saturday he pays for it in front of others. By the next time he may say yes because of Saturdays.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'no-or-yes',
			ideas: [52, 55],
			prompt: 'True or false, and how sure are you?',
			reread: { beat: 'what-researchers-compared' },
			statements: [
				{
					id: 'more-harm',
					text: 'In studies of couples, a kind no did more harm to the relationship than a reluctant yes.',
					truth: false,
					feedback: {
						true: 'It fits the feeling that a no is a small wound. The comparison came out otherwise: a kind no did not lower satisfaction with the relationship against a reluctant yes, and over time it held up better. Satisfaction with sex was lower on that day.',
						false:
							'So it was found: a kind no did not lower satisfaction with the relationship by comparison, and over time it held up better. Satisfaction with sex was lower that day. And a no would be in order even if the average had come out differently.'
					}
				},
				{
					id: 'liking-is-real',
					text: 'Some people like giving more than receiving, and are at ease with it.',
					truth: true,
					feedback: {
						true: 'Some do. Whoever could stop, could say no and is content owes nobody a turn at receiving.',
						false:
							'After so much about fear it is easy to doubt every giver. A liking for giving can be real, and from outside nobody can tell the two apart.'
					}
				}
			]
		},
		{
			kind: 'cloze',
			id: 'taking-it-in',
			ideas: [26],
			repeats: 'old-lessons',
			reread: { lesson: 'old-lessons', beat: 'what-might-it-have-meant' },
			prompt:
				'From Lesson 3. In one set of studies, people who think little of themselves took a compliment in better after one small task.',
			sentence: 'To take a kindness in, it can help to describe its ___.',
			accept: ['meaning', 'meanings', 'the meaning', 'significance', 'what it means', 'what it meant', 'sense'],
			misses: [
				{
					when: ['words', 'wording', 'exact words', 'text', 'details', 'content'],
					feedback:
						'Getting the words right feels like taking them seriously. In those studies it was describing what the compliment meant, not its wording, that went with taking it in.'
				},
				{
					when: ['place', 'time', 'where', 'when', 'setting', 'situation', 'context', 'moment'],
					feedback:
						'Where and when it was said is easy to recall, and it keeps one at a safe distance. What helped in those studies was to spell out what the compliment meant.'
				},
				{
					when: ['cause', 'reason', 'motive', 'purpose', 'source', 'origin'],
					feedback:
						'Looking for the reason behind a kindness is tempting, above all for somebody who expects a bill. The task that helped was a different one: to describe its meaning.'
				}
			],
			feedback: {
				right:
					'Yes, its meaning: what it says about you and the two of you. Prompted in that way, people with low self-esteem took the compliment in as others did, and it could still be seen two weeks later. Whoever simply dislikes praise is free to.',
				wrong:
					'The word was “meaning”. Wording and setting are easier to describe, but spelling out what a compliment meant is what helped in those studies, among people with low self-esteem.'
			}
		},
		{
			kind: 'matching',
			id: 'what-goes-missing',
			ideas: [55],
			prompt:
				'Three lines from couples in which one person gives out of fear. What has gone missing in each? One card is left over.',
			reread: { beat: 'who-goes-without' },
			columns: [
				{
					id: 'missing',
					label: 'What is lost',
					choices: [
						{
							id: 'nothing',
							text: 'Nothing; it is admirable',
							feedback:
								'Friends often say so, and the care is real. Yet in each of these lines somebody goes without, so the sacrifice has a cost and this card stays over.'
						},
						{ id: 'known', text: 'Being known' },
						{ id: 'turn', text: 'The other person’s turn to give' },
						{ id: 'wishes', text: 'Knowing one’s own wishes' }
					]
				}
			],
			rows: [
				{
					id: 'never-give',
					text: '“It’s lovely, and I never get to do anything for him.”',
					answers: { missing: 'turn' },
					feedback:
						'The speaker has plenty of care and no chance to give any. That is a loss one can hardly complain of without sounding ungrateful.'
				},
				{
					id: 'what-he-likes',
					text: '“Nine years, and I couldn’t tell you what he likes.”',
					answers: { missing: 'known' },
					feedback:
						'It is easy to hear a charge of carelessness here. A person who never takes a turn gives others little to know, and so misses being known.'
				},
				{
					id: 'what-i-enjoy',
					text: '“She asked what I’d enjoy, and my head was empty.”',
					answers: { missing: 'wishes' },
					feedback:
						'This one is said by the giver. Wishes that are never asked about can become hard to find. They may also simply be few, and that is all right too.'
				}
			]
		}
	]
});
