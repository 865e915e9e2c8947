import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'like-family',
	initial: 'phrase',
	context: start({ curiosity: 4, pressure: 3, closeness: 6 }),
	meta: {
		title: 'Like family',
		seat: 'Kai',
		people: [
			{ name: 'Kai', about: 'they/them, 40, sound engineer. You sit in their seat.' },
			{
				name: 'Miriam',
				about: 'she/her, 41, midwife. Nine years with Kai, affectionate, and no sex for two of them.'
			}
		],
		setting:
			'Two autumn months in a city flat and the places round it. There are conversations, and nothing else is shown. Either of them is free to say no, and free to go.',
		example: [
			'First, two other people. “Rui? He’s my little brother, really,” says Celia to a neighbour on the stairs, about the man she has lived with for sixteen years. She says it fondly, and then stands for a while with her key in her hand.',
			'Her first thought is a verdict: so that’s over. Her second comes from a magazine: you are afraid of being close. She lets both stand in the hall like wet umbrellas and asks a smaller question, namely what else it could be.',
			'She looks behind one door at a time. Body and life: there have been new tablets since spring. Us: since his mother fell ill they have talked in lists. Wanting: it was never much, with anyone, and she has not missed it. She could stop there.',
			'The tablets she would like to know about, so she asks what she would see if she were wrong. If they are the cause, the change began with them; and it began years before. So that hunch loses ground. Tablets can still add to it, so she asks the pharmacist, and goes on taking them.',
			'She tells Rui what she has noticed in herself and asks what he notices in himself. He says, “I miss being touched more than I miss sex.” They have not finished talking. On Sundays they now lie on the carpet and listen to a whole record, his head on her arm.'
		],
		summary: [
			'Kai hears themself say that Miriam is like a sister to them. It can be taken as a verdict, as an order to push through, or as a question.',
			'The verdict leads towards a crush kept in its own compartment, and the order leads to a romantic evening that Kai does not want. Kai is free to stop either, and nobody owes anyone sex.',
			'The question leads to four doors: body and life, what Kai wants or does not want, fear, and what lies between the two of them. Behind each there may be something or nothing.',
			'A hunch about causes becomes worth more once Kai has asked what they would see if it were wrong. “This is simply how I am” needs no such test. Then the two of them talk, and Miriam has two years of thoughts of her own.',
			'The story can end with small agreed steps, with a love without sex, with help from a doctor or therapist, with a kind parting, with another shape that both want, or with a life in compartments. None of these is the prize.'
		],
		picture: { near: 'closeness', open: 'curiosity', strain: 'pressure' }
	},
	states: {
		phrase: {
			meta: {
				text: 'Load-out, past midnight, a flight case between them. “Miriam? She’s like a sister to me,” Kai tells the drummer, and hears it: warm, and like a door closing. At home there will be one duvet, two hot-water bottles, and a crossword filled in with two inks.',
				choices: {
					conclude: 'Decide: then we are finished',
					'push-through': 'Decide: I fear intimacy, so I must push through',
					wonder: 'Keep it as a question',
					glad: '“And that’s the best thing I could call her.”'
				}
			},
			on: {
				conclude: {
					target: 'easyCrush',
					actions: { type: 'shift', params: { pressure: +2 } },
					meta: { after: 'Six words have become a verdict, and nobody has heard the witnesses.' }
				},
				'push-through': {
					target: 'bookedEvening',
					actions: { type: 'shift', params: { pressure: +3 } },
					meta: { after: 'Kai read it somewhere. By the ring road a theory has turned into an order.' }
				},
				wonder: {
					target: 'fourDoors',
					actions: { type: 'shift', params: { curiosity: +2 } },
					meta: { after: 'A flag is a reason to look. Kai drives home with the radio off.' }
				},
				glad: {
					target: 'firstTalk',
					meta: {
						after: 'The drummer nods and lifts his end. On the ring road Kai thinks that Miriam might like to hear it.',
						alwaysOpen: true
					}
				}
			}
		},

		easyCrush: {
			meta: {
				text: 'There is a new lighting technician with a laugh that comes through two closed doors. Kai catches themself taking the long way past the dimmer racks. It feels easy and light, like being nobody in particular.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'Nothing has happened beyond coffee. Of the latest one Miriam knows nothing.'
					}
				],
				choices: {
					'keep-apart': 'Keep love at home and the spark here, and say nothing',
					'ask-why': 'Ask what is easy about it: less known, less at stake?',
					'end-it': 'Tell Miriam tonight that it is over'
				}
			},
			on: {
				'keep-apart': {
					target: 'compartments',
					actions: [
						{ type: 'shift', params: { closeness: -1 } },
						{ type: 'setFlag', params: 'split' }
					],
					meta: { after: 'It fits together surprisingly well. A life in compartments closes with very quiet clicks.' }
				},
				'ask-why': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { curiosity: +1 } },
					meta: {
						after: 'The technician has never seen Kai cry over a tax form. The crush turns into a piece of information.'
					}
				},
				'end-it': {
					target: 'firstTalk',
					actions: { type: 'shift', params: { pressure: +1 } },
					meta: {
						after:
							'“I think it’s over,” says Kai, in a coat. It is said openly, and it is said fast. “Is that the answer,” asks Miriam, “or the first sentence?”',
						alwaysOpen: true
					}
				}
			}
		},

		bookedEvening: {
			meta: {
				text: 'Kai has booked a table, and a room above it with a bath. Miriam has put on the green dress and is reading the menu aloud in a comic voice. Under the tablecloth Kai’s shoulders are up as if for a dentist.',
				choices: {
					'say-duty': 'Say: “I planned this from duty. Can we just eat?”',
					'carry-on': 'Carry on, from duty',
					cancel: 'Feel unwell, and take a taxi home'
				}
			},
			on: {
				'say-duty': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { curiosity: +1, pressure: -3 } },
					meta: {
						after:
							'Miriam lets out a breath that she must have been holding since the starter. “Thank God,” she says. “Dumplings.” Wanting cannot be ordered with the wine.',
						alwaysOpen: true
					}
				},
				'carry-on': {
					target: 'compartments',
					actions: { type: 'shift', params: { pressure: +2 } },
					meta: {
						after:
							'Kai smiles at the right times and counts the stairs. Dread grows on evenings like this, and nobody owes anyone such an evening. Miriam, who feels something is off, asks for the bill after all.'
					}
				},
				cancel: {
					target: 'fourDoors',
					actions: { type: 'shift', params: { pressure: -2 } },
					meta: {
						after:
							'“Home, then,” says Miriam, and finds the taxi. It was not quite the truth. It was a no, and she has taken it as one.',
						alwaysOpen: true
					}
				}
			}
		},

		fourDoors: {
			meta: {
				text: 'A wet Sunday, Miriam at work. On the back of a cue sheet stand four doors in pencil: body and life; wanting; fear; us. It looks like a very small hotel.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'In the margin stands the technician’s initial, crossed out and written again. That belongs on the sheet too.'
					},
					{
						when: {
							type: 'countOf',
							params: { flags: ['body', 'pref', 'fear', 'us'], atLeast: 2 }
						},
						text: 'By now two of the doors or more have notes beside them. They do not all say the same.'
					}
				],
				choices: {
					'check-body': 'Body and life: sleep, medicines, hormones, grief, money',
					'check-wanting': 'Wanting: have I wanted sex, with anyone, ever, lately?',
					'check-fear': 'Fear: what if she, of all people, sees me want?',
					'check-us': 'Us: resentments, roles, routine'
				}
			},
			on: {
				'check-body': {
					target: 'openDoor',
					actions: [
						{ type: 'shift', params: { curiosity: +1 } },
						{ type: 'setFlag', params: 'body' }
					],
					meta: {
						after:
							'Night work, antihistamines, the loan, and Dad, since March. Some of it a doctor could look at. It is an ordinary list, and a long one.'
					}
				},
				'check-wanting': {
					target: 'openDoor',
					actions: [
						{ type: 'shift', params: { curiosity: +1 } },
						{ type: 'setFlag', params: 'pref' }
					],
					meta: {
						after:
							'Kai goes back through the years without hurry. Whatever the answer is, it is not a symptom: some people want little, or none, and are well.'
					}
				},
				'check-fear': {
					target: 'openDoor',
					actions: [
						{ type: 'shift', params: { curiosity: +1 } },
						{ type: 'setFlag', params: 'fear' }
					],
					meta: {
						after:
							'If a stranger turns you down, you have lost a stranger. Kai sits with the pencil still. There may be something here, and it is one door out of four.'
					}
				},
				'check-us': {
					target: 'openDoor',
					actions: [
						{ type: 'shift', params: { curiosity: +1 } },
						{ type: 'setFlag', params: 'us' }
					],
					meta: {
						after:
							'Who rings the landlord; who gave up the choir; who is always the calm one. Kai writes for some time about the space between two people.'
					}
				}
			}
		},

		compartments: {
			meta: {
				text: 'The calendar is full and colour-coded. Jokes are for work, tender talk is for home before sleep, and longing lives nowhere in particular, or elsewhere. Everyone gets a good part of Kai, and nobody gets the whole.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'One of the compartments is called “late soundcheck” when Miriam asks.'
					},
					{
						when: { type: 'flag', params: 'named' },
						text: 'Kai has told her once that they live in pieces. It is harder not to notice now.'
					}
				],
				choices: {
					'keep-balance': 'Keep the balance; it works',
					'say-split': 'Say: “I’ve split myself up. I miss being in one piece.”',
					'see-counsellor': 'See a counsellor alone first'
				}
			},
			on: {
				'keep-balance': {
					target: 'afterKeeping',
					actions: { type: 'shift', params: { closeness: -2 } },
					meta: { after: 'It does work. A fence works too.' }
				},
				'say-split': {
					target: 'firstTalk',
					actions: [
						{ type: 'shift', params: { curiosity: +1 } },
						{ type: 'setFlag', params: 'named' }
					],
					meta: { after: 'Kai says it too softly, and has to say it again. Miriam puts the cap on her pen.' }
				},
				'see-counsellor': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { pressure: -2 } },
					meta: {
						after:
							'A room with a box of tissues and an ugly clock, and fifty minutes in which nothing has to be decided.',
						alwaysOpen: true
					}
				}
			}
		},

		// Where the balance leads, by how near the two still are.
		afterKeeping: {
			always: [{ guard: { type: 'atMost', params: { closeness: 2 } }, target: 'fencedLife' }, { target: 'easyCrush' }]
		},

		openDoor: {
			meta: {
				text: 'Kai has looked behind a door. There is a line of pencil, and below it half a sheet of empty paper. The kettle clicks off, unnoticed, for the second time.',
				also: [
					{
						when: { type: 'flag', params: 'body' },
						text: 'Beside the first door it says: ask doctor, sleep, Dad.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'pref' },
								{ type: 'not', params: { type: 'flag', params: 'settled' } }
							]
						},
						text: 'Beside the second stand a few years and a question mark. It is in nobody’s way.'
					},
					{
						when: { type: 'flag', params: 'settled' },
						text: 'Beside the second: this is how I am made. Underlined.'
					}
				],
				choices: {
					'try-another': 'Look behind another door',
					'test-hunch': 'Test a cause: what would I see if I were wrong?',
					'simply-me': '“This is simply how I am. I’ll tell her that.”',
					declare: 'Declare the hunch the truth about both of us'
				},
				locked: {
					'test-hunch':
						'A cause can be tested, and Kai is not curious enough yet, or has looked only at what Kai wants. That needs no test.'
				}
			},
			on: {
				'try-another': {
					target: 'fourDoors',
					meta: { after: 'There is more than one door. Nobody has to open all of them.' }
				},
				'test-hunch': {
					target: 'firstTalk',
					guard: {
						type: 'all',
						params: [
							{ type: 'countOf', params: { flags: ['body', 'fear', 'us'], atLeast: 1 } },
							{ type: 'atLeast', params: { curiosity: 6 } }
						]
					},
					actions: { type: 'setFlag', params: 'tested' },
					meta: {
						after:
							'Kai writes down two things that would speak against what stands on the sheet, and watches for them for a fortnight. Now it is a hunch that could have lost.'
					}
				},
				'simply-me': {
					target: 'firstTalk',
					actions: [
						{ type: 'setFlag', params: 'pref' },
						{ type: 'setFlag', params: 'settled' },
						{ type: 'shift', params: { pressure: -1 } }
					],
					meta: {
						after:
							'Kai reads the line aloud to the empty kitchen. It is about Kai, who knows, and there is nothing to look up.',
						alwaysOpen: true
					}
				},
				declare: {
					target: 'firstTalk',
					actions: { type: 'shift', params: { pressure: +2 } },
					meta: { after: 'The question mark goes. It is a relief to be certain, and a little early.' }
				}
			}
		},

		firstTalk: {
			meta: {
				text: 'The kitchen, late, the crossword pushed aside. Miriam has had two years of thoughts of her own, and some of them are on the back of a duty roster. “You’re my favourite person,” says Kai, and stops there.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'The technician is talked of too, because the rest would not be true without that. Miriam gets up, fills a glass of water, and sits down again.'
					},
					{
						when: { type: 'flag', params: 'tested' },
						text: 'The cue sheet lies on the table, with what was looked for and what was found.'
					},
					{
						when: { type: 'flag', params: 'named' },
						text: 'Miriam comes back to that word, pieces. “I have been living with some of them,” she says. “I like them.”'
					}
				],
				choices: {
					'tell-and-ask': 'Say what I notice in me; ask what she notices in her',
					blame: 'Say: “You let us turn into this.”',
					'name-parting': 'Ask: “We may want different lives. Can we say that aloud?”'
				}
			},
			on: {
				'tell-and-ask': {
					target: 'heldUp',
					actions: { type: 'shift', params: { curiosity: +1, pressure: -1 } },
					meta: { after: 'There are two accounts now. They agree about the dates, and hardly anything else.' }
				},
				blame: {
					target: 'compartments',
					actions: { type: 'shift', params: { pressure: +3 } },
					meta: { after: 'Blame sits down in the chair where curiosity had been. Miriam folds the roster in four.' }
				},
				'name-parting': {
					target: 'hardTalk',
					meta: {
						after:
							'“Yes,” says Miriam after a while. “We can say that.” It is said without a threat, and it is heard without one.',
						alwaysOpen: true
					}
				}
			}
		},

		heldUp: {
			meta: {
				text: 'They have talked on four evenings, once on a bench, once by writing on the same sheet. “So what do we know, each of us?” asks Miriam. She has brought both pens.',
				also: [
					{
						when: { type: 'flag', params: 'body' },
						text: 'The list from the first door is still there: nights, tablets, Dad.'
					},
					{
						when: { type: 'flag', params: 'settled' },
						text: 'Kai has said to her what the empty kitchen heard: this is simply how I am. Miriam did not argue with it.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'countOf', params: { flags: ['body', 'fear', 'us'], atLeast: 1 } },
								{ type: 'not', params: { type: 'flag', params: 'tested' } },
								{ type: 'not', params: { type: 'flag', params: 'settled' } }
							]
						},
						text: 'About the causes they both know only what seems likely.'
					}
				],
				choices: {
					'small-steps': 'Fear or habit: small steps, both willing, stop any time',
					'state-wish': 'Say: “I don’t want sex. I do want you.”',
					'ask-help': 'Ask for help: doctor for the body, therapist for the rest',
					'keep-looking': 'Say: “It isn’t clear yet. I want to keep looking.”'
				},
				locked: {
					'small-steps':
						'Kai cannot honestly say that fear or habit is what stands there, or it all still feels like an order. Or Kai has said how they are, and that stands.'
				}
			},
			on: {
				'small-steps': {
					target: 'inOnePiece',
					guard: {
						type: 'all',
						params: [
							{
								type: 'any',
								params: [
									{ type: 'flag', params: 'fear' },
									{ type: 'flag', params: 'us' }
								]
							},
							{ type: 'flag', params: 'tested' },
							{ type: 'not', params: { type: 'flag', params: 'settled' } },
							{ type: 'atMost', params: { pressure: 5 } }
						]
					},
					actions: { type: 'shift', params: { closeness: +1 } },
					meta: {
						after:
							'Miriam wants it too, and says what she would need. They agree that “stop” is enough, and so is a shake of the head, or going quiet.'
					}
				},
				'state-wish': {
					target: 'knownAndNotPushed',
					meta: {
						after:
							'It is said in one breath, and it asks for no test. Miriam reaches across for the other pen. “Thank you,” she says. “I do want you, too.”',
						alwaysOpen: true
					}
				},
				'ask-help': {
					target: 'helpWithTheQuestion',
					meta: { after: '“I’d like that,” says Miriam. “I’m tired of being our only expert.”', alwaysOpen: true }
				},
				'keep-looking': {
					target: 'fourDoors',
					meta: {
						after: '“All right,” says Miriam. Not yet is an answer. She pins the sheet to the fridge.',
						alwaysOpen: true
					}
				}
			}
		},

		hardTalk: {
			meta: {
				text: 'They take the talk outside, because the kitchen has heard enough of it. It is the kind and the hard sort: who would keep the flat, whom they would miss, what each of them has wanted and not said. Their breath shows. Nobody raises a voice.',
				also: [
					{
						when: { type: 'atMost', params: { closeness: 3 } },
						text: 'They walk further apart than they used to. Both of them notice it.'
					}
				],
				choices: {
					part: 'Part in stages, with both of them heard',
					'look-first': 'Before deciding, look behind the doors',
					'agree-shape': 'Agree on a different shape that both freely want'
				},
				locked: {
					'agree-shape':
						'Neither of them can tell yet what they would be agreeing to, or whether they would be free to refuse.'
				}
			},
			on: {
				part: {
					target: 'kindParting',
					meta: {
						after: 'They stop under a lamp and both cry, and it is settled. An ending can do without a villain.',
						alwaysOpen: true
					}
				},
				'look-first': {
					target: 'fourDoors',
					meta: {
						after: '“I would rather know what we are ending,” says Miriam. The decision can wait for a wet Sunday.'
					}
				},
				'agree-shape': {
					target: 'chosenShape',
					guard: {
						type: 'all',
						params: [
							{ type: 'atLeast', params: { curiosity: 6 } },
							{ type: 'atMost', params: { pressure: 5 } }
						]
					},
					meta: { after: 'It takes three walks. Each of them says no to something, and each no is written down.' }
				}
			}
		},

		inOnePiece: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Slowly, and both willing',
				text: 'They go slowly, and twice they stop and make toast. There is no date by which anything has to have happened.',
				also: [
					{
						when: { type: 'flag', params: 'fear' },
						text: '“You’re looking at me,” says Kai one evening. “Yes,” says Miriam. It is nearly bearable, and then it is rather nice.'
					},
					{
						when: { type: 'flag', params: 'us' },
						text: 'Kai rings the landlord now. Miriam has gone back to the choir, and comes home with something to tell.'
					},
					{
						when: { type: 'flag', params: 'split' },
						text: 'The long way past the dimmer racks is only a corridor again. It took Miriam longer to walk past it than Kai.'
					}
				],
				later: 'Both hot-water bottles are still in use. The cue sheet is in a drawer, under the takeaway menus.',
				teaches:
					'Where fear or habit was part of it, small steps that both of them want can let closeness and desire share a room. It is one outcome among several, and none of them is the prize.'
			}
		},

		knownAndNotPushed: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Known and not pushed',
				text: 'Nothing has to be proved, and nobody is mended. Miriam says that she is glad to know, and that she has a wish of her own which has not gone away. They give that an evening of talk, on a bench, and neither has to have an answer by the end of it.',
				also: [
					{
						when: { type: 'flag', params: 'pref' },
						text: '“I think I always knew,” says Kai. “Then I am glad you told me,” says Miriam.'
					},
					{
						when: { type: 'flag', params: 'split' },
						text: 'There is the coffee to be talked about as well. That talk is longer.'
					}
				],
				later: 'The crossword has two inks in it as before. Six across is in both, a letter each.',
				teaches:
					'Not wanting sex can be who someone is, and needs no cure and no proof. Miriam’s wishes count as well; what they do about the difference is their next free talk.'
			}
		},

		fencedLife: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'The fenced life',
				text: 'It goes on working. There are no quarrels, and the calendar has no gaps. Miriam has stopped asking how the evening was, since she knows the answer by its tone.',
				also: [
					{
						when: { type: 'flag', params: 'named' },
						text: 'Kai did say it once, the word about pieces. It could be said again.'
					}
				],
				later: 'There are two copies of the newspaper on the table, and each crossword has one ink.',
				teaches:
					'A split keeps the peace, and it keeps anyone from knowing the whole of you. A sentence about it can still be said, to Miriam or first to somebody outside.'
			}
		},

		helpWithTheQuestion: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Help with the question',
				text: 'The doctor asks about sleep and tablets and takes some blood. The therapist asks each of them a question that the other had never thought of. Nobody says what the answer ought to be.',
				also: [
					{
						when: { type: 'flag', params: 'body' },
						text: 'Kai takes the cue sheet along and reads out the first door. “That is useful,” says the doctor. “Change nothing on your own.”'
					},
					{
						when: { type: 'flag', params: 'fear' },
						text: 'In the second hour Kai says the thing about being seen. It is easier with somebody else in the room.'
					}
				],
				later: 'An appointment card marks the page in the crossword book.',
				teaches:
					'A doctor can look at what a body may be short of, and a therapist can listen. Neither can say what Kai wants; that stays with Kai. Asking together turns the rest into a shared question.'
			}
		},

		kindParting: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'A kind parting',
				text: 'It takes until the end of November. They tell their mothers together and divide the records by who has the better stories about them. On the last evening they finish the crossword.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'There is something to forgive in it as well, and Miriam says that she will let Kai know.'
					},
					{
						when: { type: 'flag', params: 'named' },
						text: '“You’ve been in one piece for a month,” Miriam says in the doorway. “I noticed.”'
					}
				],
				later: 'A crossword comes by post, half filled in in blue. Kai does the rest in green and posts it back.',
				teaches:
					'To look closely may be to find a real ending. A relationship that ends in a parting both can speak about has not failed.'
			}
		},

		chosenShape: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'A shape both chose',
				text: 'What they settle on is unusual and quite exact: what each may do, what each wants to be told, what neither wants to know. Either of them can end it with one word. It suits them, and it would not suit their neighbours.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'It could only be agreed once the coffee had been told. A yes counts from when one knows what one is saying yes to.'
					},
					{
						when: { type: 'flag', params: 'pref' },
						text: 'Kai’s share of it is mostly evenings at home, by choice.'
					}
				],
				later:
					'There is a third mug on the draining board now and then, and a date in both inks on the calendar: ask again.',
				teaches:
					'A structure that both have chosen in the open, and can change, is something other than a secret split.'
			}
		}
	}
});
