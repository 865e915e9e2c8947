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
	'_app/entry/start.1.js': '1',
	'_app/entry/app.2.js': '22',
	'_app/nodes/1.x.js': '333',
	'_app/nodes/3.js': '4444',
	'_app/chunks/shared.js': '55555',
	'_app/chunks/late.js': '666666',
	'_app/chunks/later.js': '7777777'
};
const script = (imports: string[], later: string[] = []) => ({ imports, later, modules: {} });
const scripts = {
	'_app/entry/start.1.js': script(['_app/chunks/shared.js', '_app/chunks/only-styles.js']),
	'_app/entry/app.2.js': script(['_app/chunks/shared.js'], ['_app/nodes/1.x.js', '_app/nodes/3.js']),
	'_app/nodes/1.x.js': script([]),
	'_app/nodes/3.js': script(['_app/chunks/shared.js'], ['_app/chunks/late.js']),
	'_app/chunks/shared.js': script([]),
	'_app/chunks/only-styles.js': script([]),
	'_app/chunks/late.js': script(['_app/chunks/later.js', '_app/chunks/shared.js']),
	'_app/chunks/later.js': script([], ['_app/chunks/late.js'])
};

function size(...names: (keyof typeof files)[]): { files: number; raw: number } {
	return { files: names.length, raw: names.reduce((sum, name) => sum + files[name].length, 0) };
}

it('counts each script of a page once: at once what it imports, later what it may load', () => {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	const sizes = Object.fromEntries(pageSizes(folder, scripts).map((page) => [page.route, page]));

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
