import { defineConfig, devices, type Project } from '@playwright/test';
import { courseFolder } from './scripts/course-folder.js';
import { FIREFOX, findBrowser } from './scripts/find-browser.js';
import { headlessShell } from './tests/chromium.ts';
import { aFewTests } from './tests/firefox.ts';
import { TIMEOUT_MILLIS, secondCourse, theCourse, underBase, webServer } from './tests/served.ts';
import { trace } from './tests/trace.ts';

const firefox = await findBrowser(FIREFOX);
if (!firefox.ok && process.env[FIREFOX.variable]) throw new Error(firefox.reason);

export const launchOptions = await headlessShell();

const inChromium: Project['use'] = { ...devices['Desktop Chrome'], launchOptions, trace };

/** With COURSE what holds in any course is tried in that one: the other tests are of the engine, and know the real course. */
const isAnother = courseFolder(process.env) !== 'lessons';
const anyCourse: Project = {
	name: 'any-course',
	testMatch: 'mechanism/any-course.spec.ts',
	use: { ...inChromium, baseURL: theCourse.url }
};

const ofTheEngine: Project[] = [
	{ ...theCourse.tests, name: 'chromium', use: { ...inChromium, baseURL: theCourse.url } },
	{ ...secondCourse.tests, name: 'mechanism', use: { ...inChromium, baseURL: secondCourse.url } },
	{ ...underBase.tests, name: 'base-path', use: { ...inChromium, baseURL: underBase.url } },
	// These start a development server of their own.
	{ testMatch: 'author/*.spec.ts', name: 'author', use: inChromium },
	// In Firefox all of them run by "npm run test:firefox"; here a few, and only where there is one.
	...(firefox.ok ? aFewTests(firefox) : [])
];

export default defineConfig({
	testDir: 'tests',
	// Slower suites have their own configuration beside them.
	testIgnore: ['attacks/**'],
	outputDir: 'test-results/browser',
	workers: 2,
	timeout: TIMEOUT_MILLIS,
	fullyParallel: true,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: process.env.TEST_REPORT ?? 'test-results/reports/browser.json' }]],
	projects: isAnother ? [anyCourse] : ofTheEngine,
	webServer
});
