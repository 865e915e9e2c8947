/** The first worker of all takes over a page of its own version: only its successors are news. */
export function watchController(ontakeover: () => void): void {
	let controlled = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (controlled) ontakeover();
		controlled = true;
	});
}

interface Successors {
	/** One is whole and waits. */
	onupdate: () => void;
	/** One has taken over this page, which still runs the version before. */
	ontakeover: () => void;
	/** One is in charge, be it the first. */
	onactivated: () => void;
	/** One could not make its copy. */
	onfailure: () => void;
}

/** A page that no worker controls, as after a forced reload, is told of none that takes over: it sees it here. */
export function watchSuccessors(
	registration: ServiceWorkerRegistration,
	{ onupdate, ontakeover, onactivated, onfailure }: Successors
): void {
	const watch = (worker: ServiceWorker) => {
		const succeeds = registration.active !== null;
		let installed = worker.state !== 'installing';
		worker.addEventListener('statechange', () => {
			if (worker.state === 'installed' && registration.active) onupdate();
			if (worker.state === 'activated' && succeeds && !navigator.serviceWorker.controller) ontakeover();
			if (worker.state === 'activated') onactivated();
			if (worker.state === 'redundant' && !installed) onfailure();
			installed = true;
		});
	};
	if (registration.waiting && registration.active) onupdate();
	for (const worker of [registration.waiting, registration.installing]) if (worker) watch(worker);
	registration.addEventListener('updatefound', () => {
		if (registration.installing) watch(registration.installing);
	});
}
