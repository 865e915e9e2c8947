import { describe, expect, it } from 'vitest';
import { findBrowser, findOrInstallBrowser, type Machine } from './find-browser.js';

/** A machine with these programs, on which installing may bring another. */
function machine(programs: readonly string[], changes: Partial<Machine> = {}): Machine & { ran: string[] } {
	const there = new Set(programs);
	const ran: string[] = [];
	return {
		env: { PATH: '/usr/bin:/opt/bin' },
		root: false,
		exists: (path) => there.has(path),
		starts: (path) => there.has(path),
		playwrightPath: () => Promise.resolve('/cache/playwright/chrome'),
		run: (command, args) => {
			ran.push([command, ...args].join(' ').replace(process.execPath, 'node'));
			return false;
		},
		...changes,
		ran
	};
}

const silent = () => undefined;

describe('finding a browser', () => {
	const all = ['/my/chrome', '/cache/playwright/chrome', '/usr/bin/chromium', '/opt/bin/google-chrome'];

	it('takes the one that CHROMIUM_PATH names before all others', async () => {
		expect(await findBrowser(machine(all, { env: { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' } }))).toEqual({
			ok: true,
			path: '/my/chrome'
		});
	});

	it('does not pass over a CHROMIUM_PATH that is wrong', async () => {
		const missing = await findBrowser(machine(all, { env: { CHROMIUM_PATH: '/no/such', PATH: '/usr/bin' } }));
		expect(missing).toEqual({ ok: false, reason: expect.stringContaining('/no/such') as string });
		const broken = machine(all, { env: { CHROMIUM_PATH: '/my/chrome' }, starts: (path) => path !== '/my/chrome' });
		expect((await findBrowser(broken)).ok).toBe(false);
	});

	it('takes Playwright’s own before the system’s', async () => {
		expect(await findBrowser(machine(all))).toEqual({ ok: true, path: '/cache/playwright/chrome' });
	});

	it.each([
		[['/usr/bin/chromium', '/opt/bin/google-chrome'], '/usr/bin/chromium'],
		[['/opt/bin/chromium', '/usr/bin/google-chrome'], '/opt/bin/chromium'],
		[['/opt/bin/google-chrome'], '/opt/bin/google-chrome'],
		[['/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable']
	])('finds among %j: %s', async (programs, path) => {
		expect(await findBrowser(machine(programs))).toEqual({ ok: true, path });
	});

	it('passes over a browser that does not start', async () => {
		const found = await findBrowser(machine(all, { starts: (path) => path === '/usr/bin/chromium' }));
		expect(found).toEqual({ ok: true, path: '/usr/bin/chromium' });
	});

	it('says so where there is none', async () => {
		expect((await findBrowser(machine([]))).ok).toBe(false);
	});
});

describe('installing a browser', () => {
	it('installs nothing where one is found, or where CHROMIUM_PATH is wrong', async () => {
		const found = machine(['/usr/bin/chromium']);
		expect((await findOrInstallBrowser(found, silent)).ok).toBe(true);
		const wrong = machine([], { env: { CHROMIUM_PATH: '/no/such' } });
		expect((await findOrInstallBrowser(wrong, silent)).ok).toBe(false);
		expect([found.ran, wrong.ran]).toEqual([[], []]);
	});

	it('asks Playwright first', async () => {
		const programs = new Set<string>();
		const fetching = machine([], {
			exists: (path) => programs.has(path),
			starts: (path) => programs.has(path),
			run: () => Boolean(programs.add('/cache/playwright/chrome'))
		});
		expect(await findOrInstallBrowser(fetching, silent)).toEqual({ ok: true, path: '/cache/playwright/chrome' });
	});

	it('asks Debian next, as root, and refreshes its lists if need be', async () => {
		const ran: string[] = [];
		const programs = new Set(['/etc/debian_version']);
		const debian = machine([], {
			root: true,
			exists: (path) => programs.has(path),
			starts: (path) => programs.has(path),
			run: (command, args) => {
				ran.push(`${command} ${args[0] ?? ''}`.replace(process.execPath, 'node'));
				if (command !== 'apt-get') return false;
				if (args[0] === 'update') return true;
				if (ran.includes('apt-get update')) programs.add('/usr/bin/chromium');
				return programs.has('/usr/bin/chromium');
			}
		});
		expect(await findOrInstallBrowser(debian, silent)).toEqual({ ok: true, path: '/usr/bin/chromium' });
		expect(ran.slice(1)).toEqual(['apt-get install', 'apt-get update', 'apt-get install']);
	});

	it.each([
		['is not root', { root: false, debian: true }],
		['is no Debian', { root: true, debian: false }]
	])('leaves the system alone where it %s, and says what to do', async (_, { root, debian }) => {
		const bare = machine(debian ? ['/etc/debian_version'] : [], { root });
		const found = await findOrInstallBrowser(bare, silent);
		expect(bare.ran).toEqual(['node node_modules/@playwright/test/cli.js install chromium']);
		expect(found).toEqual({ ok: false, reason: expect.stringContaining('set CHROMIUM_PATH') as string });
	});
});
