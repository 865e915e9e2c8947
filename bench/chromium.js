import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is: named by the environment, Playwright's own, or the system's. Nothing where there is none. */
export function chromiumPath() {
	const own = chromium.executablePath();
	return [process.env.CHROMIUM_PATH, own, ...SYSTEM].find((path) => path && existsSync(path));
}

/** Quiet, and without its sandbox only where that cannot work: for root. */
export const chromiumArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--ignore-certificate-errors',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
