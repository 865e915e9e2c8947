import type { LaunchOptions } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGUMENTS, HEADLESS_SHELL, findBrowser } from '../scripts/find-browser.js';

/**
 * The Chromium that people have, here without a window. It draws one all the same, toolbar and tabs, for each learner that
 * a test makes, and so takes half as long again as the shell.
 */
export async function wholeChromium(): Promise<LaunchOptions> {
	const found = await findBrowser(CHROMIUM);
	if (!found.ok) throw new Error(`${found.reason} "npm test" finds or installs one.`);
	return { executablePath: found.path, args: CHROMIUM_ARGUMENTS };
}

/**
 * The same engine with nothing around it, where it is to be had, and where nobody named another. It has no back-forward
 * cache.
 */
export async function headlessShell(): Promise<LaunchOptions> {
	if (process.env[CHROMIUM.variable]) return wholeChromium();
	const whole = await findBrowser(CHROMIUM);
	// Playwright fetches both together, and tells the path of the one alone.
	if (whole.ok && whole.own) return { channel: 'chromium-headless-shell', args: CHROMIUM_ARGUMENTS };
	const shell = await findBrowser(HEADLESS_SHELL);
	if (!shell.ok && process.env[HEADLESS_SHELL.variable]) throw new Error(shell.reason);
	return shell.ok ? { executablePath: shell.path, args: CHROMIUM_ARGUMENTS } : wholeChromium();
}
