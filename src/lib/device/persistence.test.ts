import { expect, test } from 'vitest';
import { askToPersist, readPersistence } from './persistence.ts';

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

test.each([
	['lacks storage', () => undefined],
	['lacks these questions', () => ({})],
	['throws', throwing],
	['rejects', () => ({ persist: rejecting, persisted: rejecting })]
])('a browser that %s answers nothing', async (_name, storage) => {
	expect(await askToPersist(storage)).toBe('unknown');
	expect(await readPersistence(storage)).toBe('unknown');
});
