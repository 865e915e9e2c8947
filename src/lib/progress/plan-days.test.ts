import { describe, expect, it } from 'vitest';
import type { NewEvent } from './events.ts';
import { plansToLookAt, planDay, planDaySetting } from './plan-days.ts';
import { projectionOf } from './projection.ts';

const record = (...events: NewEvent[]) =>
	projectionOf(
		new Map(
			events.map((event, at) => {
				const id = `e${at}`;
				return [id, { ...event, id, device: 'd', seq: at + 1, order: at + 1, at: at + 1, epoch: 0 }];
			})
		)
	);
const removed = (lesson: string, id: string): NewEvent => ({ kind: 'note.removed', lesson, removed: [id] });
const plan = (lesson: string, note = 'plan'): NewEvent => ({
	kind: 'note.saved',
	lesson,
	note,
	text: 'If…',
	replaces: []
});
const day = (lesson: string, value: string): NewEvent => ({
	...{ kind: 'setting.chosen', setting: planDaySetting(lesson), value }
});
const TODAY = '2027-03-14';

describe('plans to look at', () => {
	it('are those whose day has come, the earliest first', () => {
		const days = [day('one', '2027-03-14'), day('two', '2027-03-15'), day('three', '2027-01-31')];
		const here = record(plan('one'), plan('two'), plan('three'), plan('four'), ...days);
		expect(plansToLookAt(here, TODAY)).toEqual(['three', 'one']);
	});
	it('are not those that are gone, or were never written', () => {
		const here = record(
			...[plan('one'), day('one', TODAY), removed('one', 'e0')],
			...[plan('two', 'reflection'), day('two', TODAY), day('three', TODAY)]
		);
		expect(plansToLookAt(here, TODAY)).toEqual([]);
	});
	it('go by the day that was chosen last', () => {
		expect(plansToLookAt(record(plan('one'), day('one', TODAY), day('one', '')), TODAY)).toEqual([]);
		expect(plansToLookAt(record(plan('one'), day('one', '2028-01-01'), day('one', TODAY)), TODAY)).toEqual(['one']);
	});
	it('are not those whose day is none', () => {
		for (const broken of ['', '0', 'soon', '2027-02-30', '2027-1-1', '-', '2027-03-14T10:00'])
			expect(plansToLookAt(record(plan('one'), day('one', broken)), TODAY), broken).toEqual([]);
	});
	it('may be sealed', () => {
		const sealed: NewEvent = {
			kind: 'note.saved',
			lesson: 'one',
			note: 'plan',
			sealed: 'c2VhbGVk',
			lock: 'k',
			replaces: []
		};
		expect(plansToLookAt(record(sealed, day('one', TODAY)), TODAY)).toEqual(['one']);
	});
	it('have their day told', () => {
		expect(planDay(record(day('one', '2027-05-01')), 'one')).toBe('2027-05-01');
		expect(planDay(record(), 'one')).toBeUndefined();
	});
	it('have a setting whose name an event takes, however long the lesson’s id', () =>
		expect(planDaySetting('l'.repeat(100)).length).toBeLessThanOrEqual(100));
});
