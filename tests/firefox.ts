import type { Project } from '@playwright/test';
import type { Found } from '../scripts/find-browser.js';
import { secondCourse, theCourse, underBase, type Served } from './served.ts';
import { trace } from './trace.ts';

type Preferences = Record<string, number | boolean>;

/** How a Firefox is started, unless a test asks for something else: light, still, and each page of the history loaded anew. */
const PREFERENCES = {
	'ui.systemUsesDarkTheme': 0,
	'ui.prefersReducedMotion': 1,
	'fission.bfcacheInParent': false,
	'browser.sessionhistory.max_total_viewers': 0
};
/**
 * What a test may ask for by its tag. Over WebDriver BiDi Playwright 1.64 cannot emulate it in a Firefox that runs, so one
 * is started for each; `look` fails in another. Nor does it see a page come out of the back-forward cache.
 */
const ASKED_FOR = {
	dark: { 'ui.systemUsesDarkTheme': 1 },
	moving: { 'ui.prefersReducedMotion': 0 },
	'forced-colours': { 'browser.display.document_color_use': 2 },
	'back-forward-cache': { 'fission.bfcacheInParent': true, 'browser.sessionhistory.max_total_viewers': -1 }
};
/**
 * Marks a test of what does not depend on the engine, such as what the pages of every lesson say, or of what only Chromium
 * has: asking again for a script that failed, which Firefox does after a reload, a browser whose back-forward cache is
 * switched on by hand, or what a page looks like on paper and what is in a file that it makes, which cannot be emulated or
 * seen over WebDriver BiDi.
 */
export const inChromium = { tag: '@chromium' };

/** A project that runs in this Firefox: Playwright's own by its own protocol, any other over WebDriver BiDi. */
function inFirefox(firefox: Found & { ok: true }, baseURL: string, asked: Preferences = {}): Project['use'] {
	return {
		browserName: 'firefox',
		viewport: { width: 1280, height: 720 },
		baseURL,
		launchOptions: {
			executablePath: firefox.path,
			...(firefox.own ? {} : { channel: 'moz-firefox' }),
			firefoxUserPrefs: { ...PREFERENCES, ...asked }
		},
		trace
	};
}

/** The tests of one course in this Firefox, each as its tag asks for. */
function asAsked(firefox: Found & { ok: true }, name: string, { url, tests }: Served): Project[] {
	const elsewhere = new RegExp(`@(${Object.keys(ASKED_FOR).join('|')})\\b|${inChromium.tag}\\b`);
	return [
		{ ...tests, name, grepInvert: elsewhere, use: inFirefox(firefox, url) },
		...Object.entries(ASKED_FOR).map(([tag, preferences]) => ({
			...tests,
			name: `${name}-${tag}`,
			grep: new RegExp(`@${tag}\\b`),
			use: inFirefox(firefox, url, preferences)
		}))
	];
}

/** Every test in this Firefox. */
export function everyTest(firefox: Found & { ok: true }): Project[] {
	return [
		...asAsked(firefox, 'firefox', theCourse),
		...asAsked(firefox, 'firefox-mechanism', secondCourse),
		{ ...underBase.tests, name: 'firefox-base-path', use: inFirefox(firefox, underBase.url) }
	];
}

/** Marks a test that "npm test" runs in Firefox too: together, the journeys that touch most of what engines differ in. */
export const everyEngine = { tag: '@every-engine' };

/** The few tests that carry that mark, in this Firefox. */
export function aFewTests(firefox: Found & { ok: true }): Project[] {
	const grep = new RegExp(`${everyEngine.tag}\\b`);
	return [
		{ ...theCourse.tests, name: 'firefox', grep, use: inFirefox(firefox, theCourse.url) },
		{ ...secondCourse.tests, name: 'firefox-mechanism', grep, use: inFirefox(firefox, secondCourse.url) }
	];
}
