/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { readAsked, type AskedOfWorker } from './asked-of-worker.ts';
import { answerTo, cachePrefix, routesTo, type Instead, type Route } from './cache-policy.ts';
import { digestOf, piecesOf, type OfflineFiles, type Piece } from './offline-files.ts';
import { ranged } from './ranged.ts';
import { SiteCopy } from './site-copy.ts';
import { StandBack } from './stand-back.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
/** The worker lies there. Kit tells it as well, but its lists of all files then stay in the worker. */
const base = worker.location.pathname.replace(/\/[^/]*$/, '');
/** The build puts the list here, once the site stands (`scripts/offline-files.js`). */
const files = JSON.parse('%offline-files%') as OfflineFiles;
const standBack = new StandBack();

const copy = new SiteCopy(piecesOf(files, base), cachePrefix(base), files.version, {
	caches,
	get: (path, anew) =>
		fetch(path, {
			// Their names carry a hash: what the page has just loaded need not be asked for again.
			cache: anew ? 'reload' : path.startsWith(`${base}/_app/immutable/`) ? 'default' : 'no-cache',
			redirect: 'error',
			priority: 'low'
		}),
	digest: digestOf,
	rest: () => standBack.rest(),
	succeeded: () => Boolean(worker.registration.installing ?? worker.registration.waiting)
});

async function fromNetwork(request: Request, instead?: Instead): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const page = instead && (await copy.match(instead.path));
		if (!page) throw error;
		return new Response(page.body, { status: instead.status, headers: page.headers });
	}
}

/** An install event, where the browser has a router of its own. */
interface RoutedEvent extends ExtendableEvent {
	addRoutes?(routes: Route[]): Promise<void>;
}

/** Starting the worker takes longer than the answer. A browser that refuses the routes still has the worker. */
async function addRoutes(event: RoutedEvent, pieces: readonly Piece[]): Promise<void> {
	const paths = pieces.flatMap((piece) => piece.paths);
	await event.addRoutes?.(routesTo(base, copy.name, paths)).catch(() => undefined);
}

async function install(event: RoutedEvent): Promise<void> {
	const pieces = await copy.first();
	await addRoutes(event, pieces);
	await copy.make(pieces);
}

/** The mending under way: however many pages ask, there is one. */
let mending: Promise<void> | undefined;

/** Says how much is kept; and where something is missing, fetches it and says so again. */
async function countAndMend(port: MessagePort): Promise<void> {
	const found = await copy.count();
	port.postMessage(found);
	if (!found.whole) {
		mending ??= copy.mend().finally(() => (mending = undefined));
		// Without a network, or where the site has changed meanwhile, what is there is all there is.
		await mending.catch(() => undefined);
		port.postMessage(await copy.count());
	}
	port.postMessage('done');
}

async function answerPage(asked: AskedOfWorker, port: MessagePort): Promise<void> {
	if (asked.ask === 'count') return countAndMend(port);
	port.postMessage(asked.ask === 'keep' ? await copy.keep(asked.path) : await copy.held(asked.paths));
}

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(copy.clear().then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
	const [port] = event.ports;
	const asked = readAsked(event.data);
	if (event.data === 'take-over') void worker.skipWaiting();
	else if (event.data === 'acting') standBack.acted();
	else if (asked && port) event.waitUntil(answerPage(asked, port));
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	const answer = answerTo(url, request.mode === 'navigate', { base, paths: copy.paths });
	if (answer.from === 'copy')
		event.respondWith(
			copy
				.match(answer.path)
				.then((found) => (found ? ranged(request.headers.get('range'), found) : fromNetwork(request, answer.instead)))
		);
	if (answer.from === 'network' && answer.instead) event.respondWith(fromNetwork(request, answer.instead));
	if (answer.from === 'redirect') event.respondWith(Response.redirect(answer.to, 301));
});
