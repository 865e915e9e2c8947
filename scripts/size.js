// npm run size [-- --json] — how many bytes of script each kind of page of the built course takes, to the byte.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** @typedef {{ files: number; raw: number; gzip: number; brotli: number }} Bytes */
/**
 * @typedef {object} PageSize
 * @property {string} route such as /learn/[lesson]/quiz/
 * @property {number} pages how many pages there are of that route
 * @property {Bytes} html the largest of them
 * @property {Bytes} first script that the page asks for at once
 * @property {Bytes} later script that it may ask for after it is live
 */

/** Every node of a tree that is an object with a type. @param {unknown} node @returns {Generator<Record<string, unknown>>} */
function* nodesOf(node) {
	if (typeof node !== 'object' || node === null) return;
	if ('type' in node) yield /** @type {Record<string, unknown>} */ (node);
	for (const child of Object.values(node)) yield* nodesOf(child);
}

/**
 * The text of a literal, in quotation marks or in backticks.
 * @param {unknown} node
 * @returns {string | undefined}
 */
function textOf(node) {
	const literal =
		/** @type {{ value?: unknown; quasis?: { value: { cooked: string } }[]; expressions?: unknown[] } | null | undefined} */ (
			node
		);
	if (typeof literal?.value === 'string') return literal.value;
	return literal?.expressions?.length === 0 ? literal.quasis?.[0]?.value.cooked : undefined;
}

/**
 * What a built script imports, as paths from the built folder.
 * @param {string} folder
 * @param {string} file
 * @returns {{ always: string[]; onDemand: string[] }}
 */
function importsOf(folder, file) {
	/** @type {{ always: string[]; onDemand: string[] }} */
	const found = { always: [], onDemand: [] };
	for (const node of nodesOf(parseSync(file, readFileSync(join(folder, file), 'utf8')).program)) {
		const source = textOf(node.source);
		if (!source?.startsWith('.')) continue;
		const path = join(dirname(file), source).split(sep).join('/');
		(node.type === 'ImportExpression' ? found.onDemand : found.always).push(path);
	}
	return found;
}

/** Whether this is a page or layout, as Kit's list of all pages names them. @param {string} file */
function isPage(file) {
	return file.includes('/nodes/');
}

/** What the scripts of one built folder import, read once each. */
class Scripts {
	/** @type {Map<string, { always: string[]; onDemand: string[] }>} */
	#imports = new Map();

	/** @param {string} folder */
	constructor(folder) {
		this.folder = folder;
	}

	/** @param {string} file */
	of(file) {
		const known = this.#imports.get(file) ?? importsOf(this.folder, file);
		this.#imports.set(file, known);
		return known;
	}

	/**
	 * These scripts and all that come with them.
	 * @param {Iterable<string>} files
	 */
	withImports(files) {
		const all = new Set(files);
		for (const file of all) for (const other of this.of(file).always) all.add(other);
		return all;
	}

	/**
	 * All that a page loads at once. When it starts, Kit also fetches the root layout and the page for errors, whatever
	 * the page is: nodes 0 and 1 of its app module.
	 * @param {Iterable<string>} named the scripts that the page names
	 */
	atOnce(named) {
		const all = this.withImports(named);
		const listed = [...all].flatMap((file) => this.of(file).onDemand);
		return this.withImports([...all, ...listed.filter((file) => /\/nodes\/[01]\.[^/]*$/.test(file))]);
	}

	/**
	 * What these scripts may load later. Kit's list of all pages does not count.
	 * @param {Set<string>} first
	 */
	laterThan(first) {
		/** @type {Set<string>} */
		const all = new Set();
		for (const from of [first, all])
			for (const file of from) {
				const onDemand = this.of(file).onDemand.filter((other) => !isPage(other));
				for (const other of this.withImports(onDemand)) if (!first.has(other)) all.add(other);
			}
		return all;
	}
}

/** Compressing is slow, and most pages share most files. @type {Map<string, Omit<Bytes, 'files'>>} */
const measured = new Map();

/** @param {string} path */
function measure(path) {
	const known = measured.get(path);
	if (known) return known;
	const content = readFileSync(path);
	const size = {
		raw: content.length,
		gzip: gzipSync(content, { level: 9 }).length,
		brotli: brotliCompressSync(content).length
	};
	measured.set(path, size);
	return size;
}

/**
 * @param {string} folder
 * @param {Iterable<string>} files
 * @returns {Bytes}
 */
function bytesOf(folder, files) {
	const sum = { files: 0, raw: 0, gzip: 0, brotli: 0 };
	for (const file of files) {
		const { raw, gzip, brotli } = measure(join(folder, file));
		sum.files += 1;
		sum.raw += raw;
		sum.gzip += gzip;
		sum.brotli += brotli;
	}
	return sum;
}

/**
 * The scripts that a page names itself: to load early, or in the script that starts it.
 * @param {string} html
 * @param {string} base
 */
function scriptsIn(html, base) {
	const named = html.matchAll(/(?:href|src)="([^"]+\.js)"|import\("([^"]+\.js)"\)/g);
	return [...named].map(([, preloaded, imported]) => (preloaded ?? imported ?? '').slice(base.length + 1));
}

/** @param {string} file */
function routeOf(file) {
	const path = `/${file.replace(/index\.html$/, '')}`;
	return path.replace(/^\/learn\/[^/]+\//, '/learn/[lesson]/');
}

/**
 * The sizes of a built course, one line for each kind of page.
 * @param {string} folder
 * @param {string} [base]
 * @returns {PageSize[]}
 */
export function pageSizes(folder, base = '') {
	const scripts = new Scripts(folder);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => relative('.', file).split(sep).join('/'))
		.sort();
	/** @type {Map<string, PageSize>} */
	const sizes = new Map();
	for (const file of files) {
		const first = scripts.atOnce(scriptsIn(readFileSync(join(folder, file), 'utf8'), base));
		const route = routeOf(file);
		const size = {
			route,
			pages: 1 + (sizes.get(route)?.pages ?? 0),
			html: bytesOf(folder, [file]),
			first: bytesOf(folder, first),
			later: bytesOf(folder, scripts.laterThan(first))
		};
		const known = sizes.get(route);
		if (known && known.html.raw >= size.html.raw) known.pages = size.pages;
		else sizes.set(route, size);
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
	if (!existsSync('build/index.html')) {
		console.error('There is no built course in build; "npm run build" makes one.');
		process.exit(1);
	}
	const sizes = pageSizes('build', process.env.BASE_PATH ?? '');
	if (process.argv.includes('--json')) console.log(JSON.stringify(sizes, null, '\t'));
	else printTable(sizes);
}
