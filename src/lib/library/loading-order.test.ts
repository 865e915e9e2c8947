import { expect, it } from 'vitest';
import { inLoadingOrder } from './loading-order.ts';

const link = (file: string) => `<link href="/x/_app/immutable/${file}" rel="modulepreload">`;
const page = `<!doctype html><html><head>
	<script>early()</script>
	${link('entry/start.a1.js')}
	${link('chunks/b2.js')}
	${link('nodes/7.c3.js')}
	<link href="/x/_app/immutable/assets/a.css" rel="stylesheet" disabled></head>
	<body><p>Words</p><script>start()</script></body></html>`;

it('asks for the file all pages share before anything else, and for the others last', () => {
	const [head = '', body = ''] = inLoadingOrder(page).split('</head>');
	expect(head.indexOf(link('entry/start.a1.js'))).toBe(head.indexOf('<head>') + '<head>'.length);
	expect(head).not.toContain('b2.js');
	expect(body).toContain(`${link('chunks/b2.js')}${link('nodes/7.c3.js')}</body>`);
});

it('loses nothing, asks for nothing twice and leaves everything else as it is', () => {
	const ordered = inLoadingOrder(page);
	expect(ordered.match(/modulepreload/g)).toHaveLength(3);
	const rest = (html: string) => html.replace(/<link [^>]*modulepreload[^>]*>|\s/g, '');
	expect(rest(ordered)).toBe(rest(page));
});

it('leaves a page without scripts alone', () => {
	const paper = '<!doctype html><html><head><script>early()</script></head><body>Words</body></html>';
	expect(inLoadingOrder(paper)).toBe(paper);
});
