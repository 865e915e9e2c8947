import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'kind-words-sharp-edge',
	initial: 'proudWords',
	context: start({ closeness: 5, openness: 4, tension: 3, oldstory: 6 }),
	meta: {
		title: 'Kind words, sharp edge',
		seat: 'Mateo',
		people: [
			{ name: 'Mateo', about: 'he/him, 42, bus driver. You sit in his seat.' },
			{ name: 'Farid', about: 'he/him, 39, dental nurse. He has been married to Mateo for six years.' }
		],
		setting:
			'Their kitchen, after a dinner for eight friends who have just gone home; then the next morning, and a breakfast one week later.',
		example: [
			'First, two other people. Maud is fifty-eight and sings alto. After rehearsal Wim, a tenor, says, “I stand near you on purpose. You keep me in tune.” Heat goes up her neck. “Then you want your ears tested,” says Maud, and Wim goes off to stack the chairs.',
			'On the bus she asks first whether her answer fitted. The remark was mild. Her answer was quick, it was sharper than she would have chosen, and it ended as these things always end for her, with somebody stacking chairs. So it was bigger than its moment, she decides. Nobody has told her so.',
			'Then she lays two causes side by side. In the present, she has had no supper and her knee hurts. From long ago there is a rule: whoever sticks out gets told to sit down. Both seem to have been singing.',
			'Last, she asks what the words might have meant. He listens for her. The evening is better for him when she is there. She does not have to believe it; it only gets a place beside the old rule.',
			'The next week she says, “That crack about your ears was nerves. I liked what you said.” “Good,” says Wim, and gives her a cough sweet.'
		],
		summary: [
			'Farid tells Mateo that he was proud of sitting next to him, and Mateo’s stomach tightens. An old rule says that praise comes before a request.',
			'When Mateo waves the words away or picks a quarrel about plates, Farid takes it for a rejection, and a good evening turns sour.',
			'Mateo can say thanks while his stomach is still tight. He can tell where the rule comes from in one sentence, or keep that private and answer only the evening.',
			'It helps when he asks for something Farid can keep, such as praise said once with no answer needed, or when he asks what the words meant.',
			'The story can end with a remark that is allowed to count, with a reflex that is caught late, with less warmth and less alarm together, or with Farid giving up saying kind things. Even then Mateo can tell him that the reaction was his own.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' }
	},
	states: {
		proudWords: {
			meta: {
				text: 'Mateo is at the sink, scraping at a ring of gravy on a white plate. The plate has been clean for some time. “At that table,” says Farid behind him, “I was proud to be the one sitting next to you.” Mateo’s stomach tightens.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'tested' } },
						text: 'It is late, the friends have just gone, and Farid still has on the tie that he borrowed.'
					},
					{
						when: { type: 'flag', params: 'tested' },
						text: 'It is another evening and another plate, and Farid has said it before.'
					}
				],
				choices: {
					waveOff: 'Wave it off: “You’re just saying that.”',
					thank: 'Say thanks, and notice the tightness without obeying it',
					pick: 'Pick at something: nobody helped to clear the table'
				}
			},
			on: {
				waveOff: {
					target: 'letMeMean',
					actions: { type: 'shift', params: { closeness: -1, oldstory: +1 } },
					meta: { after: 'Farid’s smile stays a second longer than he means it to, and then it goes.' }
				},
				thank: {
					target: 'oldRule',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						after:
							'“Thank you,” says Mateo, first to the plate and then to Farid. His stomach is as tight as before. The feeling and the action can come apart, then.'
					}
				},
				pick: {
					target: 'plates',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: { after: '“You could have brought the glasses through.” A kindness has been answered with a charge.' }
				}
			}
		},

		letMeMean: {
			meta: {
				text: '“I meant it,” says Farid. He is winding the tea towel round his hand, and does not seem to know it. “Why won’t you let me mean it?”',
				choices: {
					accuse: 'Say “Because you want something.”',
					admit: 'Say “I never know what to do with nice words.”',
					changeSubject: 'Change the subject to the early shift'
				}
			},
			on: {
				accuse: {
					target: 'plates',
					actions: { type: 'shift', params: { tension: +1, oldstory: +1 } },
					meta: {
						after:
							'It is out before Mateo has looked at it: the old story spoke first. Farid studies the tea towel, as though it might know what he is supposed to want.'
					}
				},
				admit: {
					target: 'oldRule',
					actions: { type: 'shift', params: { openness: +2 } },
					meta: { after: 'It is true, and small enough to say. The tea towel comes unwound.' }
				},
				changeSubject: {
					target: 'carefulMorning',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: { after: '“I’m on the 5.40 tomorrow.” “I know,” says Farid. The moment closes without a sound.' }
				}
			}
		},

		oldRule: {
			meta: {
				text: 'A pause; the tap drips. In Mateo’s head an old rule has started up by itself: praise is what people do before they ask for something. Farid has asked for nothing. He is waiting, with one hand flat on the counter.',
				choices: {
					tellRule: 'Tell Farid, in one sentence, where the rule came from',
					keepPrivate: 'Keep the history private: “I liked hearing it.”',
					believeRule: 'Decide that the rule must be right'
				}
			},
			on: {
				tellRule: {
					target: 'whatWouldHelp',
					actions: [
						{ type: 'shift', params: { openness: +1, oldstory: -1 } },
						{ type: 'setFlag', params: 'told' }
					],
					meta: {
						after:
							'“In our house ‘good boy’ meant there was something heavy waiting in the yard.” Farid had seen a rejection. Now he can see the rule.'
					}
				},
				keepPrivate: {
					target: 'whatWouldHelp',
					actions: { type: 'shift', params: { closeness: +1, oldstory: -1 } },
					meta: {
						after:
							'Where the rule comes from stays his own. He need not explain the past to act in the present, and the four words are enough for tonight.',
						alwaysOpen: true
					}
				},
				believeRule: {
					target: 'plates',
					actions: { type: 'shift', params: { oldstory: +2 } },
					meta: {
						after:
							'He thinks of what must be coming: the car, the rota, the brother’s visit. He is cross about it in advance, and the rule has one more win.'
					}
				}
			}
		},

		plates: {
			meta: {
				text: 'Farid clears up, and the plates say what he does not. Something good has turned into a row about who clears what.',
				also: [
					{
						when: { type: 'not', params: { type: 'flag', params: 'weekOn' } },
						text: 'It is late, and neither of them can now say how they got here.'
					},
					{
						when: { type: 'flag', params: 'weekOn' },
						text: 'A week ago the two of them had found a way round this. Mateo can remember it quite well.'
					}
				],
				choices: {
					defend: 'Defend the point about the plates',
					nameOrder: 'Say “It isn’t the plates. I went prickly when you were kind.”',
					leaveKitchen: 'Leave the kitchen without speaking'
				}
			},
			on: {
				defend: {
					target: 'afterPlates',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: { after: 'He has a point about the plates. He wins, and it is the wrong argument.' }
				},
				nameOrder: {
					target: 'whatWouldHelp',
					actions: { type: 'shift', params: { openness: +2, tension: -2 } },
					meta: {
						after:
							'Farid puts the next plate down without a sound. That is the order in which it happened, and now they both have it.'
					}
				},
				leaveKitchen: {
					target: 'carefulMorning',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: { after: 'The flat goes quiet. It is not yet peace.', alwaysOpen: true }
				}
			}
		},

		afterPlates: {
			always: [
				{ guard: { type: 'atLeast', params: { tension: 8 } }, target: 'raisedVoices' },
				{ target: 'carefulMorning' }
			]
		},

		carefulMorning: {
			meta: {
				text: 'The next morning Farid is careful. He passes the milk, asks about the roadworks and says nothing warm at all. Mateo finds it easier, and lonelier, and catches himself listening.',
				choices: {
					enjoyRelief: 'Enjoy the relief and leave it there',
					sayBothHalves: 'Say it: less praise felt safe, and I miss it',
					testFarid: 'Do something annoying to see if Farid still cares'
				}
			},
			on: {
				enjoyRelief: {
					target: 'safeAndDim',
					actions: { type: 'shift', params: { oldstory: +1 } },
					meta: { after: 'There is less praise and less alarm. By the end of the week there is less of everything.' }
				},
				sayBothHalves: {
					target: 'whatWouldHelp',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						after:
							'It comes out in the wrong order, but both halves are spoken. “So which is it?” says Farid. “Both,” says Mateo.'
					}
				},
				testFarid: {
					target: 'proudWords',
					actions: [
						{ type: 'shift', params: { tension: +1 } },
						{ type: 'setFlag', params: 'tested' }
					],
					meta: {
						after:
							'He leaves the milk out, lid off, where it cannot be missed. Farid puts it away and says nothing. A test needs another test.'
					}
				}
			}
		},

		whatWouldHelp: {
			meta: {
				text: '“When I want to say something good to you,” says Farid, “what would help?” He asks it the way he asks people in the chair which side hurts, and then he waits.',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: '“I know about the yard now,” he adds. “You needn’t say it again.”'
					}
				],
				choices: {
					request: 'Say “Say it once and plainly. I don’t have to answer.”',
					shrug: 'Say “Nothing. I’m just like this.”',
					askMeaning: 'Ask what he meant by the compliment, and listen'
				},
				locked: {
					request: 'There is a request somewhere, but Mateo has let too little out so far to find the words for it.'
				}
			},
			on: {
				request: {
					target: 'toast',
					guard: { type: 'atLeast', params: { openness: 6 } },
					actions: [
						{ type: 'shift', params: { closeness: +1 } },
						{ type: 'setFlag', params: 'request' },
						{ type: 'setFlag', params: 'weekOn' }
					],
					meta: {
						after:
							'“Once, plainly, no answer,” says Farid, like someone repeating an order at a counter. It is a request that he can actually keep.'
					}
				},
				shrug: {
					target: 'carefulMorning',
					actions: { type: 'shift', params: { oldstory: +1 } },
					meta: { after: 'Farid nods. The talk stops before a request has been found.' }
				},
				askMeaning: {
					target: 'toast',
					actions: [
						{ type: 'shift', params: { closeness: +1, oldstory: -2 } },
						{ type: 'setFlag', params: 'weekOn' }
					],
					meta: {
						after:
							'“That you asked Gus about his wife, when the rest of us had stopped asking. And that I get to go home with you.” Meaning is harder to brush off than words.'
					}
				}
			}
		},

		raisedVoices: {
			meta: {
				text: 'Both voices are up now, and the neighbour’s radio has gone down. Farid stops with a fork in his hand. “So I should stop saying kind things?”',
				choices: {
					agreeToStop: 'Say “Maybe you should.”',
					takeTwenty: 'Ask for twenty minutes, name the time, and come back',
					bringUpLastYear: 'Bring up last year'
				}
			},
			on: {
				agreeToStop: {
					target: 'kindnessStops',
					meta: {
						after: 'Farid lays the fork with the other forks. When somebody asks him for a thing, he tends to do it.'
					}
				},
				takeTwenty: {
					target: 'whatWouldHelp',
					actions: { type: 'shift', params: { tension: -3 } },
					meta: {
						after:
							'When the oven clock says what he said it would say, Mateo is back in the doorway. Nothing is settled yet, and the row has cooled.',
						alwaysOpen: true
					}
				},
				bringUpLastYear: {
					target: 'carefulMorning',
					actions: { type: 'shift', params: { tension: +1, closeness: -1 } },
					meta: {
						after: 'Last year is fetched and stood in the middle of the kitchen. There is more heat and no more light.'
					}
				}
			}
		},

		toast: {
			meta: {
				text: 'A week later, over toast. “Mrs Adeyemi says you held the bus for her,” says Farid. “I like being married to you.”',
				also: [
					{
						when: { type: 'flag', params: 'request' },
						text: 'He says it once and goes back to the butter.'
					},
					{
						when: { type: 'not', params: { type: 'flag', params: 'request' } },
						text: 'He looks to see how it lands, and then looks at the butter.'
					}
				],
				choices: {
					letItCount: 'Take ten seconds; say what it might mean about them',
					lateCatch: 'Joke, then say “Sorry, reflex. Thank you.”',
					faultCoffee: 'Find a fault with the coffee'
				},
				locked: { letItCount: 'The old rule is loud this morning. Ten quiet seconds would only give it the floor.' }
			},
			on: {
				letItCount: {
					target: 'itLands',
					guard: { type: 'atMost', params: { oldstory: 5 } },
					actions: { type: 'shift', params: { closeness: +2 } },
					meta: {
						after:
							'Mateo counts to ten in crumbs. “That you’d pick me again?” he tries. “I would,” says Farid. The remark is allowed to count.'
					}
				},
				lateCatch: {
					target: 'reflexThenRepair',
					actions: { type: 'shift', params: { closeness: +1 } },
					meta: {
						after:
							'“She’s bribing me with mints.” The joke is out first, and the thanks run after it. A late catch is still a catch.'
					}
				},
				faultCoffee: {
					target: 'plates',
					actions: { type: 'shift', params: { tension: +1, oldstory: +1 } },
					meta: { after: '“This is cold.” It is steaming. They are off on another round.' }
				}
			}
		},

		itLands: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'It lands',
				text: 'Mateo keeps the remark. He is not sure that he believes it, and he does not have to be. Between two stops on the 5.40 he takes it out and looks at it.',
				also: [
					{
						when: { type: 'flag', params: 'told' },
						text: 'The old rule still speaks up, and now there are two of them who know its voice.'
					}
				],
				later:
					'A note in Farid’s writing is stuck to the kitchen window. It is nine days old, and Mateo has left it up.',
				teaches:
					'Dwelling on what a kindness might mean can help it to register. The old rule need not be argued away; it can be outvoted.'
			}
		},

		reflexThenRepair: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Reflex, then repair',
				text: 'The joke still comes first. There was a time when it would have been the last word for a week. This morning it had as long as it takes to butter a slice of toast.',
				later:
					'There is a jar by the toaster with a coin in it for every “sorry, reflex”. They are saving up for a gravy boat.',
				teaches: 'Change often looks like a shorter gap between the reflex and the repair.'
			}
		},

		safeAndDim: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Safe and dim',
				text: 'The flat is calm. Farid has learned which sentences to leave out, and he leaves them out kindly. Some people like it so and lose nothing by it. Mateo misses something and has told nobody.',
				later: 'A radio stands on the kitchen table, where the bread used to be.',
				teaches:
					'Avoiding warmth lowers the alarm and the warmth together. “I miss it” can still be said on any later morning.'
			}
		},

		kindnessStops: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'The kindness stops',
				text: 'Farid does as he was asked. He is polite, and what he likes about Mateo he tells to other people. On the tenth day Mateo writes on the back of the rota, “You were kind and I bristled. The bristling was mine. You did nothing wrong.”',
				later: 'The rota hangs on the fridge with that side facing out.',
				teaches:
					'The people close to us learn from our reactions too. The way back is to tell them that the reaction was yours, and to leave them time.'
			}
		}
	}
});
