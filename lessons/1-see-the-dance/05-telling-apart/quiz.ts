import { defineQuiz } from '#lib/quiz/question.ts';

export const quiz = defineQuiz({
	gentle: true,
	kept: false,
	questions: [
		{
			kind: 'single',
			id: 'what-the-alarm-is-about',
			ideas: [28, 29],
			asks: 'The border of ideas 28 and 29: fear of being close, or fear of what a person will do. Who looks for the frightened body takes the stiff one, who looks for little closeness takes the three evenings. Only what the alarm is about, and what a no costs, decides.',
			prompt:
				'Four people talk about evenings with someone they love. Which of them speaks of the fear that this course is about?',
			reread: { beat: 'two-fears' },
			options: [
				{
					id: 'when-the-plates-flew',
					text: '“She’s lovely, most of the week,” says Ivar. “I keep news of my brother for those days. I got it wrong once, and plates flew.”',
					feedback:
						'Choosing a good day for news is ordinary. Here the wrong day had a price, and he plans around it. He speaks of it calmly, and it is fear of what she will do. That is for a service, and no exercise here is meant for it.'
				},
				{
					id: 'nicest-and-the-coat',
					text: '“Just when he’s nicest to me, my stomach drops and I look for my coat. I tell him I’m off, and he says, ‘Sunday?’”',
					right: true,
					feedback:
						'The kindness itself sets off the alarm, and leaving costs nothing. That is fear of being close. If it comes from something that was done to a person, Lesson 11 may be nearer.'
				},
				{
					id: 'tender-before-questions',
					text: '“I go stiff when he’s tender. He’s usually been through my messages by then, and after the cuddle come the questions.”',
					feedback:
						'Here a kind hour announces a frightening one. She has learned what follows, so her alarm may well be right. It is about what the man does, and not about being close.'
				},
				{
					id: 'stays-at-three',
					text: '“I like her enormously, and three evenings a week is what I like. She’d have five. We argue, and it stays at three.”',
					feedback:
						'No alarm is told here, of either kind. The speaker wants a certain amount, says so, and keeps it. That needs no explanation.'
				}
			]
		},
		{
			kind: 'matching',
			id: 'four-stories-four-signs',
			ideas: [16, 28, 29],
			asks: 'The four signs that a receiver can see, which are the limits of ideas 16, 28 and 29. Who goes by intent or by how often something happened takes a spare; who only knows “it is bad” cannot tell the four apart.',
			prompt:
				'Each of these stories shows one sign of harm most plainly. Which one? Two of the choices belong to no story.',
			reread: { beat: 'four-acts-side-by-side' },
			columns: [
				{
					id: 'sign',
					label: 'What it shows most plainly',
					choices: [
						{ id: 'price', text: 'The next no has a price' },
						{ id: 'end', text: 'It lifts only when one gives in' },
						{ id: 'direction', text: 'It runs one way' },
						{ id: 'days', text: 'Life is planned around it' },
						{
							id: 'on-purpose',
							text: 'It is done on purpose',
							feedback:
								'No story tells what the other one intends, and in life it cannot be seen either. Each of the four signs holds, however it was meant.'
						},
						{
							id: 'often',
							text: 'It happens often',
							feedback:
								'How often is no measure. One morning was enough to close Hamid’s mouth. And two free people may quarrel every week.'
						}
					]
				}
			],
			rows: [
				{
					id: 'hamid',
					text: '“I told my daughter that I’d keep my own bank card,” says Hamid, who is 72. “‘You’ll want to be independent, then,’ she said, and I took two buses to the clinic. I haven’t mentioned the card again.”',
					answers: { sign: 'price' },
					feedback:
						'His no cost him the lift to the clinic, so the next one is not free. It happened once, with a smile, and between a parent and a grown child.'
				},
				{
					id: 'tess-and-the-shouting',
					text: 'When Tess disagrees, her girlfriend Dor shouts, through the bathroom door if she has to. She stops when Tess has said that she was wrong. Now and then Tess really was. Then Dor puts music on and is sweet all evening.',
					answers: { sign: 'end' },
					feedback:
						'Look at how it ends: with Tess taking it back, whether she was wrong or not. Two free people can shout as loudly, and both still think what they thought. The sweet evening does not cancel it.'
				},
				{
					id: 'milena',
					text: '“Our money” has bought Ciro a car and two trips. Milena, his wife, brings a receipt for each bus ticket. Ciro has never brought one. They are cheerful about it.',
					answers: { sign: 'direction' },
					feedback:
						'One of them answers for each coin and the other for none. The word “our” makes it sound even, and so does the good mood.'
				},
				{
					id: 'kirsten',
					text: 'Kirsten runs for the ten-to-six bus, puts her shoes in line and leaves her phone on the shelf by the door. Her boyfriend has not said a word about any of it for a year.',
					answers: { sign: 'days' },
					feedback:
						'Her running, the shoes and the shelf fill the hour before he comes. A whole evening is laid out in advance, and by now nobody has to ask for it.'
				}
			]
		},
		{
			kind: 'sorting',
			id: 'four-acts-by-what-arrives',
			ideas: [16, 28, 29, 30],
			asks: 'The limits of ideas 16 and 28 to 30. Tone decides nothing: loud and soft stand on both sides, and a good time follows on both sides. Who goes by the act, or by how kind or unkind it sounds, sorts about half of them wrongly.',
			prompt:
				'Anger, silence, checking, “my limit”, “you overreact”: is it ordinary here, or harm? Go by what the other person can see. These cards tell enough. In life there is often less, and that is reason enough to ask someone.',
			reread: { beat: 'four-acts-side-by-side' },
			groups: [
				{ id: 'ordinary', label: 'Ordinary' },
				{ id: 'harm', label: 'Harm' }
			],
			cards: [
				{
					id: 'hurt-until-lunch',
					text: 'Nele says no to the camping trip. Timo is hurt, says so, and is short with her over breakfast. By lunch it has worn off. She has not changed her mind, and in the evening they go dancing.',
					group: 'ordinary',
					feedback:
						'It was unpleasant, and it stopped by itself. Nele has kept her no, and nothing was asked of her for it.'
				},
				{
					id: 'doors-till-she-skips',
					text: 'Each time Tamsin visits her mother, her husband bangs doors and shouts for days. He is himself again once she has said that she will leave out the next visit.',
					group: 'harm',
					feedback:
						'It ends with a visit given up, every time. He may be hurt, and the noise alone would not decide it. Her mother is what she pays with.'
				},
				{
					id: 'out-until-two',
					text: 'Paolo shouts up the stairs that he wants to know where Jean was until two. “Out!” shouts Jean, and bangs the door. Paolo hears no more than that. On Friday Jean is out again.',
					group: 'ordinary',
					feedback:
						'Both were loud. Jean leaves it at one word, and is out again on Friday. Nothing follows for Jean from the one or the other.'
				},
				{
					id: 'two-maps-one-account',
					text: 'Rin and Jovan can each see on a map where the other is. Jovan explains each stop before he is asked, since one without a reason costs him the evening. Rin never has to. “I only worry,” says Rin. “Look me up whenever you like.”',
					group: 'harm',
					feedback:
						'Two maps look even, and only Jovan accounts for his day. The worry may be true. It changes nothing about what he has to do.'
				},
				{
					id: 'night-at-the-aunts',
					text: '“When you’ve been drinking I don’t stay in the room,” says Fenna to her brother. He calls it blackmail. She goes to their aunt’s for the night, and will do the same next time.',
					group: 'ordinary',
					feedback:
						'This is a limit. It says what Fenna will do with her own evening. Her brother dislikes it, and he still decides what he drinks.'
				},
				{
					id: 'limit-on-a-friend',
					text: '“I’m not forbidding it,” says Yasmin. “Matteo is just where my limit is.” She is warm again when Theo has cancelled, and on Sunday they row on the lake. He has not seen his old friend since May.',
					group: 'harm',
					feedback:
						'Theo’s time and his friends are his own, so this is a rule, whatever it is called. The warmth comes back at the price of a friend, and a good Sunday does not cancel that.'
				},
				{
					id: 'softly-the-third-time',
					text: '“I think you’re overreacting,” says Farah softly when Leo brings up the scratched table again. “I’m not,” he says, and explains it once more. On Sunday it is Leo who says it to her.',
					group: 'ordinary',
					feedback:
						'It is an unkind thing to say, in any voice. As told, both of them say it, both go on, and neither has become careful.'
				},
				{
					id: 'until-she-says-so-too',
					text: 'When Suki says that something hurt, Martin shouts that she overreacts, until she says so too. She thinks each sentence over now, and keeps most of them back.',
					group: 'harm',
					feedback:
						'The shouting ends when she has taken back what she felt, and she plans her sentences around it. Martin may believe what he says. She is no freer for that.'
				}
			]
		},
		{
			kind: 'single',
			id: 'three-weeks-in-the-spare-room',
			ideas: [1, 56],
			asks: 'Lesson 2: a limit says what I will do, a rejection says that you are not wanted, a hint keeps the wish back. Without it one takes the line that calls itself a limit, or the kind one. A bare no without a reason does not look like one.',
			repeats: 'two-pulls',
			situation: 'Nilay asks his sister whether he may have her spare room for three weeks.',
			prompt: 'Going by Lesson 2, which of her answers is a limit?',
			reread: { lesson: 'two-pulls', beat: 'limit-or-rejection' },
			options: [
				{
					id: 'ring-mum',
					text: '“Ring Mum tonight, say sorry to her and move back in there. That’s my limit, and it’s a fair one.”',
					feedback:
						'It lays down what Nilay must do with his evening, his words and his home. That is a rule. Between two free people he can say no to it.'
				},
				{
					id: 'before-christmas',
					text: '“Have it, I’ll be away. You’d better know now, before you plan Christmas: I don’t want to see you any more.”',
					feedback:
						'The room is free, and the brother is turned away. That is a rejection. A spare key does not change whom it is about.'
				},
				{
					id: 'proper-bed',
					text: '“Three weeks is a long time on that old mattress, with your back. Perla has a proper bed, I think.”',
					feedback:
						'She seems to want something, and she speaks of mattresses. A wish kept back like this can come out as a complaint in the second week.'
				},
				{
					id: 'not-so-long',
					text: '“No, not for three weeks. I don’t lend that room to anyone for so long, and I’d rather not say why.”',
					right: true,
					feedback:
						'It is about her room and her time, and about how much. It need not be friendly, have a reason or offer a date. Nilay himself is not what she turns down.'
				}
			]
		},
		{
			kind: 'flaw',
			id: 'a-proud-mother',
			ideas: [16],
			asks: 'The limit of idea 16, and the objective to name four signs of coercive control. The tone is praise throughout, so it cannot be solved by tone. Who looks for noise marks the row and the groaning and passes over the drawer and the tablets.',
			situation:
				'Alun’s mother tells a neighbour about her son and his husband, Luke. She means every sentence as praise.',
			prompt:
				'Mark the four sentences that tell of coercive control. Before you look at the reasons, name to yourself what each of the four takes from Alun.',
			reread: { beat: 'in-harm-one-side-makes-the-rules' },
			pieces: [
				{
					id: 'easy-half',
					text: 'Luke cooks and Alun washes up, and each tells me that the other has the easy half.',
					feedback:
						'They share the work, and both grumble about it to her. It tells of no control by itself, and it takes nothing away from the four that do.'
				},
				{
					id: 'phone-in-drawer',
					text: 'At ten Alun’s phone goes into Luke’s drawer, so that Alun sleeps, and in the morning Luke tells him who wrote.',
					flaw: true,
					feedback:
						'The phone, and with it his friends. Luke reads what comes and decides what Alun hears of it. Being watched can be told as care.'
				},
				{
					id: 'band-on-friday',
					text: 'On Fridays Alun plays in his band, and Luke groans about it all the way to the door.',
					feedback: 'Groaning is unpleasant. Alun goes all the same, every Friday, and nothing is told of a price.'
				},
				{
					id: 'money-side',
					text: 'Luke has taken the money off his hands: Alun asks for what he needs and says what it’s for.',
					flaw: true,
					feedback:
						'Money. One person may do the sums for two. Here one grown man has to ask, and to give a reason, for what is also his.'
				},
				{
					id: 'blue-car',
					text: 'At Easter they had a row about the car that you could hear in the yard, and Alun bought the blue one.',
					feedback:
						'He bought the one he wanted, and she tells of no price. Another row, as loud, could be how one of two gets his way. Noise does not settle it.'
				},
				{
					id: 'tablets-afterwards',
					text: 'Luke looks after the tablets, too, and Alun gets them once an argument is over.',
					flaw: true,
					feedback:
						'Medicine, held back until Alun stops arguing. Somebody who cannot do without it can hardly disagree.'
				},
				{
					id: 'ring-when-in',
					text: 'He is meant to ring when he gets in. Half the time he forgets, and Luke has given up.',
					feedback:
						'This is a wish, and often it is not met. As she tells it, nothing comes of that. A mother need not know.'
				},
				{
					id: 'no-to-cyprus',
					text: 'In March Alun said no to Cyprus. Luke didn’t speak for nine days, and in May they are flying.',
					flaw: true,
					feedback:
						'His no. It brought nine days of silence, and then the journey. A punishment can be very quiet, and a mother may see only the tickets.'
				}
			]
		},
		{
			kind: 'several',
			id: 'not-meant-for',
			ideas: [15, 16, 22],
			asks: 'Ideas 15, 16 and 22: where own part, own lever and own best must not be used. Who goes by noise, coldness or a blow marks the flatmates and Ishaan. The ones for whom it is not meant speak humbly and would like to begin with themselves.',
			situation: 'You can stop here if you like. The rest can wait.',
			prompt:
				'“Look at your own part” and “bring your best”: six people would like to live by one of these. For whom are they not meant, going by this lesson?',
			reread: { beat: 'what-does-not-cause-it' },
			options: [
				{
					id: 'astrid-hangs-up',
					text: 'Astrid’s brother hangs up on her when she gives him advice. She hangs up on him as well, and each rings again when it suits.',
					feedback:
						'Both do it, and both ring again. Astrid could look at the advice, and her brother at the phone, and neither has to be careful.'
				},
				{
					id: 'quinn',
					text: 'Quinn’s boyfriend says that a partner owes him sex. Quinn goes along to keep the evening calm. “I want to be at my best more often,” they tell a friend.',
					right: true,
					feedback:
						'Sex is owed to no one, and going along to keep the evening calm is not a free yes. Quinn’s best would be spent on something that only he can stop. A service asks for no proof.'
				},
				{
					id: 'elke',
					text: 'Elke fills up her evenings. Is it closeness that she shrinks from, or how her husband may be? She cannot tell, and would like to try.',
					right: true,
					feedback:
						'If one cannot tell which fear it is, it is treated as fear of a person. A service comes before any exercise. Elke needs no proof and no name, and a device that he does not look at is best.'
				},
				{
					id: 'flatmates',
					text: 'Two flatmates shout about the rent each month, so that the whole house hears it. Both say all they think, and both go out after.',
					feedback:
						'Both are free in it. Each says what they think, nothing follows, and each goes out. Looking at one’s own half may help with the shouting.'
				},
				{
					id: 'ishaan',
					text: 'Ishaan’s wife is cool for a whole day when he is late. He is late all the same, and these days she goes to the theatre without him.',
					feedback:
						'They are unfriendly to each other. He keeps coming late, she keeps going, and neither gives in. Each has a half here, and is free to look at it.'
				},
				{
					id: 'zita',
					text: 'Zita once hit her girlfriend, who was holding the door shut so that she could not leave. Zita wants to look at her own half.',
					right: true,
					feedback:
						'Hitting to get free does not make the harm mutual. Zita can tell a service about it just as it was. A search for her half would leave out that she was being kept in.'
				}
			]
		},
		{
			kind: 'confidence',
			id: 'advice-for-jie',
			ideas: [15, 16],
			asks: 'Where ideas 15 and 16 stop, and help begins. Openness, a neutral third person and a fair test are good advice between free people. Who has not taken in that they can be paid for here calls them true, and the quiet computer false.',
			situation:
				'Jie is 34 and has begun to wonder about his own home. His relatives talk about what he could do first.',
			prompt:
				'Would it be a safe first step, going by this lesson? “True” means that it would. Say also how sure you are.',
			reread: { beat: 'what-not-to-do-with-this-page' },
			statements: [
				{
					id: 'neutral-and-might-notice',
					text: 'He goes to a couple counsellor with his partner, because there someone neutral listens to both of them and notices things.',
					truth: false,
					feedback: {
						true: 'Between two free people this is often good advice. Where one is controlled, what he says in that room can be paid for at home, where no counsellor is there to see it. Jie would go alone.',
						false:
							'Someone neutral cannot come home with him. A service sees Jie alone, so nobody at home hears what he says there.'
					}
				},
				{
					id: 'from-a-telephone-at-work',
					text: 'He rings a service from a telephone at work, with nothing to show and without a name for what goes on at home.',
					truth: true,
					feedback: {
						true: 'Being in doubt is common among people who ring. From there the call leaves no trace on his own phone or on the bill at home. He may begin by asking what is done with what he tells.',
						false:
							'People often ring before they are sure, and services expect it. Doubt does not mean that all is well, and a man is as welcome to ask.'
					}
				},
				{
					id: 'at-an-aunt-who-repeats-nothing',
					text: 'He often drops in on his aunt, who repeats nothing. He looks for help on her computer, and at home he mentions only the visit.',
					truth: true,
					feedback: {
						true: 'Openness is owed where it is safe. The search is on a device that is not looked into at home, the visit surprises nobody, and the aunt will not pass it on.',
						false:
							'It is not the whole truth, and he need not tell it. To somebody who controls him it would show that something is changing before he has a plan.'
					}
				},
				{
					id: 'a-small-no-this-week',
					text: 'He says one small no this week, over something that hardly matters, as a careful way to find out where he stands.',
					truth: false,
					feedback: {
						true: 'Small or large, it is a test, and he would be the one to pay for it. If he already weighs which no is small enough, that is reason to ask someone.',
						false:
							'Finding out this way can cost him something, and a service needs no result. He can tell them instead how it would feel to say it.'
					}
				}
			]
		},
		{
			kind: 'write',
			id: 'to-a-friend-at-the-beans',
			ideas: [16, 22],
			asks: 'The limit of ideas 16 and 22, made: words that believe, lay no part on her and leave the decision with her. Who has not taken it in writes advice to leave, a question about what she did, or an offer to speak with both.',
			situation:
				'An invented case. Salma and you have allotments side by side. Tying up beans, she says: “I can’t come on Saturday. It isn’t worth what I’d get from her for it.” The two of you are alone, and you have ten minutes. (Anyone who looks at this screen can read what you type, so thinking it is enough.)',
			prompt: 'What could one say to Salma? Two or three sentences.',
			offByDefault: true,
			models: [
				{
					id: 'a-high-price',
					text: '“That’s a high price for a Saturday, and it isn’t your fault. Do you want to tell me more, or shall we just do the beans?”',
					note: 'It takes her at her word, puts no fault on her, and gives her a real choice at once. It leaves out what you could do for her. It is the better one when time is short, or when she has never spoken of it before.'
				},
				{
					id: 'company',
					text: '“Thank you for telling me. I’ll say nothing to her. If you ever want to look for somebody to talk to, you can use my phone, and I’d sit with you. It needn’t be soon.”',
					note: 'It offers a safe device, company and no hurry, and promises only what can be kept. It does not say whose doing it is. It is the better one when she has hinted at it for a while.'
				}
			],
			checks: [
				{
					id: 'at-her-word',
					text: 'Can she tell from it that you take her at her word, or are glad that she told you?'
				},
				{ id: 'hers', text: 'Does it leave to her what happens next, without “you have to” or “leave her”?' },
				{ id: 'no-part', text: 'Is it free of questions about what she herself did?' }
			]
		}
	]
});
