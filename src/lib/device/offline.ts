import { inTime } from './in-time.ts';

/** How long to wait for the first offline copy before giving up on saying that it is there. */
const READY_MILLIS = 120_000;
/** A page that stays open looks for a new version no more often than this. */
const LOOK_MILLIS = 60 * 60_000;

export interface OfflineOptions {
	/** The site's first page. */
	scope: string;
	base: string;
	/** A new version is whole and waits. Called once for each. */
	onupdate: () => void;
	/** A new version has taken over this page, which still runs the old one. */
	ontakeover: () => void;
}

/** The course's copy for working offline. */
export interface OfflineCopy {
	/** Resolves when the course works offline; false where it will not. Never rejects. */
	ready: Promise<boolean>;
	/** Lets a new version take over, if one waits. Returns whether one did. */
	takeOver: () => boolean;
	/** Looks for a new version, if the last look is long ago. */
	look: () => void;
}

/** Registers the service worker and watches for its successors. */
export function keepOffline({ scope, base, onupdate, ontakeover }: OfflineOptions): OfflineCopy {
	let registration: ServiceWorkerRegistration | undefined;
	let looked = Date.now();

	async function register(): Promise<boolean> {
		if (!('serviceWorker' in navigator)) return false;
		try {
			watchController(ontakeover);
			registration = await navigator.serviceWorker.register(trusted(`${base}/service-worker.js`), {
				scope,
				type: 'module'
			});
			watchSuccessors(registration, onupdate, ontakeover);
			if (registration.active) return true;
			const active = navigator.serviceWorker.ready.then(() => true);
			return await inTime(READY_MILLIS, active, () => false);
		} catch {
			return false; // Private windows and file addresses have no service worker; the course works online.
		}
	}

	return {
		ready: register(),
		takeOver() {
			const waiting = registration?.waiting;
			waiting?.postMessage('take-over');
			return waiting !== null && waiting !== undefined;
		},
		look() {
			// A last look that lies ahead was at another clock.
			if (Math.abs(Date.now() - looked) < LOOK_MILLIS) return;
			looked = Date.now();
			// Offline, or the server is away: there is nothing new then.
			registration?.update().catch(() => undefined);
		}
	};
}

/** The first worker of all takes over a page of its own version: only its successors are news. */
function watchController(ontakeover: () => void): void {
	let controlled = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (controlled) ontakeover();
		controlled = true;
	});
}

/** A page that no worker controls, as after a forced reload, is told of none that takes over: it sees it here. */
function watchSuccessors(registration: ServiceWorkerRegistration, onupdate: () => void, ontakeover: () => void): void {
	const watch = (worker: ServiceWorker) => {
		const succeeds = registration.active !== null;
		worker.addEventListener('statechange', () => {
			if (worker.state === 'installed' && registration.active) onupdate();
			if (worker.state === 'activated' && succeeds && !navigator.serviceWorker.controller) ontakeover();
		});
	};
	if (registration.waiting && registration.active) onupdate();
	for (const worker of [registration.waiting, registration.installing]) if (worker) watch(worker);
	registration.addEventListener('updatefound', () => {
		if (registration.installing) watch(registration.installing);
	});
}

/** Pages of this course take script addresses only through a named policy. */
function trusted(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return url;
	const policy = trustedTypes.createPolicy('closer-worker', { createScriptURL: (address) => address });
	return policy.createScriptURL(url) as string;
}

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): unknown };
}
