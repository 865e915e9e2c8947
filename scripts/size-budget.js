// npm run size:budget — fails when a kind of page grew past its budget, and says by what. Bytes are exact. With --accept,
// what stands now becomes what later growth is compared with. What the engine costs is measured, and lessons are free: HTML
// is that of a course which is there for tests, and script is counted whatever the lesson of a page has in it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesOf, isPage, pagesOf, reached, scriptsOf } from './built-course.js';
import { htmlParts } from './html-parts.js';
import { SITES, readJson } from './ready.js';

/** @typedef {import('./built-course.js').Scripts} Scripts */
/**
 * Bytes, as brotli brings them over the wire.
 * @typedef {object} Budget
 * @property {number} [page] the HTML with its styles and data, in the course for tests; none where it is all course.ts
 * @property {number} live script until every control on the page answers
 * @property {number} whole all script that such a page ever asks for by itself, with every kind of figure
 */

/** @type {Record<string, Budget>} */
export const BUDGETS = {
	// Its `whole` has what finds out whether something has come back, which only those who wish it ask for: 14 kB.
	'/': { page: 9_700, live: 41_600, whole: 79_100 },
	'/learn/[lesson]/': { page: 14_300, live: 41_900, whole: 88_600 },
	'/learn/[lesson]/quiz/': { page: 11_850, live: 53_300, whole: 115_900 },
	'/learn/[lesson]/scene/': { page: 10_350, live: 55_000, whole: 107_800 },
	'/learn/[lesson]/reflect/': { page: 8_250, live: 49_650, whole: 77_750 },
	// What searches is in `whole`; the texts that it searches are not, some 3 kB for each lesson.
	'/search/': { page: 7_650, live: 47_050, whole: 78_250 },
	'/help/': { live: 40_000, whole: 61_400 }
};

/** Of these modules, which come later, no page asks for more than one: it holds a scene or a simulator. */
const EITHER = [/\/scenario\/SceneHistoryView\.svelte$/, /\/simulator\/Simulator\.svelte$/];

/** What each module, and each part of a page, came to when a budget was last agreed on. */
const AGREED = 'scripts/size-agreed.json';
const NAMED = 8;

/**
 * All scripts that a page may come to ask for: one list for each of the modules of which it asks for one only.
 * @param {string[]} named what the page itself names
 * @param {Scripts} scripts
 */
export function everAskedFor(named, scripts) {
	const all = Object.values(scripts).flatMap(({ modules }) => Object.keys(modules));
	const either = new Set(all.filter((path) => EITHER.some((one) => one.test(path))));
	return [...(either.size === 0 ? [''] : either)].map((taken) =>
		reached(named, scripts, (name) => {
			// Kit's app module can load every page of the site; a page asks for its own only.
			if (isPage(name)) return false;
			return !Object.keys(scripts[name]?.modules ?? {}).some((path) => path !== taken && either.has(path));
		})
	);
}

/** @typedef {{ live: number; whole: number; modules: Record<string, number>; later: Record<string, number>; late: string[] }} ScriptSize */

/**
 * The scripts of each kind of page that has a budget: bytes, and the characters of the modules that it needs at once and later.
 * @param {string} folder
 * @param {Scripts} scripts
 */
export function measureScripts(folder, scripts) {
	/** @type {Map<string, ScriptSize>} */
	const kinds = new Map();
	/** @param {Iterable<string>} files */
	const packed = (files) => bytesOf(folder, files).brotli;
	/** @param {Iterable<string>} names */
	const modulesOf = (names) =>
		Object.fromEntries([...names].flatMap((name) => Object.entries(scripts[name]?.modules ?? {})));
	for (const { kind, named } of pagesOf(folder)) {
		if (!BUDGETS[kind]) continue;
		const live = reached(named, scripts);
		if (packed(live) <= (kinds.get(kind)?.live ?? 0)) continue;
		const lists = everAskedFor(named, scripts);
		// What a page does not name is asked for only once another script has come. Kit names none that a part loaded later
		// by the frame needs as well, so the two must not share a file.
		const late = [...live].filter((name) => !named.includes(name) && existsSync(join(folder, name)));
		kinds.set(kind, {
			live: packed(live),
			whole: Math.max(...lists.map(packed)),
			modules: modulesOf(live),
			later: modulesOf(lists.flatMap((list) => [...list].filter((name) => !live.has(name)))),
			late
		});
	}
	return kinds;
}

/** @typedef {{ page: number; parts: Record<string, number> }} PageSize */

