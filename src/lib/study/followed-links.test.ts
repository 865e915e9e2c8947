import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeStorage } from '../device/fake-storage.ts';
import { followedLinks } from '../device/followed-links.ts';
import { STEPS } from '../progress/events.ts';
import { fakePlace, openTab, type FakePlace } from './fake-store.ts';
import { eventsOfLink, recordFollowed } from './followed-links.ts';
import { ProgressLog } from './progress-log.svelte.ts';
import { doneByLink, type DoneByLink } from '../progress/done-by-link.ts';

const LESSON = 'the-bake';
const DONE: DoneByLink[] = [...STEPS, 'finished', 'skipped'];

/** A browser with storage, and a page in it as the script in `app.html` sees it. */
function browser({ full = false } = {}) {
	const local = fakeStorage();
	const page = new EventTarget();
	const links = followedLinks('', { storage: () => local, page });
	const follow = (...done: DoneByLink[]) => {
		const said = doneByLink(LESSON, ...done);
		if (!full) local.setItem(`closer::followed:${said}`, 'yes');
		page.dispatchEvent(new CustomEvent('followed', { detail: said }));
	};
	return { local, links, follow };
}

const kindsIn = (place: FakePlace) => [...place.events.values()].map(({ kind }) => kind);

test('what the door of a module says is read as of a module', () => {
	expect(eventsOfLink(doneByLink('bodies', 'confirmed'))).toEqual([{ kind: 'module.confirmed', module: 'bodies' }]);
});

test('what a link says is read as it was meant', () => {
	const lesson = fc.stringMatching(/^[a-z][a-z0-9-]{0,99}$/);
	fc.assert(
		fc.property(lesson, fc.uniqueArray(fc.constantFrom(...DONE), { minLength: 1 }), (id, done) => {
			const happened = eventsOfLink(doneByLink(id, ...done));
			const words = happened.map((each) => (each.kind === 'step.finished' ? each.step : each.kind.slice(7)));
			expect(words).toEqual(done);
			for (const each of happened) expect(each).toMatchObject({ lesson: id });
		})
	);
});

test.for([
	'',
	'the-bake',
	' reading',
	'the-bake  reading',
	'the-bake reading reading',
	'the-bake reading backup.made',
	'the-bake constructor',
	'the-bake __proto__',
	'Two reading',
	`${'a'.repeat(101)} reading`,
	`the-bake ${'reading '.repeat(100_000)}`
])('nothing happened where another page wrote “%.40s”', (said) => {
	expect(eventsOfLink(said)).toEqual([]);
});

test('anything else at all is read as nothing, or as what may be said', () => {
	fc.assert(
		fc.property(fc.string(), (said) => {
			for (const { kind } of eventsOfLink(said))
				expect(['step.finished', 'lesson.finished', 'lesson.skipped']).toContain(kind);
		})
	);
});

test('a link followed on a page without the app is recorded by the next one, once', async () => {
	const { local, links, follow } = browser();
	follow('reading');
	const place = fakePlace();
	for (let start = 0; start < 2; start++) {
		const { log } = await openTab(place);
		recordFollowed(log, links)();
		await log.settled();
		expect(log.lesson(LESSON).finishedSteps).toEqual(new Set(['reading']));
	}
	expect([kindsIn(place), local.length]).toEqual([['step.finished'], 0]);
});

test('a link followed while the record is being opened waits for it, and outlasts the page', async () => {
	const { local, links, follow } = browser();
	const leaving = new ProgressLog();
	recordFollowed(leaving, links);
	follow('skipped');
	expect(local.length).toBe(1);
	const { log } = await openTab(fakePlace());
	recordFollowed(log, links)();
	expect(log.projection.done).toEqual(new Set([LESSON]));
});

test('a link followed with the record open shows at once', async () => {
	const { local, links, follow } = browser();
	const { log } = await openTab(fakePlace());
	recordFollowed(log, links)();
	follow('reflect', 'finished');
	expect(log.projection.finished).toEqual(new Set([LESSON]));
	expect(local.length).toBe(0);
});

test('a lesson is finished once, however often the link is followed', async () => {
	const { links, follow } = browser();
	const place = fakePlace();
	const { log } = await openTab(place);
	recordFollowed(log, links)();
	follow('reflect', 'finished');
	follow('reflect', 'finished');
	await log.settled();
	expect(kindsIn(place)).toEqual(['step.finished', 'lesson.finished', 'step.finished']);
});

test('where storage is full, the page that was there for it records it all the same', async () => {
	const { links, follow } = browser({ full: true });
	const log = new ProgressLog();
	const open = recordFollowed(log, links);
	follow('reading');
	const place = fakePlace();
	const { device } = await openTab(place);
	log.attach(device, await device.store.load(), true);
	open();
	await log.settled();
	expect(kindsIn(place)).toEqual(['step.finished']);
});

test('an app that may not write, or whose writing does not last, leaves what was said to one that can', async () => {
	const { local, links, follow } = browser();
	follow('reading');
	const { log: older, device } = await openTab(fakePlace());
	older.stopWriting('newer-data');
	recordFollowed(older, links)();
	expect([older.lesson(LESSON).finishedSteps.size, local.length]).toEqual([0, 1]);

	const fleeting = new ProgressLog();
	fleeting.attach(device, await device.store.load(), false);
	recordFollowed(fleeting, links)();
	expect([fleeting.lesson(LESSON).finishedSteps.size, local.length]).toEqual([1, 1]);
});

test('what another page wrote is thrown away unread', async () => {
	const { local, links } = browser();
	local.setItem('closer::followed:the-bake everything', '');
	const place = fakePlace();
	const { log } = await openTab(place);
	recordFollowed(log, links)();
	await log.settled();
	expect([place.events.size, local.length]).toEqual([0, 0]);
});
