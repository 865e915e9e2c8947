// Finds the Chromium that the browser tests drive, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const INSTALL_MILLIS = 5 * 60_000;
/** Playwright waits this long for an answer from the address it downloads from. */
const CONNECTION_MILLIS = 20_000;

/**
 * A browser that starts, or one sentence that says why there is none.
 * @typedef {{ ok: true; path: string } | { ok: false; reason: string }} Found
 */

/**
 * What the search needs to know of the machine. Handed in, so that tests need no machine without a browser.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {boolean} root whether this runs as root
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the program at this path can be run
 * @property {() => Promise<string | undefined>} playwrightPath where Playwright keeps its own Chromium
 * @property {(command: string, args: string[], env?: Record<string, string>) => boolean} run
 */

/** @type {Machine} */
export const thisMachine = {
	env: process.env,
	root: process.getuid?.() === 0,
	exists: existsSync,
	starts: (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
	playwrightPath: async () => {
		const { chromium } = await import('@playwright/test');
		return chromium.executablePath();
	},
	run: (command, args, env) =>
		spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_MILLIS, env: { ...process.env, ...env } }).status ===
		0
};

/**
 * Looks at CHROMIUM_PATH, then for Playwright's own browser, then on the system.
 * @param {Machine} machine
 * @returns {Promise<Found>}
 */
export async function findBrowser(machine = thisMachine) {
	const given = machine.env.CHROMIUM_PATH;
	if (given) {
		if (!machine.exists(given))
			return { ok: false, reason: `CHROMIUM_PATH names ${given}, and there is no such file.` };
		if (!machine.starts(given)) return { ok: false, reason: `CHROMIUM_PATH names ${given}, and that does not start.` };
		return { ok: true, path: given };
	}
	const own = await machine.playwrightPath();
	const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
	const system = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	for (const path of [...(own ? [own] : []), ...system, ...MAC_PATHS])
		if (machine.exists(path) && machine.starts(path)) return { ok: true, path };
	return { ok: false, reason: 'There is no Chromium on this machine.' };
}

/**
 * Finds a browser, else has Playwright fetch one, else asks Debian for one where that is allowed.
 * @param {Machine} machine
 * @param {(words: string) => void} say
 * @returns {Promise<Found>}
 */
export async function findOrInstallBrowser(machine = thisMachine, say = console.log) {
	const there = await findBrowser(machine);
	if (there.ok || machine.env.CHROMIUM_PATH) return there;

	say('No browser found. Playwright fetches its own Chromium…');
	machine.run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
		PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_MILLIS)
	});
	const fetched = await findBrowser(machine);
	if (fetched.ok) return fetched;

	if (machine.root && machine.exists('/etc/debian_version')) {
		say('That did not work. Installing Debian’s Chromium…');
		const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
		if (!machine.run('apt-get', install) && machine.run('apt-get', ['update'])) machine.run('apt-get', install);
		const installed = await findBrowser(machine);
		if (installed.ok) return installed;
	}
	return {
		ok: false,
		reason:
			'The browser tests need a Chromium, and none could be installed: install Chromium or Google Chrome, ' +
			'or set CHROMIUM_PATH to the path of one.'
	};
}
