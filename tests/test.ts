import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

/** What a context did that no page of the course may do. */
export interface Watched {
	/** Errors on the console, reports of the content security policy among them, and exceptions nobody caught. */
	errors: string[];
	/** Addresses that were asked for outside of this site. */
	foreign: string[];
	/** Addresses outside of this site that a test goes to on purpose. */
	allowed: string[];
}

/**
 * How browsers say that something was still loading when a page was left: a request, a module (one that is really missing
 * is among the failed requests), a stylesheet of one (likewise), a typeface (the number is NS_BINDING_ABORTED) or what a
 * service worker was answering (of what the worker does not have Firefox says that a promise “rejected”).
 */
const BROKEN_OFF =
	/ERR_ABORTED|BINDING_ABORTED|error loading dynamically imported module|Unable to preload CSS|font: download failed .*status=2152398850|ServiceWorker intercepted the request and encountered an unexpected error/;
/**
 * When Firefox 153 collects a picture that is gone from the page, seconds after that, it asks for the form of it that other
 * browsers are for, which is not kept for working offline. That pictures are shown offline is tried where they are.
 */
const THROWN_AWAY = /NS_ERROR_OFFLINE .*\/files\/[^/]+\.(?:jpg|png)\)/;

/** Writes down errors and requests to other sites, of every page of a context. */
export async function watch(context: BrowserContext, origin: string): Promise<Watched> {
	const watched: Watched = { errors: [], foreign: [], allowed: [] };
	// Over BiDi Firefox reports what the page itself says, and not what its policy refused or what failed to load.
	await context.addInitScript(() =>
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
			console.error(`${effectiveDirective} refuses ${blockedURI}`)
		)
	);
	const note = (words: string): void => {
		if (!BROKEN_OFF.test(words) && !THROWN_AWAY.test(words)) watched.errors.push(words);
	};
	context.on('response', (response) => {
		if (response.status() >= 400) note(`${response.status()} (${response.url()})`);
	});
	context.on('requestfailed', (request) => {
		note(`${request.failure()?.errorText} (${request.url()})`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => note(String(error.error())));
	context.on('request', (request) => {
		const { protocol, origin: to } = new URL(request.url());
		const strange = protocol.startsWith('http') && to !== origin;
		if (strange && !watched.allowed.includes(request.url())) watched.foreign.push(request.url());
	});
	return watched;
}

/** Fails where a context was not quiet. */
export function expectQuiet({ errors, foreign }: Watched): void {
	expect({ errors, foreign }, 'no errors, and nothing asked of other sites').toEqual({ errors: [], foreign: [] });
}

/**
 * A test whose pages must stay quiet: no error, and no request to another site. Without a service worker, so that not
 * every test copies the whole course, and with motion stilled.
 */
export const test = base.extend<{ watched: Watched }>({
	serviceWorkers: 'block',
	contextOptions: { reducedMotion: 'reduce' },
	watched: [
		async ({ context, baseURL }, use) => {
			const watched = await watch(context, new URL(baseURL ?? '').origin);
			await use(watched);
			expectQuiet(watched);
		},
		{ auto: true }
	]
});
