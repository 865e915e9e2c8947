// Finds the browsers that the browser tests drive, or installs them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * A browser, by where it may be found and how it is called there.
 * @typedef {object} Wanted
 * @property {string} name
 * @property {'chromium' | 'firefox' | 'webkit'} engine as Playwright calls it
 * @property {string} variable of the environment that may name the program
 * @property {string[]} systemNames
 * @property {string[]} macPaths
 * @property {string[]} debianPackages
 * @property {number} [oldest] the main version from which Playwright can drive one that is not its own
 * @property {string[]} [alsoNeeded] programs without which the system's own cannot be driven
 * @property {string} [asked] what the system's own answers before it ends; "--version" unless said
 * @property {true} [launched] Playwright's own answers no such question, and is started instead
 * @property {true} [systemOnly] Playwright is not asked for its own
 * @property {string} advice what to install where it cannot be installed here
 */

/** @type {Wanted} */
export const CHROMIUM = {
	name: 'Chromium',
	engine: 'chromium',
	variable: 'CHROMIUM_PATH',
	systemNames: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
	macPaths: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
	debianPackages: ['chromium'],
	advice: 'Chromium or Google Chrome'
};

/**
 * Chromium's engine without all that surrounds it. Playwright keeps one of its own beside its Chromium.
 * @type {Wanted}
 */
export const HEADLESS_SHELL = {
	name: 'headless shell of Chromium',
	engine: 'chromium',
	variable: 'HEADLESS_SHELL_PATH',
	systemNames: ['chromium-headless-shell'],
	macPaths: [],
	debianPackages: ['chromium-headless-shell'],
	systemOnly: true,
	advice: 'chromium-headless-shell'
};

/** What Chromium is started with: silent on the network, and as root, where that cannot work, without its sandbox. */
export const CHROMIUM_ARGUMENTS = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** @type {Wanted} */
export const FIREFOX = {
	name: 'Firefox',
	engine: 'firefox',
	variable: 'FIREFOX_PATH',
	systemNames: ['firefox-esr', 'firefox'],
	macPaths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
	debianPackages: ['firefox-esr'],
	// The oldest that was tried and could be driven; 140 lacks commands of WebDriver BiDi.
	oldest: 153,
	advice: 'Firefox'
};

/**
 * The engine of every iPhone. On Debian it is a library, with a small browser and what drives that over WebDriver: there
 * WebKitWebDriver is what is looked for, and it needs a screen and a message bus.
 * @type {Wanted}
 */
export const WEBKIT = {
	name: 'WebKit',
	engine: 'webkit',
	variable: 'WEBKIT_PATH',
	systemNames: ['WebKitWebDriver'],
	macPaths: [],
	debianPackages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
	alsoNeeded: ['xvfb-run', 'xauth', 'dbus-run-session'],
	asked: '--help',
	launched: true,
	advice: 'WebKitWebDriver (of WebKitGTK), xvfb-run, xauth and dbus-run-session'
};

const INSTALL_MILLIS = 5 * 60_000;
/** Another apt-get may be at work, on a machine that has just been started above all: it is waited for. */
const APT_LOCK_SECONDS = 300;
/** What apt-get 2.6 does not wait for, whatever it is told, is the lock of its lists: there it is asked again. */
const APT_UPDATES = { tries: 12, pauseMillis: 10_000 };
/** Playwright waits this long for an answer from the address it downloads from. */
const CONNECTION_MILLIS = 20_000;

/**
 * A browser that starts, and whether it is Playwright's own; or one sentence that says why there is none.
 * @typedef {{ ok: true; path: string; own: boolean } | { ok: false; reason: string }} Found
 */

/**
 * What the search needs to know of the machine. Handed in, so that tests need no machine without a browser.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {boolean} root whether this runs as root
 * @property {(path: string) => boolean} exists
 * @property {(path: string, asked?: string) => number | undefined} version main version of the program at this path, if
 *   it can be run
 * @property {(engine: Wanted['engine'], path: string) => Promise<boolean>} launches whether Playwright can start it
 * @property {(engine: Wanted['engine']) => Promise<string | undefined>} playwrightPath where Playwright keeps its own
 * @property {(command: string, args: string[], env?: Record<string, string>) => boolean} run
 * @property {(millis: number) => Promise<void>} pause
 */

