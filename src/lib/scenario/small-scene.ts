import { parseScene } from './parse-scene.ts';
import type { SceneConfig } from './scene-schema.ts';
import { scene, start, type Scene } from './scene.ts';

/** A scene for tests: a loop, a guarded choice, a passing state, and four endings of which one is lost early. */
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
