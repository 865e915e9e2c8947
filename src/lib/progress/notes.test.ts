import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvents } from './event-order.ts';
import { eventSet, mergeEvents } from './event-set.ts';
import type { NewEvent, ProgressEvent } from './events.ts';
import { saving } from './note-succession.ts';
import { notesIn, type NoteSaved } from './notes.ts';
import { emptyLessonProjection, projectionOf, type LessonProjection } from './projection.ts';

const lesson = 'the-bake';

function written(happening: NewEvent, order: number, id = `e${order}`): ProgressEvent {
	return { ...happening, id, device: 'd', seq: order, order, at: order * 1000, epoch: 0 };
}
const saved = (text: string, more: object = {}): NewEvent => ({
	kind: 'note.saved',
	lesson,
	note: 'plan',
	text,
	...more
});
const planAfter = (...happenings: NewEvent[]) =>
	planIn(happenings.map((happening, index) => written(happening, index + 1)));
const planIn = (events: ProgressEvent[]) =>
	notesIn(projectionOf(eventSet(events)).lessons.get(lesson) ?? emptyLessonProjection).get('plan');

describe('what stands in a note', () => {
	test('is what was last written in sight of the rest', () => {
		expect(planAfter(saved('one', { replaces: [] }), saved('two', { replaces: ['e1'] }))).toMatchObject({
			...{ event: 'e2', text: 'two', others: [] }
		});
	});

	test('is also what was written without sight of it', () => {
		const plan = planAfter(
			saved('first', { replaces: [] }),
			saved('here', { replaces: ['e1'] }),
			saved('there', { replaces: ['e1'] })
		);
		expect(plan).toMatchObject({ text: 'there', events: ['e2', 'e3'] });
		expect(plan?.others.map(({ text }) => text)).toEqual(['here']);
	});

	test('is told once where two devices wrote the same', () => {
		expect(planAfter(saved('same', { replaces: [] }), saved('same', { replaces: [] }))?.others).toEqual([]);
	});

	test('is the latest of what version 1 wrote, beside what version 2 wrote without sight of it', () => {
		const plan = planAfter(saved('old'), saved('older app'), saved('new', { replaces: [] }));
		expect(plan?.text).toBe('new');
		expect(plan?.others.map(({ text }) => text)).toEqual(['older app']);
	});

	test('in its latest form, where the same words were sealed on two devices', () => {
		const plan = planAfter(
			saved('words', { replaces: [] }),
			saved('', { text: undefined, sealed: 'AAAA', lock: 'a', replaces: ['e1'], again: 'e1' }),
			saved('', { text: undefined, sealed: 'BBBB', lock: 'b', replaces: ['e1'], again: 'e1' })
		);
		expect(plan).toMatchObject({ sealed: 'BBBB', lock: 'b', others: [] });
	});

	test('is not what was written over elsewhere and only sealed again here', () => {
		const sealed = { text: undefined, sealed: 'AAAA', lock: 'a', replaces: ['e1'], again: 'e1' };
		const plan = planAfter(saved('old', { replaces: [] }), saved('new', { replaces: ['e1'] }), saved('', sealed));
		expect(plan).toMatchObject({ text: 'new', others: [] });
	});

	test('is something, even where a file says that all replace each other', () => {
		expect(planAfter(saved('one', { replaces: ['e2'] }), saved('two', { replaces: ['e1'] }))?.text).toBe('two');
	});
});

interface Deed {
	device: number;
	deed: 'save' | 'form' | 'join';
	with: number;
	sees: number;
}

