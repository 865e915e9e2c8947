import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Builder, By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { vi } from 'vitest';
import type { Control, Device, Role } from './device.ts';
import type { Outside } from './outside.ts';

const START_MILLIS = 20_000;

/** Where something with a role may be. What it is in truth, and what it is called, the engine itself is asked. */
const CANDIDATES: Record<Role, string> = {
	button: 'button, [role=button]',
	checkbox: 'input[type=checkbox]',
	field: 'textarea, select, input:not([type=checkbox], [type=radio])',
	heading: 'h1, h2, h3',
	link: 'a[href]',
	radio: 'input[type=radio]',
	summary: 'summary'
};

/**
 * WebKitGTK as Debian has it, over WebDriver: its small browser does for the engine what Safari does on an iPhone. Each
 * session has data of its own, which go when it ends, so that another visit is another window of the same session.
 */
export async function startWebKitGtk(driverPath: string, outside: Outside, folder: string): Promise<Device> {
	const port = await freePort();
	const downloads = join(folder, 'downloads');
	mkdirSync(downloads);
	writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	const server = spawn(driverPath, ['--host=127.0.0.1', `--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, ...keptIn(folder), ...throughProxy(outside.proxy), MESA_SHADER_CACHE_DISABLE: 'true' }
	});
	const ended = new Promise((resolve) => server.once('close', resolve));
	// A browser that cannot start is waited for by its driver for ever.
	const limit = setTimeout(() => server.kill(), START_MILLIS);
	const driver = await startSession(`http://127.0.0.1:${port}`).catch((error: unknown) => {
		server.kill();
		throw new Error(`WebKitGTK does not start: ${String(error)}`);
	});
	clearTimeout(limit);
	return {
		...deviceOf(driver, downloads),
		async close() {
			await driver.quit();
			server.kill();
			await ended;
		}
	};
}

const keptIn = (folder: string) => ({
	HOME: folder,
	XDG_CONFIG_HOME: folder,
	XDG_DATA_HOME: folder,
	XDG_CACHE_HOME: folder
});

/** As the environment says it: told over WebDriver which addresses need no proxy, version 2.50 crashes now and then. */
const throughProxy = (proxy: string) => ({
	http_proxy: proxy,
	https_proxy: proxy,
	no_proxy: '127.0.0.1',
	GIO_USE_PROXY_RESOLVER: 'libproxy'
});

async function startSession(address: string): Promise<WebDriver> {
	await vi.waitFor(() => fetch(`${address}/status`), { timeout: START_MILLIS });
	// Its own address is named, so that Selenium looks for no browser and fetches none.
	return new Builder().usingServer(address).forBrowser('MiniBrowser').build();
}

function deviceOf(driver: WebDriver, downloads: string): Omit<Device, 'close'> {
	const ask = (expression: string) => driver.executeScript(`return ${expression}`);
	return {
		downloads,
		goto: (address) => driver.get(address),
		back: () => driver.navigate().back(),
		reload: () => driver.navigate().refresh(),
		async anew() {
			const before = await driver.getWindowHandle();
			await driver.switchTo().newWindow('tab');
			const after = await driver.getWindowHandle();
			await driver.switchTo().window(before);
			await driver.close();
			await driver.switchTo().window(after);
		},
		address: () => driver.getCurrentUrl(),
		async find(role, name) {
			const found: Control[] = [];
			for (const element of await driver.findElements(By.css(CANDIDATES[role])))
				if (await isCalled(element, role, name)) found.push(controlOf(driver, element));
			return found;
		},
		shift: () => driver.actions().keyDown(Key.SHIFT).keyUp(Key.SHIFT).perform(),
		ask
	};
}

/**
 * Whether somebody finds it by this role and name. Of what is gone meanwhile the engine tells neither; of what is hidden it
 * may tell a name, where something else is named after it. A field for files is laid invisibly over its label, and what its
 * own button says is added to its name.
 */
async function isCalled(element: WebElement, role: Role, name: string): Promise<boolean> {
	try {
		if (role === 'summary') return (await element.getText()) === name;
		const called = inOneLine(await element.getAccessibleName());
		if (role === 'field') return called.replace(/ Choose File$/, '') === name;
		return called === name && (await element.getAriaRole()) === role && (await element.isDisplayed());
	} catch {
		return false;
	}
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

function controlOf(driver: WebDriver, element: WebElement): Control {
	/** Brings it to the middle of the screen: the driver leaves alone what is half behind the bar at its foot. */
	const bring = () =>
		driver.executeScript(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`, element);
	return {
		async click() {
			await bring();
			await element.click();
		},
		async write(words) {
			await bring();
			await element.clear();
			await element.sendKeys(words);
		},
		give: (file) => element.sendKeys(file),
		value: async () => (await element.getAttribute('value')) ?? '',
		isChecked: () => element.isSelected()
	};
}

/** A port of this device that nobody listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
