// Reads Playwright's reports, and makes one of the two that a suite leaves where some of its tests ran twice.

/** @typedef {{ message?: string }} Reported an error */
/** @typedef {{ errors: Reported[]; attachments?: { name: string; path?: string }[] }} Attempt */
/** @typedef {{ status: string; projectName?: string; results: Attempt[] }} Tested a test in one of the browsers */
/** @typedef {{ title: string; line: number; tests: Tested[] }} Spec */
/** @typedef {{ title: string; file: string; specs: Spec[]; suites?: Suite[] }} Suite */
/** @typedef {{ suites: Suite[]; errors?: Reported[] }} BrowserReport */

/** The status of a test that failed at first, and passed when it ran once more by itself. Playwright has no such status. */
export const UNSTEADY = 'unsteady';

/**
 * @param {unknown} report
 * @returns {BrowserReport | undefined} nothing where it is not one of Playwright's
 */
export function browserReport(report) {
	return typeof report === 'object' && report !== null && 'suites' in report
		? /** @type {BrowserReport} */ (report)
		: undefined;
}

/**
 * Every test, by a name that tells it from all others.
 * @param {Suite[]} suites
 * @returns {[name: string, tested: Tested][]}
 */
export function testsOf(suites) {
	return suites.flatMap(({ title, file, specs, suites: inner = [] }) => {
		const group = title === file ? '' : `${title} › `;
		const here = specs.flatMap((spec) =>
			spec.tests.map((tested) => {
				const project = tested.projectName ? `[${tested.projectName}] ` : '';
				return /** @type {[string, Tested]} */ ([`${project}${file}:${spec.line} › ${group}${spec.title}`, tested]);
			})
		);
		return [...here, ...testsOf(inner)];
	});
}

/**
 * The reports of two runs as one, in which each test stands once: of what failed, or never had its turn, it says what the
 * second run says. What the second run does not speak of stays as it was.
 * @param {unknown} first
 * @param {unknown} second
 * @returns {unknown} the first, where they are not both Playwright's
 */
export function settled(first, second) {
	const [report, repeated] = [structuredClone(browserReport(first)), browserReport(second)];
	if (!report || !repeated) return first;
	const again = new Map(testsOf(repeated.suites));
	/** @type {Record<string, number>} */
	const stats = {};
	for (const [name, tested] of testsOf(report.suites)) {
		const twice = again.get(name);
		if (twice && tested.status === 'skipped') Object.assign(tested, twice);
		else if (twice && tested.status !== 'expected') {
			tested.status = twice.status === 'expected' ? UNSTEADY : 'unexpected';
			if (tested.status === 'unexpected') tested.results.push(...twice.results);
		}
		stats[tested.status] = (stats[tested.status] ?? 0) + 1;
	}
	return { ...report, stats, errors: [...(report.errors ?? []), ...(repeated.errors ?? [])] };
}
