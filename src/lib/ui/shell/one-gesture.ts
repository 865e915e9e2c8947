/** Milliseconds and pixels within which two taps or keys are one gesture: browsers count the clicks of a mouse alone. */
const MOMENT = 400;
const NEAR = 32;

let latest: { control: Element | null; at: number; x: number; y: number } | undefined;

/**
 * One gesture, one act: the second click of a double click, or of a double tap, acts only on what the first was on. Where
 * that has gone, what stands in its place was neither read nor meant. Called for every click before it reaches its target.
 */
export function ignoreSecondClick(event: MouseEvent): void {
	const { target, detail, timeStamp: at, clientX: x, clientY: y } = event;
	// Older engines send a click without one.
	const { pointerType } = event as Partial<PointerEvent>;
	// By keyboard or by script, or what a click on a label does to its input. Firefox counts Enter on a link as a click.
	if (!detail || pointerType === '' || !event.isTrusted || !(target instanceof Element)) return;
	const control = target.closest('label, button, a, summary');
	const tapped = pointerType !== 'mouse';
	// What came before this was loaded did nothing.
	const again =
		latest &&
		(detail > 1 || (tapped && at - latest.at < MOMENT && Math.abs(x - latest.x) + Math.abs(y - latest.y) < NEAR));
	if (!again) latest = { control, at, x, y };
	else if (control && control !== latest?.control) {
		event.preventDefault();
		event.stopPropagation();
	}
}

let pressed: { key: string; target: EventTarget | null; at: number } | undefined;

/**
 * The same for keys that press: one that is held down presses once, and one that is hit twice does nothing to what the first
 * has brought into focus. Called for every key before it reaches its target.
 */
export function ignoreSecondPress(event: KeyboardEvent): void {
	const { key, target, repeat, timeStamp: at } = event;
	if ((key !== 'Enter' && key !== ' ') || (target instanceof Element && target.matches('textarea, [type=text]'))) {
		// Whoever goes on to another control means what they press there, however quickly.
		pressed = undefined;
		return;
	}
	const again = pressed?.key === key && at - pressed.at < MOMENT && target !== pressed.target;
	if (again || (repeat && key === 'Enter')) event.preventDefault();
	else pressed = { key, target, at };
}
