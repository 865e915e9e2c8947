import { describe, expect, it } from 'vitest';
import { sayingWhatItIs } from './odd-value.ts';

const said = (value: unknown, message = 'expected a text') =>
	sayingWhatItIs({ field: 'questions.0.prompt', message }, { questions: [{ prompt: value }] }).message;

describe('a value that data cannot hold', () => {
	it.each<[unknown, string]>([
		[() => 'Which?', 'is a function; expected a text'],
		[undefined, 'is undefined; expected a text'],
		[Promise.resolve('Which?'), 'is a promise; expected a text'],
		[new Date(0), 'is a date; expected a text'],
		[NaN, 'is NaN; expected a text'],
		[new Map(), 'is an object of Map; expected a text']
	])('is said to be what it is: %s', (value, message) => expect(said(value)).toBe(message));

	it('is also the whole of what a file exports', () =>
		expect(sayingWhatItIs({ message: 'expected the fields id' }, () => 1)).toEqual({
			message: 'is a function; expected the fields id'
		}));
});

describe('plain data', () => {
	it.each([5, '', null, ['a'], { a: 1 }, true])('of another form is left alone: %j', (value) =>
		expect(said(value)).toBe('expected a text')
	);
	it('is left alone where something else is wrong with it', () =>
		expect(said(undefined, 'is missing; expected a text')).toBe('is missing; expected a text'));
	it('is left alone where the field is not there', () =>
		expect(sayingWhatItIs({ field: 'a.b', message: 'expected a text' }, {}).message).toBe('expected a text'));
});
