/** What is known of whether progress is kept. */
export interface Keeping {
	/** False where nothing will be kept when the page is closed. */
	durable: boolean;
	/** Everything that happened is kept. */
	allKept: boolean;
	/** The browser has cleared what was kept, and the page alone has it, whether the learner has let that go or not. */
	cleared: boolean | undefined;
}

/** Where progress is kept, and whether it is; `nothing` where there is none yet. */
export function keptWords({ durable, allKept, cleared }: Keeping, nothing = false): string {
	if (!durable) return 'This browser keeps none of it once the page is closed.';
	if (nothing) return 'It will be kept here, on this device only.';
	if (cleared !== undefined) return 'The browser has cleared it from this device; only this page still has it.';
	if (!allKept) return 'It stays on this device only, and the latest is not saved yet.';
	return 'All of this is kept on this device only.';
}
