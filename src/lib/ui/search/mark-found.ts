import { wordsIn } from '../../course/search/words-in.ts';

/** As `::highlight(found)` of the search page's styles says. */
const NAME = 'found';

/**
 * Marks words in the beat of a reading that is on the page, by their forms. Nothing of the page is changed for it, so what is
 * live there stays so; browsers that cannot mark in this way show the beat as it is.
 */
export function markFound(beat: string, looked: ReadonlySet<string>): void {
	if (typeof Highlight === 'undefined') return;
	const section = document.getElementById(beat)?.closest('section');
	const ranges = section ? [...textsIn(section)].flatMap((text) => rangesIn(text, looked)) : [];
	CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** Nothing is marked any more. */
export function unmark(): void {
	if (typeof Highlight !== 'undefined') CSS.highlights.delete(NAME);
}

function* textsIn(element: Element): Generator<Text> {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) yield walker.currentNode as Text;
}

function rangesIn(text: Text, looked: ReadonlySet<string>): Range[] {
	return wordsIn(text.data)
		.filter(({ forms }) => forms.some((form) => looked.has(form ?? '')))
		.map(({ start, end }) => {
			const range = new Range();
			range.setStart(text, start);
			range.setEnd(text, end);
			return range;
		});
}
