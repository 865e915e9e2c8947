import type { Mark, MarkedItem } from './marked.ts';

/** What is said of an answer, in the order in which it is read: what stands open at once, and what is folded. */
export interface FeedbackOrder {
	open: readonly MarkedItem[];
	folded: readonly MarkedItem[];
}

/**
 * First the reason for one's own answer, then for the fitting one: both stand open. What was neither chosen nor to be
 * chosen is folded; so is what was dealt with rightly, beside something that was not. A gentle quiz does not tell these
 * apart.
 */
export function feedbackOrder({ right, parts }: Mark, gentle: boolean): FeedbackOrder {
	const waits = (part: MarkedItem) => part.beside === true || (!gentle && !right && part.right && isPlaced(part));
	const open = parts.filter((part) => !waits(part));
	return {
		open: [...open.filter((part) => part.given), ...open.filter((part) => !part.given)],
		folded: parts.filter(waits)
	};
}

/** It had to be dealt with by whoever answered: one of several, each with its own place. */
const isPlaced = ({ chose }: MarkedItem) => chose !== undefined;
