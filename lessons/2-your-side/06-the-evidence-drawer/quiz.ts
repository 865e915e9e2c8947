import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'sorting',
			id: 'from-the-drawer',
			ideas: [8, 10],
			prompt: 'Eight slips from other people’s drawers. Sort them into observation, interpretation and verdict.',
			reread: { beat: 'three-kinds-of-sentence' },
			groups: [
				{ id: 'observation', label: 'Observation' },
				{ id: 'interpretation', label: 'Interpretation' },
				{ id: 'verdict', label: 'Verdict' }
			],
			cards: [
				{
					id: 'twenty-past-six',
					text: 'We had said six, and she rang at twenty past.',
					group: 'observation',
					feedback:
						'Observation: a clock could have seen it. It may still matter a great deal; being plain does not make it small.'
				},
				{
					id: 'selfish',
					text: 'He is selfish.',
					group: 'verdict',
					feedback:
						'Verdict: three words judge the whole man. There may be good reasons behind them, and none is named here.'
				},
				{
					id: 'bank-card',
					text: 'On Tuesday she took my bank card.',
					group: 'observation',
					feedback:
						'Observation, and a reason to read Lesson 5. Noting harm is not case building: keep such notes safe, and talk to somebody you trust.'
				},
				{
					id: 'make-a-point',
					text: 'They came late to make a point.',
					group: 'interpretation',
					feedback:
						'Interpretation: the lateness could be seen, the purpose is a guess. A guess may be right, and one can ask.'
				},
				{
					id: 'always-mine',
					text: 'You were always one to leave things to others.',
					group: 'verdict',
					feedback:
						'Verdict: it says what sort of person somebody is. “I washed up on Monday, Tuesday and today” could be counted.'
				},
				{
					id: 'bored-by-me',
					text: 'He went to bed at nine because I bore him.',
					group: 'interpretation',
					feedback: 'Interpretation: the first half could be seen, the “because” could not. He may have been tired.'
				},
				{
					id: 'gas-left-on',
					text: 'This morning the gas was still on under the empty pan.',
					group: 'observation',
					feedback:
						'Observation, and one worth speaking about today. Separating it from verdicts makes it easier to hear, and no less serious.'
				},
				{
					id: 'never-thinks',
					text: 'She never thinks of anyone.',
					group: 'verdict',
					feedback:
						'Verdict: “never” and “anyone” leave no hour in which it could be otherwise. What she did, and when, has dropped out.'
				}
			]
		},
		{
			kind: 'single',
			id: 'how-partners-see',
			ideas: [10, 11],
			prompt: 'What does research say about how people see their partners, on average?',
			reread: { beat: 'how-clearly-we-see-each-other' },
			options: [
				{
					id: 'blind',
					text: 'Largely blind: love hides the faults from them',
					feedback:
						'The saying is old, and there is a small lean to the kind side. But people track their partners quite well, and about how a partner loves and talks to them they lean to the harsh side.'
				},
				{
					id: 'neutral',
					text: 'Neutral: they see the plain facts and add nothing of their own',
					feedback:
						'From inside, our own view feels like plain facts. In a study of newlyweds, though, how close the wives felt went with how they read good moods and mildly bad ones.'
				},
				{
					id: 'accurate-kind-coloured',
					text: 'Fairly accurate, kinder on some points than on others, coloured by overall feeling',
					right: true,
					feedback:
						'Yes. People track each other quite well. They lean a little to the kind side in most things, and a little to the harsh side about how they are loved and spoken to. The feeling about the whole bond tints what they see. These are averages, and they do not say who is right about one evening.'
				},
				{
					id: 'mostly-wrong',
					text: 'Mostly wrong, once they are unhappy together',
					feedback:
						'A filter can suggest this. The study of newlyweds found no such colouring for strongly negative moods, and unhappy people may be seeing something real.'
				}
			]
		},
		{
			kind: 'flaw',
			id: 'two-days-with-ola',
			ideas: [8, 10],
			situation: 'A page from a diary. The writer shares a house with Ola.',
			prompt: 'Mark the three places where good news is bent to fit the file.',
			reread: { beat: 'good-news-bent-to-fit' },
			pieces: [
				{
					id: 'rang-at-lunch',
					text: 'Monday. Ola rang at lunch to ask how the interview had gone.',
					feedback: 'This is told straight: who, when, and what was asked.'
				},
				{
					id: 'only-because',
					text: 'Only because her own meeting had been cancelled, I suppose.',
					flaw: true,
					feedback:
						'Bent. A kind call becomes a way of filling time, and “I suppose” stands where a question could have stood.'
				},
				{
					id: 'knew-the-firm',
					text: 'She even knew the name of the firm.',
					feedback: 'An observation, and a kind one. “Even” sounds surprised, but nothing is twisted yet.'
				},
				{
					id: 'shows-off',
					text: 'She does like to show off her memory.',
					flaw: true,
					feedback: 'Bent. Remembering something for a friend is turned into vanity, and one call into a trait.'
				},
				{
					id: 'bathroom-light',
					text: 'Tuesday. The bathroom light was on all night again, and the bill has gone up.',
					feedback:
						'It is a fault, so it looks like part of the file. But it is an observation and a fair complaint; filters are about good news that is not allowed to count.'
				},
				{
					id: 'turned-it-off',
					text: 'I asked her to mind the light, and tonight it is off.',
					feedback: 'A request and what came of it, told as they happened.'
				},
				{
					id: 'last-word',
					text: 'That will be so that she has the last word.',
					flaw: true,
					feedback:
						'Bent. She did as asked, and the file makes a victory out of it. With such a filter no answer from Ola could be a good one.'
				},
				{
					id: 'talk-on-sunday',
					text: 'On Sunday I want to talk about how we share the bill.',
					feedback: 'A wish with a day to it. Complaints and good news can stand on one page.'
				}
			]
		},
		{
			kind: 'next-line',
			id: 'the-third-time',
			ideas: [7, 13],
			situation:
				'A parcel should have gone to the post. Someone you live with has forgotten it for the third time. You are annoyed, and neither of you is afraid of the other.',
			prompt: 'Which line has the best chance of being heard today?',
			reread: { beat: 'one-thing-for-today' },
			options: [
				{
					id: 'one-request',
					text: '“The parcel is still here, and it matters to me. When can you take it?”',
					right: true,
					feedback:
						'One thing, what it means to you, and a question about today. The answer may be no, but it will be an answer to something.'
				},
				{
					id: 'the-list',
					text: '“Third time. And the bins, and my birthday, and that whole weekend in May.”',
					feedback:
						'More evidence ought to convince, and in a court it might. At home people answer a list by defending themselves, item by item, and the parcel is lost among the rest.'
				},
				{
					id: 'never-mind',
					text: '“Never mind.” (And you take it yourself.)',
					feedback:
						'It looks like peace, and on a tired evening it may be all there is. But the annoyance is filed without a word, and the other person has nothing to answer.'
				},
				{
					id: 'who-you-are',
					text: '“You simply don’t think of other people, do you?”',
					feedback:
						'After three times it may feel like a finding. It is a verdict, though, and nobody can take a verdict to the post.'
				}
			]
		},
		{
			kind: 'several',
			id: 'what-a-case-costs',
			ideas: [11, 12],
			prompt: 'What can building a case cost the person who builds it?',
			reread: { beat: 'what-it-costs-the-keeper' },
			options: [
				{
					id: 'nothing',
					text: 'Nothing; it protects from being fooled',
					feedback:
						'A case does feel like a shield, and looking closely at real harm does protect. A file of ordinary faults mostly costs its keeper a fair view. If you fear being harmed, Lesson 5 is the place.'
				},
				{
					id: 'narrow-sight',
					text: 'A view of the whole person',
					right: true,
					feedback: 'Attention narrows to what is disliked, and strengths drop out of sight. They are still there.'
				},
				{
					id: 'own-values',
					text: 'Conduct they would respect in themselves',
					right: true,
					feedback:
						'Sighs, sarcasm and tales told at parties are seldom what the teller would choose. This comes from a therapist’s practice, without a count of how often it happens.'
				},
				{
					id: 'good-news',
					text: 'Good news that would otherwise have counted',
					right: true,
					feedback:
						'Through a filter even bread and butter can look like a trick, so the keeper misses kindness that was meant.'
				},
				{
					id: 'right-to-complain',
					text: 'The right to complain',
					feedback:
						'If fair meant silent, this would follow. But a complaint stays yours whatever you have collected; a request just travels better without the other items.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'dropping-the-case',
			ideas: [7, 13],
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'one-thing-for-today' },
			statements: [
				{
					id: 'lose-the-right',
					text: '“If I drop the case, I lose the right to complain.”',
					truth: false,
					feedback: {
						true: 'The file looks like the proof, so putting it down feels like giving in. But the one complaint that is alive today can be said without it, and a limit needs no proof at all.',
						false:
							'What is put down is the blame, and it did not end the struggle anyway. The complaint remains, and so does every limit.'
					}
				},
				{
					id: 'limit-with-full-drawer',
					text: '“Even with a full drawer in my head, I may say that something is not okay for me.”',
					truth: true,
					feedback: {
						true: 'You may. A limit does not have to be earned by being fair first. It is only easier to hear with fewer items round it.',
						false:
							'After a lesson on fairness it can seem that one has to empty the drawer first. A limit needs no such preparation. It is only easier to hear with fewer items round it.'
					}
				}
			]
		},
		{
			kind: 'ordering',
			id: 'from-admiration-to-cynicism',
			ideas: [8, 9],
			situation: 'Somebody’s thoughts about Lea, written down over a year.',
			prompt: 'Put the five lines in the order in which a file grows.',
			reread: { beat: 'what-it-costs-the-keeper' },
			steps: [
				{
					id: 'thinks-of-everything',
					text: 'Lea thinks of everything.',
					feedback:
						'It begins with admiration. This is a generous verdict, and no truer of anybody than the bitter ones.'
				},
				{
					id: 'forgot-to-ring',
					text: 'Lea forgot to ring.',
					feedback: 'One event, told as one event. Nothing has been filed yet.'
				},
				{
					id: 'forgets-things',
					text: 'Lea forgets things.',
					feedback: 'One evening has become a habit. It sounds milder than what follows, which is why it slips by.'
				},
				{
					id: 'never-thinks-of-anyone',
					text: 'Lea never thinks of anyone.',
					feedback: 'The habit has become a character: “never”, “anyone”. Admiration has worn through.'
				},
				{
					id: 'flowers-cover-up',
					text: 'The flowers will be because she forgot something else.',
					feedback:
						'Last comes the filter: good news itself is bent. This is about a forgotten call. Flowers after something that frightened you are another matter, and doubting them is no filter.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'limits-and-rules',
			ideas: [7, 13],
			prompt:
				'Each of these was said as “my limit”. Which are limits, and which are rules? Ask whose body, time, money or privacy is being decided about.',
			reread: { beat: 'one-thing-for-today' },
			groups: [
				{ id: 'limit', label: 'A limit' },
				{ id: 'rule', label: 'A rule' }
			],
			cards: [
				{
					id: 'walk-at-shouting',
					text: '“When there is shouting I go for a walk. I’m back at nine.”',
					group: 'limit',
					feedback: 'A limit. The speaker goes, and comes back. Whoever shouted can go on or stop.'
				},
				{
					id: 'passcode',
					text: '“I need to feel secure, so I need your passcode.”',
					group: 'rule',
					feedback:
						'A rule, said as a need. The need may be real. What has to be handed over is somebody else’s phone, and they may say no. If that no costs them something, Lesson 5 is the place.'
				},
				{
					id: 'not-from-behind',
					text: '“I don’t want to be hugged from behind.”',
					group: 'limit',
					feedback:
						'A limit. It asks the other person to stop something, and what is decided about is the speaker’s own body. There nobody else has a say.'
				},
				{
					id: 'ex-at-dinner',
					text: '“I can’t be with somebody who sees his ex. So you’ll cancel on Friday.”',
					group: 'rule',
					feedback:
						'A rule: “you’ll cancel” decides about somebody else’s Friday. “I am leaving you” would be a decision about one’s own life. “If you see him, I’ll leave”, held over a partner Friday after Friday, is the same rule with a threat in it.'
				},
				{
					id: 'own-phone-bill',
					text: '“I’ll pay for my own phone and nobody else’s,” says one flatmate to another. Both have wages.',
					group: 'limit',
					feedback:
						'A limit, about the speaker’s own money, and the other can pay for theirs. Where one holds the money that both live on, “I won’t pay” can be a leash. Lesson 5 is about that.'
				},
				{
					id: 'home-by-ten',
					text: '“In this house everybody is home by ten,” Vera tells her girlfriend. Vera comes home when she likes.',
					group: 'rule',
					feedback:
						'A rule, and it runs one way, which is one of the signs in Lesson 5. Her girlfriend need not come home at eleven to find out what would happen. If she hurries, she knows enough to ask someone.'
				}
			]
		}
	]
});
