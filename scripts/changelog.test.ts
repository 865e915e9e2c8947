import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Named {
	version: string;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { version } = json('package.json') as Named;
const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);

it('the changelog begins with the version that the page About names', () => {
	expect(headings[0]).toMatch(/^\d+\.\d+\.\d+ - (?:unreleased|\d{4}-\d{2}-\d{2})$/);
	expect(headings[0]?.split(' ')[0]).toBe(version);
});

it('only its first version may still lack a day', () => {
	expect(headings.length).toBeGreaterThan(1);
	for (const heading of headings.slice(1)) expect(heading).toMatch(/^\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}$/);
});

it('the lock file names the same version, in both of its places', () => {
	const lock = json('package-lock.json') as Named & { packages: Record<string, Named> };
	expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
});
