import type { SceneConfig } from './scene-schema.ts';

/* For tests: a small scene that has everything a scene can have, and passes its proof. */

export const sampleScene: SceneConfig = {
	id: 'the-door',
	initial: 'hall',
	context: { values: { warmth: 4, strain: 2 }, flags: {} },
	meta: {
		title: 'The door',
		seat: 'Ann',
		people: [{ name: 'Ann', about: 'Stands in the hall.' }],
		setting: 'A hall.',
		example: ['Once there was a door.'],
		summary: ['Doors open.', 'Doors close.'],
		picture: { near: 'warmth', open: 'warmth', strain: 'strain' }
	},
	states: {
		hall: {
			meta: {
				text: 'The door is shut.',
				also: [{ when: { type: 'flag', params: 'knocked' }, text: 'The knock still hangs in the air.' }],
				choices: { knock: 'Knock', wait: 'Wait', ask: 'Ask to come in', leave: 'Leave' },
				locked: { ask: 'It is too cold to ask.' }
			},
			on: {
				knock: {
					target: 'afterTheKnock',
					actions: [
						{ type: 'shift', params: { warmth: 1 } },
						{ type: 'setFlag', params: 'knocked' }
					],
					meta: { after: 'Steps.' }
				},
				wait: {
					target: 'hall',
					actions: { type: 'shift', params: { warmth: -2, strain: 1 } },
					meta: { after: 'Nothing.' }
				},
				ask: {
					target: 'kitchen',
					guard: { type: 'atLeast', params: { warmth: 6 } },
					meta: { after: 'The door opens.' }
				},
				leave: { target: 'street', meta: { after: 'The stairs creak.', alwaysOpen: true } }
			}
		},
		afterTheKnock: {
			always: [{ guard: { type: 'atLeast', params: { warmth: 5 } }, target: 'kitchen' }, { target: 'hall' }]
		},
		kitchen: {
			meta: {
				text: 'The kettle is on.',
				choices: { stay: 'Stay', stepOut: 'Step out again', goHome: 'Go home' },
				locked: { stay: 'The chair is still wet.' }
			},
			on: {
				stay: {
					target: 'tea',
					guard: {
						type: 'all',
						params: [
							{ type: 'atLeast', params: { warmth: 7 } },
							{ type: 'flag', params: 'knocked' }
						]
					},
					meta: { after: 'A cup is put down.' }
				},
				stepOut: {
					target: 'hall',
					actions: { type: 'shift', params: { warmth: 1 } },
					meta: { after: 'Back in the hall.' }
				},
				goHome: { target: 'street', meta: { after: 'Goodbye.', alwaysOpen: true } }
			}
		},
		tea: {
			type: 'final',
			meta: { ending: 'repair', title: 'Tea', text: 'Tea.', later: 'More tea.', teaches: 'Knock.' }
		},
		street: {
			type: 'final',
			meta: {
				ending: 'drift',
				title: 'The street',
				text: 'Rain.',
				also: [{ when: { type: 'not', params: { type: 'flag', params: 'knocked' } }, text: 'Nobody heard.' }],
				later: 'More rain.',
				teaches: 'Leaving is open.'
			}
		}
	}
};

/** The sample with fields set by their paths, as in `{ 'states.hall.on.ask.guard': … }`; undefined takes one out. */
export function sceneWith(changes: Record<string, unknown> = {}): unknown {
	const copy: unknown = JSON.parse(JSON.stringify(sampleScene));
	for (const [path, value] of Object.entries(changes)) {
		const keys = path.split('.');
		const last = keys.pop() ?? '';
		let at = copy as Record<string, unknown>;
		for (const key of keys) at = at[key] as Record<string, unknown>;
		if (value === undefined) Reflect.deleteProperty(at, last);
		else at[last] = value;
	}
	return copy;
}
