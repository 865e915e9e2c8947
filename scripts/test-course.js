// The part of "npm test" that needs a recent Node.
import { rmSync } from 'node:fs';
import { courseFolder } from './course-folder.js';
import { CHROMIUM, FIREFOX, HEADLESS_SHELL, findBrowser, findOrInstallBrowser } from './find-browser.js';
import { SITES, build, install, npm, npmBeside } from './ready.js';
import { RERUN_FAILED, runWithSecondRun } from './second-run.js';
import { REPORTS, tallyReports } from './tally.js';

const startedAt = performance.now();
const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(0);

/** @param {string} words */
function heading(words) {
	console.log(`\n── ${words} ${'─'.repeat(Math.max(0, 70 - words.length))} ${seconds()} s`);
}

/**
 * @param {string} name of what failed
 * @param {string} [sentence]
 * @returns {never}
 */
function stop(name, sentence) {
	const { passed, failed } = tallyReports();
	console.error(`\n✗ ${name}: failed after ${seconds()} s. ${sentence ?? 'What is wrong stands above.'}`);
	console.log(`${passed} passed, ${Math.max(failed, 1)} failed`);
	process.exit(1);
}

/**
 * @param {string} name
 * @param {string} script of package.json
 */
function check(name, script) {
	heading(name);
	if (!npm(['run', '--silent', script])) stop(name);
}

/**
 * Checks that leave each other alone, two at a time. What one of them says is printed when it has ended.
 * @param {[name: string, script: string][]} checks
 */
async function checkTogether(checks) {
	const waiting = checks.values();
	const worker = async () => {
		for (const [name, script] of waiting) {
			const { ok, said } = await npmBeside(['run', '--silent', script]);
			heading(name);
			process.stdout.write(said);
			if (!ok) stop(name);
		}
	};
	await Promise.all([worker(), worker()]);
}

/** With COURSE that course is tested, and not the engine, whose tests know the real one. */
const another = courseFolder(process.env) !== 'lessons';
if (another)
	console.log(
		`${process.env.COURSE} is checked and built, and every page, lesson and scene of it is taken in a browser. The engine is tested without COURSE.`
	);

rmSync(REPORTS, { recursive: true, force: true });

heading('Packages');
const installed = install(console.log);
if (!installed.ok) stop('Packages', installed.reason);

heading('Browsers');
const browser = await findOrInstallBrowser(CHROMIUM);
if (!browser.ok) stop('Browsers', browser.reason);
console.log(browser.path);
if (!browser.own && !process.env[CHROMIUM.variable]) {
	const shell = await findOrInstallBrowser(HEADLESS_SHELL);
	if (!shell.ok && process.env[HEADLESS_SHELL.variable]) stop('Browsers', shell.reason);
	console.log(
		shell.ok ? shell.path : `${shell.reason} Without it the tests take half as long again, in the whole Chromium.`
	);
}
const firefox = await findBrowser(FIREFOX);
if (!firefox.ok && process.env.FIREFOX_PATH) stop('Browsers', firefox.reason);
console.log(firefox.ok ? firefox.path : `${firefox.reason} Without it no test runs in a second engine.`);

if (another) check('Lessons', 'lessons:check');
else {
	await checkTogether([
		['Types', 'check'],
		['Lint', 'lint'],
		['Formatting', 'format:check'],
		['Lessons', 'lessons:check'],
		['Types of the core, without a page', 'check:core'],
		['Types of the service worker', 'check:worker']
	]);
	check('Unit tests', 'test:unit');
}

heading('Build');
for (const site of another ? SITES.slice(0, 1) : SITES) {
	const built = build(site, console.log);
	if (!built.ok) stop('Build', built.reason);
}

if (!another) check('Sizes of pages', 'size:budget');
if (process.env[RERUN_FAILED]) {
	heading('Browser tests');
	if (!runWithSecondRun('test:browser')) stop('Browser tests');
} else check('Browser tests', 'test:browser');

const { passed, failed, skipped } = tallyReports();
if (failed > 0 || skipped > 0) stop('Tests', `${failed} failed and ${skipped} were skipped, and none may be.`);
heading('Everything passed');
console.log(`${passed} passed, ${failed} failed`);
