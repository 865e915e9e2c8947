import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, type Reminder } from './calendar-file.ts';

const reminder: fc.Arbitrary<Reminder> = fc.record({
	year: fc.integer({ min: 2026, max: 2099 }),
	month: fc.integer({ min: 1, max: 12 }),
	day: fc.integer({ min: 1, max: 28 }),
	hour: fc.integer({ min: 0, max: 23 }),
	minute: fc.integer({ min: 0, max: 59 }),
	repeats: fc.constantFrom('never', 'daily', 'weekly')
});

test('a reminder is a calendar’s file: each line ended as it asks, none too long, what is begun is ended', () => {
	fc.assert(
		fc.property(reminder, fc.uuid(), fc.integer({ min: 0, max: 4e12 }), (when, id, now) => {
			const file = calendarFile(when, id, now);
			const lines = file.split('\r\n');
			expect(lines.pop()).toBe('');
			for (const line of lines) {
				expect(line).toMatch(/^[A-Z]+:[^\r\n]+$/);
				expect(line.length).toBeLessThanOrEqual(75);
			}
			const open: string[] = [];
			for (const line of lines) {
				if (line.startsWith('BEGIN:')) open.push(line.slice(6));
				if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
			}
			expect(open).toEqual([]);
			const start = /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00/.exec(file)?.slice(1).map(Number);
			expect(start).toEqual([when.year, when.month, when.day, when.hour, when.minute]);
			expect(file).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/);
			expect(file.includes('RRULE')).toBe(when.repeats !== 'never');
		})
	);
});

test('it says nothing of what it reminds of', () => {
	const file = calendarFile({ year: 2026, month: 12, day: 3, hour: 19, minute: 0, repeats: 'weekly' }, 'some-id', 0);
	const words = file.matchAll(/(?:SUMMARY|DESCRIPTION|PRODID):(.*)\r/g);
	expect([...words].map(([, said]) => said)).toEqual(['-//Reading//EN', 'Reading', 'Reading']);
	expect(file).not.toMatch(/https?:|URL|LOCATION|closer/i);
});
