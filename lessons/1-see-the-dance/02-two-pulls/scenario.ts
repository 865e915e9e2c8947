import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-free-saturday',
	initial: 'invitation',
	context: start({ closeness: 5, openness: 5, tension: 3 }),
	meta: {
		title: 'The free Saturday',
		seat: 'Noor',
		people: [
			{ name: 'Noor', about: 'she/her, 31, hospital pharmacist. You sit in her seat.' },
			{ name: 'Ellis', about: 'they/them, 33, carpenter. They have been with Noor for fourteen months.' }
		],
		setting:
			'A rare weekend with nothing planned, from Friday lunchtime to Sunday afternoon. Noor and Ellis have a flat each. At first there are only messages, and later there is the kitchen in Ellis’s flat.',
		example: [
			'First, two other people. Ruth is seventy-four, and her grandson Kofi is coming for half-term. “The whole week?” she writes. “Maybe two nights?” writes Kofi. She types out a plan, deletes it and asks, “What would be a good visit, for you?” It goes down badly. “Do I have to know that now?” writes Kofi. “I’m in the lunch queue.”',
			'She would like to explain how kindly she meant it. She weeds the front path instead. At ten that night the phone lights up. He loves it at hers, he writes, and by the third day he hides in the bathroom to be alone. “Thank you for telling me,” she answers. “I’d have you all week. You should know that too.” They agree on three nights.',
			'On the second evening Kofi dries a plate and says, “I’m a nicer person in this house.” Now it is Ruth who steps back. She flaps the tea towel and starts on the cupboards. A minute later she says, “I heard that. Thank you.”'
		],
		summary: [
			'Noor wants the whole weekend with Ellis, and Ellis would like one day of it. Each is asking for something ordinary.',
			'On Friday Noor reaches and Ellis steps back. On Saturday Ellis reaches, with a coat hook and a tender sentence, and it is Noor who does not know where to look.',
			'The same words land differently. A plain request for Sunday gets a plain and friendly no the first time, and a short answer the second time.',
			'After a bad phone call Ellis meets everything badly that Noor says, whether she asks, offers to go or leaves them in peace. What counts is what the two of them do in the evening and on Sunday.',
			'Wishes that Noor keeps back come out later, as counted dots or as a list of charges, and the quarrel about who cares more begins there.',
			'The story can end in a rhythm with room for both, in a Sunday that Noor takes for herself, in a talk that is put off to a named day, in polite distance, or in nine days without a message, after which a next step is still possible.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' },
		lowerIsBetter: ['tension']
	},
	states: {
		invitation: {
			meta: {
				text: 'Friday, ten past one, in the staff room of a hospital pharmacy. Somebody’s lasagne is going round in the microwave. Noor has written, “Whole weekend? You, me, nothing planned.” Ellis’s typing dots come and go four times. Then: “Nice idea! Maybe just Saturday?”',
				choices: {
					ask: '“What would a good weekend look like, for you?”',
					wantBoth: '“I’d like both days. I’m asking for both.”',
					plan: '“Sat: pool, market, film. Sun: the reservoir walk. I’ve looked up the buses.”',
					swallow: '“Saturday’s fine.”'
				}
			},
			on: {
				ask: {
					target: 'twoWishes',
					actions: { type: 'shift', params: { openness: +1, tension: +1 } },
					meta: {
						after:
							'The dots start at once and keep going. Noor eats half a sandwich and watches them. What she wants herself is not in the question.',
						lands: 'well'
					}
				},
				wantBoth: {
					target: 'twoWishes',
					actions: [
						{ type: 'shift', params: { openness: +2, tension: +2 } },
						{ type: 'setFlag', params: 'asked' }
					],
					meta: {
						after:
							'“OK,” writes Ellis. “That’s clear.” The lasagne pings. For six minutes there is nothing, and then a good deal.'
					}
				},
				plan: {
					target: 'longSilence',
					actions: { type: 'shift', params: { openness: +1, tension: +2 } },
					meta: {
						after:
							'In the workshop Ellis reads as far as the buses and lays the phone face down on the bench. The weekend was empty a minute ago.',
						lands: 'badly'
					}
				},
				swallow: {
					target: 'chill',
					actions: { type: 'shift', params: { tension: -2, openness: -1 } },
					meta: {
						after:
							'“Great!” writes Ellis, with a small yellow sun. “I need my Sundays with nobody in them.” Noor puts the phone in her tunic pocket and goes back to the dispensary four minutes early.',
						lands: 'well'
					}
				}
			}
		},

		twoWishes: {
			meta: {
				text: '“I love the days with you,” writes Ellis. “By Sunday I run out of room, and then I’m no good to anyone. It was like that before you.” A photo follows, of a half-planed door with two coffee rings on the bench beside it.',
				also: [
					{
						when: { type: 'flag', params: 'asked' },
						text: 'Under it: “So no to Sunday. I wanted to send more than a no.”'
					}
				],
				choices: {
					sayBoth: '“Full by Sunday. Got it. I’d have liked the lot, so you know.”',
					object: '“I never run out of room with you, though.”',
					settle: '“Saturday it is. What shall I bring?”'
				}
			},
			on: {
				sayBoth: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'longSilence',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“I know,” writes Ellis. “I feel mean enough.” The lunch break is over. In the afternoon nothing comes.',
							lands: 'badly',
							because: 'Noor had asked for both days a few minutes earlier, and Ellis felt mean already for saying no.'
						}
					},
					{
						target: 'warmKitchen',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'asked' }
						],
						meta: {
							after:
								'“The lot!” writes Ellis. “Blimey.” And then: “I’m sorry it isn’t the lot. Lunch tomorrow, at mine, at one.”',
							lands: 'well'
						}
					}
				],
				object: {
					target: 'longSilence',
					actions: { type: 'shift', params: { closeness: +1, tension: +2 } },
					meta: {
						after: 'It is true, and she means it as a present. Ellis starts three answers and sends none of them.',
						lands: 'badly'
					}
				},
				settle: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'warmKitchen',
						actions: { type: 'shift', params: { closeness: +1, tension: -1, openness: -1 } },
						meta: {
							after:
								'“Bread,” writes Ellis. “And thanks for taking the no.” Noor is not sure that she has taken it. She does know where to get the bread.',
							lands: 'well',
							because:
								'Ellis already knew that Noor wanted both days, so nothing had to be guessed at in her “Saturday it is”.'
						}
					},
					{
						target: 'chill',
						actions: { type: 'shift', params: { tension: -1, openness: -1 } },
						meta: {
							after:
								'“Bread!” writes Ellis, much relieved, and goes back to the door. Noor counts out somebody’s tablets, loses count and starts again.',
							lands: 'well'
						}
					}
				]
			}
		},

		longSilence: {
			meta: {
				text: 'Friday, twenty to nine, at Noor’s. Nothing more has come from Ellis. The dots come up, and go, and come up. Noor has wiped out the inside of her fridge, which she last did in spring, and she has taken the phone in there with her.',
				choices: {
					chase: 'Three messages: “Too much?” “You can say.” “Ellis??”',
					restHands: 'Put the phone in the bread bin and watch the swimming on television',
					nameMoves: '“I push, you go quiet, I watch the dots. What would help tonight?”'
				}
			},
			on: {
				chase: [
					{
						guard: { type: 'atLeast', params: { tension: 6 } },
						target: 'warmKitchen',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +1, closeness: -1 } },
							{ type: 'setFlag', params: 'chased' }
						],
						meta: {
							after:
								'Twenty minutes. “I was in the bath,” writes Ellis. “I’d like to be able to be in the bath. Lunch at one.”',
							lands: 'badly',
							because: 'Ellis had explained themselves once already that day and had no more answers in them.'
						}
					},
					{
						target: 'warmKitchen',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +1 } },
							{ type: 'setFlag', params: 'chased' }
						],
						meta: {
							after:
								'There is no answer that night. At nine in the morning: “Saw these. A lot, but not too much. Lunch at one, and no to Sunday.” Noor has been awake since five.'
						}
					}
				],
				restHands: {
					target: 'warmKitchen',
					actions: { type: 'shift', params: { tension: -2, openness: -1 } },
					meta: {
						after:
							'Eight women she has never heard of swim very fast. At ten she looks in the bread bin. “I’m making the onion thing you like. One o’clock? Sunday I’ll be on my own.”',
						alwaysOpen: true
					}
				},
				nameMoves: [
					{
						guard: { type: 'atLeast', params: { openness: 7 } },
						target: 'warmKitchen',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'The answer takes half an hour. “No more typing tonight, please. I’ve run out of words. I’d like your face over a plate, at one.”',
							lands: 'well',
							because: 'Both of them had been plain with each other since lunchtime, so Ellis could be plain once more.'
						}
					},
					{
						target: 'warmKitchen',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“Not being asked what would help,” writes Ellis. “You’re the third today. There’s lunch at one, if you want it. Not Sunday.”',
							lands: 'badly'
						}
					}
				]
			}
		},

		chill: {
			meta: {
				text: 'Friday, half past six. All afternoon Noor’s answers have been one word long, and the last was a thumb. “Are we okay?” writes Ellis. She reads it in her hall with her coat on, holding a bag of shopping that is mostly crisps.',
				choices: {
					deny: '“Yep. Long day, that’s all.”',
					admit: '“I wanted Sunday as well. I didn’t like to say.”',
					test: '“You tell me.”'
				}
			},
			on: {
				deny: {
					target: 'warmKitchen',
					actions: { type: 'shift', params: { tension: -2, openness: -1 } },
					meta: {
						after:
							'“Put your feet up, then,” writes Ellis. “One o’clock tomorrow, I’m cooking.” It was a long day. She puts her feet up and eats the crisps.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				admit: [
					{
						guard: { type: 'atLeast', params: { openness: 5 } },
						target: 'warmKitchen',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +2 } },
							{ type: 'setFlag', params: 'asked' }
						],
						meta: {
							after:
								'“I’d hoped it was work,” writes Ellis. “I told you about Sundays, and I haven’t got a better version.” Ten minutes later: “I did ask. Sorry. Still one o’clock.”',
							lands: 'badly',
							because:
								'Ellis had explained about Sundays at lunchtime, which was not easy, and it sounded as if it had not been enough.'
						}
					},
					{
						target: 'warmKitchen',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +2 } },
							{ type: 'setFlag', params: 'asked' }
						],
						meta: {
							after:
								'“Oh,” writes Ellis, almost at once. “I’d never have known. It’s still only Saturday. I’m glad you said.” Noor puts the shopping down at last.',
							lands: 'well'
						}
					}
				],
				test: [
					{
						guard: { type: 'atLeast', params: { openness: 5 } },
						target: 'longSilence',
						actions: { type: 'shift', params: { tension: +2, closeness: -1 } },
						meta: {
							after: '“I did tell you,” writes Ellis. “At twenty past one. With a photo.”',
							lands: 'badly',
							because: 'Ellis had already told her a good deal at lunchtime and was now being asked to guess as well.'
						}
					},
					{
						target: 'longSilence',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“I’d say no, then,” writes Ellis, “and I’d say I don’t know why.” Noor types a sentence, looks at it and puts the shopping away.',
							lands: 'badly'
						}
					}
				]
			}
		},

		warmKitchen: {
			meta: {
				text: 'Saturday, not yet one. Ellis’s window has steamed up and the pan spits. Ellis is cooking in the good shirt, with sawdust in one cuff. By the door is a new coat hook, at Noor’s height, which is not high. “It’s only a hook,” says Ellis to the onions. “It’s a better room with you in it.” Noor wanted two days of this. Now she does not know where to look.',
				also: [
					{
						when: { type: 'flag', params: 'chased' },
						text: '(“All three arrived,” Ellis had said at the door.)'
					}
				],
				choices: {
					joke: '“You say that to all the pharmacists.”',
					letItLand: '“Thank you.”',
					askForSunday: '“Could I have Sunday as well?”',
					oneADay: '“One of those a day is about what I can take.”'
				}
			},
			on: {
				joke: [
					{
						guard: { type: 'atLeast', params: { tension: 6 } },
						target: 'phoneRings',
						actions: { type: 'shift', params: { openness: +1, closeness: -1, tension: +1 } },
						meta: {
							after:
								'Ellis does not laugh. “It took me all morning to say that,” they tell the pan. “And the hook took two goes.” Noor hangs her coat over a chair.',
							lands: 'badly',
							because: 'Friday had been hard going, and what Ellis said over the onions was meant to make up for it.'
						}
					},
					{
						target: 'phoneRings',
						actions: { type: 'shift', params: { tension: -2, closeness: -1 } },
						meta: {
							after:
								'“Only the short ones,” says Ellis. They both laugh, and lunch is easy. Noor’s coat spends it over the back of a chair.'
						}
					}
				],
				letItLand: {
					target: 'phoneRings',
					actions: [
						{ type: 'shift', params: { closeness: +2, tension: +1 } },
						{ type: 'setFlag', params: 'hung' }
					],
					meta: {
						after:
							'She hangs up her coat, and then there is nothing left to do with her hands. It is very quiet. Ellis has gone red as well and stirs until an onion burns.',
						lands: 'well'
					}
				},
				askForSunday: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'phoneRings',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“I’ve said no to that,” says Ellis, turning the gas down. “I was talking about today.” Noor puts her coat over a chair, and they eat.',
							lands: 'badly',
							because: 'Ellis had known since Friday that Noor wanted both days, and had answered.'
						}
					},
					{
						target: 'phoneRings',
						actions: [
							{ type: 'shift', params: { openness: +2, closeness: -1, tension: +1 } },
							{ type: 'setFlag', params: 'asked' }
						],
						meta: {
							after:
								'Ellis turns round to answer. “No. I keep Sundays. But ask me things like that. I’d much rather be asked.” It stings, and lunch is good. Her coat stays over a chair.',
							lands: 'well'
						}
					}
				],
				oneADay: {
					target: 'phoneRings',
					actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
					meta: {
						after:
							'“One a day,” says Ellis. “Like a vitamin.” They hand her a knife and a carrot. The coat can stay on the chair for now, and nobody looks at it.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		phoneRings: {
			meta: {
				text: 'Half past four, on the sofa, with one blanket over four knees. Ellis’s phone rings, and they take it into the bathroom. Through the door Noor hears, “Three millimetres. Yes. I do know how doors work.” Ellis comes back, sits down at the far end of the sofa and watches the film, which is paused.',
				choices: {
					askWhat: '“What did they want?”',
					offerToGo: '“Would you like me to go home for a bit?”',
					leaveBe: 'Say nothing, and go and wash up'
				}
			},
			on: {
				askWhat: [
					{
						guard: { type: 'flag', params: 'chased' },
						target: 'flatEvening',
						actions: { type: 'shift', params: { openness: -1, tension: +1 } },
						meta: {
							after:
								'“Please,” says Ellis. “I had three questions last night and eleven just now.” They press play. Somebody in the film is being asked something too.',
							lands: 'badly',
							because:
								'After Noor’s three messages on Friday night and a long call from a customer, Ellis had had enough of questions.'
						}
					},
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'flatEvening',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +1 } },
							{ type: 'setFlag', params: 'heardDoor' }
						],
						meta: {
							after:
								'“I’ve planed a woman’s front door too short, and I’m paying for the new one. If you tell me it’s only a door, I’ll scream.” Ellis takes the whole blanket.',
							lands: 'badly',
							because: 'Ellis knew that Noor wanted both days, and told her at once why this was not a good one.'
						}
					},
					{
						target: 'flatEvening',
						actions: { type: 'shift', params: { tension: +1 } },
						meta: {
							after:
								'“That customer. Don’t ask.” Ellis presses play. Ten minutes later they both find out that it is the wrong film.',
							lands: 'badly'
						}
					}
				],
				offerToGo: [
					{
						guard: { type: 'flag', params: 'hung' },
						target: 'flatEvening',
						actions: { type: 'shift', params: { closeness: +1, tension: +2 } },
						meta: {
							after:
								'“Your coat’s only just got here,” says Ellis, and does not make it sound like a joke. “Do what you like. I’m not fit to be asked.”',
							lands: 'badly',
							because: 'Noor had hung her coat on the new hook, and Ellis had thought that she was staying.'
						}
					},
					{
						target: 'whoCaresMore',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“If you want to go, go.” “I don’t want to go. I’m asking what you want.” “Why is it always me who has to want less?” says Ellis, and stands up.',
							lands: 'badly'
						}
					}
				],
				leaveBe: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'whoCaresMore',
						actions: { type: 'shift', params: { openness: +1, tension: +1, closeness: -1 } },
						meta: {
							after:
								'“Leave the dishes,” says Ellis from the kitchen door. “I don’t know what I want. Not that noise. You wanted two days of me, and this is what they’re like.”',
							lands: 'badly',
							because: 'Ellis knew that Noor wanted both days, and was ashamed of the one that she was getting.'
						}
					},
					{
						target: 'flatEvening',
						actions: { type: 'shift', params: { tension: -1, closeness: -1 } },
						meta: {
							after:
								'“You needn’t clear off,” says Ellis to the film. She has already stood up, so she washes up. When she comes back the sofa is taken lengthways.',
							lands: 'badly'
						}
					}
				]
			}
		},

		flatEvening: {
			meta: {
				text: 'Saturday, nine o’clock. There are two people, two phones and one lamp. The screen has asked twice whether anyone is still watching. Ellis went to the kitchen to oil the chopping board and is still oiling it. “Sorry,” they call through. “I’m poor company.”',
				choices: {
					nameFlatness: '“I’m flat as well. I wanted Sunday.”',
					eat: '“Shall we have toast and not solve anything?”',
					goHome: '“I think I’ll go home. I’m worn out.”',
					bringUpFriday: '“You typed that ‘maybe’ four times on Friday. I counted the dots.”'
				}
			},
			on: {
				nameFlatness: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'whoCaresMore',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“I know,” says Ellis, without turning round. “You said so, and I said no. I can’t do it again tonight.” The lid goes on the oil.',
							lands: 'badly',
							because: 'The wish for Sunday had been said before, and Ellis had nothing new to answer.'
						}
					},
					{
						target: 'quietSunday',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'asked' }
						],
						meta: {
							after:
								'Ellis comes out with the rag. “I thought you were bored. I’ve been bored of me since half past four.” It is still no to Sunday. They sit on the floor until the last bus.',
							lands: 'well'
						}
					}
				],
				eat: [
					{
						guard: { type: 'atLeast', params: { tension: 7 } },
						target: 'quietSunday',
						actions: { type: 'shift', params: { tension: -1, closeness: -1 } },
						meta: {
							after:
								'“You have some,” says Ellis, and turns the board over. Noor eats one slice at the counter. The toaster is very loud. She gets the ten o’clock bus.',
							because: 'Ellis had been answering people since Friday lunchtime, and wanted nobody to answer.'
						}
					},
					{
						target: 'quietSunday',
						actions: { type: 'shift', params: { closeness: +1, tension: -2, openness: -1 } },
						meta: {
							after:
								'They eat six slices standing up. Ellis does the voice of the man in the film, badly, until Noor has to hold on to the counter. Sunday is not mentioned. She gets the last bus.',
							lands: 'well'
						}
					}
				],
				goHome: {
					target: 'quietSunday',
					actions: { type: 'shift', params: { tension: -3, openness: -1 } },
					meta: {
						after:
							'Ellis fetches her coat and holds it until she has found both sleeves. “Say when you’re in,” they say, and look tired and sorry. She is early for the ten o’clock bus.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				bringUpFriday: [
					{
						guard: { type: 'flag', params: 'heardDoor' },
						target: 'quietSunday',
						actions: { type: 'shift', params: { openness: +1, tension: +1, closeness: +1 } },
						meta: {
							after:
								'“Three of them were yes,” says Ellis. “Then I thought of you watching me be like this all Sunday.” They have come as far as the lamp. Noor gets the last bus.',
							lands: 'well',
							because: 'Ellis had told her about the door already and had less to cover up.'
						}
					},
					{
						target: 'whoCaresMore',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after: '“You counted,” says Ellis, and puts down the rag. “Do you write them down as well?”',
							lands: 'badly'
						}
					}
				]
			}
		},

		whoCaresMore: {
			meta: {
				text: '“I’ve swapped shifts for you,” says Noor. “I built your shelves,” says Ellis. “Twice.” It has become an argument about who cares more. They stand on either side of the kitchen table, and neither will be first to sit down. Ellis is getting quieter. Noor can hear her own voice going up.',
				choices: {
					takeBreak: '“I need to stop now. I’ll ring you tomorrow at ten.”',
					threaten: '“Maybe we just don’t fit.”',
					list: '“June. The wedding. My birthday. I’m always the one who waits.”'
				}
			},
			on: {
				takeBreak: {
					target: 'quietSunday',
					actions: { type: 'shift', params: { tension: -2, closeness: -1 } },
					meta: {
						after:
							'“Don’t ring,” says Ellis. “I’ll write, before eleven.” It is not what she offered. “Before eleven,” says Noor, and gets her coat.',
						alwaysOpen: true
					}
				},
				threaten: [
					{
						guard: { type: 'flag', params: 'hung' },
						target: 'morningAfter',
						actions: { type: 'shift', params: { openness: +1, tension: +1, closeness: -1 } },
						meta: {
							after:
								'“Don’t,” says Ellis. “Don’t say that to see what I’ll do.” They hold the back of the chair. Noor gets her coat, and Ellis walks her to the stop without a word.',
							lands: 'badly',
							because: 'Noor had hung her coat on the new hook that day, and Ellis did not believe that she meant it.'
						}
					},
					{
						target: 'morningAfter',
						actions: [
							{ type: 'shift', params: { tension: -1, closeness: -2 } },
							{ type: 'setFlag', params: 'maybeNot' }
						],
						meta: {
							after:
								'She waits for a no. “Maybe not,” says Ellis, quite gently, and at last somebody sits down. Noor finds her own way to the bus.',
							lands: 'badly'
						}
					}
				],
				list: [
					{
						guard: { type: 'atLeast', params: { tension: 7 } },
						target: 'morningAfter',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +1, closeness: -1 } },
							{ type: 'setFlag', params: 'listed' }
						],
						meta: {
							after:
								'“I came to that wedding with a temperature,” says Ellis, “and you’ve had it on a list.” Nothing is said after that. The bus is late.',
							lands: 'badly',
							because: 'Ellis had already been told that afternoon, by a customer, what they had done wrong.'
						}
					},
					{
						target: 'quietSunday',
						actions: { type: 'shift', params: { openness: +2, tension: +1, closeness: -1 } },
						meta: {
							after:
								'Ellis thinks. “You can have June. June was bad. I’m not giving you the wedding, I was ill.” It is nearly funny. Neither of them laughs until Noor is on the bus.',
							lands: 'well'
						}
					}
				]
			}
		},

		quietSunday: {
			meta: {
				text: 'Sunday, ten to eleven, at Noor’s. She has slept late and has nowhere to be. “Two hours on my own,” writes Ellis, “and I keep telling you things in my head. Would you come for an hour? Four o’clock?” On Friday she would have had her shoes on by now. She looks at the swimming bag on the door handle and does not move.',
				choices: {
					goAtFour: '“Four. I’ll bring cake.”',
					ownSunday: '“Not today. I’m going to have the Sunday I didn’t want.”',
					allGood: '“All good here! You enjoy your peace and quiet.”'
				}
			},
			on: {
				goAtFour: {
					target: 'sunday',
					actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
					meta: {
						after:
							'“An hour,” writes Ellis. “I’ll be strict.” She has her swim in a hurry, and gets there with wet hair and the wrong cake.'
					}
				},
				ownSunday: {
					target: 'ownSundays',
					actions: { type: 'shift', params: { closeness: -1, tension: -1 } },
					meta: {
						after: 'The dots come and go, twice. “Oh,” writes Ellis. And ten minutes later, “Have a good one.”',
						alwaysOpen: true
					}
				},
				allGood: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'politeDistance',
						actions: { type: 'shift', params: { tension: -2, openness: -1 } },
						meta: {
							after:
								'“I can’t read that one,” writes Ellis. “I’ll leave it with you.” Noor means to answer after her swim. After her swim it seems late to.',
							because: 'Ellis had heard from Noor that she wanted Sunday, and could not fit the exclamation mark to it.'
						}
					},
					{
						target: 'politeDistance',
						actions: { type: 'shift', params: { tension: -2, openness: -1 } },
						meta: {
							after:
								'“OK! You too!” writes Ellis, and puts the second plate back in the cupboard. Noor waits to see if there is any more. There is a heart.',
							lands: 'well'
						}
					}
				]
			}
		},

		morningAfter: {
			meta: {
				text: 'Sunday, ten to eight, Noor’s kitchen. She has slept badly, and it is supposed to be Ellis’s day of speaking to nobody. “Did you mean it?” writes Ellis. “What you said by the table.” She turns the phone face down. She wanted them to write first, and now that they have she would like to be asleep.',
				choices: {
					cameOut: '“No. I missed you, and you were on the same sofa.”',
					stillMean: '“Some of it. I was tired, and I still mean some of it.”',
					notByPhone: '“I can’t do this by phone. Thursday evening?”'
				}
			},
			on: {
				cameOut: [
					{
						guard: { type: 'flag', params: 'maybeNot' },
						target: 'ropeSlips',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“I believe you,” writes Ellis. “But I said ‘maybe not’, and I’ve been up with it all night. I need this week on my own. I’ll write by Saturday.”',
							because: 'Ellis had answered “Maybe not” by the table, and had frightened themselves with it.'
						}
					},
					{
						target: 'sunday',
						actions: { type: 'shift', params: { openness: +1, closeness: +1, tension: +1 } },
						meta: {
							after:
								'A minute goes by. “I missed you as well,” writes Ellis. “From the other end of it. Come at four. One hour.”',
							lands: 'well'
						}
					}
				],
				stillMean: [
					{
						guard: { type: 'flag', params: 'listed' },
						target: 'ropeSlips',
						actions: { type: 'shift', params: { openness: +2, closeness: -1 } },
						meta: {
							after:
								'“The waiting,” writes Ellis. “That’s the some, isn’t it? I’ve had it in my ears all night. I’m going to be on my own this week. I’ll write by Saturday.”',
							lands: 'badly',
							because:
								'Noor had counted up June, the wedding and her birthday by the table, and Ellis could not get past the list.'
						}
					},
					{
						target: 'datedNotYet',
						actions: { type: 'shift', params: { openness: +2, closeness: -1 } },
						meta: {
							after:
								'“Which some?” writes Ellis. “Actually, don’t type it. And not today. I’m keeping today. Thursday at seven, at the workshop.” Noor wanted it to be today. “Thursday,” she writes.'
						}
					}
				],
				notByPhone: {
					target: 'datedNotYet',
					actions: { type: 'shift', params: { tension: -2, openness: -1 } },
					meta: {
						after: '“Seven,” writes Ellis. “At the workshop. I’ll be cross till about Tuesday.” “Me too,” writes Noor.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		sunday: {
			meta: {
				text: 'Sunday, four o’clock, at Ellis’s table. With a carpenter’s pencil Ellis rules the next month’s weekends on a flattened paper bag. The lines are very straight. “So,” they say. “How do we want these to go? I’m not giving up Sundays. This one is an exception.”',
				also: [
					{
						when: { type: 'flag', params: 'hung' },
						text: 'Her coat is back on the low hook.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'hung' } },
						text: 'Noor has hung her coat on the low hook, since it is there. Ellis sees it and rules another line.'
					}
				],
				choices: {
					rhythm: '“One long day, one free day. And when I mind, I’ll say so.”',
					giveUp: '“You draw it up. I’ll fit round you.”',
					setDate: '“Could it wait till Thursday? I’d like to think.”'
				}
			},
			on: {
				rhythm: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'roomForBoth',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							after:
								'“You’ll mind,” says Ellis. “Yes,” says Noor. Ellis thinks it over, rings the first Saturday and slides the pencil across for her to ring the next.',
							lands: 'well',
							because:
								'Noor had said that she wanted both days, and Ellis had said no, so neither of them had to guess.'
						}
					},
					{
						target: 'datedNotYet',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“How much do you mind?” says Ellis. It is ten to five. “Tell me on Thursday. At the workshop, at seven.” They write it in the corner, and the hour is up.'
						}
					}
				],
				giveUp: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'datedNotYet',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“No,” says Ellis, and holds out the pencil. “I’m not drawing your half.” Noor cannot do it either, just now. “Thursday, then. Seven, at the workshop.”',
							because: 'Ellis had heard what Noor wanted, and would not draw up a month without it.'
						}
					},
					{
						target: 'politeDistance',
						actions: { type: 'shift', params: { tension: -2, openness: -1 } },
						meta: {
							after:
								'“If you’re sure,” says Ellis, and rings four Saturdays. Noor says that it looks very nice. The hour is over in twenty minutes.',
							lands: 'well'
						}
					}
				],
				setDate: {
					target: 'datedNotYet',
					actions: { type: 'shift', params: { tension: -1, openness: -1 } },
					meta: {
						after:
							'“Thursday at seven,” says Ellis. “Come to the workshop. It’ll be tidy by then.” Neither of them believes that about the workshop.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		roomForBoth: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'A rhythm with room',
				text: 'The paper bag goes up on Ellis’s fridge. Saturdays are ringed and Sundays are white. On the first white Sunday Noor swims and hardly minds. On the second she minds a good deal, and on Monday she rings to say so. “Good,” says Ellis, who had looked at the phone every hour since breakfast. The Sundays stay white. Ellis buys a second pencil and hangs it beside the bag on a string.',
				later: 'A hook has gone up in Noor’s hall as well, at Ellis’s height. Noor has to stand on a stool to use it.',
				teaches:
					'Both of them reached that weekend, and both of them stepped back. Once Noor’s wish and Ellis’s limit had both been said, there could be room for the two of them on one paper bag.'
			}
		},

		ownSundays: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'The Sunday she did not want',
				text: 'The slow lane is full of grandfathers. Noor swims forty lengths, the first ten of them cross, and afterwards she buys chips and eats every one on a bench by the canal. She has had plenty of Sundays, and this is the first that she has picked. At six she writes, “Forty lengths.” Ellis sends a photo of two feet on the arm of a sofa. Neither of them writes again that day. On Monday they talk until both their suppers are cold.',
				later:
					'There are two people on the bench by the canal, with one bag of chips. It is a Saturday. The Sunday chips she still eats alone.',
				teaches:
					'This time Ellis reached and Noor said no. She wanted more of Ellis and she wanted a day to herself, and on that Sunday the day came first.'
			}
		},

		datedNotYet: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Thursday at seven',
				text: 'In the workshop a new front door leans against the wall, and nobody mentions it. They eat noodles off the bench and pencil weekends on an offcut. Noor wants more of them than Ellis has, and she says how many. Ellis whistles. “I haven’t got that many,” they say, “but I’d rather know.” By nine two Saturdays are underlined, and both of them are yawning. They stop there.',
				later:
					'The offcut is propped in the workshop window. There are three Thursdays on it, and one weekend has been planed off.',
				teaches:
					'The talk was put off, and it had a day and a place. Both of them came, and they stopped while they could still go on another time.'
			}
		},

		politeDistance: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Polite distance',
				text: 'On Saturdays the number 14 takes Noor to Ellis’s in twenty minutes, and each week she gets a slightly earlier one home. Ellis asks if she is happy with things as they are, and she says yes, because it is a nice day. Ellis is glad, and a little lonely, and says that the bus will be full if she leaves it much later.',
				later:
					'A message stands on Noor’s screen, typed on the top deck: “Can I say a thing about Sundays?” It has been sent, and the dots have come up.',
				teaches:
					'For weeks neither of them brought up Sundays, and Ellis took that for agreement. Noor could still say it, as late as on the top deck of a bus.'
			}
		},

		ropeSlips: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The rope slips',
				text: 'Saturday goes by without any dots, and Noor lets it be quiet. On the Tuesday, after nine days, a parcel is handed in at the pharmacy hatch. It is the towel she left at Ellis’s, washed and folded, with a card: “I said Saturday, and then I didn’t know what to write. Sorry. E.” She reads it in the staff room.',
				also: [
					{
						when: { type: 'flag', params: 'maybeNot' },
						text: '“I wanted more of you, and I said we didn’t fit so that you’d say we did,” she writes back. “Thanks for the towel.” Then she goes back to counting tablets.'
					},
					{
						when: { type: 'flag', params: 'listed' },
						text: '“I wanted more of you, and I read you out a bill,” she writes back. “Thanks for the towel.” Then she goes back to counting tablets.'
					}
				],
				later:
					'Noor is standing in Ellis’s kitchen to fetch a cardigan, with her coat on. The low hook is still by the door. Ellis has asked if she has ten minutes.',
				teaches:
					'Two tired people pulled until one of them let go. Noor left Ellis the quiet they had asked for, and when the card came each of them could say one thing that had gone wrong.'
			}
		}
	}
});
