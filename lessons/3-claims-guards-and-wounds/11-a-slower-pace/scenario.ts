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
			'A spring of careful meetings, mostly on a bench by the churchyard wall, between two people who have each lost a marriage. You can skip to the summary at any point.',
		example: [
			'Tova, 51, has a new neighbour, Anwar, who asks whether they might share the empty garden plot behind the houses. She would like that. The last friend she let in so far moved away without a word, and her first thought is to say that she has no time.',
			'She stands at the tap until the can runs over. Then she says: “I’d enjoy it. I’m not good at every day, though. Could we say Sundays till noon, and see?” About the friend she says nothing.',
			'“Sundays,” says Anwar. “I’ve got four hundred seedlings on my stairs, and you want to give me a morning.” He has been refused an allotment that week, and she does not know it.',
			'Tova does not take it back, and does not explain. “Sundays is what I have,” she says. “Think about it. I shan’t mind a no.” She goes to water her beans. On Tuesday there is a note in her door: “Sundays, then. Sorry. It was the stairs talking.”',
			'In June she tells him about the friend, in two sentences, because she feels like it. In August there are three weeks when she does not want to come, and she writes: “Not this month.” He waters her half as well. Had she wanted to give up the plot for good, she could have written that too.'
		],
		summary: [
			'Helene asks Idris away for a weekend. His hands go cold, and he has to say something.',
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
				text: 'Saturday, the bench by the churchyard wall. Helene has green on her cuffs from the altar flowers and a leaflet in her hand. “Two nights at the coast,” she says. “Separate rooms, if you like.” Idris pours. His hands have gone cold around the flask.',
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
						{ type: 'shift', params: { closeness: +1, overwhelm: +1 } },
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
				text: 'Helene drives. The car smells of cut stems. On the road above the bay the radio plays a song, and at the second verse Idris stops in the middle of a sentence about tides. Helene glances across, and turns the volume down a little.',
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
								'“Whose?” says Helene, and then, “Oh.” She stops at a farm gate and gives him his ten minutes. When he knocks on the window she has been crying. “I’d so looked forward,” she says. “That’s for me to be sad about,” and drives on.',
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
				text: 'Half past five, the café by the slipway. Helene asks whether he would like the window open. “I can open a window,” says Idris, so loud that the next table looks round. Helene lays down the menu. “Where did you go?” she asks. “You needn’t say. The car’s outside, if you want it.”',
				choices: {
					shutOut: '“Nowhere. Leave it.”',
					nameIt: '“Four years back.”',
					notTonight: '“Not tonight. Sorry I snapped.”'
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
								'“I know,” says Helene. She gets up and opens the window herself. “I’ve no kindness left today, and that’s not you. It’s been carnations since Monday, and my hands hurt. Nobody’s asked about that.”',
							lands: 'badly',
							because: 'She had been kind about it once that day already, and nobody had asked after her own week.'
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
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“All right,” says Helene. She opens the window. “There’s an hour, and then the car. I’m sad about the hour, and that’s mine. Pudding?”',
							because: 'One day was all they had, and she had looked forward to the whole of it.',
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
					ringBack: '“I get cold feet. I mean cold, actually.”',
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
						actions: { type: 'shift', params: { trust: +2, closeness: -2 } },
						meta: {
							after:
								'A bucket is put down hard. “I can wait if I know until when,” says Helene. “Not this spring,” says Idris. “Right,” she says. “That I can write down. Good night, Idris.”',
							lands: 'badly',
							because: 'She had kept a weekend free until that Tuesday, and had hoped for a yes.'
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
								'“All right,” says Helene. “The coast can wait as well.” She rings off. Before bed he writes: “Not the coast.” “Thank you,” she writes. “Eat something.”',
							because: 'The answer about the coast had been due that evening, and she let it wait.',
							alwaysOpen: true
						}
					},
					{
						target: 'siteWithBo',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“Good,” says Helene. “I mean, good that you’re all right.” “Good night, then.” She rings off, and he puts the second plate back.',
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
								'Bo lays the staff in the grass and lets himself down beside it. “How big a mess?” Idris tells it between lorries. “I’ve seen bigger,” says Bo. “I was married in bigger.” The knee is not mentioned again.',
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
						text: 'Four in the morning, the third night. Idris sits at the kitchen table with the light off. He has gone through the parish boundary stones in his head, all forty-one, and is still awake. He begins again from the north.'
					}
				],
				choices: {
					settle: 'Write to Helene: “I need some days. I’m not going anywhere.”',
					getHelp: 'Ring a helpline: “I’m hardly sleeping. Who could I talk to?”',
					ringBo: 'Ring Bo: “Are you up? I’d rather not be alone with this.”',
					walkTillLight: 'Put on boots, and walk until it gets light'
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
								'Her answer comes at once. “Take your days. I was sure it was bad news, and my heart’s still going. At breakfast next time, if you can.” After that nothing more comes.',
							lands: 'badly',
							because:
								'Since things had gone wrong between them she had slept badly herself, with the phone beside her.',
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
							'A voice says good morning in the dark. She asks what he would like to be called, and is in no hurry. When it gets light he has a number to ring at nine, and what to say if they ask how urgent it is.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				ringBo: {
					target: 'benchWithBo',
					actions: { type: 'shift', params: { closeness: +1, overwhelm: -1 } },
					meta: {
						after:
							'“I’m putting my shoes on,” says Bo. “Stay on.” He talks all the way round the corner, about gutters, until he is at the door. They play patience, each with his own pack. At six Bo makes porridge, badly.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				walkTillLight: {
					target: 'benchWithBo',
					actions: { type: 'shift', params: { closeness: +2, overwhelm: +1 } },
					meta: {
						after:
							'He walks the parish boundary as far as stone nineteen, which leans. Bo takes one look at him at eight and holds out his hand for the van keys. By noon Idris is asleep over his sandwich.'
					}
				}
			}
		},
		benchWithBo: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'fetching' },
						text: 'Friday week, the east door. Bo comes out on two sticks, one trouser leg cut off at the knee, and wants air before he wants the car. They sit on the bench by the ambulances and share a hospital sandwich. “I went to a woman after the divorce,” Bo says to the car park. “Six goes. She had a dog.”'
					},
					{
						text: 'Friday week. Bo’s sister has fetched him, and he is sitting on the bench outside his flats with one leg out straight, because the stairs can wait. Idris has brought sandwiches. Bo eats his first. “I went to a woman after the divorce,” he says to the hedge. “Six goes. She had a dog.”'
					}
				],
				also: [
					{
						when: { type: 'flag', params: 'support' },
						text: 'Idris has a card in his wallet by now, with a time on it.'
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
								'Idris shows his card. “I’d take yours as well,” he says. “I might not like mine.” Bo writes the number on the sandwich paper. “You can swap,” he says. “I did. My first one sighed.”',
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
								'Bo writes it on the sandwich paper, in the capitals he uses for plans. “You can walk out, too,” he says. “I walked out of the second go. Then I went back for my hat, and stayed.”',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				askWhy: {
					target: 'bench',
					actions: { type: 'shift', params: { closeness: +1, overwhelm: +1 } },
					meta: {
						after:
							'“Because it was mine,” says Bo, and folds the paper very small. They watch a man reverse into a space, in five goes. “And with you I could talk about drains,” he says. “You’ve no idea what that was worth.”'
					}
				},
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
				likeOwnCompany: {
					target: 'bench',
					actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
					meta: {
						after:
							'“It’s good company,” says Bo. “I’ve had a lot of it.” He looks down at his leg. “You’re Norway,” says Idris. “Norway stands.” Bo chews for a while. “I’d wondered,” he says.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},
		bench: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'fetching' },
						text: 'Saturday, eleven. Idris has dropped off Bo’s tablets, and now a wedding has filled the lane. He has pulled in behind the bride’s car and switched the engine off. The bells are going, and it will be ten minutes before he gets to the bench. He can see Helene from here, in her coat, looking at the clock.'
					},
					{
						text: 'Saturday, eleven. A wedding has filled the lane to the church. Idris is stuck behind a car with ribbons on it, and the bells have started. It will be ten minutes before he gets to the bench. Over the wall he can see Helene’s hat. It turns towards the clock.'
					}
				],
				choices: {
					sendWord: 'Text her: “Running late. Ten minutes.”',
					tellBells: 'Ring her: “It’s the bells. I’d like to tell you why.”',
					shouldHaveRung: 'Get there first, then: “I’m late. I should have rung.”',
					sitBy: 'Get there, and sit down at the far end of the bench'
				}
			},
			on: {
				sendWord: [
					{
						guard: { type: 'flag', params: 'jarred' },
						target: 'circling',
						actions: { type: 'shift', params: { trust: +1, overwhelm: +1 } },
						meta: {
							after:
								'“Ten to the minute,” says Helene, and moves her bag for him. “He rang the shop today. The man I was married to. A dozen roses, for his wife.” She is cross about it until noon. He fills the lids.',
							lands: 'well',
							because: 'Something had gone wrong between them that spring, and this time word came first.'
						}
					},
					{
						target: 'circling',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“‘Running late,’” Helene reads from her phone. “That’s what he used to send.” The bells stop. “He rang the shop at nine,” she says. “Roses, for his wife. That was for him, and you got it. I’m sorry.”',
							lands: 'badly'
						}
					}
				],
				tellBells: {
					target: 'circling',
					actions: { type: 'shift', params: { trust: +1, overwhelm: +2 } },
					meta: {
						after:
							'“Not today,” says Helene. “My ex-husband has been on, for roses. I’d only half hear it, and it’s yours.” When he comes she holds out the second lid. They wait for the bells to finish, and it takes a while.',
						lands: 'badly'
					}
				},
				shouldHaveRung: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'owesTuesday' },
								{ type: 'flag', params: 'jarred' }
							]
						},
						target: 'circling',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“First I sat by a phone,” says Helene. “Now a bench. I’m starting a list, and I don’t want to be a woman with a list.” She walks to the nearest headstone and back. “My ex-husband rang for roses,” she says. “That bit isn’t yours.”',
							lands: 'badly',
							because: 'He had named the Tuesday himself, and had let it ring.'
						}
					},
					{
						target: 'circling',
						actions: { type: 'shift', params: { trust: +2, closeness: -1 } },
						meta: {
							after:
								'“Yes,” says Helene. “You should.” She does up a button that is done up already. “He rang at nine, the man I was married to. Roses, for his wife.” She lets out her breath. “That was for him. You got it. Sorry.”',
							lands: 'badly'
						}
					}
				],
				sitBy: [
					{
						guard: { type: 'flag', params: 'jarred' },
						target: 'circling',
						actions: { type: 'shift', params: { closeness: +1, overwhelm: -1 } },
						meta: {
							after:
								'They sit, with room for two more between them. After a while Helene puts the second lid down in the gap, and he fills it. “My ex-husband rang for roses,” she says. “For his wife. He asked for twelve. I sent eleven.”',
							lands: 'well',
							because: 'One bad moment lay behind them already, and they had both come back to the bench.'
						}
					},
					{
						target: 'circling',
						actions: { type: 'shift', params: { overwhelm: -1, closeness: -1 } },
						meta: {
							after:
								'“You can speak, you know,” says Helene. “My husband used to do that. Just sit there.” She looks at the ribbons going by. “He rang for roses today,” she says. “For his wife. It’s him I’m cross with.”',
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
					nameBoth: '“I want to come in, and I keep not coming in. You?”',
					walkOn: '“Round the pond, and no talking?”',
					askLate: '“When you’re waiting for me, what would help?”',
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
								'“The same,” says Helene, and laughs before he does. She props the gate open with her foot. “After you. I’ll say if I mind.”',
							lands: 'well',
							because: 'He had begun to say things plainly that spring, and she could answer in kind.'
						}
					},
					{
						target: 'calendar',
						actions: { type: 'shift', params: { trust: +1, closeness: -1 } },
						meta: {
							after:
								'“I’m only holding a gate,” says Helene. She goes through and keeps it open for him, because she was properly brought up. They walk one behind the other as far as the mill.',
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
								'“Not waiting,” says Helene, and the latch clicks. At the mill she stops. “A time would do,” she says to the water. “I don’t need the why. I’m sorry. I’m still at war with a bunch of roses.”',
							lands: 'badly',
							because: 'Little that he had said that spring had told her where she was, and the roses came on top.'
						}
					},
					{
						target: 'calendar',
						actions: { type: 'shift', params: { trust: +2, overwhelm: +1 } },
						meta: {
							after:
								'“A time,” says Helene at once. “Never mind why. Then I can water something.” She asks what would help him. He thinks as far as the pond. “Not being asked,” he says. “Sometimes.” She nods, and does not ask when.',
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
					setPace: '“Day trips. And a word for when one of us has had enough.”',
					fade: '“We’ll see.”',
					notReady: '“I can’t, Helene. I like you very much, and I can’t.”',
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
								'His voice goes before the end of it. Helene waits with the pencil. “I mean it,” says Idris. “I can’t do it. Not yet.” She puts the pencil behind her ear. “Then we’ll call it that,” she says.',
							because: 'So much was still going round in him that even a small plan was too big.'
						}
					},
					{
						guard: { type: 'atLeast', params: { trust: 6 } },
						target: 'slowAndSteady',
						actions: { type: 'shift', params: { closeness: +1, overwhelm: +1 } },
						meta: {
							after:
								'“What’s the word?” asks Helene. “Gravel. Nobody says it by accident.” “Then it’s mine as well,” she says. “And no ringing after nine. I’m up at four for the market.” He writes that down.',
							lands: 'well',
							because: 'By then she had seen that he did what he said, and she could go by it.'
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
						guard: { type: 'atLeast', params: { trust: 7 } },
						target: 'fadedOut',
						actions: { type: 'shift', params: { overwhelm: -3, closeness: -1 } },
						meta: {
							after:
								'“We shall,” says Helene, and leaves the squares as they are. The bell rings over the door as he goes out. He gets as far as the bridge before he notices how well he is breathing.',
							because: 'He had been plain with her before, and she took it that he would be again.'
						}
					},
					{
						target: 'herOwnNo',
						actions: { type: 'shift', params: { overwhelm: -2, closeness: -1 } },
						meta: {
							after:
								'Helene stops sweeping. “No,” she says. “I’ve had years of we’ll see. I know where every one of them was kept.” She holds the broom with both hands. “So it’s a no from me. I’m sorry.”',
							lands: 'badly'
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
							'“All right,” says Helene, and does not look up. She ties a knot, cuts it off and ties it again. “That’s a pity,” she says. “For me, I mean.”',
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
					'A guest house with a green door. Idris has the front room and Helene the back, and they meet on the landing in their coats, on the way out to the sea.',
				teaches: 'He wished to be close, and a pace made it bearable. It held because each of them could say no to it.'
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
					'On Thursdays there was somebody whose job it was. That left Helene free to be Helene, and Bo to be Bo.'
			}
		},
		aloneOnPurpose: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Alone, on purpose',
				text: 'Helene wraps him six stems, and he pays for them. At home he puts them in the big jug, opens both windows and walks once through all the rooms, because they are his. He eats when he is hungry. He gets up at five for the light. On Wednesdays Bo brings the maps, beats him at cribbage and goes home at ten. On the other evenings he reads with his feet on the second chair.',
				later:
					'Bo’s table, with Norway spread over the whole of it. Helene goes by under an umbrella and waves, and both men wave back.',
				teaches:
					'The rooms, the early light and Wednesdays with Bo were what he wanted. He said so, and that settled it.'
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
				text: 'No day has been named, and neither of them names one. On Sunday Idris has the phone in his hand, and on Thursday Helene has hers. There is a gutter to see to, and a wedding. It is quiet. He mends the gutter and two chairs, and sleeps with the window open. He takes the road now, and not the path by the church. On some Saturdays Helene looks up when a gate goes.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'support' } },
						text: 'Bo still has the number of the woman with the dog, for whenever it is wanted.'
					}
				],
				later:
					'Two mended chairs in the yard. Bo tries the first and rests his leg on the second. “Sound,” he says. “Who’s this one for?”',
				teaches:
					'“We’ll see” let Idris breathe, and it left Helene guessing. Each of them was waiting for a day that the other might name.'
			}
		},
		herOwnNo: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'Her own no',
				text: 'The bell rings over the shop door behind him. Helene has said no, and he does not turn round or write. She sells forty tulips before noon, and cries in the cold store, where it is nobody’s business. In the evening Idris climbs the stairs to Bo, who cannot get up and shouts that it is open. They watch a film about glaciers with the sound off. Bo does the voices.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'support' } },
						text: 'Bo still has the number of the woman with the dog, for whenever it is wanted.'
					}
				],
				later:
					'Five in the morning, and the shutters of the shop go up. Helene sings along with the radio, flat. Over the river Idris is still asleep.',
				teaches:
					'Her no had a history of its own, and needed no more reasons than his would have. He took it for what it was, and went where the door was open.'
			}
		}
	}
});
