/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import {
	answerTo,
	cacheName,
	cachePrefix,
	firstPaths,
	routesTo,
	unfit,
	type Copy,
	type Instead,
	type Route
} from './cache-policy.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const current = cacheName(base, version);
/** Going from page to page within the course fetches a page's data in place of its HTML. */
const data = prerendered
	.filter((path) => path.endsWith('/') && !path.endsWith('/paper/'))
	.map((path) => `${path}__data.json`);
/** Kit names the data of some pages itself; each path is fetched once. */
const copy: Copy = { base, paths: new Set([...build, ...files, ...prerendered, ...data]) };
/** Requests under way at once while the copy is made. */
const ABREAST = 8;

/** Makes the copy whole or not at all: one unfit response and the old copy stays. */
async function makeCopy(paths: readonly string[]): Promise<void> {
	const waiting = [...paths];
	const cache = await caches.open(current);
	const fetchNext = async (): Promise<void> => {
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			const response = await fetch(path, { cache: 'no-cache', redirect: 'error' });
			const reason = unfit(path, response.status, response.headers.get('content-type') ?? '');
			if (reason) throw new Error(`The offline copy is incomplete: ${reason}.`);
			await cache.put(path, response);
		}
	};
	try {
		await Promise.all(Array.from({ length: ABREAST }, fetchNext));
	} catch (error) {
		await caches.delete(current);
		throw error;
	}
}

/** Every path that an older copy holds. */
async function keptPaths(): Promise<Set<string>> {
	const own = await Promise.all((await ownCaches()).map((name) => caches.open(name)));
	const requests = await Promise.all(own.map((cache) => cache.keys()));
	return new Set(requests.flat().map(({ url }) => new URL(url).pathname));
}

async function ownCaches(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
}

async function dropOldCopies(): Promise<void> {
	const old = (await ownCaches()).filter((name) => name !== current);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function fromCopy(path: string): Promise<Response | undefined> {
	return (await caches.open(current)).match(path);
}

async function fromNetwork(request: Request, instead?: Instead): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const page = instead && (await fromCopy(instead.path));
		if (!page) throw error;
		return new Response(page.body, { status: instead.status, headers: page.headers });
	}
}

/** An install event, where the browser has a router of its own. */
interface RoutedEvent extends ExtendableEvent {
	addRoutes?(routes: Route[]): Promise<void>;
}

/** Starting the worker takes longer than the answer. A browser that refuses the routes still has the worker. */
async function addRoutes(event: RoutedEvent, paths: readonly string[]): Promise<void> {
	await event.addRoutes?.(routesTo(base, current, paths)).catch(() => undefined);
}

async function install(event: RoutedEvent): Promise<void> {
	const paths = firstPaths(copy, await keptPaths());
	await Promise.all([makeCopy(paths), addRoutes(event, paths)]);
}

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldCopies().then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	const answer = answerTo(url, request.mode === 'navigate', copy);
	if (answer.from === 'copy')
		event.respondWith(fromCopy(answer.path).then((found) => found ?? fromNetwork(request, answer.instead)));
	if (answer.from === 'network' && answer.instead) event.respondWith(fromNetwork(request, answer.instead));
	if (answer.from === 'redirect') event.respondWith(Response.redirect(answer.to, 301));
});
