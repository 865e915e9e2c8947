import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-third-quiet-month',
	initial: 'handInTheDark',
	context: start({ dread: 4, openness: 4, closeness: 5 }),
	meta: {
		title: 'The third quiet month',
		seat: 'Andre',
		people: [
			{ name: 'Andre', about: 'he/him, 36, a chef' },
			{ name: 'Lucas', about: 'he/him, 38, an accountant; they have been together for seven years' }
		],
		setting:
			'A flat with a staircase, in the months after one bad night. The scenes lie before, after and between; there is no sexual detail. They are safe with each other. You can skip to the summary at any point.',
		example: [
			'Mina is 52. In autumn her body stops answering as it used to, and it begins to hurt. The first time she is so shocked that she says nothing. After that she is always still reading when Jo puts out the light.',
			'In November she says, at the bus stop, looking at the timetable: “I’ve been hiding behind a book. It hurts, and I got scared. I’m not tired of you.” Jo says: “I thought it was me. I should have asked. Shall we just not, for now?” The bus is late, and for once neither minds.',
			'Nothing is tried before somebody has looked, so they stop. Mina goes to the doctor with one sentence on a scrap of paper. There is a cause, and there is something to be done about it, in steps, with a physiotherapist who knows this kind of pain.',
			'Meanwhile Jo reads aloud in the evenings, with no plan for what comes afterwards. In spring Mina finds that she has stopped counting. If it had stayed as it was, they would have been two people who knew why.'
		],
		summary: [
			'After one night on which his body did not respond, Andre begins to keep out of the way, and Lucas, to be kind, keeps quiet.',
			'A drink for courage, trying harder and a perfect evening all make the examination bigger; a sentence in daylight makes it smaller.',
			'Listing what was going on that night, such as no sleep, drink and worry, shrinks the verdict.',
			'A doctor or pharmacist should know about new tablets and about a difficulty that lasts, and nobody should stop a prescribed medicine unasked. Pills from the internet are no short cut, and with nitrates or poppers they can kill.',
			'The two of them agree, for themselves, on an hour without a goal. It can give the fear something new to go on, as long as either may end it and no is met kindly.',
			'A referral, a wait with a date in it and a season without sex that both know about are good ways on as well.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'dread' }
	},
	states: {
		handInTheDark: {
			meta: {
				text: 'One in the morning. Andre comes home smelling of garlic and dish soap, sees light under the bedroom door, and waits on the stairs until it goes out. Weeks ago, after a wedding and a night without sleep, his body did not respond. Now, in the dark, Lucas asks, “Are you awake?”',
				choices: {
					pretend: 'Pretend to be asleep',
					sayNervous: '“I’m nervous after last time. Can we just be close?”',
					drink: 'Get up for another drink, for courage',
					sayNo: '“Not tonight.”'
				}
			},
			on: {
				pretend: {
					target: 'carefulBreakfast',
					actions: { type: 'shift', params: { dread: +2 } },
					meta: {
						after:
							'His breathing is very even. Lucas turns over; he would not touch a sleeper. The fear gets another night to itself.'
					}
				},
				sayNervous: {
					target: 'kitchenTalk',
					actions: [
						{ type: 'shift', params: { openness: +2, dread: -1 } },
						{ type: 'setFlag', params: 'named' }
					],
					meta: {
						after:
							'“Course we can,” says Lucas, and his arm comes to rest. Said aloud, the fear takes up less of the bed.',
						alwaysOpen: true
					}
				},
				drink: {
					target: 'innerExaminer',
					actions: [
						{ type: 'shift', params: { dread: +1 } },
						{ type: 'setFlag', params: 'drank' }
					],
					meta: {
						after: 'The cooking brandy, from a mug. At the wedding, too, there had been a good deal to drink.'
					}
				},
				sayNo: {
					target: 'carefulBreakfast',
					meta: {
						after: '“Of course. Night, love.” A no needs no reason, and the fear can wait for daylight.',
						alwaysOpen: true
					}
				}
			}
		},
		carefulBreakfast: {
			meta: {
				text: 'Breakfast. Lucas has noticed, has worried, and has decided to say nothing. He asks whether the bread is the new one, cuts it very straight, and passes the butter before Andre looks for it.',
				also: [
					{
						when: { type: 'flag', params: 'named' },
						text: 'They have talked about it once. It has not made the second time easier to begin.'
					},
					{
						when: { type: 'flag', params: 'drank' },
						text: 'The mug that smelled of brandy has been washed and put away, and not by Andre.'
					}
				],
				choices: {
					beGrateful: 'Be grateful for the silence',
					sayDodging: '“I’ve been dodging you at night.”',
					takeLate: 'Ask the boss for the late shift'
				}
			},
			on: {
				beGrateful: {
					target: 'settledRoutine',
					actions: { type: 'shift', params: { dread: +1 } },
					meta: { after: 'He says the bread is good. Two people are protecting each other from a talk.' }
				},
				sayDodging: {
					target: 'kitchenTalk',
					actions: [
						{ type: 'shift', params: { openness: +2 } },
						{ type: 'setFlag', params: 'named' }
					],
					meta: {
						after: 'Lucas puts the knife down. It is half past eight and the sun is on the toaster; daylight helps.'
					}
				},
				takeLate: {
					target: 'settledRoutine',
					actions: { type: 'shift', params: { dread: +1, closeness: -1 } },
					meta: { after: '“They’re short of people,” he says. Now the avoiding has a timetable.' }
				}
			}
		},
		innerExaminer: {
			meta: {
				text: 'They are close, and it is quiet. Andre marks himself as he goes along, like a man with a clipboard. He listens for his own body so hard that he hears nothing else, and the body follows the worry.',
				also: [
					{
						when: { type: 'flag', params: 'drank' },
						text: 'Brandy never did make him a better listener.'
					}
				],
				choices: {
					leaveRoom: 'Apologise and leave the room',
					pause: '“Pause.” Stop aiming; stay close, if both like that',
					tryHarder: 'Try harder'
				}
			},
			on: {
				leaveRoom: {
					target: 'carefulBreakfast',
					actions: { type: 'shift', params: { dread: +2 } },
					meta: { after: 'He sits on the stairs until his feet are cold. This time shame writes the ending.' }
				},
				pause: {
					target: 'kitchenTalk',
					actions: [
						{ type: 'shift', params: { dread: -1, openness: +1 } },
						{ type: 'setFlag', params: 'named' }
					],
					meta: {
						after: 'Lucas stops at once and stays where he is. Attention finds its way back to a hand on a shoulder.',
						alwaysOpen: true
					}
				},
				tryHarder: {
					target: 'settledRoutine',
					actions: { type: 'shift', params: { dread: +2 } },
					meta: { after: 'Trying is more watching. Neither of them mentions it the next day.' }
				}
			}
		},
		settledRoutine: {
			meta: {
				text: 'By now there is a routine. A series with nine seasons, two bedtimes, jokes about old men and their cocoa. Frank from downstairs, who is sixty-eight and in love, does not laugh. “Speak for yourselves,” he said. When Lucas goes up he leaves the stair light on, and Andre watches the credits to the very end.',
				also: [
					{
						when: { type: 'flag', params: 'named' },
						text: 'The word they once found for it lies about somewhere, like a key they are sure they still have.'
					}
				],
				choices: {
					keepIt: 'Keep it; it is peaceful',
					sayMiss: '“I miss you. I’ve been scared because of one night.”',
					orderPills: 'Order miracle pills at two in the morning'
				}
			},
			on: {
				keepIt: {
					target: 'afterPeacefulEvening',
					actions: { type: 'shift', params: { dread: +1, closeness: -1 } },
					meta: { after: 'One more season. It is peace, with a hole in it about the size of a person.' }
				},
				sayMiss: {
					target: 'kitchenTalk',
					actions: [
						{ type: 'shift', params: { openness: +2 } },
						{ type: 'setFlag', params: 'named' }
					],
					meta: { after: 'Lucas finds the remote and stops the picture. The routine has been called by its real name.' }
				},
				orderPills: {
					target: 'monthThree',
					actions: { type: 'shift', params: { dread: +1 } },
					meta: {
						after:
							'They come without a leaflet, and he does not open them. Nobody has asked about his heart, what else he takes, or the poppers in the bathroom drawer, and with poppers such pills can kill. The pharmacist on the corner can be told all of it. Few ask about poppers, so it would be for him to say. He could take the packet along, to be destroyed.'
					}
				}
			}
		},
		afterPeacefulEvening: {
			always: [
				{
					guard: {
						type: 'not',
						params: {
							type: 'any',
							params: [
								{ type: 'flag', params: 'leaflet' },
								{ type: 'flag', params: 'tablet' }
							]
						}
					},
					target: 'leafletAtTwo'
				},
				{ guard: { type: 'atMost', params: { closeness: 2 } }, target: 'silentTimetable' },
				{ target: 'monthThree' }
			]
		},
		// Every way to an ending passes the tablets: with Lucas at the kettle, or here, alone.
		leafletAtTwo: {
			meta: {
				text: 'Two in the morning. Andre looks for the sugar and finds the box of his blood-pressure tablets, new since spring. He unfolds the leaflet on the worktop, as large as a map. Under “may affect some people” it says: erections.',
				choices: {
					askPharmacist: 'Take the leaflet to the pharmacist in the morning',
					foldLeaflet: 'Fold it up again; it must be the work',
					skipTablet: 'Leave tomorrow’s tablet in the box'
				}
			},
			on: {
				askPharmacist: {
					target: 'monthThree',
					actions: [
						{ type: 'shift', params: { dread: -1 } },
						{ type: 'setFlag', params: 'leaflet' },
						{ type: 'setFlag', params: 'gp' }
					],
					meta: {
						after:
							'“Could I say it somewhere quieter?” he asks, and she takes him to the little room. “And poppers,” he says at the end, and she writes it down. “Never with any pill for erections. It may be these tablets, it may be the pressure itself, and it may be neither. Keep taking them until the doctor has seen you.” She rings the surgery for him.',
						alwaysOpen: true
					}
				},
				foldLeaflet: {
					target: 'monthThree',
					actions: [
						{ type: 'shift', params: { dread: +1 } },
						{ type: 'setFlag', params: 'leaflet' }
					],
					meta: { after: 'It will not fold the way it was. He pushes it under the box, where it sticks out.' }
				},
				skipTablet: {
					target: 'monthThree',
					actions: [
						{ type: 'shift', params: { dread: +1 } },
						{ type: 'setFlag', params: 'leaflet' }
					],
					meta: {
						after:
							'At seven he reads one line further: do not stop without asking, your blood pressure may rise. He takes it with his coffee. So that was no answer either.'
					}
				}
			}
		},
		monthThree: {
			meta: {
				text: 'A Sunday, in the third month or later. Lucas has spread his tax papers on the stairs, because the table is too small for them. He squares one of the piles with both thumbs. “Have you gone off me?” he asks it.',
				also: [
					{
						when: { type: 'flag', params: 'named' },
						text: '“We talked about that night,” he adds. “It’s been a lot of nights.”'
					}
				],
				choices: {
					brushOff: '“Don’t be silly.”',
					sayHid: '“No. I was afraid of failing, and I hid.”',
					blameAge: 'Blame age and work, and end the talk'
				}
			},
			on: {
				brushOff: {
					target: 'settledRoutine',
					actions: { type: 'shift', params: { closeness: -1, dread: +1 } },
					meta: { after: 'He kisses the top of Lucas’s head, which is kind. The question stays open.' }
				},
				sayHid: {
					target: 'kitchenTalk',
					actions: [
						{ type: 'shift', params: { openness: +2, closeness: +1 } },
						{ type: 'setFlag', params: 'named' }
					],
					meta: { after: 'Lucas sits down on the tax year. Months of guessing are over.' }
				},
				blameAge: {
					target: 'settledRoutine',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: {
						after: '“We’re not twenty. And you’ve seen my shifts.” The shifts are true, and they close the door.'
					}
				}
			}
		},
		kitchenTalk: {
			meta: {
				text: 'The kitchen, both dressed, the radio off. “I kept quiet so you wouldn’t feel bad,” says Lucas. “It got lonely.” He is folding a tea towel into smaller and smaller squares. Nobody is going anywhere near the stairs.',
				also: [
					{
						when: { type: 'flag', params: 'drank' },
						text: '“And when you got up for that brandy,” he says, “I thought it was to get away from me.”'
					}
				],
				choices: {
					listCauses: 'List what was going on that night',
					planPerfect: 'Plan a perfect night to put it right',
					askCloseness: 'Ask: what could we do with nothing to prove?'
				}
			},
			on: {
				listCauses: {
					target: 'afterTheTalk',
					actions: { type: 'shift', params: { dread: -2 } },
					meta: {
						after:
							'Up since five, four toasts, an uncle’s speech, the rent. Read out in a row it sounds less like a verdict than like a long day.'
					}
				},
				planPerfect: {
					target: 'innerExaminer',
					actions: { type: 'shift', params: { dread: +2 } },
					meta: { after: 'A day off, a long menu, new sheets. It is a bigger examination, with candles.' }
				},
				askCloseness: {
					target: 'afterTheTalk',
					actions: { type: 'shift', params: { closeness: +2, dread: -1 } },
					meta: {
						after:
							'Lucas unfolds the tea towel to think. It has been a while since anybody asked; the goal has changed.'
					}
				}
			}
		},
		afterTheTalk: {
			always: [
				{
					guard: {
						type: 'any',
						params: [
							{ type: 'flag', params: 'tablet' },
							{ type: 'flag', params: 'gp' }
						]
					},
					target: 'agreedHour'
				},
				{ target: 'newTablet' }
			]
		},
		newTablet: {
			meta: {
				text: 'This has been going on for a while. Beside the kettle stands a box of blood-pressure tablets, new since spring; Andre takes one each morning with his coffee. Lucas turns the box so that the label faces them both.',
				choices: {
					askDoctor: 'Ask the doctor or pharmacist',
					allInHead: 'Decide that it is all in the head',
					stopTablet: 'Stop the tablet without asking'
				}
			},
			on: {
				askDoctor: {
					target: 'agreedHour',
					actions: [
						{ type: 'shift', params: { dread: -1 } },
						{ type: 'setFlag', params: 'gp' },
						{ type: 'setFlag', params: 'tablet' }
					],
					meta: {
						after:
							'They go together, to the little room behind the pharmacy counter, and say all of it, poppers too. “Never with any pill for erections,” says the pharmacist. “It may be these tablets, the pressure itself, or neither. Keep taking them until the doctor has seen you.”',
						alwaysOpen: true
					}
				},
				allInHead: {
					target: 'agreedHour',
					actions: [
						{ type: 'shift', params: { dread: +1 } },
						{ type: 'setFlag', params: 'tablet' }
					],
					meta: { after: 'It is possible. It is also a guess, and a head is not all that there is to look at.' }
				},
				stopTablet: {
					target: 'newTablet',
					actions: { type: 'shift', params: { dread: +1 } },
					meta: {
						after:
							'He is about to drop the box in the bin when Lucas reads out the leaflet: never stop without medical advice, it is not safe. Andre takes today’s tablet. The box is back by the kettle.'
					}
				}
			}
		},
		agreedHour: {
			meta: {
				text: 'Sunday, four o’clock: an agreed hour with no goal. Either can stop, at any point, and no one will ask why. Lucas has turned the alarm clock to the wall, and the curtain moves a little.',
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'The question about the tablets is with people who know about tablets. It need not be answered here.'
					},
					{
						when: {
							type: 'all',
							params: [
								{ type: 'flag', params: 'gp' },
								{ type: 'not', params: { type: 'flag', params: 'tablet' } }
							]
						},
						text: 'Andre has told Lucas that he went to the pharmacist, alone. The doctor’s date is on the calendar by the stairs, between the dentist and the bins.'
					}
				],
				choices: {
					keepAgreement: 'Keep to it, and end while it is good',
					makeTest: 'Turn it into a test',
					rebook: '“Not today. Next Sunday?”',
					chooseSeason: '“I’d like a season without sex. What would you like?”'
				}
			},
			on: {
				keepAgreement: {
					target: 'twoMonthsOn',
					actions: { type: 'shift', params: { dread: -2, closeness: +1 } },
					meta: { after: 'At ten to five they are both laughing about the clock. The dread has met some new evidence.' }
				},
				makeTest: {
					target: 'innerExaminer',
					actions: { type: 'shift', params: { dread: +2 } },
					meta: { after: '“As it’s going so well…” he thinks, and begins to mark himself.' }
				},
				rebook: {
					target: 'twoMonthsOn',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						after:
							'“Next Sunday’s fine. Or the one after.” They go out for chips. It was a no that kept the door open.',
						alwaysOpen: true
					}
				},
				chooseSeason: {
					target: 'chosenSeason',
					meta: {
						after:
							'Lucas thinks about it for the length of a passing tram, and answers. It has been said and it has been chosen.',
						alwaysOpen: true
					}
				}
			}
		},
		twoMonthsOn: {
			meta: {
				text: 'Some weeks later. They have a series with nine seasons, and neither has asked how it ends. Andre finds Lucas on the stairs with a pencil and the calendar. “So what do we keep?” asks Lucas.',
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'Andre has seen the doctor, who is looking into the tablets with him and would like to see him again.'
					}
				],
				choices: {
					keepRhythm: 'An hour a week, plain words, the doctor if it lasts',
					askReferral: 'It still happens: ask for a referral together',
					backToSeries: 'Slide back to the series',
					datedWait: 'Wait and see, with a date to talk'
				},
				locked: {
					keepRhythm:
						'Andre hears himself say “fine” too fast. Something is still unsaid or too tight to build on, or no doctor has looked at the tablets yet.'
				}
			},
			on: {
				keepRhythm: {
					target: 'nothingToProve',
					guard: {
						type: 'all',
						params: [
							{ type: 'flag', params: 'gp' },
							{ type: 'atMost', params: { dread: 5 } },
							{ type: 'atLeast', params: { openness: 6, closeness: 6 } }
						]
					},
					meta: { after: 'Lucas pencils in Sundays, and then rubs out one, for his mother. It is a new routine.' }
				},
				askReferral: {
					target: 'betterCompany',
					meta: {
						after:
							'“Together?” asks Lucas. “If you’d like,” says Andre. Asking is a skill, and they are getting better at it.',
						alwaysOpen: true
					}
				},
				backToSeries: {
					target: 'settledRoutine',
					actions: { type: 'shift', params: { dread: +1 } },
					meta: { after: '“We could see how it ends,” says Andre, and finds the remote. It is round again.' }
				},
				datedWait: {
					target: 'pencilledIn',
					meta: { after: '“The first of next month, at breakfast.” A wait with a date in it is not avoiding.' }
				}
			}
		},
		nothingToProve: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Nothing to prove',
				text: 'Some Sundays it is one thing and some Sundays another, and twice it is chips. When Andre starts marking himself he says so aloud, and Lucas asks what the mark is. The doctor has gone through the tablets with him and listened to his heart, and would like to do that once a year.',
				later:
					'The stairs, one in the morning. There is light under the bedroom door, and Andre goes up without waiting.',
				teaches:
					'A fear that two people approach in small, agreed steps can lose its grip. The talk came first, a doctor had looked, and either could stop.'
			}
		},
		betterCompany: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Better company',
				text: 'The doctor’s questions take twelve minutes and are not half as bad as the waiting room. There will be a check of the heart and blood, and somebody to talk to. On the way home they argue happily about where to eat.',
				later: 'The stairs. A letter with both their names on it leans against the banister, and it has been opened.',
				teaches:
					'A difficulty that persists deserves a check-up. Often it calls for medical and psychological help side by side.'
			}
		},
		silentTimetable: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'A silence with a timetable',
				text: 'Each of them kept quiet to spare the other, and the quiet grew. They sleep in two rooms now, which suits many people well. Only, neither of these two could say why.',
				also: [
					{
						when: { type: 'flag', params: 'named' },
						text: 'They did have the words once, and words can be found again.'
					},
					{
						when: { type: 'flag', params: 'gp' },
						text: 'Andre keeps the doctor’s date. “It is good that you came,” the doctor says.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'gp' } },
						text: 'Nobody has asked about the tablets. A doctor would still want to hear of it, whoever sleeps where.'
					}
				],
				later: 'The stairs. Two strips of light show under two doors, and both go out at the same time.',
				teaches:
					'Sleeping apart is not the trouble here; not knowing why is. There is a way back, and it is one sentence in daylight.'
			}
		},
		chosenSeason: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'A chosen season',
				text: '“I’d like to go on sharing a bed,” Lucas had said, “and to be told if it changes. I’ll miss it a bit, and I’m all right.” Nobody starts counting days. In the evenings Andre cooks for two.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'gp' } },
						text: 'The tablets are still to be asked about; a heart is worth looking after in any season. Andre has put a date on the calendar.'
					}
				],
				later: 'The stairs. The bedroom door stands open, and behind it two reading lamps are on.',
				teaches: 'Having no sex can be a choice. It needs no end date and no other name.'
			}
		},
		pencilledIn: {
			type: 'final',
			meta: {
				ending: 'partial',
				title: 'Pencilled in',
				text: 'Nothing has been solved, and both know that. On the first of the month there is toast, and Lucas says, “So.” It takes a quarter of an hour. They pencil in the next one.',
				also: [
					{
						when: { type: 'flag', params: 'gp' },
						text: 'The doctor’s date stands in its own square, and is kept.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'gp' } },
						text: 'Under it Andre writes: doctor, tablets, heart.'
					}
				],
				later: 'The stairs. On the calendar at their foot one square has a pencilled cup in it.',
				teaches: 'A date in the diary keeps waiting from hardening into a custom.'
			}
		}
	}
});
