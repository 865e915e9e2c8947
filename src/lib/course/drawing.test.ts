import { describe, expect, it } from 'vitest';
import { drawingHtml, readDrawing } from './drawing.ts';

const svg = (within: string, attributes = 'viewBox="0 0 10 10"') => `<svg ${attributes}>${within}</svg>`;
const messages = (source: string) => readDrawing(source).flaws.map(({ message }) => message);
const html = (source: string, words?: string) => {
	const { drawing, flaws } = readDrawing(source);
	expect(flaws).toEqual([]);
	return drawing && drawingHtml(drawing, { words, prefix: 'net', className: 'drawing' });
};

describe('a drawing', () => {
	it('says what it shows, with signs that end no attribute', () =>
		expect(html(svg('<circle r="3"/>'), 'A "net" & <more>')).toBe(
			'<svg class="drawing" role="img" aria-label="A &quot;net&quot; &amp; &lt;more>" viewBox="0 0 10 10"><circle r="3"/></svg>'
		));

	it('says nothing where it is an ornament', () =>
		expect(html(svg(''))).toBe('<svg class="drawing" aria-hidden="true" viewBox="0 0 10 10"></svg>'));

	it('keeps the colours of the course and its own size', () =>
		expect(html(svg("<path fill='var(--form-one)' d='M0 0\n L1 1' />", 'width="40" viewBox="0 0 10 10"'))).toContain(
			'width="40" viewBox="0 0 10 10"><path fill="var(--form-one)" d="M0 0 L1 1"/>'
		));

	it('has ids like no other drawing, and still finds them', () =>
		expect(
			html(svg('<mask id="a"></mask><g mask="url(#a)"></g><use href="#a"/><g clip-path="url(\'#a\')"/>'))
		).toContain(
			'<mask id="net-a"></mask><g mask="url(#net-a)"></g><use href="#net-a"/><g clip-path="url(\'#net-a\')"/>'
		));

	it('leaves away what belongs to a file or an editor', () =>
		expect(
			html(
				`<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- by hand <script> -->\n${svg(
					'\n<title>a <tspan>b</tspan></title><metadata><rdf:x a:b="c"/></metadata>\n<g/>',
					'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="x" version="1.1" id="l" role="none" aria-label="x" viewBox="0 0 1 1"'
				)}\n`
			)?.replace(/> +</g, '><')
		).toBe('<svg class="drawing" aria-hidden="true" viewBox="0 0 1 1"> <g/></svg>'.replace(/> +</g, '><')));

	it('keeps words that are drawn, and no tag in them', () =>
		expect(html(svg('<text>a &lt;script&gt; &amp;</text>'))).toContain('<text>a &lt;script> &amp;</text>'));

	it.each([
		['<script>x</script>', 'has <script>; take it out'],
		['<style>a{}</style>', 'has <style>, which the page does not let through; use attributes such as fill'],
		[
			'<foreignObject></foreignObject>',
			'has <foreignObject>, which is not drawn here; save it as plain SVG of paths and shapes'
		],
		['<animate/>', 'has <animate>, which is not drawn here; save it as plain SVG of paths and shapes'],
		['<a href="#b"></a>', 'has <a>, which is not drawn here; save it as plain SVG of paths and shapes'],
		['<image href="a.png"/>', 'has <image>; put the photograph beside the text as a file of its own'],
		['<g style="fill:red"/>', 'has style="…", which the page does not let through; use attributes such as fill'],
		['<g class="a"/>', 'has class="a", which would take the page\'s style; use attributes such as fill'],
		['<g onclick="a()"/>', 'has onclick="…", which would run a script; take it out'],
		['<g OnLoad="a()"/>', 'has OnLoad="…", which would run a script; take it out'],
		['<use xlink:href="#a"/>', 'has xlink:href; write href'],
		['<g inkscape:label="a"/>', 'has inkscape:label, which an editor left there; save it as plain SVG'],
		['<use href="b.svg#a"/>', 'has href="b.svg#a"; expected an id of the drawing itself, as in href="#leaf"'],
		['<use href="data:x"/>', 'has href="data:x"; expected an id of the drawing itself, as in href="#leaf"'],
		['<use href="&#100;ata:x"/>', 'has href="&#100;ata:x"; expected an id of the drawing itself, as in href="#leaf"'],
		[
			'<g fill="url(//a.example/b)"/>',
			'has fill="url(//a.example/b)"; expected an id of the drawing itself, as in url(#shade)'
		],
		['<g fill="URL( data:x)"/>', 'has fill="URL( data:x)"; expected an id of the drawing itself, as in url(#shade)'],
		['a < b', "has a '<' that opens no tag; save it again as plain SVG"],
		['<g r=5 />', "has a '<' that opens no tag; save it again as plain SVG"]
	])('is refused with %s', (within, message) => expect(messages(svg(within))).toEqual([message]));

	it.each([
		['', ['holds no <svg>']],
		['Words.', ['holds no <svg>']],
		['<g></g>', ['begins with <g>; expected <svg>']],
		[svg('', 'width="3"'), ['has no viewBox; write the box that is seen, as in viewBox="0 0 320 96"']],
		[svg('') + svg(''), ['<svg> stands outside of <svg>; expected one <svg>']],
		['<svg viewBox="0 0 1 1"><g>', ['<g> is never closed']],
		['<svg viewBox="0 0 1 1"><g></svg>', ['</svg> closes what was not opened last', '<svg> is never closed']]
	])('is not %j', (source, expected) => expect(messages(source)).toEqual(expected));

	it('tells where each flaw stands', () =>
		expect(readDrawing(svg('\n<script/>')).flaws.map(({ at }) => at)).toEqual([svg('\n').indexOf('\n') + 1]));
});
