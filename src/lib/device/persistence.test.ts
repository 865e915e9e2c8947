import { expect, test } from 'vitest';
import { askToPersist, readPersistence, readRoom } from './persistence.ts';

const throwing = () => {
	throw new DOMException('', 'SecurityError');
};
const rejecting = () => Promise.reject(new TypeError('Not in a frame'));

test('the browser’s promise is passed on', async () => {
	expect(await askToPersist(() => ({ persist: async () => true }))).toBe('kept');
	expect(await askToPersist(() => ({ persist: async () => false }))).toBe('may-be-cleared');
	expect(await readPersistence(() => ({ persisted: async () => true }))).toBe('kept');
	expect(await readPersistence(() => ({ persisted: async () => false }))).toBe('may-be-cleared');
});

test('its room is passed on', async () => {
	expect(await readRoom(() => ({ estimate: async () => ({ usage: 1, quota: 2 }) }))).toEqual({
		...{ usedBytes: 1, quotaBytes: 2 }
	});
	expect(await readRoom(() => ({ estimate: async () => ({}) }))).toBeUndefined();
});

test.each([
	['lacks storage', () => undefined],
	['lacks these questions', () => ({})],
	['throws', throwing],
	['rejects', () => ({ persist: rejecting, persisted: rejecting, estimate: rejecting })]
])('a browser that %s answers nothing', async (_name, storage) => {
	expect(await askToPersist(storage)).toBe('unknown');
	expect(await readPersistence(storage)).toBe('unknown');
	expect(await readRoom(storage)).toBeUndefined();
});
