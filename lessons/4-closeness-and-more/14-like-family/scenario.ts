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
			'Her first thought is that it must be over, and her second, from a magazine, that she is afraid. She writes down what else it could be. There have been new tablets since spring. Since his mother fell ill the two of them have talked in lists. And wanting was never much, with anyone; she has not missed it, and she could stop there.',
			'The tablets she would like to know about. If they were the cause, the change would have begun with them, and it began years before. That hunch loses ground. She asks the pharmacist all the same, and goes on taking them.',
			'Then she tells Rui. “I’ve noticed some things in me. I’d like to hear what you’ve noticed.” He has come from the hospital. “Not another form to fill in,” he says, and turns on the tap. She does not say it again, better. “All right,” she says. “It has no deadline,” and she dries what he washes.',
			'Nine days later, in the car, he says, “I miss being touched more than I miss sex.” They have not finished talking. On Sundays they now lie on the carpet and listen to a whole record, his head on her arm.'
		],
		summary: [
			'Kai hears themself say that Miriam is like a sister to them. It can be taken as the best word there is, as a verdict, as an order to make an effort, or as a question.',
			'The verdict leads towards a crush, and the effort towards an evening that Kai does not want; either of them may stop such an evening, and nobody owes anyone sex.',
			'On a sheet of paper stand four doors: body and life, what Kai wants or does not want, fear, and what lies between the two of them. Behind each there may be something or nothing.',
			'A friend explains it all by fear, in a way that no answer could disprove. A hunch about causes is worth more once Kai has asked what they would see if it were wrong. “This is simply how I am” needs no such test.',
			'Miriam has her own sore places, her own no and two years of her own thoughts, and a well-meant word may reach her on a bad day.',
			'The story can end with small agreed steps, with a love without sex, with help from a doctor or therapist, with a kind parting, with another shape that both want, or with a life in compartments. None of these is the prize.'
		],
		picture: { near: 'closeness', open: 'curiosity', strain: 'pressure' },
		lowerIsBetter: ['pressure']
	},
	states: {
		phrase: {
			meta: {
				text: 'Load-out, past midnight, a flight case between them. “Miriam? She’s like a sister to me,” Kai tells Del, the drummer. It comes out warm, and then they both hear it. At home there are one duvet, two hot-water bottles, and a crossword filled in with two inks. “A sister,” says Del. “Mine would have something to say about that.” He means his wife.',
				choices: {
					glad: '“It’s the best thing I could call anyone.”',
					wonder: '“I don’t know why I said that. Mind the step.”',
					conclude: '“So we’re finished, and I hadn’t noticed.”',
					'push-through': '“I’ll book us a night somewhere. I’ve been putting it off.”'
				}
			},
			on: {
				glad: {
					target: 'lateKitchen',
					actions: { type: 'shift', params: { closeness: +1, curiosity: -1 } },
					meta: {
						after:
							'“Fair enough,” says Del, and lifts his end. He hums on the ramp. On the ring road Kai finds that they are smiling.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				wonder: {
					target: 'lateKitchen',
					actions: { type: 'shift', params: { curiosity: +1, pressure: +1 } },
					meta: {
						after:
							'Del minds the step. He does not ask again. Kai drives home with the radio off and hears the sentence at every traffic light.'
					}
				},
				conclude: {
					target: 'easyCrush',
					actions: { type: 'shift', params: { pressure: -2, closeness: -1 } },
					meta: {
						after:
							'Del sets his end down. “It’s ten past one and you’ve carried a drum kit,” he says. “Don’t bury anybody tonight.” Kai feels oddly light.',
						lands: 'badly'
					}
				},
				'push-through': {
					target: 'bookedEvening',
					actions: { type: 'shift', params: { closeness: +1, pressure: +2 } },
					meta: {
						after:
							'“Good,” says Del. “Somewhere with a bath.” Kai has found a place on the phone before the van is locked.',
						lands: 'well'
					}
				}
			}
		},

		lateKitchen: {
			meta: {
				text: 'Half past two. Miriam sits on the kitchen floor against the oven with her shoes on. The birth took thirteen hours, and mother and child are well. “Talk to me,” she says. “Anything, as long as nobody’s pushing.” She moves her bag so that Kai can sit down beside her.',
				choices: {
					'tell-word': '“I told Del that you’re like a sister to me.”',
					'ask-her': '“Do you miss it? Us, that way, I mean.”',
					rest: '“Shoes off. You go to bed, I’ll fill the bottles.”'
				}
			},
			on: {
				'tell-word': {
					target: 'fourDoors',
					actions: [
						{ type: 'shift', params: { curiosity: +2, closeness: -2, pressure: +1 } },
						{ type: 'setFlag', params: 'saidIt' }
					],
					meta: {
						after:
							'“Like Ruth?” says Miriam. Her sister has sent two Christmas cards in four years. She takes off one shoe and holds it. “I know you meant it well. I can’t hear it tonight.”',
						lands: 'badly'
					}
				},
				'ask-her': [
					{
						guard: { type: 'atLeast', params: { closeness: 7 } },
						target: 'fourDoors',
						actions: { type: 'shift', params: { curiosity: +1, closeness: +1, pressure: +1 } },
						meta: {
							after:
								'Miriam looks at Kai’s face, which is still cheerful from the road. “Some of it,” she says. “Ask me on a day off. I’d like to be asked on a day off.”',
							lands: 'well',
							because: 'Kai had come home glad of her, and she could see that nothing was being taken away.'
						}
					},
					{
						target: 'fourDoors',
						actions: { type: 'shift', params: { curiosity: +2, pressure: +1, closeness: -1 } },
						meta: {
							after:
								'“Oh, Kai. With my shoes on?” She has been answering questions since yesterday lunchtime. She gets up by the oven handle and goes to brush her teeth.',
							lands: 'badly'
						}
					}
				],
				rest: {
					target: 'fourDoors',
					actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
					meta: {
						after:
							'She is asleep before the second bottle is warm, one arm across Kai’s side. Kai lifts the arm, gets in, and puts it back.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		easyCrush: {
			meta: {
				text: 'Joss, the new lighting technician, has a laugh that carries through two closed doors. For a month Kai has been taking the long way past the dimmer racks. “There’s a place open till three,” says Joss. “Unless you’re wanted at home.” In their first winter Kai and Miriam promised each other one thing about other people: tell me before, not after.',
				choices: {
					'keep-apart': '“One coffee. I’ll say we ran late.”',
					'ask-why': '“It’s easy with you, and I’d like to know why. I’m going home.”'
				}
			},
			on: {
				'keep-apart': {
					target: 'compartments',
					actions: [
						{ type: 'shift', params: { pressure: -2, closeness: -1 } },
						{ type: 'setFlag', params: 'split' }
					],
					meta: {
						after:
							'They talk until the chairs go up. Nothing happens, and Kai laughs more than they have since August. The next Thursday they go again.',
						lands: 'well'
					}
				},
				'ask-why': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { curiosity: +2, pressure: +1, closeness: -1 } },
					meta: {
						after:
							'“Thanks very much,” says Joss, and goes to coil cable. Kai sits in the van. Joss has never seen them cry over a tax form. Miriam has, and she is asleep when Kai gets in.',
						lands: 'badly'
					}
				}
			}
		},

		compartments: {
			meta: {
				text: 'By October the calendar in the hall is full. Jokes happen at work. The tender talk happens at home, before sleep. Thursdays have an S on them. “Late soundcheck again?” asks Miriam from the bath. There is no edge in it. She is trying to work out who will be home for the boiler man.',
				choices: {
					'keep-balance': '“Yes. Don’t wait up.”',
					'say-thursdays': '“There’s no soundcheck. I have coffee with Joss, and I kept it from you.”',
					'see-counsellor': 'Say yes, and ring a counsellor from the van'
				}
			},
			on: {
				'keep-balance': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { pressure: -1, closeness: -1 } },
					meta: {
						after:
							'“I’ll see to the boiler, then,” says Miriam. On Thursday night there is a plate in the oven with a saucer over it.'
					}
				},
				'say-thursdays': {
					target: 'fourDoors',
					actions: [
						{ type: 'shift', params: { curiosity: +2, closeness: -2, pressure: +1 } },
						{ type: 'setFlag', params: 'saidIt' }
					],
					meta: {
						after:
							'The water stops moving. “Before, not after,” says Miriam. “That was the whole of it, Kai. One thing.” She asks for her towel and for the door to be closed.',
						lands: 'badly'
					}
				},
				'see-counsellor': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { curiosity: +1, pressure: -1 } },
					meta: {
						after:
							'On Tuesday there is a room with tissues and an ugly clock, and fifty minutes in which nothing has to be decided. Kai buys a pencil on the way back.',
						alwaysOpen: true
					}
				}
			}
		},

		bookedEvening: {
			meta: {
				text: 'A table, and a room above it with a bath. Miriam has swapped a shift and put on the green dress, and is reading the menu aloud in the voice of a newsreader. Under the tablecloth Kai’s hands are flat on their knees. Kai has been counting the stairs since they came in. There are fourteen.',
				choices: {
					'say-duty': '“I booked this because I thought I should. Can we just eat?”',
					'carry-on': '“You look wonderful. Shall we go up after this?”',
					cancel: '“I don’t feel right. Could we go home?”'
				}
			},
			on: {
				'say-duty': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { curiosity: +1, pressure: -2, closeness: -1 } },
					meta: {
						after:
							'“Thank God,” says Miriam. “Dumplings.” She eats six. Over the last one she says, “I’d have liked the dinner to be because you wanted dinner,” and pats Kai’s sleeve.',
						alwaysOpen: true
					}
				},
				'carry-on': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { closeness: +1, pressure: +2 } },
					meta: {
						after:
							'She goes pink at the first sentence. At the second she looks at Kai’s shoulders. “No,” she says. “Not with you sitting like that. Let’s have pudding and the late bus.” They do.',
						lands: 'badly'
					}
				},
				cancel: {
					target: 'fourDoors',
					actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
					meta: {
						after:
							'“Home, then,” says Miriam, and finds the taxi. She gives Kai the window, asks nothing, and does the newsreader once more for the driver.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		fourDoors: {
			meta: {
				text: 'A wet Sunday, Miriam at work. On the back of a cue sheet Kai has drawn four doors in pencil: body and life; wanting; fear; us. It looks like a very small hotel. There is one afternoon, and room on the sheet to begin with one of them.',
				also: [
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'In the margin stands a J, rubbed out, and still to be read.'
					}
				],
				choices: {
					'check-body': '“Nights, antihistamines, the loan, Dad.”',
					'check-wanting': '“Have I wanted it much? With anyone, ever?”',
					'check-fear': '“What if she, of all people, saw me want something?”',
					'check-us': '“Who rings the landlord? Who gave up the choir?”'
				}
			},
			on: {
				'check-body': {
					target: 'openDoor',
					actions: { type: 'shift', params: { curiosity: +1, pressure: -1 } },
					meta: {
						after:
							'It is an ordinary list, and a long one. Some of it a doctor could look at. Beside “Dad” Kai writes “since March”, and has to stop for a bit.'
					}
				},
				'check-wanting': {
					target: 'openDoor',
					actions: [
						{ type: 'shift', params: { pressure: -2 } },
						{ type: 'setFlag', params: 'mine' }
					],
					meta: {
						after:
							'Kai goes back through the years without hurry. Some people want little, or none, and are well. The pencil draws a small sun beside 2009, for no reason.'
					}
				},
				'check-fear': [
					{
						guard: { type: 'atLeast', params: { pressure: 5 } },
						target: 'openDoor',
						actions: [
							{ type: 'shift', params: { curiosity: +2, pressure: +1 } },
							{ type: 'setFlag', params: 'mine' },
							{ type: 'setFlag', params: 'ours' }
						],
						meta: {
							after:
								'Kai writes “stranger: no harm done” and “Miriam:” and then nothing. Their shoulders have gone up again. They walk round the block and come back to the colon.',
							because: 'Those weeks had been a strain already, and the question came too near.'
						}
					},
					{
						target: 'openDoor',
						actions: [
							{ type: 'shift', params: { curiosity: +2, closeness: +1, pressure: +1 } },
							{ type: 'setFlag', params: 'mine' },
							{ type: 'setFlag', params: 'ours' }
						],
						meta: {
							after:
								'If a stranger turns you down, you have lost a stranger. Kai writes that, and Miriam’s name under it, and a question mark. It could be something, and it is one door of four.'
						}
					}
				],
				'check-us': [
					{
						guard: { type: 'flag', params: 'split' },
						target: 'openDoor',
						actions: [
							{ type: 'shift', params: { curiosity: +2, closeness: -1 } },
							{ type: 'setFlag', params: 'ours' }
						],
						meta: {
							after:
								'Kai does the landlord. Miriam did the choir. Under that Kai writes “Who gets Thursdays?” and turns the sheet over, and turns it back.',
							because: 'The Thursdays belonged on that list too.'
						}
					},
					{
						target: 'openDoor',
						actions: [
							{ type: 'shift', params: { curiosity: +2, pressure: +1 } },
							{ type: 'setFlag', params: 'ours' }
						],
						meta: {
							after:
								'Kai does the landlord. Miriam gave up the choir, the year the shifts changed. Who is always the calm one? The list gets longer than Kai expected, and a little cross.'
						}
					}
				]
			}
		},

		openDoor: {
			meta: {
				text: 'The phone goes before the sheet is full. It is Tam, an old friend, fresh from a dentist’s waiting room and its magazines. Kai says more than they meant to. “You’re scared of being close,” says Tam. “People who say ‘sister’ always are. And if you tell me you aren’t, that’s the fear talking.”',
				also: [
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'mine' },
								{ type: 'not', params: { type: 'flag', params: 'ours' } }
							]
						},
						text: 'On the sheet, under Kai’s thumb, are a few years and the small sun.'
					}
				],
				choices: {
					'test-hunch': '“Then what would I see if you were wrong?”',
					'simply-me': '“It’s simply how I am, Tam.”',
					'not-yours': '“That’s for me and her. How’s the boat?”'
				}
			},
			on: {
				'test-hunch': [
					{
						guard: { type: 'flag', params: 'ours' },
						target: 'firstTalk',
						actions: [
							{ type: 'shift', params: { curiosity: +2, pressure: +1 } },
							{ type: 'setFlag', params: 'tested' }
						],
						meta: {
							after:
								'“Good question,” says Tam, who has no answer. Kai has half a one. They write down two things that would speak against their own notes, and watch for them for a fortnight.',
							lands: 'well',
							because: 'What Kai had pencilled in was a hunch about a cause, and such a hunch could turn out wrong.'
						}
					},
					{
						guard: { type: 'flag', params: 'mine' },
						target: 'firstTalk',
						actions: { type: 'shift', params: { curiosity: +1, closeness: -1 } },
						meta: {
							after:
								'A long pause. “Nothing,” Tam admits. “I couldn’t be wrong.” “Then it tells me nothing,” says Kai. “Ouch,” says Tam. What stands on the sheet is Kai’s own, and stays as it is.',
							because: 'Kai’s notes were about what Kai wants, and those were not up for testing. Only Tam’s idea was.'
						}
					},
					{
						target: 'firstTalk',
						actions: [
							{ type: 'shift', params: { curiosity: +2, pressure: +1 } },
							{ type: 'setFlag', params: 'tested' }
						],
						meta: {
							after:
								'“You’d get some sleep and it’d all be different?” says Tam. It is not a bad thought. Kai swaps two weeks of nights, sleeps, and writes down what changes and what does not.',
							lands: 'well'
						}
					}
				],
				'simply-me': {
					target: 'firstTalk',
					actions: [
						{ type: 'shift', params: { pressure: -1, closeness: +1, curiosity: -1 } },
						{ type: 'setFlag', params: 'settled' }
					],
					meta: {
						after:
							'“Right,” says Tam. “Then it is. Sorry. It was a very long waiting room.” Kai writes the sentence across the sheet, all four doors, and goes out for bread.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				'not-yours': {
					target: 'firstTalk',
					actions: { type: 'shift', params: { closeness: +1, pressure: +1 } },
					meta: {
						after:
							'“I was only trying to help,” says Tam. The boat gets two minutes. Then he has to go, and Kai folds the sheet in half.',
						lands: 'badly',
						alwaysOpen: true
					}
				}
			}
		},

		firstTalk: {
			meta: {
				text: [
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'flag', params: 'saidIt' }
							]
						},
						text: 'Miriam has spent three nights at her mother’s and ten at home, and Joss has been told that there will be no more Thursdays. Now she pushes the crossword aside. “I’ve thought about Joss less than you’d expect,” she says. “I’ve thought about the two years before. Sit down.”'
					},
					{
						when: { type: 'flag', params: 'saidIt' },
						text: 'The kitchen, late, the crossword pushed aside. The word has not been mentioned since that night by the oven. “Sister,” says Miriam, and turns her pen over. “I was too tired to hear it. I’m not now, and I’d like to know what you were telling me.”'
					},
					{
						text: 'Del’s fiftieth, the back room of a pub. Two pints in, he tells Miriam the nicest thing that Kai ever said of her: like a sister. She smiles until they reach the bridge. Then she stops. Her sister Ruth has sent two cards in four years. “I’ve got one of those,” says Miriam. “Is that what I am?”'
					}
				],
				also: [
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'About the Thursdays she still knows nothing.'
					}
				],
				choices: {
					'tell-and-ask': '“I’ll say what I’ve noticed in me. Then I’d like to hear you.”',
					'two-of-us': '“It took two of us to get here, Miriam.”',
					'bench-sunday': '“We’re both done in. Sunday at three, the bench by the canal?”',
					'name-parting': '“Do we want different lives? I’d like us to be able to say that.”'
				}
			},
			on: {
				'tell-and-ask': [
					{
						guard: { type: 'flag', params: 'saidIt' },
						target: 'herRoster',
						actions: { type: 'shift', params: { curiosity: +1, closeness: +1, pressure: +1 } },
						meta: {
							after:
								'It takes an hour. Their two accounts agree about the dates and about hardly anything else. “In mine you left first,” says Miriam, interested.',
							lands: 'well',
							because: 'The hurt was some weeks old by then, and she had come to the table herself.'
						}
					},
					{
						target: 'herRoster',
						actions: { type: 'shift', params: { curiosity: +1, pressure: +1 } },
						meta: {
							after:
								'“Can I be hurt first?” says Miriam. She is, with her back to Kai and both hands on the railing. An hour later, in the kitchen, coat still on: “Now. Go on.”',
							lands: 'badly'
						}
					}
				],
				'two-of-us': [
					{
						guard: { type: 'flag', params: 'saidIt' },
						target: 'herRoster',
						actions: { type: 'shift', params: { curiosity: +2, pressure: -1, closeness: -1 } },
						meta: {
							after:
								'“Yes,” says Miriam, so fast that Kai looks up. “I stopped asking, and then I slept. I was so relieved that I’ve been ashamed of it ever since.”',
							lands: 'well',
							because: 'Kai had put their own part on the table weeks before, so she could put hers.'
						}
					},
					{
						target: 'herRoster',
						actions: { type: 'shift', params: { curiosity: +1, closeness: -1 } },
						meta: {
							after:
								'“Not on a bridge,” says Miriam, and walks ahead. She leaves the flat door open behind her. At midnight she says, through the bathroom door, “Two of us, yes.”',
							lands: 'badly'
						}
					}
				],
				'bench-sunday': [
					{
						guard: { type: 'flag', params: 'saidIt' },
						target: 'herRoster',
						actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
						meta: {
							after:
								'“Three,” says Miriam, and writes it on her roster between two night shifts. She sleeps nine hours. On Sunday she brings the thermos and the roster.',
							lands: 'well',
							alwaysOpen: true,
							because: 'Nothing new had been sprung on her that evening, and she was as tired as Kai was.'
						}
					},
					{
						target: 'herRoster',
						actions: { type: 'shift', params: { pressure: -2, closeness: -1 } },
						meta: {
							after:
								'“You’re putting me in the calendar,” Miriam tells the river, and does not take Kai’s arm. On Sunday she is at the bench by ten to three.',
							lands: 'badly',
							alwaysOpen: true
						}
					}
				],
				'name-parting': [
					{
						guard: { type: 'flag', params: 'saidIt' },
						target: 'hardTalk',
						actions: { type: 'shift', params: { curiosity: +1, closeness: -1 } },
						meta: {
							after:
								'“Yes,” says Miriam after a while. “We can say that. I’ve practised it in the car.” She goes to find both their coats.',
							alwaysOpen: true,
							because: 'She had had weeks to come to the same question.'
						}
					},
					{
						target: 'hardTalk',
						actions: { type: 'shift', params: { curiosity: +2, pressure: +1, closeness: -1 } },
						meta: {
							after:
								'“A sister at ten and a lodger by half past,” says Miriam. She walks on, stops, and waits by the steps. “Say it properly, then. Down here. I don’t want it in my kitchen.”',
							lands: 'badly',
							alwaysOpen: true
						}
					}
				]
			}
		},

		hardTalk: {
			meta: {
				text: 'They walk the towpath in the dark. Who would keep the flat, who would have the records, whom each of them would miss. What each has wanted and not said. Their breath shows. “The odd thing is that I can picture it,” says Miriam. “Can you?” Kai can. Neither of them raises their voice.',
				also: [
					{
						when: { type: 'atMost', params: { closeness: 4 } },
						text: 'There is room for a bicycle between them, and twice one goes through.'
					}
				],
				choices: {
					part: '“I think we should stop living together. I’d like us to do it well.”',
					'look-first': '“Before we end it I’d like to know what it is.”',
					'agree-shape': '“What would we choose, if nobody had shown us how it’s done?”'
				}
			},
			on: {
				part: [
					{
						guard: { type: 'atLeast', params: { closeness: 5 } },
						target: 'kindParting',
						actions: { type: 'shift', params: { pressure: -2, closeness: -1 } },
						meta: {
							after:
								'They stop under a lamp and both cry. A man with a dog says good evening, sees, and crosses over. “Well,” says Miriam into Kai’s collar. “Yes.”',
							alwaysOpen: true,
							because: 'They had stayed near each other, and so the sadness came at once.'
						}
					},
					{
						target: 'kindParting',
						actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
						meta: {
							after:
								'“I got there in March,” says Miriam. “I didn’t know how to bring it up with your dad ill.” She takes Kai’s arm for the way back.',
							alwaysOpen: true
						}
					}
				],
				'look-first': [
					{
						guard: { type: 'atLeast', params: { pressure: 5 } },
						target: 'herRoster',
						actions: { type: 'shift', params: { curiosity: +1, closeness: -1 } },
						meta: {
							after:
								'“I’ve been looking at it for two years,” says Miriam. “You only started in autumn.” They go home without a word. In the hall she takes something out of her work bag.',
							lands: 'badly',
							because: 'So much had been asked of them both that one more task was hard to hear.'
						}
					},
					{
						target: 'herRoster',
						actions: { type: 'shift', params: { curiosity: +1, pressure: +1 } },
						meta: {
							after:
								'“So would I,” says Miriam. “I hate signing for things unread.” It makes them both laugh, which surprises a duck. They turn back towards the flat.',
							lands: 'well'
						}
					}
				],
				'agree-shape': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'atLeast', params: { curiosity: 6 } },
								{ type: 'atMost', params: { pressure: 5 } },
								{
									type: 'any',
									params: [
										{ type: 'flag', params: 'saidIt' },
										{ type: 'not', params: { type: 'flag', params: 'split' } }
									]
								}
							]
						},
						target: 'chosenShape',
						actions: { type: 'shift', params: { curiosity: +1, closeness: +1, pressure: +1 } },
						meta: {
							after:
								'“Ask me something smaller,” says Miriam. So Kai does. It takes three walks. Each of them says no to something, and each no is written down.',
							lands: 'well',
							because:
								'They had asked enough by then to know what they would be agreeing to, and nothing was pressing them.'
						}
					},
					{
						target: 'herRoster',
						actions: { type: 'shift', params: { curiosity: +1, pressure: -1, closeness: -1 } },
						meta: {
							after:
								'“I can’t,” says Miriam. “I don’t know yet what I’d be saying yes to.” “Then it’s a no,” says Kai. “Then it is,” she says, and breathes out. At home she goes to fetch her work bag.'
						}
					}
				]
			}
		},

		herRoster: {
			meta: {
				text: 'The back of Miriam’s old duty roster is covered in small writing, dated down the margin: two years of thoughts, set down in hospital corridors at four in the morning. She lays it between them, face down, and keeps a finger on it. “I didn’t write it for anybody,” she says.',
				choices: {
					'read-it': '“Will you read me some of it?”',
					dread: '“I’ll go first. I’ve been dreading the question, never you.”',
					'keep-yours': '“You keep that one. I don’t need to see it.”'
				}
			},
			on: {
				'read-it': [
					{
						guard: { type: 'atLeast', params: { closeness: 6 } },
						target: 'heldUp',
						actions: { type: 'shift', params: { curiosity: +2, pressure: +1 } },
						meta: {
							after:
								'She reads three lines. “March: stopped counting. May: K. sang in the bath, wanted to go in, didn’t. June: nothing’s wrong, why am I cross?” Then she puts it away.',
							lands: 'well',
							because: 'The two of them had stayed near enough for her to want to.'
						}
					},
					{
						target: 'heldUp',
						actions: { type: 'shift', params: { closeness: +1, curiosity: -1 } },
						meta: {
							after:
								'“No,” says Miriam. “I thought I would, and no. It’s mine.” “All right,” says Kai, and leaves it. She puts the roster in her bag and moves her chair an inch nearer.'
						}
					}
				],
				dread: [
					{
						guard: { type: 'atLeast', params: { pressure: 5 } },
						target: 'heldUp',
						actions: { type: 'shift', params: { curiosity: +1, closeness: -1, pressure: -1 } },
						meta: {
							after:
								'“I know about the dread,” says Miriam. “I could feel it through the mattress. I thought it was my breath, or my voice.” She takes her glasses off and is gone for ten minutes.',
							lands: 'badly',
							because: 'The strain of those weeks had reached her long before the sentence did.'
						}
					},
					{
						target: 'heldUp',
						actions: { type: 'shift', params: { closeness: +1, pressure: +1, curiosity: +1 } },
						meta: {
							after:
								'“So not me,” says Miriam. She says it again, to the window. Then she writes it on the roster with the date.',
							lands: 'well'
						}
					}
				],
				'keep-yours': [
					{
						guard: { type: 'flag', params: 'saidIt' },
						target: 'heldUp',
						actions: { type: 'shift', params: { pressure: -2, closeness: -1 } },
						meta: {
							after:
								'“I’d half hoped you would ask,” says Miriam, and folds it in four. Later, over the dishes: “Half. The other half is glad.”',
							lands: 'badly',
							because: 'Kai had told her a hard thing unasked, and she had brought the roster to answer in kind.'
						}
					},
					{
						target: 'heldUp',
						actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
						meta: {
							after:
								'Miriam turns the sheet over to the side with the shifts: early, early, late. “Thank you,” she says. Her finger comes off it.',
							lands: 'well'
						}
					}
				]
			}
		},

		heldUp: {
			meta: {
				text: 'Four evenings of talk, one of them on a bench, one spent writing on the same sheet. “So what do we know, each of us?” asks Miriam, and puts both pens on the table. “I’ll start. I’d like to be looked at, now and then. And I don’t want anybody being brave about it.”',
				also: [
					{
						when: { type: 'flag', params: 'settled' },
						text: 'On the second evening Kai told her what they had told Tam: it is simply how they are. She said, “All right,” and asked nothing.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'tested' },
								{ type: 'not', params: { type: 'flag', params: 'settled' } }
							]
						},
						text: 'The cue sheet is there too, with what was looked for and what was found.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'On neither sheet is there a Thursday.'
					}
				],
				choices: {
					'small-steps': '“Could we try something small, and stop when either of us says?”',
					'state-wish': '“I don’t want sex. I do want you.”',
					'ask-help': '“Shall we ask somebody who isn’t us?”',
					'as-we-are': '“We’re all right as we are. Shall we leave it there?”'
				}
			},
			on: {
				'small-steps': [
					{
						guard: { type: 'flag', params: 'settled' },
						target: 'knownAndNotPushed',
						actions: { type: 'shift', params: { closeness: +1, curiosity: -1 } },
						meta: {
							after:
								'“You told me how you are,” says Miriam. “I don’t want anything paid for. Look at me, and tell me what six across is.” Kai manages both.',
							because: 'Kai had told her how they are, and she had believed it.'
						}
					},
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'ours' },
								{
									type: 'any',
									params: [
										{ type: 'flag', params: 'tested' },
										{ type: 'atLeast', params: { curiosity: 6 } }
									]
								},
								{ type: 'atMost', params: { pressure: 5 } }
							]
						},
						target: 'inOnePiece',
						actions: { type: 'shift', params: { closeness: +1, pressure: +1 } },
						meta: {
							after:
								'“I’d like that,” says Miriam, and says what she would need. They agree that “stop” is enough, and so is a shake of the head, or going quiet.',
							lands: 'well',
							because:
								'Kai had looked long enough to say that fear or habit was part of it, and it no longer felt like an order.'
						}
					},
					{
						target: 'earlyKitchen',
						actions: { type: 'shift', params: { curiosity: +1, pressure: +1, closeness: -1 } },
						meta: {
							after:
								'“No,” says Miriam. “Not as homework. I’d hear you gritting your teeth.” Kai puts the cap on the pen. They say good night politely, and neither of them sleeps.',
							lands: 'badly'
						}
					}
				],
				'state-wish': {
					target: 'knownAndNotPushed',
					actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
					meta: {
						after:
							'“Thank you,” says Miriam. “I do want you, too.” She reaches across for the other pen. “I’ll be sad about it some evenings. You don’t have to do anything when I am.”',
						lands: 'well',
						alwaysOpen: true
					}
				},
				'ask-help': [
					{
						guard: { type: 'atLeast', params: { pressure: 5 } },
						target: 'helpWithTheQuestion',
						actions: { type: 'shift', params: { curiosity: +1, closeness: -1 } },
						meta: {
							after:
								'“I’m who people ask,” says Miriam. “All day. I’d like one thing I needn’t ask about.” In the morning there is a note by the phone: “Yes. Not at my hospital. You do the ringing.”',
							lands: 'badly',
							alwaysOpen: true,
							because: 'She was worn out by then, and an appointment sounded like one more shift.'
						}
					},
					{
						target: 'helpWithTheQuestion',
						actions: { type: 'shift', params: { curiosity: +1, pressure: +1 } },
						meta: {
							after:
								'“I’d like that,” says Miriam. “I’m tired of being our only expert.” She knows three names, and strikes out two.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				'as-we-are': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						target: 'fencedLife',
						actions: { type: 'shift', params: { pressure: -3, closeness: -1 } },
						meta: {
							after:
								'“If you like,” says Miriam. She looks at Kai rather longer than the sentence needs, and goes to see whether the washing is dry.',
							lands: 'badly',
							because: 'The Thursdays were still unsaid, and she could tell that something was.'
						}
					},
					{
						guard: { type: 'atMost', params: { closeness: 4 } },
						target: 'fencedLife',
						actions: { type: 'shift', params: { pressure: -3, closeness: -1 } },
						meta: {
							after:
								'“Leave it where?” says Miriam. She waits. Then she lines up the pens against the edge of the table. “All right. I’m on at seven.”',
							lands: 'badly',
							because: 'They had drifted some way apart that autumn, and to her the sentence closed the matter.'
						}
					},
					{
						target: 'knownAndNotPushed',
						actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
						meta: {
							after:
								'“Are we?” says Miriam, and thinks about it for the length of a passing train. “I believe we are. I’d still like to be looked at.” “I’m looking,” says Kai.',
							lands: 'well'
						}
					}
				]
			}
		},

		earlyKitchen: {
			meta: {
				text: 'Ten to seven, dark, frost on the skylight. Miriam is packed for the early shift and cannot find her keys. “I didn’t say no to you,” she tells the coat hooks. “I said no to being practised on.” She has eight minutes until the bus.',
				choices: {
					'ring-someone': '“I’m ringing the surgery at eight. Will you come with me?”',
					'at-six': '“At six I’ll be at the bench, and I’ll bring no ideas.”',
					'just-morning': '“Can it just be morning? They’re in your other coat.”'
				}
			},
			on: {
				'ring-someone': [
					{
						guard: { type: 'atLeast', params: { pressure: 6 } },
						target: 'helpWithTheQuestion',
						actions: { type: 'shift', params: { curiosity: +1, closeness: -1 } },
						meta: {
							after:
								'“I have eleven women today, Kai,” says Miriam, and the door closes. From the bus comes a message: “Any Tuesday.”',
							lands: 'badly',
							alwaysOpen: true,
							because: 'The night had been short, and the weeks before it had asked a great deal.'
						}
					},
					{
						target: 'helpWithTheQuestion',
						actions: { type: 'shift', params: { curiosity: +1, pressure: +1 } },
						meta: {
							after:
								'Miriam stops with one arm in her sleeve. “Yes,” she says. “A Tuesday. And I’m not explaining it, you are.” She finds the keys in the sleeve.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				'at-six': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'atLeast', params: { curiosity: 7 } },
								{
									type: 'any',
									params: [
										{ type: 'flag', params: 'saidIt' },
										{ type: 'not', params: { type: 'flag', params: 'split' } }
									]
								}
							]
						},
						target: 'chosenShape',
						actions: { type: 'shift', params: { closeness: +1, curiosity: +1, pressure: +1 } },
						meta: {
							after:
								'At six Miriam brings one. It is not the one that Kai would have thought of. They walk until eight with it, and say no to parts of it, and go on.',
							lands: 'well',
							because: 'By then each of them had heard a good deal of what the other wanted.'
						}
					},
					{
						target: 'kindParting',
						actions: { type: 'shift', params: { pressure: -1, closeness: -1 } },
						meta: {
							after:
								'At six they sit down. After some minutes Miriam says, “I think we’re saying goodbye.” Kai has been thinking so since the bus. They stay until the lamps come on.',
							alwaysOpen: true
						}
					}
				],
				'just-morning': [
					{
						guard: {
							type: 'any',
							params: [
								{ type: 'atMost', params: { closeness: 4 } },
								{
									type: 'all',
									params: [
										{ type: 'flag', params: 'split' },
										{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
									]
								}
							]
						},
						target: 'fencedLife',
						actions: { type: 'shift', params: { pressure: -2, closeness: -1 } },
						meta: {
							after:
								'“So they are,” says Miriam. “Thanks.” In the evening they watch something with subtitles. Neither brings it up, and the day after it is harder to.',
							because: 'There was more distance between them by then than one quiet morning could cross.'
						}
					},
					{
						target: 'knownAndNotPushed',
						actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
						meta: {
							after:
								'Miriam gets the keys, comes back, and puts her cold forehead against Kai’s. “Yes,” she says. “Let it be morning. I’d like a lot of those.” She runs for the bus.',
							lands: 'well'
						}
					}
				]
			}
		},

		inOnePiece: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Slowly, and both willing',
				text: 'On Tuesdays neither of them works, and nothing is planned for Tuesdays. They begin with looking: from either end of the sofa, for as long as one song lasts. Twice one of them has shaken their head, and they have made toast. Once Miriam laughed until they had to give up. Most weeks Kai’s shoulders come down during the second song. There is no date by which anything has to have happened.',
				also: [
					{
						when: { type: 'flag', params: 'mine' },
						text: '“You’re looking at me,” says Kai one evening. “Yes,” says Miriam. It is nearly bearable, and then it is rather nice.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'mine' } },
						text: 'Miriam rings the landlord now. She has gone back to the choir, and comes home with something to tell.'
					},
					{
						when: { type: 'flag', params: 'split' },
						text: 'The Thursdays have all been talked through by now. It took Miriam longer than Kai, and she took the time.'
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
				text: 'One duvet, one lamp, and seven across still empty. Miriam reads the clue aloud, twice, and Kai has her feet in their lap. She has a wish that has not gone away. She has said so, and told a friend as well, and when it makes her sad she says, “One of those,” and Kai moves over. “Marry?” says Kai. “Five letters.” “Unite,” says Miriam, and they both write it in.',
				also: [
					{
						when: { type: 'flag', params: 'settled' },
						text: '“I think I always knew,” says Kai. “Then I’m glad you told me,” says Miriam.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'Before any of this, Kai told her about the Thursdays. That was another kind of evening, and a longer one.'
					}
				],
				later: 'The crossword has two inks in it as before. Six across is in both, a letter each.',
				teaches:
					'Not wanting sex can be who someone is, and needs no cure and no proof; and two people may leave a thing as it is. Miriam’s wishes count as well, and she can say them without anybody having to give way.'
			}
		},

		fencedLife: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'The fenced life',
				text: 'Nothing breaks. The calendar in the hall says who is where, and the boiler is serviced. They are considerate about the bathroom. Miriam has stopped asking how the show went, and Kai has stopped making a story of it. Some nights one of them lies awake with half a sentence, and hears that the other is awake too, and thinks that it is late, and that they both have work.',
				also: [
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'Thursdays still have an S on them. Kai has twice picked up the pencil to change it.'
					}
				],
				later: 'There are two copies of the newspaper on the table, and each crossword has one ink.',
				teaches:
					'They kept the peace, and each had reasons to. What stayed unsaid kept them from knowing the whole of each other. The half sentence can still be said, to one another or first to somebody outside.'
			}
		},

		helpWithTheQuestion: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Help with the question',
				text: 'Two plastic chairs in a corridor, and a poster about knees. The doctor asks Kai about sleep and tablets and takes some blood. “Change nothing on your own,” she says. The therapist has a room over a bicycle shop, and asks each of them a question that the other had never thought of. Nobody says what the answer ought to be. On the way home they eat chips and disagree about the wallpaper.',
				also: [
					{
						when: { type: 'flag', params: 'settled' },
						text: '“How I am isn’t what we’re here about,” Kai says at the start. “Then it won’t be,” says the therapist.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'mine' },
								{ type: 'flag', params: 'ours' },
								{ type: 'not', params: { type: 'flag', params: 'settled' } }
							]
						},
						text: 'In the second hour Kai says the thing about being seen. It is easier with somebody else in the room.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'In the third hour Kai says, “Thursdays,” and Miriam looks at the wallpaper for a long time. Then she asks what she wants to know.'
					}
				],
				later: 'An appointment card marks the page in the crossword book.',
				teaches:
					'A doctor can look at what a body may be short of, and a therapist can listen. Neither can say what Kai wants; that stays with Kai. Asking together makes the rest a question for two.'
			}
		},

		kindParting: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'A kind parting',
				text: 'Del lends the van and asks no questions. They tell Miriam’s mother together, and she makes them both stay for supper. The records are divided by who has the better story about each, which takes a whole weekend and most of the stories. On the last evening they sit on the floor, since the chairs have gone, and finish the crossword. “Nine years,” says Miriam. “I’d do them again.” “So would I,” says Kai.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'The Thursdays were told, and they were the worst hour of it. Miriam says that she will let Kai know when that one is over.'
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
				text: 'Inside the door of the kitchen cupboard hangs a page in two inks. It says what each may do, what each wants to be told and when, and what neither wants to know. The Saturday breakfast is on it, and so is the big bed. Three lines are crossed out, one of them twice. Either of them can end it with one word. It suits the two of them, and the neighbours have never asked.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'The first line is the old one: before, not after. Miriam wrote it in capitals, and Kai signed it.'
					},
					{
						when: { type: 'flag', params: 'settled' },
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
