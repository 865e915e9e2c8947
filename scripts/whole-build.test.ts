import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Builder } from '@sveltejs/kit';
import { afterAll, expect, it } from 'vitest';
import { notedWhenWhole, wholeVersion } from './whole-build.js';

const folder = join(mkdtempSync(join(tmpdir(), 'closer-whole-')), 'build');
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

/** A build of this version; cut short where it does not get to its end. */
async function build(version: string, toItsEnd: boolean): Promise<void> {
	const adapter = {
		name: 'test',
		adapt: () => {
			mkdirSync(folder, { recursive: true });
			if (!toItsEnd) throw new Error('cut short');
		}
	};
	await notedWhenWhole(adapter, folder, version).adapt({} as Builder);
}

it('takes a folder for whole only once all of it was written', async () => {
	expect(wholeVersion(folder)).toBeUndefined();
	await build('first', true);
	expect(wholeVersion(folder)).toBe('first');
	await expect(build('second', false)).rejects.toThrow('cut short');
	expect(wholeVersion(folder)).toBeUndefined();
	await build('second', true);
	expect(wholeVersion(folder)).toBe('second');
	rmSync(folder, { recursive: true });
	expect(wholeVersion(folder)).toBeUndefined();
});
