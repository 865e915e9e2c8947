/** The most ids that one event can name. */
export const MOST_IDS = 10_000;

/** A list in pieces that an event each can name; of none there is none. */
export function inPieces(ids: readonly string[]): string[][] {
	const pieces: string[][] = [];
	for (let at = 0; at < ids.length; at += MOST_IDS) pieces.push(ids.slice(at, at + MOST_IDS));
	return pieces;
}
