import { MEDIA, endingsOf, mediaKindOf } from '../course/media.ts';
import { nearestOf } from '../course/nearest.ts';

/** What is read at each place of a course's folder, by name. */
export const READ_FILES = {
	course: ['course.ts', 'course-id.ts', 'ideas.ts', 'sources.ts', 'claims.ts', 'glossary.ts'],
	module: ['module.md', 'plate.svg'],
	lesson: ['lesson.md', 'quiz.ts', 'scenario.ts', 'moment.ts', 'activity.ts', 'simulator.ts']
} as const satisfies Record<string, readonly string[]>;

/** What authors call these files by another word. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
	reading: 'lesson',
	questions: 'quiz',
	scene: 'scenario',
	scenes: 'scenario',
	story: 'scenario',
	exercise: 'activity'
};
const OF_WORDS = /^(?:[cm]?[jt]sx?|json|ya?ml|md|mdx|mdown|markdown|te?xt|rtf|docx?|odt|svelte)(?:\.|$)/i;
const LEFT_BEHIND =
	/~$|^~\$|^#.*#$|\.(?:bak|backup|old|orig|rej|sw[a-p]|tmp|temp)$|^(?:eh)?thumbs\.db$|^desktop\.ini$|^Icon\r$/i;

/** Of these files the one that was meant by a name, if any: it has its stem, or one that comes near. */
export function meantFile(name: string, known: readonly string[]): string | undefined {
	const [stem, ending] = split(name.toLowerCase());
	const byStem = (wanted: string | undefined): string | undefined =>
		known.find((each) => split(each)[0].toLowerCase() === wanted);
	if (LEFT_BEHIND.test(name)) return undefined;
	return (
		byStem(stem) ??
		(OF_WORDS.test(ending)
			? (byStem(OTHER_WORDS[stem]) ??
				byStem(
					nearestOf(
						stem,
						known.map((each) => split(each)[0])
					)
				))
			: undefined)
	);
}

/** Why nothing reads a file, if its name tells; `there` are the names beside it. */
export function strayFileMessage(name: string, known: readonly string[], there: readonly string[]): string | undefined {
	if (LEFT_BEHIND.test(name)) return 'was left behind by another program, and nothing reads it; take it away';
	const meant = meantFile(name, known);
	if (meant === undefined) return undefined;
	if (there.includes(meant)) return `is read by nothing, as ${meant} stands beside it; take it away`;
	return `is read by nothing; ${didYouMeanFile(name, meant)}`;
}

/** What no lesson shows, since it is of no such type. */
export function typeMessage(name: string): string {
	const lower = name.replace(/[^.]+$/, (ending) => ending.toLowerCase());
	if (mediaKindOf(lower)) return `is not shown under this name; ${didYouMeanFile(name, lower)}`;
	if (/\.(?:md|markdown)$/i.test(name))
		return 'is read by nothing; a lesson has one text, lesson.md, and transcripts. Take it away';
	const kinds = Object.keys(MEDIA) as (keyof typeof MEDIA)[];
	return `is of no type that a lesson shows; expected ${endingsOf(...kinds)}`;
}

export function didYouMeanFile(name: string, meant: string): string {
	const isCase = name.toLowerCase() === meant.toLowerCase();
	return `did you mean ${meant}?${isCase ? ' Capitals count' : ''}`;
}

function split(name: string): [stem: string, ending: string] {
	const at = name.indexOf('.');
	return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
}
