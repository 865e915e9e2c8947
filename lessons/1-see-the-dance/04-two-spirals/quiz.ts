import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	questions: [
		{
			kind: 'ordering',
			id: 'grace-and-wen-swim-on-thursdays',
			ideas: [28],
			asks: 'Idea 28, step by step. No word says what comes when. Who thinks that pressing begins it, or that the criticism caused the pressing, orders it otherwise; who cannot tell the spirals apart keeps the strays.',
			situation: 'Grace and Wen are friends and swim on Thursdays.',
			prompt:
				'Put six of these in the order of the reaching spiral. Two are moves of the cooling spiral; leave them out.',
			reread: { beat: 'the-reaching-spiral' },
			steps: [
				{
					id: 'puts-off',
					text: 'Wen writes that she can’t on Thursday. Her mother is staying.',
					feedback:
						'A step back with a plain reason. Nothing is wrong yet, and with another answer this would have been a week without swimming.'
				},
				{
					id: 'replaced',
					text: '“She has found somebody else to swim with,” thinks Grace, with Wen’s message still in her hand.',
					feedback:
						'The alarm. So far it is only in Grace’s head, where Wen cannot see it, and nobody has pressed anybody.'
				},
				{
					id: 'three-ways',
					text: '“Was it something I said?” asks Grace, by text, by voice message and at Wen’s door.',
					feedback:
						'Alarm has turned into pressing. Each of the three is friendly, and Wen now has three answers to give, with her mother in the next room.'
				},
				{
					id: 'hard-work',
					text: '“You’re being hard work,” says Wen on the doormat.',
					feedback:
						'The criticism answers the pressing. From where Grace stands it looks like the reason for everything, although it came after three questions.'
				},
				{
					id: 'sorry-twice',
					text: '“Sorry I’m such hard work. Are we all right?” writes Grace at nine and again at ten.',
					feedback:
						'The alarm has been confirmed and asks louder. It is an apology, and it also needs an answer by bedtime.'
				},
				{
					id: 'neither',
					text: 'Wen answers neither, and says that she won’t swim at all this summer.',
					feedback:
						'The next step back is larger than the first. A week has become a summer, and neither woman wanted that.'
				}
			],
			strays: [
				{
					id: 'another-pool',
					text: 'Grace swims by herself at another pool and says that the water is better there.',
					feedback:
						'Here hurt has hardened, and Grace moves off as well. It belongs to the cooling spiral. In the reaching one she comes after Wen.'
				},
				{
					id: 'her-news',
					text: 'Grace keeps her news for other people, and Wen supposes that she is busy.',
					feedback:
						'Two people who each tell less: a turn of the cooling spiral. The criticism on the doormat would have nothing to answer.'
				}
			]
		},
		{
			kind: 'single',
			id: 'four-true-sentences-about-ines',
			ideas: [27],
			asks: 'Idea 27: whatever the origin, change starts by naming what I do when the other steps back. Who lacks it takes the deepest sentence (the origin), the most honest feeling, or the most accurate remark about the other.',
			situation:
				'Tarek’s friend Ines has weeks when she has little time for him, as people do. He would like something to change, and he has written four sentences. All four are true.',
			prompt: 'The lesson asks one question of oneself when somebody steps back. Which of the four answers it?',
			reread: { beat: 'one-message-at-ten-past-six' },
			options: [
				{
					id: 'the-drop',
					text: '“When Ines has no time, something in me drops, and I think of the friends I’ve lost.”',
					feedback:
						'It is worth telling her, and at a fork it may be the best of the four. The lesson’s question is what he does when she steps back, and here he has not yet done anything.'
				},
				{
					id: 'behind-her-work',
					text: '“When Ines has no time, she hides behind her work, and I hear of it from other people.”',
					feedback:
						'He may raise this with her, and it may be fair. It names her move, and the only one who could change that is Ines.'
				},
				{
					id: 'the-jokes',
					text: '“When Ines has no time, I send her jokes, one after another, until she answers one.”',
					right: true,
					feedback:
						'It is the smallest of the four, and it is the one with a move of his own in it. Next time he can see his thumb over the second joke, and choose.'
				},
				{
					id: 'the-school-gate',
					text: '“When Ines has no time, I’m eight, at the school gate, and my mother’s late again.”',
					feedback:
						'Perhaps it does come from there. He could know it for years and go on as before, and he can change what he does without ever settling it.'
				}
			]
		},
		{
			kind: 'find',
			id: 'a-day-later',
			ideas: [27, 28],
			asks: 'The objective of locating the fork. Who lacks it marks an apology that begs for an answer, an “I feel” that carries a charge, or a kind word about the other one’s half.',
			situation:
				'Mateo, 61, is at his sister’s already. Farid, 58, was to follow tomorrow. He has just told Mateo on the phone that he will come a day later.',
			prompt:
				'At a fork one of them speaks for his own half, what he felt or what he did. He does not accuse the other of anything, and he asks for nothing. Mark the two lines in which this happens.',
			reread: { beat: 'where-the-road-forks' },
			lines: [
				{
					id: 'or-is-it-me',
					who: 'Mateo',
					text: 'A day later. All right. Is it the traffic, or is it me?',
					feedback:
						'A question with only one bearable answer. It presses, softly, and the feeling under it is not spoken.'
				},
				{
					id: 'as-i-said',
					who: 'Farid',
					text: 'It’s the traffic. As I said.',
					feedback: '“As I said” shuts the door a little. It is about traffic, and not about him.'
				},
				{
					id: 'a-certain-voice',
					who: 'Mateo',
					text: 'You said it in a certain voice.',
					feedback: 'A second reach, and a charge: now Farid has a voice to answer for as well.'
				},
				{
					id: 'only-voice',
					who: 'Farid',
					text: 'I only have the one.',
					feedback: 'Funny, on another evening. Here it turns the charge aside and says nothing about where he is.'
				},
				{
					id: 'sooner-the-motorway',
					who: 'Mateo',
					text: 'I just feel that you’d sooner sit on the motorway than next to me.',
					feedback:
						'It begins with “I feel”, and what follows is about Farid and what Farid would sooner do. That is a charge.'
				},
				{
					id: 'collected',
					who: 'Farid',
					text: 'Then feel it a bit less loudly. I’m not luggage, I don’t have to be collected.',
					feedback: 'The criticism that answers the pressing. It is the very thing that Mateo was afraid of.'
				},
				{
					id: 'came-at-you',
					who: 'Mateo',
					text: 'I got a fright when you said Saturday, and I’ve come at you with it ever since.',
					mark: true,
					feedback:
						'What he felt and what he did, in one breath, and then he stops. Farid is free to say anything, or nothing.'
				},
				{
					id: 'the-charger',
					who: 'Farid',
					text: 'Yes. Well. I still have to find the charger.',
					feedback: 'Farid does not take it up. A fork is offered and may be passed by; it was a fork all the same.'
				},
				{
					id: 'sorry-sorry',
					who: 'Mateo',
					text: 'I’m sorry. I’m impossible, I know I am. Just tell me that it’s all right, and I’ll leave you in peace.',
					feedback:
						'He speaks of himself, and he asks for something: Farid has to answer before there is peace. So it is back to reaching.'
				},
				{
					id: 'dead-on-your-feet',
					who: 'Farid',
					text: 'You’re dead on your feet, love. You should have been in bed at nine.',
					feedback: 'Kind, and it is all about Mateo. Of Farid’s own evening it says nothing.'
				},
				{
					id: 'no-one-hangs-up',
					text: 'A tap runs at Farid’s end, and stops. Neither of them hangs up.',
					feedback: 'They stay. Something may come of it, and so far no one has said anything.'
				},
				{
					id: 'the-table',
					who: 'Farid',
					text: 'I’ve been short with you since lunch. It’s the table I dread, twelve people who know all the songs.',
					mark: true,
					feedback:
						'His part and what was under it. It does not ask Mateo to forgive him, or to do something about the songs.'
				},
				{
					id: 'one-song',
					who: 'Mateo',
					text: 'They only know the one.',
					feedback: 'A light answer and a warm one. It is about the relatives, and his own half is not in it.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'cold-roomy-or-priced',
			ideas: [29],
			asks: 'Idea 29 and its border. Who goes by length, politeness or kindness puts the twelve days among the harm and the letters or the courtesy among the spirals; what decides is whether a no stays free and whether it ends only with giving in.',
			prompt:
				'Seven stories of silence and words. Which is a turn of the cooling spiral, which is room and no more, and which belongs in Lesson 5? Go by what the person at the receiving end can see.',
			reread: { beat: 'the-cooling-spiral' },
			groups: [
				{ id: 'cooling', label: 'The cooling spiral' },
				{ id: 'room', label: 'Room, and no more' },
				{ id: 'lesson-5', label: 'No spiral: it belongs in Lesson 5' }
			],
			cards: [
				{
					id: 'the-concert',
					text: '“You go,” says Lorna. She is hurt that Pete forgot her last concert, and Pete thinks that his music bores her. They each book single tickets now.',
					group: 'cooling',
					feedback:
						'Hurt has gone hard on one side and quiet on the other. Nobody has to give anything up, and either of them could ask about the concert tonight.'
				},
				{
					id: 'ten-courteous-days',
					text: 'Viktor’s boyfriend has said no to moving house. Viktor has been courteous and distant for ten days. It was six the last time, and it ended with a yes.',
					group: 'lesson-5',
					feedback:
						'He is polite, and a no costs ten days. It lifted with a yes before, and his boyfriend can see that. This is no spiral, and it is not his to mend. Lesson 5 is about it.'
				},
				{
					id: 'twelve-days-in-the-hills',
					text: 'Kim has not written for twelve days. She walks in the hills each May. Her girlfriend knows the date of the train, and sleeps across the whole bed.',
					group: 'room',
					feedback:
						'Twelve days are long, and they answer nothing. There is a date, and somebody who enjoys the bed. Length does not tell one silence from another.'
				},
				{
					id: 'kind-letters',
					text: '“I need this to stop,” Zoë wrote to Hugo in March. He has sent her three kind letters since. Each is only about his own part in it.',
					group: 'lesson-5',
					feedback:
						'A half of one’s own is a good thing to say, until somebody has said stop. After that it goes past a no, however kind. Zoë owes no answer.'
				},
				{
					id: 'since-stop-fussing',
					text: 'In spring Emil told his sister to stop fussing, and she did. She rings him less, a little sore. He misses it, and keeps his news to himself so as not to ask.',
					group: 'cooling',
					feedback:
						'She did stop, so his no was free. What grew afterwards is on both sides: she is sore, he is proud, and each tells the other less.'
				},
				{
					id: 'till-he-says-sorry',
					text: 'Anja goes cool, and is sweet again as soon as Bas says sorry. He seldom knows what for. He has begun to say it in the hall, before his shoes are off.',
					group: 'lesson-5',
					feedback:
						'It ends only when he makes himself small, and he plans his way in around it. That each time is brief changes nothing. Bas has no half to own here.'
				},
				{
					id: 'no-visit-in-august',
					text: '“No visit in August,” says Ibrahim, who is 70. His son is put out, and short on the phone that evening. On Sunday they do the crossword as usual.',
					group: 'room',
					feedback:
						'A no was said and somebody was sorry about it. By Sunday it had cost nothing, and Ibrahim had not had to take it back.'
				}
			]
		},
		{
			kind: 'several',
			id: 'where-both-roads-end',
			ideas: [30],
			asks: 'Idea 30: both spirals end in distance, that is, in not knowing how the other is. Who takes contact for closeness misses the hearts; who takes quiet, miles or quarrels for distance picks the others.',
			prompt: 'Which two pairs have come to the place where both spirals end?',
			reread: { beat: 'two-roads-to-one-place' },
			options: [
				{
					id: 'hearts',
					text: 'Jonna and Ray text from morning to night: hearts, “still us?”, hearts. He has not told her about the lump in his neck, and she has not told him that her job is gone.',
					right: true,
					feedback:
						'So many messages, and what matters most this month is in none of them. They ask whether the bond is there. Neither knows how the other is.'
				},
				{
					id: 'twice-a-year',
					text: 'Pilar and Tove speak at New Year and at midsummer. They begin in the middle of a sentence, and by two in the morning each knows how it stands with the other.',
					feedback:
						'Two talks a year is little contact. Each of them knows how the other is, and neither wants it otherwise, so nothing has drawn them apart.'
				},
				{
					id: 'one-workshop',
					text: 'Aleks and Jan are brothers and share a workshop. They hold doors and pass the good chisel. Jan learns from a customer that Aleks has moved out of his house.',
					right: true,
					feedback:
						'They are a yard apart all day, and courteous. News that big had to come in through the front door with a customer.'
				},
				{
					id: 'every-saturday',
					text: 'Petra and Sun-hi shout at each other about her mother nearly every Saturday. Both could tell you what the other one lies awake over, and both would get it right.',
					feedback:
						'Loud, tiring, and not the end of either road. They may wish for better Saturdays. What is missing after a spiral is still there: they know each other’s nights.'
				},
				{
					id: 'on-the-ship',
					text: 'Maud is on a ship until March, and Lev hears from her when there is a signal. He saves things up to tell her, and she has asked for all of them, the dull ones too.',
					feedback:
						'Thousands of miles lie between them, and weeks without a word. Both go on telling and asking, so each knows how the other is as soon as there is a signal.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'who-will-press',
			ideas: [1],
			asks: 'The objective of comparing couples of different genders. Who takes the average for nature, or the diary study for a refutation, misjudges at least two; so does anybody who thinks that the pattern needs a man.',
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'who-presses-and-who-steps-back' },
			statements: [
				{
					id: 'diaries-against-the-lab',
					text: 'In one diary study, husbands pressed about as often as wives. So what is often found in laboratory talks has turned out to be a mistake.',
					truth: false,
					feedback: {
						true: 'Both findings stand. In a laboratory couples are asked to talk, and a diary takes quarrels as they come. One study at home cannot cancel many others. It does suggest that the setting counts.',
						false:
							'They watched different things: a set talk there, the quarrels of ordinary weeks here. One diary study is also only one. It limits what the laboratory can tell, and it does not undo it.'
					}
				},
				{
					id: 'erik-and-the-school',
					text: 'Erik wants their son to change schools, and Dana would leave things as they are. If only one guess is allowed, Erik is the somewhat better guess for who will press.',
					truth: true,
					feedback: {
						true: 'He is the one who wants something to move. In studies of women and men, women’s pressing was weaker or gone where the man wanted the change. About the two of them it stays a guess.',
						false:
							'To guess Dana, one has to go by her gender. What each of them wants from this talk is the better sign, though a guess can of course be wrong about one evening.'
					}
				},
				{
					id: 'two-women',
					text: 'The pattern takes a woman and a man. In couples of two women, one who presses and one who steps back have hardly ever been seen.',
					truth: false,
					feedback: {
						true: 'It has been seen in lesbian couples, in gay couples and in straight ones. Who wants less changed tends to step back, and some step back because it is all too much. Either may be anyone.',
						false:
							'It has been seen in couples of two women, and of two men. So whatever gender adds to it, the pattern does not need one of each.'
					}
				},
				{
					id: 'more-to-change',
					text: 'If women had more to change at home, they would press more often in talks about home, even if being a woman added nothing by itself.',
					truth: true,
					feedback: {
						true: 'A difference between two groups can come from what each of them wants changed. Whether that is the whole story, and whether power has a part, is still disputed.',
						false:
							'Follow it through: if pressing went only with wanting change, and one group wanted more change, that group would press more. The difference would be real, and gender would not be its cause.'
					}
				}
			]
		},
		{
			kind: 'write',
			id: 'a-pause-of-your-own',
			ideas: [30],
			asks: 'The objective of composing a pause with a return time. Who has not understood it writes a request to stop, or a last word on the subject, with no way back to the talk.',
			situation:
				'Two cases, unless you have one of your own. Nasrin and her brother sit in the car outside their mother’s house. They are quarrelling about who should have told her that the garden will be sold. Or Rosa’s flight has been called, and her grown child Jun is crying with anger on the phone. Leave out anybody you are afraid of.',
			prompt: 'Write the pause that you would say aloud, in two or three sentences.',
			reread: { beat: 'a-pause-with-a-door-in-it' },
			models: [
				{
					id: 'dry',
					text: '“I’m stopping here, or I’ll say something stupid. I’ll come up to your room at nine. Then I want to know what Mum said to you about the pear tree.”',
					note: 'Short enough for a car with the windows down. It shows a time, a person and an interest in his side. It is not warm, and between these two that may be why it is believed.'
				},
				{
					id: 'from-the-gate',
					text: '“Jun, they’re boarding and I don’t want to do this badly. You matter more than the plane, and I still have to get on it. I’ll ring at seven your time, and we start with what I said about your work. Or tell me a better hour.”',
					note: 'It says what the pause does not mean, for somebody who may take it as being left. Jun may choose another hour. It is long, and not everyone can say all that at a gate.'
				}
			],
			checks: [
				{ id: 'how-long', text: 'Does it name a time at which the talk goes on?' },
				{ id: 'who-comes', text: 'Does it say who comes to whom, or who rings?' },
				{ id: 'what-for', text: 'Does it name what you will come back to, without settling it now?' }
			]
		},
		{
			kind: 'single',
			id: 'what-ada-asks-first',
			ideas: [5],
			asks: 'Repeats the order of Lesson 3: does it fit, before where does it come from. The other questions take for granted that the reaction was too big. Who has forgotten this takes the deepest or the kindest question.',
			situation:
				'Ada, 69, has just been thanked. “Where would we be without our Ada?” the new chair of the allotments asked the whole meeting. She had an urge to take her hat and go home. On her bench she thinks of four questions.',
			prompt:
				'Each may be worth asking. Going by Lesson 3, which has to come first, since the others depend on its answer?',
			reread: { lesson: 'old-lessons', beat: 'first-ask-whether-it-fits' },
			repeats: 'old-lessons',
			options: [
				{
					id: 'who-used-to',
					text: '“Who used to thank me like that, in the old days, and what did it cost me after?”',
					feedback:
						'It goes straight to an old rule. If the chair is after something today, she will be busy with 1970 while he gets it.'
				},
				{
					id: 'what-it-came-with',
					text: '“What did he say before it, or after, and was there something in it to mind?”',
					right: true,
					feedback:
						'He had asked for a volunteer for the accounts a minute earlier, say. Then her hat was well advised. If there is nothing of the kind, the other three questions are still there.'
				},
				{
					id: 'so-little-of-myself',
					text: '“Do I think so little of myself that not even a plain thank-you is let in?”',
					feedback:
						'Thanks do clash with a poor picture of oneself, for some. Asked first, it makes her the cause, before anybody has looked at the chair.'
				},
				{
					id: 'what-he-meant-by-it',
					text: '“What may it have meant to him to say that, if I let it stand for a minute?”',
					feedback:
						'That is the exercise for kind words that one would like to take in. It supposes that they are worth taking in, and she has not checked that.'
				}
			]
		}
	]
});
