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
			'First, two other people. Ruth is seventy-four, and her grandson Kofi is coming for half-term. “The whole week?” she writes. Dots come up on her screen, and go, and come up. “Maybe two nights?” writes Kofi.',
			'Ruth types out a plan: the museum on Monday, the cousins on Tuesday. She looks at it and deletes it, because a plan would be a way of pulling. Instead she asks, “What would be a good visit for you?” He answers at length. He loves it there, and by the third day he hides in the bathroom to be alone.',
			'She says back what she heard, “So it’s good, and then it’s a lot,” and then says her own wish: “I’d like you here all week, so you know.” Now both wishes have been said, and nobody stands accused. Three nights, they agree, and he will ring on the Friday.',
			'On the second evening Kofi dries a plate and says, “I’m a nicer person in this house.” Now it is Ruth who steps back. She flaps the tea towel and starts on the cupboards. Then she catches it, stands still and says, “I heard that. Thank you.”',
			'The moves to look for: a reach, a step back, a wish said out loud, a limit that is heard, something given and taken in. Nobody in the story plays only one part.'
		],
		summary: [
			'Noor wants the whole weekend with Ellis, and Ellis would like one day of it. Each is asking for something ordinary.',
			'When Noor plans, presses or sends message after message, Ellis goes quiet, and the quiet makes her press harder. When she puts the phone down or names the pattern without blame, the chase slows.',
			'When she keeps her wish to herself it comes back, as a chilly tone or as a complaint about Friday’s message.',
			'Once Ellis says something tender, it is Noor who finds closeness hard to take. Letting it land is a move too.',
			'The story can end in a rhythm that both have chosen, in an honest talk with a date for the next one, in polite distance, or in a break after a threat or a list of charges. Even then one message that owns a half is a way back to talking.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' }
	},
	states: {
		invitation: {
			meta: {
				text: 'Friday, ten past one, in the staff room of a hospital pharmacy. Noor has written, “Whole weekend? You, me, nothing planned.” Ellis’s typing dots come and go four times. Then: “Nice idea! Maybe just Saturday?”',
				choices: {
					ask: 'Ask what a good weekend would look like for Ellis',
					plan: 'Send a plan for both days, hour by hour',
					swallow: 'Reply “fine” and hope that Ellis notices'
				}
			},
			on: {
				ask: {
					target: 'twoWishes',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						after: 'The dots start at once and keep going. Ellis feels asked, where they had expected to be managed.'
					}
				},
				plan: {
					target: 'longSilence',
					actions: { type: 'shift', params: { tension: +1, openness: -1 } },
					meta: {
						after:
							'It has a swim in it, two cafés and a film. Ellis reads it, feels steered, and lays the phone face down on the workbench.'
					}
				},
				swallow: {
					target: 'chill',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: {
						after: 'Four letters and no kiss. The wish for a whole weekend goes underground and stays awake there.'
					}
				}
			}
		},

		twoWishes: {
			meta: {
				text: '“I love the time with you,” writes Ellis. “By Sunday I run out of room, and then I’m no good to anyone.” A photo follows: a half-planed door, and two coffee rings on the bench beside it.',
				choices: {
					sayBoth: 'Say back what she heard, then say her own wish',
					object: 'Say that people in love do not run out of room',
					hide: 'Agree to everything and hide the disappointment'
				}
			},
			on: {
				sayBoth: {
					target: 'warmKitchen',
					actions: { type: 'shift', params: { openness: +1, closeness: +1 } },
					meta: {
						after:
							'“So you love it, and then you’re full up. I’d have liked all of it, and I can hear that.” Two wishes are on the table, and neither is a fault.'
					}
				},
				object: {
					target: 'longSilence',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: {
						after: 'Ellis reads it twice. What they said about Sundays has come back as a verdict on fourteen months.'
					}
				},
				hide: {
					target: 'chill',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: {
						after:
							'“Course! Saturday it is!” There is peace for now. The chill comes on later, somewhere on the way home.'
					}
				}
			}
		},

		longSilence: {
			meta: {
				text: 'Ellis has gone quiet. On Noor’s screen the typing dots come up, and go, and come up, and the answer takes its time.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'together' } },
						text: 'It is Friday night, and her last message has been read.'
					},
					{
						when: { type: 'flag', params: 'together' },
						text: 'An hour ago Ellis went out to walk round the block, and the block is not large.'
					}
				],
				choices: {
					chase: 'Send three more messages',
					restHands: 'Put the phone down and do something she likes',
					nameMoves: 'Name the moves: I reached, you stepped back, what do we need?'
				},
				locked: { nameMoves: 'Noor can find no words for this yet that would not sound like a charge.' }
			},
			on: {
				chase: {
					target: 'afterThreeMessages',
					actions: { type: 'shift', params: { tension: +2, closeness: -1 } },
					meta: { after: 'A joke, then a question, then “hello??” Each message makes the next silence longer.' }
				},
				restHands: {
					target: 'warmKitchen',
					actions: { type: 'shift', params: { tension: -1 } },
					meta: {
						after:
							'She finds the chapter she was halfway through. The pulling stops, and with it some of the resisting. When the phone does light up it says, “Hungry? I’m going to cook.”',
						alwaysOpen: true
					}
				},
				nameMoves: {
					target: 'warmKitchen',
					guard: { type: 'atLeast', params: { openness: 5 } },
					actions: { type: 'shift', params: { openness: +1, tension: -1 } },
					meta: {
						after:
							'The pattern becomes the subject, and the two of them can stand on the same side of it. “I need a quiet end to the week,” writes Ellis, “and your face over a plate.”'
					}
				}
			}
		},

		afterThreeMessages: {
			always: [
				{ guard: { type: 'atLeast', params: { tension: 8 } }, target: 'whoCaresMore' },
				{ target: 'longSilence' }
			]
		},

		chill: {
			meta: {
				text: 'Friday, half past six. Noor’s answers have shrunk to one word each. “Are we okay?” writes Ellis. She reads it in the hall with her coat still on.',
				choices: {
					deny: 'Answer “Yep.”',
					admit: 'Answer “I wanted more time and felt shy about saying it.”',
					test: 'Answer “You tell me.”'
				}
			},
			on: {
				deny: {
					target: 'flatEvening',
					actions: [
						{ type: 'shift', params: { tension: +1 } },
						{ type: 'setFlag', params: 'together' }
					],
					meta: {
						after:
							'Ellis believes the tone and leaves the word alone. On Saturday they meet as agreed, and both are very polite.'
					}
				},
				admit: {
					target: 'warmKitchen',
					actions: { type: 'shift', params: { openness: +2 } },
					meta: {
						after:
							'It is a small risk, plainly taken. “Oh,” writes Ellis, almost at once. “I’m glad you said. Come tomorrow, I’ll cook.”'
					}
				},
				test: {
					target: 'longSilence',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: { after: 'A question has turned into a test, and nobody has said what would pass it.' }
				}
			}
		},

		warmKitchen: {
			meta: {
				text: 'Ellis’s kitchen is warm, the window has steamed up and the pan spits. Ellis cooks in the good shirt, with sawdust in one cuff, and says to the onions, “It’s a better room with you in it.” Now it is Noor who does not know where to look.',
				also: [
					{
						when: { type: 'flag', params: 'together' },
						text: 'It is late on Saturday for a second start, and this is one.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'together' } },
						text: 'It is Saturday, not yet one o’clock, with the whole afternoon to come.'
					}
				],
				choices: {
					joke: 'Make a joke and change the subject',
					letItLand: 'Let it land, say thanks, stay where she is',
					askForSunday: 'Ask, once, for Sunday as well'
				}
			},
			on: {
				joke: {
					target: 'flatEvening',
					actions: [
						{ type: 'shift', params: { closeness: -1 } },
						{ type: 'setFlag', params: 'together' }
					],
					meta: {
						after:
							'“You say that to all the pharmacists.” They both laugh, and the tender moment passes by like a lit bus.'
					}
				},
				letItLand: {
					target: 'sunday',
					actions: { type: 'shift', params: { closeness: +2, openness: +1 } },
					meta: {
						after:
							'Her hands look for something to do, and she leaves them round the cup. “Thank you,” she says. So receiving is a move as well: Ellis comes away from the stove and sits down.'
					}
				},
				askForSunday: {
					target: 'afterTheQuestion',
					actions: { type: 'setFlag', params: 'together' },
					meta: {
						after:
							'“Could I have Sunday too?” She asks it once and lets it stand. How it goes depends on how open the two of them already are.'
					}
				}
			}
		},

		afterTheQuestion: {
			always: [{ guard: { type: 'atLeast', params: { openness: 6 } }, target: 'sunday' }, { target: 'longSilence' }]
		},

		flatEvening: {
			meta: {
				text: 'Saturday evening at Ellis’s. There are two people, two phones and one lamp. The screen has asked twice now whether anyone is still watching.',
				choices: {
					nameFlatness: 'Name the flatness kindly',
					goHome: 'Go home early without saying why',
					bringUpFriday: 'Bring up Friday’s message'
				}
			},
			on: {
				nameFlatness: {
					target: 'warmKitchen',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						after:
							'“It’s gone a bit flat, hasn’t it? I’d like to try again.” Ellis gets up to see what there is to cook. It is a second chance at Saturday.'
					}
				},
				goHome: {
					target: 'politeDistance',
					actions: { type: 'setFlag', params: 'leftEarly' },
					meta: {
						after: 'She says she is tired, which is half of it. Nobody is angry, and nobody is near.',
						alwaysOpen: true
					}
				},
				bringUpFriday: {
					target: 'whoCaresMore',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: { after: '“Maybe just Saturday,” says Noor, in Ellis’s voice. The old wish comes out as a complaint.' }
				}
			}
		},

		whoCaresMore: {
			meta: {
				text: 'It has become an argument about who cares more, and each of them has examples. Ellis is getting quieter. Noor can hear her own voice going up.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'together' } },
						text: 'They are on the phone, late on Friday, and both are walking up and down.'
					},
					{
						when: { type: 'flag', params: 'together' },
						text: 'They stand on either side of the kitchen table, and neither will be first to sit down.'
					}
				],
				choices: {
					takeBreak: 'Ask for a break and say when she will be back',
					threaten: 'Say “Maybe we just don’t fit,” hoping to be contradicted',
					list: 'List every time Ellis needed space'
				}
			},
			on: {
				takeBreak: {
					target: 'sunday',
					actions: { type: 'shift', params: { tension: -3 } },
					meta: {
						after:
							'“I need to stop for now. I’ll be at yours on Sunday at four, and I want to hear your side.” The heat drops, because the return has been promised.',
						alwaysOpen: true
					}
				},
				threaten: {
					target: 'ropeSlips',
					actions: { type: 'setFlag', params: 'threatened' },
					meta: {
						after:
							'She wants to hear no. Ellis hears the sentence as it was said. A threat has been sent to do the work that a wish could have done.'
					}
				},
				list: {
					target: 'afterTheList',
					actions: { type: 'shift', params: { tension: +1, closeness: -1 } },
					meta: {
						after: 'June, the wedding, her birthday. Ellis defends each in turn, and with each the distance grows.'
					}
				}
			}
		},

		afterTheList: {
			always: [{ guard: { type: 'atLeast', params: { tension: 9 } }, target: 'ropeSlips' }, { target: 'longSilence' }]
		},

		sunday: {
			meta: {
				text: 'Sunday, four o’clock, a pot of tea. With a carpenter’s pencil Ellis rules the next month’s weekends on a flattened paper bag. “So,” they say. “How do we want these to go?”',
				also: [
					{
						when: { type: 'atLeast', params: { tension: 6 } },
						text: 'The air is still sharp, and both of them put their cups down with care.'
					},
					{
						when: { type: 'atMost', params: { openness: 5 } },
						text: 'Neither has yet told the other how much time would be enough.'
					}
				],
				choices: {
					rhythm: 'Agree a rhythm both choose: one long day, one free day',
					giveUp: 'Give up what she wants, to be easy to love',
					setDate: 'Leave it open, and put a date on the next talk'
				},
				locked: {
					rhythm: 'Not yet. Either the air is too sharp to plan in, or too much of what they want is still unsaid.'
				}
			},
			on: {
				rhythm: {
					target: 'roomForBoth',
					guard: {
						type: 'all',
						params: [
							{ type: 'atLeast', params: { openness: 6 } },
							{ type: 'atMost', params: { tension: 5 } }
						]
					},
					actions: { type: 'shift', params: { closeness: +1 } },
					meta: {
						after:
							'Noor rings a Saturday, and Ellis leaves the Sunday beside it white. Both limits are kept on purpose.'
					}
				},
				giveUp: {
					target: 'politeDistance',
					actions: { type: 'setFlag', params: 'gaveUp' },
					meta: {
						after:
							'“Whatever suits you,” says Noor, brightly. One limit is kept and one wish is lost, and Ellis knows of only one of them.'
					}
				},
				setDate: {
					target: 'datedNotYet',
					meta: {
						after:
							'Ellis writes “Thursday, 7” in the corner of the bag and underlines it. It is unfinished, and honest.',
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
				text: 'Some weekend days now have two people in them and some have one. On her free Sundays Noor goes swimming, and sometimes she misses Ellis and says so on the Monday. Ellis turns out to like being missed.',
				later: 'A new paper bag hangs on Ellis’s fridge, and this one has been ruled with two pencils.',
				teaches:
					'Reaching and stepping back are both ordinary. A rhythm that two people choose together makes a plan out of two limits.'
			}
		},

		datedNotYet: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Unfinished and honest',
				text: 'They have not settled it. Noor would still like more of the weekend, and Ellis still runs out of room before the end of it. Neither pretends otherwise, and on Thursday at seven the kettle is on.',
				later:
					'The paper bag is still on the table. “Thursday, 7” has been crossed out and written again underneath, twice.',
				teaches: 'A “not yet” with a date on it is different from avoiding the subject.'
			}
		},

		politeDistance: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Polite distance',
				text: 'Nobody slams a door. The next weekends are pleasant, and a little shorter each time.',
				also: [
					{
						when: { type: 'flag', params: 'leftEarly' },
						text: 'Noor may go home whenever she likes. Ellis would only have liked to know what she was going home with.'
					},
					{
						when: { type: 'flag', params: 'gaveUp' },
						text: 'Ellis thinks that Noor has what she wanted, since she said so.'
					}
				],
				later: 'There are two small teapots on Ellis’s table where there used to be one large one.',
				teaches:
					'Hiding a wish does not make it go away. It takes away the other person’s chance to answer. Saying it late is still saying it.'
			}
		},

		ropeSlips: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The rope slips',
				text: 'Ellis has stopped holding the other end. For nine days there are no dots at all. On the tenth Noor writes, “I pulled because I wanted you here and was afraid to say how much. That was my half. You don’t owe me an answer.”',
				also: [
					{
						when: { type: 'flag', params: 'threatened' },
						text: 'She adds, “I said we didn’t fit because I wanted you to say we did.”'
					}
				],
				later: 'Noor is in the kitchen to fetch a cardigan, with her coat on. Two cups are standing by the kettle.',
				teaches:
					'Pulling harder can end the pulling. One message that names your own half asks for nothing back, and it leaves the other person free to answer or not.'
			}
		}
	}
});
