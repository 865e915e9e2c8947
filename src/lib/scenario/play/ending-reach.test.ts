import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseScenes } from '../../library/course-scenes-for-tests.ts';
import { searchReach } from './ending-reach.ts';
import { atOnce } from './explore.ts';
import { configOf, smallConfig, smallScene } from '../scenes-for-tests.ts';
import type { Scene } from '../scene.ts';
import { CLOSED, SceneSpace, type Configuration } from './scene-space.ts';
import { walk } from './transcript.ts';

/** The same question answered the slow and plain way: a search in breadth from one configuration, nothing left out. */
function plainReach(space: SceneSpace, from: number): Map<string, number> {
	const reach = new Map<string, number>();
	const seen = new Set([from]);
	let row = [from];
	for (let away = 0; row.length > 0; away++) {
		const next: number[] = [];
		for (const configuration of row) {
			const ending = space.endingOf(configuration);
			if (ending !== undefined && !reach.has(ending)) reach.set(ending, away);
			for (const { to } of space.choicesAt(configuration)) {
				if (to === CLOSED || seen.has(to)) continue;
				seen.add(to);
				next.push(to);
			}
		}
		row = next;
	}
	return reach;
}

describe('searchReach', () => {
	it('knows what is open where, and how far', () => {
		const reach = atOnce(searchReach(smallConfig));
		const space = new SceneSpace(smallConfig);
		const at = (...choices: string[]) =>
			Object.fromEntries(reach.from(walk(space, choices).configurations.at(-1) as Configuration));
		expect(at()).toEqual({ mended: 2, hopeful: 2, broken: 4, apart: 2 });
		// After the slam he will not be told, and the repair is lost.
		expect(at('slam')).toEqual({ hopeful: 2, broken: 6, apart: 1 });
		expect(at('greet', 'tell')).toEqual({ mended: 0 });
		// With the heat at its height, every joke breaks it.
		expect(at('wait', 'wait', 'wait')).toEqual({ mended: 2, broken: 2, apart: 2 });
	});

	it.each<[string, { config: object }]>([
		['the small scene', smallScene],
		...courseScenes.slice(0, 2).map((machine): [string, { config: object }] => [machine.id, machine])
	])('agrees with a plain search wherever choices lead in %s', (_, machine) => {
		const space = new SceneSpace(configOf(machine));
		const reach = atOnce(searchReach(space.config));
		fc.assert(
			fc.property(fc.array(fc.nat(3), { maxLength: 10 }), (picks) => {
				let configuration = space.first;
				for (const pick of picks) {
					const open = space.choicesAt(configuration).filter(({ to }) => to !== CLOSED);
					if (open.length === 0) break;
					configuration = (open[pick % open.length] as (typeof open)[number]).to;
				}
				const found = reach.from(space.configurationAt(configuration));
				expect(new Map([...found].sort())).toEqual(new Map([...plainReach(space, configuration)].sort()));
			}),
			{ numRuns: 10 }
		);
	});

	it('comes up for air', () => {
		let slices = 0;
		const search = searchReach(configOf(courseScenes.at(-1) as Scene));
		while (!search.next().done) slices++;
		expect(slices).toBeGreaterThan(6);
	});

	it('knows nothing of a configuration the scene cannot come to', () => {
		const nowhere: Configuration = {
			state: 'mended',
			values: { warmth: 4, candour: 4, heat: 0 },
			flags: { slammed: true }
		};
		expect(atOnce(searchReach(smallConfig)).from(nowhere).size).toBe(0);
	});
});
