import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isErasedBy, LAST_EPOCH, nextEpoch } from './epoch.ts';

const epochs = fc.oneof(
	fc.nat(20),
	fc.constantFrom(LAST_EPOCH - 1, LAST_EPOCH, LAST_EPOCH + 1, Number.MAX_SAFE_INTEGER, 1e300)
);

describe('the epoch that erasing begins', () => {
	test('leaves nothing of what was there, whatever epochs it names', () => {
		fc.assert(
			fc.property(epochs, fc.array(epochs), (current, there) => {
				const next = nextEpoch(
					current,
					there.map((epoch) => ({ epoch }))
				);
				expect(there.every((epoch) => isErasedBy(next, epoch))).toBe(true);
			})
		);
	});

	test('stays a number that can be counted on, and leaves room for more where only a file went too far', () => {
		fc.assert(
			fc.property(epochs, fc.array(epochs), (current, there) => {
				const next = nextEpoch(
					current,
					there.map((epoch) => ({ epoch }))
				);
				expect(Number.isSafeInteger(next) && next <= LAST_EPOCH).toBe(true);
			})
		);
		expect(nextEpoch(2, [{ epoch: Number.MAX_SAFE_INTEGER }])).toBe(3);
	});
});
