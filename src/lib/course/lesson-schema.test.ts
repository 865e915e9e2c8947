import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fieldFaults } from './fields.ts';
import { frontMatterSchema, idSchema, moduleFrontMatterSchema, type FrontMatter } from './lesson-schema.ts';

const whole = {
	title: 'The bake',
	objectives: ['Describe one', 'Tell another'],
	minutes: 20,
	ideas: [1, 60],
	contentNote: 'none',
	summary: ['One.', 'Another.']
};
const faultsOf = (changes: Record<string, unknown>) =>
	fieldFaults(v.safeParse(frontMatterSchema, { ...whole, ...changes }).issues ?? []);

describe('a lesson’s front matter', () => {
	it('has defaults for what is seldom written', () => {
		expect(v.parse(frontMatterSchema, whole)).toEqual({
			...whole,
			openFromStart: false,
			discreet: false,
			grounding: false,
			harms: []
		} satisfies FrontMatter);
	});

	it.each([
		['title', '', 'title', 'expected a text that is not empty'],
		['title', 7, 'title', 'expected a text'],
		['objectives', ['One'], 'objectives', 'expected at least 2 objectives'],
		['objectives', ['1', '2', '3', '4', '5'], 'objectives', 'expected at most 4 objectives'],
		['objectives', 'Describe one', 'objectives', 'expected a list of 2 to 4 objectives'],
		['objectives', ['One', null], 'objectives.1', 'expected a text'],
		['minutes', 0, 'minutes', 'expected at least 1 minute'],
		['minutes', 91, 'minutes', 'expected at most 90 minutes'],
		['minutes', 12.5, 'minutes', 'expected a whole number of minutes'],
		['minutes', '20', 'minutes', 'expected a number of minutes'],
		['ideas', [], 'ideas', 'expected at least one idea'],
		['ideas', 3, 'ideas', 'expected a list of idea numbers, as in [1, 2, 6]'],
		['ideas', [1, 'two'], 'ideas.1', 'expected the number of an idea'],
		['ideas', [0], 'ideas.0', 'expected the number of an idea, which is 1 or more'],
		['ideas', [1.5], 'ideas.0', 'expected a whole number'],
		['contentNote', undefined, 'contentNote', 'expected a text'],
		['summary', ['One.'], 'summary', 'expected at least 2 sentences'],
		['discreet', 'yes', 'discreet', 'expected true or false'],
		['reflection', { offByDefault: true }, 'reflection.prompt', 'is missing; expected a text'],
		['reflection', 'A question?', 'reflection', 'expected the fields prompt, offByDefault'],
		['objective', ['One'], 'objective', 'is not a field here, and objectives is there already; take one of them out'],
		['title', 'a'.repeat(81), 'title', 'has 81 characters; expected at most 80'],
		['title', 'a'.repeat(400), 'title', 'has 400 characters; expected at most 80'],
		['awaitsReview', 'a friend', 'awaitsReview', 'expected clinician, or no such field'],
		[
			'harms',
			[{ by: 'husband', to: 'woman', words: 'He waits.' }],
			'harms.0.by',
			'expected woman, man, non-binary or unsaid'
		]
	])('with %s: %j is refused', (key, value, field, message) => {
		expect(faultsOf({ [key]: value })).toEqual([{ field, message }]);
	});
});

describe('a module’s front matter', () => {
	it('needs only a title', () => expect(v.is(moduleFrontMatterSchema, { title: 'Your side' })).toBe(true));
	it('refuses what it does not know', () =>
		expect(v.is(moduleFrontMatterSchema, { title: 'Your side', intro: 'A.' })).toBe(false));
});

describe('an id', () => {
	it.each(['the-bake', 'a', 'lesson-12', 'a1-b2'])('may be %j', (id) => expect(v.is(idSchema, id)).toBe(true));
	it.each([
		'',
		'Two-pulls',
		'two_pulls',
		'2-pulls',
		'-a',
		'a-',
		'a--b',
		'a b',
		'café',
		'a.b',
		'__proto__',
		'constructor',
		3
	])('may not be %j', (id) => expect(v.is(idSchema, id)).toBe(false));
});
