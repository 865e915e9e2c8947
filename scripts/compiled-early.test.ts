import { expect, it } from 'vitest';
import { build } from 'vite';
import { compiledEarly } from './compiled-early.js';

it('stands at the top of every script, also where Vite writes its list of files before it', async () => {
	const page = { name: 'page', resolveId: (id: string) => (id.startsWith('virtual:') ? id : undefined) };
	const code: Record<string, string> = {
		'virtual:page': "import('virtual:later').then(({ words }) => console.log(words));",
		'virtual:later': "import 'virtual:look.css'; export const words = 'later';",
		'virtual:look.css': 'p { color: red }'
	};
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [{ ...page, load: (id) => code[id] }, compiledEarly()],
		build: { write: false, rolldownOptions: { input: 'virtual:page' } }
	});
	const output = 'output' in built ? built.output : [];
	const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
	expect(scripts.length).toBe(2);
	expect(scripts.some((script) => script.includes('__vite__mapDeps'))).toBe(true);
	for (const script of scripts) expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
