import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fakeStorage } from '../src/lib/device/fake-storage.ts';
import { READING_AIDS } from '../src/lib/study/reading-aid-options.ts';

/** What the script in `app.html` makes of the page's root element, with this in the two storages. */
function rootAfter(local: Record<string, string>, session: Record<string, string> = {}): Record<string, string> {
	const page = readFileSync('src/app.html', 'utf8').replaceAll('%sveltekit.assets%', '');
	const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
	const dataset: Record<string, string> = {};
	runInNewContext(script, {
		document: { documentElement: { dataset } },
		localStorage: fakeStorage(local),
		sessionStorage: fakeStorage(session),
		addEventListener: () => undefined
	});
	return Object.fromEntries(Object.entries(dataset).filter(([name]) => name !== 'unpainted'));
}

const kept = { 'closer::kept': '{"epoch":0,"kept":true}' };

describe('before the first paint', () => {
	test('every choice of every reading aid is taken up', () => {
		for (const { id, options } of READING_AIDS)
			for (const { value } of options)
				expect(rootAfter({ ...kept, 'closer:aids': JSON.stringify({ [id]: value }) })).toEqual({ [id]: value });
	});

	test.each([
		{ first: 'yes', left: 'yes', typeface: 'kept', sveltekitReload: '' },
		{ theme: 'pink', text: 7, spacing: null, motion: ['still'], beats: { all: 1 } },
		{ theme: 'light dark', text: '' },
		JSON.parse('{"__proto__":{"theme":"dark"},"constructor":"x"}') as object,
		'dark',
		null,
		7
	])('nothing else is that another page has put there: %j', (aids) => {
		expect(rootAfter({ ...kept, 'closer:aids': JSON.stringify(aids) })).toEqual({});
	});

	test('the other keys are taken at their own words alone', () => {
		expect(
			rootAfter({ ...kept, 'closer::typeface': 'junk', 'closer:aids': '{"theme"' }, { 'closer:left': 'x' })
		).toEqual({});
		expect(rootAfter({ ...kept, 'closer::typeface': 'kept' }, { 'closer:left': 'yes' })).toEqual({
			...{ typeface: 'kept', left: 'yes' }
		});
		expect(rootAfter({})).toEqual({ first: 'yes' });
	});
});
