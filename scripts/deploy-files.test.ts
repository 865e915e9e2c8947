import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../deploy/${name}`, import.meta.url), 'utf8');

/** The headers that a `_headers` file gives to each pattern of paths. */
function headersByPattern(source: string): Map<string, Record<string, string>> {
	const rules = new Map<string, Record<string, string>>();
	let rule: Record<string, string> = {};
	for (const line of source.split('\n')) {
		if (line.startsWith('#') || line.trim() === '') continue;
		if (!line.startsWith(' ')) rules.set(line.trim(), (rule = {}));
		const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
		if (name !== undefined && value !== undefined) rule[name] = value;
	}
	return rules;
}

/** The headers that a piece of nginx's configuration adds. */
function headersAdded(source: string): Record<string, string> {
	const added = [...source.matchAll(/^\s*add_header ([\w-]+) "([^"]+)"/gm)];
	return Object.fromEntries(added.map(([, name = '', value = '']) => [name, value]));
}

const rules = headersByPattern(read('_headers'));
const nginx = read('nginx.conf');

it('gives every page the same headers by _headers as by nginx', () => {
	const headers = headersAdded(read('course-headers.conf'));
	expect(Object.keys(headers).length).toBeGreaterThan(0);
	expect(rules.get('/*')).toEqual(headers);
});

it('keeps the same files for ever by _headers as by nginx, and says nothing else of any path', () => {
	const [, path = '', block = ''] = /location ~ (\S+immutable\/) \{([^}]*)\}/.exec(nginx) ?? [];
	expect([...rules.keys()]).toEqual(['/*', `${path}*`]);
	expect(rules.get(`${path}*`)).toEqual(headersAdded(block));
});
