import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fakeStorage } from '../src/lib/device/fake-storage.ts';
import { READING_AIDS } from '../src/lib/words/reading-aid-options.ts';
import { earlyScript } from './early-script-for-tests.ts';

interface Early {
	/** The data attributes of the page's root element. */
	root: Record<string, string>;
	/** The styles that follow what is told of the record. */
	styles: string;
}

/** What the script in `app.html` does, with this in the two storages, in a window of its own or in another page's frame. */
function early(local: Record<string, string>, session: Record<string, string> = {}, framed = false): Early {
	const dataset: Record<string, string> = {};
	const sheets: string[] = [];
	class CSSStyleSheet {
		replaceSync(rules: string) {
			sheets.push(rules);
		}
	}
	const self = {};
	runInNewContext(earlyScript(), {
		document: { documentElement: { dataset }, adoptedStyleSheets: [] },
		localStorage: fakeStorage(local),
		sessionStorage: fakeStorage(session),
		self,
		top: framed ? {} : self,
		CSSStyleSheet,
		addEventListener: () => undefined
	});
	const root = Object.fromEntries(Object.entries(dataset).filter(([name]) => name !== 'unpainted'));
	return { root, styles: sheets.join('') };
}

const rootAfter = (...kept: Parameters<typeof early>) => early(...kept).root;

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
		const both = rootAfter({ ...kept, 'closer::typeface': 'kept' }, { 'closer:left': 'yes' });
		expect(both).toEqual({ typeface: 'kept', left: 'yes' });
		expect(rootAfter({})).toEqual({ first: 'yes' });
	});

	test('of what is told of the record only facts become styles', () => {
		const facts = ['the-bake opened', "x']{}*{display:none", 'a b c', '', 'bodies confirmed'].join('\n');
		const { styles } = early({ ...kept, 'closer::facts': facts });
		expect(styles.match(/'[^']*'/g)).toEqual([
			"'the-bake opened'",
			"'the-bake opened'",
			"'bodies confirmed'",
			"'bodies confirmed'"
		]);
		expect(styles).not.toContain('*');
	});

	test('in the frame of another page nothing is told of the record, and nothing waits for it', () => {
		const framed = early({ ...kept, 'closer::facts': 'the-bake opened' }, {}, true);
		expect(framed).toEqual({ root: { first: 'yes' }, styles: '' });
	});
});
