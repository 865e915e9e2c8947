import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBackup, readBackup } from '../progress/backup.ts';
import { inEpoch, nextEpoch } from '../progress/epoch.ts';
import { eventFault } from '../progress/event-fault-for-tests.ts';
import { compareEvents } from '../progress/event-order.ts';
import { progressEventSchema, type ProgressEvent } from '../progress/events.ts';
import { inPieces, MOST_IDS } from '../progress/id-lists.ts';
import { readEvents, progressFormat, versionOf } from '../progress/migrations.ts';
import { edgesOf } from '../progress/schema-arbitrary.ts';
import { fakePlace, openTab, type FakePlace, type FakeTab } from './fake-store.ts';

const now = versionOf(progressFormat);
/** Events at every limit, now and then in this device's own name, with ids that differ. */
const foundArbitrary = fc
	.array(fc.tuple(edgesOf(toJsonSchema(progressEventSchema)), fc.boolean()), { maxLength: 5 })
	.map((events) =>
		events.map(([event, own], at): ProgressEvent => {
			const said = { ...(event as ProgressEvent), id: `found-${at}` };
			return own ? { ...said, device: 'device' } : said;
		})
	);

/** The same, some of them with counts just within what is believed of an event alone. */
const fileArbitrary = fc
	.tuple(foundArbitrary, fc.array(fc.constantFrom(2 ** 51, 2 ** 51 + 2 ** 30, 2 ** 52 - 1, 2 ** 52), { maxLength: 5 }))
	.map(([events, counts]) =>
		events.map((event, at) => ({ ...event, order: counts[at] ?? event.order, seq: counts[at] ?? event.seq }))
	);

/** The place as it is after a reload: what was written there, read again. */
function reloaded(place: FakePlace): FakePlace {
	const read = readEvents([...place.events.values()], now);
	expect(read.unreadable).toBe(0);
	return { ...place, events: new Map(read.events.map((event) => [event.id, event])) };
}

/** Writes something, and expects that it can be read again and comes after all else. */
async function writesLast({ log }: FakeTab, place: FakePlace): Promise<void> {
	const before = new Set(place.events.keys());
	log.record({ kind: 'setting.chosen', setting: 'theme', value: 'dark' });
	await log.settled();
	const [written] = [...place.events.values()].filter(({ id }) => !before.has(id));
	expect(eventFault(written)).toBeUndefined();
	const backup = readBackup(makeBackup(place.events.values(), 0));
	for (const events of [[...reloaded(place).events.values()], backup.ok ? backup.events : []])
		expect([...events].sort(compareEvents).at(-1)?.id).toBe(written?.id);
	expect(log.projection.settings.get('theme')).toBe('dark');
}

test('whatever was restored or found, what happens next is kept, comes last, and can be read again', async () => {
	await fc.assert(
		fc.asyncProperty(foundArbitrary, fileArbitrary, fileArbitrary, async (found, file, other) => {
			let place = fakePlace();
			for (const event of readEvents(found, now).events) place.events.set(event.id, { ...event, epoch: 0 });
			let tab = await openTab(place);
			for (const [at, each] of [file, other].entries()) {
				const read = readBackup(makeBackup(each, 0));
				const named = (read.ok ? read.events : []).map((event) => ({ ...event, id: `${at}-${event.id}` }));
				expect(await tab.log.merge(inEpoch(named, tab.log.epoch))).toBeUndefined();
				await writesLast(tab, place);
				place = reloaded(place);
				tab = await openTab(place, `tab-${at}`);
				await writesLast(tab, place);
			}
		}),
		{ numRuns: 15 }
	);
}, 60_000);

test('whatever epoch something claims to be of, what happens after erasing it can be read again', async () => {
	await fc.assert(
		fc.asyncProperty(foundArbitrary, async (found) => {
			const place = fakePlace();
			const { events } = readEvents(found, now);
			place.epoch = nextEpoch(0, events);
			const tab = await openTab(place);
			await writesLast(tab, place);
			for (const event of reloaded(place).events.values()) expect(event.epoch).toBe(place.epoch);
		}),
		{ numRuns: 30 }
	);
});

test('however much is taken back at once, each event of it can be read again', async () => {
	const place = fakePlace();
	const { log } = await openTab(place);
	const removed = Array.from({ length: MOST_IDS + 1 }, (_, at) => `note-${at}`);
	for (const piece of inPieces(removed)) log.record({ kind: 'note.removed', lesson: 'the-bake', removed: piece });
	await log.settled();
	const written = [...place.events.values()];
	expect(written.map(eventFault)).toEqual([undefined, undefined]);
	expect(written.flatMap((event) => ('removed' in event ? event.removed : []))).toEqual(removed);
});