describe('devices that save in sight of what stands, or put it in another form, and join', () => {
	const deeds = fc.array(
		fc.record<Deed>({
			device: fc.nat(2),
			deed: fc.constantFrom('save', 'save', 'form', 'join'),
			with: fc.nat(2),
			sees: fc.nat(2)
		}),
		{ maxLength: 24, size: 'max' }
	);

	function after(list: Deed[]) {
		const devices = [0, 1, 2].map((index) => ({ index, set: eventSet([]) }));
		/** By its text, the texts that were seen and written over. */
		const over = new Map<string, string[]>();
		let count = 0;
		for (const { device: which, deed, with: other, sees } of list) {
			const device = devices[which]!;
			const projection: LessonProjection = projectionOf(device.set).lessons.get(lesson) ?? emptyLessonProjection;
			const plan = notesIn(projection).get('plan');
			const standing = plan ? [plan, ...plan.others] : [];
			const order = Math.max(0, ...[...device.set.values()].map((event) => event.order)) + 1;
			const happened = (happenings: NewEvent[]) =>
				happenings.map((happening, index) => written(happening, order + index, `d${which}-${++count}`));
			if (deed === 'join') {
				device.set = mergeEvents(device.set, devices[other]!.set.values());
			} else if (deed === 'save') {
				const text = `text ${++count}`;
				const seen = standing.slice(0, 1 + sees);
				over.set(
					text,
					seen.map((version) => version.text ?? '')
				);
				const succession = { lesson, note: 'plan', said: { text }, seen: seen.map(({ event }) => event) };
				device.set = mergeEvents(device.set, happened(saving(projection, succession)));
			} else if (standing[sees]) {
				const { event, text = '' } = standing[sees];
				const succession = { lesson, note: 'plan', said: { text }, seen: [event], again: event };
				device.set = mergeEvents(device.set, happened(saving(projection, succession)));
			}
		}
		const everything = devices.flatMap(({ set }) => [...set.values()]);
		const gone = new Set([...over.values()].flat());
		return { everything, expected: [...over.keys()].filter((text) => !gone.has(text)).sort() };
	}

	test('show in the end exactly the texts that nobody wrote over', () => {
		fc.assert(
			fc.property(deeds, (list) => {
				const { everything, expected } = after(list);
				const plan = planIn(everything);
				const shown = plan ? [plan, ...plan.others].map(({ text }) => text) : [];
				expect(shown.sort()).toEqual(expected);
			}),
			{ numRuns: 300 }
		);
	});

	test('keep no words that were written over in any later version', () => {
		fc.assert(
			fc.property(deeds, fc.nat(), (list, turn) => {
				const { everything, expected } = after(list);
				const cut = turn % (everything.length + 1);
				const shuffled = [...everything.slice(cut), ...everything.slice(0, cut)];
				const joined = shuffled.reduce((set, event) => mergeEvents(set, [event]), eventSet([]));
				expect([...joined.values()].sort(compareEvents)).toEqual(
					[...eventSet(everything).values()].sort(compareEvents)
				);
				const originals = [...joined.values()].filter(
					(event): event is NoteSaved => event.kind === 'note.saved' && event.again === undefined
				);
				for (const { text = '' } of originals) expect(expected).toContain(text);
			}),
			{ numRuns: 200 }
		);
	});
});

test('a note saved for the ten-thousandth time names no more than the schema takes, and lets nothing come back', () => {
	const replaces = Array.from({ length: 9_999 }, (_, index) => `old-${index}`);
	const before = eventSet([written(saved('before', { replaces }), 1)]);
	const projection = projectionOf(before).lessons.get(lesson) ?? emptyLessonProjection;
	const happenings = saving(projection, { lesson, note: 'plan', said: { text: 'now' }, seen: ['e1'] });
	const after = mergeEvents(
		before,
		happenings.map((happening, index) => written(happening, index + 2))
	);
	const save = [...after.values()].filter((event) => event.kind === 'note.saved');
	expect(save).toMatchObject([{ text: 'now' }]);
	expect(save[0]?.replaces?.length).toBeLessThanOrEqual(1000);
	const back = replaces.map((id) => written(saved('old', { replaces: [] }), 0, id));
	expect([...mergeEvents(after, back).keys()]).toEqual([...after.keys()]);
});
