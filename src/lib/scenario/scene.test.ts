import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { clamp, holds } from './condition.ts';
import { conditionArbitrary, contextArbitrary } from './scene-arbitrary.ts';
import { scene, start } from './scene.ts';

/** The context after one choice with these actions. */
function after(values: Record<string, number>, actions: Parameters<typeof withActions>[0]) {
	const machine = withActions(actions, values);
	const [begin] = initialTransition(machine);
	return transition(machine, begin, { type: 'go' })[0].context;
}
function withActions(
	actions: ({ type: 'shift'; params: Record<string, number> } | { type: 'setFlag'; params: string })[],
	values: Record<string, number>
) {
	return scene.createMachine({
		initial: 'here',
		context: start(values),
		states: { here: { on: { go: { target: 'there', actions } } }, there: { type: 'final' } }
	});
}

describe('clamp', () => {
	it.each([
		[-3, 0],
		[0, 0],
		[4, 4],
		[10, 10],
		[12, 10]
	])('of %i is %i', (value, clamped) => expect(clamp(value)).toBe(clamped));
});

describe('shift', () => {
	it.each([
		[4, +2, 6],
		[4, -2, 2],
		[9, +3, 10],
		[1, -3, 0],
		[10, +1, 10],
		[0, -1, 0]
	])('from %i by %i gives %i', (value, by, result) => {
		expect(after({ tension: value }, [{ type: 'shift', params: { tension: by } }]).values).toEqual({ tension: result });
	});

	it('keeps every value a whole number from 0 to 10, and moves no other', () =>
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 10 }),
				fc.integer({ min: 0, max: 10 }),
				fc.integer({ min: -30, max: 30 }),
				(tension, openness, by) => {
					const { values } = after({ tension, openness }, [{ type: 'shift', params: { tension: by } }]);
					expect(values).toEqual({ tension: clamp(tension + by), openness });
				}
			)
		));

	it('moves several variables, and none that the scene does not have', () => {
		const actions = [{ type: 'shift' as const, params: { openness: 1, tension: -1, heat: 5 } }];
		expect(after({ openness: 5, tension: 5 }, actions).values).toEqual({ openness: 6, tension: 4 });
	});
});

describe('setFlag', () => {
	it('sets flags that stay set', () => {
		const actions = [
			{ type: 'setFlag' as const, params: 'together' },
			{ type: 'setFlag' as const, params: 'threatened' },
			{ type: 'setFlag' as const, params: 'together' }
		];
		expect(after({}, actions).flags).toEqual({ together: true, threatened: true });
	});
});

describe('a guard', () => {
	it('opens a choice just where its condition holds', () =>
		fc.assert(
			fc.property(conditionArbitrary, contextArbitrary, (guard, context) => {
				const machine = scene.createMachine({
					initial: 'here',
					context,
					states: { here: { on: { go: { target: 'there', guard } } }, there: { type: 'final' } }
				});
				expect(initialTransition(machine)[0].can({ type: 'go' })).toBe(holds(guard, context));
			})
		));
});

describe('start', () => {
	it('sets values and no flag', () => expect(start({ tension: 3 })).toEqual({ values: { tension: 3 }, flags: {} }));
});

describe('a machine that XState refuses', () => {
	it('is handed on with what was written, so that an author can be told where', () => {
		const config = {
			initial: 'here',
			context: start({}),
			states: { here: { on: { go: { target: 'ther' } } }, there: { type: 'final' as const } }
		};
		expect(() => scene.createMachine(config)).toThrow(expect.objectContaining({ config }) as Error);
	});
});
