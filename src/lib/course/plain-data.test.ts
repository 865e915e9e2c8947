import { stringify, unflatten as original } from 'devalue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unflatten } from './plain-data.ts';

const plain = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		fc.string(),
		fc.double(),
		fc.boolean(),
		fc.constant(null),
		fc.constant(undefined),
		fc.array(tie('value')),
		fc.dictionary(
			fc.string().filter((key) => key !== '__proto__'),
			tie('value'),
			{ noNullPrototype: true }
		)
	)
})).value;

describe('plain data of a page', () => {
	it('comes back as the whole of devalue would bring it', () => {
		fc.assert(
			fc.property(plain, (value) => {
				const flat: unknown = JSON.parse(stringify(value));
				expect(unflatten(flat)).toEqual(original(flat as unknown[]));
				expect(unflatten(flat)).toEqual(value);
			})
		);
	});

	it('keeps one thing one thing', () => {
		const shared = { id: 'two-pulls' };
		const { a, b } = unflatten(JSON.parse(stringify({ a: shared, b: shared }))) as Record<string, unknown>;
		expect(a).toBe(b);
	});

	it.each([[[new Date(0)]], [new Set([1])], [new Map()], [{ big: 1n }], [/x/]])('refuses %s', (value) => {
		expect(() => unflatten(JSON.parse(stringify(value)))).toThrow('plain data');
	});

	it.each([[[]], ['text'], [7], [[{ a: 9 }]], [[{ a: -9 }]], [JSON.parse('[{"__proto__":1},{}]')]])(
		'refuses what the build never writes: %j',
		(flat) => {
			expect(() => unflatten(flat)).toThrow('the build wrote');
		}
	);
});
