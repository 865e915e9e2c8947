import { keptName } from './kept-name.ts';

/*
 * What a page shows before the record is read has to be what it shows afterwards. What that depends on is therefore told
 * outside the record as well, as facts: see `factsForFirstPaint`. The script in `app.html` reads them, hides what stands in the
 * page with one of them as `data-unless`, and shows what waits for it as `data-until`.
 */

const key = (base: string) => keptName(base, 'facts');
type GetStorage = () => Storage | undefined;

/** Tells the next page what is so. */
export function tellFacts(
	base: string,
	facts: readonly string[],
	storage: GetStorage = () => globalThis.localStorage
): void {
	try {
		storage()?.setItem(key(base), facts.join('\n'));
	} catch {
		// Blocked or full: the next page changes once it has read the record.
	}
}
