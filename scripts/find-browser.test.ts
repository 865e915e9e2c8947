import { describe, expect, it } from 'vitest';
import {
	CHROMIUM,
	FIREFOX,
	HEADLESS_SHELL,
	WEBKIT,
	findBrowser,
	findOrInstallBrowser,
	type Machine
} from './find-browser.js';

/** A machine with these programs, on which installing may bring another. */
function machine(programs: readonly string[], changes: Partial<Machine> = {}): Machine & { ran: string[] } {
	const there = new Set(programs);
	const ran: string[] = [];
	return {
		env: { PATH: '/usr/bin:/opt/bin' },
		root: false,
		exists: (path) => there.has(path),
		version: (path) => (there.has(path) ? 200 : undefined),
		launches: () => Promise.resolve(false),
		playwrightPath: (engine) => Promise.resolve(`/cache/playwright/${engine}`),
		run: (command, args) => {
			ran.push([command, ...args].join(' ').replace(process.execPath, 'node'));
			return false;
		},
		pause: () => Promise.resolve(),
		...changes,
		ran
	};
}

const silent = () => undefined;

describe('finding a browser', () => {
	const all = ['/my/chrome', '/cache/playwright/chromium', '/usr/bin/chromium', '/opt/bin/google-chrome'];

	it('takes the one that CHROMIUM_PATH names before all others', async () => {
		expect(
			await findBrowser(CHROMIUM, machine(all, { env: { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' } }))
		).toEqual({
			ok: true,
			path: '/my/chrome',
			own: false
		});
	});

	it('does not pass over a CHROMIUM_PATH that is wrong', async () => {
		const missing = await findBrowser(CHROMIUM, machine(all, { env: { CHROMIUM_PATH: '/no/such', PATH: '/usr/bin' } }));
		expect(missing).toEqual({ ok: false, reason: expect.stringContaining('/no/such') as string });
		const broken = machine(all, {
			env: { CHROMIUM_PATH: '/my/chrome' },
			version: (path) => (path === '/my/chrome' ? undefined : 200)
		});
		expect((await findBrowser(CHROMIUM, broken)).ok).toBe(false);
	});

	it('takes Playwright’s own before the system’s', async () => {
		expect(await findBrowser(CHROMIUM, machine(all))).toEqual({
			ok: true,
			path: '/cache/playwright/chromium',
			own: true
		});
	});

	it.each([
		[['/usr/bin/chromium', '/opt/bin/google-chrome'], '/usr/bin/chromium'],
		[['/opt/bin/chromium', '/usr/bin/google-chrome'], '/opt/bin/chromium'],
		[['/opt/bin/google-chrome'], '/opt/bin/google-chrome'],
		[['/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable']
	])('finds among %j: %s', async (programs, path) => {
		expect(await findBrowser(CHROMIUM, machine(programs))).toEqual({ ok: true, path, own: false });
	});

	it('passes over a browser that does not start', async () => {
		const found = await findBrowser(
			CHROMIUM,
			machine(all, { version: (path) => (path === '/usr/bin/chromium' ? 200 : undefined) })
		);
		expect(found).toEqual({ ok: true, path: '/usr/bin/chromium', own: false });
	});

	it('says so where there is none', async () => {
		expect((await findBrowser(CHROMIUM, machine([]))).ok).toBe(false);
	});

	it('takes no Chromium for a Firefox', async () => {
		expect(await findBrowser(FIREFOX, machine(all))).toEqual({
			ok: false,
			reason: 'There is no Firefox 153 or newer on this machine.'
		});
		const both = machine([...all, '/usr/bin/firefox-esr', '/opt/bin/firefox']);
		expect(await findBrowser(FIREFOX, both)).toEqual({ ok: true, path: '/usr/bin/firefox-esr', own: false });
	});

	it('passes over a Firefox too old to be driven, unless it is Playwright’s own', async () => {
		const old = { version: () => 140 };
		expect((await findBrowser(FIREFOX, machine(['/usr/bin/firefox-esr'], old))).ok).toBe(false);
		expect((await findBrowser(FIREFOX, machine(['/cache/playwright/firefox'], old))).ok).toBe(true);
		const given = machine(['/my/firefox'], { ...old, env: { FIREFOX_PATH: '/my/firefox' } });
		expect(await findBrowser(FIREFOX, given)).toMatchObject({
			reason: expect.stringContaining('version 140') as string
		});
	});

	it('takes a Firefox that FIREFOX_PATH names, and tells whether it is Playwright’s own', async () => {
		const given = (path: string) => machine([path], { env: { FIREFOX_PATH: path } });
		expect(await findBrowser(FIREFOX, given('/my/firefox'))).toMatchObject({ ok: true, own: false });
		expect(await findBrowser(FIREFOX, given('/cache/playwright/firefox'))).toMatchObject({ ok: true, own: true });
	});
});

describe('finding a WebKit', () => {
	const ONE_OF_DEBIAN = '/usr/bin/WebKitWebDriver';
	const around = ['/usr/bin/xvfb-run', '/usr/bin/xauth', '/opt/bin/dbus-run-session'];
	const both = ['/cache/playwright/webkit', ONE_OF_DEBIAN, ...around];

	it('takes Playwright’s own where it can be started, and else the system’s', async () => {
		const starts = machine(both, { launches: (engine) => Promise.resolve(engine === 'webkit') });
		expect(await findBrowser(WEBKIT, starts)).toEqual({ ok: true, path: '/cache/playwright/webkit', own: true });
		expect(await findBrowser(WEBKIT, machine(both))).toEqual({ ok: true, path: ONE_OF_DEBIAN, own: false });
	});

	it('passes over the system’s where something that it needs is missing', async () => {
		for (const missing of around) {
			const lacking = machine(both.filter((path) => path !== missing));
			expect((await findBrowser(WEBKIT, lacking)).ok, missing).toBe(false);
		}
		const given = machine([ONE_OF_DEBIAN], { env: { WEBKIT_PATH: ONE_OF_DEBIAN } });
		expect(await findBrowser(WEBKIT, given)).toMatchObject({ reason: expect.stringContaining('xvfb-run') as string });
	});

	it('asks the system’s for its help, since it tells no version', async () => {
		const asked: (string | undefined)[] = [];
		const helps = machine(both, { version: (_, question) => asked.push(question) });
		expect((await findBrowser(WEBKIT, helps)).ok).toBe(true);
		expect(asked).toEqual(['--help']);
	});

	it('asks Playwright for one, and Debian for all that the system’s needs', async () => {
		const debian = machine(['/etc/debian_version'], { root: true });
		const found = await findOrInstallBrowser(WEBKIT, debian, silent);
		expect(debian.ran.slice(0, 2)).toEqual([
			'node node_modules/@playwright/test/cli.js install webkit',
			expect.stringMatching(/ --no-install-recommends webkit2gtk-driver xvfb xauth dbus -o /)
		]);
		expect(found).toEqual({ ok: false, reason: expect.stringContaining('set WEBKIT_PATH') as string });
	});
});

describe('installing a browser', () => {
	it('installs nothing where one is found, or where CHROMIUM_PATH is wrong', async () => {
		const found = machine(['/usr/bin/chromium']);
		expect((await findOrInstallBrowser(CHROMIUM, found, silent)).ok).toBe(true);
		const wrong = machine([], { env: { CHROMIUM_PATH: '/no/such' } });
		expect((await findOrInstallBrowser(CHROMIUM, wrong, silent)).ok).toBe(false);
		expect([found.ran, wrong.ran]).toEqual([[], []]);
	});

	it('asks Playwright first', async () => {
		const programs = new Set<string>();
		const fetching = machine([], {
			exists: (path) => programs.has(path),
			version: (path) => (programs.has(path) ? 200 : undefined),
			run: () => Boolean(programs.add('/cache/playwright/chromium'))
		});
		expect(await findOrInstallBrowser(CHROMIUM, fetching, silent)).toEqual({
			ok: true,
			path: '/cache/playwright/chromium',
			own: true
		});
	});

	it('asks Debian next, as root, and refreshes its lists if need be', async () => {
		const ran: string[] = [];
		const programs = new Set(['/etc/debian_version']);
		const debian = machine([], {
			root: true,
			exists: (path) => programs.has(path),
			version: (path) => (programs.has(path) ? 200 : undefined),
			run: (command, args) => {
				ran.push(`${command} ${args[0] ?? ''}`.replace(process.execPath, 'node'));
				if (command !== 'apt-get') return false;
				if (args[0] === 'update') return true;
				if (ran.includes('apt-get update')) programs.add('/usr/bin/chromium');
				return programs.has('/usr/bin/chromium');
			}
		});
		expect(await findOrInstallBrowser(CHROMIUM, debian, silent)).toEqual({
			ok: true,
			path: '/usr/bin/chromium',
			own: false
		});
		expect(ran.slice(1)).toEqual(['apt-get install', 'apt-get update', 'apt-get install']);
	});

	it('refreshes Debian’s lists where what they name is too old', async () => {
		const ran: string[] = [];
		const debian = machine([], {
			root: true,
			exists: (path) => path === '/etc/debian_version' || (path === '/usr/bin/firefox-esr' && ran.includes('install')),
			version: (path) => (path !== '/usr/bin/firefox-esr' ? undefined : ran.includes('update') ? 153 : 140),
			run: (command, [verb = '']) => {
				if (command === 'apt-get') ran.push(verb);
				return command === 'apt-get';
			}
		});
		const found = await findOrInstallBrowser(FIREFOX, debian, silent);
		expect(found).toEqual({ ok: true, path: '/usr/bin/firefox-esr', own: false });
		expect(ran).toEqual(['install', 'update', 'install']);
	});

	it('has apt-get wait while another is at work', async () => {
		const debian = machine(['/etc/debian_version'], { root: true });
		await findOrInstallBrowser(CHROMIUM, debian, silent);
		const asked = debian.ran.filter((command) => command.startsWith('apt-get'));
		expect(asked).not.toEqual([]);
		for (const command of asked) expect(command).toMatch(/ -o DPkg::Lock::Timeout=300$/);
	});

	it('refreshes Debian’s lists again, after a pause, while their lock is held, and gives up in the end', async () => {
		/** A machine on which apt-get refreshes its lists when it has been asked so often, and installs after that. */
		const locked = (times: number) => {
			const [ran, programs]: [string[], Set<string>] = [[], new Set(['/etc/debian_version'])];
			const debian = machine([], {
				root: true,
				exists: (path) => programs.has(path),
				version: (path) => (programs.has(path) ? 200 : undefined),
				run: (command, [verb = '']) => {
					if (command !== 'apt-get') return false;
					ran.push(verb);
					if (verb === 'update') return ran.filter((each) => each === 'update').length > times;
					return ran.includes('update') && Boolean(programs.add('/usr/bin/chromium'));
				},
				pause: (millis) => {
					ran.push(`${millis / 1000} s`);
					return Promise.resolve();
				}
			});
			return { debian, ran };
		};
		const twice = locked(2);
		expect((await findOrInstallBrowser(CHROMIUM, twice.debian, silent)).ok).toBe(true);
		expect(twice.ran).toEqual(['install', 'update', '10 s', 'update', '10 s', 'update', 'install']);
		const always = locked(Infinity);
		expect((await findOrInstallBrowser(CHROMIUM, always.debian, silent)).ok).toBe(false);
		expect(always.ran.filter((each) => each === 'update')).toHaveLength(12);
		expect(always.ran.at(-1), 'nothing is installed from lists that are old').toBe('update');
	});

	it('asks both for a Firefox where that is wanted, and names it', async () => {
		const debian = machine(['/etc/debian_version'], { root: true });
		const found = await findOrInstallBrowser(FIREFOX, debian, silent);
		expect(debian.ran.slice(0, 2)).toEqual([
			'node node_modules/@playwright/test/cli.js install firefox',
			expect.stringMatching(/^apt-get install --yes --no-install-recommends firefox-esr /)
		]);
		expect(found).toEqual({ ok: false, reason: expect.stringContaining('need a Firefox') as string });
	});

	it('takes the headless shell from Debian, and asks Playwright for none: it keeps its own beside its Chromium', async () => {
		const debian = machine(['/etc/debian_version', '/cache/playwright/chromium'], { root: true });
		const found = await findOrInstallBrowser(HEADLESS_SHELL, debian, silent);
		expect(found).toEqual({ ok: false, reason: expect.stringContaining('headless shell of Chromium') as string });
		expect(debian.ran[0]).toMatch(/^apt-get install --yes --no-install-recommends chromium-headless-shell /);
		const there = machine(['/cache/playwright/chromium', '/usr/bin/chromium-headless-shell']);
		expect(await findOrInstallBrowser(HEADLESS_SHELL, there, silent)).toEqual({
			ok: true,
			path: '/usr/bin/chromium-headless-shell',
			own: false
		});
	});

	it.each([
		['is not root', { root: false, debian: true }],
		['is no Debian', { root: true, debian: false }]
	])('leaves the system alone where it %s, and says what to do', async (_, { root, debian }) => {
		const bare = machine(debian ? ['/etc/debian_version'] : [], { root });
		const found = await findOrInstallBrowser(CHROMIUM, bare, silent);
		expect(bare.ran).toEqual(['node node_modules/@playwright/test/cli.js install chromium']);
		expect(found).toEqual({ ok: false, reason: expect.stringContaining('set CHROMIUM_PATH') as string });
	});
});
