import type { Browser, Page } from '@playwright/test';
import { expect, test } from './attack.ts';
import { answer, answerOnce, answersIn, answersRecorded, open, QUIZ, savedToFile } from './learner.ts';

/** What is wrong with the browser, as a script that makes it so before the page's own begin. */
type Fault = () => void;

const noDatabase: Fault = () => Object.defineProperty(window, 'indexedDB', { value: undefined });
const throwingDatabase: Fault = () =>
	Object.defineProperty(window, 'indexedDB', {
		get() {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		}
	});
const silentDatabase: Fault = () => {
	IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
	IDBFactory.prototype.databases = () => new Promise(() => {});
};
const nullDatabase: Fault = () => {
	IDBFactory.prototype.open = () => {
		const request = { error: null, onerror: () => {} };
		setTimeout(() => request.onerror(), 20);
		return request as unknown as IDBOpenDBRequest;
	};
};
const fullDatabase: Fault = () => {
	const { put } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.put = function (...args) {
		if ('roomAgain' in window) return put.apply(this, args);
		throw new DOMException('Encountered full disk while opening backing store', 'UnknownError');
	};
};
const quotaDatabase: Fault = () => {
	IDBObjectStore.prototype.put = () => {
		throw new DOMException('Quota exceeded', 'QuotaExceededError');
	};
};
const closingDatabase: Fault = () => {
	const { transaction } = IDBDatabase.prototype;
	let calls = 0;
	IDBDatabase.prototype.transaction = function (...args) {
		if (calls++ % 2 === 0) this.close();
		return transaction.apply(this, args);
	};
};
const noFiles: Fault = () => Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
const blockedFiles: Fault = () => {
	StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('Blocked', 'SecurityError'));
};
const silentFiles: Fault = () => (StorageManager.prototype.getDirectory = () => new Promise(() => {}));
const fullFiles: Fault = () => {
	const { createWritable } = FileSystemFileHandle.prototype;
	FileSystemFileHandle.prototype.createWritable = function (...args) {
		if ('roomAgain' in window) return createWritable.apply(this, args);
		return Promise.reject(new DOMException('Quota exceeded', 'QuotaExceededError'));
	};
};
const readOnlyFiles: Fault = () =>
	Object.defineProperty(FileSystemFileHandle.prototype, 'createWritable', { value: undefined });
const noLocalStorage: Fault = () =>
	Object.defineProperty(window, 'localStorage', {
		get() {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		}
	});
const oldBrowser: Fault = () => {
	Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
	for (const name of ['locks', 'serviceWorker', 'canShare'])
		Object.defineProperty(Navigator.prototype, name, { value: undefined });
	for (const name of ['persist', 'persisted', 'estimate'])
		Object.defineProperty(StorageManager.prototype, name, { value: undefined });
	Object.defineProperty(crypto, 'randomUUID', { value: undefined });
};
const rejectingPromise: Fault = () => {
	for (const name of ['persist', 'persisted'] as const)
		StorageManager.prototype[name] = () => Promise.reject(new TypeError('Not here'));
};

/** A learner's page in a browser with these faults, which must raise no error that nobody caught. */
async function pageWith(browser: Browser, baseURL: string, faults: Fault[]): Promise<{ page: Page; errors: string[] }> {
	const context = await browser.newContext({ baseURL, acceptDownloads: true });
	const errors: string[] = [];
	context.on('weberror', (error) => errors.push(String(error.error())));
	context.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	// Also run in the empty page before, which is not secure and has none of this.
	for (const fault of faults) await context.addInitScript(`if (isSecureContext) (${String(fault)})()`);
	return { page: await context.newPage(), errors };
}

/** Faults that leave one place to keep things in: nothing is lost, and there is nothing to tell. */
const HARMLESS: Record<string, Fault[]> = {
	'no IndexedDB': [noDatabase],
	'IndexedDB throws when it is mentioned': [throwingDatabase],
	'IndexedDB never answers': [silentDatabase],
	'IndexedDB fails with null': [nullDatabase],
	'IndexedDB: disk full (UnknownError)': [fullDatabase],
	'IndexedDB: quota exceeded': [quotaDatabase],
	'IndexedDB closes under the page': [closingDatabase],
	'no private files': [noFiles],
	'private files blocked': [blockedFiles],
	'private files never answer': [silentFiles],
	'private files: quota exceeded': [fullFiles],
	'private files cannot be written': [readOnlyFiles],
	'local storage throws': [noLocalStorage],
	'an old browser: no channel, locks, worker': [oldBrowser],
	'the browser rejects questions on storage': [rejectingPromise]
};

