import type { ProgressEvent } from './events.ts';

/** Whether two events say the same. The epoch is left out: it says where an event is kept, not what happened. */
export function sameContent(a: ProgressEvent, b: ProgressEvent): boolean {
	return sameValue({ ...a, epoch: 0 }, { ...b, epoch: 0 });
}

function sameValue(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
	const [inA, inB] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	return inA.size === inB.size && [...inA].every(([key, value]) => inB.has(key) && sameValue(value, inB.get(key)));
}
