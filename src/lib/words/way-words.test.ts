import { expect, test } from 'vitest';
import type { WayPlace } from '../progress/way.ts';
import { wayWords } from './way-words.ts';

const none = { some: 0, of: 0, finished: false };
const place: WayPlace = {
	lesson: {
		...{ id: 'the-bake', number: 2, title: 'The bake', minutes: 12, discreet: false, openFromStart: false },
		...{ practice: 'scene', reflection: true }
	},
	...{ state: 'begun', read: none, answered: none, played: none, due: 0 }
};

test('each mark says what it tells', () => {
	expect(wayWords('read', place)).toBe('not read yet');
	expect(wayWords('read', { ...place, read: { some: 1, of: 6, finished: false } })).toBe('read in part');
	expect(wayWords('read', { ...place, read: { some: 6, of: 6, finished: true } })).toBe('read');
	expect(wayWords('answered', { ...place, answered: { ...none, of: 9 } })).toBe('no question answered yet');
	expect(wayWords('answered', { ...place, answered: { ...none, some: 7, of: 9 } })).toBe('7 of 9 questions answered');
	expect(wayWords('played', { ...place, played: { ...none, of: 5 } })).toBe('no ending found yet');
	expect(wayWords('played', { ...place, played: { ...none, some: 2, of: 5 } })).toBe('2 of 5 endings found');
	expect(wayWords('written', place)).toBe('something written');
	expect(wayWords('due', { ...place, due: 1 })).toBe('1 question is due');
	expect(wayWords('due', { ...place, due: 3 })).toBe('3 questions are due');
});

test('where nothing is counted, a mark says whether it is done', () => {
	expect(wayWords('answered', place)).toBe('questions not gone through yet');
	expect(wayWords('answered', { ...place, answered: { ...none, finished: true } })).toBe('questions gone through');
	const lesson = { ...place.lesson, practice: 'activity' as const };
	expect(wayWords('played', { ...place, lesson })).toBe('Try it: not done yet');
	const desk = { ...place.lesson, practice: 'simulator' as const, practiceName: 'The desk' };
	expect(wayWords('played', { ...place, lesson: desk, played: { ...none, finished: true } })).toBe('The desk: done');
});
