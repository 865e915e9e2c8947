import { join } from 'node:path';
import type { BrowserType, Locator, Page } from '@playwright/test';
import type { Control, Device, Role } from './device.ts';
import type { Outside } from './outside.ts';

/** A browser of Playwright's own: its WebKit, which it downloads where it can. */
export async function startPlaywright(
	type: BrowserType,
	executablePath: string,
	outside: Outside,
	folder: string
): Promise<Device> {
	const browser = await type.launch({ executablePath });
	const context = await browser.newContext();
	await context.route(
		({ hostname }) => hostname !== '127.0.0.1',
		(route) => {
			outside.asked.push(new URL(route.request().url()).hostname);
			return route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
		}
	);
	const downloads = join(folder, 'downloads');
	context.on('page', (page) =>
		page.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename())))
	);
	let page = await context.newPage();
	return {
		downloads,
		async goto(address) {
			await page.goto(address);
		},
		async back() {
			await page.goBack({ waitUntil: 'commit' });
		},
		async reload() {
			await page.reload();
		},
		async anew() {
			const before = page;
			page = await context.newPage();
			await before.close();
		},
		address: async () => page.url(),
		async find(role, name) {
			const found = await named(page, role, name).filter({ visible: true }).all();
			return found.map(controlOf);
		},
		shift: () => page.keyboard.press('Shift'),
		ask: (expression) => page.evaluate(expression),
		close: () => browser.close()
	};
}

function named(page: Page, role: Role, name: string): Locator {
	if (role === 'field') return page.getByLabel(name, { exact: true });
	if (role === 'summary') return page.locator('summary').and(page.getByText(name, { exact: true }));
	return page.getByRole(role, { name, exact: true });
}

function controlOf(locator: Locator): Control {
	return {
		click: () => locator.click(),
		write: (words) => locator.fill(words),
		give: (file) => locator.setInputFiles(file),
		value: () => locator.inputValue(),
		isChecked: () => locator.isChecked()
	};
}
