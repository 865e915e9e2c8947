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
			'Priya and Sam have been together for eight months and live at two ends of one bus line. It is a hard week at work for Sam. At first there are only phones, then a bench halfway between their homes. Neither is afraid of the other.',
		example: [
			'Goran sees the car park itself under the lamp at ten to seven, and nobody gets out. Behind the windscreen sits Naledi with her head back. Yesterday he ran down and asked what was wrong. He asked again on the stairs and twice at supper, until she said that he was like a customs officer, and went to bed at eight.',
			'So that was yesterday’s round: she steps back, he takes fright, he presses, she finds fault and steps back further. Tonight the fright is there again; his shoes are already in his hand. “Reaching,” he says aloud to the cat. He puts the shoes down and the rice on.',
			'Then he writes: “I can see the car. Take your time. I get a bit lost when you go quiet. Tea on the balcony at eight?” A feeling, room, and a time. He does not know how she will take it, and he burns the rice a little.',
			'At eight she comes out to the balcony in her socks. “I sit there,” she says, “because for a quarter of an hour nobody needs me to drive them anywhere.” He had thought that the quarter of an hour was about him. “And I could flash the lights,” she says, “so you know it’s only that.”',
			'On Friday the lights flash, and he goes down all the same. Halfway down the stairs he notices, and turns round.'
		],
		summary: [
			'A tired Sam cancels an evening, and Priya feels a drop.',
			'When she sends message after message, he finds fault; when he finds fault, she sends more; each round leaves them further apart.',
			'When she goes cold instead, he takes it that she is done, and two polite people say less every day.',
			'She can leave either road at many points: by owning her rush, by saying the hurt under the hardness, by letting the alarm come down away from her phone.',
			'A pause helps once it has a time and someone who returns, and a signal agreed by both can make a quiet evening readable.',
			'Two extra messages at the end of a hard day need not spoil anything. They can be noticed, and mentioned.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' }
	},
	states: {
		skippedEvening: {
			meta: {
				text: 'Priya’s phone, face down on a stack of spelling tests, buzzes until it has pushed the red pen off the table. It is Sam: “Can we skip tonight? I’m wiped out.” There is no kiss at the end. Something in her chest goes down a step that isn’t there.',
				choices: {
					'ask-three-times': 'Send three messages asking what she did wrong',
					match: 'Write “Sure”, then go as quiet as he is',
					'leave-room': '“Okay. A bit disappointed. Rest. Talk tomorrow at seven?”'
				}
			},
			on: {
				'ask-three-times': {
					target: 'hourLater',
					actions: [
						{ type: 'shift', params: { urgency: +2 } },
						{ type: 'setFlag', params: 'clung' }
					],
					meta: {
						after:
							'Three grey ticks, one under the other. The worry has left Priya’s hands and landed in Sam’s, who had hoped to put everything down.'
					}
				},
				match: {
					target: 'politeWeek',
					actions: [
						{ type: 'shift', params: { tension: +1 } },
						{ type: 'setFlag', params: 'iced' }
					],
					meta: {
						after:
							'“Sure.” She marks eleven spelling tests without reading them. The hurt has put on armour, and from outside it looks like calm.'
					}
				},
				'leave-room': {
					target: 'benchHalfway',
					actions: { type: 'shift', params: { openness: +2, urgency: -1 } },
					meta: {
						alwaysOpen: true,
						after:
							'Her feeling is said, he has his room, and there is a seven o’clock to walk towards. “Seven,” he writes, from the stairs. “Bench?”'
					}
				}
			}
		},
		hourLater: {
			meta: {
				text: 'An hour goes by. Sam has sat down on the stairs to unlace his boots, got as far as one, and slept. When he wakes, his thumb types before the rest of him: “You’re reading a lot into this.”',
				choices: {
					apologise: 'Apologise again and again; promise to need less',
					'own-rush': '“I rushed. I got scared. That part is mine.”',
					snap: '“Fine. Forget it.”'
				}
			},
			on: {
				apologise: {
					target: 'shorterAnswers',
					actions: { type: 'shift', params: { urgency: +1, closeness: -1 } },
					meta: {
						after: 'Four sorries, each a little smaller than the last. Making herself small does not bring him nearer.'
					}
				},
				'own-rush': {
					target: 'benchHalfway',
					actions: { type: 'shift', params: { openness: +2, urgency: -2 } },
					meta: {
						after:
							'She owns a half and leaves the other half with him. After a while he writes: “Thanks. I was short. Tomorrow, on the bench?”'
					}
				},
				snap: {
					target: 'politeWeek',
					actions: [
						{ type: 'shift', params: { tension: +2 } },
						{ type: 'setFlag', params: 'iced' }
					],
					meta: { after: 'In two words the reaching has turned into ice. The phone goes back face down on the tests.' }
				}
			}
		},
		shorterAnswers: {
			meta: {
				text: 'Sam’s answers get shorter, and there is an edge in them now. It’s too much, he writes. He can’t breathe, he’s on his break, can she not see that? Priya reads it by the photocopier while thirty worksheets slide out on to the floor.',
				choices: {
					check: 'Look when he was last online; write again',
					'ring-a-friend': 'Phone in a drawer for an hour; ring a friend first',
					'criticise-back': 'Tell him what is wrong with him, too'
				},
				also: [
					{
						when: { type: 'atMost', params: { closeness: 3 } },
						text: 'By now she can tell from the length of the buzz that it will be bad.'
					}
				]
			},
			on: {
				check: {
					target: 'afterTheCheck',
					actions: { type: 'shift', params: { urgency: +2, closeness: -1 } },
					meta: {
						after:
							'Online at 22:14, and not a word to her. She writes again. The reach confirms what he fears, and the silence after it confirms what she does.'
					}
				},
				'ring-a-friend': {
					target: 'shapeOnTheBoard',
					actions: [
						{ type: 'shift', params: { urgency: -2 } },
						{ type: 'setFlag', params: 'paused' }
					],
					meta: {
						alwaysOpen: true,
						after:
							'The friend is frying onions and lets her talk. Nobody solves anything, and the alarm comes down without his help.'
					}
				},
				'criticise-back': {
					target: 'fightByText',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: { after: 'Now there are two critics in it, and nobody to comfort either of them.' }
				}
			}
		},
		afterTheCheck: {
			always: [
				{ guard: { type: 'atMost', params: { closeness: 2 } }, target: 'chasedAway' },
				{ target: 'shapeOnTheBoard' }
			]
		},
		shapeOnTheBoard: {
			meta: {
				text: 'Wiping the whiteboard after school, Priya sees the shape of it, as if a child had drawn it there: she reaches, he backs off, she reaches harder. Her sleeve is blue with ink. The phone is in her other hand.',
				choices: {
					'reach-harder': 'Reach harder, one last time',
					describe: 'Tell Sam about the loop, without blaming him or herself',
					vanish: 'Vanish without a word, so that it stops hurting'
				},
				locked: {
					describe:
						'Every sentence Priya tries begins with “you”. Some calm hour, or one plain word about herself, has to come first.'
				}
			},
			on: {
				'reach-harder': {
					target: 'shorterAnswers',
					actions: { type: 'shift', params: { urgency: +1, closeness: -1 } },
					meta: { after: 'Round again, and at the end of it they stand a little further apart.' }
				},
				describe: {
					guard: {
						type: 'any',
						params: [
							{ type: 'atLeast', params: { openness: 5 } },
							{ type: 'flag', params: 'paused' }
						]
					},
					target: 'benchHalfway',
					actions: { type: 'shift', params: { openness: +1, tension: -2 } },
					meta: {
						after:
							'“I chase, you back off, I chase more. I think it’s the loop that’s horrible, not us.” A minute later: “God, yes.” Now it is a thing they can both look at.'
					}
				},
				vanish: {
					target: 'politeWeek',
					actions: [
						{ type: 'shift', params: { tension: +1 } },
						{ type: 'setFlag', params: 'iced' }
					],
					meta: {
						after:
							'It does stop hurting, for an evening. She has changed from one spiral to the other, as one changes buses.'
					}
				}
			}
		},
		politeWeek: {
			meta: {
				text: '“Busy day?” “Yes, you?” “Same.” Both are polite. Each day’s messages would fit on a smaller stamp than the day before’s.',
				choices: {
					'stay-cold': 'Answer politely, tell him nothing, and wait',
					'say-hurt': '“I went hard because I was hurt. I’d rather say hurt.”',
					'tell-the-group': 'Let it out in the group chat; he is in it'
				},
				also: [
					{
						when: { type: 'atMost', params: { closeness: 3 } },
						text: 'On Wednesday there is no message at all, and neither of them mentions it.'
					}
				]
			},
			on: {
				'stay-cold': {
					target: 'afterAnotherColdDay',
					actions: { type: 'shift', params: { closeness: -2, tension: +1 } },
					meta: {
						after:
							'He asks about the school play, and she writes, “Fine, thanks.” Sam reads it in the ambulance bay and takes it that she has finished with him.'
					}
				},
				'say-hurt': {
					target: 'benchHalfway',
					actions: { type: 'shift', params: { openness: +2, tension: -2 } },
					meta: {
						after:
							'There was a soft feeling under the hard one. “I didn’t know,” he writes. “I thought you’d gone off me.”'
					}
				},
				'tell-the-group': {
					target: 'fightByText',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: {
						after: 'Two friends send hearts, one asks if Sam is seeing this. He is. Now an audience carries the fight.'
					}
				}
			}
		},
		afterAnotherColdDay: {
			always: [
				{ guard: { type: 'atMost', params: { closeness: 2 } }, target: 'frozenApart' },
				{ target: 'fightByText' }
			]
		},
		fightByText: {
			meta: {
				text: 'It is a short fight, typed fast and badly spelt. Then the dots stop. “I can’t do this right now,” Sam writes, from the back of the ambulance.',
				choices: {
					insist: 'Insist that it gets settled now',
					'agree-a-pause': 'Agree on a pause, and on when it ends',
					'leave-unread': 'Say “All right”, and name no time'
				}
			},
			on: {
				insist: {
					target: 'afterInsisting',
					actions: { type: 'shift', params: { tension: +2, closeness: -1 } },
					meta: {
						after: 'He has said that he cannot, and she goes on. The next thing he types he deletes, and the next.'
					}
				},
				'agree-a-pause': {
					target: 'twentyFourHours',
					actions: [
						{ type: 'shift', params: { tension: -3 } },
						{ type: 'setFlag', params: 'paused' }
					],
					meta: {
						alwaysOpen: true,
						after:
							'“Tomorrow, same time. I’ll write first.” It is distance with a door in it, and the door has a number on it.'
					}
				},
				'leave-unread': {
					target: 'politeWeek',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: { after: 'This is a pause as well. Neither of them knows when it ends, and neither asks.' }
				}
			}
		},
		afterInsisting: {
			always: [
				{ guard: { type: 'atLeast', params: { tension: 9 } }, target: 'chasedAway' },
				{ target: 'shorterAnswers' }
			]
		},
		twentyFourHours: {
			meta: {
				text: 'Twenty-four hours. The phone lies face down; a child has stuck a star on its back. Something will fill this time, whatever Priya decides.',
				choices: {
					rehearse: 'Go over the case against him',
					'three-lines': 'Three lines: my feeling, my act, how it was for him',
					'fill-it-well': 'Spend it with people and things she likes'
				}
			},
			on: {
				rehearse: {
					target: 'fightByText',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: {
						after: 'By evening she has won every argument, in the shower and on the bus. The pause has heated up.'
					}
				},
				'three-lines': {
					target: 'benchHalfway',
					actions: { type: 'shift', params: { openness: +2 } },
					meta: {
						after:
							'Between two spelling tests she writes: I was scared. I went at you, or froze. You had nothing left. She will come back with something to say.'
					}
				},
				'fill-it-well': {
					target: 'benchHalfway',
					actions: { type: 'shift', params: { urgency: -2 } },
					meta: {
						alwaysOpen: true,
						after: 'Badminton, her mother’s dhal, an early night. She will come back steadier, if no wiser.'
					}
				}
			}
		},
		benchHalfway: {
			meta: {
				text: 'The bench halfway between their homes is wet, so they sit on his rucksack, one half each. “When I’m flat I go quiet,” says Sam to his boots. “Then sometimes you come at me, or you freeze. Then I go further.” A bus stops, looks at them and drives on.',
				choices: {
					'say-my-half': 'Say her half as plainly; agree one signal each',
					'ask-for-a-promise': 'Ask him to promise never to go quiet again',
					'take-time': 'Thank him, say she needs to think, name a time'
				},
				also: [
					{
						when: { type: 'flag', params: 'clung' },
						text: 'Her three messages from that evening are still in both their pockets.'
					},
					{
						when: { type: 'flag', params: 'iced' },
						text: 'They are both a little stiff, like people who have been polite for too long.'
					}
				],
				locked: {
					'say-my-half':
						'Priya opens her mouth, and what comes is half a reproach. Too much is still hot, or still unsaid, for plain words.'
				}
			},
			on: {
				'say-my-half': {
					guard: {
						type: 'all',
						params: [
							{ type: 'atLeast', params: { openness: 6 } },
							{ type: 'atMost', params: { tension: 6 } }
						]
					},
					target: 'nextTiredWeek',
					actions: { type: 'shift', params: { closeness: +2 } },
					meta: {
						after:
							'“And when you go quiet I panic, and I make it your job.” Two halves, side by side, and the loop can be seen whole. His signal will be a thumbs down and the word “tomorrow”; hers, a plain “wobbly”.'
					}
				},
				'ask-for-a-promise': {
					target: 'shapeOnTheBoard',
					actions: { type: 'shift', params: { tension: +1, urgency: +1 } },
					meta: { after: '“I can’t promise that,” he says. Nobody could. On the bus home she writes to him twice.' }
				},
				'take-time': {
					target: 'nextTiredWeek',
					actions: { type: 'shift', params: { tension: -1, openness: +1 } },
					meta: {
						alwaysOpen: true,
						after:
							'“Thank you. I’m slow. Sunday, here?” Slow is allowed. On Sunday they find a signal each: his is a thumbs down and the word “tomorrow”, hers is “wobbly”.'
					}
				}
			}
		},
		nextTiredWeek: {
			meta: {
				text: 'The next tired week comes, as it was bound to. At twenty past nine Priya’s phone buzzes on the spelling tests: a thumbs down, and the word “tomorrow”. The old drop is there as well.',
				choices: {
					trust: 'Trust the signal; answer warm and short',
					'check-twice': 'Answer warm, then check twice more',
					'go-cold': 'Read it as a no to her, and go cold'
				},
				locked: {
					trust: 'The drop is too loud tonight; Priya’s thumb is already on its way to a second message.'
				}
			},
			on: {
				trust: {
					guard: { type: 'atMost', params: { urgency: 5 } },
					target: 'doorInTheDistance',
					actions: { type: 'shift', params: { closeness: +1 } },
					meta: {
						after:
							'“Sleep well, boots off.” Then she marks eleven tests, and reads them. The signal begins to mean what it says.'
					}
				},
				'check-twice': {
					target: 'afterTwoMoreChecks',
					actions: { type: 'shift', params: { urgency: +1 } },
					meta: { after: '“Sleep well.” “You did mean tomorrow?” “Sorry, ignore that.” An old habit in a new place.' }
				},
				'go-cold': {
					target: 'politeWeek',
					actions: { type: 'shift', params: { tension: +1 } },
					meta: { after: 'She turns the phone over and answers nothing. Round again, by the other road.' }
				}
			}
		},
		afterTwoMoreChecks: {
			always: [
				{ guard: { type: 'atLeast', params: { urgency: 7 } }, target: 'shorterAnswers' },
				{ target: 'wobblyAndHolding' }
			]
		},
		doorInTheDistance: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'A door in the distance',
				text: 'Sam rings the next evening at seven, as “tomorrow” had said. He still goes quiet when he is flat, and Priya still feels the drop. Both of them know now how long it lasts.',
				later: 'The bench is dry. Priya’s phone lies on it face up, and neither of them is looking at it.',
				teaches:
					'A pause with a return time gives one person room and the other something certain. Either of them could have offered it.',
				also: [
					{
						when: { type: 'flag', params: 'clung' },
						text: 'The three anxious messages are still further up in the chat, and they can laugh about them.'
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
				text: 'In the morning Priya writes: “I checked twice. I noticed, too.” Sam sends back a thumb, upright this time, and at seven he rings.',
				later:
					'The phone lies face down on the bench under Priya’s scarf. Once she lifts the scarf, says “wobbly”, and puts it back.',
				teaches:
					'A habit may take its time to go. Two extra messages can be noticed and said aloud, and the rest of the evening still holds.'
			}
		},
		chasedAway: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'Chased away',
				text: '“I need this to stop,” writes Sam. “Please don’t write for now.” Nobody planned it. She reached because he drew back, and he drew back because she reached.',
				later:
					'Priya sits on the bench with a friend. “I was scared and I chased him,” she says. She has typed that to Sam as well, and deleted it.',
				teaches:
					'Reaching and fault-finding can feed each other without anyone wishing it. Sam has said stop, and stop means stop: one more sentence, however honest, would be one more message. She can keep what she has seen about her half. Whether they speak again is his to say as much as hers.'
			}
		},
		frozenApart: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'Frozen apart',
				text: 'There is no last message, only one that was not answered. Each of them supposes that the other has finished with it.',
				later: 'Nobody sits on the bench. They both pass it, on different evenings, on the same bus.',
				teaches:
					'Coldness keeps hurt out, and it keeps repair out too. Both spirals arrive at the same empty place, and “I was hurt, and I hid it” is a sentence that can still be sent.'
			}
		}
	}
});
