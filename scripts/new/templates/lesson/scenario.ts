import { scene, start } from '#lib/scenario/scene.ts';

// A small scene that passes the proof: two situations, one value, two endings. What else a scene may hold, such as flags and
// a picture of two people: lessons/README.md, “scenario.ts”. Draw its map with npm run scene -- and the lesson's id.
export const scenario = scene.createMachine({
	id: '%id%',
	initial: 'opening',
	// Values are whole numbers from 0 to 10. Learners never see them.
	context: start({ trust: 5 }),
	meta: {
		title: '[YOUR WORDS: title of the scene]',
		seat: '[YOUR WORDS: a name]',
		people: [
			{ name: '[YOUR WORDS: a name]', about: '[YOUR WORDS: in whose seat the learner is]' },
			{ name: '[YOUR WORDS: another name]', about: '[YOUR WORDS: who that is]' }
		],
		setting: '[YOUR WORDS: where and when]',
		example: ['[YOUR WORDS: a worked example, told before the scene]'],
		summary: ['[YOUR WORDS: the first point, for those who skip the scene]', '[YOUR WORDS: the second point]']
	},
	states: {
		opening: {
			meta: {
				text: '[YOUR WORDS: what happens, in two to four sentences]',
				choices: { ask: '“[YOUR WORDS: something said]”', wait: '[YOUR WORDS: something done]' }
			},
			on: {
				ask: {
					target: 'turn',
					actions: { type: 'shift', params: { trust: +2 } },
					meta: { after: '[YOUR WORDS: what comes of asking]', lands: 'well' }
				},
				wait: {
					target: 'turn',
					actions: { type: 'shift', params: { trust: -1 } },
					meta: { after: '[YOUR WORDS: what comes of waiting]' }
				}
			}
		},
		turn: {
			meta: {
				text: '[YOUR WORDS: now it depends on what went before]',
				choices: {
					tell: '“[YOUR WORDS: something that may land well or badly]”',
					offer: '[YOUR WORDS: something that is open to those alone who are trusted]',
					leave: '[YOUR WORDS: a way out]'
				},
				// For each choice with a guard and one outcome, in the story's words.
				locked: { offer: '[YOUR WORDS: a hint why it is not open yet]' }
			},
			on: {
				// Two outcomes: the first whose guard holds, and a last without.
				tell: [
					{
						guard: { type: 'atLeast', params: { trust: 6 } },
						target: 'together',
						meta: {
							after: '[YOUR WORDS: it lands well]',
							lands: 'well',
							because: '[YOUR WORDS: what came before and made it land so]'
						}
					},
					{ target: 'apart', meta: { after: '[YOUR WORDS: it lands badly]', lands: 'badly' } }
				],
				offer: {
					guard: { type: 'atLeast', params: { trust: 6 } },
					target: 'together',
					meta: { after: '[YOUR WORDS: what comes of the offer]' }
				},
				// Saying no, keeping something private, asking for help or leaving is always open.
				leave: { target: 'apart', meta: { after: '[YOUR WORDS: what comes of leaving]', alwaysOpen: true } }
			}
		},
		together: {
			type: 'final',
			meta: {
				ending: '%good%',
				title: '[YOUR WORDS: name of the good ending]',
				text: '[YOUR WORDS: how it ends]',
				later: '[YOUR WORDS: what is seen some weeks later]',
				teaches: '[YOUR WORDS: what this ending teaches]'
			}
		},
		apart: {
			type: 'final',
			meta: {
				ending: '%other%',
				title: '[YOUR WORDS: name of the other ending]',
				text: '[YOUR WORDS: how it ends]',
				later: '[YOUR WORDS: what is seen some weeks later]',
				teaches: '[YOUR WORDS: what this ending teaches]'
			}
		}
	}
});
