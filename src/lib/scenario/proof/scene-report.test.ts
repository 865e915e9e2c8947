import { describe, expect, it } from 'vitest';
import { conditionWords } from './condition-words.ts';
import { proveScene } from './scene-proof.ts';
import { sceneReport } from './scene-report.ts';
import { loopsOf } from './loops.ts';
import { shortestPaths } from './shortest-paths.ts';
import { endingKinds, sampleScene, smallConfig } from '../scenes-for-tests.ts';
import { atOnce, explore } from '../play/explore.ts';
import { SceneSpace } from '../play/scene-space.ts';
import { lastConfiguration, walk } from '../play/transcript.ts';

describe('shortestPaths', () => {
	const space = new SceneSpace(smallConfig);
	const paths = shortestPaths(atOnce(explore(space)));

	it('lead to every situation and ending', () => {
		expect([...paths.keys()].sort()).toEqual(
			['apart', 'broken', 'hopeful', 'mended', 'openDoor', 'shutDoor', 'teaWithBo'].sort()
		);
		for (const [state, path] of paths) expect(lastConfiguration(walk(space, path)).state).toBe(state);
	});

	it('are the same where only the configurations that guards tell apart are searched', () => {
		expect(shortestPaths(atOnce(explore(new SceneSpace(smallConfig, 'by guards'))))).toEqual(paths);
	});

	it('agree with the proof on how short they are', () => {
		for (const [ending, path] of Object.entries(proveScene(smallConfig).facts.shortestPaths))
			expect(paths.get(ending)).toHaveLength(path.length);
	});
});

it('loopsOf finds each loop once, through passing states and from a configuration to itself', () => {
	expect(loopsOf(smallConfig).map((loop) => loop.map(({ from, choice }) => `${from}.${choice}`))).toEqual([
		['openDoor.wait'],
		['shutDoor.knock', 'teaWithBo.back', 'openDoor.slam'],
		['teaWithBo.back', 'openDoor.greet']
	]);
});

it('conditionWords are for reading', () => {
	expect(
		conditionWords({
			type: 'any',
			params: [
				{ type: 'atLeast', params: { warmth: 5, candour: 3 } },
				{
					type: 'all',
					params: [
						{ type: 'not', params: { type: 'flag', params: 'slammed' } },
						{ type: 'atMost', params: { heat: 2 } }
					]
				},
				{ type: 'countOf', params: { flags: ['one', 'two'], atLeast: 2 } }
			]
		})
	).toBe('(warmth ≥ 5 and candour ≥ 3) or (not slammed and heat ≤ 2) or at least 2 of one, two');
});

it('sceneReport says what an author asks for', () => {
	const report = sceneReport(smallConfig, proveScene(smallConfig), endingKinds);
	expect(report[1]).toMatch(/^3 situations, 8 choices, 4 endings, \d+ configurations$/);
	expect(report).toContain('    greet → teaWithBo  [warmth +2, candour +1]');
	expect(report).toContain('    tell → mended  [open if not slammed]');
	expect(report).toContain('    if heat ≥ 6 → broken');
	expect(report).toContain('  apart (drift), 2: slam, leave');
	expect(report).toContain('  teaWithBo.tell open if not slammed');
	expect(report).toContain('  openDoor –wait→ openDoor');
	expect(report.at(-1)).toMatch(/No faults/);
});

it('sceneReport passes on what the proof found', () => {
	const proof = { ...proveScene(smallConfig), faults: [{ state: 'x', message: 'is a trap' }] };
	const report = sceneReport(smallConfig, proof, endingKinds);
	expect(report.at(-1)).toBe('  x is a trap');
});

it('sceneReport tells each outcome of a choice, and how far the choices are dilemmas', () => {
	const report = sceneReport(sampleScene, proveScene(sampleScene), endingKinds);
	expect(report).toContain('    goHome → street  [lands well, if warmth ≥ 7]');
	expect(report).toContain('    goHome → street  [lands badly, otherwise]');
	expect(report).toContain('  choices that land by what went before: 14 in 100 (at least 33)');
	expect(report).toContain('  fewest choices to a good ending: 4 (at least 5)');
});
