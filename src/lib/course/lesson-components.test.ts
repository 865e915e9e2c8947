import { describe, expect, it } from 'vitest';
import { readingParts } from './lesson-components.ts';

const myth = (value: string, ...parts: object[]) => ({ component: 'Myth', attribute: 'says', value, parts });

describe('the parts of a reading', () => {
	it('are its HTML and its components, with what these enclose', () => {
		const html = '<p>A <Term of="ceiling">low <em>beam</em></Term>.</p> <Evidence of="ceiling" /> <p>B</p>';
		expect(readingParts(html)).toEqual([
			{ html: '<p>A ' },
			{ component: 'Term', attribute: 'of', value: 'ceiling', parts: [{ html: 'low <em>beam</em>' }] },
			{ html: '.</p> ' },
			{ component: 'Evidence', attribute: 'of', value: 'ceiling', parts: [] },
			{ html: ' <p>B</p>' }
		]);
	});

	it('may stand in each other', () => {
		const html =
			'<Myth says="All are."> <p>Some <Term of="a">b</Term></p> <Myth says="None."> <p>c</p> </Myth> </Myth>';
		const term = { component: 'Term', attribute: 'of', value: 'a', parts: [{ html: 'b' }] };
		const inner = myth('None.', { html: '<p>c</p>' });
		expect(readingParts(html)).toEqual([
			{ html: '' },
			myth('All are.', { html: '<p>Some ' }, term, { html: '</p> ' }, inner, { html: '' }),
			{ html: '' }
		]);
	});

	it('say what an author wrote as an entity', () => {
		expect(readingParts('<Myth says="Less &lt; more &amp; I&#8217;m sure&hellip; &odd;"></Myth>')).toEqual([
			{ html: '' },
			myth('Less < more & I’m sure… &odd;', { html: '' }),
			{ html: '' }
		]);
	});
});
