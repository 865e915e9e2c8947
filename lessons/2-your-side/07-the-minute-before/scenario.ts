import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'rewind',
	initial: 'headphones',
	context: start({ insight: 3, tension: 5, closeness: 5 }),
	meta: {
		title: 'Rewind',
		seat: 'Sam',
		people: [
			{ name: 'Sam', about: 'he/him, 29, a trans man, paramedic. He has been up since five.' },
			{
				name: 'Priya',
				about: 'she/her, 27, teaches the youngest class at a primary school. She has been up nearly as long.'
			}
		],
		setting:
			'A Thursday evening, and the morning after, in the flat that Priya and Sam have shared for eleven months. Both are tired, and neither is afraid of the other. If you are afraid of somebody, this exercise is not for that: go to the help page. Sam can play the last ten minutes back in his head, in four short clips.',
		example: [
			'In another kitchen Ravi and Henrik have been together for nine years, and it is the end of the month. Henrik gets up and begins to wipe the hob. Ravi dislikes this more than he can explain, because Henrik only ever wipes the hob when they are talking about money.',
			'Ravi does not follow him with the bill. He goes back one minute and looks at himself. He had read the heating figure out twice. He had said “as usual”. When Henrik started to say something about his brother, Ravi’s eyes had gone back to the column of numbers.',
			'He makes a sentence of it and puts nothing after it. “I read that out like a teacher, and I talked over your brother.” Henrik does not turn round. “Very good,” he says. “Did you get that off the radio?”',
			'Ravi has an answer ready that begins with “but”. He eats a cold potato in its place, and then another. He washes up the pan and goes to bed with the bill unpaid. At one in the morning Henrik says into the dark, “He wants to borrow again.” “Ah,” says Ravi, and that is all that he says.',
			'For a month he tries one thing: before any figures, he asks how the week was. He has decided what he will look for as well, which is whether he knows the answer when he goes to bed. Henrik still wipes the hob now and then. Some hobs need it.'
		],
		summary: [
			'When Priya puts her headphones in and leaves the room, Sam can go after her, rest, or play the last ten minutes back and look at himself.',
			'He may find a third question about the lease, a plan that was not asked for or a glance at his phone; under each is a wish that he could have said.',
			'He may also find that she was worn out before he had said a word, and that her twenty minutes of quiet are hers.',
			'A sentence about his own part can be met badly, because she has a hard week of her own; he can stop there, let it be, or speak again in the morning.',
			'One change that is his to make, named in plain words and with a way to tell, is enough; what she does stays hers.',
			'A sum thrown across the sink settles nothing, even where it is right, and some evenings call for sleep and for help from outside.'
		],
		picture: { near: 'closeness', open: 'insight', strain: 'tension' },
		lowerIsBetter: ['tension']
	},
	states: {
		headphones: {
			meta: {
				text: 'Thursday, twenty to eight. Priya came in ten minutes ago, and there is rice on the hob. On the table the new lease lies under the pepper mill. Sam has signed it; Priya has until noon tomorrow. Now she puts her headphones in and leaves the kitchen. Of all the things she does, this is the one he likes least.',
				choices: {
					follow: '“Pri? What did I say?”',
					rewind: 'Stay at the table and go back over the last ten minutes',
					scroll: 'Put his feet on the other chair and read about football'
				}
			},
			on: {
				follow: {
					target: 'flatAnswer',
					actions: [
						{ type: 'shift', params: { insight: +1, tension: +1 } },
						{ type: 'setFlag', params: 'followed' }
					],
					meta: {
						after:
							'He catches up with her in the hall. She takes one earphone out and holds it between two fingers, ready to go back in.'
					}
				},
				rewind: {
					target: 'filmStrip',
					actions: { type: 'shift', params: { insight: +1, closeness: -1 } },
					meta: {
						after:
							'He stays where he is. Down the hall the bathroom door closes and the tap begins to run. He has the rice, the lease and ten minutes that he remembers quite well.'
					}
				},
				scroll: {
					target: 'flatAnswer',
					actions: { type: 'shift', params: { tension: -2, closeness: -1 } },
					meta: {
						after:
							'A goalkeeper of thirty-nine has signed for another year. Sam reads it twice. His shoulders come down from where they have been since the morning.'
					}
				}
			}
		},
		flatAnswer: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'followed' },
						text: '“Nothing,” says Priya. “You didn’t say anything. I’m tired.” She says it to the row of coats. The music in the free earphone is small and fast, and she has not turned it off. Behind them in the kitchen the rice is boiling over.'
					},
					{
						text: 'Five minutes later Priya comes back for a glass of water. “It’s nothing,” she says, before he has asked. “I’m tired.” She says it to the tap. One earphone hangs down the front of her cardigan, playing something small and fast.'
					}
				],
				choices: {
					tiredToo: '“So am I. I’ve been up since five.”',
					halfFirst: '“Let me think what my half was. I’ll come and say.”',
					takeTwenty: '“Have twenty minutes. I’ll see to the rice.”'
				}
			},
			on: {
				tiredToo: [
					{
						guard: { type: 'flag', params: 'followed' },
						target: 'filmStrip',
						actions: [
							{ type: 'shift', params: { insight: +1, tension: +2 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							because: 'He had come after her into the hall, where it sounded like a competition.',
							after:
								'“Then go and be tired,” says Priya. “You don’t need me for it.” The earphone goes in, and the bathroom door closes, not hard. He goes back and turns the gas down.'
						}
					},
					{
						target: 'filmStrip',
						actions: { type: 'shift', params: { closeness: +2, insight: -1 } },
						meta: {
							lands: 'well',
							after:
								'“Ten to six,” says Priya. “You win.” It is nearly a laugh. She takes the glass with her down the hall, and the bathroom tap begins to run.'
						}
					}
				],
				halfFirst: {
					target: 'filmStrip',
					actions: { type: 'shift', params: { insight: +2, tension: +1 } },
					meta: {
						after:
							'“You do that,” says Priya. He can’t tell how she means it. The bathroom door closes, and he goes back and turns the gas down.'
					}
				},
				takeTwenty: {
					target: 'filmStrip',
					actions: [
						{ type: 'shift', params: { tension: -2, insight: -1 } },
						{ type: 'setFlag', params: 'gaveTwenty' }
					],
					meta: {
						alwaysOpen: true,
						lands: 'well',
						after:
							'“Thanks,” she says, and goes. He hears the bathroom tap. He turns the gas down, wipes the hob and has nineteen minutes left.'
					}
				}
			}
		},
		filmStrip: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'gaveTwenty' },
						text: 'Sam lets the ten minutes run twice, which makes her twenty. Priya in the hall with her coat on. His own voice, three times, about the lease. Her story from school, and his fingers counting out an answer. Her mother, and his phone. Then the headphones. “That’s twenty,” Priya calls through the bathroom door. “I’m not getting out yet.” He stops the film in one place.'
					},
					{
						text: 'Sam turns his chair to the wall and lets the ten minutes run. Priya in the hall with her coat on. His own voice at the table, three times, about the lease. Her story from school, and his fingers counting out an answer. Her mother, and his phone. Then the headphones. He goes back and stops it in one place.'
					}
				],
				choices: {
					seeCoats: 'At Priya, in the hall with her coat on',
					hearVoice: 'At his own voice, asking for the third time',
					seeSolutions: 'At his fingers, counting',
					seeEyes: 'At his phone, as she got to her mother'
				}
			},
			on: {
				seeCoats: {
					target: 'amongTheCoats',
					actions: { type: 'shift', params: { closeness: +1, insight: -1 } },
					meta: {
						after:
							'She came in at half past seven and hung up her bag. Then for most of a minute she stood with her forehead against the coats. He saw it from the table. He was thinking about noon tomorrow.'
					}
				},
				hearVoice: {
					target: 'thirdReminder',
					actions: [
						{ type: 'shift', params: { insight: +2, tension: +1 } },
						{ type: 'setFlag', params: 'tone' }
					],
					meta: {
						after:
							'The first time it is a question. The second time he is tapping the paper with a fork. The third time she has her head in the fridge, and he says it louder.'
					}
				},
				seeSolutions: {
					target: 'threeSolutions',
					actions: { type: 'shift', params: { insight: +1, closeness: +1, tension: +1 } },
					meta: {
						after:
							'At “one” she nods. At “two” she nods and looks at the rice. At “three” she has a hand in the pocket where the headphones are.'
					}
				},
				seeEyes: {
					target: 'loweredEyes',
					actions: [
						{ type: 'shift', params: { insight: +2, closeness: -1 } },
						{ type: 'setFlag', params: 'phone' }
					],
					meta: {
						after:
							'“Mum’s had an offer, and …” His phone buzzes and he looks down. When he looks up she is reading the back of a packet of lentils.'
					}
				}
			}
		},
		amongTheCoats: {
			meta: {
				text: 'He lets her stand there a second time, her face in the coats and one hand on the strap of her bag. He had not said a word yet. Whatever it was had begun without him, at school or on the bus. Down the hall the bathroom tap is running. Anything he says now he has to say through a door.',
				choices: {
					doneIn: '“You were done in before I opened my mouth, weren’t you?”',
					quietOrMe: '“Do you want quiet in there, or me?”',
					leaveCoats: 'Say nothing, and watch what came next: the lease'
				}
			},
			on: {
				doneIn: [
					{
						guard: { type: 'flag', params: 'followed' },
						target: 'bathEdge',
						actions: { type: 'shift', params: { tension: -1, insight: -1 } },
						meta: {
							because: 'She had already told him in the hall that it was nothing that he had said.',
							after:
								'“I told you it wasn’t you,” says Priya through the door. She says it close to the wood, and tiredly. “Right,” says Sam, and goes to see to the rice.'
						}
					},
					{
						target: 'bathEdge',
						actions: { type: 'shift', params: { closeness: +1, insight: -1 } },
						meta: {
							lands: 'well',
							after: 'The tap stops. “Thirty of them,” says Priya. “Miss, Miss, Miss. All day.”'
						}
					}
				],
				quietOrMe: [
					{
						guard: { type: 'atMost', params: { tension: 4 } },
						target: 'bathEdge',
						actions: { type: 'shift', params: { closeness: +2, insight: -1 } },
						meta: {
							lands: 'well',
							because: 'There had been some quiet between them by then, and she had had a little of what she needed.',
							after:
								'“You,” says Priya, “but not talking.” He sits on the hall floor for five minutes and does not talk.'
						}
					},
					{
						target: 'bathEdge',
						actions: { type: 'shift', params: { tension: -2, closeness: -1 } },
						meta: {
							after:
								'“Quiet,” says Priya through the door. “Please.” He goes and lays the table, which takes a minute, and lays it again.'
						}
					}
				],
				leaveCoats: {
					target: 'thirdReminder',
					actions: [
						{ type: 'shift', params: { insight: +1, closeness: -1 } },
						{ type: 'setFlag', params: 'tone' }
					],
					meta: {
						after:
							'She hangs up the coat and comes in, and he hears himself before she has reached a chair. “Have you signed it?” There are two more of those to come.'
					}
				}
			}
		},
		thirdReminder: {
			meta: {
				text: 'Three times in eight minutes. The first would have done; she said, “I know. Friday.” In the clip he has one finger on the dotted line and keeps it there. Sam has moved house nine times in ten years. This is the first lease that came with his name typed on it and nothing to put right in pen.',
				choices: {
					nameWorry: '“I’m scared of losing this flat. That’s what the asking was.”',
					claimRole: '“If I don’t ask, it doesn’t get signed.”',
					leaveVoice: 'Say nothing, and watch what came next: his fingers'
				}
			},
			on: {
				nameWorry: [
					{
						guard: { type: 'flag', params: 'followed' },
						target: 'sink',
						actions: [
							{ type: 'shift', params: { insight: +1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							because: 'He had come after her once already that evening, and this was the second time.',
							after:
								'“It’s a piece of paper, Sam,” says Priya through the bathroom door. “I know where it is. I know where you are, too.” He goes away. The door stays shut until she is hungry.'
						}
					},
					{
						target: 'bathEdge',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							lands: 'well',
							after: 'The tap stops. “You never said scared,” says Priya through the bathroom door. “You said noon.”'
						}
					}
				],
				claimRole: {
					target: 'bathEdge',
					actions: [
						{ type: 'shift', params: { insight: +2, tension: +2 } },
						{ type: 'setFlag', params: 'rebuffed' }
					],
					meta: {
						lands: 'badly',
						after:
							'“I read it on Monday,” says Priya through the bathroom door. “I’m not forgetting it. I’m not doing it. Those are two things.” The tap goes on full. He goes back to the kitchen with that.'
					}
				},
				leaveVoice: {
					target: 'threeSolutions',
					actions: { type: 'shift', params: { insight: +1, closeness: -1 } },
					meta: {
						after:
							'They sit down. She tells him that Miss Doyle has been taken out of her classroom, and before she has got to the reason his hand is up.'
					}
				}
			}
		},
		threeSolutions: {
			meta: {
				text: 'The head has moved Miss Doyle to another class, so Priya has thirty children and one pair of hands. Sam holds up three fingers: the union, a rota of parents, an email to the governors. It is what he does at work. People are in trouble, he counts things off for them, and they get some colour back. In the clip Priya is looking at the table.',
				choices: {
					askWhich: '“Was I meant to help there, or to listen?”',
					defendCare: '“I can’t hear about Miss Doyle and do nothing. It’s how I’m made.”',
					leaveFingers: 'Say nothing, and watch what came next: his phone'
				}
			},
			on: {
				askWhich: [
					{
						guard: { type: 'flag', params: 'rebuffed' },
						target: 'bathEdge',
						actions: { type: 'shift', params: { closeness: +1, insight: +1, tension: +1 } },
						meta: {
							lands: 'well',
							because: 'She had sent him off in the hall, and by then she was sorry about it.',
							after:
								'“Listen,” says Priya through the bathroom door. Then, after some splashing: “The parents’ rota wasn’t stupid.”'
						}
					},
					{
						target: 'bathEdge',
						actions: [
							{ type: 'shift', params: { insight: +1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							after:
								'“I don’t know, Sam,” says Priya through the bathroom door. “Is there a form for it?” He goes and stirs the rice.'
						}
					}
				],
				defendCare: [
					{
						guard: { type: 'atLeast', params: { tension: 6 } },
						target: 'bathEdge',
						actions: { type: 'shift', params: { insight: +1, closeness: -1 } },
						meta: {
							because: 'It had been a sore evening for a while by then, for her and for him.',
							after:
								'“I came home for a moan,” says Priya through the bathroom door, “and you had me emailing the governors.” It is a fair account. He takes it back to the kitchen.'
						}
					},
					{
						target: 'bathEdge',
						actions: { type: 'shift', params: { closeness: +2, insight: -1 } },
						meta: {
							lands: 'well',
							after:
								'“I know how you’re made,” says Priya through the bathroom door. “You put a splint on my mother’s cat.”'
						}
					}
				],
				leaveFingers: {
					target: 'loweredEyes',
					actions: [
						{ type: 'shift', params: { insight: +1, closeness: -1 } },
						{ type: 'setFlag', params: 'phone' }
					],
					meta: {
						after:
							'She lets him get to three. “Mum’s had an offer, and …” On the table his phone lights up, and in the clip he turns it round to read it.'
					}
				}
			}
		},
		loweredEyes: {
			meta: {
				text: 'Her mother has talked since spring of selling the house: the yard, the blue door, the room with Priya’s bunk still in it. Today there is an offer, and Priya got as far as “and”. The message was from the station: could Sam stay on till eight tomorrow? He had typed “yes” before he looked up.',
				choices: {
					askAgain: '“You’d started about your mum. Will you start again?”',
					checkingTime: '“That was the station. They want me till eight tomorrow.”',
					leaveDoor: '“I’ve put your rice in the oven. I’ll be out here.”'
				}
			},
			on: {
				askAgain: [
					{
						guard: { type: 'flag', params: 'followed' },
						target: 'sink',
						actions: { type: 'shift', params: { insight: +1, closeness: -1 } },
						meta: {
							because: 'It was not the first thing that he had come and asked her that evening.',
							after:
								'“No,” says Priya through the bathroom door. “I’ve been asked enough for one day.” “Okay,” says Sam. He turns off the rice and lays two places, and does not go back. She comes out when she is hungry.'
						}
					},
					{
						target: 'bathEdge',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							after: '“In a minute,” says Priya through the bathroom door. It takes her six, and he leaves her to them.'
						}
					}
				],
				checkingTime: [
					{
						guard: { type: 'atLeast', params: { closeness: 6 } },
						target: 'bathEdge',
						actions: { type: 'shift', params: { closeness: +1, insight: -1 } },
						meta: {
							lands: 'well',
							because: 'The two of them had nearly laughed together at the tap a little earlier.',
							after:
								'“Eight?” says Priya through the bathroom door. “You did eight on Monday.” For a minute they are both cross with the station.'
						}
					},
					{
						target: 'bathEdge',
						actions: [
							{ type: 'shift', params: { insight: +1, closeness: -1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							after:
								'“And you said yes,” says Priya through the bathroom door. He did, and without asking her. He takes the phone back to the kitchen.'
						}
					}
				],
				leaveDoor: {
					target: 'bathEdge',
					actions: { type: 'shift', params: { tension: -2, insight: -1 } },
					meta: {
						alwaysOpen: true,
						lands: 'well',
						after: '“Okay,” says Priya through the bathroom door. He sits down by the oven and shuts his eyes.'
					}
				}
			}
		},
		bathEdge: {
			meta: {
				text: 'In her own time Priya opens the bathroom door. “You can come in,” she says. “Mind the mat.” She sits down again on the edge of the bath, with her trousers rolled up and her feet in the water. One earphone is in and one is out. Sam stands on the mat in his work socks. It is wet.',
				also: [
					{
						when: { type: 'flag', params: 'rebuffed' },
						text: '“I was sharp with you,” she tells her knees. She leaves it at that.'
					}
				],
				choices: {
					ownPart: '“I asked three times about a lease, and I looked at my phone when you got to your mum.”',
					partAndHers: '“I kept on at you. And you walked out on me.”',
					askBefore: '“What was it like, just before you went?”',
					tillBreakfast: '“I’m no use tonight. Ten to six, over toast?”'
				}
			},
			on: {
				ownPart: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'rebuffed' },
								{ type: 'atLeast', params: { insight: 6 } }
							]
						},
						target: 'tenToSix',
						actions: { type: 'shift', params: { closeness: +2, tension: +1 } },
						meta: {
							lands: 'well',
							because:
								'She had already been sharp with him, and he had looked at those ten minutes long enough to stop after his own half.',
							after:
								'He stops there. The other earphone comes out. “They want the house by Christmas,” says Priya. “I can’t sign for one home in the week the other one goes.” She cries a little, and then she is hungry.'
						}
					},
					{
						guard: { type: 'not', params: { type: 'flag', params: 'rebuffed' } },
						target: 'sink',
						actions: [
							{ type: 'shift', params: { insight: +1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							because: 'She had her feet in the water at last, and nothing left to answer with.',
							after:
								'“All right,” says Priya to her feet. “I can’t do anything with it now, Sam. I’ve been sorried at all day.” She dries one foot and then the other, and goes past him to the kitchen to eat.'
						}
					},
					{
						target: 'sink',
						actions: { type: 'shift', params: { insight: +1, closeness: -1 } },
						meta: {
							after:
								'“You’ve practised that,” says Priya, not unkindly. She dries her feet. “I’m too hungry for it, Sam.” They eat in the kitchen without saying much.'
						}
					}
				],
				partAndHers: [
					{
						guard: { type: 'atMost', params: { tension: 4 } },
						target: 'tenToSix',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							lands: 'well',
							because: 'The evening had calmed down enough by then for her to look at her half as well.',
							after:
								'“I did,” says Priya. She moves her feet in the water. “I do. It was that or cry on the lease.” They eat the rice in bed, out of one bowl.'
						}
					},
					{
						target: 'sink',
						actions: [
							{ type: 'shift', params: { insight: +1, closeness: -1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							after:
								'“I walked to the bathroom,” says Priya. “It’s eleven steps.” She dries her feet and takes them, all eleven, back to the kitchen. They eat.'
						}
					}
				],
				askBefore: [
					{
						guard: { type: 'flag', params: 'followed' },
						target: 'sink',
						actions: [
							{ type: 'shift', params: { insight: +1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							because: 'He had been asking her things ever since the hall.',
							after:
								'“I answer questions from half past eight,” says Priya. “Do you know how many that is?” She dries her feet and goes to see about the rice.'
						}
					},
					{
						target: 'tenToSix',
						actions: { type: 'shift', params: { insight: +2, tension: +1 } },
						meta: {
							lands: 'well',
							after:
								'“Like being marked,” says Priya after a while. “By somebody nice.” And then: “They want Mum’s house by Christmas. I can’t sign for a home the same week.” They eat late, and she hardly talks.'
						}
					}
				],
				tillBreakfast: {
					target: 'tenToSix',
					actions: { type: 'shift', params: { tension: -2, insight: -1 } },
					meta: {
						alwaysOpen: true,
						lands: 'well',
						after: '“Toast,” says Priya, and puts the other earphone in. He is asleep before she has let the water out.'
					}
				}
			}
		},
		sink: {
			meta: {
				text: 'After supper they stand at the sink, he with the brush and she with the cloth, and both of them talk to the tap. “The pan isn’t done,” says Sam. “I can see a pan,” says Priya. The lease is still under the pepper mill. It has got a grain of rice on it.',
				choices: {
					quarterHour: '“Fifteen minutes apart? Whoever’s ready knocks.”',
					throwTally: '“I’ve done the shop, the rice and eleven hours. That’s just a fact.”',
					callForHelp: '“I’m done, Pri. Are you?”'
				}
			},
			on: {
				quarterHour: [
					{
						guard: { type: 'flag', params: 'followed' },
						target: 'tenToSix',
						actions: { type: 'shift', params: { closeness: +1, tension: -1, insight: -1 } },
						meta: {
							alwaysOpen: true,
							because: 'He had been the one to come after her in the hall, and she wanted the next knock to be hers.',
							after:
								'“I’ll knock,” says Priya. “You did the hall.” It is nearer two hours. He is almost asleep when a pair of cold feet comes to rest against his.'
						}
					},
					{
						target: 'tenToSix',
						actions: { type: 'shift', params: { tension: -2, closeness: -1 } },
						meta: {
							alwaysOpen: true,
							lands: 'well',
							after:
								'“All right,” she says. He sits on the edge of the bath and feels his neck let go. Nobody knocks. When he goes to bed she is asleep on top of the covers in her cardigan, and he lets her be.'
						}
					}
				],
				throwTally: [
					{
						guard: { type: 'atLeast', params: { tension: 7 } },
						target: 'scoreboard',
						actions: { type: 'shift', params: { tension: +1, closeness: -2, insight: +1 } },
						meta: {
							lands: 'badly',
							because: 'He had called it a fact, late in a sore evening, and she had some of those as well.',
							after: '“You want facts?” says Priya, and hangs the cloth over the tap. “I’ve got some from August.”'
						}
					},
					{
						target: 'tenToSix',
						actions: { type: 'shift', params: { tension: +1, closeness: -1, insight: +1 } },
						meta: {
							lands: 'badly',
							after:
								'“It is,” says Priya. “And I’ve done thirty children and one mother. Shall we see who’s ahead?” He picks the grain of rice off the lease. They are in bed by half past nine, back to back.'
						}
					}
				],
				callForHelp: [
					{
						guard: { type: 'atMost', params: { closeness: 4 } },
						target: 'nightShift',
						actions: { type: 'shift', params: { insight: +1, tension: +1 } },
						meta: {
							alwaysOpen: true,
							because: 'They had hardly had a friendly word that evening, and he sounded to her as he does at work.',
							after: '“Don’t triage me,” says Priya. She dries one fork for a long time. “I am, though,” she says.'
						}
					},
					{
						target: 'nightShift',
						actions: { type: 'shift', params: { closeness: +1, tension: -1, insight: -1 } },
						meta: {
							alwaysOpen: true,
							lands: 'well',
							after: 'Priya looks at the brush in his hand, which has stopped. “Since about October,” she says.'
						}
					}
				]
			}
		},
		tenToSix: {
			meta: {
				text: 'Friday, ten to six, and dark outside. Priya has her coat on over her pyjamas and eats her toast standing up. The lease lies where it lay, without her name. The headphones hang on the door handle. “So,” she says. “Last night.”',
				also: [
					{
						when: { type: 'atLeast', params: { tension: 8 } },
						text: 'She has made one slice, and not two.'
					},
					{
						when: { type: 'atMost', params: { tension: 4 } },
						text: 'She has kept the crust for him, because he likes it.'
					}
				],
				choices: {
					drawerPhone: '“When it’s your mum, my phone goes in the drawer.”',
					askOnce: '“I’ll ask once about a form. After that it’s yours.”',
					keepThem: '“The asking was mine, and the phone. The ears are yours.”',
					goodEvening: '“I’m not awake. Can we, on a good evening?”'
				}
			},
			on: {
				drawerPhone: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'rebuffed' },
								{ type: 'flag', params: 'phone' }
							]
						},
						target: 'threeThursdays',
						actions: [
							{ type: 'shift', params: { closeness: +2, tension: +1 } },
							{ type: 'setFlag', params: 'drawer' }
						],
						meta: {
							lands: 'well',
							because: 'He had stopped the film at his phone, and knew just where in her sentence he had left.',
							after:
								'“I’d got to ‘and’,” says Priya. “I know,” says Sam. “I saw.” She opens the drawer with the string in it, to see whether there is room.'
						}
					},
					{
						target: 'threeThursdays',
						actions: [
							{ type: 'shift', params: { closeness: +1, insight: -1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' },
							{ type: 'setFlag', params: 'drawer' }
						],
						meta: {
							lands: 'badly',
							after:
								'“The phone?” says Priya. “That was about one second of it.” Sam puts down his toast. “It’s the bit I can do,” he says. She opens the drawer with the string in it and looks in.'
						}
					}
				],
				askOnce: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'rebuffed' },
								{ type: 'flag', params: 'tone' }
							]
						},
						target: 'threeThursdays',
						actions: { type: 'shift', params: { closeness: +1, tension: -1, insight: -1 } },
						meta: {
							lands: 'well',
							because: 'He had listened to himself ask, all three times, and needed few words for it.',
							after:
								'“Once,” says Priya. She takes the pepper mill off the lease. “I’d have been quicker with once.” She puts the paper in her bag, between two reading books.'
						}
					},
					{
						target: 'threeThursdays',
						actions: [
							{ type: 'shift', params: { insight: +1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							lands: 'badly',
							after:
								'“It’s ten to six, Sam,” says Priya. “I can’t be grateful yet.” He butters the next slice. She takes the lease from under the pepper mill and puts it in her bag.'
						}
					}
				],
				keepThem: [
					{
						guard: { type: 'flag', params: 'rebuffed' },
						target: 'herTwenty',
						actions: { type: 'shift', params: { tension: -2, insight: -1 } },
						meta: {
							alwaysOpen: true,
							lands: 'well',
							because: 'She had been sharp with him the evening before, and was expecting to be told about it.',
							after:
								'Priya stops chewing. “I thought I was going to get a speech,” she says. “Twenty minutes. Then I come out, and I’m a person.”'
						}
					},
					{
						target: 'herTwenty',
						actions: [
							{ type: 'shift', params: { insight: +1, tension: +1 } },
							{ type: 'setFlag', params: 'rebuffed' }
						],
						meta: {
							alwaysOpen: true,
							lands: 'badly',
							after:
								'“I know whose they are,” says Priya with her mouth full. Sam gets up and fills both their flasks. He does not take it back, and he does not explain it.'
						}
					}
				],
				goodEvening: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'rebuffed' },
								{ type: 'atLeast', params: { closeness: 6 } }
							]
						},
						target: 'herTwenty',
						actions: { type: 'shift', params: { closeness: +1, insight: -1 } },
						meta: {
							lands: 'well',
							because:
								'She had been sharp with him, he had been good to her all the same, and she knew by then what she wanted.',
							after:
								'“It won’t take an evening,” says Priya. “I’ll say ‘ears’ before I go, next time. But I’d still go. I need those twenty minutes.” “Good,” says Sam. “Have them.”'
						}
					},
					{
						target: 'afterYou',
						actions: { type: 'shift', params: { closeness: -1, tension: -1 } },
						meta: {
							after:
								'“Of course,” says Priya, and then, “Which one?” He has late shifts till Wednesday, and she has reports. Neither of them says a day. Her bus goes at six minutes past.'
						}
					}
				]
			}
		},
		threeThursdays: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'drawer' },
						text: 'A quarter of an hour later Priya is dressed and has her bag on her shoulder. She has tried the drawer with her own phone, and it shuts. “Right,” she says. “And if you forget?”'
					},
					{
						text: 'A quarter of an hour later Priya is dressed and has her bag on her shoulder, with the lease in it, unsigned. “Once,” she says. “And if you forget?”'
					}
				],
				choices: {
					countMine: '“I’ll keep count, three Thursdays. Only of what I do.”',
					youTell: '“Then you tell me.”',
					noCount: '“I’d rather not keep a chart. I’ll just do it.”'
				}
			},
			on: {
				countMine: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'drawer' },
								{ type: 'atLeast', params: { closeness: 5 } }
							]
						},
						target: 'fittingLever',
						actions: { type: 'shift', params: { insight: +1, tension: +1 } },
						meta: {
							lands: 'well',
							because: 'He had named a drawer that she could open, and she had tried it.',
							after:
								'“Not what I do?” says Priya. “Not what you do.” She kisses him on the ear and has to run for the bus.'
						}
					},
					{
						target: 'oneLever',
						actions: { type: 'shift', params: { insight: +1, closeness: -1 } },
						meta: {
							after:
								'“Three Thursdays,” says Priya from the stairs. “All right. I’m late.” He finds a pencil and rules three boxes on the back of the gas bill.'
						}
					}
				],
				youTell: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'drawer' },
								{ type: 'atLeast', params: { closeness: 7 } }
							]
						},
						target: 'fittingLever',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							lands: 'well',
							because: 'He had picked his change himself, and all that he asked for was how it looked from her side.',
							after: '“I will,” says Priya. “You won’t like all of it.” She goes down the stairs two at a time.'
						}
					},
					{
						target: 'oneLever',
						actions: { type: 'shift', params: { insight: +1, closeness: -1, tension: +1 } },
						meta: {
							after:
								'“I mark thirty of them every night,” says Priya. “I’m not marking you.” The street door falls shut. Fair enough, he thinks, and looks for a pencil of his own.'
						}
					}
				],
				noCount: [
					{
						guard: { type: 'countOf', params: { flags: ['tone', 'phone'], atLeast: 2 } },
						target: 'oneLever',
						actions: { type: 'shift', params: { tension: -2, insight: -1 } },
						meta: {
							lands: 'well',
							because: 'He had watched both the asking and the phone, and would know either of them without a list.',
							after:
								'“Then just do it,” says Priya, and pulls the headphones off the door handle. “I would, too. I can’t stand charts. I’ve got eleven on the wall.”'
						}
					},
					{
						target: 'afterYou',
						actions: [
							{ type: 'shift', params: { tension: -2, closeness: -1 } },
							{ type: 'setFlag', params: 'noChart' }
						],
						meta: {
							after:
								'“Okay,” says Priya. It is an easy okay, and both of them are late. By the end of his shift he could not have said quite how he put it.'
						}
					}
				]
			}
		},
		fittingLever: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'The lever that fits',
				text: 'On Sunday Priya begins about her mother’s house while Sam is peeling potatoes. He dries his hands, puts the phone in the drawer with the string and shuts it. It takes her an hour. There is a blue door in it, and the uncle who painted it. On Friday she had rung the agent herself, and noon has become the end of the month. The potatoes go brown, and they eat them brown.',
				later:
					'The front step of an empty house, and on it the two of them with Priya’s bunk in nineteen pieces. Something has buzzed twice in the van. Sam has a screwdriver in his hand and is hearing how the bunk got its dent.',
				teaches:
					'He chose one change that was his to make, the phone in the drawer, and they had settled beforehand how they would tell.'
			}
		},
		oneLever: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'One lever',
				text: 'Friday noon, and Sam is parked outside a care home with a sandwich.',
				also: [
					{
						when: { type: 'flag', params: 'phone' },
						text: 'He has written to the station that he can’t stay till eight after all.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'phone' } },
						text: 'The station had asked him to stay till eight; he has said no.'
					},
					{
						when: { type: 'flag', params: 'drawer' },
						text: 'At ten past, the agent writes: two signatures, many thanks. “I’d sooner have one home than none,” says Priya that evening. The phone goes into the drawer. Her mother has rung, and Sam hears it as far as the surveyor. Then something buzzes under the string, and his hand is on the handle. “Sorry,” he says, and takes it away. Priya waits. “The surveyor,” she says.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'drawer' } },
						text: 'He badly wants to ask whether she has signed. But it is one question to a form now, and he has had his three. He eats the sandwich. He reads the side of the sandwich box. At ten past, the agent writes to them both: another week is fine. So she has asked for one. Sam reads it twice, rings nobody and starts the engine.'
					}
				],
				later:
					'The bus shelter outside the school, in rain. Sam has slipped twice since then and has said so both times. Priya has the headphones round her neck. She is telling him about a boy who ate a crayon, and both his hands are in his pockets.',
				teaches:
					'He changed one thing of his own, slipped twice and said so. Whether the headphones go in remains Priya’s affair.'
			}
		},
		herTwenty: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Twenty minutes',
				text: '“Ears,” says Priya in the hall on Monday, before her coat is off. Sam, at the ironing board, lifts the iron to show that he has heard. The bathroom door closes. He irons five shirts with the football on low and enjoys it. Then she comes out in her socks and asks what there is to eat. On Friday she asked the agent for another week. “I want to live here,” she told Sam. “I’d like to sign it on a day when I’ve slept.”',
				later:
					'Two pairs of headphones on the hook among the coats. The green ones are Sam’s. On Thursdays there is not a word in the flat until eight o’clock, and after that there are a good many.',
				teaches: 'Priya’s quiet was hers to want, whatever Sam found out about himself. It was not a message to him.'
			}
		},
		scoreboard: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The scoreboard',
				text: 'Priya’s list is in order of date. Sam’s has the bins in it twice. They read them out over the wet plates until the man downstairs knocks on his ceiling, and by then each of them has been right several times. She takes her coat and a cushion to the sofa. Towards morning he puts the blanket over her, and she holds on to a corner of it. Neither list is finished. At noon the lease has one name on it, and the agent gives them until Tuesday.',
				later:
					'A corner table in a café where it would be awkward to shout. There are two columns on the back of a school newsletter, in two handwritings, and an hour set for it. They have got as far as the bins.',
				teaches:
					'Who does how much is a fair question. It deserves a calm list at a set time, and it gets lost in a fight at the sink.'
			}
		},
		afterYou: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'After you',
				text: 'It is a polite week, and the lease has gone off, signed. On Wednesday, on the landing, Priya starts about her mother’s house. The neighbour comes up with a pram, and Sam takes the front wheels. When he has put them down she has her key out.',
				also: [
					{
						when: { type: 'flag', params: 'noChart' },
						text: 'It went well on Friday, and by now neither of them could say what “it” had been. Either could ask the other, and it could still be this evening.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'noChart' } },
						text: 'Sam means to begin and waits for a good evening, and Priya, it turns out, is waiting for one as well. It could have been then. It could still be any of the evenings.'
					}
				],
				later:
					'A train, and Priya by the window with a box from her mother’s on her knees and her headphones in. Sam is reading about football. At the third stop he takes hold of one corner of the box, and she lets him.',
				teaches:
					'What Sam meant to do was given no day, and no way to tell whether it was done. Either of them can still go first, and it can be small.'
			}
		},
		nightShift: {
			type: 'final',
			meta: {
				ending: 'safety',
				title: 'Not yours to fix alone',
				text: 'Two phones on the draining board, and three messages before bed. Sam’s goes to the station, which wants him till eight tomorrow: he had said yes, and now it is no. He asks for an hour with the welfare officer. Priya reads it over his shoulder and adds “please”. Hers go to her union, about thirty children and no second adult, and to the agent: can it be Wednesday? The pan stays where it is. At ten the lamp is out, and Sam has stopped going back over the evening.',
				later:
					'The rota at the station, with Sam’s name in five squares where there were six. Priya’s union has sent a form, and she is filling it in on the bus. It is Thursday, and last night they both slept.',
				teaches:
					'Looking at your part does not mean taking the blame. Some evenings are made of too much work and too little sleep, and either is reason enough to ask others for help.'
			}
		}
	}
});
