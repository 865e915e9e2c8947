import { expect, it } from 'vitest';
import { listedName, spokenName } from './lesson-name.ts';

it('names a lesson by its number and its title', () => {
	expect(listedName({ number: 2, title: 'Two pulls' })).toBe('2. Two pulls');
	expect(spokenName({ number: 2, title: 'Two pulls' })).toBe('Lesson 2, Two pulls');
});

it('does not say a number twice where menus give it alone', () => {
	expect(listedName({ number: 5, title: 'Lesson 5' })).toBe('Lesson 5');
	expect(spokenName({ number: 5, title: 'Lesson 5' })).toBe('Lesson 5');
});
