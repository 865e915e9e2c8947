/** A small stable hash of a text, as an unsigned 32-bit number: FNV-1a, its bits mixed as at the end of MurmurHash3. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
	// Without this, ids that differ in one letter would lie in much the same order for every seed.
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** The list in an order drawn from a seed, always the same for it, and as likely the one it came in as any other. */
export function drawn<T extends { id: string }>(list: readonly T[], seed: string): T[] {
	return [...list].sort((a, b) => hashOf(`${seed}/${a.id}`) - hashOf(`${seed}/${b.id}`));
}

/** The ids in an order that is always the same for the same seed, and never the one they came in (if there are two). */
export function shuffled(ids: readonly string[], seed: string): string[] {
	const mixed = [...ids].sort((a, b) => hashOf(`${seed}/${a}`) - hashOf(`${seed}/${b}`));
	const same = mixed.every((id, at) => id === ids[at]);
	return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
