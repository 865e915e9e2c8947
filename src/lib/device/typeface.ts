import { keptName } from './kept-name.ts';

/** Set once the reading typeface lies in the browser's cache; `app.html` asks for it before the first paint. */
const keyOf = (base: string) => keptName(base, 'typeface');

/**
 * Fetches the reading typeface for the next page. This one stays as it is: letters that change under a reader's eyes are
 * worse. Where the page has it already, its italic is made ready too, for words that come later, as in a scene.
 */
export async function loadTypeface(base: string): Promise<void> {
	try {
		const faces = await Promise.all(['', 'italic '].map((style) => document.fonts.load(`${style}1rem Literata`)));
		if (faces.flat().length > 0) localStorage.setItem(keyOf(base), 'kept');
	} catch {
		// Blocked storage, or no network: the fallback reads well too.
	}
}
