/**
 * What a page asks of the worker, with a port for the answers. `count` is answered with how much is kept, again once what
 * was missing is fetched, and with "done" at the end; `keep` with whether what a path belongs to is kept; `held` with how
 * many of these paths are. Without a port it may say "acting", and "take-over" to one that waits.
 */
export type AskedOfWorker =
	{ ask: 'count' } | { ask: 'keep'; path: string } | { ask: 'held'; paths: readonly string[] };
