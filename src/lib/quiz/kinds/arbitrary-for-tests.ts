import fc from 'fast-check';
import { idsOf } from './pieces-for-tests.ts';

/* For tests: answers that name items of a list. */

export const anyOf = (list: readonly { id: string }[]) => fc.constantFrom(...idsOf(list));
export const someOf = (list: readonly { id: string }[]) => fc.shuffledSubarray(idsOf(list), { minLength: 1 });

/** With one more chosen, or one less, so that something stays chosen. */
export function toggled(chosen: readonly string[], all: readonly string[]): string[] {
	const spare = all.find((id) => !chosen.includes(id));
	return spare === undefined ? chosen.slice(1) : [...chosen, spare];
}
