/** How long to wait for the first offline copy before giving up on saying that it is there. */
const READY_MILLIS = 120_000;

/**
 * Registers the service worker and waits until it is active. Returns whether the course now works offline; never
 * rejects. `scope` is the site's first page.
 */
export async function keepOffline(scope: string, base: string): Promise<boolean> {
	if (!('serviceWorker' in navigator)) return false;
	try {
		const registration = await navigator.serviceWorker.register(trusted(`${base}/service-worker.js`), {
			scope,
			type: 'module'
		});
		if (registration.active) return true;
		const timeout = new Promise<false>((resolve) => setTimeout(() => resolve(false), READY_MILLIS));
		const active = navigator.serviceWorker.ready.then(() => true as const);
		return await Promise.race([active, timeout]);
	} catch {
		return false; // Private windows and file addresses have no service worker; the course works online.
	}
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
