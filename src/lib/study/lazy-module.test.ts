import { expect, test } from 'vitest';
import { LazyModule } from './lazy-module.svelte.ts';

test('is loaded once, however many need it', async () => {
	let asked = 0;
	const part = new LazyModule(async () => ++asked);
	expect(await Promise.all([part.load(), part.load()])).toEqual([1, 1]);
	expect([await part.load(), part.value, part.missing]).toEqual([1, 1, false]);
});

test('that could not be loaded is asked for again by the next who needs it', async () => {
	let online = false;
	const part = new LazyModule(async () => {
		if (!online) throw new TypeError('Failed to fetch dynamically imported module');
		return 'machine';
	});
	expect([await part.load(), part.value, part.missing]).toEqual([undefined, undefined, true]);
	online = true;
	expect([await part.load(), part.value, part.missing]).toEqual(['machine', 'machine', false]);
});
