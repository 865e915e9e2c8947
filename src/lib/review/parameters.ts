import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';

/** The version of the parameters by which reviews are planned now. It stands on every answer that was given to one. */
export const PARAMETERS_VERSION = 1;

/** Nothing is put off for longer than this, however well it is remembered. */
const MOST_DAYS = 365;

/**
 * How likely something is to be remembered on the day that it comes back. Of 0.80, 0.85 and 0.90 the middle one keeps a
 * course of fifteen lessons in mind at some two questions a day: see the tables in `docs/coming-back.md`.
 */
export const WISHED_RETENTION = 0.85;

/**
 * By version. The weights are those of FSRS-6 as fitted to some twenty thousand learners of Anki, written out so that no new
 * version of the library changes when a question comes back. None is ever changed: whoever wishes for others adds a version.
 */
const algorithms: ReadonlyMap<number, FSRSAlgorithm> = new Map([
	[
		1,
		algorithm([
			...[0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796],
			...[1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]
		])
	]
]);

/** The algorithm of a version of the parameters; of the present one where nobody knows that version. */
export function algorithmOf(version: number): FSRSAlgorithm {
	const found = algorithms.get(version) ?? algorithms.get(PARAMETERS_VERSION);
	if (!found) throw new Error('The present version has its parameters');
	return found;
}

/** By whole days, without chance, and without the steps of minutes by which vocabulary is crammed. */
function algorithm(w: readonly number[]): FSRSAlgorithm {
	return new FSRSAlgorithm(
		generatorParameters({
			w,
			request_retention: WISHED_RETENTION,
			maximum_interval: MOST_DAYS,
			enable_fuzz: false,
			enable_short_term: false
		})
	);
}
