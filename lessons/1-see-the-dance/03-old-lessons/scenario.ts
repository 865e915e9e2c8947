import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'kind-words-sharp-edge',
	initial: 'proudWords',
	context: start({ closeness: 5, openness: 4, tension: 3 }),
	meta: {
		title: 'Kind words, sharp edge',
		seat: 'Mateo',
		people: [
			{ name: 'Mateo', about: 'he/him, 61, a bus driver until he retired in April. You sit in his seat.' },
			{ name: 'Farid', about: 'he/him, 58, dental nurse. He and Mateo have been together for nineteen years.' }
		],
		setting:
			'The kitchen of their ground-floor flat, after a dinner for eight friends who have just gone home; then the next day, and a breakfast one week later.',
		example: [
			'First, two other people. Maud is fifty-eight and sings alto. After rehearsal Wim, a tenor, says, “I stand near you on purpose. You keep me in tune.” Heat goes up her neck. “Then you want your ears tested,” says Maud, and Wim goes off to stack the chairs.',
			'On the bus she asks first whether her answer fitted. The remark was mild. Her answer was quick, and it was sharper than she would have chosen. Then she lays two causes side by side. Today she has had no supper, and her knee hurts. From long ago there is a rule: if you stick out, you get told to sit down.',
			'The next week she goes up to him before they start. “That crack about your ears was nerves. I liked what you said.” It is a good sentence, and it goes down badly. “I’ve had them tested,” says Wim. “I get the aids on Friday.” He turns to his music.',
			'She would like to explain that she could not have known. She says, “I’m sorry,” and takes her place. When it is time for the chairs she takes the other end of the stack. They carry four lots, and he says nothing, and neither does she.',
			'The week after that he comes in and stands on her other side. “It’s the left that’s bad,” says Wim. Things to look for: what Maud could know and what she could not, and what she did once her good sentence had failed.'
		],
		summary: [
			'Farid tells Mateo that he was proud to sit next to him, and Mateo’s stomach tightens. An old rule says that praise comes before a request.',
			'This time a request does come: Farid’s brother lands at five in the morning. So the alarm was partly right, and Farid meant the kind words as well. What Mateo can look at is whether his no is free.',
			'Mateo can tell where the rule comes from, or keep that to himself. Tiredness and a sore back are part of it too.',
			'The same sentence lands differently. A calm request about praise is taken up on one evening and turned down on another, because Farid has had a bad day and has reasons of his own for saying kind things aloud.',
			'Some people simply do not like praise. Mateo can say so, and once he has said so, nobody asks him for a reason. It is a good way to live.',
			'The story can end with a remark that is let in, with a reflex that is caught late, with no speeches, with a talk put off until Sunday, with less of everything, or with Farid giving up kind words, after which a next step is still possible.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' },
		lowerIsBetter: ['tension']
	},
	states: {
		proudWords: {
			meta: {
				text: 'Twenty to twelve. Eight friends have gone off down the path. Mateo is at the sink, scraping a white plate that has been clean for some time. At the cheese he asked Gus how it was since Peter died, and the table went quiet. Farid still has on Mateo’s good tie. “At that table,” he says behind him, “I was proud to be the one sitting next to you.” Mateo’s stomach tightens.',
				choices: {
					thank: '“Thank you. Pass me that pan.”',
					waveOff: '“Proud? You’ve been at Gus’s wine.”',
					askWant: '“What is it you want?”',
					pick: '“You could have brought the glasses through.”'
				}
			},
			on: {
				thank: {
					target: 'nasirsFlight',
					actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
					meta: {
						after:
							'“My pleasure,” says Farid. He passes the pan and stands there looking pleased. Mateo scours it, and when it is clean he goes on scouring.',
						lands: 'well'
					}
				},
				waveOff: {
					target: 'letMeMean',
					actions: [
						{ type: 'shift', params: { closeness: -1, tension: -1 } },
						{ type: 'setFlag', params: 'sharp' }
					],
					meta: {
						after:
							'Mateo’s shoulders come down. Farid’s smile stays a second longer than he means it to, and then he looks round for something to dry.',
						lands: 'badly'
					}
				},
				askWant: {
					target: 'nasirsFlight',
					actions: [
						{ type: 'shift', params: { openness: +2, tension: +2 } },
						{ type: 'setFlag', params: 'sharp' },
						{ type: 'setFlag', params: 'drawnOut' }
					],
					meta: {
						after:
							'“Want?” says Farid. He folds the tea towel in half, and in half again. “I wanted you to know it.” His ears have gone red. “There is one thing. I’d meant to leave it till the morning.”',
						lands: 'badly'
					}
				},
				pick: {
					target: 'letMeMean',
					actions: [
						{ type: 'shift', params: { openness: +1, tension: +2 } },
						{ type: 'setFlag', params: 'sharp' }
					],
					meta: {
						after:
							'“I was seeing Gus to his taxi,” says Farid. He fetches the glasses, four in each hand, and puts them down one at a time.',
						lands: 'badly'
					}
				}
			}
		},

		letMeMean: {
			meta: {
				text: 'Farid winds the tea towel round his hand. He was at work by eight this morning, and the tie has slipped to one side. “I meant it,” he says. “I say nice things for money all day, to people with their mouths open. That one was free. Why won’t you let me mean it?”',
				choices: {
					accuse: '“Because afterwards there’s always something.”',
					admit: '“I never know what to do when you say things like that.”',
					changeSubject: '“It’s nearly midnight. You’re on at eight.”'
				}
			},
			on: {
				accuse: {
					target: 'nasirsFlight',
					actions: [
						{ type: 'shift', params: { openness: +2, tension: +2 } },
						{ type: 'setFlag', params: 'accused' },
						{ type: 'setFlag', params: 'drawnOut' }
					],
					meta: {
						after:
							'Farid unwinds the tea towel. It takes a while. “As it happens there is something,” he says. “Now I wish there weren’t.”',
						lands: 'badly'
					}
				},
				admit: [
					{
						guard: { type: 'atLeast', params: { tension: 5 } },
						target: 'nasirsFlight',
						actions: { type: 'shift', params: { openness: +2, closeness: -1, tension: +1 } },
						meta: {
							after:
								'“You knew what to do about the glasses,” says Farid. He hangs the towel on the oven door and straightens it. “I’d better tell you about Wednesday, too.”',
							lands: 'badly',
							because: 'The remark about the glasses had come first, and Farid was still carrying it.'
						}
					},
					{
						target: 'nasirsFlight',
						actions: { type: 'shift', params: { openness: +2, tension: +1 } },
						meta: {
							after:
								'“You don’t have to do anything,” says Farid. The towel comes off his hand. “You could stop looking for the receipt.” He clears his throat. “While I’m at it, there’s Wednesday.”',
							lands: 'well'
						}
					}
				],
				changeSubject: {
					target: 'nasirsFlight',
					actions: { type: 'shift', params: { openness: -1, tension: -1 } },
					meta: {
						after:
							'“I am,” says Farid. He looks at the clock on the oven and lets the other thing go. “And since we’re on early mornings.”'
					}
				}
			}
		},

		nasirsFlight: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'accused' },
						text: '“It’s my brother. Nasir lands on Wednesday,” says Farid to the oven door. “Ten past five in the morning, three cases. I was going to ask tomorrow if you’d fetch him, so it wouldn’t come on top of the dinner.” So there it is, and Mateo had known it. He has not set an alarm since April.'
					},
					{
						when: { type: 'flag', params: 'sharp' },
						text: '“My brother Nasir lands on Wednesday,” says Farid. “Ten past five in the morning, with three cases, and I’ve a full list. I wondered if you’d fetch him.” Mateo knew it. First they say something nice. He has not set an alarm since April. Farid waits, with one hand flat on the counter.'
					},
					{
						text: '“My brother lands on Wednesday,” says Farid, drying. “Nasir, with three cases, at ten past five in the morning.” He holds a glass up to the light. “I wondered if you’d fetch him.” It is four minutes since the kind words. Mateo knew it. First they say something nice. He has not set an alarm since April.'
					}
				],
				choices: {
					sayNo: '“No. I’ve done my five in the mornings.”',
					fetchHim: '“I’ll fetch him.”',
					linkThem: '“So that’s what the proud was for.”',
					askOrder: '“When did Nasir ring?”'
				}
			},
			on: {
				sayNo: {
					target: 'afterTheFlight',
					actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
					meta: {
						after:
							'“No is fine,” says Farid. “He can get the train.” He looks it up there and then. When the last glass is in the cupboard he says, “I was still proud, by the way. In case you thought it had been withdrawn.”',
						lands: 'well',
						alwaysOpen: true
					}
				},
				fetchHim: [
					{
						guard: { type: 'flag', params: 'accused' },
						target: 'afterTheFlight',
						actions: [
							{ type: 'shift', params: { closeness: +1, tension: +1 } },
							{ type: 'setFlag', params: 'fetching' }
						],
						meta: {
							after:
								'“Not like that,” says Farid. “I’d sooner pay a taxi than have you add it to the list.” He dries a fork on both sides. “All right. Thanks. He’ll be glad it’s you.”',
							because: 'Mateo had said that there was always something afterwards, and Farid heard it in the yes.'
						}
					},
					{
						target: 'afterTheFlight',
						actions: [
							{ type: 'shift', params: { closeness: +2, openness: -1, tension: +1 } },
							{ type: 'setFlag', params: 'fetching' }
						],
						meta: {
							after:
								'“You’re a star,” says Farid, and is off to write it on the calendar. Mateo looks at the plate. That is two compliments in one night.',
							lands: 'well'
						}
					}
				],
				linkThem: [
					{
						guard: { type: 'flag', params: 'accused' },
						target: 'afterTheFlight',
						actions: { type: 'shift', params: { openness: +1, closeness: -1, tension: +3 } },
						meta: {
							after:
								'“You said that already, in other words,” says Farid. “I heard it the first time.” He pulls the tie off over his head and hangs it on the door handle.',
							lands: 'badly',
							because: 'It was the second time that Mateo had said so.'
						}
					},
					{
						target: 'afterTheFlight',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +3 } },
							{ type: 'setFlag', params: 'accused' }
						],
						meta: {
							after:
								'“No,” says Farid, and he puts down what he was drying. “I can be proud of you and have a brother. People manage both.”',
							lands: 'badly'
						}
					}
				],
				askOrder: [
					{
						guard: { type: 'atLeast', params: { tension: 4 } },
						target: 'afterTheFlight',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“Before I said it. Is that what you’re asking?” says Farid. “Shall I swear on something?” He opens the cutlery drawer and stands looking into it.',
							lands: 'badly',
							because: 'There had been sharp words already, and Farid heard the question as a cross-examination.'
						}
					},
					{
						target: 'afterTheFlight',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'meaning' }
						],
						meta: {
							after:
								'“While you were carving,” says Farid. “I was proud later, at the cheese, when you asked Gus about Peter. No one has said that man’s name to him since the funeral.” Mateo puts the plate in the rack at last.',
							lands: 'well'
						}
					}
				]
			}
		},

		afterTheFlight: {
			always: [{ guard: { type: 'atLeast', params: { tension: 7 } }, target: 'raisedVoices' }, { target: 'lampOut' }]
		},

		raisedVoices: {
			meta: {
				text: 'Ten minutes later they are back at the kind words, both voices are up, and Frank upstairs has turned his radio down so as not to miss any of it. Farid has stopped with a fork in his hand. “So I should stop saying kind things?” he says. “Is that what you’re after? Only tell me, so I know.”',
				choices: {
					agreeToStop: '“Maybe you should.”',
					takeTwenty: '“I’m too cross to talk. Give me twenty minutes.”',
					bringUpLastYear: '“You did this at the christening. Nice first, and then I had to drive.”'
				}
			},
			on: {
				agreeToStop: {
					target: 'lampOut',
					actions: { type: 'shift', params: { closeness: -2, openness: +1, tension: -1 } },
					meta: {
						after:
							'“Right,” says Farid. He lays the fork with the other forks, squares them up and shuts the drawer. It is quiet at once, on both floors.',
						lands: 'badly'
					}
				},
				takeTwenty: {
					target: 'lampOut',
					actions: { type: 'shift', params: { openness: -1, tension: -3 } },
					meta: {
						after:
							'He spends them outside in his slippers, among the bins. When the oven clock says so he is back in the doorway. Farid has done the forks. Nothing is settled, but they have their ordinary voices back.',
						alwaysOpen: true
					}
				},
				bringUpLastYear: {
					target: 'lampOut',
					actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
					meta: {
						after:
							'“You offered to drive,” says Farid. They go on about who offered until half past twelve, and by then neither of them can remember whose christening it was.'
					}
				}
			}
		},

		lampOut: {
			meta: {
				text: 'Ten to one, in bed. Farid has the lamp on and a book open at the page where it was on Tuesday. Mateo’s back aches. He cooked for ten from noon onwards and ate his own dinner standing. That is some of it. Some of it is older. “Are you all right?” says Farid to the page.',
				choices: {
					tellRule: '“When my dad said ‘good boy’ there was coal to shift.”',
					keepPrivate: '“I liked what you said. The rest of it I’ll keep to myself.”',
					letRest: '“Put the lamp out, love. I’m no use tonight.”'
				}
			},
			on: {
				tellRule: [
					{
						guard: { type: 'flag', params: 'accused' },
						target: 'carefulMorning',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'told' }
						],
						meta: {
							after:
								'“So it’s your father you’re cross with,” says Farid. “He’s dead, and I’m the one who got it.” He puts the lamp out. In the dark he says, “I’m glad you told me. I can’t do any more tonight.”',
							lands: 'badly',
							because: 'Farid had just been told that his kind words were there to buy something.'
						}
					},
					{
						target: 'carefulMorning',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'told' }
						],
						meta: {
							after:
								'The book goes down. “Nineteen years,” says Farid, “and I’ve not heard that one. How much coal?” “Till it got dark,” says Mateo. Farid is asleep by one. Mateo hears the clock in the hall strike two, and three.',
							lands: 'well'
						}
					}
				],
				keepPrivate: [
					{
						guard: { type: 'flag', params: 'accused' },
						target: 'carefulMorning',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							after:
								'Farid takes off his glasses and looks at him without them. “You might have led with that,” he says. “Keep what you like, though. I’ve a drawer of my own.” The lamp goes out.',
							because: 'Mateo had said first that the kind words were there to buy something.',
							alwaysOpen: true
						}
					},
					{
						target: 'carefulMorning',
						actions: { type: 'shift', params: { closeness: +1, openness: -1, tension: -1 } },
						meta: {
							after:
								'“Fair enough,” says Farid. He takes off his glasses. “You liked it. I’ll settle for that.” The lamp goes out, and nothing more is asked.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				letRest: {
					target: 'gusRings',
					actions: { type: 'shift', params: { openness: -1, tension: -2 } },
					meta: {
						after:
							'The lamp goes out. When Mateo wakes it is past nine. Farid has switched off the alarm on his side, dressed in the dark and gone to work, and his half of the bed is cold.',
						alwaysOpen: true
					}
				}
			}
		},

		carefulMorning: {
			meta: {
				text: 'Friday, a quarter to seven. Farid is careful. He passes the milk, asks when the boiler man is coming and says nothing warm at all. He has nineteen people with sore teeth before him, and Mateo has the whole day. It is easier like this. Mateo catches himself listening all the same.',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: 'Twice Farid begins a sentence, looks at him and turns it into another one.'
					}
				],
				choices: {
					sayBothHalves: '“It’s restful, you saying nothing nice. I miss it, though.”',
					creeping: '“Stop creeping about. I won’t break.”',
					letQuiet: 'Pour him a coffee and leave the quiet as it is'
				}
			},
			on: {
				sayBothHalves: [
					{
						guard: {
							type: 'not',
							params: {
								type: 'any',
								params: [
									{ type: 'flag', params: 'sharp' },
									{ type: 'flag', params: 'accused' },
									{ type: 'flag', params: 'told' }
								]
							}
						},
						target: 'gusRings',
						actions: { type: 'shift', params: { openness: +2, tension: +2 } },
						meta: {
							after:
								'Farid stops with one arm in his coat. “But you said thank you.” “I know I did,” says Mateo. “I thought it was the best bit of the night,” says Farid, and finds the other sleeve.',
							lands: 'badly',
							because: 'Mateo had said thank you at the sink, and Farid had believed him.'
						}
					},
					{
						target: 'gusRings',
						actions: { type: 'shift', params: { openness: +2, tension: +1 } },
						meta: {
							after:
								'“So which is it?” says Farid. “Both,” says Mateo. “Both,” says Farid. “Before seven.” But he stops on his way out and does up the top button of Mateo’s pyjamas.',
							lands: 'well'
						}
					}
				],
				creeping: [
					{
						guard: { type: 'flag', params: 'told' },
						target: 'gusRings',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							after:
								'“I’m not creeping. I’m trying not to send you out for coal,” says Farid. He looks at Mateo to see if that was allowed. Mateo passes him the sugar, which he does not take.',
							lands: 'well',
							because: 'Farid had heard about the coal, and he knew what he was being careful of.'
						}
					},
					{
						target: 'gusRings',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“I’m not creeping, I’m tired,” says Farid. “I’ve had five hours and I’ve a root canal at eight. It isn’t all about you, love.” He forgets his sandwiches.',
							lands: 'badly'
						}
					}
				],
				letQuiet: {
					target: 'gusRings',
					actions: { type: 'shift', params: { openness: -1, tension: -2 } },
					meta: {
						after:
							'Farid drinks half of it standing up, and the radio does the talking. “Bye, then,” he says at the door. He pats his pockets for the keys that are in his hand.'
					}
				}
			}
		},

		gusRings: {
			meta: {
				text: 'Friday noon. The phone rings, and it is Gus, who has not rung anybody since March. “You asked me about him last night, in front of everybody,” says Gus. “I wanted to say it sober. You’re a good man, Mateo.” Mateo waits for his stomach, and nothing happens.',
				choices: {
					takeGus: '“Thank you. I miss him as well.”',
					askGus: '“Why’s that easier to hear from you than from Farid?”',
					lamb: '“Come again on Sunday week. I’ll do the lamb.”'
				}
			},
			on: {
				takeGus: [
					{
						guard: { type: 'flag', params: 'meaning' },
						target: 'shoesOff',
						actions: { type: 'shift', params: { openness: +1, closeness: +1, tension: +1 } },
						meta: {
							after:
								'“Farid says that was when he was proud,” says Mateo. It is out before he has decided. “Did he?” says Gus, and blows his nose. “Then I’ve nothing to add.” Mateo’s ears are hot for an hour.',
							lands: 'well',
							because: 'Farid had told him at the sink what the kind words were about.'
						}
					},
					{
						target: 'shoesOff',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“I know you do,” says Gus. Neither of them speaks for a while, and neither hangs up. Afterwards Mateo stands in the hall with the phone in his hand. From Gus he has just let a kind word in.',
							lands: 'well'
						}
					}
				],
				askGus: {
					target: 'shoesOff',
					actions: { type: 'shift', params: { openness: +2, closeness: -1 } },
					meta: {
						after:
							'“No idea,” says Gus. “I’m not the one who irons your shirts. Peter couldn’t take it from me, if that’s any use.” They talk for an hour. It is more than Mateo has said to Farid all week.'
					}
				},
				lamb: {
					target: 'shoesOff',
					actions: { type: 'shift', params: { closeness: +1, openness: -1, tension: -1 } },
					meta: {
						after:
							'“I’ll bring the wine,” says Gus. “And you can’t get out of it with lamb. I said it and I meant it.” Mateo writes “lamb” on the back of the gas bill.',
						lands: 'well'
					}
				}
			}
		},

		shoesOff: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'drawnOut' },
						text: 'Ten past six. Farid sits down on the hall chair in his coat and takes off one shoe. “A boy of nine bit me,” he says. “Through the glove.” He shows his thumb. “About last night. I’d have kept Nasir till the morning. It was the bit before that I minded. When I’ve something good to say to you, how am I to say it?”'
					},
					{
						when: { type: 'flag', params: 'sharp' },
						text: 'Ten past six. Farid sits down on the hall chair in his coat and takes off one shoe. “A boy of nine bit me,” he says. “Through the glove.” He shows his thumb. “About last night. I put Nasir on top of it, which was clumsy. It was the bit before that I minded. When I’ve something good to say to you, how am I to say it?”'
					},
					{
						when: { type: 'flag', params: 'accused' },
						text: 'Ten past six. Farid sits down on the hall chair in his coat and takes off one shoe. “A boy of nine bit me,” he says. “Through the glove.” He shows his thumb. “I said I was proud, and you said thank you, and then you thought I was paying for a lift. I put the two too close together. That was clumsy. How am I to say a good thing to you?”'
					},
					{
						text: 'Ten past six. Farid sits down on the hall chair in his coat and takes off one shoe. “A boy of nine bit me,” he says. “Through the glove.” He shows his thumb. “You went odd last night. You said thank you and scrubbed a clean pan for ten minutes. And then I asked about Nasir on top of it, which was clumsy. How am I to say a good thing to you, if not like that?”'
					}
				],
				choices: {
					request: '“Say it once and leave it. Don’t wait for an answer.”',
					askMeaning: '“Tell me what you meant by proud.”',
					simplyMe: '“I don’t like praise. I never have. It’s just me.”',
					feetUp: '“You’ve been bitten. Feet up. I’ll cook.”'
				}
			},
			on: {
				request: [
					{
						guard: { type: 'not', params: { type: 'flag', params: 'sharp' } },
						target: 'backStep',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“I can do once,” says Farid. “I don’t know about leaving it. And I’d believed that thank you.” He puts the shoe on again. “Give me a minute.” He goes out to the back step.',
							lands: 'badly',
							because: 'Mateo had said thank you at the sink, and Farid minded having got it wrong.'
						}
					},
					{
						guard: {
							type: 'any',
							params: [
								{ type: 'flag', params: 'told' },
								{ type: 'flag', params: 'meaning' }
							]
						},
						target: 'toast',
						actions: { type: 'shift', params: { closeness: +1, openness: +1, tension: +1 } },
						meta: {
							after:
								'“Once, and no answer,” says Farid, and takes off the other shoe. “I’ll get it wrong. I like an answer.” He holds out his thumb. “Have a look at that, would you?”',
							lands: 'well',
							because: 'Each of them knew by then a piece of what was behind the other’s words.'
						}
					},
					{
						target: 'backStep',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“I did ask,” says Farid. “But I’ve had a child’s teeth in my thumb, and I can’t learn rules tonight.” He goes out to the back step with one shoe on.',
							lands: 'badly'
						}
					}
				],
				askMeaning: [
					{
						guard: { type: 'flag', params: 'meaning' },
						target: 'backStep',
						actions: { type: 'shift', params: { closeness: +1, tension: +2 } },
						meta: {
							after:
								'“I told you last night. With Gus in it,” says Farid. “Did none of it stay?” He limps out to the back step, one shoe on and one shoe off.',
							lands: 'badly',
							because: 'Mateo had asked at the sink, and had been told.'
						}
					},
					{
						guard: { type: 'not', params: { type: 'flag', params: 'sharp' } },
						target: 'backStep',
						actions: { type: 'shift', params: { closeness: +1, tension: +2 } },
						meta: {
							after:
								'“I have to show my working now?” says Farid. “It was a nice thing. I gave it to you.” He takes his one shoe for a walk, as far as the back step.',
							lands: 'badly',
							because: 'Mateo had said thank you at the sink, and a day later he asked Farid to explain himself.'
						}
					},
					{
						target: 'toast',
						actions: [
							{ type: 'shift', params: { closeness: +1, tension: +1 } },
							{ type: 'setFlag', params: 'meaning' }
						],
						meta: {
							after:
								'“You said Peter’s name, when the rest of us had stopped,” says Farid. “And I was the one who got to stay when they all went home.” He rubs his thumb. “That’s all it was.” Mateo takes his coat and hangs it up.',
							lands: 'well'
						}
					}
				],
				simplyMe: [
					{
						guard: { type: 'not', params: { type: 'flag', params: 'sharp' } },
						target: 'backStep',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +1 } },
							{ type: 'setFlag', params: 'without' }
						],
						meta: {
							after:
								'“Oh,” says Farid. “Right. Then I won’t.” He does not ask why. He sits for a moment with the shoe in his lap, and then he goes out to the back step.',
							lands: 'badly',
							because: 'Mateo had said thank you at the sink, and Farid had gone by that.',
							alwaysOpen: true
						}
					},
					{
						target: 'mapOnTheFridge',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'without' }
						],
						meta: {
							after:
								'“All right,” says Farid, when he has thought about it. “I could have done with a notice on the door, nineteen years ago.” He takes off the other shoe. “I’ll miss it a bit.”',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				feetUp: {
					target: 'backStep',
					actions: { type: 'shift', params: { closeness: +1, openness: -1, tension: -1 } },
					meta: {
						after:
							'“I asked you something,” says Farid. He eats the omelette, thanks him for it, and takes the plate out to the back step to finish.',
						lands: 'badly'
					}
				}
			}
		},

		backStep: {
			meta: {
				text: 'The light is going. Farid has been out on the step for a quarter of an hour. When the door opens he does not turn round. “At Peter’s funeral,” he says, “they all got up and said wonderful things, and he was in a box. I thought, I’m not doing it like that. I’ll say mine while they can hear me.”',
				also: [
					{
						when: { type: 'flag', params: 'without' },
						text: 'He wipes his nose on his sleeve. “You’ve told me, and I’ll stop. I’m only saying where it came from.”'
					}
				],
				choices: {
					shoveUp: '“Shove up.”',
					hearIt: '“Then say it now. I can hear you.”',
					sundayWalk: '“Let’s not do this tired. Sunday, by the canal.”'
				}
			},
			on: {
				shoveUp: [
					{
						guard: { type: 'flag', params: 'without' },
						target: 'mapOnTheFridge',
						actions: { type: 'shift', params: { closeness: +1, openness: -1, tension: -2 } },
						meta: {
							after:
								'Farid shoves up. There is room for two if neither of them breathes out. They watch next door’s cat make up its mind about the fence, and nobody says a thing.',
							lands: 'well',
							because: 'Mateo had said that praise was not for him, and there was nothing left to discuss.'
						}
					},
					{
						target: 'toast',
						actions: { type: 'shift', params: { closeness: +1, openness: -1, tension: -2 } },
						meta: {
							after:
								'Farid moves over. “I’ll say it wrong sometimes,” he says after a while. “I’ll take it wrong sometimes,” says Mateo. The step is freezing. They stay until the street lamp comes on.',
							lands: 'well'
						}
					}
				],
				hearIt: [
					{
						guard: { type: 'flag', params: 'without' },
						target: 'mapOnTheFridge',
						actions: { type: 'shift', params: { closeness: +1, tension: -1 } },
						meta: {
							after:
								'“No,” says Farid. “You don’t like it, and I’m not doing it to you because I’m sad.” He blows his nose. “Ask me about Peter, if you want to do something.” Mateo asks him about Peter.',
							because: 'Mateo had said that praise was not for him, and Farid had taken him at his word.'
						}
					},
					{
						guard: { type: 'flag', params: 'told' },
						target: 'toast',
						actions: [
							{ type: 'shift', params: { closeness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'meaning' }
						],
						meta: {
							after:
								'“You said Peter’s name, and you saw my face, and you passed me the grapes so I’d have something to hold,” says Farid. “That’s what I was proud of. And tonight I’m not after anything.” Mateo looks at the fence, and nods.',
							lands: 'well',
							because: 'Farid had been told about the coal, and wanted him to know that nothing came after this.'
						}
					},
					{
						target: 'toast',
						actions: [
							{ type: 'shift', params: { closeness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'meaning' }
						],
						meta: {
							after:
								'“You said his name,” says Farid. “With the cheese knife in your hand. And I got to be the one next to you.” His voice goes. Mateo waits. “That’s half of it,” says Farid. “You’ll get the rest when I’ve blown my nose.”',
							lands: 'well'
						}
					}
				],
				sundayWalk: [
					{
						guard: { type: 'flag', params: 'without' },
						target: 'mapOnTheFridge',
						actions: { type: 'shift', params: { openness: -1, tension: -1 } },
						meta: {
							after:
								'“There’s nothing left to talk about,” says Farid. “You’ve told me. I’ll walk along a canal with you, though.” On Sunday they do, as far as the second lock, and look at boats.',
							because: 'Mateo had said that praise was not for him, and for Farid that settled it.',
							alwaysOpen: true
						}
					},
					{
						target: 'sundayByTheCanal',
						actions: { type: 'shift', params: { openness: -1, tension: -2 } },
						meta: {
							after:
								'“Sunday,” says Farid, and thinks about it. “Eleven o’clock. And you’re not to cook for it.” Mateo leaves the door on the latch and goes in to run himself a bath.',
							alwaysOpen: true
						}
					}
				]
			}
		},

		toast: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'fetching' },
						text: 'A week later, over toast. Mateo fetched Nasir on Wednesday in the dark, and rather enjoyed having the road to himself. Nasir is still asleep in the spare room. “He showed me the bus map you drew for him,” says Farid. “With the good cafés on it. I like living with you.” He says it once and goes back to the butter. Mateo has an answer ready before he has swallowed.'
					},
					{
						text: 'A week later, over toast. Nasir came on Wednesday without Mateo’s help, three cases and all, and is still asleep in the spare room. “He showed me the bus map you drew for him,” says Farid. “With the good cafés on it. I like living with you.” He says it once and goes back to the butter. Mateo has an answer ready before he has swallowed.'
					}
				],
				choices: {
					letItCount: '“Would you pick me again, then?”',
					lateCatch: '“He’s easily pleased. Sorry, reflex. Thank you.”',
					faultCoffee: '“This coffee’s cold.”'
				}
			},
			on: {
				letItCount: [
					{
						guard: { type: 'flag', params: 'meaning' },
						target: 'itLands',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							after:
								'It takes him most of a crust to get it out. “Yes,” says Farid. “Today, as it happens, yes.” He has butter on his cuff. Neither of them points it out.',
							lands: 'well',
							because: 'Mateo had heard from Farid what the first kind words were about.'
						}
					},
					{
						target: 'reflexThenRepair',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							after:
								'“I mean it’s a good map,” says Farid, who is hardly awake. Mateo looks at the table. Farid puts down the knife. “Hang on. Yes. That as well.”'
						}
					}
				],
				lateCatch: [
					{
						guard: { type: 'flag', params: 'told' },
						target: 'itLands',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							after:
								'“Was that the coal?” says Farid. “That was the coal,” says Mateo. He takes the second slice, since somebody has buttered it for him.',
							lands: 'well',
							because: 'Farid had been told about the coal, and knew where the crack came from.'
						}
					},
					{
						target: 'reflexThenRepair',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							after:
								'Farid has stopped chewing by the time the second half arrives. Then he starts again. “You’re welcome,” he says, with his mouth full.',
							lands: 'well'
						}
					}
				],
				faultCoffee: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'not', params: { type: 'flag', params: 'told' } },
								{
									type: 'any',
									params: [
										{ type: 'flag', params: 'accused' },
										{
											type: 'all',
											params: [
												{ type: 'flag', params: 'sharp' },
												{ type: 'atLeast', params: { tension: 5 } }
											]
										}
									]
								}
							]
						},
						target: 'kindnessStops',
						actions: { type: 'shift', params: { closeness: -1, tension: -2 } },
						meta: {
							after:
								'“It isn’t,” says Farid, and drinks it himself. “That’s twice I’ve said something good and got something else back. I think I’ll stop for a bit.”',
							lands: 'badly',
							because: 'After the dinner Farid had said a kind thing and got a sharp answer, and it still smarted.'
						}
					},
					{
						target: 'safeAndDim',
						actions: { type: 'shift', params: { closeness: -1, tension: -2 } },
						meta: {
							after:
								'“It’s steaming,” says Farid. He had been going to say something else about the map. He looks at the cup, and then he butters the other slice.',
							lands: 'badly'
						}
					}
				]
			}
		},

		mapOnTheFridge: {
			meta: {
				text: 'A week later, at breakfast. Nasir is asleep in the spare room. Mateo has drawn him a map of the buses with the good cafés marked, and Farid has put it up on the fridge. He has not said a word about it. He stands and reads all of it, down to the night buses. Then he cuts the crust end off the loaf, the end Mateo likes, and lays it by his plate.',
				choices: {
					suitsMe: '“This suits me.”',
					isItHard: '“Is it hard, keeping it in?”',
					boilerMan: '“Boiler man’s at ten.”'
				}
			},
			on: {
				suitsMe: {
					target: 'noSpeeches',
					actions: { type: 'shift', params: { closeness: +1, openness: +1, tension: +1 } },
					meta: {
						after:
							'“I’d got that far,” says Farid. “You’re eating.” He cuts himself the next slice down, sits on the other side of the table and takes half of the paper.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				isItHard: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'sharp' },
								{ type: 'atLeast', params: { tension: 5 } }
							]
						},
						target: 'noSpeeches',
						actions: { type: 'shift', params: { openness: +2, tension: +1 } },
						meta: {
							after:
								'“That’s not the hard part,” says Farid. “Being snapped at first, that was hard.” “I’m sorry,” says Mateo. Farid turns round from the fridge. “Thank you. Now eat that, before Nasir sees it.”',
							because: 'At the sink Mateo had met the kind words with something sharp.'
						}
					},
					{
						target: 'noSpeeches',
						actions: { type: 'shift', params: { openness: +2, tension: +1 } },
						meta: {
							after:
								'“Now and then,” says Farid. “Then I ring Gus and tell him he’s marvellous, and he agrees with me.” He nods at the crust. “Eat that before Nasir sees it.”',
							lands: 'well'
						}
					}
				],
				boilerMan: {
					target: 'noSpeeches',
					actions: { type: 'shift', params: { openness: -1, tension: -2 } },
					meta: {
						after:
							'“Ten,” says Farid. “I’d better move the bikes.” He wipes the board and goes to find his shoes, whistling something from the wrong decade. Mateo eats the crust in peace.',
						lands: 'well'
					}
				}
			}
		},

		itLands: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'It lands',
				text: 'That afternoon Mateo takes the 14 into town as a passenger, upstairs at the front, where he never got to sit. He goes over the remark and what might be in it. A man who has had nineteen years of him is not tired of it. Mateo is not sure that he believes this. He keeps it anyway. In the evening there is another one, about the way he folds a newspaper. His stomach tightens, and he goes on folding.',
				later:
					'A note in Farid’s writing is stuck to the kitchen window. It is nine days old, and Mateo has left it up.',
				teaches: 'Mateo went over what the words might mean and kept them, half believed. His stomach still tightened.'
			}
		},

		reflexThenRepair: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Reflex, then repair',
				text: 'It came out crooked, and it is over before the coffee is cold. Nasir comes in, wearing Mateo’s dressing gown, and asks what he has missed. “Nothing,” they say, both at once. He helps himself to the toast that they have both forgotten and wants to know which bus goes to the sea. Mateo tells him, with the stops. Farid fetches a pencil and adds it to the map.',
				later:
					'The car stands above a beach. “You’ve parked it crooked,” says Mateo, and Farid waits. “Thank you for driving,” says Mateo.',
				teaches: 'The first words came out wrong, and the second ones still counted.'
			}
		},

		noSpeeches: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'No speeches',
				text: 'On Nasir’s last night there is lamb. Nasir raises his glass to the cook, and Mateo goes to see to the gravy. “Is he still shy?” says Nasir. “He never was,” says Farid. “He doesn’t like it,” and he passes the potatoes. Later, when the light in the spare room is out, Farid comes into the kitchen in Mateo’s good tie and lifts an eyebrow. The plates are left until morning.',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: 'Farid knows about the coal. He has not made it the reason.'
					}
				],
				later: 'The crust end of every loaf lies on Mateo’s side of the board.',
				teaches:
					'From Gus he can take it. At home he would rather have the crust, and once he had said so, nobody asked him for a reason. Farid’s wish to say good things was real too, and he found other places for it.'
			}
		},

		sundayByTheCanal: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Sunday, by the canal',
				text: 'They walk as far as the second lock. They talk about Gus, and about Nasir’s three cases, and for some two hundred yards about the other thing. Farid wants to be able to say it. Mateo wants him to look somewhere else while he does. They agree that it can be done on a walk, with ducks to look at. Then it rains, and they run for the café, Farid in front.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'told' } },
						text: 'Some of it stays Mateo’s own. Farid has not asked.'
					},
					{
						when: { type: 'flag', params: 'told' },
						text: 'The coal has been told. They do not need it on the walk.'
					}
				],
				later: 'Every other Sunday has “canal” written across it on the calendar, in two handwritings.',
				teaches: 'The talk was put off, with a day and a place, until both had slept.'
			}
		},

		safeAndDim: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Through the hall door',
				text: 'The flat is calm. Farid leaves certain sentences out, and he does it without any fuss. Mateo reads the paper to the end, with the small ads. Some evenings he hears Farid in the hall, on the phone, telling somebody how good they are. He turns the radio down a little to hear it better. In bed they still find each other, as they always have, without a word.',
				later: 'The radio has been moved to the kitchen table, where the bread used to be.',
				teaches:
					'Farid said less, and Mateo listened at the hall door. Either of them could still say that he missed it.'
			}
		},

		kindnessStops: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The kindness stops',
				text: 'Farid is polite. What he likes about Mateo he tells to Gus. On the fourth day Mateo takes a sheet of the paper he used for Nasir’s map and writes, “The coffee was hot.” He leaves it under Farid’s keys. Farid reads it in the hall with his coat on. “I know it was,” he says. “I’m sulking. I can’t seem to stop.” He folds the sheet small, puts it in his pocket and goes to work.',
				later:
					'The sheet hangs on the fridge beside the timetable for the bins, with its folds showing. Underneath, in Farid’s writing, it says, “I needn’t have gone so quiet.”',
				teaches: 'Farid had been stung, and he stopped. Mateo wrote down what was so and left the answer to him.'
			}
		}
	}
});
