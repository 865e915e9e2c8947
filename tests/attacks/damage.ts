import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Chance that is the same at each run (mulberry32). */
export function chance(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false) && statSync(path).size > 0);
}

/** The files in which Chromium keeps IndexedDB. */
export function databaseFiles(profile: string): string[] {
	return filesUnder(join(profile, 'Default', 'IndexedDB')).filter((path) => !/\/(LOCK|LOG)(\.old)?$/.test(path));
}

/** What a file says; nothing where it was replaced by a newer one while we looked. */
function textOf(path: string): string {
	try {
		return readFileSync(path, 'latin1');
	} catch {
		return '';
	}
}

/** The files of the mirror, the newest first. */
export function copyFiles(profile: string): string[] {
	const generation = (path: string) => Number(/^closer-copy (\d+) /.exec(textOf(path))?.[1] ?? 0);
	return filesUnder(join(profile, 'Default', 'File System'))
		.filter((path) => generation(path) > 0)
		.sort((a, b) => generation(b) - generation(a));
}

/** How many answers each whole file of the mirror holds. */
export function answersInCopies(profile: string): number[] {
	return copyFiles(profile).flatMap((path) => {
		const [header = '', ...rest] = readFileSync(path, 'utf8').split('\n');
		const text = rest.join('\n');
		if (!header.endsWith(` ${createHash('sha256').update(text).digest('hex')}`)) return [];
		const { events } = JSON.parse(text) as { events: { kind?: string }[] };
		return [events.filter(({ kind }) => kind === 'question.answered').length];
	});
}

/** Cuts the end off a file. */
export function cutOff(path: string, random: (below: number) => number): void {
	truncateSync(path, random(statSync(path).size));
}

/** Turns bits of a file over. */
export function flipBits(path: string, random: (below: number) => number, bits = 16): void {
	const bytes = readFileSync(path);
	for (let bit = 0; bit < bits; bit++) {
		const at = random(bytes.length);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
	}
	writeFileSync(path, bytes);
}

/** Has the page note what the database gives out when the course first reads it. */
export function watchDatabase(page: Page): Promise<unknown> {
	return page.addInitScript(() => {
		const { getAll } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.getAll = function (...args) {
			const request = getAll.apply(this, args);
			if (this.name === 'events')
				request.addEventListener('success', () => {
					const events = request.result as { kind?: string }[];
					const answers = events.filter((event) => event.kind === 'question.answered').length;
					if (!('answersInDatabase' in window)) Object.assign(window, { answersInDatabase: answers });
				});
			return request;
		};
	});
}

/** How many answers that were; none where the database could not be read. */
export function answersInDatabase(page: Page): Promise<number> {
	return page.evaluate(() => ('answersInDatabase' in window ? (window.answersInDatabase as number) : 0));
}
