/**
 * The path the site is served under, from BASE_PATH; empty at the root of a host.
 * @param {NodeJS.ProcessEnv} env
 * @returns {'' | `/${string}`}
 */
export function basePath({ BASE_PATH: path = '' }) {
	if (path === '') return path;
	if (!path.startsWith('/') || path.endsWith('/'))
		throw new Error(`BASE_PATH is '${path}'; it must begin with a slash and not end with one, as in /course.`);
	return /** @type {`/${string}`} */ (path);
}

/**
 * Refuses a SITE_ORIGIN from which no whole addresses can be made: the base path and the pages are put behind it.
 * @param {NodeJS.ProcessEnv} env
 */
export function checkSiteOrigin({ SITE_ORIGIN: origin = '' }) {
	if (origin === '') return;
	const url = URL.canParse(origin) ? new URL(origin) : undefined;
	if (url?.origin !== origin || !/^https?:$/.test(url.protocol))
		throw new Error(
			`SITE_ORIGIN is '${origin}'; it must be a host with its protocol and nothing behind it, as in ` +
				`https://example.org. A path belongs in BASE_PATH.`
		);
}
