import { expect, test } from 'vitest';
import { fakeStorage } from './fake-storage.ts';
import { markerKey } from './first-visit.ts';
import { isUnlocked, markLock } from './lock-marker.ts';

const blocked = () => {
	throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('where nothing was ever kept there is no lock', () => {
	expect(isUnlocked('/x', () => fakeStorage())).toBe(true);
});

test('where something is kept, the mark tells', () => {
	const storage = fakeStorage();
	storage.setItem(markerKey('/x'), '0');
	expect(
		isUnlocked('/x', () => storage),
		'not known'
	).toBe(false);
	markLock('/x', 'none', () => storage);
	expect(isUnlocked('/x', () => storage)).toBe(true);
	expect(
		isUnlocked('/y', () => storage),
		'of another course'
	).toBe(true);
	markLock('/x', 'set', () => storage);
	expect(isUnlocked('/x', () => storage)).toBe(false);
	storage.removeItem(markerKey('/x'));
	expect(
		isUnlocked('/x', () => storage),
		'a lock outlives the other mark'
	).toBe(false);
});

test('without local storage nothing is known, and nothing breaks', () => {
	for (const storage of [blocked, () => undefined]) {
		markLock('/x', 'none', storage);
		expect(isUnlocked('/x', storage)).toBe(false);
	}
});
