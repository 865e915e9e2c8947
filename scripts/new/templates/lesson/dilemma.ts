import { scene, start } from '#lib/scenario/scene.ts';

// A scene that keeps to the limits of a course of dilemmas: five situations, three choices each, three endings. Every choice
// gains and costs, and no good ending comes without something that lands badly: here only what is hard to say leads there.
// npm run scene -- and the lesson's id prints the measures, and draws the map.
export const scenario = scene.createMachine({
	id: '%id%',
	initial: 'arrival',
	// Values are whole numbers from 0 to 10. Learners never see them.
	context: start({ closeness: 5, openness: 5, tension: 3 }),
	meta: {
		title: '[YOUR WORDS: title of the scene]',
		seat: '[YOUR WORDS: a name]',
		people: [
			{ name: '[YOUR WORDS: a name]', about: '[YOUR WORDS: in whose seat the learner is]' },
			{ name: '[YOUR WORDS: another name]', about: '[YOUR WORDS: who that is, with a need and a bad day of their own]' }
		],
		setting: '[YOUR WORDS: where and when]',
		example: ['[YOUR WORDS: a worked example, told before the scene]'],
		summary: ['[YOUR WORDS: the first point, for those who skip the scene]', '[YOUR WORDS: the second point]'],
		picture: { near: 'closeness', open: 'openness', strain: 'tension' }
	},
	states: {
		arrival: {
			meta: {
				text: '[YOUR WORDS: how they meet]',
				choices: {
					greet: '“[YOUR WORDS: a warm word that asks for something]”',
					ask: '“[YOUR WORDS: an open question]”',
					tidy: '[YOUR WORDS: something done that puts it off]'
				}
			},
			on: {
				greet: {
					target: 'firstAnswer',
					actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
					meta: { after: '[YOUR WORDS: what comes of the warm word]', lands: 'well' }
				},
				ask: {
					target: 'firstAnswer',
					actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
					meta: { after: '[YOUR WORDS: what comes of the question]' }
				},
				tidy: {
					target: 'firstAnswer',
					actions: { type: 'shift', params: { tension: -1, openness: -1 } },
					meta: { after: '[YOUR WORDS: what comes of putting it off]' }
				}
			}
		},
		firstAnswer: {
			meta: {
				text: '[YOUR WORDS: what the other one wants]',
				choices: {
					explain: '“[YOUR WORDS: a reason]”',
					joke: '“[YOUR WORDS: a light word]”',
					help: '[YOUR WORDS: something done for the other]'
				}
			},
			on: {
				// Two outcomes: the first whose guard holds, and a last without.
				explain: [
					{
						guard: { type: 'atMost', params: { tension: 2 } },
						target: 'hardPart',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after: '[YOUR WORDS: the reason is heard]',
							lands: 'well',
							because: '[YOUR WORDS: what came before and made it land so]'
						}
					},
					{
						target: 'hardPart',
						actions: { type: 'shift', params: { openness: +1, tension: +2 } },
						meta: { after: '[YOUR WORDS: the reason sounds like an excuse]', lands: 'badly' }
					}
				],
				joke: {
					target: 'hardPart',
					actions: { type: 'shift', params: { closeness: +2, openness: -1 } },
					meta: { after: '[YOUR WORDS: what comes of the light word]', lands: 'well' }
				},
				help: [
					{
						guard: { type: 'atLeast', params: { openness: 6 } },
						target: 'hardPart',
						actions: { type: 'shift', params: { closeness: +1, openness: -1, tension: -1 } },
						meta: {
							after: '[YOUR WORDS: the help is welcome]',
							lands: 'well',
							because: '[YOUR WORDS: what came before and made it welcome]'
						}
					},
					{
						target: 'hardPart',
						actions: { type: 'shift', params: { closeness: -1, tension: -1 } },
						meta: { after: '[YOUR WORDS: the help is taken, without a word]' }
					}
				]
			}
		},
		hardPart: {
			meta: {
				text: '[YOUR WORDS: what is hard to say comes near]',
				choices: {
					say: '“[YOUR WORDS: what is hard to say]”',
					hint: '“[YOUR WORDS: half of it]”',
					letPass: '[YOUR WORDS: letting the moment pass]'
				}
			},
			on: {
				say: {
					target: 'quiet',
					actions: [
						{ type: 'setFlag', params: 'said' },
						{ type: 'shift', params: { openness: +2, tension: +2 } }
					],
					meta: { after: '[YOUR WORDS: it is out, and it hurts]', lands: 'badly' }
				},
				hint: {
					target: 'quiet',
					actions: { type: 'shift', params: { closeness: +2, openness: -1 } },
					meta: { after: '[YOUR WORDS: what comes of the half of it]' }
				},
				letPass: {
					target: 'quiet',
					actions: { type: 'shift', params: { closeness: -1, tension: -1 } },
					meta: { after: '[YOUR WORDS: what comes of letting it pass]' }
				}
			}
		},
		quiet: {
			meta: {
				// Several texts: the first whose `when` holds, and a last without.
				text: [
					{ when: { type: 'flag', params: 'said' }, text: '[YOUR WORDS: the quiet after it was said]' },
					{ text: '[YOUR WORDS: the quiet in which it is not said yet]' }
				],
				choices: {
					sayNow: '“[YOUR WORDS: the hard thing, in other words]”',
					listen: '“[YOUR WORDS: a question, and time for the answer]”',
					step: '[YOUR WORDS: a step aside]'
				}
			},
			on: {
				sayNow: [
					{
						guard: { type: 'flag', params: 'said' },
						target: 'lastWords',
						actions: { type: 'shift', params: { closeness: +1, tension: +1 } },
						meta: {
							after: '[YOUR WORDS: the second time it is understood]',
							lands: 'well',
							because: '[YOUR WORDS: it had been said before, and there was time to take it in]'
						}
					},
					{
						target: 'lastWords',
						actions: [
							{ type: 'setFlag', params: 'said' },
							{ type: 'shift', params: { openness: +1, tension: +2 } }
						],
						meta: { after: '[YOUR WORDS: it comes late, and it hurts]', lands: 'badly' }
					}
				],
				listen: [
					{
						guard: { type: 'atLeast', params: { openness: 6 } },
						target: 'lastWords',
						actions: { type: 'shift', params: { closeness: +2, openness: -1 } },
						meta: {
							after: '[YOUR WORDS: the other one tells something]',
							lands: 'well',
							because: '[YOUR WORDS: what came before and made room for it]'
						}
					},
					{
						target: 'lastWords',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: { after: '[YOUR WORDS: a short answer]' }
					}
				],
				step: {
					target: 'lastWords',
					actions: { type: 'shift', params: { tension: -2, closeness: -1 } },
					meta: { after: '[YOUR WORDS: what comes of the step aside]' }
				}
			}
		},
		lastWords: {
			meta: {
				text: '[YOUR WORDS: the evening comes to its end]',
				choices: {
					thank: '“[YOUR WORDS: thanks]”',
					plan: '“[YOUR WORDS: a wish for another day]”',
					leave: '[YOUR WORDS: going]'
				}
			},
			on: {
				thank: [
					{
						guard: { type: 'flag', params: 'said' },
						target: 'afterwards',
						actions: { type: 'shift', params: { closeness: +1, openness: -1 } },
						meta: {
							after: '[YOUR WORDS: the thanks are believed]',
							lands: 'well',
							because: '[YOUR WORDS: nothing was hidden before]'
						}
					},
					{
						target: 'afterwards',
						actions: { type: 'shift', params: { tension: -1, openness: -1 } },
						meta: { after: '[YOUR WORDS: the thanks are polite]' }
					}
				],
				plan: [
					{
						guard: { type: 'atLeast', params: { closeness: 6 } },
						target: 'afterwards',
						actions: { type: 'shift', params: { openness: +1, tension: +1 } },
						meta: {
							after: '[YOUR WORDS: a day is found]',
							lands: 'well',
							because: '[YOUR WORDS: what came before and brought them near]'
						}
					},
					{
						target: 'afterwards',
						actions: { type: 'shift', params: { openness: +1, closeness: -1 } },
						meta: { after: '[YOUR WORDS: it is heard as pressing]', lands: 'badly' }
					}
				],
				// Saying no, keeping something private, asking for help or leaving is always open.
				leave: {
					target: 'afterwards',
					actions: { type: 'shift', params: { tension: -1, closeness: -1 } },
					meta: { after: '[YOUR WORDS: what comes of going]', alwaysOpen: true }
				}
			}
		},
		// A passing state only routes: the first guard that holds; the last has none.
		afterwards: {
			always: [
				{
					guard: {
						type: 'all',
						params: [
							{ type: 'flag', params: 'said' },
							{ type: 'atLeast', params: { closeness: 5 } }
						]
					},
					target: 'plainWords'
				},
				{ guard: { type: 'atLeast', params: { closeness: 6 } }, target: 'niceEvening' },
				{ target: 'twoRooms' }
			]
		},
		plainWords: {
			type: 'final',
			meta: {
				ending: '%good%',
				title: '[YOUR WORDS: name of the good ending]',
				text: '[YOUR WORDS: how it ends]',
				later: '[YOUR WORDS: what is seen some weeks later]',
				teaches: '[YOUR WORDS: what this ending teaches]'
			}
		},
		niceEvening: {
			type: 'final',
			meta: {
				ending: '%other%',
				title: '[YOUR WORDS: name of the ending in which nothing was said]',
				text: '[YOUR WORDS: how it ends]',
				later: '[YOUR WORDS: what is seen some weeks later]',
				teaches: '[YOUR WORDS: what this ending teaches]'
			}
		},
		twoRooms: {
			type: 'final',
			meta: {
				ending: '%other%',
				title: '[YOUR WORDS: name of the ending that leaves them apart]',
				text: '[YOUR WORDS: how it ends]',
				later: '[YOUR WORDS: what is seen some weeks later]',
				teaches: '[YOUR WORDS: what this ending teaches]'
			}
		}
	}
});
