/** Leaves at once for a neutral page. `app.html` does it, so that it works before the app is there; this presses its button. */
export function leaveQuickly(): void {
	document.querySelector<HTMLElement>('[data-offline]')?.click();
}

/** Tells how many presses of Shift are left until the page is left. Returns a function that stops listening. */
export function onExitPress(onpress: (left: number) => void): () => void {
	const pressed = (event: Event) => onpress((event as CustomEvent<number>).detail);
	addEventListener('exitpress', pressed);
	return () => removeEventListener('exitpress', pressed);
}
