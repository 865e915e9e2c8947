/*
 * Choices one after the other. Paths that begin alike share their beginning, and each leads back to any place of it in a
 * few leaps (E. W. Myers, "An applicative random-access stack", 1983): however many runs a file forks from a long one,
 * and wherever, they cost no more than their own choices.
 */

/** A list of choices; the last one, and the path before it. */
export interface ChoicePath {
	readonly length: number;
	readonly choice: string;
	readonly before?: ChoicePath;
	/** An earlier path, further back. */
	readonly leap?: ChoicePath;
}

export const noChoices: ChoicePath = { length: 0, choice: '' };

/** The path with one more choice. */
export function withChoice(path: ChoicePath, choice: string): ChoicePath {
	const { leap } = path;
	const twice = leap?.leap && path.length - leap.length === leap.length - leap.leap.length ? leap.leap : undefined;
	return { length: path.length + 1, choice, before: path, leap: twice ?? path };
}

/** Its first so many choices; all, where it has no more. */
export function firstChoices(path: ChoicePath, count: number): ChoicePath {
	let at = path;
	while (at.before && at.length > count) at = at.leap && at.leap.length >= count ? at.leap : at.before;
	return at;
}

/** Its choices as a list. */
export function choicesOf(path: ChoicePath): string[] {
	const choices: string[] = [];
	for (let at = path; at.before; at = at.before) choices.push(at.choice);
	return choices.reverse();
}
