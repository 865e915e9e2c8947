import { nearestOf } from './nearest.ts';

/** The end of a fault: which of these names was meant. Empty where none comes near what was written. */
export function didYouMean(written: unknown, names: readonly string[]): string {
	const nearest = typeof written === 'string' ? nearestOf(written, names) : undefined;
	return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

/** The same, with all the names there are where none comes near. */
export function didYouMeanOneOf(written: string, names: readonly string[]): string {
	return didYouMean(written, names) || (names.length > 0 ? `; expected one of ${names.join(', ')}` : '');
}
