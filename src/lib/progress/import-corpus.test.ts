import { describe, expect, test } from 'vitest';
import { answered, backup, opened, refused, taken } from './backup-files-for-tests.ts';
import { readBackup } from './backup.ts';

describe('a file to restore', () => {
	test.each(refused)('is refused: %s', (_name, text, reason) => {
		const read = readBackup(text);
		expect(read).toMatchObject({ ok: false, reason });
		expect(read).not.toHaveProperty('events');
	});

	test.each(taken)('is taken: %s', (_name, text, events) => {
		const read = readBackup(text);
		expect(read.ok ? read.events.length : read.reason).toBe(events);
	});

	test('changes no prototype, whatever it holds', () => {
		for (const [, text] of [...refused, ...taken]) readBackup(text);
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect(({} as Record<string, unknown>).admin).toBeUndefined();
	});

	test('is refused with how many entries are at fault, and where the first is', () => {
		const read = readBackup(backup([opened, { ...opened, id: 'e2', at: 'noon' }, answered({ kind: 'cloze' })]));
		expect(read).toEqual({
			...{ ok: false, reason: 'invalid', faults: 2, firstFault: 'events.1.at' }
		});
		expect(readBackup(backup([answered({ kind: 'cloze' })]))).toMatchObject({
			...{ faults: 1, firstFault: 'events.0.answer.text' }
		});
	});
});
