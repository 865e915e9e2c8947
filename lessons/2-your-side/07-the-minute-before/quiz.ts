import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'flaw',
			id: 'hedda-before-the-call-ended',
			ideas: [17],
			asks: 'Idea 17: what did I do, just before? Who lacks it keeps the motive, the older story and the verdict on herself, and strikes out the silence or the laugh because they look like nothing or mention him.',
			situation:
				'Hedda is 63. She dislikes it when her grown son Joachim ends their Sunday call early. She has played the last minutes back, and this is what she wrote under “Only what I did”.',
			prompt: 'Three of these lines do not belong on that list. Mark them.',
			reread: { beat: 'the-film-played-back' },
			pieces: [
				{
					id: 'second-time',
					text: 'I asked for the second time how the job was going.',
					feedback: 'This is one act of her own, from those minutes, without a reason attached.'
				},
				{
					id: 'went-quiet',
					text: 'Then I went quiet and looked out at the birds.',
					feedback:
						'Saying nothing and looking away are things one does. Somebody on the other end of the line may notice them first.'
				},
				{
					id: 'his-fathers-way',
					text: 'I got short answers, the kind his father gave.',
					flaw: true,
					feedback:
						'This is about his answers, and it brings an explanation along. It may be true. There is no move of hers in it.'
				},
				{
					id: 'read-advert',
					text: 'I read him an advert that I had cut out for him.',
					feedback: 'She meant it well, which does not matter yet; first comes what was done.'
				},
				{
					id: 'at-easter',
					text: 'I had told his aunts about the debts.',
					flaw: true,
					feedback:
						'An act of her own, and perhaps one to mend. But it was done before the call. This list covers the last minutes before he rang off.'
				},
				{
					id: 'laughed',
					text: 'I laughed when he said that he was tired.',
					feedback: 'He is mentioned only to say when it was; the laugh is hers.'
				},
				{
					id: 'meddling',
					text: 'I meddled, as I do.',
					flaw: true,
					feedback:
						'A verdict, this time on herself. It sounds like owning up and names no act, so next Sunday there is nothing she could do otherwise.'
				}
			]
		},
		{
			kind: 'matching',
			id: 'four-moves-and-their-wishes',
			ideas: [18],
			asks: 'Idea 18: the moves, complaining among them, told apart by what they do, and the wish under each. The pairs differ from the reading’s, so whoever learned pairs by heart and not the idea goes wrong.',
			prompt:
				'Which move is it, and which wish does the small story give away? One kind of move can hide different wishes.',
			reread: { beat: 'the-wish-under-the-move' },
			columns: [
				{
					id: 'move',
					label: 'The move',
					choices: [
						{ id: 'complaining', text: 'Complaining' },
						{ id: 'drifting', text: 'Drifting off' },
						{ id: 'fixing', text: 'Fixing' },
						{ id: 'reminding', text: 'Reminding' }
					]
				},
				{
					id: 'wish',
					label: 'The wish under it',
					choices: [
						{ id: 'company', text: 'Let me have company' },
						{
							id: 'proved-right',
							text: 'Let me be proved right',
							feedback:
								'People do wish for that, and none of these four stories hints at it. Each one tells of something that the person is short of just now.'
						},
						{ id: 'rest', text: 'Let me rest' },
						{ id: 'of-use', text: 'Let me be of use' },
						{ id: 'nothing-dropped', text: 'Let nothing be dropped' }
					]
				}
			],
			rows: [
				{
					id: 'torben-and-the-light',
					text: '“The light,” says Torben for the third time. “You said five minutes.” He has driven since four in the morning, and he lies in the bunk with an arm over his eyes.',
					answers: { move: 'reminding', wish: 'rest' },
					feedback:
						'The first time it was news. Said aloud, the wish might be: “I’m worn out. If it’s dark, I’ll be gone in a minute.”'
				},
				{
					id: 'teresa-and-the-graves',
					text: '“In this family the graves are my affair,” says Teresa, and pulls up a thistle. Last autumn her brother came along, and they talked all morning.',
					answers: { move: 'complaining', wish: 'company' },
					feedback:
						'It is about a whole family and about every year, so her brother cannot put it right. He could answer “Would you come with me on Saturday?”'
				},
				{
					id: 'ansgar-and-the-tablets',
					text: 'Remo is telling him about the trial. Ansgar nods in the wrong place: his mother’s tablets are due at six, and he is the one who counts them.',
					answers: { move: 'drifting', wish: 'nothing-dropped' },
					feedback:
						'He looks like someone who does not care, and he cares about two things at once. “Let me do the tablets, and then I’m all yours” would say so.'
				},
				{
					id: 'olek-and-two-screws',
					text: '“Two screws and it’ll hold,” says Olek, before his daughter has said what came down. Since he gave up the workshop in May, nobody has brought him anything to mend.',
					answers: { move: 'fixing', wish: 'of-use' },
					feedback:
						'The remedy comes before the story. “I miss mending things” would tell her what the two screws are about.'
				}
			]
		},
		{
			kind: 'single',
			id: 'four-exchanges-at-a-shelf',
			ideas: [19],
			asks: 'Idea 19: a remedy that was not asked for. Without it one takes the bluntest line, the advice that was wanted, or the remark with the most help in it for the fixing.',
			situation: 'Mateo is putting up a shelf. Farid looks in four times. Mateo speaks first each time.',
			prompt: 'In which exchange does Farid do what this lesson calls fixing?',
			reread: { beat: 'four-moves-that-close-a-door' },
			options: [
				{
					id: 'which-way-up',
					text: '“Which way up does this one go?” “The other way. The holes have to face you.”',
					feedback:
						'Farid tells him how to do it, rather bluntly, and Mateo had asked. Help that was asked for is ordinary help.'
				},
				{
					id: 'an-hour',
					text: '“That’s an hour, and it still leans.” “Start with the sides, love, it goes quicker.”',
					right: true,
					feedback:
						'Mateo had told him how it was going. He got a method, kindly said and perhaps correct. Unasked, it can sound like “You can’t do this alone.”'
				},
				{
					id: 'wrong-way-round',
					text: '“I’ve put the back in the wrong way round.” “So did I, with mine, and more than once.”',
					feedback:
						'No remedy here, only company. It could become a story about Farid if it went on; as it stands, the shelf stays with Mateo.'
				},
				{
					id: 'not-a-word',
					text: '“Not a word about the gap, please.” “I only came for the ladder. Or do you need it?”',
					feedback:
						'A question that Mateo can answer either way. The gap is left to the man who asked not to hear about it.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'parts-trials-and-studies',
			ideas: [16, 19, 22],
			asks: 'Ideas 16, 19, 22 and their evidence. Who hears only the word “but”, trusts good advice to be tested, thinks more help is safer, or measures a change by the other person’s acts goes wrong.',
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'one-change-three-tuesdays' },
			statements: [
				{
					id: 'counts-against-it',
					text: 'For a month Rana gave no advice, to see whether she would hear more of her father’s news. He still goes home at four. By the test that she chose, that counts a little against the trial.',
					truth: false,
					feedback: {
						true: 'It would count if she had set out to change when he goes. She set out to hear more, and four o’clock says nothing about that.',
						false:
							'She decided to look at what she hears. When he goes home was never part of the trial, and it is his to decide.'
					}
				},
				{
					id: 'two-hundred-newlyweds',
					text: 'A hundred newly married people get rather less help than they wish, and another hundred rather more. Going by the study of newlyweds, one would expect more discontent to grow among the second hundred.',
					truth: true,
					feedback: {
						true: 'Both went with falling satisfaction, and on the whole too much was the greater risk. It is a link in 103 new marriages, and it does not tell what becomes of any one person.',
						false:
							'Going short looks like the greater danger. In these 103 marriages too little went with falling satisfaction as well, but too much was the greater risk overall.'
					}
				},
				{
					id: 'taken-back-without-it',
					text: '“I was short with you. It had been that sort of day ever since you rang.” There is no “but” in this, and it takes the first sentence back all the same.',
					truth: true,
					feedback: {
						true: 'The second sentence does the work of a “but”. It puts the start of the day, and so of the shortness, with the other person.',
						false:
							'A sentence can be taken back without the word. “Since you rang” hands the start of it to the other person.'
					}
				},
				{
					id: 'advice-or-finding',
					text: 'When this course says that owning a share tends to lower the other person’s defence, it goes by studies of everyday friction.',
					truth: false,
					feedback: {
						true: 'It goes by what clinicians advise. No study that tests it was found, so it is something to try out and to watch.',
						false:
							'It goes by advice from practice; no study that tests it was found. That does not make the advice wrong. It makes it a thing to try.'
					}
				}
			]
		},
		{
			kind: 'write',
			id: 'your-part-and-a-full-stop',
			ideas: [16],
			asks: 'Idea 16 and the objective “without a but”: acts of one’s own, said and left standing. Who lacks it adds the other’s half, a reason, or a verdict on themselves that asks for comfort.',
			situation:
				'Take a small friction with someone you are not afraid of, or take Ximena’s place. Her sister Paula came to show her photographs of the new flat. Ximena said twice that it cost too much, answered a message, and asked when Paula would collect her wardrobe. Paula went home before supper. If you are blamed or frightened at home, leave this out.',
			prompt: 'Write your part, or Ximena’s, as it could be said aloud: one or two sentences, and then nothing more.',
			starter: 'I…',
			reread: { beat: 'one-sentence-then-stop' },
			models: [
				{
					id: 'two-acts-and-a-sorry',
					text: '“You came with the photographs, and I talked about the price and answered a message. I’m sorry.”',
					note: 'Two acts, as a camera had them, and a sorry that asks for nothing. Why she did it is left out. It is the better one while Paula is still cross, for she can take it as she likes.'
				},
				{
					id: 'act-and-wish',
					text: '“I told you twice that your flat costs too much. I was afraid for you, and I never said that.”',
					note: 'The act first, and then the wish that was under it. Paula may now answer the fear. It comes close to an excuse, so it needs the first sentence to stay whole.'
				}
			],
			checks: [
				{ id: 'an-act', text: 'Does it name something that was done, rather than what sort of person did it?' },
				{ id: 'only-own', text: 'Does it stop before the other person’s part begins?' },
				{
					id: 'stands-unanswered',
					text: 'Can it stand if there is no answer: no comfort, no pardon, no “me too”? (A “sorry” may be in it.)'
				}
			]
		},
		{
			kind: 'single',
			id: 'four-more-distances',
			ideas: [29, 30],
			asks: 'Repeats Lesson 4, idea 29: hurt, hardening, both draw back, and nobody has to give in. Who lacks it takes any distance for it: a reach that is met by fault-finding, a silence of two that has an end and a return, a silence that makes somebody pay.',
			repeats: 'two-spirals',
			prompt: 'Think back to Lesson 4. In each of these there is distance. Which one is the cooling spiral?',
			reread: { lesson: 'two-spirals', beat: 'the-cooling-spiral' },
			options: [
				{
					id: 'lupe-writes',
					text: 'Lupe has written to her brother every day since he missed her play. He tells her not to make such a drama of it, and answers each third message.',
					feedback:
						'Here one presses, the other finds fault and moves off. That is the reaching spiral. It ends in distance too, with more messages on the way.'
				},
				{
					id: 'neither-wrote-till-sunday',
					text: 'Bashir and his cousin were hurt and angry about the van. “Not before Sunday,” he said, and neither wrote all week. On Sunday he came and asked to hear her side.',
					feedback:
						'Two people are hurt and silent here, and the silence has an end: a day, and somebody who comes back to listen. That is a pause, and it was used to mend.'
				},
				{
					id: 'annika-and-ken',
					text: 'Ken forgot the opening of Annika’s exhibition. She was hurt, then angry, and sent him no more of her drafts. He supposed that she was busy, and by summer he sent none of his.',
					right: true,
					feedback:
						'Her hurt turned hard and was not spoken of, and one withdrawal answered another. Nobody has to give anything up, and either could still speak. Left alone, it ends in two polite people.'
				},
				{
					id: 'dalia-and-the-trip',
					text: 'Dalia said no to the trip, and her sister no longer speaks to her. After the last no it was the same, until Dalia sold her bicycle and paid for two.',
					feedback:
						'Only one of them can end this, and only by giving in. A silence with a price on a no is no spiral. Lesson 5 is about that.'
				}
			]
		},
		{
			kind: 'write',
			id: 'one-change-and-its-trial',
			ideas: [22],
			asks: 'Idea 22 and the objective “choose one change and decide how you will test it”. Who lacks it chooses a change in the other person, or a sign that only the other person can give.',
			situation:
				'Go on with your own case, if you are not afraid of that person, or plan for Ximena. A change made so that someone does not get angry is not meant here; that belongs in Lesson 5. Ximena would like to know what is going on in her sister’s life, and Paula comes on Sundays.',
			prompt: 'Write one change in what you (or Ximena) do, how long to try it, and how to tell whether it helped.',
			reread: { beat: 'one-change-three-tuesdays' },
			models: [
				{
					id: 'phone-in-the-hall',
					text: 'For four Sundays my phone stays in the hall until supper. Each evening I ask myself whether I could retell one thing that Paula told me.',
					note: 'Easy to keep, and the sign is in Ximena’s own head. It leaves the remarks about money as they are. With one change at a time, that is the price.'
				},
				{
					id: 'question-for-a-price',
					text: 'Whenever a price is on my tongue, I ask about the flat instead. Three visits. I note how often I managed it, and what I learned that I hadn’t known.',
					note: 'It goes at the harder habit, and will fail more often. Because it counts the tries as well as the news, she can tell a change that did not help from one that did not happen.'
				}
			],
			checks: [
				{ id: 'no-leave', text: 'Could it be done without anyone’s leave or help?' },
				{ id: 'an-end', text: 'Does it say when the trial is over?' },
				{
					id: 'sign-on-this-side',
					text: 'Is the sign found on your side (or Ximena’s), whatever the other one does?'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'of-use-or-leave-it',
			ideas: [16, 22],
			asks: 'Repeats Lesson 5 and asks when idea 22 is wrong to use. Signs decide that each speaker can see: a free no, blame in one direction, planning around somebody. Loud and quiet voices, good will and success mislead.',
			repeats: 'telling-apart',
			prompt:
				'Six people think of playing their last minutes back. For whom may it be of use, and who is better off leaving it alone? Go by what they tell.',
			reread: { lesson: 'telling-apart', beat: 'a-pattern-has-two-free-people' },
			groups: [
				{ id: 'of-use', label: 'May be of use' },
				{ id: 'leave-it', label: 'Leave it alone' }
			],
			cards: [
				{
					id: 'sofa-and-lamp',
					text: '“We disagree about money,” says Piotr. “Last week I said no to her sofa. ‘What a pity,’ she said quietly, and read until bedtime. On Sunday I said no to the lamp as well.”',
					group: 'of-use',
					feedback:
						'His no stood, and the next one came as easily. Her quiet voice is not what decides. What he did in the minute before may be worth a look.'
				},
				{
					id: 'gets-better-at-it',
					text: '“I am getting better at it,” says Ottavio, who is seventy. “I know by now how to put a thing so that she stays calm. We have hardly had a bad night since June.”',
					group: 'leave-it',
					feedback:
						'It sounds like success. He plans his sentences around her, and he already looks at his own part all day. A calm that he has to earn is a reason to talk to someone.'
				},
				{
					id: 'late-again-on-friday',
					text: '“He can’t stand it when I’m late,” says Corinna, “and he shouts it down the stairs. I tell him where he can put his watch. On Friday I was late again.”',
					group: 'of-use',
					feedback:
						'He complains, she answers back, and Friday did not have to be planned around him. It would be another matter if being late had to be paid for, or if the shouting frightened her.'
				},
				{
					id: 'her-turn-then-dancing',
					text: '“We end each quarrel by looking at ourselves,” says Camille. “I tell him what I did wrong. He hasn’t found anything of his own yet. Afterwards he is sweet, and we go dancing.”',
					group: 'leave-it',
					feedback:
						'The words are those of this lesson, and they run in one direction. Here the exercise itself has become a way to blame her. The dancing does not even it out, and she owes nobody another round.'
				},
				{
					id: 'nurse-and-the-rota',
					text: '“Elvira leaves the room when I come in with the rota,” says a nurse. “She has swapped shifts with me and refused me, as she liked. I’d be curious what I do.”',
					group: 'of-use',
					feedback:
						'Elvira can refuse, and does; neither pays for it. Curiosity about a few minutes at work is just what the exercise is made for.'
				},
				{
					id: 'shouts-first',
					text: '“Dad shouts first and explains it all afterwards,” says Jordan, twenty-four. “If I contradict him, my phone is off for a week. I’d like to know what I do to set him off.”',
					group: 'leave-it',
					feedback:
						'A no costs a week without a phone, explained or not. What Jordan does just before is not the cause of it. The help page and Lesson 5 are the better way.'
				}
			]
		}
	]
});
