import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, makeBackup, readBackup } from './backup.ts';
import { inEpoch, nextEpoch, sinceEpoch } from './epoch.ts';
import { historyArbitrary } from './event-arbitrary.ts';
import { eventSet, mergeEvents } from './event-set.ts';
import type { NewEvent, ProgressEvent } from './events.ts';
import { FORMAT_VERSION } from './format-version.ts';
import { previewImport } from './import-preview.ts';

const exportedAtMillis = Date.UTC(2026, 0, 31, 10);
const lesson = 'the-bake';
function event(id: string, happening: NewEvent, epoch = 0): ProgressEvent {
	return { ...happening, id, device: 'd', seq: 1, order: 1, at: 1, epoch };
}
const saved = (id: string): ProgressEvent => event(id, { kind: 'note.saved', lesson, note: 'plan', text: 'Ask.' });

test('what goes into a backup comes out of it', () => {
	fc.assert(
		fc.property(historyArbitrary, (devices) => {
			const set = eventSet(devices.flat());
			const read = readBackup(makeBackup(set.values(), exportedAtMillis));
			expect(read).toEqual({
				...{ ok: true, version: FORMAT_VERSION, exportedAt: '2026-01-31T10:00:00.000Z' },
				events: [...set.values()]
			});
		})
	);
});

test('a backup says what it is, and is named by its day', () => {
	expect(JSON.parse(makeBackup([], exportedAtMillis))).toEqual({
		...{ format: 'closer-progress', version: FORMAT_VERSION, exportedAt: '2026-01-31T10:00:00.000Z', events: [] }
	});
	expect(backupName(exportedAtMillis)).toBe('closer-progress-2026-01-31.json');
});

test('a backup of what a newer app wrote is for that app', () => {
	const text = makeBackup([{ kind: 'lesson.dreamt' }], exportedAtMillis, 7);
	expect(JSON.parse(text)).toMatchObject({ version: 7, events: [{ kind: 'lesson.dreamt' }] });
	expect(readBackup(text)).toMatchObject({ ok: false, reason: 'newer' });
});

describe('the preview of a restore', () => {
	const answered = (id: string) =>
		event(id, { kind: 'question.answered', lesson, question: 'q', answer: { kind: 'single', chosen: 'a' } });

	test('counts what would be added', () => {
		const incoming = [
			event('a', { kind: 'lesson.opened', lesson }),
			answered('b'),
			answered('c'),
			event('d', { kind: 'run.started', lesson: 'the-dance', run: 'r' }),
			saved('e'),
			saved('f'),
			event('g', { kind: 'backup.made' }),
			event('h', {
				...{ kind: 'review.answered', lesson, question: 'q', parameters: 1 },
				answer: { kind: 'single', chosen: 'a' }
			})
		];
		expect(previewImport(eventSet([answered('b')]), incoming)).toEqual({
			...{ events: 7, lessons: 2, answers: 2, runs: 1, notes: 1, parted: 0, removedNotes: 0, differing: 0 }
		});
	});

	test('adds nothing of what is here, and says what differs', () => {
		const current = eventSet([answered('a'), saved('b')]);
		const differing = { ...answered('a'), lesson: 'the-dance' };
		expect(previewImport(current, [differing, { ...saved('b'), epoch: 4 }])).toEqual({
			...{ events: 0, lessons: 0, answers: 0, runs: 0, notes: 0, parted: 0, removedNotes: 0, differing: 1 }
		});
	});

	test('brings no removed note back, and says which notes it would remove', () => {
		const removal = event('x', { kind: 'note.removed', lesson, removed: ['a'] });
		expect(previewImport(eventSet([removal]), [saved('a')])).toMatchObject({ events: 0, notes: 0 });
		expect(previewImport(eventSet([saved('a')]), [removal])).toMatchObject({ events: 1, removedNotes: 1 });
	});

	test('does not call a note removed that it only brings in a newer version', () => {
		const newer = { ...saved('b'), replaces: ['a'], order: 9 };
		expect(previewImport(eventSet([saved('a')]), [newer])).toMatchObject({ events: 1, notes: 1, removedNotes: 0 });
	});

	test('agrees with the restore itself', () => {
		fc.assert(
			fc.property(historyArbitrary, fc.nat(20), (devices, cut) => {
				const all = devices.flat();
				const [here, there] = [eventSet(all.slice(0, cut)), all.slice(Math.max(0, cut - 3))];
				const preview = previewImport(here, there);
				const joined = mergeEvents(here, there);
				expect([...joined.keys()].filter((id) => !here.has(id))).toHaveLength(preview.events);
				if ([...here.keys()].every((id) => joined.has(id))) expect(preview.removedNotes).toBe(0);
				expect(preview.differing).toBe(0);
			})
		);
	});
});

describe('epochs', () => {
	test('erasing begins one that nothing known belongs to', () => {
		expect(nextEpoch(2, [])).toBe(3);
		expect(nextEpoch(2, [{ ...saved('a'), epoch: 7 }])).toBe(8);
	});

	test('what is restored after an erasing is there again', () => {
		const restored = inEpoch([saved('a')], 3);
		expect(sinceEpoch(eventSet(restored), 3).size).toBe(1);
	});
});
