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
			{ name: 'Bo', about: 'he/him, 64, a friend of Idris’s from work' }
		],
		setting:
			'A spring of careful meetings, mostly on a bench by the churchyard wall. The losses are named and never shown. You can skip to the summary at any point.',
		example: [
			'Tova, 51, has a new neighbour, Anwar, who asks whether they might share the empty garden plot behind the houses. She would like that. The last friend she let in so far moved away without a word, and her first thought is to say that she has no time.',
			'She stands at the tap until the can runs over. Then she says: “I’d enjoy it. I’m not good at every day, though. Could we say Sundays till noon, and see?” A wish, a limit and a size that fits; about the friend, nothing.',
			'Anwar says that Sundays are good, and that he hums. In June she tells him about the friend, in two sentences, while they tie up beans. He says he is sorry and passes her the string.',
			'In August there are three weeks in which she does not feel like coming. She writes, “Not this month. It isn’t the humming.” He waters her half as well. Had she wanted to give the plot back for good, she could have written that too.'
		],
		summary: [
			'Helene asks Idris away for a weekend. He wants to go, and grief four years old says no for him.',
			'Saying yes over the alarm takes the alarm along; making up an excuse brings relief first and distance later.',
			'One sentence can hold the wish and the limit together, and “Not tonight, it isn’t you” is enough. He never has to tell what happened.',
			'Telling each other everything in one evening can be too much as well; one thing each, then tea, is easier to carry.',
			'When it all becomes too much, stopping and asking for help is a good way for this story to end.',
			'Going slowly together, pausing honestly and choosing one’s own company are all endings that do right by both of them.'
		],
		picture: { near: 'closeness', open: 'trust', strain: 'overwhelm' }
	},
	states: {
		coastInvitation: {
			meta: {
				text: 'Saturday, the bench by the churchyard wall. Helene has green on her cuffs from the altar flowers and a leaflet in her hand. “Two nights at the coast,” she says. “Separate rooms, if you like.” Idris wants to, and would like one room. His hands have gone cold around the flask.',
				choices: {
					agree: 'Say yes and ignore the alarm',
					invent: 'Make up another engagement',
					slow: '“I’d like that, and I’m slow. Could we start with a day?”'
				}
			},
			on: {
				agree: {
					target: 'oldSong',
					actions: { type: 'shift', params: { overwhelm: +2 } },
					meta: { after: '“Lovely,” he says, and packs on Friday. The alarm comes along; it takes no room in the bag.' }
				},
				invent: {
					target: 'quietHall',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: {
						after:
							'A nephew, a sofa to be carried. He is home before he has finished believing in it: relief now, distance later.'
					}
				},
				slow: {
					target: 'bench',
					actions: { type: 'shift', params: { trust: +1, overwhelm: -1 } },
					meta: {
						after:
							'Wish and limit, in one sentence. Helene folds the leaflet in half. “A day has a sea in it too,” she says.',
						alwaysOpen: true
					}
				}
			}
		},
		oldSong: {
			meta: {
				text: 'Helene drives. The car smells of cut stems. On the road above the bay the radio plays a song, and at the second verse Idris’s thumb goes to the place where the ring was. Helene sees it, and turns the volume down a little.',
				choices: {
					swallow: '“Traffic’s tiring,” and look out of the window',
					tell: '“This song was ours. I need ten minutes.”',
					turnBack: 'Ask to turn round and go home'
				}
			},
			on: {
				swallow: {
					target: 'sharpAnswer',
					actions: { type: 'shift', params: { overwhelm: +1 } },
					meta: { after: 'The road is empty. He swallows it, and it does not stay swallowed.' }
				},
				tell: {
					target: 'bench',
					actions: [
						{ type: 'shift', params: { trust: +2, overwhelm: -1 } },
						{ type: 'setFlag', params: 'told' }
					],
					meta: {
						after:
							'She pulls in at a farm gate and gets out to look at a hedge. Ten minutes later he knocks on the window. It has been told, and she was not asked to carry it.'
					}
				},
				turnBack: {
					target: 'quietHall',
					actions: { type: 'shift', params: { closeness: -1, overwhelm: -1 } },
					meta: {
						after:
							'Helene finds a lay-by and turns. Leaving is allowed. She puts the heating on for him and asks nothing.',
						alwaysOpen: true
					}
				}
			}
		},
		quietHall: {
			meta: {
				text: 'The hall is quiet and the coat is on its hook. Relief comes first, wide as a lawn. Then the kettle clicks off, and Idris sees that he has taken down two cups. The phone lights up on the shelf: Helene.',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: 'She knows a little of the reason now. The phone looks no lighter for it.'
					},
					{
						when: { type: 'flag', params: 'support' },
						text: 'Beside it stands a card with a time on it, Thursday at four. One thing this week has a chair and an hour.'
					}
				],
				choices: {
					letRing: 'Let the phone ring out; quiet is safer',
					writeLists: 'Write two lists: what I want, what I fear',
					ringBack: 'Answer: “That was fear, not you.”'
				}
			},
			on: {
				letRing: {
					target: 'afterRinging',
					actions: { type: 'shift', params: { closeness: -2 } },
					meta: { after: 'The light goes out. This is protection, and it has its reasons. He puts one cup back.' }
				},
				writeLists: {
					target: 'benchWithBo',
					actions: { type: 'shift', params: { overwhelm: -1 } },
					meta: {
						after:
							'On the back of an old map. Her laugh is on the first list; on the second, a single line. He does not cross out either.'
					}
				},
				ringBack: {
					target: 'bench',
					actions: { type: 'shift', params: { trust: +2 } },
					meta: {
						after:
							'A repair by telephone. “Thank you,” says Helene. “I’d begun to guess.” They agree on the bench, and a flask.'
					}
				}
			}
		},
		afterRinging: {
			always: [{ guard: { type: 'atMost', params: { closeness: 0 } }, target: 'fadedOut' }, { target: 'benchWithBo' }]
		},
		sharpAnswer: {
			meta: {
				text: 'Evening. Helene asks, kindly, whether he would like the window open. “I can open a window,” says Idris, too loud. She puts her cup down without a sound. “Where did you go?” she asks.',
				choices: {
					shutOut: '“Nowhere. Leave it.”',
					nameIt: '“Four years back. It isn’t you.”',
					notTonight: '“Not tonight. It isn’t you. Sorry I snapped.”'
				}
			},
			on: {
				shutOut: {
					target: 'afterShuttingOut',
					actions: { type: 'shift', params: { trust: -2, overwhelm: +1 } },
					meta: { after: 'She does leave it, and the ease between them leaves too.' }
				},
				nameIt: {
					target: 'bench',
					actions: [
						{ type: 'shift', params: { trust: +2 } },
						{ type: 'setFlag', params: 'told' }
					],
					meta: { after: 'The sharp word gets its right address. Helene nods slowly and opens the window herself.' }
				},
				notTonight: {
					target: 'circling',
					actions: { type: 'shift', params: { trust: +1, overwhelm: -1 } },
					meta: {
						after:
							'A limit and a comfort; nothing had to be told. “All right,” says Helene. “Then it’s soup and the news.”',
						alwaysOpen: true
					}
				}
			}
		},
		afterShuttingOut: {
			always: [
				{ guard: { type: 'atLeast', params: { overwhelm: 9 } }, target: 'sleeplessNight' },
				{ target: 'quietHall' }
			]
		},
		bench: {
			meta: {
				text: 'A bench, a flask and an hour. Helene turns the lid round in her fingers. “I flinch too,” she says. “When someone is late and doesn’t say.” She looks at the gravel as though it might answer.',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: 'Idris thinks of what he has told her, and of how little she asked.'
					}
				],
				choices: {
					tellAll: 'Tell each other everything tonight',
					oneEach: '“One thing each, and then tea.”',
					promise: 'Promise her that it will never matter'
				}
			},
			on: {
				tellAll: {
					target: 'afterTellingAll',
					actions: { type: 'shift', params: { overwhelm: +3, trust: +1 } },
					meta: {
						after:
							'They are still there when it gets dark. All of it is true and all of it is kind, and it is too much, too fast.'
					}
				},
				oneEach: {
					target: 'circling',
					actions: { type: 'shift', params: { trust: +2, overwhelm: -1 } },
					meta: { after: 'One thing, then one thing. Then she unscrews the flask. It is a dose that both can carry.' }
				},
				promise: {
					target: 'circling',
					actions: { type: 'shift', params: { trust: -1 } },
					meta: {
						after: '“I’ll never be late,” he says. Helene smiles at the gravel. The promise has stepped over the hurt.'
					}
				}
			}
		},
		afterTellingAll: {
			always: [
				{ guard: { type: 'atLeast', params: { overwhelm: 7 } }, target: 'sleeplessNight' },
				{ target: 'circling' }
			]
		},
		circling: {
			meta: {
				text: 'The walk is on Tuesdays at four. Idris is in his coat by half past three. At the gate each of them says, “You first,” and the gate swings shut again between two careful people.',
				choices: {
					nameBoth: '“We both want in, and we both guard the door.”',
					walkOn: 'Leave it this week; take the usual walk',
					cancel: 'Cancel the walk'
				},
				locked: { nameBoth: 'The sentence is there. The ground between them does not feel firm enough to say it on.' }
			},
			on: {
				nameBoth: {
					target: 'calendar',
					guard: { type: 'atLeast', params: { trust: 4 } },
					actions: { type: 'shift', params: { trust: +1 } },
					meta: { after: 'Helene laughs first. The bind they share has a name now, and a gate to go with it.' }
				},
				walkOn: {
					target: 'calendar',
					actions: { type: 'shift', params: { overwhelm: -1 } },
					meta: { after: 'Past the mill, round the pond, home by six. Nothing is settled, and both slept well.' }
				},
				cancel: {
					target: 'quietHall',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: { after: '“A cold,” he writes. The coat goes back on its hook, and it is round again.' }
				}
			}
		},
		benchWithBo: {
			meta: {
				text: 'Bo has brought sandwiches to the bench and eats his first. “After my divorce I saw someone,” he says. “Six sessions. Not because I was broken.” He wipes a crumb from his knee and looks straight ahead.',
				also: [
					{
						when: { type: 'flag', params: 'support' },
						text: '“And you have your Thursday,” he adds. “Good.”'
					}
				],
				choices: {
					askNumber: 'Ask him for the name and number',
					manage: '“I’ll manage.”',
					later: '“Not now. Maybe later.”',
					ownCompany: '“I’ve thought. I want my own company. I’ll tell her.”'
				}
			},
			on: {
				askNumber: {
					target: 'calendar',
					actions: [
						{ type: 'shift', params: { overwhelm: -2 } },
						{ type: 'setFlag', params: 'support' }
					],
					meta: {
						after: 'Bo writes it on the sandwich paper. It is support beside Helene; it takes nobody’s place.',
						alwaysOpen: true
					}
				},
				manage: {
					target: 'circling',
					meta: { after: '“Maybe,” says Bo, and offers him the half with the pickle.' }
				},
				later: {
					target: 'circling',
					actions: { type: 'shift', params: { overwhelm: -1 } },
					meta: {
						after: 'A real answer, and Bo takes it as one. “The number won’t go stale,” he says.',
						alwaysOpen: true
					}
				},
				ownCompany: {
					target: 'aloneOnPurpose',
					meta: {
						after: 'Bo looks at him for a while and nods. It has been chosen, and it will be said.',
						alwaysOpen: true
					}
				}
			}
		},
		sleeplessNight: {
			meta: {
				text: 'Four in the morning, the third night. Idris sits at the kitchen table with the light off. His hands belong to somebody else, and Helene, the town and the spring are a long way away.',
				choices: {
					settle: 'Stop, settle, tell Helene he needs some days',
					pushOn: 'Push through, to prove that he is over it',
					getHelp: 'Ring a doctor, a counsellor or a helpline'
				}
			},
			on: {
				settle: {
					target: 'benchWithBo',
					actions: { type: 'shift', params: { overwhelm: -3 } },
					meta: {
						after:
							'Feet on the cold floor, a blanket, a short message. “Take them,” she writes. Safety comes before progress.',
						alwaysOpen: true
					}
				},
				pushOn: {
					target: 'sharpAnswer',
					actions: { type: 'shift', params: { overwhelm: +1, trust: -1 } },
					meta: { after: 'He shaves twice and turns up early. Nothing is proved, and his voice is very bright.' }
				},
				getHelp: {
					target: 'supportFirst',
					actions: [
						{ type: 'shift', params: { overwhelm: -3 } },
						{ type: 'setFlag', params: 'support' }
					],
					meta: {
						after:
							'A voice says good morning, though it is still dark. He has made a move, and somebody takes the other end.',
						alwaysOpen: true
					}
				}
			}
		},
		calendar: {
			meta: {
				text: 'After the altar flowers Helene sweeps the leaves into a bucket and turns the wall calendar to next month. “I don’t need a plan,” she says. “I’d like a rhythm. What could you do?”',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: 'When a song comes on in the shop, she lifts an eyebrow: off, or on? He shakes his head, and it stays on.'
					},
					{
						when: { type: 'flag', params: 'support' },
						text: 'His Thursdays are taken, he says, by someone Bo once saw. Helene draws a small cup on each of them.'
					}
				],
				choices: {
					setPace: 'Day trips, a stop word, nothing to prove',
					fade: '“We’ll see,” and stop answering',
					notReady: '“I care for you, I’m not ready, and I won’t keep you guessing.”'
				},
				locked: {
					setPace: 'Idris cannot promise this yet. Something is still too loud in him, or too much is unsaid.'
				}
			},
			on: {
				setPace: {
					target: 'slowAndSteady',
					guard: {
						type: 'all',
						params: [
							{ type: 'atLeast', params: { trust: 6 } },
							{ type: 'atMost', params: { overwhelm: 5 } }
						]
					},
					actions: { type: 'shift', params: { closeness: +2 } },
					meta: { after: '“What’s the word?” she asks. “Gravel,” he says. It is a pace that both can hold.' }
				},
				fade: {
					target: 'quietHall',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: { after: 'Two messages stay unread. For now the fear sets the pace.' }
				},
				notReady: {
					target: 'honestPause',
					meta: {
						after:
							'It takes him three tries. Helene hangs up the broom. “Thank you for saying it,” she says: a clear no-for-now.',
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
				text: 'Day trips, and home when they like. Twice Idris says “gravel” and they turn back, once it is Helene. Twice nobody says anything, and they turn back too. Nobody asks for the reason.',
				also: [
					{
						when: { type: 'flag', params: 'support' },
						text: 'On Thursdays he talks to someone else, and comes home hungry.'
					}
				],
				later: 'The bench. On it lies the leaflet from the coast, unfolded, with one of the two nights circled.',
				teaches: 'The wish to be close was there all along, and a pace made it bearable.'
			}
		},
		supportFirst: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Support first',
				text: 'He is given a time on Thursday, and a few things to do until then. To Helene he writes: “I’m getting some help. I’d like to be in touch in a month.” She answers with one line and a photograph of the tulips.',
				later: 'The bench. Idris sits there after his appointment, with a flask and two lids, and he has slept.',
				teaches:
					'Some hurts need more than a kind companion. Getting help belongs to the story, and Helene is not the one who has to provide it.'
			}
		},
		aloneOnPurpose: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Alone, on purpose',
				text: 'He tells her in the shop, among the buckets. “I like my own company, and I’d like to keep it.” Helene is sad for a moment and does not argue. She wraps him six stems, and he pays for them.',
				later: 'The bench. A map is spread over all of it. He is planning Norway with Bo, and waves when she goes by.',
				teaches: 'His life on his own is a whole one. It is his to choose, and his to change.'
			}
		},
		honestPause: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'An honest pause',
				text: 'They shake hands, which makes both of them laugh. Nobody is waiting by a telephone now. Helene goes to the coast with her sister.',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: 'She knows what he told her, and she will keep it to herself.'
					}
				],
				later: 'The bench. A jam jar with three flowers stands on the armrest, and no note.',
				teaches: 'Saying “not ready” protects two people at once.'
			}
		},
		fadedOut: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Faded out',
				text: 'The phone lights up less often, and then it stays dark. He walks on Wednesdays now. Helene goes on doing the altar flowers, and on some days she wonders.',
				later: 'The bench. It has rained on it, and nobody has sat there long enough to wipe it dry.',
				teaches:
					'Hiding kept him safe and left two people guessing. There is no shame in it. One honest line can still be sent, or not.'
			}
		}
	}
});
