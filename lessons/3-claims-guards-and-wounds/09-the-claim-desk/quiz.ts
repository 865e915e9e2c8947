import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'next-line',
			id: 'blood-or-upbringing',
			ideas: [32],
			asks: 'Idea 32: the debate goes on because little can be proved, and the social part may be the larger. Who lacks it reads a cause from the size of a gap or from its being found often, or splits the difference. Two options say that scores prove little, and one of them goes on to a figure.',
			situation:
				'After the programme Rosa and her neighbour are still at it. “They’ve measured a difference, so it’s in the blood,” says Mr Aalto. “It’s how they were raised,” says Rosa. Both look at Jun.',
			prompt: 'Which answer agrees with this lesson, reasons included?',
			reread: { beat: 'what-the-article-grants-and-who-is-missing' },
			options: [
				{
					id: 'hardly-looks-like-birth',
					text: '“A gap that small hardly looks like birth to me, so I’d put most of it down to what we’re taught.”',
					feedback:
						'The size of a gap does not tell where it comes from. Small gaps can be inborn, and large ones can be taught.'
				},
				{
					id: 'who-and-how-often',
					text: '“It may well be more taught than inborn. Only, you can’t tell that from who scores higher, or how often.”',
					right: true,
					feedback:
						'Rosa may be right, as the article grants. The quarrel goes on because so little can be proved: comparing two averages cannot show a cause.'
				},
				{
					id: 'some-of-it-at-least',
					text: '“How much, nobody knows. Some of it must be in the blood, or it wouldn’t turn up in study after study.”',
					feedback:
						'Finding a gap again makes it more certain that there is one. What is taught everywhere would be found again and again as well.'
				},
				{
					id: 'about-half',
					text: '“A score can’t decide that between you. So I’d leave it at about half and half, which is fair to you both.”',
					feedback:
						'“Half” is an answer too, and no better proved than the other two. Not knowing the shares is different from knowing that they are equal.'
				}
			]
		},
		{
			kind: 'matching',
			id: 'four-sheets-and-their-gaps',
			ideas: [33],
			asks: 'Idea 33: why the fear is hard to measure. Each case has another reason. Who lacks it blames dishonesty for all of them, or hopes that more people will mend what was never asked.',
			situation:
				'Four people and a questionnaire on fear of closeness. In each case some fear is missing from the result.',
			prompt:
				'What got in the way, and which change would help most directly? One of the changes helps none of the four.',
			reread: { beat: 'why-it-is-hard-to-measure' },
			columns: [
				{
					id: 'obstacle',
					label: 'What got in the way',
					choices: [
						{ id: 'notice', text: 'What people notice in themselves' },
						{ id: 'willing', text: 'What people are willing to tick' },
						{ id: 'counted', text: 'What the sheet counts as fear' },
						{ id: 'taking-part', text: 'Who takes part' }
					]
				},
				{
					id: 'change',
					label: 'What would help',
					choices: [
						{ id: 'box-without-names', text: 'The sheets go into a box, without names' },
						{ id: 'someone-else-too', text: 'Somebody who sees the person often fills in a sheet too' },
						{ id: 'list-rewritten', text: 'The list is written anew after talks with many people' },
						{ id: 'every-tenth-door', text: 'Somebody knocks at every tenth door in town' },
						{
							id: 'more-couples',
							text: 'Three times as many couples are asked',
							feedback:
								'More people of the same kind make an average steadier. What the sheet does not ask, and those who do not come, are missing from the larger study too.'
						}
					]
				}
			],
			rows: [
				{
					id: 'avners-headache',
					text: 'Avner, 66, ticks “not at all” and means it. Before each visit of his son’s he gets a headache, and he puts it down to the weather.',
					answers: { obstacle: 'notice', change: 'someone-else-too' },
					feedback:
						'He is honest about what he knows of himself. His son may have seen a pattern. Those who know a person can be wrong as well, and sometimes it is the weather.'
				},
				{
					id: 'lenes-sheet',
					text: 'Lene thinks “very much” and ticks “a little”. Her husband will carry her sheet to the post with his.',
					answers: { obstacle: 'willing', change: 'box-without-names' },
					feedback:
						'She has noticed it and would rather not have it read. Privacy helps some people to tick what they think. It does nothing for a fear they have not noticed.'
				},
				{
					id: 'what-oona-dreads',
					text: 'All the statements are about telling. Oona tells anybody anything and scores low. Her dread is of being needed.',
					answers: { obstacle: 'counted', change: 'list-rewritten' },
					feedback:
						'Her low score is correct, for what was asked. Somebody had to decide which dread counts, and hers was not on the sheet.'
				},
				{
					id: 'mehmet-reads-it-twice',
					text: '“Couples wanted,” says the poster. Mehmet has dated no one since his divorce, because it scares him. He reads it twice and goes on to the baker’s.',
					answers: { obstacle: 'taking-part', change: 'every-tenth-door' },
					feedback:
						'The study will never know that he was there. Knocking reaches some of those who would not come by themselves. Others will shut the door again.'
				}
			]
		},
		{
			kind: 'find',
			id: 'two-men-in-a-van',
			ideas: [31, 34],
			asks: 'Ideas 34 and 31: what the study found, and that an average is not “all men”. Who lacks it marks the stories from one life, or the true findings because they sound bold, and lets the small “then” go by.',
			situation:
				'Idris and Bo, two surveyors in their sixties, wait in the van for the rain to stop. Bo has a magazine with half a page on the study from 2000.',
			prompt:
				'Mark two lines. In one of them a link that the study found is turned into a cause. In the other an average is turned into a fact about particular people.',
			reread: { beat: 'what-the-study-did' },
			lines: [
				{
					id: 'came-out-higher',
					who: 'Bo',
					text: 'It says here that the men came out higher. On average.',
					feedback: 'A finding, read out as it stands, with its “on average” still attached.'
				},
				{
					id: 'at-what',
					who: 'Idris',
					text: 'Higher at what?',
					feedback: 'The question to ask first: what was measured? Bo has to look it up.'
				},
				{
					id: 'telling-people-things',
					who: 'Bo',
					text: 'Worrying about telling people things. They ticked it for themselves.',
					feedback: 'What was measured, and how. That people rated themselves limits it, and Bo leaves that in.'
				},
				{
					id: 'the-middle-one',
					who: 'Idris',
					text: 'I’d have ticked the middle one all the way down.',
					feedback:
						'He speaks of himself and draws no conclusion from it. It also shows why such sheets are hard to read.'
				},
				{
					id: 'tended-to-as-well',
					who: 'Bo',
					text: 'And if one of a couple scored high, the other tended to as well.',
					feedback: 'A link, carefully put. “Tended to” leaves room for couples in which it was otherwise.'
				},
				{
					id: 'learns-it',
					who: 'Idris',
					text: 'One of them clams up, and the other learns it.',
					mark: true,
					feedback:
						'Here the link has become a cause. The two may also have chosen each other for being alike, or something happened to both.'
				},
				{
					id: 'first-husband',
					who: 'Bo',
					text: 'My sister’s first husband never told us where he worked. Eleven years.',
					feedback: 'A story about one man. It may be true to the last word, and it is offered as no more than that.'
				},
				{
					id: 'the-whole-bus',
					who: 'Idris',
					text: 'My wife told the whole bus. I heard our news from the driver.',
					feedback: 'One woman, remembered with pleasure. He does not say that women are like that.'
				},
				{
					id: 'waiting-for-you-or-me',
					who: 'Bo',
					text: 'It’s no use waiting for you or me to say a thing, then.',
					mark: true,
					feedback:
						'The average has become two men in a van. It cannot tell what either of them will do, and it makes a handy excuse.'
				},
				{
					id: 'how-much',
					who: 'Idris',
					text: 'How much higher were they?',
					feedback: 'He asks for the size, and the summary of the study does not give it.'
				},
				{
					id: 'does-not-say',
					who: 'Bo',
					text: 'It doesn’t say.',
					feedback: 'Three words that admit a gap. He could have made up a figure, and does not.'
				},
				{
					id: 'in-march',
					who: 'Idris',
					text: 'They tell me in the office that you’re leaving in March.',
					feedback: 'Something he has heard about one man. It can be checked at once: he is sitting there.'
				},
				{
					id: 'when-it-stopped',
					who: 'Bo',
					text: 'I was going to tell you when the rain stopped.',
					feedback: 'His own reason for his own silence. No study is used for it this time.'
				}
			]
		},
		{
			kind: 'estimate',
			id: 'how-many-from-the-nights',
			ideas: [32],
			asks: 'Idea 32, a small average difference. Who sees two separate camps goes far above; who takes “wide overlap” for “no difference” stays at fifty.',
			situation:
				'At Noor’s hospital 500 people on day shifts and 500 on nights fill in a sheet about worry. The nights are a little higher on average.',
			figure: 'nights-and-days',
			prompt:
				'A course has room for the hundred people with the highest scores. About how many of them will come from the nights?',
			reread: { beat: 'two-hills' },
			min: 0,
			max: 100,
			step: 1,
			unit: 'of the hundred',
			answer: 59,
			near: 6,
			ends: ['all from the days', 'all from the nights'],
			feedback: {
				low: 'About 59. One hill lies a little further along, and among the highest scores that little adds up: small is not the same as none. For choosing between two people it would still be a poor guide.',
				near: 'About 59, with 41 from the days. A long list shows the difference, and there are plenty of each on it. For choosing between two people it would be a poor guide.',
				high: 'About 59. For many more the hills would have to lie further apart. These two cover each other nearly everywhere, at the top end as well, so 41 of the hundred come from the days.'
			}
		},
		{
			kind: 'single',
			id: 'thirty-years-of-dancing',
			ideas: [35],
			asks: 'Idea 35: a long experience is weak support for two reasons, who comes and what is remembered. Who has only one of the two takes a plan that mends only one; who has neither adds more experience.',
			situation:
				'Estrella, 62, has run a dancing school for thirty years. “Men look away first,” she says. As evidence, such an impression has two weak points.',
			prompt: 'Which plan would mend both of them?',
			reread: { beat: 'it-fits-what-i-have-seen' },
			options: [
				{
					id: 'three-teachers',
					text: 'She compares her impression with those of three teachers from other towns, who have been at it just as long.',
					feedback:
						'Four long memories in place of one. In each town the couples chose to come, and in each head the evenings that fit are easier to recall.'
				},
				{
					id: 'a-camera-for-a-year',
					text: 'She has each class of hers filmed for a year, and a helper counts who is the first to look away.',
					feedback:
						'A camera forgets nothing, so the trouble with memory is mended. Those who would never book a dancing class are still not in the picture.'
				},
				{
					id: 'by-lot-and-unaware',
					text: 'Couples are drawn by lot and asked to dance. Someone who has not heard her rule notes what they do.',
					right: true,
					feedback:
						'The lot deals with who comes, and notes made on the spot deal with what stays in the mind. Her thirty years had done their part: they found the question.'
				},
				{
					id: 'those-who-never-came',
					text: 'She writes to couples who never came to her school, and asks which of the two would look away first.',
					feedback:
						'Now people are heard who were never her pupils. But they answer from memory, and most of them know what men and women are supposed to do.'
				}
			]
		},
		{
			kind: 'several',
			id: 'one-small-survey',
			ideas: [31],
			asks: 'Idea 31: the useful question is what sets apart those who fear closeness. Who lacks it measures men against women once more, counts frightened men, or studies the women beside them.',
			situation:
				'Marit can pay for one small survey of the listeners. It should take up the question that this lesson calls the better one.',
			prompt: 'Which of these surveys would do that? There may be more than one.',
			reread: { beat: 'what-the-article-grants-and-who-is-missing' },
			options: [
				{
					id: 'as-many-of-each',
					text: 'As many women as men: whose average is higher if each sheet is filled in alone?',
					feedback:
						'A cleaner measurement of the old question. It would tell once more which group is ahead, and nothing about what makes people in either group afraid.'
				},
				{
					id: 'at-ease-and-not',
					text: 'Listeners who dread closeness and listeners who do not: what had each met with?',
					right: true,
					feedback:
						'It compares those who are afraid with those who are not, whatever their gender. Such answers show links, so they are a beginning.'
				},
				{
					id: 'how-many-men',
					text: 'A thousand men, drawn by lot: how many in a hundred say that it frightens them?',
					feedback:
						'A useful number, if it could be had. It shows that not all men are afraid, and leaves out what sets those apart who are.'
				},
				{
					id: 'what-a-reserved-man-teaches',
					text: 'Women who live with a reserved man: what have they learned from it over time?',
					feedback:
						'Worth hearing for its own sake. It takes the men’s fear for granted and asks what it does to somebody else.'
				},
				{
					id: 'brothers-who-differ',
					text: 'Pairs of brothers, one easy with closeness and one not: where do their lives differ?',
					right: true,
					feedback:
						'Both are men, so gender cannot be the difference between them. Something else must be, and that is what the better question looks for.'
				}
			]
		},
		{
			kind: 'write',
			id: 'an-answer-to-tansy',
			ideas: [34],
			asks: 'Idea 34 and the objective “summarise one study together with two of its limits”. Who lacks it repeats the headline more politely, adds a cause or a size, or says only that studies cannot be trusted.',
			situation:
				'Tansy, an invented friend, writes to a group of old classmates: “In 2000 they proved it! Husbands are about twice as afraid of closeness as wives. That’s how men are made.”',
			prompt:
				'Write back in two sentences, as you would text a friend: what the study found, and two things that it cannot tell.',
			starter: 'The study from 2000…',
			reread: { beat: 'what-the-study-did' },
			models: [
				{
					id: 'left-unticked',
					text: '“In those couples the men scored higher, on average, on a sheet about themselves. It can’t tell what anyone left unticked, and it says nothing about gay couples, because they weren’t asked.”',
					note: 'It says who took part and how the fear was measured. Tansy’s “twice” and “made” are left alone, so nobody is put right in front of the class. She may go on believing them.'
				},
				{
					id: 'size-and-cause',
					text: '“In one study of straight dating couples the men had the higher average on fear of intimacy. Its summary doesn’t say how much higher, and a comparison like that can’t show why.”',
					note: 'It answers two words of hers, “twice” and “made”. How the fear was measured is left out. It is the better one once a wrong figure is being passed on.'
				}
			],
			checks: [
				{ id: 'an-average', text: 'Does it say that the men’s scores were higher on average?' },
				{ id: 'two-gaps', text: 'Does it name two things that this study did not ask, see or report?' },
				{ id: 'nothing-added', text: 'Is it free of any size or cause that the summary does not give?' }
			]
		},
		{
			kind: 'next-line',
			id: 'dele-rings-a-caller',
			ideas: [16],
			asks: 'Repeats Lesson 7, idea 16: one’s own part, said and left standing. Who lacks it listens only for a “but”, takes “sorry” for a fault, or finds a verdict on oneself or a plea for pardon more honest.',
			repeats: 'the-minute-before',
			situation:
				'On the tape of last night’s show Dele hears how he talked over Benno, a caller. In the morning he rings him up.',
			prompt: 'Think back to Lesson 7. In which line does Dele own his part, as that lesson means it?',
			reread: { lesson: 'the-minute-before', beat: 'one-sentence-then-stop' },
			options: [
				{
					id: 'slow-to-get-going',
					text: '“I’m sorry I talked over you twice. It’s what happens when a caller takes a while to get going.”',
					feedback:
						'The first sentence is his part. The second gives it to Benno, who took a while. No “but” was needed for that.'
				},
				{
					id: 'hopeless-listener',
					text: '“I’m a hopeless listener, and my wife would tell you the same. You really aren’t the only one.”',
					feedback:
						'This is a verdict on the whole man, and no act is named. Benno may now have to tell him that he is not so bad.'
				},
				{
					id: 'off-my-mind',
					text: '“I talked over you twice, and I’d hate you to think badly of us. Can you tell me it’s all right?”',
					feedback:
						'His part is there, and then something is asked for it. Benno has to pardon him on the spot, or be the one who refuses.'
				},
				{
					id: 'and-then-the-news',
					text: '“I finished two of your sentences for you and then put the news on. I’m sorry, that was rude of me.”',
					right: true,
					feedback:
						'Two things that he did, and a sorry that asks for nothing. Benno can be cross, or laugh, or say nothing, and it still stands.'
				}
			]
		}
	]
});
