import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../play/replay.ts';
import { sceneWith } from '../scenes-for-tests.ts';
import { sceneArbitrary } from '../scene-arbitrary.ts';
import { proveScene, type SceneProof } from './scene-proof.ts';
import { scene } from '../scene.ts';
import { parseScene } from './parse-scene.ts';
import { CLOSED, SceneSpace } from '../play/scene-space.ts';

function prove(changes: Record<string, unknown> = {}, most?: number): SceneProof {
	const parsed = parseScene(sceneWith(changes));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
	return proveScene(parsed.config, most);
}
/** As `state field: message`. */
const faultsOf = (changes: Record<string, unknown>) =>
	prove(changes).faults.map(({ state, field, message }) => `${[state, field].filter(Boolean).join(' ')}: ${message}`);

const choice = (target: string) => ({ target, meta: { after: 'So.' } });
const situation = (...targets: [string, string]) => ({
	meta: { text: 'Here.', choices: { one: 'One', other: 'Other' } },
	on: { one: choice(targets[0]), other: choice(targets[1]) }
});
const ending = { type: 'final', meta: { ending: 'drift', title: 'A.', text: 'A.', later: 'A.', teaches: 'A.' } };
const never = {
	type: 'all',
	params: [
		{ type: 'atLeast', params: { warmth: 6 } },
		{ type: 'atMost', params: { warmth: 5 } }
	]
};
const always = { type: 'atLeast', params: { warmth: 0 } };
const withCellar = (...targets: [string, string]) => ({
	'states.cellar': situation(...targets),
	'states.hall.on.descend': choice('cellar'),
	'states.hall.meta.choices.descend': 'Go down'
});

describe('the proof of the sample', () => {
	it('finds no fault, and counts what is there', () => {
		const { faults, facts } = prove();
		expect(faults).toEqual([]);
		expect(facts).toEqual({
			situations: 2,
			choices: 7,
			endings: 2,
			configurations: expect.any(Number) as number,
			shortestPaths: { street: ['leave'], tea: ['knock', 'stepOut', 'knock', 'stay'] }
		});
		expect(facts.configurations).toBeGreaterThan(20);
	});
});

describe('the shortest paths', () => {
	it('lead the machine itself to their endings, with no path shorter than any walk there', () =>
		fc.assert(
			fc.property(sceneArbitrary, fc.array(fc.nat(100), { maxLength: 8 }), (config, walk) => {
				const machine = scene.createMachine(config);
				const { shortestPaths } = proveScene(config).facts;
				for (const [ending, path] of Object.entries(shortestPaths)) {
					const { snapshot, stoppedAt } = replay(machine, path);
					expect([snapshot.value, stoppedAt]).toEqual([ending, undefined]);
				}
				const space = new SceneSpace(config);
				let configuration = space.first;
				for (const [at, step] of walk.entries()) {
					const open = space.choicesAt(configuration).filter(({ to }) => to !== CLOSED);
					const chosen = open[step % open.length];
					if (!chosen) break;
					configuration = chosen.to;
					if (space.choicesAt(configuration).length === 0)
						expect(shortestPaths[space.stateOf(configuration)]?.length).toBeLessThanOrEqual(at + 1);
				}
			})
		));
});

