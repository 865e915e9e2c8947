import { chromium } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGUMENTS, findBrowser } from '../scripts/find-browser.js';

/** The Chromium that the browser tests drive. It takes the benchmark's own certificate. */
export async function launchChromium() {
	const found = await findBrowser(CHROMIUM);
	if (!found.ok) throw new Error(`${found.reason} "npm test" finds or installs one.`);
	return chromium.launch({ executablePath: found.path, args: [...CHROMIUM_ARGUMENTS, '--ignore-certificate-errors'] });
}
