import { whenIdle } from './idle.ts';

/** A page on which nobody has acted for so long is at rest. */
const REST_MILLIS = 2000;
/** By these one acts; reading and scrolling are no haste. */
const ACTS = ['pointerdown', 'keydown', 'input'] as const;

/** Calls back at once whenever somebody acts on the page. Returns how to stop that. */
export function onActing(acting: () => void, page: EventTarget = globalThis): () => void {
	for (const act of ACTS) page.addEventListener(act, acting, { capture: true, passive: true });
	return () => {
		for (const act of ACTS) page.removeEventListener(act, acting, { capture: true });
	};
}

/** Resolves when the page has been loaded, and nobody has acted on it for a while. */
export async function whenAtRest(
	page: EventTarget = globalThis,
	isLoaded: () => boolean = () => document.readyState === 'complete',
	idle: () => Promise<void> = whenIdle
): Promise<void> {
	if (!isLoaded()) await new Promise((resolve) => page.addEventListener('load', resolve, { once: true }));
	let acted: boolean;
	const stop = onActing(() => (acted = true), page);
	do {
		acted = false;
		await new Promise((resolve) => setTimeout(resolve, REST_MILLIS));
		await idle();
	} while (acted);
	stop();
}
