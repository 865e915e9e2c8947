import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'whose-turn',
	initial: 'offer',
	context: start({ fear: 6, openness: 4, closeness: 5, balance: 3 }),
	meta: {
		title: 'Whose turn?',
		seat: 'Ellis',
		people: [
			{ name: 'Ellis', about: 'they/them, 33, carpenter. You sit in their seat.' },
			{
				name: 'Noor',
				about:
					'she/her, 31, hospital pharmacist. Two years with Ellis. Neither has ever had reason to be afraid of the other.'
			}
		],
		setting:
			'Two weeks in November. Ellis and Noor still have a flat each. The only touch in this story is a back rub or a hand massage, and either of them can stop it at any time.',
		example: [
			'First, two friends. When Agnes comes to stay, Tove cooks, makes the bed, warms the towels and will not hear of help. On the third evening Agnes says from the sink, “I’ve been here three days, and I don’t know how you take your coffee.”',
			'That night Tove asks herself three things. Could I stop? She sees Agnes packing early, and her stomach drops. Could I say no? In two years she never has. Do I sometimes want to receive? She remembers the plaster that a stranger put on her heel at a concert, and how nice it was. Part of it is fear, she thinks, and part of it is that she makes a very good bed.',
			'In the morning she says, “Black, no sugar. Would you bring me one? I’ll be odd about it.” It goes down badly. “So now I’m allowed,” says Agnes. “On the day I’m leaving.” She goes upstairs to strip the bed, and every drawer can be heard.',
			'Tove would like to make pancakes. She stays in her chair with nothing in her hands. After twenty minutes Agnes comes down and puts a coffee in front of her, black and much too strong. “I’d have liked to do that on Monday,” she says. “I know,” says Tove. Halfway down she says, “That’s enough now,” and Agnes turns a page of her newspaper.',
			'Things to look for: what somebody does after a good line has been met badly. What the other person would like to give, and what she has had enough of. And a no after which nothing follows.'
		],
		summary: [
			'Noor offers Ellis a turn, and Ellis would rather give one. They have given for two years, partly because they like it and partly because they are afraid that Noor would leave if they cost her anything.',
			'A shelf that Noor did not want and a day on which she can take nothing from anyone show her side of it. She would like to give, and she has noes of her own.',
			'The same words land differently. “I’m scared you’d go” is a relief to hear after an evening of talk, and without it an insult.',
			'Three questions help Ellis to look: could I stop, could I say no, do I sometimes want to receive? They prove nothing, a liking needs no proof, and Ellis may leave them alone.',
			'When Ellis goes still, stopping is Noor’s task. She takes her hands away and asks nothing, then or later.',
			'The story can end with two people who ask and refuse freely, with Ellis mostly giving, with no hands and no reason given, with things left as they are, with a day named, or with giving that has run dry. At no point does Ellis owe it to Noor to receive.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'fear' },
		lowerIsBetter: ['fear']
	},
	states: {
		offer: {
			meta: {
				text: 'A Tuesday, half past eight, at Ellis’s. Since six Ellis has cooked, washed up and mended the zip of Noor’s coat. Now Noor kneels behind Ellis on the sofa and holds out both hands, which smell of hospital soap. “Your turn,” she says. “Shoulders. I’m told I’m good.” Ellis’s own hands will not lie still on the blanket.',
				choices: {
					reassure: '“I like looking after you. That is my turn.”',
					wonder: '“I don’t know what I’d like. It’s odd to be asked.”',
					'turn-round': '“Swap. Yours are like planks.”',
					notTonight: '“Not tonight, thanks.”'
				}
			},
			on: {
				reassure: {
					target: 'warmAndLonely',
					actions: { type: 'shift', params: { closeness: +1, balance: -1 } },
					meta: {
						after:
							'“That’s a nice way to put it,” says Noor. She climbs round to the front of the sofa, and Ellis lays the blanket over her feet and tucks it in.',
						lands: 'well'
					}
				},
				wonder: {
					target: 'nightThought',
					actions: { type: 'shift', params: { openness: +2, fear: +1 } },
					meta: {
						after:
							'“Odd how?” asks Noor. Ellis tries to think of the last time, and cannot. They talk until eleven, a good deal of it about aunts. Noor’s hands go back into her sleeves.',
						lands: 'well'
					}
				},
				'turn-round': {
					target: 'warmAndLonely',
					actions: { type: 'shift', params: { fear: -1, balance: -1 } },
					meta: {
						after:
							'Noor laughs and turns round. There is a knot beside the left shoulder blade, and she groans with pleasure when Ellis finds it. Nobody mentions Ellis’s shoulders again.'
					}
				},
				notTonight: {
					target: 'nightThought',
					actions: [
						{ type: 'shift', params: { balance: +1, fear: +1 } },
						{ type: 'setFlag', params: 'saidNo' }
					],
					meta: {
						after:
							'“Okay,” says Noor. She gets down, finds the crossword and reads out seven across. Ellis waits for the rest of it. There is no rest of it. Seven across is a river in Portugal.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		warmAndLonely: {
			meta: {
				text: 'A quarter past nine. Noor is warm and sleepy under the blanket. Ellis is on their feet again, looking along the sofa for something else that could be done. “You’re so good to me,” says Noor with her eyes shut. A minute later she says, “I hand people things through a hatch all day. I never get to give you anything.”',
				also: [
					{
						when: { type: 'atMost', params: { fear: 5 } },
						text: 'Her shoulders are a good inch lower than they were.'
					}
				],
				choices: {
					'ask-more': '“What would you give me?”',
					'give-more': '“Stay there. I’ll fill you a hot-water bottle.”'
				}
			},
			on: {
				'ask-more': [
					{
						guard: { type: 'atMost', params: { fear: 5 } },
						target: 'nightThought',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“A back rub,” says Noor to the ceiling. “It’s all right. I liked mine.” She is too comfortable to go on, and in a minute she is nearly asleep.',
							because: 'Ellis had just done her back so well that she was half asleep when the question came.'
						}
					},
					{
						target: 'nightThought',
						actions: [
							{ type: 'shift', params: { openness: +2, fear: +1 } },
							{ type: 'setFlag', params: 'asked' }
						],
						meta: {
							after:
								'Her eyes open. “A lift somewhere. A night off cooking. A really good pencil,” says Noor. “I’ve had a list for ages. You’re the first person to ask for it.”',
							lands: 'well'
						}
					}
				],
				'give-more': {
					target: 'nightThought',
					actions: { type: 'shift', params: { fear: -1, balance: -1 } },
					meta: {
						after:
							'It has a knitted cover with a sheep on it. By the time it is filled Noor has fallen asleep. Ellis holds it for a while and then puts it by her feet.'
					}
				}
			}
		},

		nightThought: {
			meta: {
				text: 'Ten to two. Noor is asleep across most of the bed. She has the early shift. A bar of street light lies on the ceiling, and the usual thought arrives: one day Ellis will cost her something. Then she will begin to count, and then she will go.',
				also: [
					{
						when: { type: 'flag', params: 'saidNo' },
						text: 'The crossword is on her side of the floor, finished.'
					}
				],
				choices: {
					ironTunic: 'Get up and iron her tunic for the morning',
					question: 'Ask the ceiling: “Has she ever once said so?”',
					wakeHer: '“Noor? Are you awake?”'
				}
			},
			on: {
				ironTunic: {
					target: 'guest',
					actions: { type: 'shift', params: { closeness: +1, balance: -1 } },
					meta: {
						after:
							'“When did you do this?” asks Noor at six. The tunic has its missing button as well. “I was up anyway,” says Ellis. She does it up in the doorway, grins and runs for her bus.',
						lands: 'well'
					}
				},
				question: {
					target: 'guest',
					actions: { type: 'shift', params: { fear: -2, openness: -1 } },
					meta: {
						after:
							'Ellis goes back through two years of evenings, looking for the day on which she said it. There is no such day. The search takes until four. In the morning Noor says that they look terrible.'
					}
				},
				wakeHer: [
					{
						guard: { type: 'atLeast', params: { openness: 6 } },
						target: 'guest',
						actions: { type: 'shift', params: { closeness: +1, fear: +1 } },
						meta: {
							after:
								'“Is it bad?” asks Noor, without opening her eyes. “It’s the usual.” “Tell me the usual,” she says, and is asleep again before Ellis has chosen a word.',
							lands: 'well',
							because: 'They had talked that evening, and Noor was half expecting to hear more.'
						}
					},
					{
						target: 'guest',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“Is something on fire?” asks Noor. “No.” “Then no.” The alarm is set for half past five. She takes the rest of the duvet with her.',
							lands: 'badly'
						}
					}
				]
			}
		},

		guest: {
			meta: {
				text: 'Thursday, ten past six, Noor’s hall. Ellis had her key so as to see to the dripping tap. The tap is done. So is an oak shelf, which was meant as a surprise. Noor stands in front of it in her coat. “It’s beautiful,” she says at last. “I liked the wall.” And then: “You never need anything, Ellis. I feel like a guest in my own hall.”',
				choices: {
					promise: '“I’ll take it down. I’ll get it right next time.”',
					confess: '“I’m scared you’d go if I took up room.”',
					askGuest: '“What’s it like, being the guest?”'
				}
			},
			on: {
				promise: {
					target: 'longFriday',
					actions: [
						{ type: 'shift', params: { closeness: +1, fear: +1 } },
						{ type: 'setFlag', params: 'words' }
					],
					meta: {
						after:
							'“I don’t want a next time,” says Noor. “I want you to ask me.” She hangs up her coat. “Leave it till the weekend. I can’t have dust tonight.”',
						lands: 'badly'
					}
				},
				confess: [
					{
						guard: { type: 'atLeast', params: { openness: 6 } },
						target: 'longFriday',
						actions: [
							{ type: 'shift', params: { openness: +1, closeness: +1, fear: +1 } },
							{ type: 'setFlag', params: 'said' }
						],
						meta: {
							after:
								'“Go where?” says Noor. “I live here.” Then she sees Ellis’s face. She sits down on the shoe bench, which is narrow, and moves up.',
							lands: 'well',
							because: 'They had begun to talk about it on Tuesday, so it did not come at her out of nowhere.'
						}
					},
					{
						target: 'longFriday',
						actions: [
							{ type: 'shift', params: { openness: +2, closeness: -1 } },
							{ type: 'setFlag', params: 'said' },
							{ type: 'setFlag', params: 'words' }
						],
						meta: {
							after:
								'“Is that who you think I am?” says Noor. “Someone who’d leave over that?” She goes into the kitchen and turns on the tap, and turns it off. It does not drip.',
							lands: 'badly'
						}
					}
				],
				askGuest: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'longFriday',
						actions: [
							{ type: 'shift', params: { openness: +1, closeness: -1 } },
							{ type: 'setFlag', params: 'words' }
						],
						meta: {
							after:
								'“I told you on Tuesday,” says Noor. “A lift. A pencil. And you put up a shelf.” She looks for somewhere to put her keys and, since it is there, puts them on it.',
							lands: 'badly',
							because: 'On Tuesday she had told Ellis what she would like to give, and what came of it was a shelf.'
						}
					},
					{
						target: 'longFriday',
						actions: [
							{ type: 'shift', params: { balance: +1, fear: +1 } },
							{ type: 'setFlag', params: 'asked' }
						],
						meta: {
							after:
								'“I’m two years behind with you,” says Noor. She looks surprised to have said it. Ellis, who has never written it down, feels caught all the same.',
							lands: 'well'
						}
					}
				]
			}
		},

		longFriday: {
			meta: {
				text: 'Friday, a quarter to nine. Noor comes in at Ellis’s two hours late and stands in the kitchen in her coat. Today she passed a child’s prescription with the wrong dose on it. A nurse caught it on the ward, and nobody was hurt. “Don’t be nice to me,” says Noor. “I mean it. I can’t have anyone be nice to me.”',
				choices: {
					food: '“There’s a plate for you. You needn’t talk.”',
					fromTheStart: '“Tell me from the start.”',
					nextDoor: '“I’ll be next door. The door’s open.”'
				}
			},
			on: {
				food: [
					{
						guard: { type: 'atLeast', params: { closeness: 6 } },
						target: 'shoeBox',
						actions: { type: 'shift', params: { fear: -1, balance: -1 } },
						meta: {
							after:
								'“That’s nice,” says Noor. “That’s exactly what I said not to do.” She eats all of it standing up, with her back to Ellis, and will not have more.',
							lands: 'badly',
							because: 'Noor was hungry, and it was still what she had asked Ellis not to do.'
						}
					},
					{
						target: 'shoeBox',
						actions: { type: 'shift', params: { fear: -1, closeness: -1 } },
						meta: {
							after:
								'“I asked for one thing,” says Noor. The plate stays on the side under another plate. Ellis wipes the table, which is clean, and feels a little better.',
							lands: 'badly'
						}
					}
				],
				fromTheStart: [
					{
						guard: { type: 'atLeast', params: { openness: 7 } },
						target: 'shoeBox',
						actions: { type: 'shift', params: { openness: +1, fear: +1 } },
						meta: {
							after:
								'“I’ve told it three times today,” says Noor, sharply. Then she tells half a minute of it to the bread board. When Ellis comes nearer she stops.',
							lands: 'badly',
							because: 'The two of them had got used to saying things that week, so she said a little even on that day.'
						}
					},
					{
						target: 'shoeBox',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“There’s a form,” says Noor. “I wrote it all on the form. You can read the form.” She runs the hot tap so that nothing else can be asked.',
							lands: 'badly'
						}
					}
				],
				nextDoor: [
					{
						guard: { type: 'flag', params: 'words' },
						target: 'shoeBox',
						actions: { type: 'shift', params: { fear: -2, openness: -1 } },
						meta: {
							after:
								'“Thanks,” says Noor. For two hours there is the sound of water, and of pans being put down hard. Once she swears at the grill. Ellis stays where they are.',
							lands: 'well',
							because:
								'They had had words on Thursday, and she was glad that Ellis did not try to make up for it that night.',
							alwaysOpen: true
						}
					},
					{
						target: 'shoeBox',
						actions: { type: 'shift', params: { fear: -1, openness: -1 } },
						meta: {
							after:
								'“Fine,” says Noor, to the place where Ellis was. The door is open a hand’s width. After a minute she shuts it, and then there is a lot of water and a lot of pans.',
							lands: 'badly',
							alwaysOpen: true
						}
					}
				]
			}
		},

		shoeBox: {
			meta: {
				text: 'Ten to eleven. Noor has washed every pan in Ellis’s kitchen, including the clean ones. “I was foul,” she says. “Could I do something for you? You can say no.” On top of the fridge is a shoe box. It holds four months of bills that Ellis has not sent out. Noor has never asked what is in it.',
				choices: {
					box: '“There’s a box on the fridge. I’m four months behind.”',
					sendToBed: '“Go to bed, you. I’ll finish in here.”',
					noHelp: '“No. I’m too tired to be helped with anything.”'
				}
			},
			on: {
				box: [
					{
						guard: { type: 'atLeast', params: { fear: 8 } },
						target: 'threeChecks',
						actions: [
							{ type: 'shift', params: { balance: +2, closeness: -1 } },
							{ type: 'setFlag', params: 'took' }
						],
						meta: {
							after:
								'“Four months?” says Noor. “And you’re buying oak for my hall?” Ellis would like the box back. She has already tipped it out. At midnight there are three piles, and neither of them is talking.',
							lands: 'badly',
							because:
								'Ellis was so afraid of being counted up that any question about money sounded like the start of it.'
						}
					},
					{
						target: 'threeChecks',
						actions: [
							{ type: 'shift', params: { balance: +2, fear: +1 } },
							{ type: 'setFlag', params: 'took' }
						],
						meta: {
							after:
								'“Oh, lovely,” says Noor, and tips it out on the floor. At midnight there are three piles and a list, and she is humming. Ellis cannot find a place to stand.',
							lands: 'well'
						}
					}
				],
				sendToBed: [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'threeChecks',
						actions: { type: 'shift', params: { fear: -1, closeness: -1 } },
						meta: {
							after:
								'“I’m thirty-one,” says Noor. “I’ll go to bed when I’m tired. If it’s no, just say no. I don’t mind no.” She is tired, as it happens, and goes.',
							lands: 'badly',
							because:
								'It was not a no, it was an order to go to bed, from someone who had heard that week that she would like to do things too.'
						}
					},
					{
						target: 'threeChecks',
						actions: { type: 'shift', params: { fear: -1, balance: -1 } },
						meta: {
							after:
								'Noor is too tired to argue. When Ellis comes in ten minutes later she is lying on top of the covers in her socks, asleep. Ellis finds the other blanket.'
						}
					}
				],
				noHelp: {
					target: 'threeChecks',
					actions: [
						{ type: 'shift', params: { openness: +1, fear: +1 } },
						{ type: 'setFlag', params: 'saidNo' }
					],
					meta: {
						after:
							'“Fair enough,” says Noor. “I couldn’t either, at nine.” She dries her hands. They watch a programme about lighthouses until both of them are asleep.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		threeChecks: {
			meta: {
				text: 'Saturday, ten to eight. The timber yard is not open yet, and Ellis sits outside it in the van. There are three questions that a person can ask, and nobody else is in the van to hear the answers. Could I stop? Could I say no? Do I sometimes want to receive?',
				choices: {
					'find-fear': '“I couldn’t stop. I’d be waiting for her to leave me.”',
					soonerGive: '“I’d sooner give. I always have.”',
					askForHands: 'Write to Noor: “Would you do my hands tonight? Ten minutes?”',
					ringAboutGate: 'Leave the questions alone and ring Noor’s mother about her gate'
				}
			},
			on: {
				'find-fear': {
					target: 'wornOut',
					actions: { type: 'shift', params: { openness: +1, fear: +1 } },
					meta: {
						after:
							'Said aloud in a van, it is a short sentence. Ellis sits there until the windscreen has fogged. Then the gates open, there is a queue for plywood, and it is easier to work.'
					}
				},
				soonerGive: {
					target: 'ruleOfThumb',
					actions: { type: 'shift', params: { fear: -1, balance: -1 } },
					meta: {
						after:
							'It sounds right, said aloud. Nobody in the van asks for a reason. When the gates open Ellis buys plywood, and a paper bag of the nuts that Noor likes.'
					}
				},
				askForHands: {
					target: 'tenMinutes',
					actions: [
						{ type: 'shift', params: { balance: +1, fear: +1 } },
						{ type: 'setFlag', params: 'took' }
					],
					meta: {
						after:
							'“Yes!” writes Noor. And then: “Or cake, if you’ve gone off it by six. I’m getting cake anyway.” Ellis turns the phone over, and a minute later turns it back.',
						lands: 'well'
					}
				},
				ringAboutGate: {
					target: 'wornOut',
					actions: { type: 'shift', params: { closeness: +2, openness: -1 } },
					meta: {
						after:
							'“You angel,” says Noor’s mother. It is a bigger job than it looked. It takes all of Saturday and two evenings, and Noor’s mother makes sandwiches.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		tenMinutes: {
			meta: {
				text: 'Saturday, six o’clock, at Ellis’s. A cake, a tube of hand cream and the egg timer are on the table. “Still want to?” asks Noor. “Ten minutes, or less. If you don’t want to talk, knock on the table and I’ll stop. I’ll be looking, as well. Or we just have cake.” She keeps her own hands in her lap.',
				choices: {
					'try-and-stop': '“Go on, then. Till I say stop.”',
					'act-delighted': '“Lovely. Take as long as you like.”',
					decline: '“I’ve gone off it. Cake, please.”'
				}
			},
			on: {
				'try-and-stop': [
					{
						guard: { type: 'atMost', params: { fear: 6 } },
						target: 'ruleOfThumb',
						actions: [
							{ type: 'shift', params: { balance: +2, openness: -1 } },
							{ type: 'setFlag', params: 'saidNo' }
						],
						meta: {
							after:
								'“Stop,” says Ellis at minute five, and Noor lets go in the middle of a finger. It was good, and it was a lot. They have cake and talk about something else.',
							lands: 'well',
							because: 'Ellis had said beforehand that they would say stop, and when they wanted the word it was there.'
						}
					},
					{
						target: 'stillHands',
						actions: { type: 'shift', params: { balance: +1, fear: +1 } },
						meta: {
							after:
								'Noor begins at the thumb. “All right?” she asks. “Mm,” says Ellis, and for about two minutes it is.'
						}
					}
				],
				'act-delighted': [
					{
						guard: { type: 'flag', params: 'said' },
						target: 'wornOut',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'At minute two Noor takes her hands away. “That’s the noise you make for my mother’s rice,” she says. “You can just say stop, you know.” Ellis says that it was lovely. She cuts the cake.',
							lands: 'badly',
							because: 'Noor knew by then what Ellis was afraid of, and she was listening for it.'
						}
					},
					{
						target: 'wornOut',
						actions: { type: 'shift', params: { fear: -1, openness: -2 } },
						meta: {
							after:
								'Noor does both hands. She asks twice if it is all right, gets an “Mm”, and goes by it. Ellis looks at the oven. When the timer rings their jaw aches, and they are short with her all Sunday.',
							lands: 'badly'
						}
					}
				],
				decline: {
					target: 'ruleOfThumb',
					actions: [
						{ type: 'shift', params: { fear: -1, openness: -1 } },
						{ type: 'setFlag', params: 'saidNo' }
					],
					meta: {
						after:
							'“Cake it is,” says Noor. The timer and the tube go back in her bag. She cuts two pieces, gives herself the bigger one, and tells a long story about a locum.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		stillHands: {
			meta: {
				text: 'Then Ellis goes quiet. Their eyes are on the fridge, and the hand has gone slack. They had meant to knock. Noor has seen it. She lays the hand on the table, takes her own away and turns the timer off. “We’ve stopped,” she says. “You don’t have to say anything.” She moves her chair back and stays in the room.',
				choices: {
					wasntYou: '“It wasn’t you. I don’t know what it was.”',
					sayNothing: 'Say nothing, and go on looking at the fridge',
					roundTheBlock: '“I’m going round the block. On my own.”'
				}
			},
			on: {
				wasntYou: {
					target: 'ruleOfThumb',
					actions: [
						{ type: 'shift', params: { openness: +1, fear: +1 } },
						{ type: 'setFlag', params: 'still' }
					],
					meta: {
						after:
							'“Okay,” says Noor. Her own hands are not quite steady, after yesterday, and she sits on them. “I’ll cut the cake. Have some or don’t.” That is all she says about it.',
						lands: 'well'
					}
				},
				sayNothing: {
					target: 'ruleOfThumb',
					actions: [
						{ type: 'shift', params: { fear: -2, openness: -1 } },
						{ type: 'setFlag', params: 'still' }
					],
					meta: {
						after:
							'It takes a while. Noor does a crossword and reads none of it out. Nothing is asked that evening, or on the Sunday, or in the week.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				roundTheBlock: {
					target: 'ruleOfThumb',
					actions: [
						{ type: 'shift', params: { fear: -1, closeness: -1 } },
						{ type: 'setFlag', params: 'still' }
					],
					meta: {
						after:
							'“Keys are in the bowl,” says Noor. No message comes while Ellis is out. They go round twice. When they come in the table is clear, and she looks up and nods and goes on reading.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		wornOut: {
			meta: {
				text: 'Wednesday, seven o’clock, at Ellis’s. Noor asks where the scissors are. “Where they always are!” says Ellis, so loudly that the dog next door joins in. They are in the drawer. Since Saturday Ellis has finished a staircase, made a lasagne for her freezer and slept about five hours a night. Noor holds the scissors and raises her eyebrows.',
				choices: {
					'name-rule': '“I’ve got this idea I’m only here if I’m useful.”',
					'buy-present': '“Sorry. Here, I made you this. It was for Friday.”',
					'go-cold': '“I’m fine. What else needs doing?”',
					toBed: '“I’m done in. I’m going to bed, and I’m not doing supper.”'
				}
			},
			on: {
				'name-rule': [
					{
						guard: { type: 'flag', params: 'said' },
						target: 'ruleOfThumb',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“I know,” says Noor. “You told me. I’m still the one who got shouted at about scissors.” She cuts the string she wanted to cut. “Sit down. I’ll do supper.”',
							lands: 'badly',
							because: 'Noor had been told about the fear already, and what she wanted now was an apology.'
						}
					},
					{
						target: 'ruleOfThumb',
						actions: [
							{ type: 'shift', params: { openness: +1, fear: +1 } },
							{ type: 'setFlag', params: 'said' }
						],
						meta: {
							after:
								'“Who says?” asks Noor. Ellis tries to think who, and cannot. Noor looks at the scissors, puts them back in the drawer and sits down on the floor.',
							lands: 'well'
						}
					}
				],
				'buy-present': [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'ruleOfThumb',
						actions: { type: 'shift', params: { openness: +1, fear: +1 } },
						meta: {
							after:
								'It is a box with a sliding lid. Noor does not slide it. “I’d rather hear what the shouting was,” she says. The box stays on the table all evening, between the salt and the scissors.',
							lands: 'badly',
							because: 'Ellis had heard from her the week before that she was always the one who was given things.'
						}
					},
					{
						target: 'ruleOfThumb',
						actions: { type: 'shift', params: { closeness: +1, balance: -1 } },
						meta: {
							after:
								'It is a box with a sliding lid, for hairgrips. Noor slides it open and shut. “I can’t be cross with someone who can do this,” she says. She tries for a second or two, and then she puts a hairgrip in it.'
						}
					}
				],
				'go-cold': [
					{
						guard: { type: 'flag', params: 'asked' },
						target: 'ruleOfThumb',
						actions: { type: 'shift', params: { closeness: -1, fear: -2 } },
						meta: {
							after:
								'“You,” says Noor. “Sit.” Ellis does not sit. There is the drawer, which sticks, and then there is the other drawer. Noor leaves it at that and goes to look for string.',
							because: 'Ellis had asked her something the week before, and so she felt able to say what she saw.'
						}
					},
					{
						target: 'burntOut',
						actions: { type: 'shift', params: { closeness: -1, fear: -2 } },
						meta: {
							after:
								'“Nothing,” says Noor. “Nothing needs doing.” She waits a little. Ellis dries the sink. At half past eight she gets the bus.'
						}
					}
				],
				toBed: {
					target: 'ruleOfThumb',
					actions: [
						{ type: 'shift', params: { balance: +1, fear: +1 } },
						{ type: 'setFlag', params: 'saidNo' }
					],
					meta: {
						after:
							'“All right,” says Noor. “I’ll start on the lasagne.” Through the wall Ellis hears her laugh at something on the radio, alone, and lies awake for a bit, and then does not.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		ruleOfThumb: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'still' },
						text: 'The next Saturday, in Ellis’s workshop. Noor has brought sandwiches and sits on a trestle, swinging her boots. She has asked about nothing all week. Ellis is marking up a board. It was Ellis who wanted her to come. “There’s something I’d like to say,” says Ellis to the pencil line. “Or I may not.” “Either,” says Noor.'
					},
					{
						text: 'The next Saturday, in Ellis’s workshop. Noor has brought sandwiches and sits on a trestle, swinging her boots. Ellis is marking up a board. “How do we do this, you and me?” she asks, with her thumb beside the pencil line. “I don’t mind which way. I’d like to know when to ask and when to leave you be.”'
					}
				],
				choices: {
					'share-rule': '“Either of us can ask. Either of us can say no.”',
					'agree-lopsided': '“Mostly I give. Ask me once a month if it still suits.”',
					keepReason: '“No hands on me this winter. I don’t want to say why.”',
					drop: '“Can we leave it? It’s all right as it is.”'
				}
			},
			on: {
				'share-rule': [
					{
						guard: { type: 'countOf', params: { flags: ['saidNo', 'took'], atLeast: 2 } },
						target: 'twoInTheRoom',
						actions: { type: 'shift', params: { balance: +1, fear: +1 } },
						meta: {
							after:
								'“Ask me something, then,” says Noor. “Now?” “Now.” Ellis studies the board. “Could I have your other sandwich?” Noor looks at it with regret and hands it over.',
							lands: 'well',
							because:
								'That fortnight Noor had heard Ellis ask for something, and had heard a no or a stop from them as well.'
						}
					},
					{
						target: 'firstOfMonth',
						actions: { type: 'shift', params: { openness: +1, fear: +1 } },
						meta: {
							after:
								'“I’d like that,” says Noor, not quite happily. “I’m not sure I’d always know a yes from being polite. Could we look again on the first of the month? Over chips?”',
							lands: 'badly'
						}
					}
				],
				'agree-lopsided': {
					target: 'realLiking',
					actions: { type: 'shift', params: { closeness: +1, balance: -1 } },
					meta: {
						after:
							'“Once a month,” says Noor. “And you ask before you drill.” “And I ask before I drill.” She thinks about it for the length of a crust. “Yes. I’d pick that too.”',
						lands: 'well'
					}
				},
				keepReason: {
					target: 'reasonKept',
					actions: { type: 'shift', params: { fear: -1, openness: -1 } },
					meta: {
						after:
							'“All right,” says Noor. She moves along the trestle so that Ellis can draw the line. “Cheese or egg?”',
						lands: 'well',
						alwaysOpen: true
					}
				},
				drop: {
					target: 'leftAsItIs',
					actions: { type: 'shift', params: { fear: -2, openness: -1, balance: -1 } },
					meta: {
						after:
							'“Course we can,” says Noor. She gets down to see what the board is going to be. It is going to be a stair. She asks which one, and Ellis shows her.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		twoInTheRoom: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Two in the room',
				text: 'On Tuesday it takes Ellis most of supper to get a question out. Would Noor ring the man in Acacia Road, who has owed them for a staircase since July? She rings him with her mouth full, and enjoys it so much that she asks if there are others. On Thursday she would like her back done. “I’d rather not, today,” says Ellis. “Fine,” says Noor, and turns a page of her book. After a while she reads a bit out, because it is funny.',
				later:
					'Ellis’s bills are in a shoe box on Noor’s kitchen table, between two plates. Ellis asked if she would. She does the sums, and Ellis is allowed to lick the stamps.',
				teaches:
					'Ellis took a turn by asking for one small thing, and Noor got hers by being asked. The no about her back was just a no.'
			}
		},

		realLiking: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Mostly giving',
				text: 'The oak shelf comes down, and Ellis fills the holes so well that Noor cannot find them. Her mother takes the shelf and is delighted. Ellis goes on cooking and mending, and asks first. Noor says yes to new hinges and no to a cabinet, and Ellis does the hinges, whistling. On the first of the month she looks up from the crossword. “Still suit you?” “Still suits me. You?” “Yes,” says Noor. “Budge up.”',
				also: [
					{
						when: { type: 'flag', params: 'said' },
						text: 'Now and then the old thought is there at ten to two. Ellis turns over.'
					}
				],
				later:
					'A bare white wall, with Noor’s coat on the hook beside it. Her calendar hangs in the kitchen, with a small tick on each first of the month. Next to the last tick she has drawn a hinge.',
				teaches:
					'Ellis said that they would sooner give, Noor said that she would sooner be asked first, and either could have said otherwise. Both of them like it, and nobody had to prove a liking.'
			}
		},

		reasonKept: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'No hands this winter',
				text: 'December is wet. They share a newspaper from the two ends of Ellis’s sofa: Noor reads out the clues, and Ellis, who cannot spell, knows all the rivers. She does not ask for the reason. On Sundays she rings her sister and comes back with gossip. Ellis sleeps. At New Year they watch other people’s fireworks from the roof of the van, in two coats each, until the flask is empty.',
				later:
					'A very long board is going down the stairs from the workshop, with Ellis at one end. Ellis had asked if she would take the other, and she has.',
				teaches:
					'Ellis said what they did not want and kept the reason, and both were theirs to do. Noor took it as an answer.'
			}
		},

		firstOfMonth: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'The first of the month',
				text: '“So,” says Noor. “How are we?” It is the first, it is raining, and they have the window table in the chip shop. Ellis has thought about it all week. They do not know how much of the giving is liking and how much is nerves. “Do you have to know?” asks Noor. Then it is her go. She would like to be asked before anything is drilled in her hall. “I will,” says Ellis. “And if there’s ever anything you’d like,” she says. “Maybe.” “Maybe’s fine,” says Noor, and eats the scraps.',
				later:
					'A phone buzzes on a bench covered in shavings. It is the first again. Under the address of the chip shop Noor has put: “My turn to pay, unless you mind.”',
				teaches:
					'They had not settled whose turn it was, and they did not need to. They had a day on which to look again, and until then neither of them had to be sure.'
			}
		},

		leftAsItIs: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'As it is',
				text: 'On Sunday they walk the long way round the reservoir. Ellis has made pasties and carries the flask, and Noor has the map, because she likes maps. They talk about stairs, and about whether it can be the same heron as last year. At the gate she says, “If it stops being all right I’ll say.” “So would I,” says Ellis. It has started to rain, and there is one pasty left, so they stand under a tree and halve it.',
				later:
					'There is a jar of lime pickle on Ellis’s workbench. Noor had three, and gave one to each neighbour and one to Ellis. Ellis eats it out of the jar with a clean chisel.',
				teaches:
					'Ellis did not want to settle it, and Noor was content to leave it. Leaving a thing alone can be what two people want, and either of them may bring it up another day.'
			}
		},

		burntOut: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Burnt out',
				text: 'The lasagnes stop, and so do the repairs. Ellis is in the workshop by six and asleep by nine, and writes that there is a lot on, which is true. Noor thinks that Ellis has gone off her. Ellis thinks that this must be what it is like when there is nothing left to bring. For eleven days they send each other pictures of the weather. On the twelfth Noor writes, “Are you all right? I miss you,” and Ellis falls asleep over the answer.',
				later:
					'A shoe box is standing on Noor’s step with a rubber band round it. “I wasn’t fine,” says the note. “I haven’t sent a single one of these. Would you? You can say no.” She has taken it in and put her glasses on.',
				teaches:
					'Ellis said “I’m fine” on the evening when it was least true, and Noor had only that to go by. It could still be said late, and it was.'
			}
		}
	}
});
