import { describe, expect, it } from 'vitest';
import { broughtBy } from './imports-for-tests.ts';
import { tooOld } from './node-version.js';
import { hasAll } from './ready.js';

describe('what npm start asks of Node', () => {
	it.each(['20.19.0', '20.20.2', '21.0.0', '22.12.0', '24.1.0'])('%s will do', (version) => {
		expect(tooOld(version)).toBeUndefined();
	});
	it.each(['20.18.3', '18.20.8', '8.17.0', '0.12.18'])('%s is told which one is needed', (version) => {
		expect(tooOld(version)).toMatch(/^Closer needs Node 20\.19 or later, and this is Node [\d.]+: see .*\.$/);
	});
});

describe('whether the packages are there', () => {
	const lock = {
		packages: {
			'': { version: '0.1.0' },
			'node_modules/svelte': { version: '5.57.3' },
			'node_modules/fsevents': { version: '2.3.3', optional: true }
		}
	};
	const at = (versions: Record<string, string>) => (path: string) => versions[path];

	it('they are where all but optional ones have their version', () => {
		expect(hasAll(lock, at({ 'node_modules/svelte': '5.57.3' }))).toBe(true);
		expect(hasAll(lock, at({ 'node_modules/svelte': '5.57.3', 'node_modules/fsevents': '2.3.3' }))).toBe(true);
	});
	it('they are not where the lockfile has changed since', () => {
		expect(hasAll(lock, at({ 'node_modules/svelte': '5.57.2' }))).toBe(false);
		expect(hasAll(lock, at({}))).toBe(false);
		expect(hasAll(lock, at({ 'node_modules/svelte': '5.57.3', 'node_modules/fsevents': '2.3.2' }))).toBe(false);
	});
});

it.each(['scripts/start-course.js', 'scripts/test-course.js'])('%s starts where no package is there yet', (file) => {
	const { files, packages } = broughtBy(file);
	expect(files).toContain('scripts/ready.js');
	expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual([]);
});
