import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkFields } from './check-fields.ts';
import { fieldFaults } from './fields.ts';

const row = v.pipe(
	v.object({ from: v.number(), to: v.number() }),
	checkFields(({ from, to }) => (from > to ? [{ path: ['to'], message: `expected ${from} or more` }] : []))
);
const faultsOf = (value: unknown) => fieldFaults(v.safeParse(v.object({ rows: v.array(row) }), value).issues ?? []);

describe('fields that have to go together', () => {
	it('are told of where they stand', () =>
		expect(
			faultsOf({
				rows: [
					{ from: 1, to: 2 },
					{ from: 5, to: 2 }
				]
			})
		).toEqual([{ field: 'rows.1.to', message: 'expected 5 or more' }]));
	it('are not compared where one of them has another form', () =>
		expect(faultsOf({ rows: [{ from: 5, to: '2' }] })).toMatchObject([{ field: 'rows.0.to' }]));
});
