import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fieldFaults, fields, listOf, text, title } from './fields.ts';

const card = fields({ id: text, says: fields({ front: text, back: v.optional(text) }), sides: v.number() });
const deck = fields({ cards: listOf(card, 1), shuffled: v.optional(v.boolean('expected true or false'), false) });

const faultsOf = (input: unknown) => fieldFaults(v.safeParse(deck, input).issues ?? []);
const whole = { id: 'a', says: { front: 'A' }, sides: 2 };

describe('fields', () => {
	it('accepts what is whole and fills in defaults', () => {
		expect(v.parse(deck, { cards: [whole] })).toEqual({ cards: [whole], shuffled: false });
	});

	it.each([
		['a missing text', { ...whole, says: {} }, 'cards.0.says.front', 'is missing; expected a text'],
		['a missing object', { id: 'a', sides: 2 }, 'cards.0.says', 'is missing; expected the fields front, back'],
		[
			'a missing value without words of its own',
			{ id: 'a', says: whole.says },
			'cards.0.sides',
			'is missing; expected number, not undefined'
		],
		[
			'a wrong value without words of its own',
			{ ...whole, sides: 'two' },
			'cards.0.sides',
			'expected number, not "two"'
		],
		[
			'an unknown field',
			{ ...whole, colour: 'red' },
			'cards.0.colour',
			'is not a field here; expected id, says, sides'
		],
		[
			'a misspelt field beside the right one',
			{ ...whole, side: 2 },
			'cards.0.side',
			'is not a field here, and sides is there already; take one of them out'
		],
		[
			'a misspelt field of an object in an object',
			{ ...whole, says: { front: 'A', bakc: 'B' } },
			'cards.0.says.bakc',
			'is not a field here; did you mean back?'
		],
		['an empty text', { ...whole, id: '  ' }, 'cards.0.id', 'expected a text that is not empty'],
		['something else than an object', 'a card', 'cards.0', 'expected the fields id, says, sides']
	])('names %s', (_, faulty, field, message) => {
		expect(faultsOf({ cards: [faulty] })).toEqual([{ field, message }]);
	});

	it('reports a misspelt field once, by the name that was meant', () => {
		expect(faultsOf({ card: [whole], shufled: true })).toEqual([
			{ field: 'card', message: 'is not a field here; did you mean cards?' },
			{ field: 'shufled', message: 'is not a field here; did you mean shuffled?' }
		]);
	});

	it('reports each unknown field, and each missing one that none of them means', () => {
		expect(faultsOf({ cards: [{ colour: 1, weight: 2, ide: 'a', says: whole.says }] })).toEqual([
			{ field: 'cards.0.sides', message: 'is missing; expected number, not undefined' },
			{ field: 'cards.0.colour', message: 'is not a field here; expected id, says, sides' },
			{ field: 'cards.0.weight', message: 'is not a field here; expected id, says, sides' },
			{ field: 'cards.0.ide', message: 'is not a field here; did you mean id?' }
		]);
	});

	it('names no fields where there are many', () => {
		const many = fields(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`field${at}`, v.optional(text)])));
		expect(fieldFaults(v.safeParse(many, { colour: 1 }).issues ?? [])).toEqual([
			{ field: 'colour', message: 'is not a field here; check its spelling' }
		]);
	});

	it.each([[undefined], [null], [5], ['cards'], [['cards']]])('refuses %j as a whole', (input) => {
		expect(faultsOf(input)).toEqual([{ field: undefined, message: 'expected the fields cards, shuffled' }]);
	});
});

describe('listOf', () => {
	it.each([
		[[], 'expected at least 1'],
		[Array.from({ length: 51 }, (_, at) => ({ ...whole, id: `a${at}` })), 'expected at most 50'],
		[undefined, 'expected a list']
	])('of %j says what was expected', (cards, message) => {
		expect(faultsOf({ cards })).toEqual([{ field: 'cards', message }]);
	});

	it('points at the item whose id is there already', () =>
		expect(faultsOf({ cards: [whole, whole] })).toEqual([
			{ field: 'cards.1.id', message: 'is the id of cards.0 too; expected ids that differ from each other' }
		]));
});

describe('one of a few values', () => {
	const shape = v.variant(
		'kind',
		[
			fields({ kind: v.literal('single'), side: v.picklist(['left', 'right'], 'expected left or right') }),
			fields({ kind: v.literal('several'), good: v.optional(v.literal(true, 'expected true, or nothing')) })
		],
		'expected a kind: single or several'
	);

	it.each([
		[{ kind: 'singel', side: 'left' }, 'kind', 'expected a kind: single or several; did you mean single?'],
		[{ kind: 'Several' }, 'kind', 'expected a kind: single or several; did you mean several?'],
		[{ kind: 'flaw' }, 'kind', 'expected a kind: single or several'],
		[{}, 'kind', 'expected a kind: single or several'],
		[
			{ knid: 'single', side: 'left' },
			'kind',
			'expected a kind: single or several; knid is not a field here; did you mean kind?'
		],
		[{ kind: 'single', side: 'rihgt' }, 'side', 'expected left or right; did you mean right?'],
		[{ kind: 'single', side: 'above' }, 'side', 'expected left or right'],
		[{ kind: 'several', good: 'true' }, 'good', 'expected true, or nothing'],
		[{ kind: 'several', godo: true }, 'godo', 'is not a field here; did you mean good?']
	])('in %j is said in its place', (value, field, message) =>
		expect(fieldFaults(v.safeParse(shape, value).issues ?? [])).toEqual([{ field, message }])
	);

	it('is named where the schema has no words of its own', () =>
		expect(fieldFaults(v.safeParse(fields({ a: v.picklist(['one', 'two']) }), { a: 'tow' }).issues ?? [])).toEqual([
			{ field: 'a', message: 'expected ("one" | "two"), not "tow"; did you mean two?' }
		]));
});

describe('a title', () => {
	it('is as long as there is room for, counted as one reads', () => {
		expect(v.safeParse(title, '👩‍👩‍👧'.repeat(80)).success).toBe(true);
		expect(fieldFaults(v.safeParse(title, 'a'.repeat(412)).issues ?? [])).toEqual([
			{ field: undefined, message: 'has 412 characters; expected at most 80' }
		]);
	});

	it('is not empty', () =>
		expect(fieldFaults(v.safeParse(title, ' ').issues ?? [])).toEqual([
			{ field: undefined, message: 'expected a text that is not empty' }
		]));
});
