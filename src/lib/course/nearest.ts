/** A part of a name says which was meant only if it is no mere syllable. */
const LEAST_PART = 4;

/**
 * Of these names the one that differs least from what was written, if any comes near: in one letter, or in one of three of
 * a longer word. Otherwise the only one that contains it, or that it contains.
 */
export function nearestOf(written: string, names: readonly string[]): string | undefined {
	const word = written.toLowerCase();
	const [nearest] = names
		.map((name) => ({ name, away: distance(word, name.toLowerCase()), longer: Math.max(name.length, word.length) }))
		.filter(({ away, longer }) => away <= Math.max(1, Math.floor(longer / 3)) && away < word.length)
		.sort((one, other) => one.away - other.away);
	if (nearest) return nearest.name;
	const related = names.filter((name) => isPart(word, name.toLowerCase()) || isPart(name.toLowerCase(), word));
	return related.length === 1 ? related[0] : undefined;
}

function isPart(part: string, whole: string): boolean {
	return part.length >= LEAST_PART && whole.includes(part);
}

/** How many letters have to be put in, taken out, changed or exchanged with the next (Damerau–Levenshtein). */
function distance(from: string, to: string): number {
	const [letters, others] = [Array.from(from), Array.from(to)];
	const rows: number[][] = [[0, ...others.map((_, at) => at + 1)]];
	const cell = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
	for (const [row, letter] of letters.entries()) {
		rows.push([row + 1]);
		for (const [column, other] of others.entries()) {
			const isExchanged = letter === others[column - 1] && other === letters[row - 1];
			const steps = [
				cell(row, column) + (letter === other ? 0 : 1),
				cell(row, column + 1) + 1,
				cell(row + 1, column) + 1,
				isExchanged ? cell(row - 1, column - 1) + 1 : Infinity
			];
			rows[row + 1]?.push(Math.min(...steps));
		}
	}
	return cell(letters.length, others.length);
}
