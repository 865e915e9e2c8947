import { scene, start } from '#lib/scenario/scene.ts';

/** Whether something was done or said before. */
const said = (name: string) => ({ type: 'flag', params: name }) as const;

export const moment = scene.createMachine({
	id: 'a-key-on-the-table',
	initial: 'emptyPlates',
	context: start({ closeness: 5, openness: 4, tension: 3 }),
	meta: {
		title: 'A key on the table',
		seat: 'Noor',
		people: [
			{ name: 'Noor', about: 'she/her, 30, hospital pharmacist. You sit in her seat.' },
			{ name: 'Ellis', about: 'they/them, 32, carpenter' }
		],
		setting:
			'Noor and Ellis have been together for nine months and have a flat each. You decide for Noor, three times.',
		picture: { near: 'closeness', open: 'openness', strain: 'tension' }
	},
	states: {
		emptyPlates: {
			meta: {
				text: 'Tuesday, Ellis’s kitchen, the plates are empty. Ellis takes a key off their ring, puts it on the table between the two glasses and says, “For when I’m late.” Then they get up and wash a pan that is already clean.',
				choices: {
					pocket: '“Thank you.” And put it in her pocket',
					ask: '“For when you’re late, or for whenever?”',
					leaveIt: '“Can it stay on the table for tonight?”'
				}
			},
			on: {
				pocket: {
					target: 'washingUp',
					actions: [
						{ type: 'shift', params: { closeness: +2, tension: +1 } },
						{ type: 'setFlag', params: 'pocketed' }
					],
					meta: { after: '“Good,” says Ellis, to the tap. They rinse the pan again.' }
				},
				ask: {
					target: 'washingUp',
					actions: [
						{ type: 'shift', params: { openness: +2, tension: +2 } },
						{ type: 'setFlag', params: 'asked' }
					],
					meta: { after: '“I hadn’t got as far as whenever,” says Ellis. They turn round with the brush in one hand.' }
				},
				leaveIt: {
					target: 'washingUp',
					actions: { type: 'shift', params: { closeness: -1, tension: -1 } },
					meta: {
						after: '“Course it can.” Ellis dries the pan, which takes a while. The key has blue tape round its head.'
					}
				}
			}
		},

		washingUp: {
			meta: {
				text: [
					{
						when: said('pocketed'),
						text: 'Noor can feel the key through the cloth. Ellis has not sat down again. “You don’t have to use it,” they say.'
					},
					{
						when: said('asked'),
						text: 'Ellis sits down, moves the key an inch towards her and half an inch back. “I’ve never given anyone one,” they say. “I may have done it too fast.”'
					},
					{
						text: 'Ellis folds the towel in four. “It was only an idea,” they say, and reach for the key to put it away.'
					}
				],
				choices: {
					both: '“I like it, and my heart’s going. Both.”',
					joke: '“What does it open, the bread bin?”',
					wait: 'Say nothing yet, and dry the other glass'
				}
			},
			on: {
				both: [
					{
						guard: said('pocketed'),
						target: 'coatOn',
						actions: [
							{ type: 'shift', params: { openness: +2, tension: +2 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after: '“So you took it to be polite,” says Ellis, and goes back to the pan.',
							lands: 'badly',
							because: 'She had pocketed the key with two words, and Ellis had taken that for a plain yes.'
						}
					},
					{
						target: 'coatOn',
						actions: { type: 'shift', params: { openness: +3, tension: -1 } },
						meta: {
							after: 'Ellis’s hand stops on the key. “Mine too,” they say. “I thought it was the stairs.”',
							lands: 'well'
						}
					}
				],
				joke: [
					{
						guard: said('asked'),
						target: 'coatOn',
						actions: [
							{ type: 'shift', params: { openness: -2, tension: +1 } },
							{ type: 'setFlag', params: 'stung' }
						],
						meta: {
							after: '“I’m trying to say something,” says Ellis, and looks at the table.',
							lands: 'badly',
							because: 'She had asked, and Ellis had just said that they might have been too fast.'
						}
					},
					{
						target: 'coatOn',
						actions: { type: 'shift', params: { closeness: +1, tension: -2, openness: -1 } },
						meta: {
							after:
								'Ellis laughs. “The front door. You have to lift it a bit.” They show her how, in the air, with the towel.',
							lands: 'well'
						}
					}
				],
				wait: {
					target: 'coatOn',
					actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
					meta: {
						after:
							'They dry, side by side, until there is nothing left to dry. Neither of them says a word about the key.'
					}
				}
			}
		},

		coatOn: {
			meta: {
				text: 'Ten to eleven. Noor has her coat on, and the last bus goes at eleven.',
				also: [
					{ when: said('stung'), text: 'Ellis holds the door open and looks at the mat.' },
					{
						when: { type: 'not', params: said('stung') },
						text: 'Ellis stands in the doorway in their socks and does not open the door yet.'
					}
				],
				choices: {
					thursday: '“I’ll try the key on Thursday. Will you be in or out?”',
					later: '“Keep it for me. Ask me again in spring.”',
					stay: '“Could I miss the bus?”'
				}
			},
			on: {
				thursday: {
					target: 'onThursday',
					actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
					meta: { after: '“Out till seven,” says Ellis. “There’s bread. In the bread bin.”' }
				},
				later: [
					{
						guard: said('pocketed'),
						target: 'onTheHook',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after:
								'“Spring,” says Ellis. The key is warm from her pocket. Ellis hangs it on the hook by the door and lets go of it.',
							because: 'She had put the key in her pocket before she knew, and now she gave it back.',
							alwaysOpen: true
						}
					},
					{
						target: 'onTheHook',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: {
							after: '“Spring,” says Ellis. They hang the key on the hook by the door and let go of it.',
							alwaysOpen: true
						}
					}
				],
				stay: [
					{
						guard: said('stung'),
						target: 'lastBus',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after: '“Not tonight,” says Ellis. “I want to. I’m no use tonight.”',
							because: 'Something had stung a little earlier, and Ellis had no room left that evening.'
						}
					},
					{
						target: 'lastBus',
						actions: { type: 'shift', params: { closeness: +2, openness: -1 } },
						meta: {
							after: 'Ellis looks at the clock, at her, at the clock. “Miss it,” they say, and go to find a towel.'
						}
					}
				]
			}
		},

		onThursday: {
			type: 'final',
			meta: {
				ending: 'hopeful',
				title: 'Thursday, ten past six',
				text: 'The door has to be lifted a bit. Noor stands in the hall of an empty flat with her bag on her shoulder, and wonders which of the chairs is hers.',
				later: 'There is a second hook by the door.',
				teaches:
					'Ellis came closer and stepped back in the same minute, and so did Noor. It is an ordinary thing to do.'
			}
		},
		onTheHook: {
			type: 'final',
			meta: {
				ending: 'respected',
				title: 'On the hook',
				text: 'The key hangs where both of them can see it. Noor has said “not yet”, and on the bus she catches herself smiling at the window.',
				later: 'In April Ellis asks again, with a mouth full of nails.',
				teaches: 'A “not yet” with a season to it left both of them room.'
			}
		},
		lastBus: {
			type: 'final',
			meta: {
				ending: 'partial',
				title: 'The last bus',
				text: 'At eleven the bus goes by under the window. The evening ends otherwise than either of them had planned when the plates were full.',
				also: [
					{ when: said('stung'), text: 'Noor is on it, with a sore place and a promise to ring tomorrow.' },
					{
						when: { type: 'not', params: said('stung') },
						text: 'Noor is not on it. She sleeps on the side by the wall, and badly, and well.'
					}
				],
				later: 'The key lies on the table again, between the two glasses, and this time they both laugh at it.',
				teaches: 'The same question had two answers, and what came before it made the difference.'
			}
		}
	}
});
