/** What stands in `lessons/`: texts by path, and the modules beside them, loaded when asked for. Paths are from the root. */
export interface LessonFiles {
	/** Raw text of each `module.md` and `lesson.md`. */
	texts: Record<string, string>;
	/** What `quiz.ts`, `scenario.ts` and `activity.ts` of a lesson export, and the files that all lessons lean on. */
	modules: Record<string, () => Promise<Record<string, unknown>>>;
}

const texts = import.meta.glob<string>(['/lessons/*/module.md', '/lessons/*/*/lesson.md'], {
	query: '?raw',
	import: 'default',
	eager: true
});
const modules = import.meta.glob<Record<string, unknown>>([
	'/lessons/{sources,claims,glossary}.ts',
	'/lessons/*/*/{quiz,scenario,activity}.ts'
]);

const fromRoot = <T>(files: Record<string, T>): Record<string, T> =>
	Object.fromEntries(Object.entries(files).map(([path, value]) => [path.replace(/^\//, ''), value]));

export const lessonFiles: LessonFiles = { texts: fromRoot(texts), modules: fromRoot(modules) };
