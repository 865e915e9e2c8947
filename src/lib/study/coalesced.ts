/**
 * The work as something to be asked for any number of times: asked for while it runs, it runs once more afterwards.
 * Each promise resolves when the work has run from its start since it was asked for.
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	let next: Promise<void> | undefined;
	const run = () => {
		next = undefined;
		running = work().finally(() => (running = undefined));
		return running;
	};
	return () => {
		if (next) return next;
		if (!running) return run();
		next = running.then(run, run);
		return next;
	};
}
