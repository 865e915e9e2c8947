import type { Mark, MarkedPart } from '../mark.ts';

/** A mark that is right where all of its parts are. */
export function markOf(parts: MarkedPart[]): Mark {
	return { right: parts.every((part) => part.right), parts };
}
