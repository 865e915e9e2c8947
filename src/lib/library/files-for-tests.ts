import { sampleScene } from '../scenario/scenes-for-tests.ts';
import { scene } from '../scenario/scene.ts';
import type { LessonFiles } from './lesson-files.ts';

/* For tests: a small course as it would be found in lessons/. */

export const frontMatter = (changes: Record<string, unknown> = {}): string => {
	const fields = {
		title: 'A lesson',
		objectives: ['Tell one', 'Tell another'],
		minutes: 10,
		ideas: [1],
		contentNote: 'none',
		summary: ['One.', 'Another.'],
		...changes
	};
	// JSON is YAML too.
	return Object.entries(fields)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
		.join('');
};
export const lessonText = (changes?: Record<string, unknown>, ...lines: string[]): string =>
	['---', `${frontMatter(changes)}---`, '', '## One', '', 'First.', '', '## Two', '', 'Second.', ...lines].join('\n');
export const moduleText = (title: string, intro = 'A paragraph.'): string => `---\ntitle: ${title}\n---\n\n${intro}\n`;

export const question = (changes: Record<string, unknown> = {}) => ({
	kind: 'cloze',
	id: 'gap',
	ideas: [1],
	prompt: 'Fill it.',
	sentence: 'A ___.',
	accept: ['word'],
	feedback: { right: 'Yes.', wrong: 'No.' },
	...changes
});
export const quizOf = (...questions: object[]) => ({ quiz: { questions } });
export const sceneOf = (config: unknown = sampleScene) => ({
	scenario: scene.createMachine(config as typeof sampleScene)
});
export const momentOf = (config: unknown) => ({ moment: sceneOf(config).scenario });
export const activity = {
	activity: { kind: 'practise-exit', title: 'Out', intro: ['Try it.'] }
};

export const simulatorIn = (folder: string): ModuleExports => ({
	[`${folder}/simulator.ts`]: { simulator: { name: 'Two seats', title: 'Two seats', opening: 'One moment…' } },
	[`${folder}/simulator/Simulator.svelte`]: {}
});

/** A module's exports by its path, or the error with which it fails to load. */
export type ModuleExports = Record<string, object | Error>;

/** Three lessons in two modules, with files added, changed or (undefined) taken away. */
export function filesWith(
	texts: Record<string, string | undefined> = {},
	modules: Record<string, ModuleExports[string] | undefined> = {},
	media: Record<string, Uint8Array> = {}
): LessonFiles {
	const files = {
		texts: defined({
			'lessons/1-start/module.md': moduleText('Start'),
			'lessons/1-start/01-first/lesson.md': lessonText({ title: 'First' }),
			'lessons/1-start/02-second/lesson.md': lessonText({ title: 'Second' }),
			'lessons/2-more/module.md': moduleText('More'),
			'lessons/2-more/03-third/lesson.md': lessonText({ title: 'Third' }),
			...texts
		}),
		modules: Object.fromEntries(
			Object.entries(
				defined<ModuleExports[string]>({
					'lessons/course-id.ts': { courseId: 'small' },
					'lessons/1-start/01-first/quiz.ts': quizOf(question()),
					'lessons/1-start/02-second/quiz.ts': quizOf(question()),
					'lessons/1-start/02-second/scenario.ts': sceneOf(),
					'lessons/2-more/03-third/quiz.ts': quizOf(question()),
					...modules
				})
			).map(([path, exported]) => [
				path,
				() => (exported instanceof Error ? Promise.reject(exported) : Promise.resolve({ ...exported }))
			])
		),
		media: Object.fromEntries(Object.entries(media).map(([path, bytes]) => [path, () => Promise.resolve(bytes)]))
	};
	const paths = [files.texts, files.modules, files.media].flatMap((some) => Object.keys(some));
	return {
		...files,
		paths: [...new Set([...paths, ...paths.flatMap(foldersOf)])].sort(),
		bytes: async (path) => media[path] ?? new TextEncoder().encode(files.texts[path] ?? '')
	};
}

function foldersOf(path: string): string[] {
	const names = path.split('/').slice(1, -1);
	return names.map((_, at) => `lessons/${names.slice(0, at + 1).join('/')}/`);
}

function defined<T>(record: Record<string, T | undefined>): Record<string, T> {
	return Object.fromEntries(
		Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
	);
}
