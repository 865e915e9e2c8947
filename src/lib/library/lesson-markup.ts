import { compile } from 'mdsvex';

/** Signs that take their typographic form, and are looked for at some cost: four times that of all the rest. */
const PLAIN_SIGNS = /["'`]|--|\.\.\.|\. \./;

/** Markdown as HTML, in which the tags of the lesson components stand as they were written. */
export async function lessonMarkup(filename: string, body: string): Promise<string> {
	const smartypants = PLAIN_SIGNS.test(body.replace(/<[^>]*>/g, ''));
	const compiled = await compile(body, { filename, extensions: ['.md'], smartypants, layoutPropForwarding: 'runes' });
	return packed(compiled?.code ?? '');
}

const BLOCK_EDGES = /(<(?:ul|ol|li|blockquote)>) | (?=<\/(?:ul|ol|li|blockquote)>)/g;

/** White space that shows as one space is one; none stands where it does not show. Lines of a program stay as they are. */
function packed(html: string): string {
	if (html.includes('<pre')) return html;
	const spaced = html.replace(/[ \t\r\n]+/g, ' ').replace(/(="[^"]*") >/g, '$1>');
	return spaced.replace(BLOCK_EDGES, (_, tag: string | undefined) => tag ?? '');
}
