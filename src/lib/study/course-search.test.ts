import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchedCourse } from '../course/search/searched-course.ts';
import { CourseSearch } from './course-search.svelte.ts';
import { fakeNoteCrypto } from './fake-note-crypto.ts';
import { fakePlace, openTab, type FakeTab } from './fake-store.ts';
import { NoteLock } from './note-lock.svelte.ts';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const lesson = (number: number, more: Partial<SearchedCourse['lessons'][number]> = {}) => ({
	...{ id: `lesson-${number}`, number, title: `Bread ${number}`, openFromStart: number === 1, objectives: [] },
	beats: [{ id: 'a-net', heading: `A net ${number}`, text: 'The gluten holds the gas.' }],
	questions: [{ id: 'first', prompt: 'What holds the gas?', situation: 'A slack dough.' }],
	...more
});
const COURSE: SearchedCourse = {
	lessons: [
		lesson(1),
		lesson(2, { opensAfter: 'lesson-1', contentNote: 'Hot ovens.' }),
		lesson(3, { opensAfter: 'lesson-2', door: 'oven', contentNote: 'Burns.' })
	],
	terms: [{ term: 'Crumb', means: 'The soft inside.' }]
};

let tab: FakeTab;
let lock: NoteLock;
let fetchTexts = vi.fn<() => Promise<unknown>>();
let search: CourseSearch;

beforeEach(async () => {
	tab = await openTab(fakePlace());
	lock = new NoteLock(tab.log, fakeNoteCrypto(), () => 1);
	fetchTexts = vi.fn(() => Promise.resolve(structuredClone(COURSE)));
	search = new CourseSearch({ log: tab.log, lock, fetchTexts });
	await search.load();
});

const ids = () => search.found.map(({ id }) => id);
const textOf = (id: string) =>
	search.found
		.find((each) => each.id === id)
		?.excerpt.map(({ text }) => text)
		.join('');

/** What a page does whenever something has changed. */
async function looked(): Promise<void> {
	search.look();
	await vi.waitFor(() => expect(ids().some((id) => id.startsWith('own'))).toBe(true));
}

describe('a search', () => {
	it('finds beats, and words that are explained nowhere with what they mean', () => {
		search.type('gas');
		expect(ids()).toEqual(expect.arrayContaining(['beat lesson-1 a-net', 'beat lesson-2 a-net']));
		search.type('crumb');
		expect(search.found).toMatchObject([{ kind: 'Glossary' }]);
		expect(search.found[0]?.href).toBeUndefined();
		expect(textOf('term Crumb')).toBe('The soft inside.');
	});

	it('finds a question once it is answered', () => {
		search.type('slack');
		expect(search.count).toBe(0);
		tab.log.record({
			...{ kind: 'question.answered', lesson: 'lesson-1', question: 'first' },
			answer: { kind: 'single', chosen: 'a' }
		});
		expect(ids()).toEqual(['question lesson-1 first']);
	});

	it('says what a lesson touches, and that it comes later', () => {
		search.type('gas');
		const of = (id: string) => search.found.find((each) => each.id === id);
		expect(of('beat lesson-1 a-net')).toMatchObject({ later: false, contentNote: undefined });
		expect(of('beat lesson-2 a-net')).toMatchObject({ later: true, contentNote: 'Hot ovens.' });
	});

	it('tells of a lesson behind a door its title and what it touches, until the door is opened', () => {
		search.type('gas');
		const behind = search.found.filter(({ href }) => href?.includes('lesson-3'));
		expect(behind).toMatchObject([{ id: 'lesson lesson-3', contentNote: 'Burns.', excerpt: [] }]);
		expect(behind[0]?.href).not.toContain('#');
		tab.log.record({ kind: 'module.confirmed', module: 'oven' });
		expect(textOf('beat lesson-3 a-net')).toBe('The gluten holds the gas.');
	});

	it('says that nothing can be searched, and tries again', async () => {
		const later = new CourseSearch({ log: tab.log, lock, fetchTexts });
		fetchTexts.mockRejectedValueOnce(new Error('offline'));
		await later.load();
		expect(later).toMatchObject({ missing: true, ready: false });
		await later.load();
		expect(later).toMatchObject({ missing: false, ready: true });
		fetchTexts.mockResolvedValueOnce({ lessons: 'none' });
		const wrong = new CourseSearch({ log: tab.log, lock, fetchTexts });
		await wrong.load();
		expect(wrong.missing).toBe(true);
	});
});

describe('the learner’s own words', () => {
	const write = () => lock.write('lesson-1', 'reflection', 'My blue cup.', []);

	it('are found where they were written, and not opened before something is typed', async () => {
		await write();
		const reveal = vi.spyOn(lock, 'reveal');
		search.look();
		expect(reveal).not.toHaveBeenCalled();
		search.type('cups');
		await looked();
		expect(search.found).toMatchObject([{ kind: 'Your own words', href: '/learn/lesson-1/reflect/' }]);
		search.type('');
		expect(search.count).toBeUndefined();
	});

	it.each([
		['reflection', '/learn/lesson-1/reflect/'],
		['plan', '/learn/lesson-1/reflect/'],
		['plan-after', '/mine/'],
		['first', '/learn/lesson-1/quiz/']
	])('lead from a note that is a %s to where it stands', async (note, href) => {
		await lock.write('lesson-1', note, 'My blue cup.', []);
		search.type('cup');
		await looked();
		expect(search.found).toMatchObject([{ href }]);
	});

	it('go at once when the lock is shut, and come with it open', async () => {
		await write();
		await lock.set('four ordinary words here');
		search.type('cup');
		await looked();
		lock.lockNow();
		expect(search.count).toBe(0);
		search.look();
		expect(search.count).toBe(0);
		await lock.unlock('four ordinary words here');
		await looked();
		expect(ids()).toHaveLength(1);
	});

	it('do not come back where the lock is shut while they are opened', async () => {
		await write();
		await lock.set('four ordinary words here');
		search.type('cup');
		search.look();
		lock.lockNow();
		search.look();
		await new Promise((resolve) => setTimeout(resolve));
		expect(search.count).toBe(0);
		await lock.unlock('four ordinary words here');
		await new Promise((resolve) => setTimeout(resolve));
		expect(search.count, 'nothing was kept of the reading that was broken off').toBe(0);
	});

	it('are gone with what was typed', async () => {
		await write();
		search.type('cup');
		await looked();
		search.forget();
		expect(search).toMatchObject({ typed: '', count: undefined, found: [] });
	});
});
