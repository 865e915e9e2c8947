import { expect, test } from 'vitest';
import { fakeStorage } from './fake-storage.ts';
import { followedLinks, forgetFollowed } from './followed-links.ts';

const blocked = (): Storage => {
	throw new DOMException('Storage is blocked.', 'SecurityError');
};

test('what links of this course said is found and forgotten, and nothing else is touched', () => {
	const others = { 'closer:/y:followed:the-bake reading': '', 'closer:/x:device': 'd' };
	const local = fakeStorage({ ...others, 'closer:/x:followed:the-bake reading': '' });
	const links = followedLinks('/x', { storage: () => local });
	expect(links.list()).toEqual(['the-bake reading']);
	links.forget('the-bake reading');
	expect(links.list()).toEqual([]);
	expect(local.length).toBe(Object.keys(others).length);
});

test('of a heap that another page has left some are taken at a time, and erasing takes all', () => {
	const heap = Array.from({ length: 1000 }, (_, at) => [`closer:/x:followed:junk-${at} reading`, ''] as const);
	const local = fakeStorage(Object.fromEntries(heap));
	expect(followedLinks('/x', { storage: () => local }).list()).toHaveLength(50);
	forgetFollowed('/x', () => local);
	expect(local.length).toBe(0);
});

test('where storage is blocked nothing is kept, and what is said just now is told all the same', () => {
	const page = new EventTarget();
	const links = followedLinks('/x', { storage: blocked, page });
	const told: [string, boolean][] = [];
	links.listen((said, kept) => told.push([said, kept]));
	page.dispatchEvent(new CustomEvent('followed', { detail: 'the-bake reading' }));
	links.forget('the-bake reading');
	forgetFollowed('/x', blocked);
	expect([told, links.list()]).toEqual([[['the-bake reading', false]], []]);
});
