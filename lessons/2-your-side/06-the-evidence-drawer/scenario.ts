import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-evidence-drawer',
	initial: 'thirdForgotten',
	context: start({ case: 4, closeness: 5, openness: 4, tension: 3 }),
	meta: {
		title: 'The evidence drawer',
		seat: 'Grace',
		people: [
			{ name: 'Grace', about: 'she/her, 55, has a fruit stall at the market. You sit in her seat.' },
			{ name: 'Wen', about: 'she/her, 52, translates instructions for machines, at a desk in the front room' }
		],
		setting:
			'Grace and Wen have been friends for thirty years. For the last eighteen they have shared a narrow house, which they bought half each. It is one week there, from a Monday to a Saturday, with a dripping tap. Each is free to say no to the other.',
		example: [
			'First, two other people. The school concert begins at seven, and Laurent slides into the empty chair beside Emre at ten past, out of breath, during the recorders. “He is never on time for anything that isn’t his,” thinks Emre. In the car Laurent sings the recorder piece, badly, and their daughter shrieks with joy. “He isn’t even sorry,” thinks Emre, and then he hears himself think it.',
			'While the others take off their shoes he writes three lines on the programme. One complaint: I sat alone and watched the door. Two good things, both true: he makes her laugh in cars, and he left work early to come at all. One thing I would undo: I didn’t say hello to him.',
			'Over the dishwasher he says, “I felt alone in that row. On the ninth, can you be there at five to?” “Can I put one plate down first?” says Laurent. “I ran from the station.”',
			'Emre has nine other evenings ready, with dates. He puts in the forks. “It’ll keep,” he says, and goes up to read about a badger. He comes down later and says that he should have said hello. The concert is not mentioned again.',
			'On Saturday Laurent asks, with his head in the fridge, “What time was it, on the ninth?” He can be there at seven and no sooner. So Emre gets his answer, which is mostly no, and he asks his sister to sit in the other chair.'
		],
		summary: [
			'Wen forgets to ring the plumber a third time, and in Grace’s head a drawer slides open.',
			'What goes into the drawer bends what comes after: warm bread looks like a payment, and a joke like contempt.',
			'By Wednesday Grace is sharp with Wen in front of a neighbour, and does not like the woman who said it.',
			'On Thursday a short, plain request is met badly, because Wen has lost work that she has not told Grace about. A list of three things is met worse and grows as it is read.',
			'A page with one complaint, two strengths and one thing she would undo has room for both sides. It is for Grace, and it need not lead to a talk.',
			'On Saturday she can make one request, say what she will no longer do, ask for evenings of her own, or let it be. Wen has a no of her own, and what Grace does with it decides how the week ends.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' },
		lowerIsBetter: ['tension', 'case']
	},
	states: {
		thirdForgotten: {
			meta: {
				text: 'Monday, six o’clock. The kitchen tap drips into a saucepan, and the two of them have begun to time their sentences to it. Grace has been up since half past three. “The plumber!” says Wen in the doorway, with one hand on her forehead. “I forgot.” It is the third time. In Grace’s head a drawer slides open: the bins, the boiler, the Easter of the lost keys.',
				choices: {
					'say-the-one-thing': '“I can’t sleep for that tap. When can you ring?”',
					'three-times': '“That’s Thursday, Saturday and today.”',
					'from-the-stall': '“Leave it. I’ll ring him from the stall.”',
					'boots-off': 'Take her boots off and ask what there is to eat'
				}
			},
			on: {
				'say-the-one-thing': {
					target: 'doneBoss',
					actions: { type: 'shift', params: { openness: +1, tension: +1 } },
					meta: {
						after:
							'“Tomorrow,” says Wen. “First thing.” She writes PLUMBER on the back of her hand in biro and underlines it twice.',
						lands: 'well'
					}
				},
				'three-times': {
					target: 'doneBoss',
					actions: { type: 'shift', params: { case: -1, tension: +2 } },
					meta: {
						after:
							'“I know what days,” says Wen, and then, “Three. I know.” She writes PLUMBER on the back of her hand and goes back to her desk with the cap of the biro in her mouth.'
					}
				},
				'from-the-stall': {
					target: 'warmLoaf',
					actions: { type: 'shift', params: { closeness: +1, case: +2 } },
					meta: {
						after:
							'“Would you?” says Wen, and the hand comes down from her forehead. On Tuesday Grace tries him four times between customers, and four times he is engaged.',
						lands: 'well'
					}
				},
				'boots-off': {
					target: 'warmLoaf',
					actions: { type: 'shift', params: { tension: -1, case: +1 } },
					meta: {
						after:
							'“Eggs,” says Wen. They eat them without saying much. Grace is in bed by eight with her window open, so as to hear the street and not the kitchen.',
						alwaysOpen: true
					}
				}
			}
		},

		doneBoss: {
			meta: {
				text: 'Tuesday, ten past five. When Grace comes in, Wen is on the telephone in the hall, in one shoe, standing very straight. “Monday week,” she is saying. “Thank you. No, thank you.” She puts the phone down, salutes with the shoehorn and grins. “Done, boss.” Boss, thinks Grace. So that’s what she calls it.',
				choices: {
					ask: '“Was that a dig or a joke?”',
					'sleep-better': '“Thank you. I’ll sleep better for that.”',
					'at-ease': '“At ease, private.”'
				}
			},
			on: {
				ask: [
					{
						guard: { type: 'atMost', params: { case: 3 } },
						target: 'sharpTongue',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +2 } },
							{ type: 'setFlag', params: 'rung' }
						],
						meta: {
							after:
								'“A dig,” says Wen. “You gave me dates.” She puts on the other shoe and goes out, and she does not say where.',
							lands: 'badly',
							because: 'On Monday Grace had counted the days out to Wen, who had been counting them herself.'
						}
					},
					{
						target: 'sharpTongue',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'rung' }
						],
						meta: {
							after:
								'“A joke,” says Wen, “and a bit of a dig. You had your stall voice on.” She sits down on the stairs and looks about for the other shoe.',
							lands: 'well'
						}
					}
				],
				'sleep-better': {
					target: 'sharpTongue',
					actions: [
						{ type: 'shift', params: { closeness: +1, case: -1, openness: -1 } },
						{ type: 'setFlag', params: 'rung' }
					],
					meta: {
						after:
							'“So will I,” says Wen, and rubs at the biro on her hand with a wet thumb. Grace hangs up her coat. She would still like to know about “boss”.',
						lands: 'well'
					}
				},
				'at-ease': [
					{
						guard: { type: 'atMost', params: { case: 3 } },
						target: 'sharpTongue',
						actions: [
							{ type: 'shift', params: { case: -1, closeness: -1, tension: +1 } },
							{ type: 'setFlag', params: 'rung' }
						],
						meta: {
							after:
								'Wen lowers the shoehorn. “I did ring him,” she says. It was meant to be funny. Grace hears, a second late, how it came out.',
							because: 'After Monday’s three dates, Wen was not sure which of them was joking.'
						}
					},
					{
						target: 'sharpTongue',
						actions: [
							{ type: 'shift', params: { tension: -2, openness: -1 } },
							{ type: 'setFlag', params: 'rung' }
						],
						meta: {
							after:
								'Wen marches to the kitchen and back in one shoe. They both laugh, and then next door bangs on the wall, and they laugh about that.',
							lands: 'well'
						}
					}
				]
			}
		},

		warmLoaf: {
			meta: {
				text: 'Tuesday evening. Wen comes in with rain on her glasses and a loaf under her coat, the dark one with caraway that Grace loves. It is still warm through its paper. The baker is on Mill Street, forty minutes there and forty back. Wen puts it on the board and says nothing about it. So that’s the plumber paid for, thinks Grace, in bread.',
				choices: {
					'in-aid-of': '“What’s that in aid of?”',
					'let-it-count': '“You went all the way to Mill Street.”',
					'and-the-tap': '“Lovely. I still mind about the tap, Wen.”'
				}
			},
			on: {
				'in-aid-of': [
					{
						guard: { type: 'atLeast', params: { closeness: 6 } },
						target: 'sharpTongue',
						actions: { type: 'shift', params: { tension: -1, closeness: +1, openness: -1 } },
						meta: {
							after:
								'“You,” says Wen. “You’re ringing the plumber.” Grace says that he was engaged all day. She cuts the crust off thick, the way they both like it.',
							lands: 'well',
							because: 'Grace had taken the plumber off her hands, and Wen had wanted to bring her something.'
						}
					},
					{
						target: 'sharpTongue',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“It’s a loaf,” says Wen. She hangs her wet coat over the bath, and she does not come down again, even for the loaf.',
							lands: 'badly'
						}
					}
				],
				'let-it-count': {
					target: 'sharpTongue',
					actions: { type: 'shift', params: { closeness: +1, case: -1, openness: -1 } },
					meta: {
						after:
							'“I was walking anyway,” says Wen. It is a Tuesday, and on Tuesdays she has work. Grace wonders about that, and about the tap, and cuts the bread.',
						lands: 'well'
					}
				},
				'and-the-tap': [
					{
						guard: { type: 'atLeast', params: { closeness: 6 } },
						target: 'sharpTongue',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“You said you’d ring him,” says Wen. “So ring him.” She eats her slice standing up, looking out at the rain.',
							lands: 'badly',
							because: 'On Monday Grace had offered to ring, and Wen had believed that the matter was settled.'
						}
					},
					{
						target: 'sharpTongue',
						actions: { type: 'shift', params: { openness: +2, tension: +1 } },
						meta: {
							after:
								'“I know you do,” says Wen. “I mind as well, that I forget.” She pushes the board across. “Eat it while it’s warm.”',
							lands: 'well'
						}
					}
				]
			}
		},

		sharpTongue: {
			meta: {
				text: 'Wednesday. The bell rings, and by the time Wen is out of the front room Grace has opened the door. “Oh, don’t get up,” says Grace. It is out before she has looked at it. Mrs Bell from next door is on the step with a parcel, and she looks from one to the other with interest. After Mrs Bell has gone, Grace can still hear it. She does not like the woman who said it.',
				choices: {
					admit: '“That was horrible of me.”',
					'front-of-her': '“I shouldn’t have said that in front of her.”',
					'collect-votes': 'Write to the cousins: “Three weeks of that tap. Is it me?”'
				}
			},
			on: {
				admit: [
					{
						guard: { type: 'atLeast', params: { tension: 6 } },
						target: 'coldDinner',
						actions: [
							{ type: 'shift', params: { openness: +1, case: -1, closeness: -1 } },
							{ type: 'setFlag', params: 'own' }
						],
						meta: {
							after:
								'“Then stop doing it,” says Wen, and slits the parcel open with the kitchen scissors. It is ink. She takes it to her desk.',
							lands: 'badly',
							because: 'There had been hard words already that week, and for Wen this came late.'
						}
					},
					{
						target: 'coldDinner',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'own' }
						],
						meta: {
							after:
								'“I’d noticed,” says Wen, and it is not unkind. They both look at the parcel. “It’s ink,” she says. “I don’t know what I thought I’d print.”',
							lands: 'well'
						}
					}
				],
				'front-of-her': {
					target: 'coldDinner',
					actions: [
						{ type: 'shift', params: { closeness: +1, tension: -1, case: +1 } },
						{ type: 'setFlag', params: 'own' }
					],
					meta: {
						after:
							'“No,” says Wen. And a little later, “She’ll be telling number nine by now.” The corners of her mouth go up. Neither of them mentions the tap.',
						lands: 'well'
					}
				},
				'collect-votes': {
					target: 'coldDinner',
					actions: { type: 'shift', params: { tension: -2, case: +2 } },
					meta: {
						after:
							'Six thumbs come back, and one cousin writes that she has always said so. Grace reads them twice in bed and sleeps well. Mrs Bell was not in the message.'
					}
				}
			}
		},

		coldDinner: {
			meta: {
				text: 'Thursday, half past seven, fish pie. Wen has come to the table without shutting her laptop, which she never does, and she is moving her peas about. Grace means to bring up one thing. There are about forty in the drawer by now, and some of them have dates.',
				also: [
					{
						when: { type: 'flag', params: 'rung' },
						text: 'The plumber is on the calendar, eleven days off. Nobody has said a word about the bins or the boiler.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'rung' } },
						text: 'There is still no day for the plumber.'
					}
				],
				choices: {
					'one-thing': '“One thing. I’m tired of doing all the remembering.”',
					'three-things': '“Tap, bins, boiler. Let me say all three and have done.”',
					'what-came': '“You’ve gone quiet. Is it bad news?”',
					lemons: 'Talk about the price of lemons, and leave it till the weekend'
				}
			},
			on: {
				'one-thing': [
					{
						guard: { type: 'flag', params: 'own' },
						target: 'anythingRight',
						actions: [
							{ type: 'shift', params: { openness: +1, case: -1, tension: +1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“Yesterday it was you,” says Wen. “Today it’s me. I can’t keep up.” She lines up four peas along the edge of the plate.',
							lands: 'badly',
							because:
								'The day before Grace had found fault with herself, and Wen had thought that this was the end of it.'
						}
					},
					{
						target: 'anythingRight',
						actions: [
							{ type: 'shift', params: { openness: +1, case: -1, tension: +2 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“Tonight,” says Wen to her plate. “You want to have that tonight.” Behind her the screen of the laptop goes dark by itself.',
							lands: 'badly'
						}
					}
				],
				'three-things': {
					target: 'anythingRight',
					actions: [
						{ type: 'shift', params: { openness: +2, closeness: -1, tension: +2 } },
						{ type: 'setFlag', params: 'stung' },
						{ type: 'setFlag', params: 'listed' }
					],
					meta: {
						after:
							'The boiler brings up the hire car, and the hire car brings up the Easter of the keys. By then Wen is looking past her, at the fridge. The pie has a skin on it.',
						lands: 'badly'
					}
				},
				'what-came': [
					{
						guard: { type: 'atLeast', params: { closeness: 6 } },
						target: 'threeLines',
						actions: [
							{ type: 'shift', params: { closeness: +2, case: +1 } },
							{ type: 'setFlag', params: 'told' }
						],
						meta: {
							after:
								'“That was the last of the crane manuals,” says Wen. “They’ve a program for it now. A boy rang in August to warn me. He was very polite.” They finish the pie. The tap is not mentioned.',
							lands: 'well',
							because: 'There had been a kindness between them that week, and Wen could say it to her.'
						}
					},
					{
						target: 'anythingRight',
						actions: [
							{ type: 'shift', params: { case: -1, tension: +1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after:
								'“Work,” says Wen. “Can I just eat?” She does not eat. She turns a prawn over and looks at its other side.',
							lands: 'badly'
						}
					}
				],
				lemons: {
					target: 'threeLines',
					actions: { type: 'shift', params: { tension: -3, case: +1 } },
					meta: {
						after:
							'“Forty pence,” says Wen. “Each?” She eats a little after all. She washes up without clattering, and takes the laptop to bed with her.',
						alwaysOpen: true
					}
				}
			}
		},

		anythingRight: {
			meta: {
				text: 'Neither of them is eating. Grace looks over at the saucepan, only because it is dripping, and Wen sees her look. She lays her fork down beside the plate. “Is there anything I do right?” she asks. She does not raise her voice, and she waits.',
				choices: {
					'name-one': '“Yes. You scrape my windscreen at four in the morning.”',
					'not-lately': '“Not lately.”',
					'ask-saturday': '“Ask me on Saturday. I’m too cross to be fair.”'
				}
			},
			on: {
				'name-one': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'atMost', params: { case: 4 } },
								{ type: 'not', params: { type: 'flag', params: 'listed' } }
							]
						},
						target: 'threeLines',
						actions: { type: 'shift', params: { closeness: +2, openness: -1 } },
						meta: {
							after:
								'“In your boots,” says Wen. “They leak.” She pulls her plate back towards her. After that, supper is only supper, and everything else is left for another day.',
							lands: 'well',
							because: 'No list had been read out that evening, and Grace did not have to look for an answer.'
						}
					},
					{
						target: 'threeLines',
						actions: { type: 'shift', params: { closeness: +1, tension: +1, openness: -1 } },
						meta: {
							after:
								'“You had to think,” says Wen. It took about five drips. She scrapes her pie back into the dish and puts the lid on.',
							lands: 'badly'
						}
					}
				],
				'not-lately': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'own' },
								{ type: 'not', params: { type: 'flag', params: 'listed' } }
							]
						},
						target: 'threeLines',
						actions: { type: 'shift', params: { openness: +2, closeness: -1, tension: -1 } },
						meta: {
							after:
								'“No,” says Wen. “Nor you.” She gets up and empties the saucepan, which was nearly full. “We’re a pair,” she says, with her back to the room.',
							lands: 'well',
							because: 'The day before, Grace had said something against herself, so it was not only about Wen.'
						}
					},
					{
						target: 'afterThePie',
						actions: { type: 'shift', params: { openness: +1, closeness: -2, tension: +2 } },
						meta: {
							after:
								'Wen nods several times. She carries her plate to the sink, moves the saucepan, washes the plate, puts the saucepan back and goes up to bed.',
							lands: 'badly'
						}
					}
				],
				'ask-saturday': [
					{
						guard: { type: 'flag', params: 'listed' },
						target: 'threeLines',
						actions: [
							{ type: 'shift', params: { tension: -1, closeness: -1 } },
							{ type: 'setFlag', params: 'saturday' }
						],
						meta: {
							after:
								'“Two days,” says Wen. “To think of one.” She takes her pie to the front room and shuts the door behind her with her foot.',
							lands: 'badly',
							alwaysOpen: true,
							because: 'Wen had just heard a whole list, and that had come at once.'
						}
					},
					{
						target: 'threeLines',
						actions: [
							{ type: 'shift', params: { tension: -2, openness: -1 } },
							{ type: 'setFlag', params: 'saturday' }
						],
						meta: {
							after:
								'“Saturday,” says Wen. “I’ll write it on my hand.” It is half a joke. They eat what they can of the pie, which is not much.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				]
			}
		},

		afterThePie: {
			always: [
				{ guard: { type: 'atLeast', params: { tension: 7 } }, target: 'verdictDelivered' },
				{ target: 'threeLines' }
			]
		},

		threeLines: {
			meta: {
				text: 'Friday, twenty past five, and no customers yet. Grace tears a page out of the order book. Mr Haddad at the egg stall has told her what his mother used to write down when she was cross: one thing that was wrong that day, two that were good and true, and one that she herself would undo. Six wrong things come at once, and there is one line to put them on.',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: 'The crane manuals are not one of the six.'
					}
				],
				choices: {
					'tap-awake': '“The tap has dripped for three weeks, and I lie awake.”',
					'nine-calls': '“Nine phone calls since August. I made all nine.”',
					'in-her-head': '“I’d like to be in her head without having to knock.”'
				}
			},
			on: {
				'tap-awake': {
					target: 'goodColumn',
					actions: { type: 'shift', params: { case: -2, openness: -1 } },
					meta: {
						after:
							'She reads it over. It is about water and sleep, and Wen’s name is not in it. Of the other five she can already remember only four.'
					}
				},
				'nine-calls': [
					{
						guard: { type: 'flag', params: 'rung' },
						target: 'goodColumn',
						actions: { type: 'shift', params: { case: -1, tension: +1 } },
						meta: {
							after:
								'Then she remembers the shoehorn. She writes after it, “Wen made the tenth,” and looks at that for some time.',
							because: 'Wen had rung the plumber on Tuesday, and that call belonged in the count as well.'
						}
					},
					{
						target: 'goodColumn',
						actions: { type: 'shift', params: { tension: -1, case: +1, openness: +1 } },
						meta: {
							after:
								'She goes through them on her fingers, and it is nine. So she has not imagined it. She feels better, and also a good deal crosser.'
						}
					}
				],
				'in-her-head': {
					target: 'goodColumn',
					actions: { type: 'shift', params: { openness: +2, tension: +1 } },
					meta: {
						after:
							'She had not known that it would be that. When Mr Haddad comes past with his trays she lays a bunch of bananas on the page.'
					}
				}
			}
		},

		goodColumn: {
			meta: {
				text: 'The second line has room for two things. A lorry backs into the market hall and beeps for a long time. Grace would like to write “Nothing”, and knows that it would not be true. Mr Haddad has stopped to wipe his glasses. He has known them both for twenty years.',
				choices: {
					'labels-and-brother': '“She reads me labels when my eyes are tired. She forgave my brother before I did.”',
					'borrow-eyes': '“Mr Haddad, what would you say for Wen?”',
					'leave-bare': 'Leave both places empty until something comes'
				}
			},
			on: {
				'labels-and-brother': [
					{
						guard: { type: 'atLeast', params: { case: 5 } },
						target: 'lastLine',
						actions: { type: 'shift', params: { case: -1, closeness: +1, tension: +1 } },
						meta: {
							after:
								'After each of the two she writes “but”, and crosses it out again. It takes until the lorry has gone. Both sentences still stand.',
							because: 'There was still a good deal in the drawer on Friday, and it came up behind each good thing.'
						}
					},
					{
						target: 'lastLine',
						actions: { type: 'shift', params: { closeness: +2, openness: -1 } },
						meta: {
							after:
								'It takes no time. With those two on it, the line above looks rather small, and she has to stop herself from rubbing it out.'
						}
					}
				],
				'borrow-eyes': {
					target: 'lastLine',
					actions: { type: 'shift', params: { case: -2, tension: +1 } },
					meta: {
						after:
							'“She carries your boxes with that bad shoulder,” he says, “and she laughs at my jokes.” He puts his glasses back on. “You used to laugh at my jokes.”'
					}
				},
				'leave-bare': [
					{
						guard: { type: 'flag', params: 'told' },
						target: 'lastLine',
						actions: { type: 'shift', params: { closeness: +1, openness: +1, tension: +1 } },
						meta: {
							after:
								'It comes while she is stacking plums. “She has had that since August,” she writes, “and every evening she asks me how the plums went.”',
							because: 'On Thursday Wen had told her about the crane manuals, and Grace saw the whole autumn again.'
						}
					},
					{
						target: 'lastLine',
						actions: { type: 'shift', params: { tension: -1, openness: +1, closeness: -1 } },
						meta: {
							after:
								'Nothing comes, and she does not make anything up. The lorry goes. She puts out the plums in rows of six.'
						}
					}
				]
			}
		},

		lastLine: {
			meta: {
				text: 'By six there is grey light in the glass roof and one line left, for what she herself would undo. A woman is already squeezing the melons. Grace licks the pencil, which Wen has told her not to do since about 1998.',
				choices: {
					'mrs-bell': '“‘Oh, don’t get up’, with Mrs Bell on the step.”',
					'wait-for-it': '“I wait for her to forget, and then I’m right.”',
					'only-tired': '“Nothing. I was tired, and it was four words.”'
				}
			},
			on: {
				'mrs-bell': [
					{
						guard: { type: 'flag', params: 'own' },
						target: 'quietHour',
						actions: { type: 'shift', params: { case: -1, openness: -1 } },
						meta: {
							after:
								'Wen has heard about that one from her already, so it takes six seconds. She folds the page in four and sells the woman a melon.',
							because: 'She had spoken to Wen on Wednesday, as soon as Mrs Bell had gone.'
						}
					},
					{
						target: 'quietHour',
						actions: { type: 'shift', params: { case: -2, tension: +1 } },
						meta: {
							after:
								'It looks worse in pencil. She can see Wen’s hand on the banister, and Mrs Bell’s eyebrows. She folds the page in four.'
						}
					}
				],
				'wait-for-it': {
					target: 'quietHour',
					actions: { type: 'shift', params: { openness: +2, closeness: -1, case: -1 } },
					meta: {
						after:
							'She would like to rub it out, and there is no rubber on a fruit stall. She folds the page in four, so that it is on the inside.'
					}
				},
				'only-tired': {
					target: 'quietHour',
					actions: { type: 'shift', params: { tension: -2, case: +1 } },
					meta: {
						after:
							'She has been up at half past three all week. She folds the page in four, sits down on a crate and lets the woman squeeze.',
						alwaysOpen: true
					}
				}
			}
		},

		quietHour: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'saturday' },
						text: 'Saturday, after eight. “It’s Saturday,” Wen said at breakfast, and Grace told her: the windscreen, at four in the morning, in Grace’s boots. “They leak,” said Wen, and had another slice of toast. Now the radio is off. Wen is peeling an orange in one ribbon. The page is in Grace’s apron pocket. What is on it is Grace’s to say or keep.'
					},
					{
						text: 'Saturday, after eight. The radio is off, and Monday’s oranges are sorted. Wen is peeling one in a single ribbon, as she always does. The page from the order book is in Grace’s apron pocket, folded in four. Nothing else has to be done tonight.'
					}
				],
				choices: {
					'ask-for-a-list': '“I’m on my own with the house jobs. Could we do a list on Sundays?”',
					'state-a-limit': '“I’m not ringing people for the house any more.”',
					'own-evenings': '“I’d like my evenings upstairs for a while, on my own.”',
					'keep-quiet': 'Eat the half that Wen holds out, and leave the page where it is'
				}
			},
			on: {
				'ask-for-a-list': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'stung' },
								{ type: 'atMost', params: { case: 4 } }
							]
						},
						target: 'orangePeel',
						actions: { type: 'shift', params: { openness: +2, tension: +1 } },
						meta: {
							after:
								'Wen’s knife stops. “On your own?” she says. “I thought I was in your way.” She goes on peeling, more slowly.',
							lands: 'well',
							because:
								'Thursday’s supper had been the hard part, and on Saturday Grace asked for one thing and stopped.'
						}
					},
					{
						guard: { type: 'flag', params: 'told' },
						target: 'orangePeel',
						actions: { type: 'shift', params: { openness: +2, tension: +2 } },
						meta: {
							after:
								'“I tell you I’ve lost the cranes,” says Wen, “and I get a list.” Grace does not take it back. She picks up a bit of peel and waits.',
							lands: 'badly',
							because:
								'Wen had told her about the cranes two days before, and had heard nothing about the jobs until then.'
						}
					},
					{
						guard: { type: 'flag', params: 'stung' },
						target: 'orangePeel',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							after:
								'“Is that the one thing,” says Wen, “or the first of forty?” The ribbon breaks. “The one thing,” says Grace, and her voice is not quite steady.',
							lands: 'badly',
							because: 'Wen had sat through Thursday’s supper, and waited for the rest to follow.'
						}
					},
					{
						target: 'orangePeel',
						actions: { type: 'shift', params: { openness: +2, tension: +2 } },
						meta: {
							after:
								'“You had all Thursday to say that,” says Wen, “and you talked about lemons.” She puts the orange down, half peeled. “I lay there and waited for it.”',
							lands: 'badly'
						}
					}
				],
				'state-a-limit': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'stung' },
								{ type: 'atMost', params: { case: 5 } }
							]
						},
						target: 'fairAndFirm',
						actions: { type: 'shift', params: { case: -1, closeness: -1 } },
						meta: {
							after:
								'“No,” says Wen, when she has thought about it. “I don’t suppose I would, either.” She does not say what she is going to do about it.',
							alwaysOpen: true,
							lands: 'well',
							because: 'They had got through Thursday’s supper, and by Saturday Wen had half expected it.'
						}
					},
					{
						guard: { type: 'flag', params: 'told' },
						target: 'fairAndFirm',
						actions: { type: 'shift', params: { case: -1, closeness: -1, tension: +1 } },
						meta: {
							after:
								'“And this is the week you choose,” says Wen. Grace says that she is sorry about the week, and that she won’t be ringing. Wen eats the orange by herself.',
							alwaysOpen: true,
							lands: 'badly',
							because: 'It was two days since Wen had told her about the cranes.'
						}
					},
					{
						target: 'fairAndFirm',
						actions: { type: 'shift', params: { case: -1, tension: +2 } },
						meta: {
							after:
								'“Just like that,” says Wen. “Just like that,” says Grace. The ribbon breaks, and Wen leaves the rest of the peel on.',
							alwaysOpen: true,
							lands: 'badly'
						}
					}
				],
				'own-evenings': [
					{
						guard: { type: 'flag', params: 'stung' },
						target: 'ownFloor',
						actions: { type: 'shift', params: { tension: -2, closeness: -1 } },
						meta: {
							after:
								'“Oh, good,” says Wen, and then has to laugh. “I’ve been wondering since Thursday how to ask you that.” She passes half the orange over.',
							alwaysOpen: true,
							lands: 'well',
							because: 'Thursday’s supper had been too much for both of them, and Wen wanted room as well.'
						}
					},
					{
						target: 'ownFloor',
						actions: { type: 'shift', params: { tension: +1, openness: +1, closeness: -1 } },
						meta: {
							after:
								'“What have I done?” says Wen. “Nothing,” says Grace. “I want to hear nobody for a bit.” Wen looks at the orange. “I’m not nobody,” she says.',
							alwaysOpen: true,
							lands: 'badly'
						}
					}
				],
				'keep-quiet': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'stung' },
								{ type: 'atMost', params: { case: 4 } }
							]
						},
						target: 'onlyATap',
						actions: { type: 'shift', params: { tension: -2, openness: -1 } },
						meta: {
							after:
								'It is a good orange. Grace feels for the sentence that she meant to say and finds that she does not much want to say it. “Bed,” says Wen, and yawns.',
							alwaysOpen: true,
							lands: 'well',
							because: 'Thursday’s supper was behind them, and Friday’s page had taken most of the rest.'
						}
					},
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'told' },
								{ type: 'atMost', params: { case: 4 } }
							]
						},
						target: 'onlyATap',
						actions: { type: 'shift', params: { tension: +1, case: -1 } },
						meta: {
							after:
								'“You keep patting that apron,” says Wen. “If it’s for me, I’ve had my post this week.” Grace takes her hand away. They eat, and it is a good orange.',
							alwaysOpen: true,
							lands: 'badly',
							because: 'Since the news about her work Wen had been waiting for whatever came next.'
						}
					},
					{
						target: 'quietFile',
						actions: { type: 'shift', params: { tension: -2, case: +1 } },
						meta: {
							after:
								'It is a good orange. “All right?” says Wen. “All right,” says Grace, and wipes her fingers. The page stays in her pocket.',
							alwaysOpen: true
						}
					}
				]
			}
		},

		orangePeel: {
			meta: {
				text: 'Some minutes go by. Wen winds the peel round her finger. “A list, then,” she says. “I’ll tell you what isn’t going on it. I’m not ringing people. Bins, boiler, forms, anything you like. Not the phone, and not before Christmas.”',
				also: [
					{ when: { type: 'flag', params: 'told' }, text: 'Her ears have gone red.' },
					{
						when: { type: 'not', params: { type: 'flag', params: 'told' } },
						text: 'She does not say why.'
					}
				],
				choices: {
					'forms-only': '“No phone. Would you take everything with a form in it?”',
					'phone-or-me': '“Is it the phone, or is it me?”',
					'nor-will-i': '“Nor will I, then. I’ve rung enough.”'
				}
			},
			on: {
				'forms-only': [
					{
						guard: { type: 'atMost', params: { case: 5 } },
						target: 'oneThingSaid',
						actions: { type: 'shift', params: { closeness: +1, tension: -1, openness: -1 } },
						meta: {
							after:
								'“With a form,” says Wen. “I’m good at forms.” She holds out half the orange. “Tomorrow at ten. Bring your pencil, and don’t lick it.”',
							lands: 'well',
							because: 'Grace took the no as it was and asked for something Wen was good at.'
						}
					},
					{
						target: 'quietFile',
						actions: { type: 'shift', params: { tension: -1, openness: -1 } },
						meta: {
							after:
								'“If that’s what keeps the peace,” says Wen. She has seen Grace’s face. “Put me down for whatever you want.” Neither of them fetches any paper.',
							lands: 'badly'
						}
					}
				],
				'phone-or-me': [
					{
						guard: { type: 'flag', params: 'told' },
						target: 'oneThingSaid',
						actions: { type: 'shift', params: { closeness: +1, openness: +1, tension: +1 } },
						meta: {
							after:
								'“It’s that boy,” says Wen. “I pick it up, and it’s him again, being polite. You’re only loud.” She holds out half the orange. “Tomorrow at ten, then, your list.”',
							lands: 'well',
							because: 'Grace knew already about the boy who had rung, and Wen did not have to begin at the beginning.'
						}
					},
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'atMost', params: { tension: 5 } },
								{ type: 'atLeast', params: { closeness: 8 } }
							]
						},
						target: 'oneThingSaid',
						actions: { type: 'shift', params: { closeness: +1, openness: +1, tension: +1 } },
						meta: {
							after:
								'“The phone,” says Wen at last. “I’ve lost the crane manuals. A boy rang in August, and he was so polite.” She eats a piece of orange. “Tomorrow at ten, your list. I don’t want to talk about the boy.”',
							lands: 'well',
							because: 'There had been a kindness from Grace that week, and Wen could say it when she was asked.'
						}
					},
					{
						guard: { type: 'atMost', params: { tension: 5 } },
						target: 'oneThingSaid',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“The phone. Not you,” says Wen. She says no more about it, and Grace lets her. After a while half the orange comes across the table. “Tomorrow at ten, then, your list.”',
							because: 'Grace asked which of the two it was, and did not ask why.'
						}
					},
					{
						target: 'quietFile',
						actions: { type: 'shift', params: { closeness: -2, openness: +1, tension: +1 } },
						meta: {
							after:
								'“I said no to a telephone,” says Wen, “and it has to be about you.” She gets up and puts the peel in the bin. At the door she says goodnight, as usual.',
							lands: 'badly'
						}
					}
				],
				'nor-will-i': [
					{
						guard: { type: 'atLeast', params: { case: 6 } },
						target: 'fairAndFirm',
						actions: { type: 'shift', params: { case: -1, tension: +1, closeness: -1 } },
						meta: {
							after:
								'“Then nobody rings,” says Wen, “and it’ll be my fault by Tuesday.” “I only said what I won’t do,” says Grace. They leave it at that.',
							alwaysOpen: true,
							because: 'Friday’s page had not emptied the drawer, and Wen heard what was left of it in one sentence.'
						}
					},
					{
						target: 'fairAndFirm',
						actions: { type: 'shift', params: { tension: -1, case: -1, closeness: -1 } },
						meta: {
							after:
								'“Then nobody rings,” says Wen. They listen to the drip. “We’ll have to learn to swim,” she says, and she is not altogether joking.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				]
			}
		},

		oneThingSaid: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Ten o’clock on Sunday',
				text: 'Ten o’clock on Sunday, and they haggle like two stallholders. Wen takes the bins and everything with a form in it. The boiler people turn out to have one, with four mistakes, and she corrects it before she fills it in. What can only be rung, Grace will ring from the stall, and in return Wen does all the ironing. “All?” says Grace. “The aprons as well,” says Wen. They shake hands.',
				later:
					'A list on the kitchen door, in two handwritings. “Bulb, landing” was forgotten last Sunday. It has been put down again, for this one, and there is nothing written beside it.',
				teaches:
					'Grace asked for one thing that mattered that day, and Wen could answer it. Part of the answer was no, and the list was made with that no in it.'
			}
		},

		fairAndFirm: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Further to our boiler',
				text: 'All Monday Grace rings nobody. Twice, between the plums and the melons, her hand goes to the phone and comes back. On Tuesday, on the stairs, Wen asks whether she means the boiler as well. Grace says that she does. On Wednesday a postcard with a stamp on it stands against the bread bin, addressed in Wen’s best hand to the boiler people. “Dear Sirs,” it begins, “further to our boiler.”',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'rung' } },
						text: 'Behind it is a second one, to the plumber: “Further to our drip.”'
					}
				],
				later:
					'Wen is in the cellar with a man in overalls, reading the boiler’s instructions aloud to him. She translated them, in 2009. On the hall table lies a postcard to the window cleaner, without a stamp as yet.',
				teaches:
					'A limit says what one will do oneself. Grace could state hers with the drawer full or empty, and it told Wen to do nothing. What Wen did about the boiler was Wen’s to decide.'
			}
		},

		ownFloor: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'The top of the house',
				text: 'Under the skylight, two floors up, the tap cannot be heard. Grace has the small radio there, and her feet on the bed, and from Sunday on she does nothing useful in the evenings at all. Downstairs Wen watches films about submarines with the sound right up. She has wanted to for eighteen years. About nine they meet on the stairs, each with a tray, and are pleased to see each other.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'stung' } },
						text: 'It was Tuesday before Wen believed that it was nothing she had done.'
					}
				],
				later:
					'Wednesday is ringed on the calendar, and the table is laid for two. On the other six evenings there is light under two doors.',
				teaches:
					'Grace wanted evenings to herself, and for that she did not have to prove that Wen was at fault. The two of them stayed friends on all seven evenings, and spent one of the seven together.'
			}
		},

		onlyATap: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'A piece of string',
				text: 'They sleep late. Wen has read somewhere about string, so on Sunday morning they tie a wet length of it to the tap. The water runs down it into the saucepan without a sound, and they stand and listen to that. Grace reads her page through once and puts it in the tin with the foreign coins. She does not want to talk, about taps or anything. It is bright out, and they go and look at the river.',
				later:
					'A man has been and mended the tap in ten minutes. The string hangs on a nail beside the tea towels. The page is still in the tin, and neither of them has needed it.',
				teaches:
					'By Saturday there was little in the drawer that Grace still wished to say. The page was for her own eyes, and having written it did not oblige her to hold a talk.'
			}
		},

		quietFile: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'A bin in each hand',
				text: 'It is a pleasant enough week. Nobody raises her voice, and they finish a jigsaw. On Wednesday, taking out the bins, Grace hears Wen on the other side of the hedge telling Mrs Bell that Grace works too hard. It is said with affection. A sharp answer comes into her head, and then something that is not sharp at all. She stands there with a bin in each hand until they have gone in.',
				later:
					'The tap has been mended, and the saucepan still stands under it. Grace is waiting in the hall in her coat while Wen looks for her keys. “Wen,” she says. “About the bins.”',
				teaches:
					'Nothing has to be settled on a given Saturday. What was left over did not go away by itself, and Grace could still bring it up, as late as in the hall with her coat on.'
			}
		},

		verdictDelivered: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The number 40',
				text: 'The number 40 goes to her sister’s. On Friday Wen takes it with the laptop, two dictionaries and her good lamp. She would like to be somewhere, she says, where nothing drips and nobody looks at it. Grace carries the lamp to the stop for her, because of Wen’s bad shoulder. At four on Monday the van’s windscreen is white. Wen has always done that, in her nightdress and Grace’s boots. Grace does it with a cake slice, and is late.',
				later:
					'Grace stands on a doorstep across town with a bag of oranges. She has said that she is sorry, and that she would still like some help with the bins. “I’d lost my work that day,” says Wen. She is holding the door, about halfway open.',
				teaches:
					'Grace’s wish for help was a fair one. “Not lately” sounded to Wen like all that Grace thought of her, on a day when she had lost more than Grace knew. Grace could take back the two words and keep the wish.'
			}
		}
	}
});
