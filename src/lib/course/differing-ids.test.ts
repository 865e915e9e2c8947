import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { differingIds } from './differing-ids.ts';
import { fieldFaults, fields, listOf, text } from './fields.ts';

const item = fields({ id: text, says: v.optional(text), parts: v.optional(listOf(fields({ id: text }), 1)) });
const whole = v.pipe(
	fields({ steps: listOf(item, 1), strays: v.optional(listOf(item, 1)) }),
	differingIds('steps', 'strays'),
	differingIds('steps.*.parts')
);
const faultsOf = (schema: v.GenericSchema, value: unknown) =>
	fieldFaults(v.safeParse(schema, value).issues ?? []).map(({ field = '', message }) => `${field}: ${message}`);
const ids = (...each: string[]) => each.map((id) => ({ id }));
const TOO = 'too; expected ids that differ from each other';

describe('differingIds', () => {
	it('accepts ids that differ, and the same one in other lists', () =>
		expect(faultsOf(whole, { steps: [{ id: 'a', parts: ids('a', 'b') }, { id: 'b' }], strays: ids('c') })).toEqual([]));

	it('points at each item that repeats another, and names the first', () =>
		expect(faultsOf(whole, { steps: ids('a', 'b', 'a', 'a', 'b') })).toEqual([
			`steps.2.id: is the id of steps.0 ${TOO}`,
			`steps.3.id: is the id of steps.0 ${TOO}`,
			`steps.4.id: is the id of steps.1 ${TOO}`
		]));

	it('names the nearest list, wherever it stands', () =>
		expect(faultsOf(whole, { steps: [{ id: 'a', parts: ids('b', 'b') }] })).toEqual([
			`steps.0.parts.1.id: is the id of parts.0 ${TOO}`
		]));

	it('says so beside other faults', () =>
		expect(faultsOf(whole, { steps: [{ id: 'a', says: 5 }, { id: 'a' }, { id: '' }, {}, 5] })).toEqual([
			'steps.0.says: expected a text',
			'steps.2.id: expected a text that is not empty',
			'steps.3.id: is missing; expected a text',
			'steps.4: expected the fields id, says, parts',
			`steps.1.id: is the id of steps.0 ${TOO}`
		]));

	it('tells two lists apart from each other', () =>
		expect(faultsOf(whole, { steps: ids('a', 'b'), strays: ids('b', 'c', 'c') })).toEqual([
			`strays.2.id: is the id of strays.1 ${TOO}`,
			`strays.0.id: is the id of steps.1 ${TOO}`
		]));

	it('tells lists within the items of a list apart', () =>
		expect(
			faultsOf(whole, {
				steps: [
					{ id: 'a', parts: ids('x') },
					{ id: 'b', parts: ids('y', 'x') }
				]
			})
		).toEqual([`steps.1.parts.1.id: is the id of steps.0.parts.0 ${TOO}`]));

	it.each([[undefined], [null], ['steps'], [[]]])('leaves %j to the schema', (value) =>
		expect(faultsOf(whole, value)).toHaveLength(1)
	);
});
