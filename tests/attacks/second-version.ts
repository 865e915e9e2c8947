import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lessonFolder } from '../course.ts';

/** What the course is built from: these folders, and the settings beside them. */
const FOLDERS = ['src', 'lessons', 'static', 'scripts'];
const isSetting = (name: string) => /\.(json|js|ts)$/.test(name);

/** The words by which a page tells that it is of the second version. */
export const SECOND = 'Ready offline (second)';

/** Replaces all of a text in a file that is expected to hold it. */
function edit(file: string, from: string | RegExp, to: string): void {
	const text = readFileSync(file, 'utf8');
	const edited = text.replaceAll(from, to);
	if (edited === text) throw new Error(`${file} does not hold ${String(from)}.`);
	writeFileSync(file, edited);
}

/**
 * Builds the course once more, from sources that have changed since: what every page needs is different, so that no page
 * of the first version finds its parts any more; and a lesson was edited. Returns the built folder.
 */
export function buildSecondVersion(folder: string): string {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const part of [...FOLDERS, ...readdirSync('.').filter(isSetting)])
		cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	edit(join(folder, 'src/lib/words/offline-words.ts'), 'Ready offline', SECOND);
	// Part of what every page needs, so that whatever imports it is named anew.
	edit(join(folder, 'src/lib/study/paths.ts'), "reflect: 'reflect/'", "reflect: 'reflect/', second: 'second/'");
	edit(join(folder, 'src/lib/study/paths.ts'), 'Record<StepId, string>', 'Record<string, string>');
	const lesson = join(folder, lessonFolder('two-pulls'));
	// A choice is gone, and another has come.
	edit(join(lesson, 'scenario.ts'), /\bplan:/g, 'schedule:');
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const built = spawnSync(process.execPath, [vite, 'build'], { cwd: folder, encoding: 'utf8' });
	if (built.status !== 0)
		throw new Error(`The second version was not built: ${built.stderr.split('error during build:').at(-1) ?? ''}`);
	return join(folder, 'build');
}
