/** Of these names the one that differs least from what was written, if any comes near: in at most half of its letters. */
export function nearestOf(written: string, names: readonly string[]): string | undefined {
	const [nearest] = names
		.map((name) => ({ name, away: distance(written.toLowerCase(), name.toLowerCase()) }))
		.filter(({ away }) => away <= written.length / 2)
		.sort((one, other) => one.away - other.away);
	return nearest?.name;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, at) => at);
	for (const [index, letter] of Array.from(from).entries()) {
		const next = [index + 1];
		for (let at = 1; at <= to.length; at++) {
			const change = (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1);
			next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