/** @type {Machine} */
export const thisMachine = {
	env: process.env,
	root: process.getuid?.() === 0,
	exists: existsSync,
	version: (path, asked = '--version') => {
		const { status, stdout } = spawnSync(path, [asked], { encoding: 'utf8', timeout: 30_000 });
		return status === 0 ? Number(/\d+/.exec(stdout)?.[0] ?? 0) : undefined;
	},
	launches: async (engine, executablePath) => {
		const playwright = await import('@playwright/test');
		try {
			await (await playwright[engine].launch({ executablePath, timeout: 30_000 })).close();
			return true;
		} catch {
			return false; // A library that it needs is missing, for one.
		}
	},
	playwrightPath: async (engine) => {
		const playwright = await import('@playwright/test');
		return playwright[engine].executablePath();
	},
	run: (command, args, env) => {
		const timeout = INSTALL_MILLIS + (command === 'apt-get' ? APT_LOCK_SECONDS * 1000 : 0);
		return spawnSync(command, args, { stdio: 'inherit', timeout, env: { ...process.env, ...env } }).status === 0;
	},
	pause: setTimeout
};

/**
 * Looks at the variable that may name it, then for Playwright's own browser, then on the system.
 * @param {Wanted} wanted
 * @param {Machine} machine
 * @returns {Promise<Found>}
 */
export async function findBrowser(wanted, machine = thisMachine) {
	const { name, engine, variable, systemNames, macPaths, oldest = 0, alsoNeeded = [], asked, launched } = wanted;
	const own = wanted.systemOnly ? undefined : await machine.playwrightPath(engine);
	const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
	/** @param {string} program */
	const placesOf = (program) => folders.map((folder) => join(folder, program));
	/** @param {string} path */
	const fault = async (path) => {
		if (!machine.exists(path)) return 'there is no such file';
		if (path === own && launched)
			return (await machine.launches(engine, path)) ? undefined : 'Playwright cannot start it';
		const missing = path !== own && alsoNeeded.find((program) => !placesOf(program).some(machine.exists));
		if (missing) return `there is no ${missing}, which it needs`;
		const version = machine.version(path, asked);
		if (version === undefined) return 'that does not start';
		return path !== own && version < oldest ? `that is version ${version}; ${oldest} or newer is needed` : undefined;
	};
	const given = machine.env[variable];
	if (given) {
		const reason = await fault(given);
		return reason
			? { ok: false, reason: `${variable} names ${given}, and ${reason}.` }
			: { ok: true, path: given, own: given === own };
	}
	for (const path of [...(own ? [own] : []), ...systemNames.flatMap(placesOf), ...macPaths])
		if (!(await fault(path))) return { ok: true, path, own: path === own };
	return { ok: false, reason: `There is no ${name}${oldest ? ` ${oldest} or newer` : ''} on this machine.` };
}

/**
 * Finds a browser, else has Playwright fetch one, else asks Debian for one where that is allowed.
 * @param {Wanted} wanted
 * @param {Machine} machine
 * @param {(words: string) => void} say
 * @returns {Promise<Found>}
 */
export async function findOrInstallBrowser(wanted, machine = thisMachine, say = console.log) {
	const { name, engine, variable, debianPackages, systemOnly, advice } = wanted;
	const there = await findBrowser(wanted, machine);
	if (there.ok || machine.env[variable]) return there;

	if (!systemOnly) {
		say(`No ${name} found. Playwright fetches its own…`);
		machine.run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', engine], {
			PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_MILLIS)
		});
		const fetched = await findBrowser(wanted, machine);
		if (fetched.ok) return fetched;
		say('That did not work.');
	}
	if (machine.root && machine.exists('/etc/debian_version')) {
		say(`Installing Debian’s ${name}…`);
		for await (const _ of installedFromDebian(debianPackages, machine)) {
			const installed = await findBrowser(wanted, machine);
			if (installed.ok) return installed;
		}
	}
	return {
		ok: false,
		reason:
			`These tests need a ${name}, and none could be installed: install ${advice}, ` +
			`or set ${variable} to the path of one.`
	};
}

/**
 * Asks Debian for packages: first by the lists that are there, then, where those are missing or name a version that is too
 * old, by new ones. Goes on for as long as what it installed will not do.
 * @param {readonly string[]} names
 * @param {Machine} machine
 */
async function* installedFromDebian(names, machine) {
	/** @param {string[]} args */
	const aptGet = (...args) => machine.run('apt-get', [...args, '-o', `DPkg::Lock::Timeout=${APT_LOCK_SECONDS}`]);
	const install = () => aptGet('install', '--yes', '--no-install-recommends', ...names);
	if (install()) yield;
	for (let tries = 1; !aptGet('update'); tries++) {
		if (tries === APT_UPDATES.tries) return;
		await machine.pause(APT_UPDATES.pauseMillis);
	}
	if (install()) yield;
}
