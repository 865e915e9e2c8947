import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';

/** What a module names in `import` and `export … from`, types aside. */
function namedIn(file: string): string[] {
	const { staticImports, staticExports } = parseSync(file, readFileSync(file, 'utf8')).module;
	const imported = staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType));
	const exported = staticExports.flatMap(({ entries }) => entries);
	return [...imported, ...exported].flatMap(({ moduleRequest }) => moduleRequest?.value ?? []);
}

/** All that comes at once with these files of the project, themselves included: files, and packages by name. */
export function broughtBy(...entries: string[]): { files: Set<string>; packages: Set<string> } {
	const files = new Set(entries);
	const packages = new Set<string>();
	for (const file of files)
		for (const name of namedIn(file)) {
			if (name.startsWith('.')) files.add(join(dirname(file), name));
			else packages.add(name);
		}
	return { files, packages };
}