describe('the proof refuses', () => {
	it.each<[string, Record<string, unknown>, string[]]>([
		[
			'a situation that nothing leads to',
			{ 'states.attic': situation('hall', 'street') },
			['attic: cannot be reached']
		],
		['an ending that nothing leads to', { 'states.balcony': ending }, ['balcony: cannot be reached']],
		[
			'a passing state that nothing leads to',
			{ 'states.landing': { always: [{ guard: always, target: 'hall' }, { target: 'street' }] } },
			['landing: cannot be reached']
		],
		[
			'an ending behind a guard that never holds, once',
			{ 'states.kitchen.on.stay.guard': never },
			['kitchen on.stay: has a guard that can never pass', 'tea: cannot be reached']
		],
		[
			'a choice that is never open',
			{ 'states.hall.on.ask.guard': never },
			['hall on.ask: has a guard that can never pass']
		],
		[
			'a guard that always holds',
			{ 'states.hall.on.ask.guard': always },
			['hall on.ask: has a guard that can never fail']
		],
		[
			'a route that is never taken',
			{ 'states.afterTheKnock.always.0.guard': always },
			['afterTheKnock always.0: has a guard that can never fail', 'afterTheKnock always.1: is a route never taken']
		],
		[
			'a route whose guard never holds',
			{ 'states.afterTheKnock.always.0.guard': never },
			['afterTheKnock always.0: has a guard that can never pass']
		],
		[
			'a route that an earlier one always covers',
			{
				'states.afterTheKnock.always': [
					{ guard: { type: 'atLeast', params: { warmth: 5 } }, target: 'kitchen' },
					{ guard: { type: 'atLeast', params: { warmth: 6 } }, target: 'kitchen' },
					{ target: 'hall' }
				]
			},
			['afterTheKnock always.1: has a guard that can never pass']
		],
		[
			'an outcome that never comes',
			{ 'states.kitchen.on.goHome.0.guard': never },
			['kitchen on.goHome.0: has a guard that can never pass']
		],
		[
			'an outcome that always comes, and so hides the next',
			{ 'states.kitchen.on.goHome.0.guard': always },
			['kitchen on.goHome.0: has a guard that can never fail', 'kitchen on.goHome.1: is an outcome that never comes']
		],
		[
			'a text that is never shown',
			{ 'states.kitchen.meta.text.0.when': never },
			['kitchen meta.text.0: is a text that is never shown']
		],
		[
			'a text that an earlier one always covers',
			{ 'states.kitchen.meta.text.0.when': always },
			['kitchen meta.text.1: is a text that is never shown']
		],
		['a trap', withCellar('cellar', 'cellar'), ['cellar: is a trap: no ending can be reached with warmth 4, strain 2']],
		[
			'a trap for some only',
			{
				...withCellar('cellar', 'cellar'),
				'states.cellar.on.up': { ...choice('hall'), guard: { type: 'flag', params: 'knocked' } },
				'states.cellar.meta.choices.up': 'Go up',
				'states.cellar.meta.locked': { up: 'Nobody knows you are here.' }
			},
			['cellar: is a trap: no ending can be reached with warmth 4, strain 2']
		],
		[
			'two situations that lead only to each other',
			{ ...withCellar('crypt', 'cellar'), 'states.crypt': situation('cellar', 'crypt') },
			[
				'cellar: is a trap: no ending can be reached with warmth 4, strain 2',
				'crypt: is a trap: no ending can be reached with warmth 4, strain 2'
			]
		],
		[
			'a situation with one choice open',
			{ 'states.kitchen.on.goHome': undefined, 'states.kitchen.meta.choices.goHome': undefined },
			['kitchen: has fewer than 2 open choices with warmth 5, strain 2, knocked']
		],
		[
			'a situation without choices',
			{ ...withCellar('hall', 'hall'), 'states.cellar.meta.choices': {}, 'states.cellar.on': {} },
			['cellar: is a trap: no ending can be reached with warmth 4, strain 2']
		],
		[
			'a line that is never shown',
			{ 'states.hall.meta.also.0.when': never },
			['hall meta.also.0: is a line that is never shown']
		],
		[
			'a line that is always shown',
			{ 'states.street.meta.also.0.when': always },
			['street meta.also.0: is a line that is always shown; put it in the text']
		]
	])('%s', (_, changes, faults) => expect(faultsOf(changes).sort()).toEqual([...faults].sort()));

	it('passing states that lead round in a ring, without hanging', () => {
		const ring = (target: string) => ({ always: [{ guard: always, target }, { target: 'hall' }] });
		expect(
			faultsOf({ 'states.afterTheKnock': ring('landing'), 'states.landing': ring('afterTheKnock') })
		).toContainEqual(expect.stringMatching(/^(afterTheKnock|landing): is a trap/));
	});

	it('a scene too large to be searched', () => {
		const { faults, facts } = prove({}, 10);
		expect(faults).toEqual([{ message: 'has more than 10 configurations; use fewer variables or flags' }]);
		expect(facts.configurations).toBeLessThan(20);
	});

	it('a scene with more variables than fit into one number', () => {
		const many = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`v${at}`, 5]));
		const changes = {
			'context.values': { ...many, warmth: 4, strain: 2 },
			'states.hall.on.wait.actions': { type: 'shift', params: many }
		};
		expect(prove(changes).faults).toEqual([
			{ message: 'has more than 2000000 configurations; use fewer variables or flags' }
		]);
	});
});
