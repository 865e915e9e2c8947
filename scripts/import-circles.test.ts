import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetOf } from './import-direction.js';

const IMPORT = /^\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^\s*import\s+'([^']+)'/gm;

/** Which of these files each imports, at once or later, be it types alone; by their paths from the root. */
function importsOf(sources: ReadonlyMap<string, string>): Map<string, string[]> {
	return new Map(
		[...sources].map(([path, source]) => {
			const specifiers = [...source.matchAll(IMPORT)].flatMap(([, from, later, bare]) => from ?? later ?? bare ?? []);
			const targets = specifiers.flatMap((specifier) => targetOf(specifier, path) ?? []);
			return [path, targets.map((target) => posix.normalize(target)).filter((target) => sources.has(target))];
		})
	);
}

/** One circle of files that import each other round, if there is any. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
	const done = new Set<string>();
	const follow = (path: string, way: readonly string[]): string[] | undefined => {
		if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
		if (done.has(path)) return undefined;
		for (const target of imports.get(path) ?? []) {
			const circle = follow(target, [...way, path]);
			if (circle) return circle;
		}
		done.add(path);
		return undefined;
	};
	for (const path of imports.keys()) {
		const circle = follow(path, []);
		if (circle) return circle;
	}
	return undefined;
}

const circle = (files: Record<string, string>) => circleIn(importsOf(new Map(Object.entries(files))));

describe('a circle of imports', () => {
	it.each<[string, Record<string, string>, string[]]>([
		[
			'two files',
			{ 'src/a.ts': "import { b } from './b.ts';", 'src/b.ts': "import type { A } from './a.ts';" },
			['src/a.ts', 'src/b.ts', 'src/a.ts']
		],
		[
			'three, one of them later and over several lines',
			{
				'src/lib/x/a.ts': "const later = () => import('../y/b.svelte');",
				'src/lib/y/b.svelte': "<script>\n\timport {\n\t\tc\n\t} from '#lib/x/c.ts';\n</script>",
				'src/lib/x/c.ts': "export * from './a.ts';"
			},
			['src/lib/x/a.ts', 'src/lib/y/b.svelte', 'src/lib/x/c.ts', 'src/lib/x/a.ts']
		]
	])('is found among %s', (_, files, found) => expect(circle(files)).toEqual(found));

	it('is none where two ways lead to one file', () =>
		expect(
			circle({
				'a.ts': "import './b.ts';\nimport './c.ts';",
				'b.ts': "import { d } from './d.ts';",
				'c.ts': "import { d } from './d.ts';",
				'd.ts': ''
			})
		).toBeUndefined());

	it('is nowhere in the project', () => {
		const paths = ['src', 'lessons', 'scripts', 'tests'].flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => /\.(ts|js|svelte)$/.test(name))
				.map((name) => posix.join(folder, name))
		);
		const imports = importsOf(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])));
		expect([...imports.values()].flat().length).toBeGreaterThan(500);
		expect(circleIn(imports)).toBeUndefined();
	});
});
