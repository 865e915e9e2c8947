import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pageSizes } from './size.js';

const folder = mkdtempSync(join(tmpdir(), 'closer-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
	'index.html':
		'<link href="/x/_app/entry/start.1.js" rel="modulepreload"><script>import("/x/_app/entry/start.1.js");import("/x/_app/entry/app.2.js")</script>',
	'learn/a/index.html': '<script>import("/x/_app/nodes/3.js")</script>',
	'learn/bb/index.html': '<script>import("/x/_app/nodes/3.js")</script> ',
	'neutral.html': '<p>Nothing here.</p>',
	'_app/entry/start.1.js': "import'../chunks/shared.js';",
	'_app/entry/app.2.js': "export{a}from'../chunks/shared.js';import('../nodes/1.x.js');import('../nodes/3.js');",
	'_app/nodes/1.x.js': 'export const error=1;',
	'_app/nodes/3.js': "import'../chunks/shared.js';import(`../chunks/late.js`);import('xstate');",
	'_app/chunks/shared.js': 'export const a=1;',
	'_app/chunks/late.js': "import'./later.js';import'./shared.js';",
	'_app/chunks/later.js': 'import("../chunks/late.js");'
};

function size(...names: (keyof typeof files)[]): { files: number; raw: number } {
	return { files: names.length, raw: names.reduce((sum, name) => sum + files[name].length, 0) };
}

it('counts each script of a page once: at once what it imports, later what it may load', () => {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	const sizes = Object.fromEntries(pageSizes(folder, '/x').map((page) => [page.route, page]));

	const start = size('_app/entry/start.1.js', '_app/entry/app.2.js', '_app/chunks/shared.js', '_app/nodes/1.x.js');
	expect(sizes['/']).toMatchObject({ pages: 1, first: start, later: { files: 0, raw: 0 } });
	expect(sizes['/learn/[lesson]/']).toMatchObject({
		pages: 2,
		html: size('learn/bb/index.html'),
		first: size('_app/nodes/3.js', '_app/chunks/shared.js'),
		later: size('_app/chunks/late.js', '_app/chunks/later.js')
	});
	expect(sizes['/neutral.html']).toMatchObject({ first: { files: 0, raw: 0, gzip: 0, brotli: 0 } });
});
