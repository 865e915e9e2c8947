import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf, FakeBrowser, FakeServer, PREFIX, typeOf, type FakeSite, type Fault } from './fake-browser.ts';

/** A version: some files are of it alone, some are the same in each. */
function site(version: string): FakeSite {
	const own = ['/', '/404.html', '/learn/one/', '/learn/two/', '/learn/two/quiz/', '/learn/two/__data.json'];
	return new Map([
		...own.map((path): [string, string] => [path, `${path} of ${version}`]),
		[`/_app/start.${version}.js`, `start of ${version}`],
		['/_app/shared.js', 'shared'],
		['/learn/three/', 'the same in each'],
		['/font.woff2', 'font']
	]);
}

const VERSIONS: ReadonlyMap<string, FakeSite> = new Map(['A', 'B', 'C', 'D', 'next'].map((name) => [name, site(name)]));
const PATHS = [...new Set([...VERSIONS.values()].flatMap((each) => [...each.keys()]))];

const html = { type: 'text/html' };
/** What servers, portals and networks were seen to do. */
const FAULTS: Record<string, Fault> = {
	'is well': () => undefined,
	'is away': () => 'no network',
	'answers with a page of its own for pages': (path) =>
		typeOf(path) === 'text/html' ? { ...html, content: 'Please log in' } : undefined,
	'sends half of each page': (path, content) =>
		content ? { type: typeOf(path), content: content.slice(0, content.length / 2) } : undefined,
	'fails for one file': (path) => (path === '/learn/two/quiz/' ? { status: 500, content: 'Oh' } : undefined),
	'sends scripts of one version and pages of another': (path) => {
		const content = VERSIONS.get('D')?.get(path);
		return typeOf(path) === 'text/html' && content ? { ...html, content } : undefined;
	},
	'sends a page for a script': (path) => (path.endsWith('.js') ? { ...html, content: '<!doctype html>' } : undefined)
};

/** What was taken away by the browser and not mended since, by cache. */
interface Model {
	lost: Set<string>;
}

class Step implements fc.AsyncCommand<Model, FakeBrowser> {
	readonly #words: string;
	readonly #act: (browser: FakeBrowser, model: Model) => unknown;
	constructor(words: string, act: (browser: FakeBrowser, model: Model) => unknown) {
		this.#words = words;
		this.#act = act;
	}
	check = () => true;
	async run(model: Model, browser: FakeBrowser): Promise<void> {
		await this.#act(browser, model);
		await everythingHolds(browser, model);
	}
	toString = () => this.#words;
}

async function everythingHolds({ caches, active, waiting }: FakeBrowser, { lost }: Model): Promise<void> {
	for (const [name, entries] of caches.all)
		for (const [path, response] of entries)
			expect(contentOf(response), `${path} in ${name}`).toBe(VERSIONS.get(name.slice(PREFIX.length))?.get(path));
	for (const worker of [active, waiting]) {
		if (!worker) continue;
		const { copy, version } = worker;
		const paths = [...(VERSIONS.get(version)?.keys() ?? [])];
		const kept = await copy.count();
		const held = paths.filter((path) => caches.all.get(copy.name)?.has(path));
		// The sign tells the truth.
		expect(kept.whole, 'said to be whole').toBe(held.length === paths.length);
		if (kept.whole) lost.delete(copy.name);
		// And whoever uses a version has all of it, unless the browser took some.
		if (!lost.has(copy.name)) expect(kept, `the copy of ${version}`).toEqual({ lessons: 3, of: 3, whole: true });
	}
}

const commands = [
	fc
		.constantFrom(...VERSIONS.keys())
		.map(
			(version) => new Step(`deploy ${version}`, ({ server }) => (server.site = VERSIONS.get(version) ?? server.site))
		),
	fc
		.constantFrom(...Object.keys(FAULTS))
		.map((name) => new Step(`the server ${name}`, ({ server }) => (server.fault = FAULTS[name] ?? server.fault))),
	fc.constant(new Step('look for a new version', (browser) => browser.look())),
	fc.constant(new Step('take the new version', (browser) => browser.takeOver())),
	fc.constant(new Step('count', (browser) => browser.count())),
	fc.constant(new Step('the browser ends what installs', (browser) => browser.kill())),
	fc.integer({ min: 1, max: 30 }).map((pieces) => new Step(`copy ${pieces} pieces`, (browser) => browser.step(pieces))),
	fc.subarray(PATHS).map(
		(paths) =>
			new Step(`the browser takes ${paths.join(', ')}`, ({ caches }, { lost }) => {
				for (const [name, entries] of caches.all) {
					lost.add(name);
					for (const path of paths) entries.delete(path);
				}
			})
	),
	fc.constant(
		new Step('the browser takes all', ({ caches }, { lost }) => {
			for (const name of caches.all.keys()) lost.add(name);
			caches.all.clear();
		})
	)
];

/** The server is well and stays as it is; the learner comes again, and takes what is offered. */
async function endsIn(version: string, browser: FakeBrowser): Promise<void> {
	const { caches, server } = browser;
	server.site = VERSIONS.get(version) ?? server.site;
	server.fault = () => undefined;
	for (let visit = 0; visit < 2; visit++) {
		await browser.look();
		do await browser.step(1);
		while (browser.busy);
		await browser.takeOver();
		browser.count();
	}
	do await browser.step(1);
	while (browser.busy);
	expect([browser.active?.version, browser.waiting, browser.installing]).toEqual([version, undefined, undefined]);
	const kept = caches.all.get(PREFIX + version) ?? [];
	expect(new Map([...kept].map(([path, found]) => [path, contentOf(found)]))).toEqual(new Map(server.site));
}

test('deploys, rollbacks, failures and what the browser takes, in any order, end in one version, whole', () =>
	fc.assert(
		fc.asyncProperty(
			fc.commands(commands, { size: '+1' }),
			fc.constantFrom('A', 'B', 'C', 'D'),
			async (steps, last) => {
				const browser = new FakeBrowser(VERSIONS, new FakeServer(VERSIONS.get('A') ?? new Map()));
				await fc.asyncModelRun(() => ({ model: { lost: new Set<string>() }, real: browser }), steps);
				await endsIn(last, browser);
				// Whatever was left behind goes with the next version.
				await endsIn('next', browser);
				expect([...browser.caches.all.keys()]).toEqual([`${PREFIX}next`]);
			}
		),
		{ numRuns: 300 }
	));
