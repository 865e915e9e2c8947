/** Remembers, for this tab only, that the learner left; back and the back-forward cache then show nothing. */
const LEFT = 'closer:left';

function session(): Storage | undefined {
	try {
		return globalThis.sessionStorage;
	} catch {
		return undefined; // Blocked storage: leaving still works, only the way back is not guarded.
	}
}

/** Blanks the page at once and replaces it: by the given site, or when offline by the neutral page that is kept. */
export function leaveQuickly(exitUrl: string, neutralUrl: string): void {
	document.documentElement.dataset.left = 'yes';
	document.title = 'New page';
	try {
		session()?.setItem(LEFT, 'yes');
	} catch {
		// Full storage: as above.
	}
	location.replace(navigator.onLine ? exitUrl : neutralUrl);
}

/** Whether this tab left and did not return on purpose. `app.html` asks the same before the first paint. */
export function hasLeft(): boolean {
	return session()?.getItem(LEFT) === 'yes';
}

/** The learner returned on purpose. */
export function comeBack(): void {
	session()?.removeItem(LEFT);
	delete document.documentElement.dataset.left;
}

const PRESSES = 3;
const WITHIN_MILLIS = 5000;

/**
 * Listens for Shift pressed three times, each within five seconds of the last (as GOV.UK's "Exit this page" does).
 * Calls `onpress` with how many presses are left, and `onleave` at the third. Returns a function that stops listening.
 */
export function listenForExit(
	onleave: () => void,
	onpress: (left: number) => void,
	now: () => number = Date.now
): () => void {
	let presses = 0;
	let latest = 0;
	/** Shift went down with no other key since: it is not part of a capital letter. */
	let alone = false;
	const down = (event: KeyboardEvent) => {
		alone = event.key === 'Shift';
		if (!alone) presses = 0;
	};
	const up = (event: KeyboardEvent) => {
		if (event.key !== 'Shift' || !alone) return;
		alone = false;
		presses = now() - latest <= WITHIN_MILLIS ? presses + 1 : 1;
		latest = now();
		if (presses < PRESSES) return onpress(PRESSES - presses);
		presses = 0;
		onleave();
	};
	addEventListener('keydown', down, true);
	addEventListener('keyup', up, true);
	return () => {
		removeEventListener('keydown', down, true);
		removeEventListener('keyup', up, true);
	};
}
