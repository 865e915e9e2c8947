import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'a-slower-pace',
	initial: 'coastInvitation',
	context: start({ trust: 4, overwhelm: 4, closeness: 4 }),
	meta: {
		title: 'A slower pace',
		seat: 'Idris',
		people: [
			{ name: 'Idris', about: 'he/him, 61, a surveyor, widowed four years ago' },
			{
				name: 'Helene',
				about:
					'she/her, 58, a florist who does the altar flowers on Saturdays; her marriage ended after her husband’s affair'
			},
			{ name: 'Bo', about: 'he/him, 64, a colleague of Idris’s and his friend' }
		],
		setting:
			'A spring of careful meetings, mostly on a bench by the churchyard wall. The losses are named and never shown. You can skip to the summary at any point.',
		example: [
			'Tova, 51, has a new neighbour, Anwar, who asks whether they might share the empty garden plot behind the houses. She would like that. The last friend she let in so far moved away without a word, and her first thought is to say that she has no time.',
			'She stands at the tap until the can runs over. Then she says: “I’d enjoy it. I’m not good at every day, though. Could we say Sundays till noon, and see?” About the friend she says nothing.',
			'“Sundays,” says Anwar. “I’ve got four hundred seedlings on my stairs, and you want to give me a morning.” It is a good sentence, and it has gone down badly. He has been refused an allotment that week, and she does not know it.',
			'Tova does not take it back, and does not explain. “Sundays is what I have,” she says. “Think about it. I shan’t mind a no.” She goes to water her beans. On Tuesday there is a note in her door: “Sundays, then. Sorry. It was the stairs talking.”',
			'In June she tells him about the friend, in two sentences, because she feels like it. In August there are three weeks when she does not want to come, and she writes: “Not this month.” He waters her half as well. Had she wanted to give up the plot for good, she could have written that too.'
		],
		summary: [
			'Helene asks Idris away for a weekend. He wants to go, and a grief four years old says no for him.',
			'He can say what he would like and what is too much in one breath, ask for time, or say no; each has its price, and none of them needs a reason.',
			'A well-made sentence may be met badly, because Helene and Bo have sore days and limits of their own; what he does next counts for more than how well it was put.',
			'Telling more does not make it safer. Some things he tells, some he keeps, and both can be right.',
			'When it is all too much in the night, he can stop, ring a helpline or ring Bo, and his friendship with Bo is a good in its own right.',
			'Going slowly together, getting help first, an honest pause and his own company on purpose are all endings that do right by both of them.'
		],
		picture: { near: 'closeness', open: 'trust', strain: 'overwhelm' },
		lowerIsBetter: ['overwhelm']
	},
	states: {
		coastInvitation: {
			meta: {
				text: 'Saturday, the bench by the churchyard wall. Helene has green on her cuffs from the altar flowers and a leaflet in her hand. “Two nights at the coast,” she says. “Separate rooms, if you like.” Idris wants to, and would like one room. His hands have gone cold around the flask.',
				choices: {
					agree: '“Yes. Two nights. I’ll bring the big map.”',
					slow: '“I’d like that, and I’m slow. Could we start with a day?”',
					askTuesday: '“Can I tell you on Tuesday?”',
					notCoast: '“Not the coast. I’d rather not say why.”'
				}
			},
			on: {
				agree: {
					target: 'oldSong',
					actions: { type: 'shift', params: { closeness: +2, overwhelm: +2 } },
					meta: {
						after:
							'“Lovely,” says Helene, and writes the date on the back of her hand in green pen. Idris is packed by Wednesday. On Thursday he unpacks, checks that nothing is missing and packs again.'
					}
				},
				slow: {
					target: 'oldSong',
					actions: [
						{ type: 'shift', params: { trust: +2, closeness: -1 } },
						{ type: 'setFlag', params: 'dayOnly' }
					],
					meta: {
						after:
							'Helene looks at the leaflet. She has ringed a guest house in pencil. “A day,” she says, and it takes her a moment. “All right. A day has a sea in it too.” She rubs at the ring with her thumb.',
						alwaysOpen: true
					}
				},
				askTuesday: {
					target: 'quietHall',
					actions: [
						{ type: 'shift', params: { closeness: +1, trust: -1 } },
						{ type: 'setFlag', params: 'owesTuesday' }
					],
					meta: {
						after:
							'“Tuesday,” says Helene, and folds the leaflet in four. “I’m no good at waiting, so I’ll be repotting. If you hear swearing from the yard, that will be Monday.”'
					}
				},
				notCoast: {
					target: 'quietHall',
					actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
					meta: {
						after:
							'“Then you needn’t,” says Helene. She puts the leaflet away in her bag. They talk about slugs until the clock strikes, and she goes home by the other path.',
						alwaysOpen: true
					}
				}
			}
		},
		oldSong: {
			meta: {
				text: 'Helene drives. The car smells of cut stems. On the road above the bay the radio plays a song, and at the second verse Idris’s thumb goes to the place where the ring was. Helene sees it, and turns the volume down a little.',
				also: [
					{
						when: { type: 'flag', params: 'dayOnly' },
						text: 'It is just after ten, and they have until dark.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'dayOnly' } },
						text: 'Two bags lie on the back seat, his and hers.'
					}
				],
				choices: {
					swallow: '“Traffic’s tiring.”',
					tell: '“This song was ours. I need ten minutes.”',
					turnBack: '“Could we turn round? I’d like to go home.”'
				}
			},
			on: {
				swallow: {
					target: 'sharpAnswer',
					actions: { type: 'shift', params: { closeness: +1, overwhelm: +1 } },
					meta: {
						after:
							'There is one tractor. Helene looks at it, then at him, and finds another station. He keeps his eyes on the sea. By the harbour they are arguing happily about where to park.'
					}
				},
				tell: [
					{
						guard: { type: 'flag', params: 'dayOnly' },
						target: 'sharpAnswer',
						actions: [
							{ type: 'shift', params: { overwhelm: -1, closeness: -1 } },
							{ type: 'setFlag', params: 'told' }
						],
						meta: {
							after:
								'She pulls in at a farm gate and gets out to look at a hedge. Ten minutes later he knocks on the window. She gets in with a burr on her sleeve and asks about the tide, and about nothing else.',
							lands: 'well',
							because: 'They had agreed on a single day, and she had come prepared to go at his speed.'
						}
					},
					{
						target: 'sharpAnswer',
						actions: [
							{ type: 'shift', params: { trust: +1, closeness: -2 } },
							{ type: 'setFlag', params: 'told' },
							{ type: 'setFlag', params: 'jarred' }
						],
						meta: {
							after:
								'“Whose?” says Helene, and then, “Oh.” She stops at a farm gate and gives him his ten minutes. When he knocks on the window she has been crying. “I’d so looked forward,” she says, and drives on.',
							lands: 'badly'
						}
					}
				],
				turnBack: {
					target: 'quietHall',
					actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
					meta: {
						after:
							'Helene finds a lay-by and turns. She puts the heating on for him and asks nothing. At his door she says, “I’m glad you said it before the toll bridge. They’re pirates.”',
						alwaysOpen: true
					}
				}
			}
		},
		sharpAnswer: {
			meta: {
				text: 'Half past five, the café by the slipway. Helene asks whether he would like the window open. “I can open a window,” says Idris, so loud that the next table looks round. Helene lays down the menu. “Where did you go?” she asks.',
				choices: {
					shutOut: '“Nowhere. Leave it.”',
					nameIt: '“Four years back. It isn’t you.”',
					notTonight: '“Not tonight. It isn’t you. Sorry I snapped.”'
				}
			},
			on: {
				shutOut: [
					{
						guard: { type: 'flag', params: 'dayOnly' },
						target: 'siteWithBo',
						actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
						meta: {
							after:
								'Helene leaves it. She turns the menu over and reads him the puddings one by one, in the voice of a station announcer. He has the crumble. On the drive home they say little, and neither of them minds.',
							lands: 'well',
							because: 'He had said on the bench that he was slow, and she took this for part of it.',
							alwaysOpen: true
						}
					},
					{
						target: 'siteWithBo',
						actions: [
							{ type: 'shift', params: { overwhelm: -2, closeness: -2 } },
							{ type: 'setFlag', params: 'jarred' }
						],
						meta: {
							after:
								'Helene leaves it. She orders for herself, hands him the menu and watches the slipway until the food comes. At night he hears her radio through the wall, turned very low.',
							lands: 'badly',
							alwaysOpen: true
						}
					}
				],
				nameIt: [
					{
						guard: { type: 'flag', params: 'told' },
						target: 'siteWithBo',
						actions: [
							{ type: 'shift', params: { trust: +1, closeness: -1 } },
							{ type: 'setFlag', params: 'jarred' }
						],
						meta: {
							after:
								'“I know,” says Helene. “I was in the car.” She gets up and opens the window herself. “I’ve had nothing but carnations since Monday, and my hands hurt. I’d like somebody to ask about that.”',
							lands: 'badly',
							because: 'It had been said once that day already, and nobody had asked after her own week.'
						}
					},
					{
						target: 'siteWithBo',
						actions: [
							{ type: 'shift', params: { closeness: +1, overwhelm: +1 } },
							{ type: 'setFlag', params: 'told' }
						],
						meta: {
							after:
								'Helene waits in case there is more. There is no more. “All right,” she says, and opens the window herself. A gull lands on the sill and looks from one of them to the other.',
							lands: 'well'
						}
					}
				],
				notTonight: [
					{
						guard: { type: 'flag', params: 'dayOnly' },
						target: 'siteWithBo',
						actions: [
							{ type: 'shift', params: { trust: +1, closeness: -1 } },
							{ type: 'setFlag', params: 'jarred' }
						],
						meta: {
							after:
								'“There isn’t a tonight,” says Helene. “There’s an hour, and then the car.” She opens the window. “I don’t need to know what it is. I’d just hoped you’d be here for the day.”',
							lands: 'badly',
							because: 'One day was all they had, and she had hoped to have him there for the whole of it.',
							alwaysOpen: true
						}
					},
					{
						target: 'siteWithBo',
						actions: { type: 'shift', params: { trust: +1, overwhelm: -1 } },
						meta: {
							after:
								'“All right,” says Helene. “Then it’s chips and the news.” In the lounge of the guest house she does the crossword, and reads out only the clues that she has got wrong.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				]
			}
		},
		quietHall: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'owesTuesday' },
						text: 'Tuesday, seven in the evening. The coat is on its hook and the hall is quiet. All day Idris has had a yes ready. Each time he tried it aloud in the van, it came out as a question. At six the shop shut, and he was relieved. Now the phone lights up on the shelf: Helene.'
					},
					{
						text: 'The hall is quiet and the coat is on its hook. Relief comes first. For an hour it is the best hall in the county. Then Idris sees that he has laid two plates, and the phone lights up on the shelf: Helene.'
					}
				],
				choices: {
					letRing: 'Let it ring, and sit down on the stairs',
					ringBack: '“It’s fear. It isn’t you.”',
					noTalk: '“I’m all right. I don’t want to talk tonight.”'
				}
			},
			on: {
				letRing: [
					{
						guard: { type: 'flag', params: 'owesTuesday' },
						target: 'siteWithBo',
						actions: [
							{ type: 'shift', params: { overwhelm: -2, trust: -2 } },
							{ type: 'setFlag', params: 'jarred' }
						],
						meta: {
							after:
								'It stops. At nine it rings once more, and he watches it move along the shelf by itself. In the morning there is a message from the shop: “I take it that’s a no. H.”',
							lands: 'badly',
							because: 'He had named the Tuesday himself, and she had kept the evening free for it.'
						}
					},
					{
						target: 'siteWithBo',
						actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
						meta: {
							after:
								'It stops. After a minute there is a message: “No need to ring. I only wondered.” He sits on the stairs until the street lamps come on. The evening is his, all of it.',
							lands: 'well'
						}
					}
				],
				ringBack: [
					{
						guard: { type: 'flag', params: 'owesTuesday' },
						target: 'siteWithBo',
						actions: [
							{ type: 'shift', params: { trust: +2, closeness: -2 } },
							{ type: 'setFlag', params: 'jarred' }
						],
						meta: {
							after:
								'“I asked about two nights,” says Helene. A bucket is put down hard. “Yes or no. I can do either. I can’t do the bit between.” “Then no,” says Idris. She thanks him, without warmth, and rings off.',
							lands: 'badly',
							because: 'It was Tuesday, and an answer was what she had been promised.'
						}
					},
					{
						target: 'siteWithBo',
						actions: { type: 'shift', params: { trust: +2, overwhelm: +1 } },
						meta: {
							after:
								'“Thank you,” says Helene. “I’d begun to guess, and I guess badly.” Neither of them knows how to hang up. She tells him what is in the shop window this week, from left to right.',
							lands: 'well'
						}
					}
				],
				noTalk: [
					{
						guard: { type: 'flag', params: 'owesTuesday' },
						target: 'siteWithBo',
						actions: { type: 'shift', params: { overwhelm: -1, closeness: -1 } },
						meta: {
							after:
								'“And the coast?” says Helene. “No. Not the coast.” “Right.” He hears her cross something out. “I’m sorry about that,” she says. “Good night, Idris. Eat something.”',
							because: 'The answer about the coast was due that evening.',
							alwaysOpen: true
						}
					},
					{
						target: 'siteWithBo',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“Good,” says Helene. “I mean, good that you’re all right.” He hears her sit down. “Shall I ring off?” “Please.” She does, and he puts the second plate back.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				]
			}
		},
		siteWithBo: {
			meta: {
				text: 'Wednesday, a verge above the bypass. Bo holds the staff and leans on it more than he should. His knee is being done on Friday week, so that it can walk in Norway in August, with Idris. “They won’t let you go home by yourself,” Bo says, to the traffic. Idris has his eye to the level and his mind on Helene.',
				choices: {
					fetchBo: '“I’ll fetch you on Friday week.”',
					tellBo: '“I’ve made a mess of it with Helene.”',
					justWork: '“Just the levels today, Bo. I’m no use for talking.”'
				}
			},
			on: {
				fetchBo: [
					{
						guard: { type: 'atLeast', params: { overwhelm: 6 } },
						target: 'sleeplessNight',
						actions: [
							{ type: 'shift', params: { closeness: +1, overwhelm: +1 } },
							{ type: 'setFlag', params: 'fetching' }
						],
						meta: {
							after:
								'“You?” says Bo. “You’ve written the same figure down three times. I’ll get a taxi.” He limps to the next point. Later, at the van, with his back turned, he says, “East door. Half past two.”',
							lands: 'badly',
							because: 'By then so much was going round in Idris that it showed in his figures.'
						}
					},
					{
						target: 'sleeplessNight',
						actions: [
							{ type: 'shift', params: { closeness: +2, overwhelm: +1 } },
							{ type: 'setFlag', params: 'fetching' }
						],
						meta: {
							after:
								'“You’ve enough on,” says Bo. They do two more points. “East door,” he says then. “Half past two. I’ll be the handsome one.”',
							lands: 'well'
						}
					}
				],
				tellBo: [
					{
						guard: { type: 'flag', params: 'jarred' },
						target: 'sleeplessNight',
						actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
						meta: {
							after:
								'Bo lays the staff in the grass and lets himself down beside it. “How big a mess?” It takes two lorries to tell. “I’ve seen bigger,” says Bo. “I was married in bigger.” The knee is not mentioned again.',
							lands: 'well',
							because: 'Something had gone wrong by then, and Bo could see in his face that it had.'
						}
					},
					{
						target: 'sleeplessNight',
						actions: { type: 'shift', params: { trust: +1, closeness: -2 } },
						meta: {
							after:
								'“At least you’ve somebody to make a mess with,” says Bo. He carries the staff to the next point and calls the figures. Apart from figures he says nothing until the sandwiches.',
							lands: 'badly'
						}
					}
				],
				justWork: {
					target: 'sleeplessNight',
					actions: { type: 'shift', params: { overwhelm: -1, closeness: -1 } },
					meta: {
						after:
							'“Suits me,” says Bo. They do eleven points, figures called and figures written down. He reads the last two out as a football score. They eat in the van with both doors open and watch the weather arrive.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},
		sleeplessNight: {
			meta: {
				text: [
					{
						when: { type: 'atLeast', params: { overwhelm: 6 } },
						text: 'Four in the morning, the third night. Idris sits at the kitchen table with the light off. His hands belong to somebody else, and Helene, the town and the spring are a long way away.'
					},
					{
						text: 'Four in the morning, the third night. Idris sits at the kitchen table with the light off. He has gone through the parish boundary stones in his head, all forty-one, and is still awake. Upstairs one side of the bed has not been slept in for four years.'
					}
				],
				choices: {
					settle: 'Write to Helene: “I need some days. I’m not going anywhere.”',
					getHelp: 'Ring a helpline: “I’m hardly sleeping. Who could I talk to?”',
					ringBo: 'Ring Bo: “Are you up? I’d rather not be alone with this.”',
					earlyVan: 'Shave, and be at the van by six'
				}
			},
			on: {
				settle: [
					{
						guard: { type: 'flag', params: 'jarred' },
						target: 'benchWithBo',
						actions: { type: 'shift', params: { overwhelm: -1, closeness: -1 } },
						meta: {
							after:
								'Her answer comes at once. “It’s four in the morning. I thought somebody had died.” Some minutes later: “Take your days. Only send it at breakfast next time.”',
							lands: 'badly',
							because:
								'Something had gone wrong between them, and she was sleeping badly herself, with the phone beside her.',
							alwaysOpen: true
						}
					},
					{
						target: 'benchWithBo',
						actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
						meta: {
							after:
								'“Take them,” she writes at seven. “I’ve a wedding on Saturday and a hundred and ten roses to strip. I’d be no company either.” He reads it twice and sleeps till nine.',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				getHelp: {
					target: 'benchWithBo',
					actions: [
						{ type: 'shift', params: { overwhelm: -2 } },
						{ type: 'setFlag', params: 'support' }
					],
					meta: {
						after:
							'A voice says good morning, though it is still dark. She asks what he would like to be called, and she is in no hurry. When it gets light he has a name, a street and Thursday at ten.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				ringBo: [
					{
						guard: { type: 'flag', params: 'fetching' },
						target: 'benchWithBo',
						actions: { type: 'shift', params: { closeness: +1, overwhelm: -1 } },
						meta: {
							after:
								'“I am now,” says Bo, and leaves the door on the latch. They play patience at his table, each with his own pack. Bo does not ask what this is. At six he makes porridge, badly.',
							lands: 'well',
							because: 'The lift from the hospital was settled between them, and Bo was lying awake over the knee.',
							alwaysOpen: true
						}
					},
					{
						target: 'benchWithBo',
						actions: { type: 'shift', params: { closeness: +1 } },
						meta: {
							after:
								'“It’s ten past four,” says Bo, and rings off. Ten minutes later there are headlights in the street and Bo is on the step, a coat over his pyjamas, thoroughly cross. “Well, put the light on.”',
							alwaysOpen: true
						}
					}
				],
				earlyVan: {
					target: 'benchWithBo',
					actions: { type: 'shift', params: { trust: +1, overwhelm: +1 } },
					meta: {
						after:
							'The van is cold and the seat is set for his legs. He tidies it for two hours before anybody comes. By noon he has been useful to eleven people and is asleep over his sandwich.'
					}
				}
			}
		},
		benchWithBo: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'fetching' },
						text: 'Friday week, the east door. Bo comes out on two sticks, one trouser leg cut off at the knee, and wants air before he wants the car. They sit on the bench by the ambulances and share a hospital sandwich. “After my divorce I saw someone,” Bo says to the car park. “Six sessions. Not because I was broken.”'
					},
					{
						text: 'Friday week. Bo has come home in a taxi and is sitting on the bench outside his flats with one leg out straight, because the stairs can wait. Idris has brought sandwiches. Bo eats his first. “After my divorce I saw someone,” he says to the hedge. “Six sessions. Not because I was broken.”'
					}
				],
				also: [
					{
						when: { type: 'flag', params: 'support' },
						text: 'Idris has a card in his wallet, with a time on it.'
					}
				],
				choices: {
					askNumber: '“Have you still got the number?”',
					askWhy: '“Why did you never tell me?”',
					later: '“Not now, Bo. Maybe later.”',
					likeOwnCompany: '“I think I like my own company best.”'
				}
			},
			on: {
				askNumber: [
					{
						guard: { type: 'flag', params: 'support' },
						target: 'bench',
						actions: { type: 'shift', params: { trust: +1, overwhelm: -1 } },
						meta: {
							after:
								'“I’ve one of my own,” says Idris, and shows the card. “In case we don’t suit, though.” Bo writes his on the sandwich paper. “You can swap,” he says. “I did. My first one sighed.”',
							lands: 'well',
							because: 'He had rung for help himself one night, and had a time already.',
							alwaysOpen: true
						}
					},
					{
						target: 'bench',
						actions: [
							{ type: 'shift', params: { trust: +1, overwhelm: -1 } },
							{ type: 'setFlag', params: 'support' }
						],
						meta: {
							after:
								'Bo writes it on the sandwich paper, in the capitals he uses for plans. “You can walk out, too,” he says. “I walked out of the second one. Then I went back for my hat, and stayed.”',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				askWhy: [
					{
						guard: { type: 'flag', params: 'fetching' },
						target: 'bench',
						actions: { type: 'shift', params: { closeness: +2, overwhelm: +1 } },
						meta: {
							after:
								'Bo thinks about it. “Because with you I could talk about drains,” he says. “You’ve no idea what that was worth.” He gives Idris the half with the pickle.',
							lands: 'well',
							because: 'Idris had come to the east door as he had said, and Bo felt like answering.'
						}
					},
					{
						target: 'bench',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“Because it was mine,” says Bo, and folds the paper very small. Idris nods. They watch a man reverse into a space, in five goes. “It still is,” says Bo, more gently.',
							lands: 'badly'
						}
					}
				],
				later: {
					target: 'bench',
					actions: { type: 'shift', params: { overwhelm: -2 } },
					meta: {
						after:
							'“It won’t go stale,” says Bo, and leaves it there. What he wants to know is whether the hut in Norway has bunks, and who has to have the top one.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				likeOwnCompany: [
					{
						guard: { type: 'flag', params: 'fetching' },
						target: 'bench',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“It’s good company,” says Bo. “I’ve had a lot of it.” He looks down at the sticks. “August stands?” “August stands,” says Idris. They finish the sandwich.',
							lands: 'well',
							because: 'Idris had fetched him, and Bo did not have to wonder where he himself came in.',
							alwaysOpen: true
						}
					},
					{
						target: 'bench',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“Does that go for me as well?” asks Bo, and he is only half joking. “No,” says Idris. “You’re Norway.” Bo chews for a while. “I’d wondered,” he says.',
							alwaysOpen: true
						}
					}
				]
			}
		},
		bench: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'fetching' },
						text: 'Saturday. Idris has queued for Bo’s tablets, and it is ten past eleven when he gets to the bench. Helene’s coat is buttoned to the neck. “I flinch when someone is late and doesn’t say,” she says. “And the man I was married to rang the shop at nine. He wanted a dozen roses. For his wife.”'
					},
					{
						text: 'Saturday. Idris has sat in the car behind the church with the key in his hand, and it is ten past eleven when he gets to the bench. Helene does not move her bag. “I flinch when someone is late and doesn’t say,” she says. “And today my ex-husband rang for flowers. A dozen roses, for his wife.”'
					}
				],
				choices: {
					shouldHaveRung: '“I’m late. I should have rung.”',
					oneEach: '“Shall we say one thing each, and then walk?”',
					offerAll: '“Let me tell you why. All of it.”',
					sitBy: 'Sit down at the far end of the bench and wait'
				}
			},
			on: {
				shouldHaveRung: [
					{
						guard: { type: 'flag', params: 'owesTuesday' },
						target: 'circling',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“Tuesday,” says Helene. “Now Saturday. I’m starting a list, and I don’t want to be a woman with a list.” She goes to read the nearest headstone, and sits down again a little further off.',
							lands: 'badly',
							because: 'He had once asked her to wait until a Tuesday, and the waiting had stayed with her.'
						}
					},
					{
						target: 'circling',
						actions: { type: 'shift', params: { trust: +2, closeness: -1 } },
						meta: {
							after:
								'“Yes,” says Helene. “You should.” She does up a button that is done up already. A minute goes by on the church clock. “It isn’t only you,” she says. “You’re just the one who came.”',
							lands: 'badly'
						}
					}
				],
				oneEach: {
					target: 'circling',
					actions: { type: 'shift', params: { closeness: +1, overwhelm: +1 } },
					meta: {
						after:
							'“I don’t want turns,” says Helene. “I want to be cross for five minutes at somebody who isn’t him.” She is, mostly about roses. Idris holds the flask and does not defend them.',
						lands: 'badly'
					}
				},
				offerAll: {
					target: 'circling',
					actions: { type: 'shift', params: { trust: +1, overwhelm: +2 } },
					meta: {
						after:
							'Helene holds up a hand with green still on it. “Not today. I’d only half hear it, and it’s yours.” He shuts his mouth. They listen to a wood pigeon, which goes on and on.',
						lands: 'badly'
					}
				},
				sitBy: [
					{
						guard: { type: 'flag', params: 'jarred' },
						target: 'circling',
						actions: { type: 'shift', params: { closeness: +1, overwhelm: -1 } },
						meta: {
							after:
								'They sit, with room for two more between them. After a while Helene puts the second lid of the flask down in the gap, and after another while he fills it. “He asked for twelve,” she says. “I sent eleven.”',
							lands: 'well',
							because: 'One bad moment lay behind them already, and he had come back to the bench after it.'
						}
					},
					{
						target: 'circling',
						actions: { type: 'shift', params: { overwhelm: -1, closeness: -1 } },
						meta: {
							after:
								'They sit. “You can speak, you know,” says Helene. “He used to do that. Just sit there.” She takes her bag on her knees. A bell ringer comes out, says good morning and wishes he had not.',
							lands: 'badly'
						}
					}
				]
			}
		},
		circling: {
			meta: {
				text: 'Tuesday at four, the gate to the mill walk. Idris was in his coat by half past three. Neither of them has said anything more about Saturday. “You first,” says Helene. “No, you,” says Idris. The gate swings shut between them, and they both stand and look at it.',
				choices: {
					nameBoth: '“We both want in, and we both guard the door.”',
					walkOn: '“Round the pond, and no talking?”',
					askLate: '“When I’m late, what would help?”',
					helpFirst: '“I want to get some help first. Could I write in a month?”'
				}
			},
			on: {
				nameBoth: [
					{
						guard: { type: 'atLeast', params: { trust: 6 } },
						target: 'calendar',
						actions: { type: 'shift', params: { closeness: +2, overwhelm: +1 } },
						meta: {
							after:
								'“It’s a gate,” says Helene, and laughs before he does. She props it open with her foot. “But yes. After you. I’ll say if I mind.”',
							lands: 'well',
							because: 'Each had heard a plain word or two from the other that spring, and had believed it.'
						}
					},
					{
						target: 'calendar',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“Speak for your own door,” says Helene. She goes through and holds the gate for him, because she was properly brought up. They walk one behind the other as far as the mill.',
							lands: 'badly'
						}
					}
				],
				walkOn: {
					target: 'calendar',
					actions: { type: 'shift', params: { overwhelm: -2 } },
					meta: {
						after:
							'“Bliss,” says Helene. They go past the mill, round the pond, home by six. She points at a heron. He points at the place where it was. Nothing is settled, and both of them sleep.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				askLate: [
					{
						guard: { type: 'atMost', params: { trust: 4 } },
						target: 'calendar',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“Being on time,” says Helene, and the latch clicks. At the mill she stops. “Two words would do,” she says to the water. “‘Running late.’ I’m sorry. I’m still at war with a bunch of roses.”',
							lands: 'badly',
							because: 'She had been left to guess more than once that spring, and the roses came on top.'
						}
					},
					{
						target: 'calendar',
						actions: { type: 'shift', params: { trust: +2, overwhelm: +1 } },
						meta: {
							after:
								'“Two words,” says Helene at once. “‘Running late.’ Then I can water something.” She asks what would help him. He thinks as far as the pond. “Not being asked,” he says. “Sometimes.” She nods, and does not ask when.',
							lands: 'well'
						}
					}
				],
				helpFirst: {
					target: 'supportFirst',
					actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
					meta: {
						after:
							'Helene keeps her hand on the gate. “Yes,” she says. “I shall mind the month. That’s not your doing.” She takes the path round the other side of the pond, and lifts an arm when they are level.',
						alwaysOpen: true
					}
				}
			}
		},
		calendar: {
			meta: {
				text: 'Saturday, the shop. After the altar flowers Helene sweeps the leaves into a bucket and turns the wall calendar to next month. “I don’t need a plan,” she says. “I’d like a rhythm. I could live with a no as well. What could you do?”',
				also: [
					{
						when: { type: 'flag', params: 'support' },
						text: 'Thursdays are taken, he says. She puts a dot on each of them and does not ask.'
					}
				],
				choices: {
					setPace: '“Day trips, a word for stop, and nothing to prove.”',
					fade: '“We’ll see.”',
					notReady: '“I care for you, I’m not ready, and I won’t keep you guessing.”',
					keepCompany: '“I like my own company, and I’d like to keep it.”'
				}
			},
			on: {
				setPace: [
					{
						guard: { type: 'atLeast', params: { overwhelm: 6 } },
						target: 'honestPause',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'His voice goes at the third part. Helene waits with the pencil. “I mean it,” says Idris. “I can’t do it. Not yet.” She puts the pencil behind her ear. “Then we’ll call it that,” she says.',
							because: 'So much was still going round in him that even a small plan was too big.'
						}
					},
					{
						guard: { type: 'atLeast', params: { trust: 6 } },
						target: 'slowAndSteady',
						actions: { type: 'shift', params: { closeness: +1, overwhelm: +1 } },
						meta: {
							after:
								'“What’s the word?” asks Helene. “Gravel.” She tries it at two volumes. “Then mine is, no ringing after nine. I’m up at four for the market.” He writes that down.',
							lands: 'well',
							because: 'They had come through a sore Saturday by then, and a plain word still counted between them.'
						}
					},
					{
						target: 'herOwnNo',
						actions: { type: 'shift', params: { trust: +1, closeness: -2 } },
						meta: {
							after:
								'“It’s a good list,” says Helene, and sweeps the same corner twice. “But I’m counting minutes on a bench again. I did that for eleven years. I can’t, Idris. It’s a no.”',
							lands: 'badly'
						}
					}
				],
				fade: [
					{
						guard: { type: 'atMost', params: { trust: 5 } },
						target: 'herOwnNo',
						actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
						meta: {
							after:
								'Helene stops sweeping. “No,” she says. “I’ve had years of we’ll see. I know where every one of them was kept.” She holds the broom with both hands. “So it’s a no from me. I’m sorry.”',
							lands: 'badly',
							because: 'She had sat on the bench that spring and guessed, and years of guessing lay behind her.'
						}
					},
					{
						target: 'fadedOut',
						actions: { type: 'shift', params: { overwhelm: -3, closeness: -1 } },
						meta: {
							after:
								'“We shall,” says Helene, and leaves the squares as they are. The bell rings over the door as he goes out. He gets as far as the bridge before he notices how well he is breathing.'
						}
					}
				],
				notReady: {
					target: 'honestPause',
					actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
					meta: {
						after:
							'It takes him three tries. Helene hangs up the broom. “Thank you,” she says, and has to look for something under the counter for a while. “I’d rather have it straight,” she says from down there.',
						alwaysOpen: true
					}
				},
				keepCompany: {
					target: 'aloneOnPurpose',
					actions: { type: 'shift', params: { overwhelm: -1, closeness: -1 } },
					meta: {
						after:
							'“All of it?” asks Helene. “All of it.” She is sad for as long as it takes to tie a knot. “It suits you,” she says. “I’ve always thought so. It’s a nuisance.”',
						alwaysOpen: true
					}
				}
			}
		},
		slowAndSteady: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Slow and steady',
				text: 'The ten o’clock train, one Sunday in two. Twice Idris says “gravel” and they take the next train home, and once it is Helene, halfway along a pier. On the other Sundays they eat chips and read each other the names of boats. Now and then she goes by herself, because she likes to, and brings him a stone. Wednesday evenings stay with Bo and the maps.',
				also: [
					{
						when: { type: 'flag', params: 'support' },
						text: 'On Thursdays he talks to someone else, and comes home hungry.'
					}
				],
				later:
					'A guest house with a green door. Idris has the front room and Helene the back, and they meet on the landing in their coats.',
				teaches:
					'The wish to be close was there all along, and a pace made it bearable. It held because each of them could say no to it.'
			}
		},
		supportFirst: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Support first',
				text: 'The stairs at the practice have brass edges, and Idris, who measures things, counts nineteen. “Do you work with people after a death?” he asks first. The woman upstairs does. She asks what he would like to talk about, and what he would not. Some Thursdays are hard, and some are about gutters. When it rains Bo comes along on his sticks and waits below with the paper. After a month Idris writes Helene one side of a card. She answers with a photograph of the tulips.',
				later:
					'The mill walk, with the gate propped open by a stone. Idris has slept. Helene has a cold and is being brave about it.',
				teaches:
					'Some hurts need more than a kind companion. Getting help belongs to the story, and neither Helene nor Bo has to be the one who provides it.'
			}
		},
		aloneOnPurpose: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Alone, on purpose',
				text: 'Helene wraps him six stems, and he pays for them. At home he puts them in the big jug, opens both windows and walks once through all the rooms, because they are his. He eats when he is hungry. He gets up at five for the light. On Wednesdays Bo brings the maps, beats him at cribbage and goes home at ten. Asked whether he is lonely, he considers it and says, “Not often. Are you?”',
				later:
					'Bo’s table, with Norway spread over the whole of it. Helene goes by under an umbrella and waves, and both men wave back.',
				teaches: 'His life on his own is a whole one. It is his to choose, and his to change.'
			}
		},
		honestPause: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'An honest pause',
				text: 'They shake hands over the counter, and both of them laugh, because hers is wet and a petal stays on his. Nobody waits by a telephone after that. Helene goes to the coast with her sister and swims in April, shouting. On Tuesdays at four Idris walks round the pond at Bo’s new speed, which is slow, and they stop at every seat. In May he sleeps through a whole night, and then another.',
				later:
					'A jam jar with three flowers on the arm of the bench, without a note. On Sunday someone has topped up the water.',
				teaches:
					'That he was not ready was the whole answer. It gave him rest, and it gave Helene her evenings back. Nothing had to be told for it.'
			}
		},
		fadedOut: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Faded out',
				text: 'The phone lights up on Sunday and again on Thursday, and then it lies dark on the shelf. It is quiet. Idris has not had so much quiet since March, and he mends the gutter and two chairs. He takes the road now, and not the path by the church. On some Saturdays Helene looks up when a gate goes. Nobody has been unkind, and nothing has been said.',
				later:
					'Rain on the bench, and Bo under an umbrella with his leg up. “You could send her a line,” he says. “Or not. I’m here till it stops.”',
				teaches:
					'Going quiet gave Idris some rest, and it left two people guessing. There is no shame in it. One plain line can still be sent, or not.'
			}
		},
		herOwnNo: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'Her own no',
				text: 'The bell rings over the shop door behind him. Helene has said no, and he does not turn round or write. She sells forty tulips before noon, and cries in the cold store, where it is nobody’s business. In the evening Idris climbs the stairs to Bo, who cannot get up and shouts that it is open. They watch a film about glaciers with the sound off. Bo does the voices.',
				later:
					'The market square on a Saturday. Helene, two stalls away, nods to him across the radishes. He lifts his hat, and each of them goes on buying what they came for.',
				teaches:
					'Her no had a history of its own, and needed no more reasons than his would have. What comes next for him, rest, help or other company, is open.'
			}
		}
	}
});