for (const [name, faults] of Object.entries(HARMLESS))
	test(name, async ({ browser, site, report }) => {
		const { page, errors } = await pageWith(browser, site.url, faults);
		await open(page, QUIZ);
		// That the lesson was opened is no answer: nothing is said of it.
		await expect(page.getByText('Saved', { exact: true })).toHaveCount(0);
		await answer(page, 3);
		await expect(page.locator('.notice')).toHaveCount(0);
		const kept = await answersRecorded(page);
		expect(errors).toEqual([]);
		report({ attack: `fault: ${name}`, trials: 1, saved: 3, lost: 3 - kept });
		expect(kept).toBe(3);
		await page.context().close();
	});

/** How long it takes from now until a notice says this, as the page itself measures it. */
function millisUntilNotice(page: Page, words: string): Promise<number> {
	return page.evaluate((words) => {
		const from = performance.now();
		return new Promise<number>((resolve) => {
			const look = () => {
				if (!document.querySelector('.notice')?.textContent.includes(words)) return;
				observer.disconnect();
				resolve(performance.now() - from);
			};
			const observer = new MutationObserver(look);
			observer.observe(document.body, { subtree: true, childList: true, characterData: true });
			look();
		});
	}, words);
}

/** Faults that leave no place at all: the course works in memory, and says so. */
const NOWHERE: Record<string, Fault[]> = {
	'nothing there at all': [noDatabase, noFiles, noLocalStorage],
	'everything throws': [throwingDatabase, blockedFiles, noLocalStorage],
	'nothing ever answers': [silentDatabase, silentFiles]
};

for (const [name, faults] of Object.entries(NOWHERE))
	test(`${name}: it works in memory, and says that nothing is kept`, async ({ browser, site, report }) => {
		const { page, errors } = await pageWith(browser, site.url, faults);
		await open(page, QUIZ);
		const millis = await millisUntilNotice(page, 'This browser lets the course keep nothing');
		await answerOnce(page);
		await expect(page.getByText('Saved', { exact: true })).toHaveCount(0);
		// From this page, without leaving it, everything can be taken along in a file.
		const kept = answersIn(await savedToFile(page, 'Save it to a file'));
		await expect(page.getByText('The file is with your downloads.')).toBeVisible();
		expect(errors).toEqual([]);
		report({ attack: `no storage: ${name} (${Math.round(millis)} ms)`, trials: 1, saved: 0, lost: 1 - kept });
		expect(kept).toBe(1);
		await page.context().close();
	});

/** Until there is room again, a learner gives an answer that nothing can be kept of. */
const NO_ROOM = [fullDatabase, fullFiles];

async function answerWithoutRoom(page: Page): Promise<void> {
	await open(page, QUIZ);
	await answerOnce(page);
	await expect(page.getByText('Not saved yet', { exact: true })).toBeVisible();
}

test('everything is full: the answers stay, are told of, and are kept once there is room', async ({
	browser,
	site,
	report
}) => {
	const { page, errors } = await pageWith(browser, site.url, NO_ROOM);
	await page.clock.install();
	await answerWithoutRoom(page);
	await expect(page.getByText('This device is full')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save it to a file' })).toBeVisible();
	await page.getByRole('button', { name: 'Try now' }).click();
	await expect(page.getByText('Not saved yet', { exact: true })).toBeVisible();
	await page.evaluate(() => Object.assign(window, { roomAgain: true }));
	// It is tried again by itself, a minute later at most.
	await page.clock.fastForward('01:00');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await expect(page.locator('.notice')).toHaveCount(0);
	const kept = await answersRecorded(page);
	expect(errors).toEqual([]);
	report({ attack: 'fault: everything is full, then there is room', trials: 1, saved: 1, lost: 1 - kept });
	expect(kept).toBe(1);
	await page.context().close();
});

test('everything is full and the page is closed: the answer is kept at the next start', async ({
	browser,
	site,
	report
}) => {
	const { page, errors } = await pageWith(browser, site.url, NO_ROOM);
	await answerWithoutRoom(page);
	await page.goto('about:blank');
	await page.context().addInitScript(() => Object.assign(window, { roomAgain: true }));
	const kept = await answersRecorded(page);
	expect(errors).toEqual([]);
	report({ attack: 'fault: everything is full, then the page is left', trials: 1, saved: 1, lost: 1 - kept });
	expect(kept).toBe(1);
	// In one place only, and that is the record.
	const writtenDown = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unkept')));
	await expect.poll(writtenDown).toEqual([]);
	await page.context().close();
});
