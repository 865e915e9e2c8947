// Leaving is done by the script in `app.html`, so that it works while the app is still loading and on pages without it. That
// the tab was left is kept for this tab only: back and the back-forward cache then show nothing. Where storage is blocked,
// leaving works, and only the way back is not guarded. As with GOV.UK's "Exit this page" Shift leaves as well, pressed
// three times, each within five seconds of the last and by itself: with another key, a pointer, the wheel or words put in
// between, counting begins anew. Open dialogs go; reading aloud and recordings fall silent. The page is blank before anything
// else is tried. Where the address is none (the browser throws), leads to this site itself, or there is no network, the
// empty page of the course takes its place. A course without an address has no button, and Shift does nothing there.

/** Leaves at once for a neutral page, by pressing the button that does. */
export function leaveQuickly(): void {
	document.querySelector<HTMLElement>('[data-offline]')?.click();
}

/** Tells how many presses of Shift are left until the page is left. Returns a function that stops listening. */
export function onExitPress(onpress: (left: number) => void): () => void {
	const pressed = (event: Event) => onpress((event as CustomEvent<number>).detail);
	addEventListener('exitpress', pressed);
	return () => removeEventListener('exitpress', pressed);
}
