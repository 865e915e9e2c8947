import type { Mark, MarkedItem } from '../marked.ts';

/** A mark that is right where all of its parts are. */
export function markOf(parts: MarkedItem[]): Mark {
	return { right: parts.every((part) => part.right), parts };
}
