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

/** Writes down errors and requests to other sites, of every page of a context. */
export function watch(context: BrowserContext, origin: string): Watched {
	const watched: Watched = { errors: [], foreign: [], allowed: [] };
	context.on('console', (message) => {
		if (message.type() === 'error') watched.errors.push(`${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => watched.errors.push(String(error.error())));
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
			const watched = watch(context, new URL(baseURL ?? '').origin);
			await use(watched);
			expectQuiet(watched);
		},
		{ auto: true }
	]
});
