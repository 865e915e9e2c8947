// node bench/generate-course.js COUNT FOLDER — a copy of this project with a course of COUNT lessons, made of the real ones.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const COPIED = [
	'src',
	'scripts',
	'static',
	'lessons',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.core.json',
	'tsconfig.json',
	'vite.config.ts'
];
const NUMBERED = /^(\d+)-(.+)$/;

/**
 * The real lessons, in order.
 * @returns {{ module: string; folder: string; id: string }[]}
 */
function realLessons() {
	const inOrder = (/** @type {string} */ path) =>
		readdirSync(path)
			.filter((name) => NUMBERED.test(name))
			.sort((a, b) => parseInt(a) - parseInt(b));
	return inOrder('lessons').flatMap((module) =>
		inOrder(join('lessons', module)).map((folder) => ({ module, folder, id: NUMBERED.exec(folder)?.[2] ?? '' }))
	);
}

/**
 * Makes the course in `target`, which is emptied first. Up to the real number of lessons it is the real course; beyond
 * it, each further round of them is one module, with ids of its own.
 * @param {number} count
 * @param {string} target
 */
export function generateCourse(count, target) {
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	for (const name of COPIED) cpSync(name, join(target, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(target, 'node_modules'));
	const real = realLessons();
	const modules = new Set(real.map(({ module }) => module)).size;
	for (let made = real.length; made < count; made += 1) {
		const round = Math.floor(made / real.length);
		const lesson = /** @type {(typeof real)[number]} */ (real[made % real.length]);
		const module = join(target, 'lessons', `${modules + round}-round-${round}`);
		if (made % real.length === 0) {
			mkdirSync(module);
			const intro = 'The same lessons once more, as many as it takes to see what a long course costs.';
			writeFileSync(join(module, 'module.md'), `---\ntitle: Round ${round}\n---\n\n${intro}\n`);
		}
		const to = join(module, `${made + 1}-${lesson.id}-${round}`);
		cpSync(join('lessons', lesson.module, lesson.folder), to, { recursive: true });
		const quiz = readFileSync(join(to, 'quiz.ts'), 'utf8');
		writeFileSync(join(to, 'quiz.ts'), quiz.replace(/((?:repeats|lesson): ')([a-z-]+)'/g, `$1$2-${round}'`));
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [, , count, target] = process.argv;
	if (!count || !target)
		throw new Error('Say how many lessons, and where: node bench/generate-course.js 100 /tmp/course');
	generateCourse(Number(count), resolve(target));
}
