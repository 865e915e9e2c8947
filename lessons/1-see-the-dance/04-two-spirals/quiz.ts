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
					text: '“This is a lot, you know,” says Wen on the doormat.',
					feedback:
						'The criticism answers the pressing. From where Grace stands it looks like the reason for everything, although it came after three questions.'
				},
				{
					id: 'sorry-twice',
					text: '“Point taken, and I’m sorry. Are we all right?” writes Grace at nine and again at ten.',
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
			id: 'four-true-sentences-about-imogen',
			ideas: [27],
			asks: 'Idea 27: whatever the origin, change starts by naming what I do when the other steps back. Who lacks it takes the deepest sentence (the origin), the most honest feeling, or the most accurate remark about the other.',
			situation:
				'Tarek’s friend Imogen has weeks when she has little time for him, as people do. He would like something to change, and he has written four sentences. All four are true.',
			prompt: 'The lesson asks one question of oneself when somebody steps back. Which of the four answers it?',
			reread: { beat: 'one-message-at-ten-past-six' },
			options: [
				{
					id: 'the-drop',
					text: '“When Imogen has no time, something in me drops, and I think of the friends I’ve lost.”',
					feedback:
						'It is worth telling her, and at a fork it may be the best of the four. The lesson’s question is what he does when she steps back, and here he has not yet done anything.'
				},
				{
					id: 'behind-her-work',
					text: '“When Imogen has no time, she hides behind her work, and I hear of it from other people.”',
					feedback:
						'He may raise this with her, and it may be fair. It names her move, and the only one who could change that is Imogen.'
				},
				{
					id: 'the-jokes',
					text: '“When Imogen has no time, I send her jokes, one after another, until she answers one.”',
					right: true,
					feedback:
						'It is the smallest of the four, and it is the one with a move of his own in it. Next time he can see his thumb over the second joke, and choose.'
				},
				{
					id: 'the-school-gate',
					text: '“When Imogen has no time, I’m eight, at the school gate, and my mother’s late again.”',
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
					text: 'A day later. All right. No, all right. Is it the traffic, or is it me?',
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
					id: 'sooner-the-motorway',
					who: 'Mateo',
					text: 'I just feel that you’d sooner sit on the motorway than next to me.',
					feedback:
						'It begins with “I feel”, and what follows is about Farid and what Farid would sooner do. That is a charge.'
				},
				{
					id: 'collected',
					who: 'Farid',
					text: 'I’m not luggage. I don’t have to be collected.',
					feedback: 'The criticism that answers the pressing. It is the very thing that Mateo was afraid of.'
				},
				{
					id: 'came-at-you',
					who: 'Mateo',
					text: 'I got a fright when you said Saturday, and I’ve come at you with it ever since. I’m sorry.',
					mark: true,
					feedback:
						'What he felt, what he did and a sorry, and then he stops. Farid is free to say anything, or nothing.'
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
						'Being sorry is not the trouble here. It comes with a bill: Farid has to answer before there is peace.'
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
			asks: 'Idea 29 and its border. Who goes by length, noise or kindness puts the twelve days or the shouting brother among the harm and the letters among the spirals; what decides is whether a no stays free and whether it ends only with giving in.',
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
					id: 'ten-days-of-doors',
					text: 'Viktor’s boyfriend has said no to moving house. For ten days Viktor has slammed doors and not answered him. The last time it ended with a yes, and a lovely weekend.',
					group: 'lesson-5',
					feedback:
						'A no costs Viktor’s boyfriend ten days. It lifted with a yes before, and he can see that. The lovely weekend came after the yes and does not take it back. What Viktor does is not his boyfriend’s to mend.'
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
					id: 'since-he-shouted',
					text: 'In spring Emil shouted at his sister to stop fussing, and she did. She is hurt, and rings him less. He misses it, and keeps his news to himself so as not to ask.',
					group: 'cooling',
					feedback:
						'He was loud, and she did stop. What grew afterwards is on both sides: she rings less, he does not ask, and either could begin again tonight.'
				},
				{
					id: 'till-he-says-sorry',
					text: 'Anja goes cool, and is sweet again as soon as Bas says sorry. He seldom knows what for. He has begun to say it in the hall, before his shoes are off.',
					group: 'lesson-5',
					feedback:
						'It ends only when he makes himself small, and he plans his way in around it. That each time is brief changes nothing. Bas has no half to own here.'
				},
				{
					id: 'no-visit-again',
					text: '“No visit in August,” says Ibrahim, who is 70. “That’s a pity,” says his son quietly. He rings on Sundays as before. In October Ibrahim says no again, and gives no reason.',
					group: 'room',
					feedback:
						'His son minded, and Ibrahim could hear it. The second no came as easily as the first, so the first had cost him nothing.'
				}
			]
		},
		{
			kind: 'several',
			id: 'where-both-roads-end',
			ideas: [30],
			asks: 'Idea 30: both spirals end in distance, that is, in not knowing how the other is. Who takes contact for closeness misses the hearts; who takes rare talks, privacy or quarrels for distance picks the others.',
			prompt: 'Which two pairs have come to the place where both spirals end?',
			reread: { beat: 'two-roads-to-one-place' },
			options: [
				{
					id: 'all-day-hearts',
					text: 'Jonna and Ray text all day: hearts, “still us?”, hearts. For weeks each has meant to say something, he about the lump in his neck, she about the job that is gone.',
					right: true,
					feedback:
						'So many messages, and what matters most this month is in none of them. They ask whether the bond is there. Neither knows how the other is.'
				},
				{
					id: 'from-new-year-to-midsummer',
					text: 'Vesna and Orla speak at New Year and at midsummer. They begin in the middle of a sentence, and by two in the morning they have been through Vesna’s debts and Orla’s scan.',
					feedback:
						'Two talks a year is little contact. Each of them knows how the other is, and neither wants it otherwise, so nothing has drawn them apart.'
				},
				{
					id: 'from-a-customer',
					text: 'Aleks and Jan are brothers and share a workshop. Each holds out the good chisel before the other has to ask. Jan hears from a customer that Aleks’s wife has left. He wishes he had been told.',
					right: true,
					feedback:
						'They are a yard apart all day, and courteous. News that big had to come in through the front door, and it was missed.'
				},
				{
					id: 'every-saturday',
					text: 'Petra and Sun-hi shout at each other about Petra’s mother nearly every Saturday. Afterwards neither can sleep. One of them makes tea for two, and they talk about Sun-hi’s brother and the murmur in Petra’s heart.',
					feedback:
						'Loud, tiring, and not the end of either road. They may wish for better Saturdays. What is missing after a spiral is still there: they know each other’s nights.'
				},
				{
					id: 'by-the-third-length',
					text: 'Solange and Lev swim together and never speak of their marriages. Both like it so. By the third length one of them may ask, “Bad day?”, and it generally is.',
					feedback:
						'A whole subject is left out, and neither of them misses it. How the other one is, each of them knows, and asks about.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'four-sentences-about-pressing',
			ideas: [1],
			asks: 'The objective of comparing couples of different genders. Who takes the average for nature misjudges the school, the two men and the last; who takes either kind of study for the whole truth misjudges the diaries.',
			prompt: 'True or false? Say also how sure you are.',
			reread: { beat: 'who-presses-and-who-steps-back' },
			statements: [
				{
					id: 'carried-home',
					text: 'One diary study found husbands pressing about as often as wives. So what laboratory talks often show cannot simply be carried over to quarrels at home.',
					truth: true,
					feedback: {
						true: 'In a laboratory couples are asked to talk, and a diary takes quarrels as they come. One diary study does not undo the others. It does limit what they can tell about an ordinary week.',
						false:
							'It would be false to say that the laboratory was wrong. The sentence says less: what is seen in a set talk may look different at home, and in one study it did.'
					}
				},
				{
					id: 'dana-and-the-school',
					text: 'Erik wants their son to change schools, and Dana would leave things as they are. Dana is about as likely to press in this talk as in one about a change of her own.',
					truth: false,
					feedback: {
						true: 'It counts who wants something to move, and here it is Erik. In studies of women and men, women’s pressing was weaker or gone where the man wanted the change.',
						false:
							'With another subject the parts may change hands: she has less to press for in this one. About the two of them it stays a guess, and it can be wrong on any one evening.'
					}
				},
				{
					id: 'open-for-two-men',
					text: 'How it is between two men is an open question, since the studies of pressing and stepping back have been made with couples of a woman and a man.',
					truth: false,
					feedback: {
						true: 'Gay and lesbian couples have been studied too, and the pattern was seen in them. Who wants less changed tends to step back, and some step back because it is all too much.',
						false:
							'It has been seen in couples of two men, and of two women. So whatever gender adds to it, the pattern does not need one of each.'
					}
				},
				{
					id: 'if-change-were-all',
					text: 'Suppose wanting a change is the whole reason why people press, and suppose women have more to change at home. Then women would press more often in talks about home.',
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
					text: '“I’m stopping here, or I’ll say something stupid. I’ll try your door at nine. Then I want to know what Mum said to you about the pear tree.”',
					note: 'Short enough for a car with the windows down. It shows a time, a person and an interest in his side. He may still leave the door shut, and that is a “not yet”. It is not warm, and he may believe it the more.'
				},
				{
					id: 'from-the-gate',
					text: '“Jun, they’re boarding, and I hate to leave it here. I’m not hanging up on you. I’ll ring at seven your time, and we start with what I said about your work. Or tell me a better hour.”',
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
			kind: 'estimate',
			id: 'too-much-for-people',
			ideas: [3, 28],
			asks: 'Repeats idea 3 of Lesson 2 inside the alarm of idea 28: a gap runs in both directions, very unevenly. The count asked for was not printed. Who takes a step back as a sign of having had too much expects half or more; who forgets those who have too much says none.',
			situation:
				'Hedvig has written to her husband three times since noon. “I’m too much for people,” she thinks. The survey in Lesson 2 asked 732 adults in the United States and Canada how close they were to a partner, and how close they wished to be. For well over half, the two were not the same.',
			prompt:
				'Imagine a hundred of those for whom it was not the same. About how many would you expect to have more closeness than they wish?',
			reread: { lesson: 'two-pulls', beat: 'how-near-is-near-enough' },
			repeats: 'two-pulls',
			min: 0,
			max: 100,
			step: 1,
			unit: 'of the hundred',
			answer: 8,
			near: 6,
			ends: ['all wish for more', 'all wish for less'],
			feedback: {
				low: 'About 8. Of a hundred of all who were asked, 5 had too much closeness and 57 too little. The group is small, and it is there: more room is what these people would like. Known to us from reports of one online survey.',
				near: 'About 8. Of a hundred of all who were asked, 5 had too much closeness and 57 too little. Her husband may be one of the few, or tired; he would know. We have the figures from reports of one online survey.',
				high: 'About 8. Of a hundred of all who were asked, 5 had too much closeness and 57 too little. What did you go by, these people or someone who once stepped back from you? We know this online survey from reports.'
			}
		}
	]
});
