import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loopSchema } from '#lib/figure/kinds/loop/figure.ts';
import { levelsAlong, ROUNDS } from '#lib/figure/kinds/loop/loop.ts';
import { figure as cooling } from '../../../../1-see-the-dance/04-two-spirals/figures/cooling-spiral.ts';
import { figure as reaching } from '../../../../1-see-the-dance/04-two-spirals/figures/reaching-spiral.ts';
import { playStory } from './model.ts';
import { startState, type Moves } from './week-state.ts';

/** How far apart the two seats stand after some weeks of the same moves. */
const apart = (moves: Moves): number => playStory(() => moves).at(-1)?.after.dist ?? 0;

describe.each([
	['reaching', reaching, { robin: 'chase', ash: 'find-fault' }],
	['cooling', cooling, { robin: 'freeze', ash: 'vanish' }]
] as const)('the %s spiral of lesson 4', (_, written, moves) => {
	const loop = v.parse(loopSchema, written);
	const end = (instead: string): number => levelsAlong(loop, instead, ROUNDS * loop.steps.length).at(-1) ?? 0;
	const changes = loop.steps.flatMap(({ instead }) => instead);

	it('leads apart, as the same moves do here', () => {
		expect(end('')).toBeGreaterThan(loop.level.start);
		expect(apart(moves)).toBeGreaterThan(startState.dist);
	});

	it('has only ways out that leave them nearer, as owning one’s half does here', () => {
		expect(changes.length).toBeGreaterThan(1);
		for (const { id } of changes) expect([id, end(id) < end('')]).toEqual([id, true]);
		expect(apart({ robin: 'own-half', ash: 'signal' })).toBeLessThan(apart(moves));
	});

	it('ends in the same place as the other', () => {
		expect(end('')).toBe(10);
	});
});
