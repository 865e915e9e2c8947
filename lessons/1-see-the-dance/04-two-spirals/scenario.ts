import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'step-back-step-forward',
	initial: 'skippedEvening',
	context: start({ closeness: 5, openness: 4, tension: 4, urgency: 4 }),
	meta: {
		title: 'Step back, step forward',
		seat: 'Priya',
		people: [
			{ name: 'Priya', about: 'she/her, 27, teaches the youngest class at a primary school' },
			{ name: 'Sam', about: 'he/him, 29, a trans man, paramedic' }
		],
		setting:
			'Priya and Sam have been together for eight months and live at two ends of one bus line. It is a hard week at work for both of them. At first there are only phones, then a bench halfway between their homes. Neither is afraid of the other.',
		example: [
			'Goran sees the car under the car-park lamp at ten to seven, and nobody gets out. Behind the windscreen sits Naledi with her head back. Yesterday he ran down and asked what was wrong. He asked again on the stairs and twice at supper, until she told him he was worse than a customs officer, and went to bed at eight.',
			'Tonight the fright is there again, and his shoes are already in his hand. “Leave her,” he tells the cat. He puts the shoes down and the rice on. Then he writes: “I can see the car. Take your time. I get a bit lost when you go quiet. Balcony at eight?”',
			'It is a good message, and it goes badly. “So now I’m being watched from the window,” she writes. Goran types that he only looked out, that he was not watching, that she always. He deletes it, burns the rice a little, and writes: “I did look. I’ll be on the balcony at eight, and it’s fine if you aren’t.”',
			'At eight she is not there. At twenty to nine she comes out in her socks. “I sit there,” she says, “because for a quarter of an hour nobody needs me to drive them anywhere.” He had thought that the quarter of an hour was about him. “I could flash the lights,” she says. “So you know it’s only that.”',
			'On Friday the lights flash, and he goes down all the same. Halfway down the stairs he notices, and turns round.'
		],
		summary: [
			'A tired Sam cancels an evening, and Priya feels a drop.',
			'When she sends message after message he finds fault, and when he finds fault she sends more; each round leaves them further apart.',
			'When she answers coolly instead, he takes it that she has gone off him, and two polite people tell each other less every day.',
			'On Thursday the parts change hands: Sam rings in the middle of parents’ evening, and it is Priya who cannot talk.',
			'A good sentence can still be met badly, because the other person is having a bad week of his own; after it there may be another sentence, a silence, or a bus to let go.',
			'A pause with a time, a sign that both have agreed on, or fewer evenings in the week can each make a quiet evening readable.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' },
		lowerIsBetter: ['tension', 'urgency']
	},
	states: {
		skippedEvening: {
			meta: {
				text: 'Priya’s phone, face down on a stack of spelling tests, buzzes until it has pushed the red pen off the table. It is Sam: “Can we skip tonight? I’m wiped out.” No x at the end. Two trout lie on the worktop, cleaned. Her chest drops, and she reads it twice.',
				choices: {
					'ask-three-times': '“Was it Sunday?” “Did I do something?” “Sam?”',
					match: '“Sure. No problem.”',
					'leave-room': '“Okay. A bit disappointed. Rest. Shall I ring tomorrow at seven?”'
				}
			},
			on: {
				'ask-three-times': {
					target: 'hourLater',
					actions: [
						{ type: 'shift', params: { openness: +1, urgency: +2 } },
						{ type: 'setFlag', params: 'clung' }
					],
					meta: {
						after:
							'Three grey ticks, one under the other. No answer comes. She puts the trout in a box, puts the box in the fridge and looks at the ticks again.'
					}
				},
				match: {
					target: 'politeWeek',
					actions: [
						{ type: 'shift', params: { openness: -1, tension: -2, urgency: -1 } },
						{ type: 'setFlag', params: 'iced' }
					],
					meta: {
						after:
							'Sam sends a thumb. Priya marks eleven spelling tests, and at the twelfth finds that she has not read any of them.'
					}
				},
				'leave-room': {
					target: 'sevenOClock',
					actions: [
						{ type: 'shift', params: { openness: +2, urgency: +1 } },
						{ type: 'setFlag', params: 'missed' }
					],
					meta: {
						alwaysOpen: true,
						lands: 'well',
						after:
							'“Seven,” writes Sam. “Sorry about tonight.” Priya eats her trout and puts the other in the freezer. All next day she knows how long it is till seven.'
					}
				}
			}
		},
		hourLater: {
			meta: {
				text: 'It is past eleven when the phone lights up. “You’re reading a lot into this,” writes Sam. “I sat down on the stairs to take my boots off and fell asleep with one on.” Priya is in bed with the lamp on. On Thursday she has parents’ evening, on Friday the head is coming to watch her teach, and she has not told him that she is dreading both.',
				choices: {
					'own-rush': '“I rushed you. I got scared. Sorry.”',
					'ask-for-a-yes': '“Just say we’re all right, and I’ll let you sleep.”',
					snap: '“Fine. Forget it.”'
				}
			},
			on: {
				'own-rush': {
					target: 'politeWeek',
					actions: [
						{ type: 'shift', params: { openness: +2, tension: +1 } },
						{ type: 'setFlag', params: 'rebuffed' }
					],
					meta: {
						lands: 'badly',
						after:
							'“It’s eleven at night, Pri,” he writes. “I can’t do this now.” She turns off the lamp and lies there making the sentence shorter.'
					}
				},
				'ask-for-a-yes': {
					target: 'shorterAnswers',
					actions: { type: 'shift', params: { closeness: -1, urgency: -1 } },
					meta: {
						lands: 'well',
						after:
							'“We’re all right. Night x.” She is asleep within a minute. On the bus in the morning she reads it again, and the kiss looks hurried.'
					}
				},
				snap: {
					target: 'politeWeek',
					actions: [
						{ type: 'shift', params: { openness: -1, tension: +1, urgency: -2 } },
						{ type: 'setFlag', params: 'iced' }
					],
					meta: {
						after: '“Okay,” writes Sam. There is no kiss on hers and none on his. She looks twice to be sure about his.'
					}
				}
			}
		},
		sevenOClock: {
			meta: {
				text: 'On Wednesday at seven Priya rings, as they agreed. It rings out. At ten past she tries again, and at twenty past a message comes: “Stuck on a job. Can’t. Sorry.” She has been sitting on the edge of the bath in her coat since ten to seven, in case he said to come over.',
				choices: {
					'stay-up': '“Shall I stay up? I don’t mind how late.”',
					'let-him-off': '“Don’t worry about it. Night!”',
					'coat-on': '“I’ve been sitting here in my coat. It stings a bit.”'
				}
			},
			on: {
				'stay-up': {
					target: 'shorterAnswers',
					actions: [
						{ type: 'shift', params: { closeness: +1, tension: +1, urgency: +1 } },
						{ type: 'setFlag', params: 'clung' },
						{ type: 'setFlag', params: 'rebuffed' }
					],
					meta: {
						lands: 'badly',
						after:
							'At one in the morning: “Please don’t. I’ve had people waiting for me all day.” She is still up. She puts the light out.'
					}
				},
				'let-him-off': {
					target: 'politeWeek',
					actions: [
						{ type: 'shift', params: { openness: -1, tension: -2 } },
						{ type: 'setFlag', params: 'iced' }
					],
					meta: {
						lands: 'well',
						after:
							'“You’re the best,” writes Sam. Priya hangs up her coat. She worries about it while she brushes her teeth.'
					}
				},
				'coat-on': {
					target: 'politeWeek',
					actions: [
						{ type: 'shift', params: { openness: +2, tension: +2 } },
						{ type: 'setFlag', params: 'rebuffed' }
					],
					meta: {
						lands: 'badly',
						after:
							'“Bad job,” he writes. “I can’t do your coat tonight.” For ten minutes she types about the coat and deletes it.'
					}
				}
			}
		},
		shorterAnswers: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'rebuffed' },
						text: 'Thursday, lunch break. Priya has asked twice since then whether Sam got any sleep, and his answers get shorter: “A bit.” “Fine.” “Pri, I get nine minutes.” She reads the last one by the photocopier while thirty worksheets slide out on to the floor. Tonight is parents’ evening. He has not asked about it.'
					},
					{
						text: 'By Thursday the “all right” has worn off. Priya has asked how he is on the bus, at playtime and at ten at night, and Sam’s answers get shorter: “Tired.” “Fine.” “Pri, I get nine minutes for lunch.” She reads that by the photocopier while thirty worksheets slide out on to the floor. Tonight is parents’ evening. He has not asked about it.'
					}
				],
				choices: {
					check: '“I can see you’re online. Just say hello?”',
					'ring-a-friend': '“Nadia? Talk to me about anything that isn’t Sam.”',
					'criticise-back': '“You haven’t asked me one thing since Sunday.”'
				}
			},
			on: {
				check: {
					target: 'parentsEvening',
					actions: [
						{ type: 'shift', params: { closeness: -1, openness: +1, urgency: +2 } },
						{ type: 'setFlag', params: 'rebuffed' }
					],
					meta: {
						lands: 'badly',
						after:
							'“Hello,” writes Sam. Then: “This is my break. I was reading about football so I didn’t have to be anyone.” A child brings her a worksheet with a footprint on it.'
					}
				},
				'ring-a-friend': {
					target: 'parentsEvening',
					actions: { type: 'shift', params: { closeness: -1, urgency: -3 } },
					meta: {
						alwaysOpen: true,
						after:
							'Nadia is off work, frying onions, and has a damp wall to tell about. It lasts the whole break. There is still nothing new from Sam, and Priya eats her sandwich.'
					}
				},
				'criticise-back': [
					{
						guard: { type: 'flag', params: 'rebuffed' },
						target: 'parentsEvening',
						actions: { type: 'shift', params: { closeness: +1, openness: +1, tension: +1 } },
						meta: {
							lands: 'well',
							because: 'In the night he had snapped at a friendly offer, and he had been ashamed of it all morning.',
							after:
								'“No,” he writes after a while. “I haven’t. And I bit your head off for being nice. How’s school?” It is more than he has written all day.'
						}
					},
					{
						target: 'parentsEvening',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +2, urgency: -1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							after: '“I’d have asked,” writes Sam. “I was busy being asked.” The photocopier has run out of paper.'
						}
					}
				]
			}
		},
		politeWeek: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'iced' },
						text: '“Busy day?” “Yes, you?” “Same.” By Thursday noon all they have written since would fit on a bus ticket. Sam sends a photo of a fox asleep on the bonnet of the ambulance, with no words. Tonight Priya has parents’ evening and thirty chairs to put out, and she has not mentioned it.'
					},
					{
						text: 'Priya takes care now, and writes nothing with a question mark in it. Sam is taking care too, or has nothing to say. On Thursday at noon he sends a photo of a fox asleep on the bonnet of the ambulance, with no words. Tonight is parents’ evening. She has not mentioned it, in case it sounds like asking for something.'
					}
				],
				choices: {
					'stay-cold': '“Nice fox.”',
					'say-hurt': '“I’ve gone quiet because I’m hurt. I’d rather say hurt.”',
					'ask-nadia': '“Nadia, am I imagining it, or is he going off me?”'
				}
			},
			on: {
				'stay-cold': [
					{
						guard: { type: 'flag', params: 'iced' },
						target: 'parentsEvening',
						actions: { type: 'shift', params: { closeness: -1, tension: -2, urgency: -1 } },
						meta: {
							because: 'After so many polite answers, he had sent the fox to see what would come back.',
							after:
								'A thumb comes back. She puts the chairs out in three rows of ten, and then, because there is time, in five rows of six.'
						}
					},
					{
						target: 'parentsEvening',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							after:
								'“He wouldn’t get off. We had to sound the horn,” writes Sam. He begins to type something more and stops, and she does not ask what it was.'
						}
					}
				],
				'say-hurt': [
					{
						guard: { type: 'flag', params: 'rebuffed' },
						target: 'parentsEvening',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							lands: 'badly',
							because: 'She had told him her side once already that week, and he had no answer left for it.',
							after:
								'“I know you’re hurt,” he writes. “I haven’t got anywhere to put it, Pri.” She carries chairs until her arms ache.'
						}
					},
					{
						guard: { type: 'flag', params: 'missed' },
						target: 'parentsEvening',
						actions: { type: 'shift', params: { closeness: +1, openness: +2, urgency: +2 } },
						meta: {
							lands: 'well',
							because: 'He had missed her at seven on Wednesday, and had taken her quiet for crossness.',
							after:
								'“I didn’t know,” writes Sam. “I thought you were cross about seven.” Then he is called out, and she takes the afternoon register with that sentence and no more.'
						}
					},
					{
						target: 'parentsEvening',
						actions: { type: 'shift', params: { closeness: +1, openness: +2, urgency: +2 } },
						meta: {
							lands: 'well',
							after:
								'“I didn’t know,” writes Sam. “I thought you’d gone off me.” Then he is called out. All through afternoon register she has that sentence and no more.'
						}
					}
				],
				'ask-nadia': {
					target: 'parentsEvening',
					actions: { type: 'shift', params: { closeness: -1, urgency: -2 } },
					meta: {
						alwaysOpen: true,
						after:
							'Nadia says that she thought so about her brother all spring, and it was his teeth. Priya laughs for the first time since Monday. Sam hears nothing of it.'
					}
				}
			}
		},
		parentsEvening: {
			meta: {
				text: 'Ten to seven, parents’ evening. Priya is explaining the letter sounds to a father in an orange work jacket when her cardigan pocket buzzes: Sam, ringing. Then a message: “Can you talk? Five minutes.” He has never rung her at work before. Two more families sit waiting on the very small chairs, with their knees up.',
				choices: {
					'half-past-eight': '“I’ve got parents till eight. I’ll ring at half past.”',
					'one-line': '“Is it bad? Tell me in one line.”',
					'not-here': '“I can’t, Sam. I’m at work.”'
				}
			},
			on: {
				'half-past-eight': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'iced' },
								{ type: 'atMost', params: { closeness: 4 } }
							]
						},
						target: 'fightByText',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +1 } },
							{ type: 'setFlag', params: 'promised' },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							because:
								'He had only those minutes before he went out again, and after so polite a week he did not say what they were for.',
							after:
								'“I could be back out by then,” writes Sam. “It doesn’t matter.” The father asks whether something is wrong. “No,” says Priya, and finds the page again.'
						}
					},
					{
						target: 'fightByText',
						actions: [
							{ type: 'shift', params: { closeness: +1, urgency: +1 } },
							{ type: 'setFlag', params: 'promised' }
						],
						meta: {
							lands: 'well',
							after:
								'“Half past. Good,” he writes. She tells three families about letter sounds with one eye on a clock in the shape of a ladybird.'
						}
					}
				],
				'one-line': [
					{
						guard: { type: 'flag', params: 'clung' },
						target: 'fightByText',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							because: 'She had asked him so much that week, and this time he wanted her voice and not a question.',
							after:
								'“It doesn’t go in one line. Leave it,” writes Sam. The father has asked her something, and she has to ask him to say it again.'
						}
					},
					{
						target: 'fightByText',
						actions: { type: 'shift', params: { openness: +2, urgency: +2 } },
						meta: {
							lands: 'well',
							after:
								'“It’s yesterday’s job. I wanted to hear you talk about glue,” he writes. She reads it twice under the table, and then it is the next family’s turn.'
						}
					}
				],
				'not-here': [
					{
						guard: { type: 'flag', params: 'clung' },
						target: 'fightByText',
						actions: { type: 'shift', params: { openness: -1, tension: -2 } },
						meta: {
							lands: 'well',
							alwaysOpen: true,
							because:
								'Earlier that week she had been the one who asked and he the one who could not, and he remembered it.',
							after:
								'“That’s my line,” he writes. Then: “Sorry. Go and be good at it.” She puts the phone in the drawer with the scissors.'
						}
					},
					{
						target: 'fightByText',
						actions: { type: 'shift', params: { closeness: -1, urgency: -2 } },
						meta: {
							alwaysOpen: true,
							after:
								'The dots come up and go away three times, and no message follows. The father would like to know about swimming.'
						}
					}
				]
			}
		},
		fightByText: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'promised' },
						text: 'At half past eight Priya rings from the bus stop, as she said she would. It rings out. “You rang when you said,” writes Sam at nine. “I’d been called out. It was seven I needed you.” “At seven I had a room full of parents,” she writes. “On Tuesday I’d have talked all night.” “I can’t do this right now,” he writes, from the back of the ambulance.'
					},
					{
						text: 'At twenty to nine Priya rings from the bus stop. It rings out. “Called out,” writes Sam at nine. “I only wanted five minutes.” “I had a room full of parents,” she writes. “On Tuesday I’d have talked all night.” “So it’s Tuesday again,” he writes, and then, from the back of the ambulance: “I can’t do this right now.”'
					}
				],
				choices: {
					insist: '“Two more minutes. I can’t sleep on this.”',
					'agree-a-pause': '“Not tonight, then. Tomorrow at seven? I’ll write first.”',
					'leave-unread': '“All right. Look after yourself.”'
				}
			},
			on: {
				insist: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'clung' },
								{ type: 'flag', params: 'rebuffed' }
							]
						},
						target: 'chasedAway',
						actions: { type: 'shift', params: { openness: +1, urgency: +1, closeness: -2 } },
						meta: {
							lands: 'badly',
							because:
								'She had pressed him earlier that week and been told so, and he had just said that he could not.',
							after:
								'Sam is typing. It goes on for a long time. Her bus opens its doors, and she lets it go without her.'
						}
					},
					{
						target: 'shapeOnTheBoard',
						actions: [
							{ type: 'shift', params: { closeness: -1, openness: +2, tension: +2 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							after: '“On a job. Off now,” writes Sam, and he is offline.'
						}
					}
				],
				'agree-a-pause': [
					{
						guard: { type: 'flag', params: 'missed' },
						target: 'shapeOnTheBoard',
						actions: [
							{ type: 'shift', params: { openness: +1, urgency: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							alwaysOpen: true,
							because:
								'He had missed their seven o’clock on Wednesday, and he did not trust himself with a second one.',
							after:
								'“Don’t give me a seven,” writes Sam. “I’ll only miss it again, and be the man who missed it.” He is offline before she can answer.'
						}
					},
					{
						target: 'twentyFourHours',
						actions: { type: 'shift', params: { tension: -2, urgency: +1 } },
						meta: {
							lands: 'well',
							alwaysOpen: true,
							after: '“Seven,” he writes. “Thank you.” On the bus she sets an alarm for it, and then a second one.'
						}
					}
				],
				'leave-unread': {
					target: 'shapeOnTheBoard',
					actions: { type: 'shift', params: { closeness: -1, tension: -2, urgency: -1 } },
					meta: {
						alwaysOpen: true,
						lands: 'well',
						after: '“You too,” he writes. The bus is warm and nearly empty. They have not said until when.'
					}
				}
			}
		},
		twentyFourHours: {
			meta: {
				text: 'Friday. All day the phone has lain face down on Priya’s desk, with a gold star on its back that a child has stuck there. The head has watched her lesson and written “lively” on the form. After that came badminton and her mother’s dhal. At one minute to seven she is sitting on her bed, and it is her turn to write.',
				choices: {
					'three-lines': '“I was scared, and I typed. You had nothing left to answer with.”',
					'nothing-clever': '“It’s seven. I’m here. I’ve nothing clever to say.”',
					'till-sunday': '“I said seven, and I’m too tired. Sunday at three, the bench?”'
				}
			},
			on: {
				'three-lines': [
					{
						guard: { type: 'atLeast', params: { tension: 4 } },
						target: 'benchHalfway',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							because:
								'It had been a rough week between them, and on Friday he was still waiting for the next sharp word.',
							after:
								'“I can’t tell if that’s a sorry or a report,” writes Sam. A minute later: “Bench, Sunday, three. I’m no good on a phone.”'
						}
					},
					{
						target: 'benchHalfway',
						actions: { type: 'shift', params: { openness: +2, urgency: +1 } },
						meta: {
							lands: 'well',
							after:
								'“I typed back,” he writes. “I’m not proud of it. Sunday at three, the bench?” She says yes, and sleeps badly.'
						}
					}
				],
				'nothing-clever': {
					target: 'benchHalfway',
					actions: { type: 'shift', params: { closeness: +2, openness: -1 } },
					meta: {
						lands: 'well',
						after:
							'“Good,” writes Sam. “I’ve had twelve hours of clever.” They send each other photographs of their suppers and settle on the bench, Sunday at three. Neither of them brings up Thursday.'
					}
				},
				'till-sunday': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'iced' },
								{ type: 'atMost', params: { closeness: 4 } }
							]
						},
						target: 'benchHalfway',
						actions: { type: 'shift', params: { openness: +1, tension: +1, urgency: -1 } },
						meta: {
							alwaysOpen: true,
							because:
								'There had been so many polite answers that week that he could not tell this one from the others.',
							after:
								'“Is that a real Sunday,” he writes, “or a polite one?” She has to think. “A real one,” she writes, “with a real nap before it.”'
						}
					},
					{
						target: 'benchHalfway',
						actions: { type: 'shift', params: { closeness: -1, tension: -2, urgency: -1 } },
						meta: {
							alwaysOpen: true,
							lands: 'well',
							after: '“God, yes. Sunday,” he writes at once. By eight she is asleep with the light on.'
						}
					}
				]
			}
		},
		shapeOnTheBoard: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'iced' },
						text: 'Friday after school. The head has watched Priya’s lesson and written “lively” on the form. She wipes the whiteboard with her sleeve, and the sleeve goes blue. She has begun a message to him, “Guess what she wrote”, and not sent it. There has been no word since last night.'
					},
					{
						text: 'Friday after school. The head has watched Priya’s lesson and written “lively” on the form. She wipes the whiteboard with her sleeve, and the sleeve goes blue. Her thumb has been on his name twice since lunch. There has been no word since last night.'
					}
				],
				choices: {
					describe: '“We’re doing it again, aren’t we? I hate it.”',
					'reach-harder': '“Sam? Say something. Anything.”',
					'to-mothers': 'Put the phone at the bottom of a bag and go to her mother’s for the weekend'
				}
			},
			on: {
				describe: [
					{
						guard: { type: 'flag', params: 'clung' },
						target: 'benchHalfway',
						actions: [
							{ type: 'shift', params: { openness: +1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							because: 'It came after a good many messages that week, and he had been up since four.',
							after:
								'“I can’t do us today,” writes Sam. “I’ve been up since four.” Late in the evening comes one line more: “Sunday, three, the bench?”'
						}
					},
					{
						target: 'benchHalfway',
						actions: { type: 'shift', params: { openness: +2, urgency: +1 } },
						meta: {
							lands: 'well',
							after:
								'“God, yes,” he writes within a minute. “I hate it too. Sunday at three, the bench?” Priya has to sit down on one of the very small chairs.'
						}
					}
				],
				'reach-harder': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'clung' },
								{ type: 'flag', params: 'rebuffed' }
							]
						},
						target: 'chasedAway',
						actions: { type: 'shift', params: { openness: +1, urgency: +1, closeness: -2 } },
						meta: {
							because:
								'She had pressed him earlier that week, and on Thursday he had written that he could not; he had been making up his mind since.',
							after:
								'The message gets two ticks, and no answer comes on Friday. She is looking at it on Saturday morning when Sam begins to type.'
						}
					},
					{
						target: 'benchHalfway',
						actions: { type: 'shift', params: { closeness: +2, urgency: +1 } },
						meta: {
							lands: 'well',
							after:
								'Nothing comes on Friday. On Saturday he writes: “I’d gone flat. I’m not gone. Bench tomorrow, at three?” She reads “not gone” at the till, and again by the bins.'
						}
					}
				],
				'to-mothers': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'iced' },
								{ type: 'flag', params: 'missed' }
							]
						},
						target: 'phoneInTheBag',
						actions: { type: 'shift', params: { closeness: -1, urgency: -3 } },
						meta: {
							alwaysOpen: true,
							because: 'He had missed one seven o’clock, and it was Sunday before he trusted himself to write.',
							after:
								'“How’s Sam?” says her mother, once. “Working,” says Priya. On Saturday they paint the back gate, and the bag stays shut.'
						}
					},
					{
						guard: { type: 'flag', params: 'iced' },
						target: 'phoneInTheBag',
						actions: { type: 'shift', params: { closeness: -1, urgency: -3 } },
						meta: {
							alwaysOpen: true,
							because: 'Her cool answers earlier in the week had made him careful, and it was Sunday before he wrote.',
							after:
								'Her mother asks after Sam once, and Priya says that he is busy. On Saturday they clear out the shed, and the bag stays shut.'
						}
					},
					{
						target: 'benchHalfway',
						actions: { type: 'shift', params: { closeness: -1, urgency: -3 } },
						meta: {
							alwaysOpen: true,
							after:
								'Her mother feeds her and asks nothing. On Sunday at noon the bag buzzes: “Are you about? The bench, three o’clock? I’ve slept.” She takes the next bus but one.'
						}
					}
				]
			}
		},
		phoneInTheBag: {
			meta: {
				text: 'Sunday, ten at night. Priya’s mother is in the kitchen, looking for a lid that fits the box Priya is to take home. Priya gets the phone out of the bag. “You there?” Sam wrote at noon. Nothing has come since.',
				choices: {
					'hid-at-mums': '“I’m here. I’ve been hiding at Mum’s. Can I see you?”',
					'all-good': '“Sorry, at Mum’s. All good with you?”',
					'leave-it-to-him': 'Leave it till he writes again'
				}
			},
			on: {
				'hid-at-mums': {
					target: 'benchHalfway',
					actions: { type: 'shift', params: { closeness: +1, openness: +2, tension: +1, urgency: +2 } },
					meta: {
						lands: 'well',
						after:
							'“I’d got as far as putting your bike key in an envelope,” writes Sam. Then: “Bench, tomorrow, five?” Priya reads it out to her mother.'
					}
				},
				'all-good': [
					{
						guard: { type: 'flag', params: 'promised' },
						target: 'benchHalfway',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							because: 'She had rung at half past eight on Thursday, as she said she would, and he held on to that.',
							after:
								'“Not really,” writes Sam. “You rang on Thursday, and I keep looking at the missed call. The bench, tomorrow at five?” Her mother has found a lid.'
						}
					},
					{
						target: 'frozenApart',
						actions: { type: 'shift', params: { closeness: -1, tension: -1 } },
						meta: {
							after:
								'“All good,” writes Sam. She reads it again on the bus home. On Monday he has football, and on Tuesday she has spelling tests.'
						}
					}
				],
				'leave-it-to-him': {
					target: 'frozenApart',
					actions: { type: 'shift', params: { closeness: -1, tension: -1, urgency: -1 } },
					meta: {
						alwaysOpen: true,
						after:
							'She sleeps well, in her old room. Sam does not write on Monday, or on Tuesday. By Wednesday it has become difficult to answer “You there?”'
					}
				}
			}
		},
		benchHalfway: {
			meta: {
				text: 'The bench halfway between their homes is wet, so they sit on his rucksack, one half each. “I had a bad one on Wednesday. I’m not going to talk about it,” says Sam to his boots. “I go quiet. I know I do.” A bus slows down for them and drives on.',
				also: [
					{ when: { type: 'flag', params: 'clung' }, text: '“And then there’s all the messages,” he says.' },
					{ when: { type: 'flag', params: 'iced' }, text: '“And then you got so polite,” he says.' }
				],
				choices: {
					'say-my-half': '“I get in a state when I don’t hear. You’re not meant to fix it.”',
					'ask-for-a-promise': '“Promise me you won’t just vanish again.”',
					'fewer-evenings': '“Could we do fewer evenings? I like you better when I’ve slept.”'
				}
			},
			on: {
				'say-my-half': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'rebuffed' },
								{ type: 'atLeast', params: { openness: 6 } }
							]
						},
						target: 'nextTiredWeek',
						actions: [
							{ type: 'shift', params: { closeness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'signal' }
						],
						meta: {
							lands: 'well',
							because:
								'He was sorry for the way he had answered her that week, and she had kept telling him how it was for her.',
							after:
								'“Good, because I can’t,” says Sam, and laughs, and wipes his face. When he is flat he will send a thumb down and the word “tomorrow”. She will say “wobbly”, and he need not do anything about it.'
						}
					},
					{
						target: 'timetable',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							lands: 'badly',
							after: '“I don’t know what to say to that,” says Sam. “I’m not being funny. I don’t.” He gets up.'
						}
					}
				],
				'ask-for-a-promise': [
					{
						guard: { type: 'flag', params: 'missed' },
						target: 'timetable',
						actions: { type: 'shift', params: { tension: +1, urgency: -1 } },
						meta: {
							lands: 'badly',
							because: 'He had given her a time on Wednesday and missed it, and it still weighed on him.',
							after:
								'“I promised you seven o’clock on Wednesday,” says Sam, “and look how that went.” He gets up off the rucksack.'
						}
					},
					{
						guard: { type: 'flag', params: 'rebuffed' },
						target: 'nextTiredWeek',
						actions: [
							{ type: 'shift', params: { openness: -1, urgency: -2 } },
							{ type: 'setFlag', params: 'signal' }
						],
						meta: {
							lands: 'well',
							because:
								'There had been blunt words between them already that week, and a plain no shocked neither of them.',
							after:
								'“No,” says Sam. “I will vanish. I can send a thumb down first, and ‘tomorrow’.” She thinks about it. “Then I’ll say ‘wobbly’,” she says, “and you needn’t answer.”'
						}
					},
					{
						target: 'timetable',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: {
							lands: 'badly',
							after: '“I can’t promise that,” says Sam. “Could you promise me not to mind?” He does not wait to hear.'
						}
					}
				],
				'fewer-evenings': [
					{
						guard: { type: 'flag', params: 'rebuffed' },
						target: 'sundaysOnTheBench',
						actions: { type: 'shift', params: { closeness: -1, tension: -2 } },
						meta: {
							lands: 'well',
							alwaysOpen: true,
							because:
								'He had heard how short his answers were that week, and had begun counting the evenings he could manage.',
							after:
								'“I thought it was only me,” says Sam. He counts on his fingers: Sunday, and one more when the roster allows. Neither of them says sorry.'
						}
					},
					{
						target: 'timetable',
						actions: { type: 'shift', params: { closeness: -1, openness: +2, tension: +1 } },
						meta: {
							lands: 'badly',
							alwaysOpen: true,
							after:
								'“I’d been looking forward to this bench,” says Sam, “and all I heard was ‘fewer’. I’ll have to walk that off later.” He is on his feet.'
						}
					}
				]
			}
		},
		timetable: {
			meta: {
				text: 'Sam stands and reads the timetable, with his back to her. He has taken this bus for eight months. It is due in four minutes. He has left her the whole rucksack, it has begun to rain again, and she can see one hand opening and closing in his jacket pocket.',
				choices: {
					frightened: '“I can’t stop talking. Sorry. I’m scared you’ll go.”',
					'make-room': 'Say nothing, and move over to her half of the rucksack',
					'take-your-bus': '“Take your bus. Let’s have Sundays, and I’ll have my Tuesdays.”'
				}
			},
			on: {
				frightened: [
					{
						guard: { type: 'atLeast', params: { openness: 7 } },
						target: 'nextTiredWeek',
						actions: [
							{ type: 'shift', params: { closeness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'signal' }
						],
						meta: {
							lands: 'well',
							because: 'All week they had only written to each other, and now he could hear the fright in her voice.',
							after:
								'“I’m not going. I’m just no use,” he says, and sits down again. His sign will be a thumb down and the word “tomorrow”, and hers “wobbly”. His bus comes, and they let it go.'
						}
					},
					{
						target: 'nextTiredWeek',
						actions: { type: 'shift', params: { closeness: -1, openness: +2 } },
						meta: {
							after:
								'“I know you are,” says Sam. “I’ve got four minutes, Pri.” From the top deck he holds up a hand and keeps it up until the corner.'
						}
					}
				],
				'make-room': [
					{
						guard: { type: 'flag', params: 'clung' },
						target: 'nextTiredWeek',
						actions: [
							{ type: 'shift', params: { openness: -1, tension: -2 } },
							{ type: 'setFlag', params: 'signal' }
						],
						meta: {
							lands: 'well',
							because: 'He had been asked a good deal that week, and now for once nobody was asking him anything.',
							after:
								'The bus comes and goes. Sam sits down on his half. “A thumb down,” he says after a while, “and ‘tomorrow’. That’d be me, flat.” Hers, she says, would be “wobbly”.'
						}
					},
					{
						target: 'nextTiredWeek',
						actions: { type: 'shift', params: { closeness: -1, tension: -1 } },
						meta: {
							after:
								'The bus comes. “I’m done in, Pri. Nothing you did,” says Sam, and gets on. From the top deck he waves with the whole arm.'
						}
					}
				],
				'take-your-bus': {
					target: 'sundaysOnTheBench',
					actions: { type: 'shift', params: { closeness: -1, tension: -2, urgency: -1 } },
					meta: {
						alwaysOpen: true,
						lands: 'well',
						after:
							'He turns round and thinks about it. “I could be good at Sundays,” he says. Then the doors open, and he has to run the last three steps.'
					}
				}
			}
		},
		nextTiredWeek: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'signal' },
						text: 'The next tired week comes. Priya has had a fire drill, a nosebleed and a meeting with the governors, and has saved all three up to tell Sam. At twenty past nine her phone buzzes on the spelling tests: a thumb down, and “Tomorrow, seven.” It is what they agreed on. The old drop in her chest is there as well.'
					},
					{
						text: 'The next tired week comes. Priya has had a fire drill, a nosebleed and a meeting with the governors, and has saved all three up to tell Sam. At twenty past nine her phone buzzes on the spelling tests: “Flat. Bed. Ring you tomorrow at seven.” On the bench they had not got as far as agreeing on anything. The old drop in her chest is there at once.'
					}
				],
				choices: {
					trust: '“Sleep well. Talk tomorrow.”',
					'check-twice': '“Night. You did mean tomorrow?”',
					'answer-in-the-morning': 'Put the phone in the drawer, and answer in the morning'
				}
			},
			on: {
				trust: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'signal' },
								{ type: 'atMost', params: { urgency: 5 } }
							]
						},
						target: 'doorInTheDistance',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							lands: 'well',
							because: 'They had agreed on the sign, and her fright was low enough that evening to let her go by it.',
							after:
								'“Tomorrow,” he writes, and no more. She tells the radio about the nosebleed, marks eleven tests, and reads all of them.'
						}
					},
					{
						target: 'wobblyAndHolding',
						actions: { type: 'shift', params: { closeness: +1, urgency: +1 } },
						meta: {
							after:
								'A heart comes back. At midnight she looks when he was last online, and at one she looks again. After that the phone spends the night on the landing.'
						}
					}
				],
				'check-twice': [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'signal' },
								{ type: 'atLeast', params: { openness: 7 } }
							]
						},
						target: 'doorInTheDistance',
						actions: { type: 'shift', params: { openness: +1, urgency: +1 } },
						meta: {
							lands: 'well',
							because: 'They had a word for it by then, and he knew enough of her side to use it first.',
							after:
								'“I did. Seven. Wobbly?” writes Sam. “Wobbly,” she writes. “Go to bed.” She does not write again, though it takes some doing.'
						}
					},
					{
						target: 'wobblyAndHolding',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after:
								'“Yes,” writes Sam. She types “Sorry, ignore that”, deletes it and lies awake. He is asleep by then.'
						}
					}
				],
				'answer-in-the-morning': [
					{
						guard: { type: 'flag', params: 'signal' },
						target: 'doorInTheDistance',
						actions: { type: 'shift', params: { openness: -1, urgency: -2 } },
						meta: {
							alwaysOpen: true,
							because: 'The sign they had agreed on asked for no answer that night.',
							after:
								'She rings her mother and tells her about the nosebleed instead, and they laugh. In the morning she sends Sam a thumb, the right way up.'
						}
					},
					{
						target: 'wobblyAndHolding',
						actions: { type: 'shift', params: { closeness: -1, urgency: -2 } },
						meta: {
							alwaysOpen: true,
							after:
								'She lies awake till one, and the drawer stays shut. At six she writes: “Morning. I had a bad hour. It’s over.” Sam sends back a sun.'
						}
					}
				]
			}
		},
		doorInTheDistance: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'A door in the distance',
				text: 'Sam rings the next evening at seven. He asks about her week first, and the nosebleed lasts a quarter of an hour. Then he goes quiet, with a tap running somewhere behind him, and Priya waits and looks at her shoes. He still goes flat some weeks. She still feels the drop. On one of those days his thumb comes at four o’clock, before she has bought any fish.',
				later: 'The bench is dry. Priya’s phone lies on it face up, and neither of them is looking at it.',
				teaches:
					'A sign that they had agreed on gave Sam room and gave Priya something to go by. Some lines went wrong before it, and it needed both of them to keep it.',
				also: [
					{
						when: { type: 'flag', params: 'clung' },
						text: 'Her messages from that first week are still further up in the chat, and they can laugh at some of them.'
					},
					{
						when: { type: 'flag', params: 'iced' },
						text: 'One of them still says “Busy day?” in a butler’s voice when the other is too polite.'
					}
				]
			}
		},
		wobblyAndHolding: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Wobbly and holding',
				text: 'Seven comes, and then ten past. At a quarter past Sam rings from the shop, out of breath, with a basket on his arm. “How was the rest of your night?” he says. “Not great,” says Priya. “I was up till one.” He laughs. He wants to know what people eat when they are too tired to eat, and she stays on the line with him as far as the eggs.',
				later:
					'Priya’s phone lies on the pile of spelling tests with a scarf over it. She lifts the scarf once, and puts it back.',
				teaches:
					'A habit may take its time to go. Priya had a bad night and told him so the next day, and there was still an evening to have.'
			}
		},
		sundaysOnTheBench: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Evenings of one’s own',
				text: 'On Tuesday Priya fries a trout and reads at the table, with her feet on the other chair. Sam may be asleep at his end of the line, or at football. She will hear on Sunday. On Sunday he is at the bench before her, with two rolls in a paper bag. They each have a whole week to tell, and they toss a coin for who begins. When the light goes they cross to different sides of the road and wave till a bus comes.',
				later:
					'Nothing is written on Priya’s calendar on Tuesdays. On each Sunday, in Sam’s handwriting, there is a small drawing of a bench.',
				teaches:
					'Wanting fewer evenings was not coldness. It was said aloud, and each of them could count on the evenings that were left.'
			}
		},
		chasedAway: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'Chased away',
				text: '“I don’t want to be together any more,” writes Sam. “I haven’t got it in me. Please don’t write.” Priya reads it standing up. There are already words in the box under it, and she takes them out one letter at a time and sends nothing. She goes over to her friend Nadia’s with her toothbrush in her coat pocket, and Nadia moves the ironing off the sofa. On Tuesday he had wanted an early night, and she had bought two trout. They watch a programme about canals.',
				later:
					'Priya and Nadia sit on the wall outside the chip shop. “He’d written that he couldn’t,” says Priya, “and I wrote again.” “He was typing too,” says Nadia. “In an ambulance.” She passes the vinegar.',
				teaches:
					'Reaching and fault-finding can feed each other without anyone wishing it. Sam had a share in the week too. He asked her to stop, and she stopped.',
				also: [
					{
						when: { type: 'flag', params: 'promised' },
						text: '“You rang when you said you would,” says Nadia, with her eyes on the canal. “I’m only saying.”'
					}
				]
			}
		},
		frozenApart: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Frozen apart',
				text: 'Nobody ends it. They just do not write. Sam’s spare uniform shirt hangs on the back of Priya’s door. She moves it to the wardrobe, and later to a bag by the door, ready. Once an ambulance stops beside her bus at the lights, and she looks until she can see that the driver is a woman. Sam still has the key to her bicycle lock. Neither of them asks for anything back.',
				later: 'The bench halfway is empty. They both pass it, on different evenings, on the same bus.',
				teaches: 'Each of them took the other’s quiet for an answer. Either of them could still write.'
			}
		}
	}
});
