import { describe, expect, it } from 'vitest';
import { describeBondChange } from './bond-change.ts';

describe('describeBondChange', () => {
	const bond = { near: 5, open: 5, strain: 5 };
	it.each([
		[{ near: 6, open: 5, strain: 5 }, 'The two forms come a little closer.'],
		[{ near: 3, open: 4, strain: 5 }, 'The two forms move a good deal apart. They close up a little.'],
		[{ near: 5, open: 7, strain: 3 }, 'They grow a good deal more open. Their edge gets a good deal calmer.'],
		[{ near: 5, open: 5, strain: 6 }, 'Their edge gets a little rougher.'],
		[bond, 'Between the two forms nothing visible changes.']
	])('says %j', (after, words) => expect(describeBondChange(bond, after)).toBe(words));
});
