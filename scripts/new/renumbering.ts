/** A folder of a lesson, as its name tells of it. */
export interface LessonFolder {
	/** From the project's root. */
	folder: string;
	id: string;
	number: number;
}

/** Where a new lesson stands, and which folders after it have to be called otherwise so that numbers rise through the course. */
export interface Place {
	number: number;
	/** From the last to the first, so that none is called like one that is still there. */
	renames: { from: string; to: string }[];
}

/**
 * The place at the end of a part of the course. Where numbers have a gap behind it, only those before the gap move up.
 * @param before all lessons up to that end, in order
 * @param after all that follow, in order
 */
export function placeBetween(before: readonly LessonFolder[], after: readonly LessonFolder[]): Place {
	const number = Math.max(0, ...before.map((lesson) => lesson.number)) + 1;
	const renames: Place['renames'] = [];
	let taken = number;
	for (const lesson of after) {
		if (lesson.number > taken) break;
		taken += 1;
		renames.unshift({ from: lesson.folder, to: renumbered(lesson.folder, taken) });
	}
	return { number, renames };
}

function renumbered(folder: string, number: number): string {
	return folder.replace(/(\d+)(?=-[^/]*$)/, (digits) => String(number).padStart(digits.length, '0'));
}
