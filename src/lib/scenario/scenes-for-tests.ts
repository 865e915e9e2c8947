import { parseScene } from './proof/parse-scene.ts';
import type { SceneConfig } from './scene-schema.ts';
import { scene, start, type EndingKinds, type Scene } from './scene.ts';

/** The kinds of endings of the scenes here. */
export const endingKinds: EndingKinds = {
	repair: { says: 'a repair', good: true },
	hopeful: { says: 'a hopeful ending', good: true },
	drift: { says: 'drifting apart' },
	rupture: { says: 'a break' }
};

/** A small scene that has everything a scene can have, and passes its proof. */
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
				text: [
					{ when: { type: 'atLeast', params: { warmth: 7 } }, text: 'The kettle sings.' },
					{ text: 'The kettle is on.' }
				],
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
				goHome: [
					{
						guard: { type: 'atLeast', params: { warmth: 7 } },
						target: 'street',
						meta: {
							after: 'A wave from the window.',
							lands: 'well',
							because: 'It had grown warm before.',
							alwaysOpen: true
						}
					},
					{ target: 'street', meta: { after: 'Goodbye.', lands: 'badly', alwaysOpen: true } }
				]
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

/** A scene made as an author makes one: a loop, a guarded choice, a passing state, and four endings of which one is lost early. */
export const smallScene = scene.createMachine({
	id: 'small-scene',
	initial: 'openDoor',
	context: start({ warmth: 4, candour: 4, heat: 2 }),
	meta: {
		title: 'A small scene',
		seat: 'Ann',
		people: [
			{ name: 'Ann', about: 'she' },
			{ name: 'Bo Lind', about: 'he' }
		],
		setting: 'A door.',
		example: ['One.'],
		summary: ['One.', 'Two.'],
		picture: { near: 'warmth', open: 'candour', strain: 'heat' }
	},
	states: {
		openDoor: {
			meta: {
				text: 'The door stands open. Bo waits in the hall, with wet shoes and a paper bag that is coming apart at the seams. “Well?” he says. “Shall I stay out here?”',
				choices: { greet: 'Say hello', wait: 'Wait', slam: 'Slam it' }
			},
			on: {
				greet: {
					target: 'teaWithBo',
					actions: { type: 'shift', params: { warmth: +2, candour: +1 } },
					meta: { after: 'He comes in.' }
				},
				wait: {
					target: 'openDoor',
					actions: { type: 'shift', params: { heat: +1 } },
					meta: { after: 'Nothing moves.' }
				},
				slam: { target: 'shutDoor', actions: { type: 'setFlag', params: 'slammed' }, meta: { after: 'A bang.' } }
			}
		},
		shutDoor: {
			meta: { text: 'The door is shut.', choices: { knock: 'Knock', leave: 'Leave' } },
			on: {
				knock: { target: 'teaWithBo', meta: { after: 'He opens.' } },
				leave: { target: 'apart', meta: { alwaysOpen: true, after: 'You go.' } }
			}
		},
		teaWithBo: {
			meta: {
				text: 'Tea.',
				choices: { tell: 'Tell him', joke: 'Joke', back: 'Go back to the door' },
				locked: { tell: 'Not after that bang.' },
				also: [{ when: { type: 'flag', params: 'slammed' }, text: 'The bang is still in the room.' }]
			},
			on: {
				tell: {
					guard: { type: 'not', params: { type: 'flag', params: 'slammed' } },
					target: 'mended',
					meta: { after: 'He listens.' }
				},
				joke: { target: 'afterTheJoke', actions: { type: 'shift', params: { heat: +2 } }, meta: { after: 'Ha.' } },
				back: { target: 'openDoor', meta: { after: 'Back you go.' } }
			}
		},
		afterTheJoke: {
			always: [{ guard: { type: 'atLeast', params: { heat: 6 } }, target: 'broken' }, { target: 'hopeful' }]
		},
		mended: ending('repair', 'Mended'),
		hopeful: ending('hopeful', 'On the mend'),
		broken: ending('rupture', 'Broken'),
		apart: ending('drift', 'Apart')
	}
});

function ending(kind: 'repair' | 'hopeful' | 'rupture' | 'drift', title: string) {
	return {
		type: 'final',
		meta: { ending: kind, title, text: `${title}, it is.`, later: 'Later.', teaches: 'Something.' }
	} as const;
}

/** The same scene as the plain data that pages get. */
export const smallConfig: SceneConfig = configOf(smallScene);

/** A machine's configuration as plain data. Throws where the machine is no scene. */
export function configOf(machine: { config: object }): SceneConfig {
	// XState adds `schemas` of its own.
	const written = Object.entries(machine.config).filter(([key]) => key !== 'schemas');
	const parsed = parseScene(Object.fromEntries(written));
	if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.faults));
	return parsed.config;
}

/** The machine of a configuration, made as a page makes it. */
export function machineOf(config: SceneConfig): Scene {
	return scene.createMachine(config);
}
