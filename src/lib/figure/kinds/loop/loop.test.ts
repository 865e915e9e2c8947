import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../course/fields.ts';
import { loopSchema } from './figure.ts';
import { leadsTo, levelsAlong, loopTable, ROUNDS, stepsWith, levelPaths } from './loop.ts';

const written = {
	kind: 'loop',
	title: 'T',
	means: 'M',
	seats: ['Karim', 'Ben'],
	level: { label: 'How far apart', start: 3, drawn: 'strands' },
	leads: 'Far apart.',
	steps: [
		{
			id: 'writes',
			seat: 0,
			text: 'Writes.',
			effect: 1,
			instead: [{ id: 'waits', text: 'Waits.', effect: -1, leads: 'Nearer.' }]
		},
		{ id: 'stops', seat: 1, text: 'Stops answering.', effect: 1 },
		{ id: 'worries', seat: 0, text: 'Worries.', effect: 0 }
	]
};
const loop = v.parse(loopSchema, written);
const messages = (changes: object) => v.safeParse(loopSchema, { ...written, ...changes }).issues?.map(wordsOf) ?? [];

const anyLoop = fc
	.array(fc.record({ effect: fc.integer({ min: -10, max: 10 }), other: fc.integer({ min: -10, max: 10 }) }), {
		minLength: 3,
		maxLength: 6
	})
	.chain((steps) =>
		fc.tuple(fc.nat(10), fc.constantFrom('strands' as const, 'line' as const)).map(([start, drawn]) => ({
			...loop,
			level: { label: 'Level', start, drawn },
			steps: steps.map(({ effect, other }, at) => ({
				id: `s${at}`,
				seat: 0 as const,
				text: 'x',
				effect,
				instead: [{ id: `o${at}`, text: 'y', effect: other, spares: [], leads: 'z' }]
			}))
		}))
	);

describe('a loop', () => {
	it('keeps its level between 0 and 10, and moves it by a step’s effect alone', () =>
		fc.assert(
			fc.property(anyLoop, fc.nat(18), fc.nat(6), (any, taken, changed) => {
				const instead = `o${changed}`;
				const levels = levelsAlong(any, instead, taken);
				const steps = stepsWith(any, instead);
				expect(levels).toHaveLength(taken + 1);
				for (const [at, level] of levels.entries()) {
					expect(level).toBeGreaterThanOrEqual(0);
					expect(level).toBeLessThanOrEqual(10);
					const before = levels[at - 1];
					if (before === undefined) continue;
					const effect = steps[(at - 1) % steps.length]?.effect ?? 0;
					expect(level).toBe(Math.min(10, Math.max(0, before + effect)));
				}
			})
		));

	it('is the same as far as it was turned, however far it is turned on', () =>
		fc.assert(
			fc.property(anyLoop, fc.nat(18), fc.nat(18), (any, less, more) => {
				const far = levelsAlong(any, '', Math.max(less, more));
				expect(levelsAlong(any, '', less)).toEqual(far.slice(0, less + 1));
			})
		));

	it('leads elsewhere when one step is another', () => {
		expect(levelsAlong(loop, '', 6)).toEqual([3, 4, 5, 5, 6, 7, 7]);
		expect(levelsAlong(loop, 'waits', 6)).toEqual([3, 2, 3, 3, 2, 3, 3]);
		expect([leadsTo(loop, ''), leadsTo(loop, 'waits')]).toEqual(['Far apart.', 'Nearer.']);
		expect(stepsWith(loop, 'waits')[0]).toMatchObject({ text: 'Waits.', isChanged: true });
	});

	it('is drawn within its box, as two strands or as one line', () =>
		fc.assert(
			fc.property(anyLoop, (any) => {
				const count = ROUNDS * any.steps.length;
				const paths = levelPaths(any.level.drawn, levelsAlong(any, '', count), count);
				expect(paths).toHaveLength(any.level.drawn === 'line' ? 1 : 2);
				const numbers =
					paths
						.join('')
						.match(/\d+ \d+/g)
						?.map((point) => point.split(' ').map(Number)) ?? [];
				for (const [x = -1, y = -1] of numbers) {
					expect(x >= 0 && x <= 320).toBe(true);
					expect(y >= 0 && y <= 80).toBe(true);
				}
			})
		));

	it('is drawn with strands that part, or a line that rises, as the level does', () => {
		expect(levelPaths('strands', [0, 10], 1)).toEqual(['M6 36L314 6', 'M6 44L314 74']);
		expect(levelPaths('line', [0, 10], 1)).toEqual(['M6 74L314 6']);
	});

	it('is told as a table, with where each change leads', () => {
		expect(loopTable(loop).rows[1]).toEqual(['Karim: Writes.', 'Waits. Nearer.', '3']);
	});

	it('spares the steps that a change keeps from following', () => {
		const [first, ...rest] = loop.steps;
		const instead = [{ id: 'waits', text: 'Waits.', effect: -1, spares: ['stops'], leads: 'Nearer.' }];
		const sparing = { ...loop, steps: first ? [{ ...first, instead }, ...rest] : rest };
		expect(levelsAlong(sparing, 'waits', 3)).toEqual([3, 2, 2, 2]);
		expect(stepsWith(sparing, 'waits')[1]).toMatchObject({ isSpared: true, effect: 0 });
		expect(messages({ steps: [{ ...first, instead: [{ ...instead[0], spares: ['sings'] }] }, ...rest] })).toEqual([
			'has a change that spares a step that is not there'
		]);
	});

	it('refuses two changes of one id, between which nobody could choose', () => {
		const { instead } = written.steps[0] ?? {};
		expect(messages({ steps: written.steps.map((step) => ({ ...step, instead })) })).toEqual([
			'is the id of steps.0.instead.0 too; expected ids that differ from each other',
			'is the id of steps.0.instead.0 too; expected ids that differ from each other'
		]);
	});

	it('refuses a seat that is not there, and steps of which none could be another', () => {
		expect(messages({ seats: ['Karim'] })).toEqual(['has a step of a seat that is not there']);
		expect(messages({ steps: written.steps.map((step) => ({ ...step, instead: undefined })) })).toEqual([
			'has no step that could be another; expected instead in at least one'
		]);
	});
});
