import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, type Condition, type SceneContext } from './condition.ts';
import { conditionArbitrary, contextArbitrary } from './scene-arbitrary.ts';

const context: SceneContext = { values: { openness: 5, tension: 8 }, flags: { together: true, threatened: false } };
const flag = (params: string): Condition => ({ type: 'flag', params });

describe('holds', () => {
	it.each<[boolean, Condition]>([
		[true, { type: 'atLeast', params: { openness: 5 } }],
		[false, { type: 'atLeast', params: { openness: 6 } }],
		[true, { type: 'atMost', params: { openness: 5 } }],
		[false, { type: 'atMost', params: { openness: 4 } }],
		[true, { type: 'atLeast', params: { openness: 1, tension: 8 } }],
		[false, { type: 'atLeast', params: { openness: 1, tension: 9 } }],
		[false, { type: 'atMost', params: { openness: 9, tension: 7 } }],
		[true, { type: 'atLeast', params: { unheardOf: 0 } }],
		[false, { type: 'atLeast', params: { unheardOf: 1 } }],
		[true, flag('together')],
		[false, flag('threatened')],
		[false, flag('unheardOf')],
		[true, { type: 'not', params: flag('threatened') }],
		[false, { type: 'not', params: flag('together') }],
		[true, { type: 'all', params: [] }],
		[true, { type: 'all', params: [flag('together'), { type: 'atLeast', params: { tension: 8 } }] }],
		[false, { type: 'all', params: [flag('together'), flag('threatened')] }],
		[false, { type: 'any', params: [] }],
		[true, { type: 'any', params: [flag('threatened'), flag('together')] }],
		[false, { type: 'any', params: [flag('threatened'), flag('unheardOf')] }],
		[true, { type: 'countOf', params: { flags: ['together', 'threatened'], atLeast: 1 } }],
		[false, { type: 'countOf', params: { flags: ['together', 'threatened'], atLeast: 2 } }],
		[true, { type: 'countOf', params: { flags: [], atLeast: 0 } }]
	])('is %s for %j', (expected, condition) => expect(holds(condition, context)).toBe(expected));

	it('turns round under not', () =>
		fc.assert(
			fc.property(conditionArbitrary, contextArbitrary, (condition, at) => {
				expect(holds({ type: 'not', params: condition }, at)).toBe(!holds(condition, at));
			})
		));

	it('is all where none of the opposites holds', () =>
		fc.assert(
			fc.property(fc.array(conditionArbitrary, { maxLength: 4 }), contextArbitrary, (conditions, at) => {
				const opposites = conditions.map((params): Condition => ({ type: 'not', params }));
				expect(holds({ type: 'all', params: conditions }, at)).toBe(!holds({ type: 'any', params: opposites }, at));
			})
		));

	it('is the same for plain data that went through JSON', () =>
		fc.assert(
			fc.property(conditionArbitrary, contextArbitrary, (condition, at) => {
				expect(holds(JSON.parse(JSON.stringify(condition)) as Condition, at)).toBe(holds(condition, at));
			})
		));
});
