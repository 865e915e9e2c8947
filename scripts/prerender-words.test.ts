import { describe, expect, it } from 'vitest';
import { deadPageWords, invalidLinkWords, missingPlaceWords, PageError, unseenRouteWords } from './prerender-words.js';

describe('what stops the build', () => {
	const dead = { status: 404, path: '/learn/nowhere/', referrer: '/learn/first/', referenceType: 'linked' } as const;

	it('names the page and the link that leads nowhere, and what to do', () =>
		expect(deadPageWords(dead)).toMatch(
			/^The page \/learn\/first\/ links to \/learn\/nowhere\/, and there is no such page \(404\)\. .*lesson\.md/
		));

	it('says when a page cannot be made, rather than that a link is dead', () => {
		expect(deadPageWords({ ...dead, status: 500 })).toMatch(
			/^The page \/learn\/first\/ leads to \/learn\/nowhere\/, which cannot be made \(500\); why stands above\. /
		);
		expect(deadPageWords({ ...dead, status: 500, referrer: null })).toBe(
			'The page /learn/nowhere/ cannot be made (500); why stands above.'
		);
		expect(deadPageWords({ ...dead, referrer: null })).toBe(
			'The page /learn/nowhere/ was to be made, and there is none (404).'
		);
		expect(deadPageWords({ ...dead, path: '/a.json', referenceType: 'fetched' })).toContain('needs /a.json');
	});

	it('names every page that links to a place that is not there', () => {
		expect(
			missingPlaceWords({ path: '/learn/first/', id: 'ones', referrers: ['/paper/', '/learn/second/'] })
		).toContain(
			"The pages /paper/, /learn/second/ link to /learn/first/#ones, and nothing on that page has the id 'ones'."
		);
		expect(missingPlaceWords({ path: '/a/', id: 'b', referrers: ['/c/'] })).toContain('The page /c/ links to /a/#b');
	});

	it('names a link that is no address, and a route that no link leads to', () => {
		expect(invalidLinkWords({ href: 'https://%', referrer: '/about/' })).toContain("/about/ links to 'https://%'");
		expect(unseenRouteWords({ routes: ['/mine'] })).toBe('No page was made of src/routes/mine: no link leads there.');
	});

	it('is printed without where the program was', () => {
		const error = new PageError(deadPageWords(dead));
		expect(error.stack).toBe(`PageError: ${error.message}`);
	});
});
