import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'eleven-at-the-kitchen-table',
	initial: 'droppedBag',
	context: start({ openness: 4, safety: 5, tension: 3 }),
	meta: {
		title: 'Eleven at the kitchen table',
		seat: 'Rosa',
		people: [
			{ name: 'Rosa', about: 'she/her, 26, night-bus dispatcher, on an early week. She wears hearing aids.' },
			{ name: 'Jun', about: 'they/them, 24, junior designer' }
		],
		setting:
			'A weekday, eleven at night, in the small flat that the two of them share. Jun has been passed over for a project they worked on all autumn.',
		example: [
			'On a Sunday two old friends, Oluchi and Bea, are putting up a shelf. Bea did not get the flat she had been to see four times. “It doesn’t matter,” she says, and looks for the screwdriver, which is in her other hand.',
			'Oluchi knows a very good agency. She keeps that to herself and passes the spirit level. “You can tell me about it. Or we just do the shelf.” For a while they just do the shelf.',
			'“It had a window over the sink,” says Bea. Oluchi says it back: “So you had already washed up there.” Bea laughs, and then for a moment she does not. “Ears or ideas?” asks Oluchi. “Ears. Ideas on Tuesday.”',
			'Later Bea asks why she has been so quiet. Oluchi could say that she is fine, and she would be allowed to. What she says is small and true: “I was afraid you’d move across the river.” The shelf is not quite level. They leave it.'
		],
		summary: [
			'When Jun says that it is nothing, Rosa can let the door close, inspect, or offer an invitation with a way out.',
			'An open question and saying it back draw the story out; staying near in silence is an answer too.',
			'Help that nobody ordered makes shoulders rise. “Ears or ideas?” gives the choice back.',
			'Room to let off steam can comfort. Adding fuel heats, and a night’s sleep costs nothing.',
			'A worry about what somebody will send is no reason to take the laptop away; it is theirs.',
			'When Jun asks about Rosa, she may answer with something small and true, or keep it to herself. Nobody owes a disclosure.'
		],
		picture: { near: 'safety', open: 'openness', strain: 'tension' }
	},
	states: {
		droppedBag: {
			meta: {
				text: 'The front door, then a bag on the floor. “It’s nothing,” says Jun to the open fridge, which is the only lamp in the kitchen, and their voice says otherwise. At the table Rosa has taken one hearing aid out for the night. She puts it back in before she answers.',
				choices: {
					takeAtWord: '“Okay, nothing then.”',
					invite: '“I’ve got time. Tell me, or just sit?”',
					inspect: '“What happened? Did you send that email as I said?”'
				}
			},
			on: {
				takeAtWord: {
					target: 'openFridge',
					actions: { type: 'shift', params: { safety: -1 } },
					meta: { after: 'The door had been open by a hand’s width. It is allowed to close.' }
				},
				invite: {
					target: 'badNews',
					actions: [
						{ type: 'shift', params: { safety: +1 } },
						{ type: 'setFlag', params: 'asked' }
					],
					meta: { after: 'It is an invitation with a way out in it. Jun looks at both, and pulls out a chair.' }
				},
				inspect: {
					target: 'raisedShoulders',
					actions: { type: 'shift', params: { safety: -1, tension: +1 } },
					meta: { after: 'She is interested, and it arrives as an inspection.' }
				}
			}
		},
		openFridge: {
			meta: {
				text: 'Jun stands in the light of the open fridge and hums, a little too sharply. They look at the milk and at the mustard and take nothing out.',
				choices: {
					backToLaptop: 'Go back to the laptop',
					closeLaptop: 'Close the laptop: “I brushed that off. Sorry.”',
					quitVerdict: '“If it’s work, you should quit.”'
				}
			},
			on: {
				backToLaptop: {
					target: 'twoRooms',
					actions: { type: 'shift', params: { openness: -1 } },
					meta: { after: 'The humming stops, then the light. It was a signal, and nobody answered it.' }
				},
				closeLaptop: {
					target: 'badNews',
					actions: { type: 'shift', params: { safety: +2 } },
					meta: { after: 'It takes less than a minute from the slip to the repair. Jun turns round.' }
				},
				quitVerdict: {
					target: 'raisedShoulders',
					actions: [
						{ type: 'shift', params: { tension: +1 } },
						{ type: 'setFlag', params: 'fixed' }
					],
					meta: { after: 'Rosa has given a verdict, and the story has not been told.' }
				}
			}
		},
		badNews: {
			meta: {
				text: 'Jun sits down with their coat on. “They gave it to Pal,” they say. “After all that.”',
				also: [
					{
						when: { type: 'flag', params: 'asked' },
						text: 'They leave the chair beside them free, and turn it a little towards Rosa.'
					},
					{ when: { type: 'flag', params: 'fixed' }, text: 'They glance up once, to see whether a plan is coming.' }
				],
				choices: {
					openQuestion: '“What was the worst bit?”',
					letRun: '“Ugh. I’m with you.” And let them run',
					givePlan: '“Here’s what you do tomorrow.”'
				}
			},
			on: {
				openQuestion: {
					target: 'wetEyes',
					actions: { type: 'shift', params: { openness: +2 } },
					meta: { after: 'Jun thinks about it, which takes a while. Then the story comes from further down.' }
				},
				letRun: {
					target: 'steam',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: { after: 'There is room now, and Jun uses all of it. The coat comes off in the middle of a sentence.' }
				},
				givePlan: {
					target: 'raisedShoulders',
					actions: [
						{ type: 'shift', params: { safety: -1 } },
						{ type: 'setFlag', params: 'fixed' }
					],
					meta: { after: 'It has four points and they are good ones. It is help that was not ordered.' }
				}
			}
		},
		raisedShoulders: {
			meta: {
				text: 'Jun’s shoulders rise towards their ears. “I didn’t ask for a plan,” they say, very evenly.',
				choices: {
					onlyHelping: '“I’m only trying to help!”',
					earsOrIdeas: '“True. I jumped. Ears or ideas?”',
					goQuiet: 'Go quiet and hurt'
				}
			},
			on: {
				onlyHelping: {
					target: 'twoRooms',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: {
						after: 'Now Jun has to look after her as well. “I know,” they say, and take their tea to the other room.'
					}
				},
				earsOrIdeas: {
					target: 'badNews',
					actions: [
						{ type: 'shift', params: { safety: +2, tension: -1 } },
						{ type: 'setFlag', params: 'asked' }
					],
					meta: { after: 'The choice goes back to Jun. “Ears,” they say, and the shoulders come down by an inch.' }
				},
				goQuiet: {
					target: 'twoRooms',
					actions: { type: 'shift', params: { safety: -1 } },
					meta: { after: 'She says nothing, very clearly. That makes two closed doors.' }
				}
			}
		},
		twoRooms: {
			meta: {
				text: 'Two people, two rooms. Under the bedroom door Rosa can see a line of light, and it does not go out. On the kitchen table stand two cups, one of them untouched.',
				choices: {
					waitAsTest: 'Wait for Jun to come first, as a test',
					knock: 'Knock: “When you’re sad I panic and try to mend it.”',
					sendLink: 'Send Jun a link about career setbacks'
				}
			},
			on: {
				waitAsTest: {
					target: 'waiting',
					actions: { type: 'shift', params: { openness: -1 } },
					meta: {
						after: 'To leave someone room is kind. This is a test, and Jun does not know that they are sitting it.'
					}
				},
				knock: {
					target: 'steam',
					actions: { type: 'shift', params: { openness: +2, safety: +1 } },
					meta: {
						after:
							'She has put her own true thing down first. “I know you do,” says Jun, nearly smiling. Then the whole of it comes out.'
					}
				},
				sendLink: {
					target: 'raisedShoulders',
					actions: [
						{ type: 'shift', params: { safety: -1 } },
						{ type: 'setFlag', params: 'fixed' }
					],
					meta: {
						after: 'In the bedroom a phone buzzes: “Ten ways to bounce back”. More mending, by post. The door opens.'
					}
				}
			}
		},
		waiting: {
			always: [{ guard: { type: 'atMost', params: { openness: 1 } }, target: 'closedDoors' }, { target: 'openFridge' }]
		},
		wetEyes: {
			meta: {
				text: 'Jun tells more: the autumn of evenings, the slides, the clapping for somebody else. Their eyes are wet. It is so quiet that they can both hear the fridge.',
				choices: {
					sayBack: 'Say it back in her own words; ask if that’s it',
					worseStory: 'Tell a worse story of her own',
					stayNear: 'Stay quiet and near'
				}
			},
			on: {
				sayBack: {
					target: 'questionBack',
					actions: { type: 'shift', params: { openness: +2, safety: +1 } },
					meta: {
						after:
							'“So nobody even said your name?” “No,” says Jun. “That’s it. That’s exactly it.” Something in their face lets go.'
					}
				},
				worseStory: {
					target: 'twoRooms',
					actions: { type: 'shift', params: { openness: -2 } },
					meta: {
						after:
							'It was meant to keep Jun company. The light moves across the table to Rosa, and Jun gets up to wash a cup.'
					}
				},
				stayNear: {
					target: 'questionBack',
					actions: { type: 'shift', params: { safety: +1 } },
					meta: { after: 'She turns her chair so that their sleeves touch. Being there is an answer too.' }
				}
			}
		},
		steam: {
			meta: {
				text: 'Ten minutes of steam about Pal. Jun walks up and down, four steps each way, and at every turn it is a little hotter. Twice they have come round to the same sentence.',
				choices: {
					addFuel: 'Add fuel: “He’s a snake.”',
					underneath: '“You’re really angry. What does it hurt underneath?”',
					slowMinutes: 'Offer ten slow minutes first: a walk, a shower, tea'
				}
			},
			on: {
				addFuel: {
					target: 'draftedEmail',
					actions: { type: 'shift', params: { tension: +2 } },
					meta: { after: 'It is meant loyally, and it burns well. “Yes!” says Jun, and opens the laptop.' }
				},
				underneath: {
					target: 'wetEyes',
					actions: { type: 'shift', params: { openness: +2 } },
					meta: { after: 'Jun stops in the middle of a step. “That I thought I was good,” they say, more quietly.' }
				},
				slowMinutes: {
					target: 'questionBack',
					actions: { type: 'shift', params: { tension: -2 } },
					meta: {
						after: '“Tea,” says Jun, and holds the cup with both hands until it has cooled. The body settles first.'
					}
				}
			}
		},
		questionBack: {
			meta: {
				text: 'Past the worst of it, Jun looks at her properly. “And you?” they ask. “You went pale when I said it was nothing.”',
				also: [{ when: { type: 'flag', params: 'asked' }, text: '“You asked what I needed. Now I’m asking.”' }],
				locked: {
					answerSmall:
						'There is a sentence somewhere, but the evening has been bumpy and Rosa can’t find its beginning yet.'
				},
				choices: {
					answerSmall: 'Answer with something small and true',
					sayFine: '“Tonight is about you. I’m fine.” (She isn’t.)',
					charge: '“You always shut me out.”'
				}
			},
			on: {
				answerSmall: {
					guard: { type: 'atLeast', params: { safety: 6 } },
					target: 'bothAtTheTable',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: { after: 'She begins twice. The third time it comes out whole, and now openness goes both ways.' }
				},
				sayFine: {
					target: 'closedBook',
					meta: { after: 'Kindly meant, and it closes the subject. Jun nods and does not press.', alwaysOpen: true }
				},
				charge: {
					target: 'hurtInWrapping',
					actions: [
						{ type: 'shift', params: { tension: +2 } },
						{ type: 'setFlag', params: 'charged' }
					],
					meta: {
						after: 'There is a hurt in it, but it comes wrapped in a charge. Jun gets as far as the word “always”.'
					}
				}
			}
		},
		hurtInWrapping: {
			always: [{ guard: { type: 'atLeast', params: { tension: 6 } }, target: 'twoRooms' }, { target: 'closedBook' }]
		},
		draftedEmail: {
			meta: {
				text: 'It is 11:40. Jun is writing an email to the whole team and reading it out as they go. It has three paragraphs, and the word “frankly” is in each of them.',
				choices: {
					urgeSend: '“Send it!”',
					sleepOnIt: '“Sleep on it? I’ll read it with you at breakfast.”',
					takeLaptop: 'Take the laptop away'
				}
			},
			on: {
				urgeSend: {
					target: 'sentAtNight',
					meta: { after: 'A small rushing sound. It is 11:41.' }
				},
				sleepOnIt: {
					target: 'questionBack',
					actions: { type: 'shift', params: { tension: -2, safety: +1 } },
					meta: {
						after: 'Jun saves it as a draft. All of it is still there, and the heat has a night in which to fall.'
					}
				},
				takeLaptop: {
					target: 'twoRooms',
					actions: { type: 'shift', params: { safety: -3 } },
					meta: {
						after:
							'Her worry is right, and the laptop is not hers to take. She gives it back. Jun carries it into the bedroom.'
					}
				}
			}
		},
		bothAtTheTable: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Both at the table',
				text: '“When you say it’s nothing,” says Rosa, “I think I’ve lost you. It lasts about a second.” Jun goes on stirring a cup with nothing in it. “I didn’t know if I was allowed to mind so much,” they say.',
				also: [
					{ when: { type: 'flag', params: 'fixed' }, text: '“Tomorrow you can tell me the plan. I may even like it.”' }
				],
				later: 'The same kitchen, at eleven. There is a lamp on the table now, with room under it for two cups.',
				teaches:
					'Being answered with care, and a little of your own truth beside it: much of what people call closeness is made of that.'
			}
		},
		closedBook: {
			type: 'final',
			meta: {
				ending: 'partial',
				title: 'Good listener, closed book',
				text: 'They rinse the cups. Jun’s evening has been told, and what there was of Rosa’s is still inside her. At the bedroom door Jun touches her sleeve and says goodnight.',
				also: [
					{
						when: { type: 'flag', params: 'charged' },
						text: '“Always” is not mentioned again. What stood behind it has not been heard yet.'
					},
					{
						when: { type: 'flag', params: 'fixed' },
						text: 'The plan for tomorrow lies between the cups, and nobody mentions it.'
					}
				],
				later:
					'The same kitchen, at eleven. Two cups stand on the table. Jun’s is empty, and Rosa’s is full and has gone cold.',
				teaches:
					'To listen and keep your own part back can be generous, and nobody owes a disclosure. If it is every night, the other person never gets to know you.'
			}
		},
		closedDoors: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'Closed doors',
				text: 'The line of light under the door goes out. Rosa takes out both hearing aids and sits a while longer in the quiet. Tomorrow she could knock once, leave a cup of tea outside, and let the answer be Jun’s.',
				later:
					'The same kitchen, at eleven. Nothing drops any more. Jun’s bag hangs on its hook by the door, and it was put there without a sound.',
				teaches: 'Signals that nobody answers tend to stop.'
			}
		},
		sentAtNight: {
			type: 'final',
			meta: {
				ending: 'consequence',
				title: 'Sent at 11:41',
				text: 'At 11:43 Jun reads it again and goes very still. Rosa reads it too. They sit beside each other until the fridge clicks off.',
				later:
					'The same kitchen, at eleven. The laptop spends its nights on top of the fridge. Jun puts it there, and takes it down in the morning.',
				teaches: 'Letting somebody vent can be a comfort. Stoking their anger does not lower it.'
			}
		}
	}
});
