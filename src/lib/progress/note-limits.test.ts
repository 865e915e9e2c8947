import * as v from 'valibot';
import { expect, test } from 'vitest';
import { progressEventSchema } from './events.ts';
import { fitsNote, NOTE_UNITS, SEALED_UNITS } from './note-limits.ts';

const base = { id: 'e', device: 'd', seq: 1, order: 1, at: 1, epoch: 0, lesson: 'the-bake', note: 'plan' };
const isRead = (said: object) => v.is(progressEventSchema, { kind: 'note.saved', ...base, ...said });

test('a note fits where the schema of events takes it', () => {
	for (const [key, most] of [
		['text', NOTE_UNITS],
		['sealed', SEALED_UNITS]
	] as const)
		for (const units of [0, most, most + 1]) {
			const said = { [key]: 'x'.repeat(units) };
			expect(fitsNote(said), `${key} of ${units}`).toBe(isRead(said));
			expect(fitsNote(said)).toBe(units <= most);
		}
});
