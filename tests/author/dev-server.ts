import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test as base } from '@playwright/test';

/** A course that an author writes at, in a folder of its own, and the development server that shows it. */
export interface Desk {
	url: string;
	/** A file of the course, from its folder. */
	path(file: string): string;
	/** Changes a text that is there, once. */
	edit(file: string, part: string, by: string): Promise<void>;
	/** The file as it was before any edit. */
	mend(file: string): Promise<void>;
	/** What the terminal has shown so far. */
	terminal(): string;
}

const COURSE = 'tests/courses/bread';
/** It bundles what the pages lean on first. */
const START_MILLIS = 120_000;

/** Each worker has a desk; the browser finds it as an author would, at the address that the terminal shows. */
export const test = base.extend<object, { desk: Desk }>({
	contextOptions: { reducedMotion: 'reduce' },
	serviceWorkers: 'block',
	desk: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
		async ({}, use, { workerIndex }) => {
			const folder = await mkdtemp(join(tmpdir(), `course-${workerIndex}-`));
			await cp(COURSE, folder, { recursive: true });
			const { url, terminal, stop } = await startServer(folder);
			const path = (file: string): string => join(folder, file);
			await use({
				url,
				path,
				terminal,
				async edit(file, part, by) {
					const text = await readFile(path(file), 'utf8');
					expect(text.split(part), `'${part}' stands once in ${file}`).toHaveLength(2);
					await writeFile(
						path(file),
						text.replace(part, () => by)
					);
				},
				mend: async (file) => writeFile(path(file), await readFile(join(COURSE, file)))
			});
			await stop();
			await rm(folder, { recursive: true });
		},
		{ scope: 'worker', timeout: START_MILLIS }
	],
	baseURL: async ({ desk }, use) => use(desk.url)
});

export { expect };

async function startServer(
	course: string
): Promise<{ url: string; terminal: () => string; stop: () => Promise<void> }> {
	let shown = '';
	const server = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'dev', '--host', '127.0.0.1'], {
		env: { ...process.env, COURSE: course, NODE_ENV: 'development' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = new Promise<void>((done) => server.once('exit', () => done()));
	const url = new Promise<string>((found, failed) => {
		const read = (text: string): void => {
			shown += stripVTControlCharacters(text);
			const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(shown) ?? [];
			if (address) found(address);
		};
		server.stdout.setEncoding('utf8').on('data', read);
		server.stderr.setEncoding('utf8').on('data', read);
		server.once('exit', () => failed(new Error(`The development server has ended:\n${shown}`)));
	});
	return {
		url: await url,
		terminal: () => shown,
		stop: async () => {
			server.kill();
			await ended;
		}
	};
}
