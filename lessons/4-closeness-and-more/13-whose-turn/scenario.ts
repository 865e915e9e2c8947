import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'whose-turn',
	initial: 'offer',
	context: start({ fear: 6, openness: 4, closeness: 5, balance: 3 }),
	meta: {
		title: 'Whose turn?',
		seat: 'Yusuf',
		people: [
			{ name: 'Yusuf', about: 'he/him, 32, physiotherapist. You sit in his seat.' },
			{ name: 'Hannah', about: 'she/her, 30, baker. Two years with Yusuf, who is not afraid of her, nor she of him.' }
		],
		setting:
			'A month of evenings in the flat they share. The only touch in this story is a back rub or a hand massage, and either of them can stop it at any time.',
		example: [
			'First, two friends. When Agnes comes to stay, Tove cooks, makes the bed, warms the towels and will not hear of help. On the third morning Agnes says from the sink, “I’ve been here three days, and I don’t know how you take your coffee.”',
			'Tove has an answer ready: she likes doing things for people. She hears herself and holds it back, because she is not sure that it is the whole of it. “Let me think about that,” she says, and Agnes goes on drying the cups.',
			'That night she asks herself three things. Could I stop? She sees Agnes packing early, and her stomach drops. Could I say no? In two years she never has. Do I sometimes want to receive? She remembers the plaster a stranger put on her heel at a concert, and how nice it was. Two noes and a yes: part of it is fear, and part of it is that she makes a very good bed.',
			'Next morning she says, “Black, no sugar. You could bring me one. I’ll be odd about it.” Agnes brings it. Halfway down the cup Tove says, “That’s enough now,” gets up and finds something to wipe, and Agnes stays where she is with her newspaper. Nothing bad has happened to anyone.',
			'The things to watch for are an offer, a fast answer, a look at what is behind it, a small yes with a stop in it, and a no that costs nothing.'
		],
		summary: [
			'Hannah offers Yusuf a back rub, and he would rather give one. He has given for two years, partly because he likes to and partly because he is afraid that she would leave if he took up room.',
			'When he gives more, she is pleased and a little lonely, for she never gets a turn. A reason such as “I just prefer it” may be true, or may have come along afterwards.',
			'Three questions help him look: could I stop, could I say no, do I sometimes want to receive? They may point to fear or to a real liking, and they prove neither. Both are decent answers.',
			'A small experiment with a stop in it, or a plain “not today” that is met with “fine”, teaches him more than another performance would.',
			'The story can end with two people who ask and refuse freely, with a lopsided arrangement that both of them like, with a subject dropped, or with kindness that has run dry. Nobody owes receiving at any point.'
		],
		picture: { near: 'closeness', open: 'openness', strain: 'fear' }
	},
	states: {
		offer: {
			meta: {
				text: 'A Tuesday, half past eight. Hannah kneels behind Yusuf on the sofa and holds out her hands; flour has settled in the lines of her palms. “Your turn,” she says. Yusuf’s own hands, still warm from a day of other people’s backs, will not lie still on the blanket. “I like giving,” he says at once.',
				choices: {
					reassure: 'Tell her: “Honestly, I just love looking after you.”',
					wonder: 'Admit: “I don’t know what I’d like. It’s odd to be asked.”',
					'turn-round': 'Turn round and start on her shoulders'
				}
			},
			on: {
				reassure: {
					target: 'warmAndLonely',
					actions: { type: 'shift', params: { balance: -1 } },
					meta: {
						after: 'She smiles and puts her hands back in her lap. It was warm, and it was the end of the offer.'
					}
				},
				wonder: {
					target: 'guest',
					actions: { type: 'shift', params: { openness: +2 } },
					meta: {
						after: 'Hannah laughs, not unkindly. “Then neither of us knows,” she says. It is somewhere to start.'
					}
				},
				'turn-round': {
					target: 'warmAndLonely',
					actions: { type: 'shift', params: { balance: -1, fear: +1 } },
					meta: {
						after:
							'His thumbs find the knot beside her shoulder blade, and she sighs. Her offer has come back to her unopened.'
					}
				}
			}
		},

		warmAndLonely: {
			meta: {
				text: 'Hannah sits warm under the blanket. Yusuf has made tea, and now he looks round for something else to do. “You’re so good to me,” she says with her eyes shut. And after a while, more quietly: “I never get to give, you know.”',
				also: [
					{
						when: { type: 'atMost', params: { balance: 1 } },
						text: 'She has said it before this month, in other words and with more hope.'
					},
					{
						when: { type: 'flag', params: 'said' },
						text: 'Neither of them mentions the fear that he spoke of. It sits there with them like a cat.'
					}
				],
				choices: {
					compliment: 'Tell her: “You’re all I need.”',
					'ask-more': 'Ask: “Say more?”',
					'give-more': 'Give more, and better'
				}
			},
			on: {
				compliment: {
					target: 'nightThought',
					actions: { type: 'shift', params: { balance: -1, fear: +1 } },
					meta: {
						after: 'It is a lovely thing to say. She had asked for something else, and she does not ask again tonight.'
					}
				},
				'ask-more': {
					target: 'guest',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						after: 'She sits up. People admire how he looks after her; nobody has ever asked what it is like.'
					}
				},
				'give-more': {
					target: 'nightThought',
					actions: { type: 'shift', params: { fear: +1, balance: -1 } },
					meta: {
						after: 'Tea, another cushion, the good socks. Everything is nicer, and they are a little further apart.'
					}
				}
			}
		},

		nightThought: {
			meta: {
				text: 'Night. Hannah sleeps with one arm across him, because she starts at four. A bar of street light lies on the ceiling, and the thought comes that comes most nights: if she is ever not pleased, she will leave.',
				also: [
					{
						when: { type: 'flag', params: 'said' },
						text: 'He has told her some of this by daylight. At night it does not seem to know that.'
					}
				],
				choices: {
					plan: 'Plan something even nicer for tomorrow',
					question: 'Ask himself: is that a fact, or a fear?',
					settle: 'Decide that he simply prefers it this way'
				}
			},
			on: {
				plan: {
					target: 'afterPlanning',
					actions: { type: 'shift', params: { fear: +1, balance: -1 } },
					meta: {
						after: 'By two o’clock there is a menu, with candles. It is a kind menu, and fear has chosen the dishes.'
					}
				},
				question: {
					target: 'threeChecks',
					actions: { type: 'shift', params: { fear: -2 } },
					meta: {
						after:
							'He looks for the day on which she said so, and cannot find it. The thought is still there. It has become a thought.'
					}
				},
				settle: {
					target: 'warmAndLonely',
					meta: {
						after:
							'It may be so. Tonight the thought about leaving was there first. He can look again by daylight, or not.'
					}
				}
			}
		},

		// Where planning leads, by how much fear there is.
		afterPlanning: {
			always: [{ guard: { type: 'atLeast', params: { fear: 9 } }, target: 'wornOut' }, { target: 'warmAndLonely' }]
		},

		guest: {
			meta: {
				text: '“When you never need anything,” says Hannah, “I feel like a guest here.” There is no heat in it. She is working a bit of dried dough from under her thumbnail, and she waits.',
				also: [
					{
						when: { type: 'atMost', params: { closeness: 3 } },
						text: 'There have been days of short answers in the flat, and she has put on her coat to say it, though she is not going anywhere.'
					}
				],
				choices: {
					promise: 'Hear that he has failed, and promise more',
					confess: 'Say: “I’m scared you’d go if I took up room.”',
					'claim-both': 'Ask: “I do enjoy giving, too. Could it be both?”'
				}
			},
			on: {
				promise: {
					target: 'nightThought',
					actions: { type: 'shift', params: { fear: +2 } },
					meta: { after: '“I’ll do better,” he says. She had not asked for better. The habit has answered for him.' }
				},
				confess: {
					target: 'tenMinutes',
					actions: [
						{ type: 'shift', params: { openness: +2, fear: -1 } },
						{ type: 'setFlag', params: 'said' }
					],
					meta: {
						after:
							'It comes out smaller than it sounded in his head. Hannah moves up to make room on the sofa, quite literally.'
					}
				},
				'claim-both': {
					target: 'threeChecks',
					actions: { type: 'shift', params: { openness: +1 } },
					meta: {
						after: '“I hope so,” says Hannah. It is a fair question, and it sends him away with something to look at.'
					}
				}
			}
		},

		threeChecks: {
			meta: {
				text: 'On the bus to work, in the steam of other people’s coats, Yusuf asks himself three things. Could I stop? Could I say no? Do I sometimes want to receive? He counts them off on three fingers of a glove.',
				choices: {
					'find-fear': 'Two of the answers are no: it is partly fear',
					'find-liking': 'I could stop, I could say no: a liking; ask what she would like',
					skip: 'Leave the questions and look out of the window'
				}
			},
			on: {
				'find-fear': {
					target: 'tenMinutes',
					actions: { type: 'shift', params: { fear: -1, openness: +1 } },
					meta: {
						after:
							'He could not easily stop, and he has never once said no. He folds two fingers down. It is honest, and nothing to be ashamed of.'
					}
				},
				'find-liking': {
					target: 'ruleOfThumb',
					actions: [
						{ type: 'shift', params: { openness: +1 } },
						{ type: 'setFlag', params: 'liking' }
					],
					meta: {
						after:
							'He could stop and he could say no. Whether he wants a turn he does not know, and it need not matter. He likes giving, and she may like something too. He asks her that evening.'
					}
				},
				skip: {
					target: 'nightThought',
					meta: {
						after: 'Three stops later he is thinking about a knee. The questions will be back when it is dark.',
						alwaysOpen: true
					}
				}
			}
		},

		tenMinutes: {
			meta: {
				text: 'A hand massage, if he likes: ten minutes by the egg timer, and he can stop at any of them. Hannah has washed her hands, and there is still flour in the lines. “Only if you want to,” she says. “We can also just sit.”',
				also: [
					{
						when: { type: 'flag', params: 'said' },
						text: 'She knows now what he is afraid of, and she has made no speech about it.'
					}
				],
				choices: {
					'try-and-stop': 'Say yes, and ask her to stop at minute five',
					'act-delighted': 'Say yes, and act delighted for ten minutes',
					decline: 'Say: “Not today.”'
				}
			},
			on: {
				'try-and-stop': {
					target: 'ruleOfThumb',
					actions: { type: 'shift', params: { balance: +3, fear: -2 } },
					meta: {
						after:
							'“That’s enough,” he says at minute five, and she lets go in the middle of a finger. Stopping works. It makes starting look different.'
					}
				},
				'act-delighted': {
					target: 'wornOut',
					actions: { type: 'shift', params: { fear: +1, balance: +1 } },
					meta: {
						after: 'He hums at the right moments. It was her turn to give, and he has spent it giving a performance.'
					}
				},
				decline: {
					target: 'ruleOfThumb',
					actions: { type: 'shift', params: { fear: -2, openness: +1, balance: +2 } },
					meta: {
						after:
							'“Fine,” says Hannah, and she stays, and turns the timer into a game of guessing when it will ring. The no has cost nothing.',
						alwaysOpen: true
					}
				}
			}
		},

		wornOut: {
			meta: {
				text: 'Friday. Hannah asks whether he has seen the scissors, and Yusuf snaps at her as if she had asked for the moon. They were in the drawer. He is tired in a way that sleep has not touched, from two years of earning his place on a sofa that is half his.',
				also: [
					{
						when: { type: 'flag', params: 'said' },
						text: 'He has told her about the fear. Living by it all the same is hard work.'
					}
				],
				choices: {
					'name-rule': 'Say: “I’m tired of a rule that’s mine, not yours.”',
					'buy-present': 'Apologise with a present',
					'go-cold': 'Go cold'
				}
			},
			on: {
				'name-rule': {
					target: 'tenMinutes',
					actions: [
						{ type: 'shift', params: { openness: +2, fear: -2 } },
						{ type: 'setFlag', params: 'said' }
					],
					meta: {
						after: '“What rule?” asks Hannah, scissors in hand. He tells her: be useful, or go. Out loud it is short.'
					}
				},
				'buy-present': {
					target: 'warmAndLonely',
					actions: { type: 'shift', params: { fear: +1, balance: -1 } },
					meta: { after: 'Earrings, beautifully wrapped. It is the same rule with a ribbon on it.' }
				},
				'go-cold': {
					target: 'afterCold',
					actions: { type: 'shift', params: { closeness: -2 } },
					meta: {
						after: 'He does what is needed and nothing else. The generosity has run dry, and neither of them says so.'
					}
				}
			}
		},

		// Where coldness leads, by how near the two still are.
		afterCold: {
			always: [{ guard: { type: 'atMost', params: { closeness: 2 } }, target: 'burntOut' }, { target: 'guest' }]
		},

		ruleOfThumb: {
			meta: {
				text: 'Sunday. Hannah is weighing out tomorrow’s dough, and leaves a floury thumbprint on the scale. “So what’s our rule of thumb?” she asks, and holds the thumb up.',
				also: [
					{
						when: { type: 'flag', params: 'liking' },
						text: 'He has told her that he likes giving and could stop. She likes it too, she says, most days, and she would like to be asked.'
					},
					{
						when: { type: 'flag', params: 'said' },
						text: 'There has been no talk of leaving from anyone but the thought at night.'
					}
				],
				choices: {
					'share-rule': 'Offer: “We can each ask, each say no, and no costs nothing.”',
					'agree-lopsided': 'Offer: “I mostly give, you like that, we check monthly.”',
					drop: 'Say: “Let’s drop it.”',
					'try-harder': 'Promise: “I’ll try harder at receiving.”'
				},
				locked: {
					'share-rule':
						'Yusuf would like to say this. He is not sure yet that he would dare to ask, or that she ever gets a turn.',
					'agree-lopsided': 'He has not asked yet what she would like.'
				}
			},
			on: {
				'share-rule': {
					target: 'twoInTheRoom',
					guard: { type: 'atLeast', params: { openness: 6, balance: 3 } },
					actions: { type: 'shift', params: { closeness: +2 } },
					meta: {
						after:
							'“That’s a good rule,” says Hannah, “and it fits on a thumb.” For a moment they are both just standing there.'
					}
				},
				'agree-lopsided': {
					target: 'realLiking',
					guard: { type: 'flag', params: 'liking' },
					meta: { after: 'She thinks it over while the scale settles. “Yes,” she says. “I’d choose that too.”' }
				},
				drop: {
					target: 'politeGuest',
					actions: { type: 'shift', params: { closeness: -1 } },
					meta: {
						after:
							'“All right,” says Hannah, and wipes the scale. He is allowed to leave it. She goes back to being looked after.',
						alwaysOpen: true
					}
				},
				'try-harder': {
					target: 'tenMinutes',
					actions: { type: 'shift', params: { fear: +1 } },
					meta: {
						after: 'Now receiving is homework. “There’s no test,” says Hannah, and fetches the egg timer anyway.'
					}
				}
			}
		},

		twoInTheRoom: {
			type: 'final',
			meta: {
				ending: 'repair',
				title: 'Two in the room',
				text: 'They try it that week. He asks for his hands, and gets them done; on Thursday she asks for her neck, and he says, “Not tonight,” and reads to her about sourdough until she is asleep. Both evenings count.',
				also: [
					{
						when: { type: 'flag', params: 'said' },
						text: 'The thought at night still calls round. He has started to tell it the time and go back to sleep.'
					},
					{
						when: { type: 'flag', params: 'liking' },
						text: 'He still likes giving best, and says so, and nobody minds.'
					}
				],
				later:
					'There is flour in the lines of two pairs of hands. She is teaching him to shape rolls, and he keeps stopping to have his thumbs rubbed.',
				teaches:
					'Taking a turn can give the other person a place, and a turn can be small. A no that costs nothing makes the yes worth something.'
			}
		},

		realLiking: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'Mostly giving',
				text: 'So he goes on giving more than he gets, and she goes on enjoying it, and both could put it differently tomorrow. Once a month they ask each other whether it still suits. So far the asking takes less time than the tea.',
				also: [
					{
						when: { type: 'flag', params: 'said' },
						text: 'He was afraid as well, for a while, and told her. The liking was there when the fear was smaller.'
					}
				],
				later:
					'The calendar by the fridge has a small tick on the first of the month, between the flour order and his late shift. Beside it, in her writing: still good.',
				teaches:
					'Some people do prefer to give. Three questions can help him look, and no question proves it. What counts between them is that he could stop, and that her answer is free.'
			}
		},

		burntOut: {
			type: 'final',
			meta: {
				ending: 'rupture',
				title: 'Burnt out',
				text: 'The tray, the tea and the warm hands stop, all at once. Hannah thinks that he has gone off her. Yusuf thinks that he has nothing left, and that this must be the day he was afraid of. Neither of them says a word about it.',
				also: [
					{
						when: { type: 'flag', params: 'said' },
						text: 'He did tell her once what he was afraid of. He could tell her again.'
					}
				],
				later:
					'The blanket is folded over the arm of the sofa, with nobody under it. Hannah sits in the other chair, near the window.',
				teaches:
					'Giving out of fear tends to run dry, and then both go without. A way back is to name the rule: “I thought I had to earn my place. You never asked me to.” It can be said late.'
			}
		},

		politeGuest: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'The guest',
				text: 'They drop it, and nothing is wrong. He brings her tea at half past nine. She thanks him every time, in the voice that one has for hosts.',
				also: [
					{
						when: { type: 'flag', params: 'said' },
						text: 'She remembers what he is afraid of, and she leaves him plenty of room.'
					},
					{
						when: { type: 'flag', params: 'liking' },
						text: 'He likes it this way, and it is a real liking. She had said that she would like to be asked.'
					}
				],
				later: 'Hannah’s towel hangs folded over the bathroom door, the way one leaves it in somebody else’s house.',
				teaches:
					'Care that runs one way can leave both people alone with it. Nobody owes receiving, and he may leave it at that. She may still miss giving, and either of them can bring it up again.'
			}
		}
	}
});
