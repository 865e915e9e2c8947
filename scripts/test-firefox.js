// npm run test:firefox — every journey in Firefox. Finds or installs one, and builds the course if need be.
import { spawnSync } from 'node:child_process';
import { FIREFOX, findOrInstallBrowser } from './find-browser.js';
import { SITES, build } from './ready.js';

/**
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
	console.error(reason);
	process.exit(1);
}

const firefox = await findOrInstallBrowser(FIREFOX);
if (!firefox.ok) stop(firefox.reason);
console.log(firefox.path);

for (const site of SITES) {
	const built = build(site, console.log);
	if (!built.ok) stop(built.reason);
}

const args = ['test', '--config', 'playwright.firefox.config.ts', ...process.argv.slice(2)];
const done = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', ...args], {
	stdio: 'inherit',
	env: { ...process.env, FIREFOX_PATH: firefox.path }
});
process.exitCode = done.status ?? 1;
