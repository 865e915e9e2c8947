import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-third-quiet-month',
	initial: 'handInTheDark',
	context: start({ dread: 4, openness: 4, closeness: 6 }),
	meta: {
		title: 'The third quiet month',
		seat: 'Farid',
		people: [
			{ name: 'Farid', about: 'he/him, 58, a dental nurse. You sit in his seat.' },
			{ name: 'Mateo', about: 'he/him, 61, a retired bus driver; they have been together for nineteen years' }
		],
		setting:
			'A ground-floor flat, in the months after one bad night. The scenes lie before, after and between; there is no sexual detail. They are safe with each other. You can skip to the summary at any point.',
		example: [
			'Mina is 52. In autumn her body stops answering as it used to, and it begins to hurt. The first time she is so shocked that she says nothing. After that she is always still reading when Jo puts out the light.',
			'In November she says, at the bus stop, looking at the timetable: “I’ve been hiding behind a book. It hurts, and I got scared.” Jo says: “You let me think it was me for six weeks,” and gets on the first bus that comes. It is the wrong one.',
			'Mina does not ring after her. At home she sends one line: “I’m in, and there’s no hurry.” Jo comes back at nine, cold, with two rolls in a bag. “I should have asked,” she says. “Shall we just not, for now?”',
			'Nothing is tried before somebody has looked, so they stop. Mina goes to the doctor with one sentence on a scrap of paper. It takes two appointments to be believed. Something can be done, slowly and in steps, with a physiotherapist who knows this kind of pain.',
			'Meanwhile Jo reads aloud in the evenings, with no plan for what comes afterwards. In spring Mina finds that she has stopped counting. If it had stayed as it was, they would have been two people who knew why.'
		],
		summary: [
			'After one night on which his body did not respond, Farid begins to keep out of the way, and Mateo, to be kind, keeps quiet and imagines the rest.',
			'A drink for courage, trying harder and a perfect evening all make the examination bigger; a sentence in daylight can make it smaller, even when it is met with hurt at first.',
			'Listing what was going on that night, such as no sleep, drink and worry, takes some of the fright out of it.',
			'A doctor or pharmacist should know about new tablets and about a difficulty that lasts for some weeks, and nobody should stop a prescribed medicine unasked. Pills from the internet are no short cut, and with nitrates or poppers they can kill.',
			'The two of them agree, for themselves, on an hour without a goal. It can give the fear something new to go on, as long as either may end it and no is met kindly.',
			'A referral, a wait with a date in it and a season without sex that both know about are good ways on as well.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'dread' },
		lowerIsBetter: ['dread']
	},
	states: {
		handInTheDark: {
			meta: {
				text: 'One in the morning. Farid sees light under the bedroom door and waits in the hall, shoes in hand, until it goes out. Weeks ago, after a wedding and a night without sleep, his body did not respond. He wants Mateo as much as ever, and he has begun to give himself marks. Now, in the dark, Mateo asks, “Are you awake?”',
				choices: {
					pretend: 'Lie still, and let him think that you are asleep',
					sayNervous: '“I’m nervous, after last time. Can you just hold me?”',
					drink: '“Back in a minute. I want a drink.”',
					sayNo: '“Not tonight.”'
				}
			},
			on: {
				pretend: {
					target: 'carefulBreakfast',
					actions: { type: 'shift', params: { dread: -2, openness: -1 } },
					meta: {
						after:
							'Mateo turns over; he would not touch a sleeper. Farid breathes evenly until it is true. The next thing he hears is the tap in the kitchen.'
					}
				},
				sayNervous: {
					target: 'carefulBreakfast',
					actions: [
						{ type: 'shift', params: { openness: +2, dread: +1 } },
						{ type: 'setFlag', params: 'named' }
					],
					meta: {
						after:
							'“Course I can,” says Mateo, and his arm comes over. He asks nothing. Farid lies awake over what it is that Mateo is not asking.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				drink: {
					target: 'carefulBreakfast',
					actions: [
						{ type: 'shift', params: { closeness: +1, dread: +1 } },
						{ type: 'setFlag', params: 'drank' }
					],
					meta: {
						after:
							'It is the cooking brandy, from a mug. At the wedding, too, there had been a good deal to drink. When he comes back he puts his cold feet against Mateo’s, and Mateo lets him.'
					}
				},
				sayNo: {
					target: 'carefulBreakfast',
					actions: { type: 'shift', params: { dread: -1 } },
					meta: {
						after: '“Of course. Night, love.” Mateo pulls the blanket up over them both, and yawns, and is quiet.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},
		carefulBreakfast: {
			meta: {
				text: 'Breakfast. Mateo, who has slept late since April, has been up since four. He has noticed, has worried, and has decided to say nothing. He is booking a room in Porto for the spring. “It asks, double or twin,” he says to the screen. The little arrow goes to one box, and then to the other.',
				also: [
					{
						when: { type: 'flag', params: 'named' },
						text: 'They have talked about it once, in the dark. It has not made the second time easier to begin.'
					},
					{
						when: { type: 'flag', params: 'drank' },
						text: 'The mug that smelled of brandy has been washed and put away, and not by Farid.'
					}
				],
				choices: {
					double: '“Double. Obviously.”',
					sayDodging: '“I’ve been dodging you at night.”',
					leaveBlank: '“Leave it blank for now. It’s months off.”'
				}
			},
			on: {
				double: [
					{
						guard: { type: 'flag', params: 'named' },
						target: 'settledRoutine',
						actions: { type: 'shift', params: { closeness: +2, dread: +1 } },
						meta: {
							after:
								'“Obviously,” says Mateo, and hits the key so hard that the butter knife jumps. He reads out what can be seen from the window. There is a river, and a bridge made of iron.',
							lands: 'well',
							because: 'Mateo had heard about the nerves in the night, and took the word for an answer.'
						}
					},
					{
						target: 'settledRoutine',
						actions: { type: 'shift', params: { closeness: +1, dread: +1 } },
						meta: {
							after:
								'Mateo ticks it. He looks at the word for a while, and then at Farid. “No refunds,” he reads out. The spring suddenly seems rather close.'
						}
					}
				],
				sayDodging: [
					{
						guard: { type: 'flag', params: 'drank' },
						target: 'settledRoutine',
						actions: [
							{ type: 'shift', params: { openness: +2, closeness: -1 } },
							{ type: 'setFlag', params: 'named' }
						],
						meta: {
							after:
								'“I smelled the brandy,” says Mateo. “I thought you needed it before you could get in with me.” He shuts the laptop. Farid says that it was nerves, and Mateo nods at the lid.',
							lands: 'badly',
							because: 'Mateo had smelled the brandy in the night and had made his own sense of it.'
						}
					},
					{
						guard: { type: 'flag', params: 'named' },
						target: 'settledRoutine',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“You told me at one in the morning,” says Mateo, “and I’ve been up with it since four. Let me have my toast.” He eats it looking out of the window.',
							lands: 'badly',
							because: 'Mateo had been told in the night already, and had not slept since.'
						}
					},
					{
						target: 'settledRoutine',
						actions: [
							{ type: 'shift', params: { openness: +2, dread: +1 } },
							{ type: 'setFlag', params: 'named' }
						],
						meta: {
							after:
								'Mateo’s finger stops. “I thought it was my snoring,” he says. “What is it, then?” “One bad night. I got nervous.” Farid’s tram goes in nine minutes, and he has to run for it.',
							lands: 'well'
						}
					}
				],
				leaveBlank: [
					{
						guard: { type: 'flag', params: 'named' },
						target: 'settledRoutine',
						actions: { type: 'shift', params: { dread: -2, openness: -1 } },
						meta: {
							after:
								'“We’ll see how we are,” says Mateo, and saves the form as it stands. He butters Farid’s toast along with his own.',
							lands: 'well',
							because: 'Mateo knew about the nerves, and a blank box seemed fair to him.'
						}
					},
					{
						target: 'settledRoutine',
						actions: { type: 'shift', params: { dread: -1, closeness: -1 } },
						meta: {
							after:
								'“Right,” says Mateo. He saves the form with neither box ticked, and goes on looking at it. Then he asks whether the bread is the new one.',
							lands: 'badly'
						}
					}
				]
			}
		},
		settledRoutine: {
			meta: {
				text: 'By November there is a routine: a series with nine seasons, and two bedtimes. Mateo draws the curtains before he puts on the lamp, always in that order, so that nobody sees two men in one lit room. In 1986 that kept a roof over him. Upstairs Frank, who is seventy-four and in love, is singing. Mateo lays his feet in Farid’s lap.',
				also: [
					{
						when: { type: 'flag', params: 'named' },
						text: 'The bad night has not come up again.'
					}
				],
				choices: {
					keepIt: '“One more episode?”',
					sayMiss: '“I miss you. I’ve been scared, since that one night.”',
					comeUp: '“Turn it off. Come to bed with me.”'
				}
			},
			on: {
				keepIt: [
					{
						guard: { type: 'atLeast', params: { closeness: 7 } },
						target: 'monthThree',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							after:
								'“Two,” says Mateo, and pulls the blanket over both of them. They laugh at the same places. Nobody mentions bed until midnight.',
							lands: 'well',
							because: 'The two of them had been getting on, and the sofa was a good place to be.'
						}
					},
					{
						target: 'monthThree',
						actions: { type: 'shift', params: { dread: -1, openness: -1 } },
						meta: {
							after:
								'“Go on, then.” Mateo is asleep before the title comes up. Farid watches that one and the next, so as not to wake him.'
						}
					}
				],
				sayMiss: [
					{
						guard: { type: 'flag', params: 'named' },
						target: 'monthThree',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“I miss you as well,” says Mateo. “You said you were nervous, and then you found us nine seasons.” He takes his feet back. “I could have asked,” he tells the screen.',
							lands: 'badly',
							because: 'Mateo had been told once already, and had been waiting ever since for the next sentence.'
						}
					},
					{
						target: 'monthThree',
						actions: [
							{ type: 'shift', params: { openness: +2, dread: +1 } },
							{ type: 'setFlag', params: 'named' }
						],
						meta: {
							after:
								'Mateo stops the picture. “Which night?” he says. Then he remembers. “The wedding? That was all?” He does not start the episode again, and neither of them knows what comes next.',
							lands: 'well'
						}
					}
				],
				comeUp: [
					{
						guard: { type: 'atMost', params: { closeness: 5 } },
						target: 'monthThree',
						actions: { type: 'shift', params: { dread: -1, openness: -1 } },
						meta: {
							after:
								'“Not tonight,” says Mateo. “I was awake at four again.” “All right,” says Farid, and means it, and they watch a man on the screen look for his keys.',
							because: 'Mateo had been awake since four.'
						}
					},
					{
						target: 'innerExaminer',
						actions: { type: 'shift', params: { closeness: +1, dread: +2 } },
						meta: {
							after:
								'Mateo has found the remote before the sentence is over. “I’d stopped asking,” he says in the hall, and holds out a hand behind him.',
							lands: 'well'
						}
					}
				]
			}
		},
		innerExaminer: {
			meta: {
				text: 'They are close, and it is quiet. Farid gives himself marks as he goes along, and listens for his own body so hard that he misses what Mateo says. His body does not answer, and he does not know why. Mateo is warm, and in no hurry.',
				choices: {
					leaveRoom: '“Sorry. I’m going out to the kitchen for a bit.”',
					pause: '“Pause. Just stay there.”',
					tryHarder: 'Say nothing, and try harder'
				}
			},
			on: {
				leaveRoom: {
					target: 'monthThree',
					actions: { type: 'shift', params: { dread: -1, closeness: -1 } },
					meta: {
						after:
							'“Take the blanket,” says Mateo, and moves his legs so that Farid can get past. Farid sits on the back step in it until the last of the neighbours’ lights is out.',
						alwaysOpen: true
					}
				},
				pause: {
					target: 'monthThree',
					actions: { type: 'shift', params: { openness: +1, closeness: +1 } },
					meta: {
						after:
							'Mateo stops at once and stays where he is. “Still here,” he says after a while. Farid notices a hand on his shoulder, and that Frank has stopped singing.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				tryHarder: {
					target: 'monthThree',
					actions: { type: 'shift', params: { openness: -1, dread: +2 } },
					meta: {
						after:
							'It is no better for trying. “You’ve gone quiet,” says Mateo, and stops. “Come here, it’s late.” He holds on to him until they are both asleep. Neither mentions it the next day.'
					}
				}
			}
		},
		// Whatever is said here hurts at first: Mateo has had the packet to himself for three days.
		monthThree: {
			meta: {
				text: 'A Sunday, in the third month. One night at two Farid ordered pills on his phone. They came without a leaflet, and he has not opened them. At work he asks people about their hearts and what else they take; nobody asked him. There are poppers in the bathroom drawer, and with poppers, or with nitrates for the heart, such pills can kill. Mateo has found the packet behind the towels. He puts it down on the hall floor between them. “Who are these for?”',
				choices: {
					sayHid: '“For me. I got scared of it going wrong again, and I hid.”',
					blameAge: '“They’re mine. We’re not thirty any more, are we?”',
					askTomorrow: '“Me. I can’t do this in the hall. Tomorrow, after supper?”'
				}
			},
			on: {
				sayHid: [
					{
						guard: { type: 'flag', params: 'named' },
						target: 'kitchenTalk',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“You told me the half of it,” says Mateo. “You didn’t tell me you were shopping.” He goes past Farid to the kitchen with one hand on the wall. “I could have asked,” he says from there.',
							lands: 'badly',
							because: 'Mateo had been told about the fear, and nothing about the packet.'
						}
					},
					{
						target: 'kitchenTalk',
						actions: [
							{ type: 'shift', params: { openness: +2, closeness: -1 } },
							{ type: 'setFlag', params: 'named' }
						],
						meta: {
							after:
								'“Three months,” says Mateo. “I thought there was somebody. I’d got as far as what he looked like.” He sits down on the shoe bench, facing the coats. After some time he moves up, so that there is room.',
							lands: 'badly'
						}
					}
				],
				blameAge: {
					target: 'kitchenTalk',
					actions: { type: 'shift', params: { openness: +1, dread: +1 } },
					meta: {
						after:
							'“Speak for yourself,” says Mateo, red to the ears. “I’m sixty-one and I want you. I wanted you on Tuesday, with the bins.” He goes into the kitchen without waiting.',
						lands: 'badly'
					}
				},
				askTomorrow: {
					target: 'leafletAtTwo',
					actions: { type: 'shift', params: { dread: -1, closeness: -1 } },
					meta: {
						after:
							'“You pick the day, then,” says Mateo. “I’ve had it since Thursday.” He leaves the packet where it is, and steps over it.',
						lands: 'badly',
						alwaysOpen: true
					}
				}
			}
		},
		// Every way to an ending passes the tablets: here, alone, or with Mateo at the bread bin.
		leafletAtTwo: {
			meta: {
				text: 'Two in the morning. Farid looks for the sugar and finds the box of his blood-pressure tablets, new since spring. He unfolds the leaflet on the worktop, as large as a map. Under “may affect some people” it says: erections. The packet lies beside it. The pharmacist on the corner could be told all of it, and would destroy the packet. She may not ask about poppers. He would have to say it himself.',
				choices: {
					askPharmacist: 'In the morning, at the counter: “Could I say it somewhere quieter?”',
					leaveOpen: 'Leave it open for Mateo with a note: “Look at the last line.”',
					foldLeaflet: 'Fold it up again; it must be the work'
				}
			},
			on: {
				askPharmacist: {
					target: 'kitchenTalk',
					actions: [
						{ type: 'shift', params: { dread: -1, closeness: -1 } },
						{ type: 'setFlag', params: 'leaflet' },
						{ type: 'setFlag', params: 'gp' }
					],
					meta: {
						after:
							'She takes him to the little room. “And poppers,” he says at the end, and she writes it down. “Never with any pill for erections. It may be these tablets, it may be the pressure itself, and it may be neither. Keep taking them until the doctor has seen you.” She keeps the packet, to be destroyed, and rings the surgery for him. He has not told Mateo that he was going.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				leaveOpen: [
					{
						guard: { type: 'flag', params: 'named' },
						target: 'kitchenTalk',
						actions: [
							{ type: 'shift', params: { openness: +1, dread: +1 } },
							{ type: 'setFlag', params: 'leaflet' }
						],
						meta: {
							after:
								'In the morning Mateo’s reading glasses are lying on the line. Underneath the note he has written: “Tonight, then. I’ll cook.”',
							lands: 'well',
							because: 'Mateo had been told about the fear, and the note was one thing more.'
						}
					},
					{
						target: 'kitchenTalk',
						actions: [
							{ type: 'shift', params: { openness: +1, closeness: -1 } },
							{ type: 'setFlag', params: 'leaflet' }
						],
						meta: {
							after:
								'In the morning there is an answer underneath, in capitals: “I HAVE EARS.” Mateo has gone out for a walk.',
							lands: 'badly'
						}
					}
				],
				foldLeaflet: {
					target: 'kitchenTalk',
					actions: [
						{ type: 'shift', params: { dread: -1, openness: -1 } },
						{ type: 'setFlag', params: 'leaflet' }
					],
					meta: {
						after: 'It will not fold the way it was. He pushes it under the box, where it sticks out, and goes to bed.'
					}
				}
			}
		},
		kitchenTalk: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'leaflet' },
						text: 'The next evening, after supper, as he said. Farid turns the radio off himself. “I kept quiet so you wouldn’t feel bad,” says Mateo. “It got lonely. I’m in this flat all day now. And at night I could hear you in the hall, waiting for my light to go out.” He is folding a tea towel into smaller and smaller squares.'
					},
					{
						text: 'The kitchen, ten minutes later. The radio is off. “I kept quiet so you wouldn’t feel bad,” says Mateo. “It got lonely. You can come in while the light’s on, you know. I do hear you in the hall.” He is folding a tea towel into smaller and smaller squares.'
					}
				],
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'Over supper Farid has told him about the little room, and that the packet is gone.'
					}
				],
				choices: {
					listCauses: '“The wedding. I’d been up since five, I’d had four glasses, and there was the rent.”',
					planPerfect: '“Let’s do it properly. A Saturday, new sheets, phones off.”',
					askCloseness: '“Could we just lie down for an hour? That’s all, I mean.”',
					leaveIt: '“I don’t want to take that night apart. Can we leave it?”'
				}
			},
			on: {
				listCauses: [
					{
						guard: { type: 'not', params: { type: 'flag', params: 'named' } },
						target: 'afterTheTalk',
						actions: { type: 'shift', params: { dread: -2, closeness: -1 } },
						meta: {
							after:
								'“That’s one night,” says Mateo. “The rest of them I thought you’d gone off me.” After a while he says, “The rent as well? I’d forgotten the rent.” Then: “Would you want an hour on Sunday? For nothing. It can be the reservoir.”',
							lands: 'badly',
							because: 'Mateo had been told nothing of that night, and had found a reason of his own.'
						}
					},
					{
						target: 'afterTheTalk',
						actions: { type: 'shift', params: { dread: -2 } },
						meta: {
							after:
								'Mateo counts them off on his fingers. “And no supper,” he says. “No wonder. I’d have been asleep in the pudding.” The tea towel comes undone. “Would you want an hour on Sunday? It can be the reservoir.”',
							lands: 'well'
						}
					}
				],
				planPerfect: [
					{
						guard: { type: 'atLeast', params: { closeness: 6 } },
						target: 'afterTheTalk',
						actions: { type: 'shift', params: { closeness: +1, dread: +2 } },
						meta: {
							after:
								'“New sheets, yes,” says Mateo. “A plan, no. I had thirty-one years of timetables.” He is nearly smiling. “Would you want an hour on Sunday? It can be the reservoir. Nobody’s driving.”',
							because: 'Whatever else had been said in the hall, Mateo could still make a joke of timetables.'
						}
					},
					{
						target: 'afterTheTalk',
						actions: { type: 'shift', params: { openness: +1, dread: +2 } },
						meta: {
							after:
								'“So that you can sit it again?” says Mateo. “With me there?” The towel goes on the table. “An hour on Sunday, if you’d want one,” he says in the end. “It can be the reservoir. It isn’t for anything.”',
							lands: 'badly'
						}
					}
				],
				askCloseness: [
					{
						guard: { type: 'atMost', params: { closeness: 5 } },
						target: 'afterTheTalk',
						actions: { type: 'shift', params: { openness: +1, dread: +1 } },
						meta: {
							after:
								'“I’d like to have been asked in September,” says Mateo. He hangs the tea towel up by its loop, and it takes him three tries. “Yes,” he says to the hook. “Sunday. No plan.”',
							lands: 'badly',
							because: 'There had been little between them for weeks, and to Mateo the question came late.'
						}
					},
					{
						target: 'afterTheTalk',
						actions: { type: 'shift', params: { closeness: +2, dread: +1 } },
						meta: {
							after:
								'Mateo unfolds the tea towel to think. “An hour,” he says. “Sunday, and no plan. You tell me about other people’s teeth, and I tell you who got on at the market.” He looks up. “Or we don’t talk.”',
							lands: 'well'
						}
					}
				],
				leaveIt: {
					target: 'afterTheTalk',
					actions: [
						{ type: 'shift', params: { dread: -1, openness: -1 } },
						{ type: 'setFlag', params: 'apart' }
					],
					meta: {
						after:
							'“We can,” says Mateo. He hangs up the tea towel and puts some music on, low. They wash up side by side, and he passes the plates before Farid looks for them.',
						lands: 'well',
						alwaysOpen: true
					}
				}
			}
		},
		afterTheTalk: {
			always: [
				{ guard: { type: 'not', params: { type: 'flag', params: 'gp' } }, target: 'newTablet' },
				{ guard: { type: 'flag', params: 'apart' }, target: 'smallRoom' },
				{ target: 'agreedHour' }
			]
		},
		newTablet: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'leaflet' },
						text: 'It is the third month of this. The box of blood-pressure tablets stands by the bread bin, and the leaflet sticks out from under it. Mateo has read it by now as well. He turns the box so that the label faces them both. The pharmacist could still be told all of it, and could still be given the packet.'
					},
					{
						text: 'It is the third month of this. By the bread bin stands a box of blood-pressure tablets, new since spring; Farid takes one each morning with his coffee. The pharmacist on the corner could be told all of it, and would destroy the packet. She may not ask about poppers. Farid would have to say it himself. Mateo turns the box so that the label faces them both.'
					}
				],
				choices: {
					askDoctor: '“I’ll ask the pharmacist tomorrow. Will you come with me?”',
					askAlone: '“I’ll ask on Thursday, by myself. I’d sooner say it without you there.”',
					allInHead: '“It’s all in my head. It won’t be the tablets.”',
					stopTablet: '“Then I’ll stop taking them, and we’ll see.”'
				}
			},
			on: {
				askDoctor: [
					{
						guard: { type: 'atLeast', params: { openness: 6 } },
						target: 'afterTheBox',
						actions: [
							{ type: 'shift', params: { closeness: +1, dread: +1 } },
							{ type: 'setFlag', params: 'gp' }
						],
						meta: {
							after:
								'“Not on the corner,” says Mateo. “Half my old passengers queue there.” They go across town, to a little room behind a counter, and say all of it, poppers too. “Never with any pill for erections,” says the pharmacist, and takes the packet. “It may be these tablets, the pressure itself, or neither. Keep taking them until the doctor has seen you.”',
							lands: 'well',
							because: 'A good deal had been said aloud by then, and one more room was possible.',
							alwaysOpen: true
						}
					},
					{
						target: 'afterTheBox',
						actions: [
							{ type: 'shift', params: { dread: -1, closeness: -1 } },
							{ type: 'setFlag', params: 'gp' }
						],
						meta: {
							after:
								'“Not in there with you,” says Mateo. “At the depot, what got written down could cost you your route. I’ll be outside.” Farid says all of it, poppers too. “Never with any pill for erections,” says the pharmacist, and takes the packet. “It may be these tablets, the pressure itself, or neither. Keep taking them until the doctor has seen you.”',
							lands: 'badly',
							alwaysOpen: true
						}
					}
				],
				askAlone: {
					target: 'afterTheBox',
					actions: [
						{ type: 'shift', params: { dread: -1 } },
						{ type: 'setFlag', params: 'gp' }
					],
					meta: {
						after:
							'“Good,” says Mateo, and his shoulders come down. “I was never one for being written down.” On Thursday Farid says all of it, poppers too. “Never with any pill for erections,” says the pharmacist, and takes the packet. “It may be these tablets, the pressure itself, or neither. Keep taking them until the doctor has seen you.”',
						lands: 'well',
						alwaysOpen: true
					}
				},
				allInHead: {
					target: 'afterTheBox',
					actions: { type: 'shift', params: { openness: +1, dread: +1 } },
					meta: {
						after:
							'“Could be,” says Mateo. “Could be the tablets. You don’t know, and nor do I.” He leaves the box where it is, with the label to the front.'
					}
				},
				stopTablet: {
					target: 'afterTheBox',
					actions: [
						{ type: 'shift', params: { openness: +1, dread: +1 } },
						{ type: 'setFlag', params: 'gp' }
					],
					meta: {
						after:
							'He is about to drop the box in the bin when Mateo reads out the leaflet, loudly: never stop without medical advice, it is not safe, your blood pressure may rise. Farid takes today’s tablet. The box is back by the bread bin, and Mateo holds out the phone. “Then get the advice,” he says. “And tell them about the poppers.” The surgery gives Farid a date. The packet goes to the pharmacist, unopened.',
						lands: 'badly'
					}
				}
			}
		},
		afterTheBox: {
			always: [{ guard: { type: 'flag', params: 'apart' }, target: 'smallRoom' }, { target: 'agreedHour' }]
		},
		smallRoom: {
			meta: {
				text: 'A week later Mateo makes up the bed in the small room. “I’m awake at four every day,” he says in the doorway, with his pillow under one arm. “You may as well sleep. You can always knock. And there’s still Sunday, if you’d like one.” He has been in that doorway for some time.',
				choices: {
					chooseSeason: '“I’d like to leave sex be for a while, and have our evenings back. And you?”',
					askWhy: '“Is it the mornings, or is it me?”',
					giveBlanket: '“Take the other blanket. It’s cold in there.”'
				}
			},
			on: {
				chooseSeason: {
					target: 'chosenSeason',
					meta: {
						after: 'Mateo puts the pillow down on the shoe bench and thinks about it. Then he says what he would like.',
						alwaysOpen: true
					}
				},
				askWhy: [
					{
						guard: { type: 'flag', params: 'named' },
						target: 'twoMonthsOn',
						actions: { type: 'shift', params: { openness: +2, dread: +1 } },
						meta: {
							after:
								'“Both,” says Mateo. “I wake at four, and then I lie there being careful of you.” He sits down on the new bed, and moves over so that there is room.',
							lands: 'well',
							because: 'Mateo had been told what began it, and could tell something back.'
						}
					},
					{
						target: 'twoMonthsOn',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“I don’t know,” says Mateo, and goes in. Through the door, some minutes later, he says, “Mornings, mostly. Mostly.”',
							lands: 'badly'
						}
					}
				],
				giveBlanket: [
					{
						guard: { type: 'atMost', params: { closeness: 4 } },
						target: 'silentTimetable',
						actions: { type: 'shift', params: { dread: -1, closeness: -1 } },
						meta: {
							after:
								'“Thanks,” says Mateo, and takes it. The door of the small room closes. Farid had not known that it had a latch.',
							because: 'Three months of two bedtimes lay between them, and a blanket was all that either could offer.'
						}
					},
					{
						target: 'twoMonthsOn',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							after:
								'“You’ll want it yourself,” says Mateo, but he takes it. At six he brings it back, and lies down under it next to Farid until the alarm goes.',
							lands: 'well'
						}
					}
				]
			}
		},
		agreedHour: {
			meta: {
				text: 'Sunday, four o’clock: the hour that both have said yes to, with no goal. Either can stop, at any point, and no one will ask why. Mateo has turned the alarm clock to the wall. He is lying on his side of the bed in his good shirt, reading out the names of bridges from a guidebook to Porto.',
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'The doctor’s date is on the calendar in the hall, between the dentist and the bins.'
					}
				],
				choices: {
					keepAgreement: '“It’s ten to five. Shall we stop while it’s good?”',
					sayMarking: '“I’m giving myself marks again.”',
					rebook: '“Not today. Can we walk round the reservoir instead?”',
					chooseSeason: '“I’d like to leave sex be for a while, and have our evenings back. And you?”'
				}
			},
			on: {
				keepAgreement: {
					target: 'twoMonthsOn',
					actions: { type: 'shift', params: { closeness: +1, dread: -2, openness: -1 } },
					meta: {
						after:
							'“Ten to five,” says Mateo. “On the buses we’d have called that early.” They laugh at the clock, which is still facing the wall. What else Farid noticed, he keeps for himself.',
						lands: 'well',
						alwaysOpen: true
					}
				},
				sayMarking: [
					{
						guard: { type: 'flag', params: 'named' },
						target: 'twoMonthsOn',
						actions: { type: 'shift', params: { openness: +1, closeness: +1, dread: +1 } },
						meta: {
							after:
								'“What did I get?” says Mateo. “You’re not in it.” “Good. Move up, then.” They lie and listen to Frank upstairs, who has one song and does all the verses.',
							lands: 'well',
							because: 'Mateo already knew about the fear, and could joke with it.'
						}
					},
					{
						target: 'twoMonthsOn',
						actions: { type: 'shift', params: { openness: +2, closeness: -1 } },
						meta: {
							after:
								'Mateo turns on his back. “I’ve been wondering for three months what mine was,” he says. It is some time before either of them says anything else. They stay where they are.',
							lands: 'badly'
						}
					}
				],
				rebook: {
					target: 'twoMonthsOn',
					actions: { type: 'shift', params: { dread: -1, openness: +1 } },
					meta: {
						after:
							'“I’ll get my boots,” says Mateo, and goes in his good shirt. They have chips on the way home. “Next Sunday, if we feel like it,” he says. “Or not.”',
						lands: 'well',
						alwaysOpen: true
					}
				},
				chooseSeason: {
					target: 'chosenSeason',
					meta: {
						after: 'Mateo closes the guidebook on his finger and thinks about it. Then he says what he would like.',
						alwaysOpen: true
					}
				}
			}
		},
		twoMonthsOn: {
			meta: {
				text: [
					{
						when: { type: 'flag', params: 'apart' },
						text: 'Some weeks later. There are two made beds, and most nights both are slept in. Two Sundays running one of them has knocked, and they have read side by side until dark. Farid finds Mateo on the shoe bench with the calendar on his knees and a short pencil behind his ear. “So what do we keep?” asks Mateo.'
					},
					{
						text: 'Some weeks later. There have been more Sundays, and not all of them went the same way. Farid finds Mateo on the shoe bench with the calendar on his knees and a short pencil behind his ear. “So what do we keep?” asks Mateo.'
					}
				],
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'Farid has seen the doctor, who is looking into the tablets with him and would like to see him again.'
					}
				],
				choices: {
					keepRhythm: '“An hour on Sundays, and I’ll say when I’m scared.”',
					askReferral: '“It hasn’t gone away. Shall we ask for a referral, the two of us?”',
					backToSeries: '“Shall we just see how the series ends?”',
					datedWait: '“Let’s wait, and talk again on the first of the month.”'
				}
			},
			on: {
				keepRhythm: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'gp' },
								{ type: 'atMost', params: { dread: 6 } },
								{ type: 'atLeast', params: { openness: 5, closeness: 5 } }
							]
						},
						target: 'nothingToProve',
						actions: { type: 'shift', params: { closeness: +1, dread: +1 } },
						meta: {
							after:
								'“I’ll write down the Sundays,” says Mateo. “You do the other.” He pencils them in as far as Easter. Then he rubs one out, for his mother.',
							lands: 'well',
							because: 'A doctor was looking into the tablets, and Farid had said the word “scared”.'
						}
					},
					{
						guard: { type: 'not', params: { type: 'flag', params: 'gp' } },
						target: 'pencilledIn',
						actions: { type: 'shift', params: { openness: +1, dread: +1 } },
						meta: {
							after:
								'“And the tablets?” says Mateo. “Nobody’s looked at those yet, and it frightens me.” He has not written anything. “Can we sit down with that first? On the first of the month?”',
							lands: 'badly',
							because: 'No doctor had looked at the tablets, and Mateo had kept count.'
						}
					},
					{
						target: 'pencilledIn',
						actions: { type: 'shift', params: { openness: +1, dread: +1 } },
						meta: {
							after:
								'“You said that very fast,” says Mateo. He has not written anything. “I don’t want an hour that you have to get through. Shall we think till the first of the month?”',
							lands: 'badly'
						}
					}
				],
				askReferral: [
					{
						guard: { type: 'atMost', params: { openness: 5 } },
						target: 'betterCompany',
						actions: { type: 'shift', params: { openness: +1, dread: +1 } },
						meta: {
							after:
								'“Then somebody writes us down,” says Mateo. “The pair of us.” He goes to empty the bins, which are empty. He comes back with his coat still on. “Both names, then,” he says.',
							lands: 'badly',
							because: 'Little had been said aloud between the two of them, and now a stranger was to write it down.',
							alwaysOpen: true
						}
					},
					{
						target: 'betterCompany',
						actions: { type: 'shift', params: { openness: +1, dread: +1 } },
						meta: {
							after:
								'“The two of us?” says Mateo. “On one letter?” He turns the pencil over a few times. “Go on, then. It’s a good long time since anybody asked for us both.”',
							lands: 'well',
							alwaysOpen: true
						}
					}
				],
				backToSeries: [
					{
						guard: {
							type: 'all',
							params: [
								{ type: 'atMost', params: { closeness: 5 } },
								{
									type: 'any',
									params: [
										{ type: 'flag', params: 'apart' },
										{ type: 'atMost', params: { openness: 6 } }
									]
								}
							]
						},
						target: 'silentTimetable',
						actions: { type: 'shift', params: { dread: -1, openness: -1 } },
						meta: {
							after:
								'“If you like,” says Mateo. He puts the pencil back in the drawer with the string, and looks for the remote.',
							because:
								'The months had left them careful with each other, and one tired evening went the way of the others.'
						}
					},
					{
						target: 'pencilledIn',
						actions: { type: 'shift', params: { dread: -1, openness: -1 } },
						meta: {
							after:
								'“Could we talk on the first of the month?” says Mateo. Farid nods, and he puts a ring round it. “In between I’ll watch any ending you like.”'
						}
					}
				],
				datedWait: {
					target: 'pencilledIn',
					actions: { type: 'shift', params: { dread: -2, closeness: -1 } },
					meta: {
						after: '“At breakfast, then,” says Mateo, writing. “Before you look at your phone.”'
					}
				}
			}
		},
		nothingToProve: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Nothing to prove',
				text: 'Some Sundays they make love, in one way or another, some Sundays they talk, and twice it is a walk round the reservoir in the rain. When Farid starts marking himself he says so, and Mateo asks what the mark is. The doctor has gone through the tablets with him and checked his heart and blood, and would like to do that once a year. The packet was handed in, unopened. On the form, after “lives with”, Farid has written Mateo’s whole name.',
				later:
					'Porto, third floor, nine in the evening. Mateo puts on the lamp, and goes to the window with the curtains still open, to see whether the tram is on time.',
				teaches:
					'A fear can lose its grip when it may be said aloud, a doctor has looked, and either of the two can stop.'
			}
		},
		betterCompany: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Better company',
				text: 'The doctor’s questions take twelve minutes and are not half as bad as the waiting room. There will be a check of the heart and blood, and somebody to talk to. “And you are?” she asks Mateo, with her pen ready. “Nineteen years,” says Mateo. She waits. “With him,” he says, and spells both their names for her.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'gp' } },
						text: 'Farid has told her all of it, the tablets and the poppers too, and left the packet on her desk, unopened.'
					}
				],
				later:
					'A letter with both their names on it stands on the shelf in the hall, where anybody who came in could read it.',
				teaches:
					'A difficulty that lasts for some weeks deserves a check-up, since it can be an early sign about the heart. Some people want somebody to talk to as well, and the two can go side by side.'
			}
		},
		silentTimetable: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'A silence with a timetable',
				text: 'Mateo’s pillow is in the small room. He is in there by nine, and awake at four. Farid waits in the hall until the line of light under that door has gone. “It got lonely,” Mateo said in the kitchen, back then. It has not been said again. Once Farid has a hand up to knock, and hears the radio go off. At the weekend each buys the bread that the other one likes.',
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'Farid keeps the doctor’s date. “I’m glad you came,” she says.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'gp' } },
						text: 'Nobody has asked about the tablets, and the packet is still unopened. A doctor would still want to hear of it.'
					}
				],
				later:
					'The hall, nearly midnight. Two strips of light show under two doors, and both go out at the same time. Then one of them comes on again.',
				teaches:
					'They talked, and then each went back to sparing the other. Either could still begin, by day, and might have to begin twice.'
			}
		},
		chosenSeason: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'A chosen season',
				text: '“I’d like to be told if it changes,” Mateo had said, “and I’d like my kiss at the door. I’ll miss it a bit.” Nobody starts counting days. On Saturday they ride his old bus to the end of the line, because Mateo has never seen the place without having to turn round. There is a pond, and a van that sells hot chestnuts. Farid falls asleep on his shoulder on the way back.',
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'The doctor’s date stands in its own square, and Farid keeps it all the same.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'gp' } },
						text: 'On Monday Farid hands the packet in on the corner, and there is a doctor’s date in its square on the calendar.'
					}
				],
				later:
					'Mateo reads aloud from a guidebook to Porto, doing all the accents, and Farid corrects him from the bath.',
				teaches: 'Having no sex can be a choice. It needs no end date and no other name.'
			}
		},
		pencilledIn: {
			type: 'final',
			meta: {
				ending: 'partial',
				title: 'Pencilled in',
				text: 'On the first of the month there is toast, and Mateo says, “So.” It takes a quarter of an hour. Nothing has been solved, and both know that. Farid says one thing that he had not said before. Mateo has one as well, and would like to keep it until next time. They choose a day for that, and Farid is at work by nine.',
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'The doctor’s date stands in its own square, and is kept.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'gp' } },
						text: 'Under the day they chose Farid writes: doctor, tablets, heart, packet.'
					}
				],
				later: 'On the calendar in the hall one square has been ringed twice, by two different pencils.',
				teaches: 'Nothing was solved. They had a day for it, so neither had to wonder when.'
			}
		}
	}
});
