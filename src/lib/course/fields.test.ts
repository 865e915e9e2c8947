import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fieldFaults, fields, listOf, text } from './fields.ts';

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
		['an unknown field', { ...whole, colour: 'red' }, 'cards.0.colour', 'is not a field here; check its spelling'],
		['an empty text', { ...whole, id: '  ' }, 'cards.0.id', 'expected a text that is not empty'],
		['something else than an object', 'a card', 'cards.0', 'expected the fields id, says, sides']
	])('names %s', (_, faulty, field, message) => {
		expect(faultsOf({ cards: [faulty] })).toEqual([{ field, message }]);
	});

	it('reports a misspelt field both as unknown and as missing', () => {
		expect(faultsOf({ card: [whole] })).toEqual([
			{ field: 'cards', message: 'is missing; expected a list' },
			{ field: 'card', message: 'is not a field here; check its spelling' }
		]);
	});

	it.each([[undefined], [null], [5], ['cards']])('refuses %j as a whole', (input) => {
		expect(faultsOf(input)).toEqual([{ field: undefined, message: 'expected the fields cards, shuffled' }]);
	});
});

describe('listOf', () => {
	it.each([
		[[], 'expected at least 1'],
		[Array.from({ length: 51 }, (_, at) => ({ ...whole, id: `a${at}` })), 'expected at most 50'],
		[[whole, whole], 'expected ids that differ from each other'],
		[undefined, 'expected a list']
	])('of %j says what was expected', (cards, message) => {
		expect(faultsOf({ cards })).toEqual([{ field: 'cards', message }]);
	});
});
