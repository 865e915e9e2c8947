import type { Happening } from './events.ts';

/** The most ids that one event can name. */
export const MOST_IDS = 10_000;

/**
 * What happened, in as many events as it takes to name all that is taken back. A note names what it replaces; what does
 * not fit is removed by events of their own after it, so that the words are there before older ones go.
 */
export function withShortLists(happening: Happening): Happening[] {
	if ('removed' in happening) return inPieces(happening.removed).map((removed) => ({ ...happening, removed }));
	if (happening.kind !== 'note.saved' || happening.replaces === undefined) return [happening];
	const [replaces, ...rest] = inPieces(happening.replaces);
	const { lesson } = happening;
	return [{ ...happening, replaces }, ...rest.map((removed) => ({ kind: 'note.removed' as const, lesson, removed }))];
}

/** At least one piece, which may be empty. */
function inPieces(ids: readonly string[]): string[][] {
	const pieces = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, index) =>
		ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS)
	);
	return pieces.length > 0 ? pieces : [[]];
}
