import { expect, test } from 'vitest';
import { fakeStorage } from './fake-storage.ts';
import { tellFacts } from './first-paint.ts';

test('facts are told by line, under the name of this course, and those of before are gone', () => {
	const storage = fakeStorage();
	tellFacts('/x', ['a opened', 'b done'], () => storage);
	tellFacts('/x', ['b done'], () => storage);
	expect(storage.getItem('closer:/x:facts')).toBe('b done');
});

test('where nothing can be told nothing happens', () => {
	expect(() =>
		tellFacts('', ['a opened'], () => {
			throw new Error('blocked');
		})
	).not.toThrow();
});
