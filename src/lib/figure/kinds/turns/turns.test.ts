import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { turnsSchema } from './figure.ts';
import { givenByFirst, giverOf, turnPlace, turnsTable, turnsWords } from './turns.ts';

const written = {
	kind: 'turns',
	title: 'T',
	means: 'M',
	people: ['Anton', 'Luis'],
	turns: [0, 0, 0, 1].map((from, at) => ({ id: `w${at}`, when: `Week ${at + 1}`, from })),
	words: [
		{ atMost: 1, says: 'Luis mostly.' },
		{ atMost: 4, says: 'Anton mostly.' }
	]
};
const figure = v.parse(turnsSchema, written);
const messages = (changes: object) =>
	v.safeParse(turnsSchema, { ...written, ...changes }).issues?.map(({ message }) => message) ?? [];
const some = fc.subarray(figure.turns.map(({ id }) => id));

describe('turns', () => {
	it('count one more or one less for each that goes the other way, and all the others when all do', () =>
		fc.assert(
			fc.property(some, (swapped) => {
				const first = givenByFirst(figure, swapped);
				const others = figure.turns.map(({ id }) => id).filter((id) => !swapped.includes(id));
				expect(givenByFirst(figure, others)).toBe(figure.turns.length - first);
			})
		));

	it('are of one or the other', () => {
		expect([giverOf(0, false), giverOf(0, true), giverOf(1, false), giverOf(1, true)]).toEqual([0, 1, 1, 0]);
	});

	it('have words for every tally', () =>
		fc.assert(fc.property(some, (swapped) => turnsWords(figure, givenByFirst(figure, swapped))[1] !== '')));

	it('say the tally first', () => {
		expect(turnsWords(figure, 3)).toEqual(['Anton gave 3 of 4 times, Luis 1.', 'Anton mostly.']);
	});

	it('stand in their order, inside the box', () => {
		const places = figure.turns.map((_, at) => turnPlace(at, 4, 0).x);
		expect(places).toEqual([40, 120, 200, 280]);
	});

	it('are a table of who gave and who received', () => {
		expect(turnsTable(figure).rows.at(-1)).toEqual(['Week 4', 'Luis', 'Anton']);
	});

	it('refuse words that leave a tally out, or stand out of order', () => {
		expect(messages({ words: written.words.slice(0, 1).concat({ atMost: 2, says: 'x' }) })).toEqual([
			'has no words for the most that can be given'
		]);
		expect(messages({ words: [...written.words].reverse() })).toContain(
			'has words out of order; expected atMost to rise'
		);
	});
});
