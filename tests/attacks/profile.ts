import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';

/** The id of the process that all others of a browser hang on. */
async function processOf(context: BrowserContext): Promise<number | undefined> {
	const session = await context.browser()?.newBrowserCDPSession();
	const told = await session?.send('SystemInfo.getProcessInfo');
	await session?.detach();
	return told?.processInfo.find(({ type }) => type === 'browser')?.id;
}

/** A learner's browser whose data lies on the disk: what is closed or killed can be started again. */
export class Profile {
	readonly folder: string;
	readonly #baseURL: string;
	#context: BrowserContext | undefined;
	#process: number | undefined;

	private constructor(folder: string, baseURL: string) {
		this.folder = folder;
		this.#baseURL = baseURL;
	}

	static async make(baseURL: string): Promise<Profile> {
		return new Profile(await mkdtemp(join(tmpdir(), 'closer-attack-')), baseURL);
	}

	get context(): BrowserContext {
		if (!this.#context) throw new Error('The browser has not been started.');
		return this.#context;
	}

	/** Starts the browser. Returns its one page, empty. */
	async start(): Promise<Page> {
		this.#context = await chromium.launchPersistentContext(this.folder, {
			...launchOptions,
			baseURL: this.#baseURL,
			acceptDownloads: true
		});
		this.#process = await processOf(this.#context);
		return this.#context.pages()[0] ?? this.#context.newPage();
	}

	/** Closes the browser as a learner does. */
	async close(): Promise<void> {
		await this.#context?.close();
		this.#context = undefined;
	}

	/** Ends every process of the browser at once, as a power cut would, and at the very moment it is called. */
	async kill(): Promise<void> {
		const { context } = this;
		const pid = this.#process;
		if (pid === undefined) throw new Error('The browser has not said which process it is.');
		const gone = new Promise((resolve) => context.once('close', resolve));
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// Where the browser does not lead a group of its own, its children end with it.
			process.kill(pid, 'SIGKILL');
		}
		await gone;
		this.#context = undefined;
	}

	async remove(): Promise<void> {
		await this.close();
		await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
	}
}
