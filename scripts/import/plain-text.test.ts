import { describe, expect, it } from 'vitest';
import { plainText, type Markup } from './plain-text.ts';

const read = (text: string, markup: Markup) => {
	const lost = new Set<string>();
	return { words: plainText(text, markup, lost), lost: [...lost] };
};

describe('plain words', () => {
	it.each<[Markup, string, string, string[]]>([
		['html', '<p>One.</p>\n<p>Two.</p>', 'One. Two.', []],
		['html', 'It is <B>not</B> so', 'It is not so', ['emphasis']],
		['html', 'H<sub>2</sub>O', 'H2O', ['raised or lowered signs']],
		[
			'html',
			'<a href="https://example.org/?a=1&amp;b=2">here</a>',
			'here',
			['the link to https://example.org/?a=1&b=2']
		],
		['html', "See <img src='a.png' alt='A hill'/>", 'See', ['the image a.png (“A hill”)']],
		['html', '<ul><li>a</li><li>b</li></ul>', 'a b', ['a list']],
		['html', '<video src="a.mp4" controls></video>', '', ['a video (a.mp4)']],
		['html', 'a<script>alert(1 < 2)</script>b<!-- c -->', 'a b', ['a script']],
		['html', 'one<br>two', 'one two', ['line breaks']],
		[
			'html',
			'&eacute;&uuml;&#8364;&#x20AC; &lt;b&gt; &amp;lt; &nosuch; &#x110000; &#0;',
			'éü€€ <b> &lt; &nosuch; &#x110000; &#0;',
			[]
		],
		['moodle', 'if a < b and c > d, and x<y', 'if a < b and c > d, and x<y', []],
		['moodle', 'a <b and c> d', 'a <b and c> d', []],
		['moodle', 'one\ntwo', 'one two', ['line breaks']],
		['plain', '<b> &amp; *', '<b> &amp; *', []],
		['markdown', '## Is **it** `so`, _now_?', 'Is it so, now?', ['emphasis']],
		[
			'markdown',
			'![A hill](a.png) [here](https://example.org "t")',
			'here',
			['the image a.png (“A hill”)', 'the link to https://example.org']
		],
		['markdown', '2 * 3 * 4, snake_case_name, ____', '2 * 3 * 4, snake_case_name, ____', []]
	])('of %s %j', (markup, text, words, lost) => expect(read(text, markup)).toEqual({ words, lost }));
});
