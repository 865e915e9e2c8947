import { describe, expect, it } from 'vitest';
import { nearestOf } from './nearest.ts';

const FIELDS = ['title', 'minutes', 'ideas', 'contentNote', 'openingCard', 'openFromStart', 'exitUrl', 'plan', 'url'];

describe('nearestOf', () => {
	it.each([
		['tilte', 'title'],
		['Title', 'title'],
		['minuts', 'minutes'],
		['exitURL', 'exitUrl'],
		['exiturl', 'exitUrl'],
		['exit', 'exitUrl'],
		['content-note', 'contentNote'],
		['note', 'contentNote'],
		['idea', 'ideas'],
		['plans', 'plan'],
		['ulr', 'url']
	])('takes %s for %s', (written, meant) => expect(nearestOf(written, FIELDS)).toBe(meant));

	it.each(['colour', 'a', '', 'id', 'link', 'open', 'uri-of-it', 'seven'])('takes %j for none of them', (written) =>
		expect(nearestOf(written, FIELDS)).toBeUndefined()
	);

	it.each([
		['seven', ['two', 'three', 'four', 'five', 'six']],
		['one', ['two']],
		['b', ['a', 'c']]
	])('takes no short word for another: %s', (written, names) => expect(nearestOf(written, names)).toBeUndefined());

	it('names a file by its name', () =>
		expect(nearestOf('laef.svg', ['cup.svg', 'leaf.svg', 'leaf-two.svg'])).toBe('leaf.svg'));
});
