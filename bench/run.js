// npm run bench: measures the built site against pages written by hand. Ratios are the result; times are noise.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.js';
import { floorPages } from './floor-pages.js';
import { serveSite } from './site-server.js';
import { printTable, summarise } from './table.js';
import { visit } from './visit.js';
import { WATCHED } from './watched-pages.js';

const { values } = parseArgs({
	options: {
		site: { type: 'string', default: 'build' },
		runs: { type: 'string', default: '5' },
		port: { type: 'string', default: '0' },
		only: { type: 'string' },
		json: { type: 'string', default: 'bench/results/latest.json' }
	}
});

const root = resolve(values.site);
const site = await serveSite({ root, pages: await floorPages(root), port: Number(values.port) });
const browser = await launchChromium();
const samples = [];

/** One learner: a first visit, the copy made, a repeat visit, and a start without the network. */
async function learner(name, throttled, sides) {
	const { settled } = WATCHED[name];
	for (const who of sides) {
		const watch = WATCHED[name][who];
		const newContext = () => browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 390, height: 844 } });
		const take = async (context, when, more = {}) => {
			const found = await visit(context, { url: site.origin + watch.path, watch, throttled, ...more }).catch((error) =>
				console.error(`${name} ${who} ${when}: no figure. ${error.message.split('\n')[0]}`)
			);
			if (!found) return;
			samples.push({ name, who, throttled, when, ...found });
		};
		const context = await newContext();
		const own = who === 'site' ? settled : undefined;
		await take(context, 'first', { settled: own, first: true });
		if (who === 'site') await offlineCopy(context);
		await take(context, 'repeat');
		if (who === 'site') {
			site.setUp(false);
			await take(context, 'offline');
			site.setUp(true);
		}
		await context.close();
		if (name !== 'quiz') continue;
		const rested = await newContext();
		await take(rested, 'rested', { hold: true, settled });
		await rested.close();
		if (who !== 'site') continue;
		const copying = await newContext();
		await take(copying, 'copying', { hold: true, copying: true, settled });
		await copying.close();
	}
}

/** Waits, without throttling, until the page says that it is ready offline. */
async function offlineCopy(context) {
	const page = await context.newPage();
	await page.goto(`${site.origin}/help/`);
	await page.getByText('Ready offline').waitFor({ timeout: 60_000 });
	await page.close();
}

/** A browser's first page pays for its start: nobody's figures are to hold that. */
async function warmUp() {
	const context = await browser.newContext({ ignoreHTTPSErrors: true });
	await visit(context, {
		url: site.origin + WATCHED.reading.floor.path,
		watch: WATCHED.reading.floor,
		throttled: false
	});
	await context.close();
}

try {
	await warmUp();
	for (let run = 0; run < Number(values.runs); run += 1)
		for (const name of Object.keys(WATCHED))
			if (!values.only || values.only === name)
				// Whoever goes first may find the machine busier or quieter, so they take turns.
				for (const throttled of [true, false])
					await learner(name, throttled, run % 2 === 0 ? ['floor', 'site'] : ['site', 'floor']);
} finally {
	await browser.close();
	site.close();
}

const summary = summarise(samples);
printTable(summary, site.protocol);
mkdirSync(resolve(values.json, '..'), { recursive: true });
writeFileSync(values.json, `${JSON.stringify({ protocol: site.protocol, summary, samples }, undefined, '\t')}\n`);
