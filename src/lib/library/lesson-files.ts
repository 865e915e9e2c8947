import type { CourseFault } from '../course/course-error.ts';
import { bytesIn, mediaIn, pathsIn } from './media-files.ts';

/**
 * What stands in the course's folder: texts by path, and the modules beside them, loaded when asked for. Whatever folder it
 * is, its paths begin with `lessons/` here; see `whereItLies`.
 */
export interface LessonFiles {
	/** Raw text of each `module.md` and `lesson.md`, and of drawings, transcripts and captions beside them. */
	texts: Record<string, string>;
	/** What `quiz.ts` and the practice of a lesson export, and the files that all lessons lean on. */
	modules: Record<string, () => Promise<Record<string, unknown>>>;
	/** What else lies in the folder of a lesson, such as photographs: its bytes, read when asked for. */
	media: Record<string, () => Promise<Uint8Array>>;
	/** Every file in the course's folder, and every folder, whose path ends in `/`; what is hidden is left out. */
	paths: readonly string[];
	/** A file of `paths` as it lies on the disk. */
	bytes(path: string): Promise<Uint8Array>;
}

const texts = import.meta.glob<string>(
	['#lessons/*/{module.md,plate.svg}', '#lessons/*/*/{lesson.md,*.transcript.md,*.svg,*.vtt}'],
	{ query: '?raw', import: 'default', eager: true }
);
const modules = import.meta.glob<Record<string, unknown>>([
	'#lessons/{course,course-id,ideas,sources,claims,glossary}.ts',
	'#lessons/*/*/{quiz,scenario,moment,activity,simulator}.ts',
	'#lessons/*/*/figures/*.ts',
	'#lessons/*/*/simulator/{Simulator.svelte,proof.ts}'
]);

/** The course's folder, from the root. */
const FOLDER = import.meta.env.COURSE_FOLDER;

const fromFolder = <T>(files: Record<string, T>): Record<string, T> =>
	Object.fromEntries(
		Object.entries(files).map(([path, value]) => [`lessons${path.replace(/^\//, '').slice(FOLDER.length)}`, value])
	);

/** A fault with its paths as they are from the root. */
export function whereItLies(fault: CourseFault): CourseFault {
	const lies = (path: string): string => path.replace(/\blessons(?=\/)|^lessons$/g, FOLDER);
	return { ...fault, file: lies(fault.file), message: lies(fault.message) };
}

export const lessonFiles: LessonFiles = {
	texts: fromFolder(texts),
	modules: fromFolder(modules),
	media: mediaIn(import.meta.env.COURSE_AT),
	paths: pathsIn(import.meta.env.COURSE_AT),
	bytes: (path) => bytesIn(import.meta.env.COURSE_AT, path)
};
