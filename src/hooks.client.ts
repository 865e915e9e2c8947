import type { ClientInit } from '@sveltejs/kit';

/**
 * A translator that was at the page before its scripts came has put elements of its own in the place of text, beside which
 * Svelte would lay the text again: such a page is drawn anew. Translators by way of `<font>` do so; others leave the text.
 */
export const init: ClientInit = () => {
	if (document.querySelector('.app font') !== null) document.querySelector('.app')?.replaceChildren();
};
