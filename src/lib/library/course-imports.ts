import { posix } from 'node:path';
import type { LessonFiles } from './lesson-files.ts';

const PROGRAM = /\.(?:ts|svelte)$/;
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(['"])((?:\.{1,2}|#lessons)\/[^'"\n]+)\1/g;

/** The files of a course that another one imports, by a relative path or by `#lessons/`. Types alone count too. */
export async function importedFiles(files: LessonFiles): Promise<ReadonlySet<string>> {
	const imported = new Set<string>();
	for (const path of files.paths.filter((each) => PROGRAM.test(each))) {
		const source = new TextDecoder().decode(await files.bytes(path));
		for (const [, , specifier = ''] of source.matchAll(IMPORT)) {
			const target = specifier.startsWith('#')
				? posix.normalize(specifier.slice(1))
				: posix.join(posix.dirname(path), specifier);
			if (target !== path)
				[target, `${target}.ts`, target.replace(/\.js$/, '.ts')].forEach((each) => imported.add(each));
		}
	}
	return imported;
}
