/**
 * What a page asks of the worker, with a port for the answers. `count` is answered with how much is kept, again once what
 * was missing is fetched, and with "done" at the end; `keep` with whether what a path belongs to is kept; `held` with how
 * many of these paths are. Without a port it may say "acting", and "take-over" to one that waits.
 */
export type AskedOfWorker =
	{ ask: 'count' } | { ask: 'keep'; path: string } | { ask: 'held'; paths: readonly string[] };

/** What was asked; nothing where it is none of these, as any page of the origin may send. */
export function readAsked(data: unknown): AskedOfWorker | undefined {
	const { ask, path, paths } = (data ?? {}) as Record<string, unknown>;
	if (ask === 'count') return { ask };
	if (ask === 'keep' && typeof path === 'string') return { ask, path };
	const isPath = (each: unknown) => typeof each === 'string';
	return ask === 'held' && Array.isArray(paths) && paths.every(isPath) ? { ask, paths } : undefined;
}
