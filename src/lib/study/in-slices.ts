/** How long work may go on before the page gets its turn. Well under a frame. */
const SLICE_MILLIS = 6;

export interface Slicing {
	now: () => number;
	/** Resolves when the page had its turn. */
	pause: () => Promise<void>;
}

const byPage: Slicing = {
	now: () => performance.now(),
	pause: () => new Promise((resolve) => setTimeout(resolve))
};

/** Runs work that yields between small steps, and lets the page draw and answer in between. Resolves with its result. */
export async function inSlices<T>(work: Generator<void, T>, slicing: Slicing = byPage): Promise<T> {
	let sliceBegan = slicing.now();
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		if (slicing.now() - sliceBegan < SLICE_MILLIS) continue;
		await slicing.pause();
		sliceBegan = slicing.now();
	}
}
