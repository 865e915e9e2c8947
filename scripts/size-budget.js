// npm run size:budget — fails when a kind of page grew past its budget, and says by which module. Bytes are exact.
// With --accept, what stands now becomes what later growth is compared with.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesOf, isPage, pagesOf, reached, scriptsOf } from './built-course.js';
import { readJson } from './ready.js';

/** @typedef {import('./built-course.js').Scripts} Scripts */
/**
 * Bytes, as brotli brings them over the wire.
 * @typedef {object} Budget
 * @property {number} page the HTML with its styles and data, the largest of its kind
 * @property {number} live script until every control on the page answers
 * @property {number} whole all script that the page ever asks for by itself
 */

/** @type {Record<string, Budget>} */
const BUDGETS = {
	// Of the first page, 1.2 kB are the plates of the parts: once to be seen, and once as data for who comes back to it.
	// Its `whole` has what finds out whether something has come back, which only those who wish it ask for: 14 kB.
	'/': { page: 15_950, live: 41_600, whole: 79_100 },
	'/learn/[lesson]/': { page: 24_900, live: 41_900, whole: 79_500 },
	'/learn/[lesson]/quiz/': { page: 18_100, live: 53_300, whole: 102_600 },
	'/learn/[lesson]/scene/': { page: 20_400, live: 55_000, whole: 107_800 },
	'/learn/[lesson]/reflect/': { page: 9_550, live: 49_650, whole: 77_750 },
	// What searches is in `whole`; the texts that it searches are not, 41 kB for 15 lessons.
	'/search/': { page: 7_700, live: 47_050, whole: 78_250 },
	'/help/': { page: 9_700, live: 40_000, whole: 61_400 }
};

/** Of these modules, which come later, no page asks for more than one: it holds a scene or a simulator. */
const EITHER = [/\/scenario\/SceneHistoryView\.svelte$/, /\/simulator\/Simulator\.svelte$/];

/** What draws a kind of figure. A page asks for the kinds that it has. */
const FIGURE = /\/figure\/kinds\/(\w+)\/\w+Figure\.svelte$/;

/** What each module came to when a budget was last agreed on. */
const AGREED = 'scripts/size-agreed.json';
const NAMED = 8;

/**
 * All scripts that a page may come to ask for: one list for each of the modules of which it asks for one only.
 * @param {string[]} named what the page itself names
 * @param {Scripts} scripts
 * @param {string} html of the page, in which figures say of which kind they are
 */
export function everAskedFor(named, scripts, html = '') {
	/** @param {string} path */
	const isNoFigureOfIts = (path) => {
		const kind = FIGURE.exec(path)?.[1];
		return kind !== undefined && !html.includes(`&quot;kind&quot;:&quot;${kind}&quot;`);
	};
	return EITHER.map((module) =>
		reached(named, scripts, (name) => {
			// Kit's app module can load every page of the site; a page asks for its own only.
			if (isPage(name)) return false;
			const paths = Object.keys(scripts[name]?.modules ?? {});
			if (paths.some(isNoFigureOfIts)) return false;
			return !EITHER.some((other) => other !== module && paths.some((path) => other.test(path)));
		})
	);
}

/**
 * The largest page of each kind, with its scripts.
 * @param {string} folder
 * @param {Scripts} scripts
 */
export function measure(folder, scripts) {
	/** @type {Map<string, Budget & { modules: Record<string, number>; late: string[] }>} */
	const kinds = new Map();
	/** @param {Iterable<string>} files */
	const packed = (files) => bytesOf(folder, files).brotli;
	for (const { kind, file, named } of pagesOf(folder)) {
		if (!BUDGETS[kind]) continue;
		const page = packed([file]);
		if (page <= (kinds.get(kind)?.page ?? 0)) continue;
		const live = reached(named, scripts);
		/** @type {Record<string, number>} */
		const modules = {};
		for (const name of live)
			for (const [module, size] of Object.entries(scripts[name]?.modules ?? {})) modules[module] = size;
		// What a page does not name is asked for only once another script has come. Kit names none that a part loaded later
		// by the frame needs as well, so the two must not share a file.
		const late = [...live].filter((name) => !named.includes(name) && existsSync(join(folder, name)));
		kinds.set(kind, {
			page,
			live: packed(live),
			whole: Math.max(...everAskedFor(named, scripts, readFileSync(join(folder, file), 'utf8')).map(packed)),
			modules,
			late
		});
	}
	return kinds;
}

/**
 * What is over its budget, in words; empty if nothing is.
 * @param {ReturnType<typeof measure>} kinds
 * @param {Record<string, number>} agreed
 */
export function overBudget(kinds, agreed) {
	return Object.entries(BUDGETS).flatMap(([kind, budget]) => {
		const found = kinds.get(kind);
		if (!found) return [`${kind} is not in the build.`];
		const over = /** @type {const} */ (['page', 'live', 'whole']).filter((part) => found[part] > budget[part]);
		const late = found.late.length === 0 ? [] : [`${kind} does not name ${found.late.join(', ')}`];
		if (over.length === 0) return late;
		const parts = over.map((part) => `${part} ${found[part]} of ${budget[part]} bytes`).join(', ');
		const grown = Object.entries(found.modules)
			.map(([module, size]) => ({ module, by: size - (agreed[module] ?? 0), isNew: agreed[module] === undefined }))
			.filter(({ by }) => by > 0)
			.sort((a, b) => b.by - a.by)
			.slice(0, NAMED)
			.map(({ module, by, isNew }) => `    ${isNew ? 'new' : 'grown'} by ${by} characters: ${module}`);
		return [...late, [`${kind} is over its budget: ${parts}`, ...grown].join('\n')];
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const kinds = measure('build', scriptsOf('build'));
	console.table(Object.fromEntries([...kinds].map(([kind, { page, live, whole }]) => [kind, { page, live, whole }])));
	if (process.argv.includes('--accept')) {
		const now = Object.fromEntries([...kinds.values()].flatMap(({ modules }) => Object.entries(modules)).sort());
		writeFileSync(AGREED, `${JSON.stringify(now, undefined, '\t')}\n`);
	}
	const agreed = /** @type {Record<string, number>} */ (readJson(AGREED) ?? {});
	const faults = overBudget(kinds, agreed);
	for (const fault of faults) console.error(fault);
	console.log(faults.length === 0 ? 'Every kind of page is within its budget.' : `\n${faults.length} over budget.`);
	process.exitCode = faults.length === 0 ? 0 : 1;
}
