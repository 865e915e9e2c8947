/** At the latest after this long, however busy the page is. */
const LATEST_MILLIS = 2000;
/** Where the browser does not tell when it is idle, or draws nothing. */
const GUESS_MILLIS = 200;

/** Resolves once the page has painted and has nothing else to do. */
export function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: LATEST_MILLIS });
		else setTimeout(resolve, GUESS_MILLIS);
	});
}

/** Resolves once a frame is drawn; or soon where none is, as in a tab behind another. */
export function afterFrame(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, GUESS_MILLIS);
	});
}
