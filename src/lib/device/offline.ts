import * as v from 'valibot';
import { onActing, whenAtRest } from './acting.ts';
import { whenIdle } from './idle.ts';
import { readMarker } from './missing-marker.ts';
import { trustedScript } from './trusted-script.ts';
import { answersOf } from './worker-answers.ts';
import { watchController, watchSuccessors } from './worker-successors.ts';

/** A page that stays open looks for a new version no more often than this. */
const LOOK_MILLIS = 60 * 60_000;
/** What failed is tried again after so long, and then after twice as long each time, up to an hour. */
const RETRY_MILLIS = 60_000;
/** Somebody who writes need not be told of to the worker at each key. */
const ACTING_MILLIS = 250;

const keptSchema = v.object({ lessons: v.number(), of: v.number(), whole: v.boolean() });
/** How much of the course works offline: so many of its lessons, and all that is kept without being asked for. */
export type KeptOffline = v.InferOutput<typeof keptSchema>;

export interface OfflineOptions {
	/** The site's first page. */
	scope: string;
	base: string;
	/** A new version is whole and waits. Called once for each. */
	onupdate: () => void;
	/** A new version has taken over this page, which still runs the old one. */
	ontakeover: () => void;
	/** The copy was counted. */
	onkept: (kept: KeptOffline) => void;
	/** The time between two erasings of everything. */
	epoch?: () => number;
}

/** The course's copy for working offline. */
export interface OfflineCopy {
	/** Resolves when there is a copy, as late as that may be; false where there will be none. Never rejects. */
	ready: Promise<boolean>;
	/** Lets a new version take over, if one waits. Returns whether one did. */
	takeOver: () => boolean;
	/** Counts again, has what is missing fetched, and looks for a new version if the last look is long ago. */
	look: () => void;
	/** Asks the worker that is in charge (`src/service-worker/asked-of-worker.ts`). Nothing where none answers. */
	ask: (question: object) => Promise<unknown>;
}

/** Registers the service worker once the page is at rest, watches for its successors, and counts what it keeps. */
export function keepOffline(options: OfflineOptions): OfflineCopy {
	const { scope, base, onupdate, ontakeover, onkept, epoch = () => readMarker(base).epoch } = options;
	let registration: ServiceWorkerRegistration | undefined;
	let looked = Date.now();
	let counting = false;
	let failures = 0;
	let made = false;
	let retry: ReturnType<typeof setTimeout> | undefined;
	const begun = epoch();
	const script = `${base}/service-worker.js`;

	async function start(): Promise<boolean> {
		try {
			watchController(ontakeover);
			standBack();
			void begin().catch(tryLater);
			await navigator.serviceWorker.ready;
			return true;
		} catch {
			return false; // Old browsers and framed pages have no service worker, or may not speak of it. It works online.
		}
	}

	async function begin(): Promise<void> {
		const earlier = await ownRegistration(scope);
		if (!earlier) return makeFirst();
		take(earlier);
		await count();
		// Any page of this origin can put another in its place.
		const { active, waiting, installing } = earlier;
		const ours = new URL(script, location.href).href;
		if (![active, waiting, installing].some((worker) => worker?.scriptURL === ours)) await register();
	}

	async function makeFirst(): Promise<void> {
		const found = await register();
		if (found) take(found);
	}

	/** Once the page is at rest; not by a page on which, or beside which, everything was erased. */
	async function register(): Promise<ServiceWorkerRegistration | undefined> {
		await whenAtRest();
		if (epoch() !== begun) return undefined;
		const options: RegistrationOptions = { scope, type: 'module' };
		return navigator.serviceWorker.register(trustedScript(script), options);
	}

	function take(found: ServiceWorkerRegistration): void {
		registration = found;
		const onactivated = () => void count().catch(() => undefined);
		watchSuccessors(found, { onupdate, ontakeover, onactivated, onfailure: tryLater });
		// It failed before anybody could watch.
		if (!(found.installing ?? found.waiting ?? found.active)) tryLater();
	}

	/** A copy that could not be made whole, or was made for a site that has changed since, is tried again. */
	function tryLater(): void {
		clearTimeout(retry);
		retry = setTimeout(tryAgain, Math.min(RETRY_MILLIS * 2 ** failures++, LOOK_MILLIS));
	}

	function tryAgain(): void {
		clearTimeout(retry);
		retry = undefined;
		// Offline, or the server is away: then later.
		void again().catch(tryLater);
	}

	async function again(): Promise<void> {
		const own = await ownRegistration(scope);
		// What was there and is gone was erased.
		if (!own) return made ? undefined : makeFirst();
		await whenAtRest();
		await own.update();
		await count();
	}

	/** Has it counted what is there now, which may be less than was put there once. */
	async function count(): Promise<void> {
		await whenIdle();
		// Everything may have been erased meanwhile: then nothing is to be kept again by this page.
		const worker = (await ownRegistration(scope))?.active;
		if (!worker || counting) return;
		counting = made = true;
		let whole = true;
		await answersOf(worker, { ask: 'count' }, (answer) => {
			const kept = v.safeParse(keptSchema, answer);
			if (!kept.success) return true;
			whole = kept.output.whole;
			onkept(kept.output);
			return false;
		}).finally(() => (counting = false));
		if (whole) failures = 0;
		else tryLater();
	}

	/** While something is being copied, the worker is told of whoever acts here. */
	function standBack(): void {
		let toldAt = -ACTING_MILLIS;
		onActing(() => {
			const copying = registration?.installing ?? (counting ? registration?.active : undefined);
			if (!copying || performance.now() - toldAt < ACTING_MILLIS) return;
			toldAt = performance.now();
			copying.postMessage('acting');
		});
	}

	return {
		ready: start(),
		takeOver() {
			const waiting = registration?.waiting;
			waiting?.postMessage('take-over');
			return waiting !== null && waiting !== undefined;
		},
		look() {
			if (retry !== undefined) return tryAgain();
			void count().catch(() => undefined);
			// A last look that lies ahead was at another clock.
			if (Math.abs(Date.now() - looked) < LOOK_MILLIS) return;
			looked = Date.now();
			// Offline, or the server is away: there is nothing new then.
			registration?.update().catch(() => undefined);
		},
		async ask(question) {
			const worker = (await ownRegistration(scope).catch(() => undefined))?.active;
			if (!worker) return undefined;
			let first: unknown;
			await answersOf(worker, question, (answer) => {
				first = answer;
				return true;
			});
			return first;
		}
	};
}

/** The registration of this very scope: another project may have one for a scope that this lies in. */
async function ownRegistration(scope: string): Promise<ServiceWorkerRegistration | undefined> {
	const found = await navigator.serviceWorker.getRegistration(scope);
	return found?.scope === new URL(scope, location.href).href ? found : undefined;
}
