const MOST_LETTERS = 40;

/** A way to make ids out of words, each unlike those it made before: `the-long-way`, `the-long-way-2`. */
export function idMaker(): (words: string, otherwise: string) => string {
	const taken = new Set<string>();
	return (words, otherwise) => {
		const slug = slugOf(words);
		const id = slug === '' ? otherwise : /^[a-z]/.test(slug) && !(slug in {}) ? slug : `${otherwise}-${slug}`;
		let made = id;
		for (let count = 2; taken.has(made); count++) made = `${id}-${count}`;
		taken.add(made);
		return made;
	};
}

/** Lower-case words with hyphens between them, as many as have room. */
function slugOf(words: string): string {
	const parts = words
		.replace(/ß/g, 'ss')
		.replace(/[æÆ]/g, 'ae')
		.replace(/[øØ]/g, 'o')
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((part) => part !== '');
	let slug = (parts[0] ?? '').slice(0, MOST_LETTERS);
	for (const part of parts.slice(1)) {
		if (slug.length + 1 + part.length > MOST_LETTERS) break;
		slug += `-${part}`;
	}
	return slug;
}
