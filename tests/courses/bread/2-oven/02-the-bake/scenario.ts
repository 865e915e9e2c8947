import { scene, start } from '#lib/scenario/scene.ts';

export const scenario = scene.createMachine({
	id: 'the-saturday-loaf',
	initial: 'table',
	context: start({ rise: 2 }),
	meta: {
		title: 'The Saturday loaf',
		seat: 'Mia',
		people: [
			{ name: 'Mia', about: 'Bakes her third loaf.' },
			{ name: 'Jon', about: 'Lives next door and has baked for years.' }
		],
		setting: 'A cool kitchen on a Saturday. Friends come at six.',
		example: ['Last week Mia baked by the clock. The loaf was dense, and she ate it as toast.'],
		summary: ['A dough is ready when it has grown.', 'A cool kitchen asks for time.']
	},
	states: {
		table: {
			meta: {
				text: 'Ten in the morning. Flour, water, salt and yeast stand on the table, and scales, and a blue cup.',
				choices: { weigh: 'Weigh everything', cup: 'Measure with the cup' }
			},
			on: {
				weigh: {
					target: 'kneading',
					meta: { after: 'Five hundred grams of flour make a smaller heap than she thought.' }
				},
				cup: {
					target: 'kneading',
					actions: { type: 'shift', params: { rise: -1 } },
					meta: { after: 'The flour was packed tightly, so there is more of it than there should be.' }
				}
			}
		},
		kneading: {
			meta: {
				text: 'The dough sticks to her hands, to the table and to the tap.',
				choices: {
					knead: 'Knead on for ten minutes',
					flour: 'Work in more flour until nothing sticks',
					walk: 'Cover it and go for a long walk'
				}
			},
			on: {
				knead: {
					target: 'bowl',
					actions: { type: 'shift', params: { rise: 2 } },
					meta: { after: 'It grows smooth, and springs back when she presses it.' }
				},
				flour: { target: 'bowl', meta: { after: 'It is clean to handle now, and stiff. A stiff dough grows slowly.' } },
				walk: {
					target: 'bowl',
					actions: { type: 'shift', params: { rise: 4 } },
					meta: {
						after: 'Three hours later it is smooth, and nobody has kneaded it. Gluten forms by itself in a wet dough.'
					}
				}
			}
		},
		bowl: {
			meta: {
				text: 'The dough lies in its bowl. The kitchen is cool.',
				choices: {
					wait: 'Wait for an hour',
					warm: 'Set the bowl near the oven',
					ask: 'Ask Jon',
					shape: 'Shape the loaf'
				},
				also: [{ when: { type: 'atLeast', params: { rise: 6 } }, text: 'It has doubled.' }],
				locked: { shape: 'It has hardly grown yet.' }
			},
			on: {
				wait: {
					target: 'bowl',
					actions: { type: 'shift', params: { rise: 2 } },
					meta: { after: 'The dough grows a little.' }
				},
				warm: {
					target: 'nearTheOven',
					actions: { type: 'shift', params: { rise: 2 } },
					meta: { after: 'She turns the oven on. Half an hour there does what an hour does on the table.' }
				},
				ask: { target: 'neighbour', meta: { after: 'Jon comes over and looks into the bowl.', alwaysOpen: true } },
				shape: {
					target: 'tin',
					guard: { type: 'atLeast', params: { rise: 6 } },
					meta: { after: 'The loaf lies in its tin.' }
				}
			}
		},
		nearTheOven: {
			meta: {
				text: 'Near the oven it is warm, and the top of the dough is turning dry.',
				choices: { shapeNow: 'Shape it at once', back: 'Carry the bowl back to the table' }
			},
			on: {
				shapeNow: { target: 'tin', meta: { after: 'She folds the dry skin in. The loaf lies in its tin.' } },
				back: { target: 'bowl', meta: { after: 'She wets her hand, strokes the dry top and covers the bowl.' } }
			}
		},
		neighbour: {
			meta: {
				text: '“It is cold in here,” says Jon. “A dough has no clock. And it can wait in the fridge until tomorrow.”',
				choices: { thank: 'Thank him and go on', chill: 'Put the dough into the fridge' }
			},
			on: {
				thank: { target: 'bowl', meta: { after: 'Mia covers the bowl again.' } },
				chill: { target: 'tomorrow', meta: { after: 'The fridge door closes. There is bread from the shop tonight.' } }
			}
		},
		tin: {
			meta: {
				text: 'The oven is hot. The loaf could rest once more.',
				choices: { bake: 'Bake it now', rest: 'Let it rest for half an hour' }
			},
			on: {
				bake: [
					{
						target: 'oven',
						guard: { type: 'atLeast', params: { rise: 8 } },
						meta: {
							after: 'It trembles a little when the door closes behind it.',
							lands: 'well',
							because: 'The dough had been given its time before.'
						}
					},
					{ target: 'oven', meta: { after: 'The door closes behind the loaf.', lands: 'badly' } }
				],
				rest: {
					target: 'oven',
					actions: { type: 'shift', params: { rise: 2 } },
					meta: { after: 'The loaf comes up to the rim. Then it goes in.' }
				}
			}
		},
		oven: {
			always: [{ target: 'tall', guard: { type: 'atLeast', params: { rise: 8 } } }, { target: 'dense' }]
		},
		tall: {
			type: 'final',
			meta: {
				ending: 'risen',
				title: 'A tall loaf',
				text: 'It opens along the cut and sounds hollow.',
				later: 'Mia looks at the dough now, and at the clock for the train only.',
				teaches: 'The dough says when.'
			}
		},
		dense: {
			type: 'final',
			meta: {
				ending: 'usable',
				title: 'A dense loaf',
				text: 'It is small and firm, and it tastes good.',
				later: 'It makes fine toast all week.',
				teaches: 'A short rest costs height, and little else.'
			}
		},
		tomorrow: {
			type: 'final',
			meta: {
				ending: 'tomorrow',
				title: 'Bread tomorrow',
				text: 'In the morning the dough has grown in the cold, slowly.',
				later: 'Most of her doughs spend a night in the fridge.',
				teaches: 'Cold gives you time.'
			}
		}
	}
});
