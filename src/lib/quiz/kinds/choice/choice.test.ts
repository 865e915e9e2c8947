import { describe, expect, it } from 'vitest';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { NO_FEEDBACK, keptWith, partsOf, questionFaults, without } from '../kind-checks-for-tests.ts';

describe('single choice', () => {
	it('tells the option chosen and the right one', () => {
		expect(mark(samples.single, { kind: 'single', chosen: 'a' })).toEqual({
			right: false,
			parts: [
				{ id: 'a', text: 'Text of a', right: false, given: true, beside: false, feedback: 'Feedback of a' },
				{ id: 'b', text: 'Text of b', right: true, given: false, beside: false, feedback: 'Feedback of b' },
				{ id: 'c', text: 'Text of c', right: false, given: false, beside: true, feedback: 'Feedback of c' }
			]
		});
	});
	it('drops an answer whose option was removed', () =>
		expect(mark(samples.single, { kind: 'single', chosen: 'gone' })).toBeUndefined());
	it('does not take a next line for a single choice', () =>
		expect(mark(samples.single, { kind: 'next-line', chosen: 'b' })).toBeUndefined());
});

describe('several choices', () => {
	it('marks an option by whether it was rightly taken or left', () => {
		expect(partsOf(samples.several, { kind: 'several', chosen: ['a', 'b'] })).toEqual({
			a: true,
			b: false,
			c: false,
			d: true
		});
	});
	it('is right whatever the order', () =>
		expect(mark(samples.several, { kind: 'several', chosen: ['c', 'a'] })?.right).toBe(true));
	it('drops an answer one of whose options was removed', () =>
		expect(mark(samples.several, { kind: 'several', chosen: ['a', 'gone'] })).toBeUndefined());
});

describe('a draft', () => {
	it.each([
		['an option', samples.single, { one: 'gone' }],
		['one of several options', samples.several, { many: ['a', 'gone'] }],
		['an option given twice', samples.several, { many: ['a', 'a'] }]
	])('that names %s the question does not have is not taken', (_, question, change) => {
		expect(keptWith(question, change)).toBeUndefined();
	});
});

describe('a question', () => {
	const { single, 'next-line': nextLine, several } = samples;

	it.each<[string, unknown, string, string]>([
		['one option', { ...single, options: single.options.slice(1, 2) }, 'options', 'expected at least 2'],
		[
			'no right option',
			{ ...single, options: [single.options[0], single.options[2]] },
			'options',
			'expected exactly one option with right: true'
		],
		[
			'two right options',
			{ ...nextLine, options: nextLine.options.map((each, at) => ({ ...each, right: at < 2 || undefined })) },
			'options.1.right',
			'is right as well as options.0; expected exactly one option with right: true'
		],
		[
			"right: 'true'",
			{ ...nextLine, options: nextLine.options.map((each, at) => (at === 0 ? { ...each, right: 'true' } : each)) },
			'options.0.right',
			'expected true, not "true"'
		],
		[
			'no right option among several',
			{ ...several, options: [several.options[1], several.options[3]] },
			'options',
			'expected at least one option with right: true'
		],
		[
			'right: false',
			{ ...single, options: [{ ...single.options[0], right: false }, single.options[1]] },
			'options.0.right',
			'expected true, not false'
		],
		[
			'an option without feedback',
			{ ...single, options: [single.options[0], without('feedback')(single.options[1])] },
			'options.1.feedback',
			NO_FEEDBACK
		],
		[
			'two options of one id',
			{ ...single, options: [single.options[1], single.options[0], single.options[0]] },
			'options.2.id',
			'is the id of options.1 too; expected ids that differ from each other'
		]
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
