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
			'On a sheet of paper Kai writes what it could be: body and life, how little they ever wanted it, fear, and what lies between the two of them. “This is simply how I am” can be said at once, and then there is nothing to look for.',
			'A friend explains it all by fear, in a way that no answer could disprove. A hunch about a cause is worth more once Kai has asked what would count against it. That goes for causes only.',
			'Miriam has her own sore places, her own no and two years of her own thoughts, and a well-meant word may reach her on a bad day.',
			'The story can end with small agreed steps, with a love without sex, with help from a doctor or therapist, with a kind parting, with another shape that both want, or with a life in compartments.'
		],
		picture: { near: 'closeness', open: 'curiosity', strain: 'pressure' },
		lowerIsBetter: ['pressure']
	},
	states: {
		phrase: {
			meta: {
				text: 'Load-out, past midnight, a flight case between them. “Miriam? She’s like a sister to me,” Kai tells Del, the drummer. It comes out warm, and then they both hear it. At home there are one duvet, two hot-water bottles, and a crossword filled in with two inks. “A sister,” says Del. “I’d not tell her that.”',
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
						after: '“Fair enough,” says Del, and lifts his end. He hums on the ramp. On the ring road Kai is smiling.',
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
							'“If you both fancy it,” says Del. “Get one with a bath.” Kai has found a place on the phone before the van is locked.',
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
								'“Not now,” says Miriam. She puts her head on Kai’s shoulder, and it is heavy. “Ask me on a day off. I’d like to be asked on a day off.”',
							because: 'Kai had come home glad of her, so she did not take the question for a complaint.'
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
				text: 'By October the calendar in the hall is full. The good stories Kai tells to Joss. On Thursdays Kai has written S, for soundcheck. “Late soundcheck again?” asks Miriam from the bath. There is no edge in it. She is trying to work out who will be home for the boiler man.',
				choices: {
					'keep-balance': '“Yes. Don’t wait up.”',
					'say-thursdays': '“There’s no soundcheck. I have coffee with Joss, and I kept it from you.”',
					'see-counsellor': 'Say yes, and see a counsellor about it'
				}
			},
			on: {
				'keep-balance': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { pressure: -2, closeness: -1 } },
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
					actions: [
						{ type: 'shift', params: { curiosity: +1, closeness: -1 } },
						{ type: 'setFlag', params: 'helped' }
					],
					meta: {
						after:
							'A room with tissues and an ugly clock, and fifty minutes in which nothing has to be decided. By the end Kai has decided one thing. There will be no more Thursdays. “Would you like her to know?” asks the counsellor.',
						alwaysOpen: true
					}
				}
			}
		},

		bookedEvening: {
			meta: {
				text: 'A table, and a room above it with a bath. Miriam has swapped a shift and put on the green dress, and is reading the menu aloud in the voice of a newsreader. Under the tablecloth Kai’s hands are flat on their knees. Kai has been counting the stairs since they came in. There are fourteen.',
				choices: {
					'carry-on': '“You look wonderful. Shall we go up after this?”',
					cancel: '“I don’t feel right. Can we just eat, and go home?”'
				}
			},
			on: {
				'carry-on': {
					target: 'fourDoors',
					actions: { type: 'shift', params: { closeness: +1, pressure: +2 } },
					meta: {
						after:
							'She goes pink at the first sentence. At the second she looks at Kai’s shoulders. “No,” she says. “Not with you sitting like that. Let’s have pudding and the late bus.” They do.'
					}
				},
				cancel: {
					target: 'fourDoors',
					actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
					meta: {
						after:
							'“Thank God,” says Miriam. “Dumplings.” She eats six and asks nothing. In the taxi she gives Kai the window, and does the newsreader once more for the driver.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},

		fourDoors: {
			meta: {
				text: 'A wet Sunday, Miriam at work. On the back of a cue sheet Kai has written, one under the other: Tired? Never much, with anyone. Scared? Her and me? Nobody has asked for this list. It could go in the bin with the potato peel.',
				also: [
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'In the margin stands “J”, for Joss, half rubbed out.'
					}
				],
				choices: {
					'check-body': '“Tired, then. Nights, antihistamines, the loan, Dad.”',
					'nothing-to-find': '“It’s simply how I am. There’s nothing to find out.”',
					'check-fear': '“Scared, then. What if she saw me want something?”',
					'check-us': '“Her and me. Who rings the landlord? Who gave up the choir?”'
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
				'nothing-to-find': {
					target: 'firstTalk',
					actions: [
						{ type: 'shift', params: { pressure: -2, curiosity: -1 } },
						{ type: 'setFlag', params: 'settled' }
					],
					meta: {
						after:
							'Kai crosses out the three questions and leaves the line that is not one. The sheet goes in the bin. It has stopped raining, so Kai goes out for bread.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				'check-fear': [
					{
						guard: { type: 'atLeast', params: { pressure: 5 } },
						target: 'openDoor',
						actions: [
							{ type: 'shift', params: { curiosity: +2, pressure: +1 } },
							{ type: 'setFlag', params: 'feared' },
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
							{ type: 'setFlag', params: 'feared' },
							{ type: 'setFlag', params: 'ours' }
						],
						meta: {
							after:
								'If a stranger turns you down, you have lost a stranger. Kai writes that, and Miriam’s name under it, and a question mark. It could be something. It could also be Sunday.'
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
				choices: {
					'test-hunch': '“How would you ever know you were wrong, Tam?”',
					'simply-me': '“It’s simply how I am, Tam.”',
					'not-yours': '“That’s for me and her. How’s the boat?”'
				}
			},
			on: {
				'test-hunch': [
					{
						guard: { type: 'flag', params: 'feared' },
						target: 'firstTalk',
						actions: { type: 'shift', params: { curiosity: +2, pressure: +1 } },
						meta: {
							after:
								'“I wouldn’t,” says Tam after a while. “I’d just be right.” Kai’s own line could at least be wrong. If it is fear, then Kai’s shoulders should come down on the nights that Miriam works. Some nights they do.',
							lands: 'well',
							because: 'Kai had written down a hunch about fear, and a hunch about a cause can turn out wrong.'
						}
					},
					{
						guard: { type: 'flag', params: 'ours' },
						target: 'firstTalk',
						actions: { type: 'shift', params: { curiosity: +1, closeness: -1 } },
						meta: {
							after:
								'“I wouldn’t, would I?” says Tam, rather hurt. On Monday Kai hands Miriam the landlord for a fortnight. If nothing changes, then it was only a list of chores. Miriam would like to know what she has done.',
							because: 'What stood on the sheet was about both of them, and Kai had told only one.'
						}
					},
					{
						target: 'firstTalk',
						actions: { type: 'shift', params: { curiosity: +2, pressure: +1 } },
						meta: {
							after:
								'“I wouldn’t,” Tam admits. “Is it sleep, then?” It is not a bad thought. Kai swaps two weeks of nights, sleeps, and writes down what changes and what does not.',
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
							'“Right,” says Tam. “Then it is. Sorry. It was a very long waiting room.” Kai writes the sentence across the whole sheet and goes out for bread.',
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
						text: 'Del’s fiftieth, the back room of a pub. Two pints in, Del lets slip that Kai called her a sister, and looks into his glass. Miriam smiles until they reach the bridge. Then she stops. Her sister Ruth has sent two cards in four years. “I’ve got one of those,” says Miriam. “Is that what I am?”'
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
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'helped' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'Kai has not yet answered the counsellor.'
					}
				],
				choices: {
					'tell-all': '“Can I tell you all of it?”',
					'bench-sunday': '“We’re both done in. Sunday at three, the bench by the canal?”',
					'name-parting': '“Do you ever think about splitting up? I have.”'
				}
			},
			on: {
				'tell-all': [
					{
						guard: { type: 'flag', params: 'saidIt' },
						target: 'herRoster',
						actions: { type: 'shift', params: { curiosity: +1, closeness: +1, pressure: +1 } },
						meta: {
							after:
								'It takes an hour, and then she tells hers. The two accounts agree about the dates and about hardly anything else. “In mine you left first,” says Miriam, interested.',
							lands: 'well',
							because: 'She had had time with it by then, and had come to the table herself.'
						}
					},
					{
						guard: { type: 'flag', params: 'split' },
						target: 'herRoster',
						actions: [
							{ type: 'shift', params: { curiosity: +2, closeness: -2, pressure: +1 } },
							{ type: 'setFlag', params: 'saidIt' }
						],
						meta: {
							after:
								'All of it begins with Joss. “Before, not after,” says Miriam, and walks home alone over the bridge. She hears the rest ten days later, in the kitchen, with her coat on. The Thursdays have stopped.',
							lands: 'badly',
							because: 'They had promised to tell each other before, and this was after.'
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
							after: '“Yes,” says Miriam after a while. “In the car, mostly.” She goes to find both their coats.',
							alwaysOpen: true,
							because: 'She had had weeks to come to the same question.'
						}
					},
					{
						target: 'hardTalk',
						actions: { type: 'shift', params: { curiosity: +2, pressure: +1, closeness: -1 } },
						meta: {
							after:
								'“You want to move out? Is that what this is?” Miriam walks on, stops, and waits by the steps. “Say it properly, then. Down here. I don’t want it in my kitchen.”',
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
					'agree-shape': '“Is there anything between staying and going?”'
				}
			},
			on: {
				part: [
					{
						guard: { type: 'flag', params: 'saidIt' },
						target: 'kindParting',
						actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
						meta: {
							after:
								'“I got there in March,” says Miriam. “I didn’t know how to bring it up with your dad ill.” She takes Kai’s arm for the way back.',
							alwaysOpen: true,
							because: 'Kai had told her one hard thing that autumn, and now she told one.'
						}
					},
					{
						target: 'kindParting',
						actions: { type: 'shift', params: { pressure: -2, closeness: -1 } },
						meta: {
							after:
								'They stop under a lamp and both cry. A man with a dog says good evening, sees, and crosses over. “Well,” says Miriam into Kai’s collar. “Yes.”',
							alwaysOpen: true
						}
					}
				],
				'agree-shape': {
					target: 'earlyKitchen',
					actions: { type: 'shift', params: { curiosity: +1, closeness: +1, pressure: +1 } },
					meta: {
						after:
							'“There might be,” says Miriam. “Not out here, with the flat on the table. I’m staying for the winter, whatever we say.” They talk about the boiler all the way home. She thinks for a week.'
					}
				}
			}
		},

		herRoster: {
			meta: {
				text: 'The back of Miriam’s old duty roster is covered in small writing, dated down the margin: two years of thoughts, set down in hospital corridors at four in the morning. She lays it between them, face down, and keeps a finger on it. “I didn’t write it for anybody,” she says.',
				choices: {
					'read-it': '“Will you read me some of it?”',
					dread: '“I’ll go first. Every time you looked up, I thought you’d ask.”',
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
								'“I know,” says Miriam. “I could feel it through the mattress. I thought it was my breath, or my voice.” She takes her glasses off and is gone for ten minutes.',
							lands: 'badly',
							because: 'The strain of those weeks had reached her long before the sentence did.'
						}
					},
					{
						target: 'heldUp',
						actions: { type: 'shift', params: { closeness: +1, pressure: +1, curiosity: +1 } },
						meta: {
							after:
								'“So it was the question,” says Miriam. “It wasn’t me.” She says it again, to the window. Then she writes it on the roster with the date.',
							lands: 'well'
						}
					}
				],
				'keep-yours': [
					{
						guard: { type: 'flag', params: 'saidIt' },
						target: 'heldUp',
						actions: { type: 'shift', params: { pressure: -1, closeness: +1, curiosity: -1 } },
						meta: {
							after:
								'“Good,” says Miriam, and folds it in four. “I may read you some another day. I may not.” She looks pleased, and eats the last of the cheese.',
							lands: 'well',
							because: 'So much had been said that autumn that she was glad to have something left to herself.'
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
				text: 'The fourth evening of talk, at the kitchen table. “So what do we know?” asks Miriam. “I’ll start. I’d like to be looked at now and then, in the green dress, as you’d look at somebody you hadn’t met. And I don’t want anybody being brave about it.”',
				also: [
					{
						when: { type: 'flag', params: 'settled' },
						text: '“It’s simply how I am,” Kai said on the second evening. Miriam said, “All right,” and asked nothing.'
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
						target: 'earlyKitchen',
						actions: { type: 'shift', params: { closeness: +1, curiosity: -1 } },
						meta: {
							after:
								'“You told me how you are,” says Miriam. “I’d feel that I was being paid. No, love.” She says it easily. They go to bed, and do six across, and get nowhere with it.',
							because: 'Kai had said, “It’s simply how I am,” and she had believed it.'
						}
					},
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'atMost', params: { pressure: 6 } },
								{
									type: 'any',
									params: [
										{ type: 'flag', params: 'saidIt' },
										{ type: 'not', params: { type: 'flag', params: 'split' } }
									]
								}
							]
						},
						target: 'inOnePiece',
						actions: { type: 'shift', params: { closeness: +1, pressure: +1 } },
						meta: {
							after:
								'“I’d like that,” says Miriam, and says what she would need. They agree that “stop” is enough, and so is a shake of the head, or going quiet.',
							lands: 'well',
							because: 'She wanted it as well, and by then it was nobody’s order.'
						}
					},
					{
						target: 'earlyKitchen',
						actions: { type: 'shift', params: { curiosity: +1, pressure: -1, closeness: -1 } },
						meta: {
							after:
								'“No,” says Miriam. “I thought I might want to, and I don’t.” “All right,” says Kai. She does the lights, Kai does the bottles, and they are both asleep by eleven.'
						}
					}
				],
				'state-wish': {
					target: 'knownAndNotPushed',
					actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
					meta: {
						after:
							'“Thank you,” says Miriam. “You’ve got me.” She reaches across and takes Kai’s sleeve. “I’ll be sad about it some evenings. You don’t have to do anything when I am.”',
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
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } },
								{ type: 'not', params: { type: 'flag', params: 'helped' } }
							]
						},
						target: 'fencedLife',
						actions: { type: 'shift', params: { pressure: -3, closeness: -1 } },
						meta: {
							after:
								'“If you like,” says Miriam. She looks at Kai rather longer than the sentence needs, and goes to see whether the washing is dry.',
							lands: 'badly',
							because: 'The Thursdays were going on and still unsaid, and she could tell that something was.'
						}
					},
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'atMost', params: { closeness: 7 } },
								{ type: 'not', params: { type: 'flag', params: 'settled' } },
								{ type: 'not', params: { type: 'flag', params: 'helped' } }
							]
						},
						target: 'fencedLife',
						actions: { type: 'shift', params: { pressure: -3, closeness: -1 } },
						meta: {
							after:
								'“I said a thing just now, though,” says Miriam. She pushes in her chair. “All right. Leave it. I’m on at seven.”',
							lands: 'badly',
							because: 'She had just said what she would like, and the sentence went past it.'
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
				text: 'Ten to seven, dark, frost on the skylight. Miriam is packed for the early shift and cannot find her keys. “What if I could go elsewhere, now and then?” she asks the coat hooks. “With somebody who’d like that. You’d know before. You can say no, and I’d still be home at six.” She has eight minutes until the bus.',
				choices: {
					'agree-elsewhere': '“Yes, I think so. Let’s write down what we’d each want.”',
					'rather-not': '“No. I’d mind. They’re in your other coat.”',
					'ring-someone': '“I don’t know. Could we ask somebody? I’ll ring at eight.”'
				}
			},
			on: {
				'agree-elsewhere': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						target: 'chosenShape',
						actions: { type: 'shift', params: { curiosity: +2, closeness: -1, pressure: +1 } },
						meta: {
							after:
								'“Then you should know about Thursdays,” says Kai, and says it. Miriam misses the bus, and the next one. “So you’d started,” she says. It is three weeks before she will talk about paper.',
							lands: 'badly',
							because: 'Kai could not agree to “before” without telling her what had been kept back.'
						}
					},
					{
						target: 'chosenShape',
						actions: { type: 'shift', params: { closeness: +1, curiosity: +1, pressure: +1 } },
						meta: {
							after:
								'“You’re allowed to think longer than that,” says Miriam. It takes three walks. Each of them says no to something, and each no is written down.',
							lands: 'well'
						}
					}
				],
				'rather-not': {
					target: 'knownAndNotPushed',
					actions: { type: 'shift', params: { pressure: -2, curiosity: -1 } },
					meta: {
						after:
							'“Then no,” says Miriam. She gets the keys, comes back, and puts her cold forehead against Kai’s. “I’m glad I asked, and I’m glad you said.” She runs for the bus.',
						lands: 'well',
						alwaysOpen: true
					}
				},
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
							because: 'The weeks before had asked a great deal of her, and it had cost her something to ask.'
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
				]
			}
		},

		inOnePiece: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Slowly, and both willing',
				text: 'On Tuesdays neither of them works, and nothing is planned for Tuesdays. It began with the green dress and a record, and the two of them dancing round the laundry. Twice one of them has shaken their head, and they have made toast. Once Miriam laughed until they had to give up. Most weeks Kai’s shoulders come down during the second song. There is no date by which anything has to have happened.',
				also: [
					{
						when: { type: 'flag', params: 'feared' },
						text: '“You’re looking at me,” says Kai one evening. “Yes,” says Miriam. “Shall I stop?” “No,” says Kai, after thinking about it. “Go on.”'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'ours' },
								{ type: 'not', params: { type: 'flag', params: 'feared' } }
							]
						},
						text: 'Miriam rings the landlord now, and is ruder to him than Kai was.'
					},
					{
						when: { type: 'flag', params: 'split' },
						text: 'The Thursdays have all been talked through by now. It took Miriam longer than Kai, and she took the time.'
					}
				],
				later: 'Both hot-water bottles are still in use. The cue sheet is in a drawer, under the takeaway menus.',
				teaches:
					'Some pairs find that they both want small steps. Either may stop at any of them, and nothing has to come of it.'
			}
		},

		knownAndNotPushed: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Known and not pushed',
				text: 'One duvet, one lamp, and six across still empty. Miriam reads the clue aloud, twice. On Mondays she goes to choir. Her wish has not gone away. When it makes her sad she rings a friend, or sings alto, and Kai is not asked to mend it. “Marry?” says Kai. “Five letters.” “Unite,” says Miriam, and moves her cold feet over.',
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
						text: 'In November Kai told her about the Thursdays. That was another kind of evening, and a longer one.'
					}
				],
				later: 'The crossword has two inks in it, as before.',
				teaches:
					'Not wanting sex can be who someone is, and needs no cure and no proof; and two people may leave a thing as it is. Miriam’s wishes count as well, and she can say them without anybody having to give way.'
			}
		},

		fencedLife: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'The fenced life',
				text: 'Nothing breaks. The calendar in the hall says who is where, and the boiler is serviced. Miriam has stopped asking how the show went, and Kai has stopped making a story of it. Some nights one of them lies awake with half a sentence, and hears that the other is awake too, and thinks that it is late, and that they both have work.',
				also: [
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'split' },
								{ type: 'not', params: { type: 'flag', params: 'saidIt' } }
							]
						},
						text: 'They had promised to tell, and Kai has not. Thursdays still have an S on them.'
					}
				],
				later: 'There is a K on one Thursday, in Miriam’s hand, and a question mark.',
				teaches:
					'They kept the peace, and each had reasons to. Leaving a thing as it is can suit two people; here only one of them had said that it did.'
			}
		},

		helpWithTheQuestion: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Help with the question',
				text: 'The therapist has a room over a bicycle shop, and asks each of them a question that the other had never thought of. Nobody says what the answer ought to be. On the way home they eat chips at the bus stop and say very little.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'settled' } },
						text: 'Before that there were two plastic chairs in a corridor, and a poster about knees. The doctor asked Kai about sleep and tablets and took some blood. “Change nothing on your own,” she said.'
					},
					{
						when: { type: 'flag', params: 'settled' },
						text: '“How I am isn’t what we’re here about,” Kai says at the start. “Then it won’t be,” says the therapist.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'feared' },
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
						text: 'In the third hour Kai says, “Thursdays,” and Miriam looks at the bicycles for a long time. Then she asks what she wants to know.'
					}
				],
				later: 'The next date is on the calendar, in Miriam’s capitals.',
				teaches:
					'A therapist can listen, and a doctor can look, where a body is part of the question. Neither can say what Kai wants; that stays with Kai. Asking together makes the rest a question for two.'
			}
		},

		kindParting: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'A kind parting',
				text: 'Del lends the van and asks no questions. They tell Miriam’s mother together, and she makes them both stay for supper. The records go well as far as M. Over the next one they say things that neither has said in nine years, and Miriam sleeps at the hospital. The deposit takes longer still. On the last evening they sit on the floor, since the chairs have gone. “I’m so angry with you,” says Miriam, “and who do I ring about it?” “Me,” says Kai.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'The Thursdays have been told. Miriam says that she will let Kai know when she is done with those.'
					}
				],
				later: 'The record that they fought over comes by post. There is no note.',
				teaches: 'Looking closely may bring two people to a real ending. They parted, and could still talk about it.'
			}
		},

		chosenShape: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'A shape both chose',
				text: 'Inside the door of the kitchen cupboard hangs a page. Miriam may see somebody else. Kai hears of it before, and may ask anything, and mostly asks whether she has her keys. The Saturdays are theirs, and so is the big bed. Three lines are crossed out, one of them twice. Either of them can end it with one word. It suits the two of them, and the neighbours have never asked.',
				also: [
					{
						when: { type: 'flag', params: 'split' },
						text: 'The first line is the old one: before, not after. Miriam wrote it in capitals, and Kai signed it.'
					},
					{
						when: { type: 'flag', params: 'settled' },
						text: 'Kai may too, and has evenings at home instead, by choice.'
					}
				],
				later:
					'On the first Friday of the month somebody called Anna stays to breakfast. It is on the page, and so is a date: ask again.',
				teaches:
					'A structure that both have chosen in the open, and can change, is something other than a secret split.'
			}
		}
	}
});