/**
 * The largest page of each kind that has a budget: its bytes, and the characters of its parts.
 * @param {string} folder
 */
export function measurePages(folder) {
	if (!existsSync(folder)) throw new Error(`There is no ${folder}/ to measure: npm test builds it.`);
	/** @type {Map<string, PageSize>} */
	const kinds = new Map();
	for (const { kind, file } of pagesOf(folder)) {
		const page = bytesOf(folder, [file]).brotli;
		if (!BUDGETS[kind] || page <= (kinds.get(kind)?.page ?? 0)) continue;
		kinds.set(kind, { page, parts: htmlParts(kind, readFileSync(join(folder, file), 'utf8')) });
	}
	return kinds;
}

/**
 * What has grown since it was agreed on, in lines of its own, the most first.
 * @param {Record<string, number>} found
 * @param {Record<string, number>} agreed
 */
function grownSince(found, agreed) {
	const grown = Object.entries(found)
		.map(([name, size]) => ({ name, by: size - (agreed[name] ?? 0), isNew: agreed[name] === undefined }))
		.filter(({ by }) => by > 0)
		.sort((a, b) => b.by - a.by)
		.slice(0, NAMED)
		.map(({ name, by, isNew }) => `    ${isNew ? 'new' : 'grown'} by ${by} characters: ${name}`);
	return grown.length > 0 ? grown : ['    nothing in it has grown since sizes were agreed on: it packs less well'];
}

/**
 * What is over its budget, in words; empty if nothing is.
 * @param {Map<string, ScriptSize>} scripts
 * @param {Map<string, PageSize>} pages
 * @param {Record<string, number>} agreed
 */
export function overBudget(scripts, pages, agreed) {
	return Object.entries(BUDGETS).flatMap(([kind, budget]) => {
		const found = { ...scripts.get(kind), ...pages.get(kind) };
		const { page = 0, parts = {}, live, whole = 0, modules = {}, later = {}, late = [] } = found;
		if (live === undefined || (budget.page !== undefined && page === 0)) return [`${kind} is not in the build.`];
		const over = [
			...(page > (budget.page ?? Infinity) ? [`page ${page} of ${budget.page} bytes`] : []),
			...(live > budget.live ? [`live ${live} of ${budget.live} bytes`] : []),
			...(whole > budget.whole ? [`whole ${whole} of ${budget.whole} bytes`] : [])
		];
		const unnamed = late.length === 0 ? [] : [`${kind} does not name ${late.join(', ')}`];
		if (over.length === 0) return unnamed;
		// Only what the number that is too large is made of: a script has no part in the size of a page's HTML.
		const blamed = {
			...(page > (budget.page ?? Infinity) ? parts : {}),
			...(live > budget.live || whole > budget.whole ? modules : {}),
			...(whole > budget.whole ? later : {})
		};
		return [...unnamed, [`${kind} is over its budget: ${over.join(', ')}`, ...grownSince(blamed, agreed)].join('\n')];
	});
}

const HOW_TO_RAISE = `
No lesson is counted: HTML is measured in tests/courses/bread, and script is what src/ needs. Where it is worth its bytes,
raise the budget in scripts/size-budget.js, and run npm run size:budget -- --accept.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const forTests = SITES.find(({ course }) => course !== undefined)?.folder ?? '';
	const [scripts, pages] = [measureScripts('build', scriptsOf('build')), measurePages(forTests)];
	const sizes = Object.keys(BUDGETS).map((kind) => {
		const { live, whole } = scripts.get(kind) ?? {};
		return [kind, { page: pages.get(kind)?.page, live, whole }];
	});
	console.table(Object.fromEntries(sizes));
	if (process.argv.includes('--accept')) {
		const all = [...scripts.values()].flatMap(({ modules, later }) => [modules, later]);
		const parts = [...pages.values()].map((each) => each.parts);
		const now = Object.fromEntries([...all, ...parts].flatMap((each) => Object.entries(each)).sort());
		writeFileSync(AGREED, `${JSON.stringify(now, undefined, '\t')}\n`);
	}
	const agreed = /** @type {Record<string, number>} */ (readJson(AGREED) ?? {});
	const faults = overBudget(scripts, pages, agreed);
	for (const fault of faults) console.error(fault);
	console.log(faults.length === 0 ? 'Every kind of page is within its budget.' : `\n${faults.length} over budget.`);
	if (faults.length > 0) console.log(HOW_TO_RAISE);
	process.exitCode = faults.length === 0 ? 0 : 1;
}
