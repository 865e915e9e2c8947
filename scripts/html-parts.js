/**
 * The characters of what a page's HTML is made of, by names that can be told from those of modules.
 * @param {string} kind of page, such as /learn/[lesson]/
 * @param {string} html
 * @returns {Record<string, number>}
 */
export function htmlParts(kind, html) {
	const styles = sum(html.matchAll(/<style[^>]*>[\s\S]*?<\/style>/g));
	const scripts = [...html.matchAll(/<script[^>]*>[\s\S]*?<\/script>/g)];
	const [early] = scripts;
	// Kit's own, at the end: it starts the app and holds the page's data.
	const data = sum(scripts.slice(1));
	return {
		[`${kind}: styles`]: styles,
		[`${kind}: the script of src/app.html`]: early?.[0].length ?? 0,
		[`${kind}: data for the scripts`]: data,
		[`${kind}: markup and words`]: html.length - styles - data - (early?.[0].length ?? 0)
	};
}

/** @param {Iterable<RegExpMatchArray>} found */
const sum = (found) => [...found].reduce((length, [each]) => length + each.length, 0);
