const NAMED: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…', ndash: '–', mdash: '—' },
	...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' }
};

/** Text with its numeric entities, and the named ones that prose has, as the signs they stand for. */
export function decodeEntities(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/&([a-z]+);/g, (entity, name: string) => NAMED[name] ?? entity);
}
