// npm run size [-- --json] — how many bytes of script each kind of page of the built course takes, to the byte.
import { pathToFileURL } from 'node:url';
import { bytesOf, isPage, pagesOf, reached, scriptsOf } from './built-course.js';

/** @typedef {import('./built-course.js').Bytes} Bytes */
/**
 * @typedef {object} PageSize
 * @property {string} route such as /learn/[lesson]/quiz/
 * @property {number} pages how many pages there are of that route
 * @property {Bytes} html the largest of them
 * @property {Bytes} first script that the page asks for at once
 * @property {Bytes} later script that it may ask for after it is live
 */

/**
 * Whether Kit fetches this when it starts, whatever the page is: the root layout or the page for errors, nodes 0 and 1 of
 * its app module.
 * @param {string} name
 */
function isAlwaysFetched(name) {
	return /\/nodes\/[01]\.[^/]*$/.test(name);
}

/**
 * The sizes of a built course, one line for each kind of page.
 * @param {string} folder
 * @param {import('./built-course.js').Scripts} scripts
 * @returns {PageSize[]}
 */
export function pageSizes(folder, scripts) {
	/** @type {Map<string, PageSize>} */
	const sizes = new Map();
	for (const { kind, file, named } of pagesOf(folder)) {
		const first = reached(named, scripts, isAlwaysFetched);
		const later = [...reached(first, scripts, (name) => !isPage(name))].filter((name) => !first.has(name));
		const size = {
			route: kind,
			pages: 1 + (sizes.get(kind)?.pages ?? 0),
			html: bytesOf(folder, [file]),
			first: bytesOf(folder, first),
			later: bytesOf(folder, later)
		};
		const known = sizes.get(kind);
		if (known && known.html.raw >= size.html.raw) known.pages = size.pages;
		else sizes.set(kind, size);
	}
	return [...sizes.values()];
}

/** @param {PageSize[]} sizes */
function printTable(sizes) {
	const columns = [
		'page',
		'pages',
		'html br',
		'files',
		'raw',
		'gzip',
		'brotli',
		'later: files',
		'raw',
		'gzip',
		'brotli'
	];
	const rows = sizes.map(({ route, pages, html, first, later }) => [
		route,
		...[pages, html.brotli, first.files, first.raw, first.gzip, first.brotli],
		...[later.files, later.raw, later.gzip, later.brotli]
	]);
	const texts = [columns, ...rows.map((row) => row.map((cell) => cell.toLocaleString('en')))];
	const widths = columns.map((_, at) => Math.max(...texts.map((row) => row[at]?.length ?? 0)));
	for (const row of texts)
		console.log(
			row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
		);
	console.log('\nBytes of script: what a page asks for at once, and what it may ask for once it is live.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const sizes = pageSizes('build', scriptsOf('build'));
	if (process.argv.includes('--json')) console.log(JSON.stringify(sizes, null, '\t'));
	else printTable(sizes);
}
