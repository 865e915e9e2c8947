import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessonFiles } from '../library/lesson-files.ts';
import { readCourse } from '../library/read-course.ts';
import { MOST_A_DAY } from './queue.ts';
import { LEARNERS, PLANS, simulateYear, yearTable } from './year-for-tests.ts';

const { course } = await readCourse(lessonFiles);
const sources = course.lessons.map(({ id, quiz }) => ({ lesson: id, quiz }));
const years = LEARNERS.flatMap((learner) =>
	PLANS.map((plan) => ({ name: learner.name, plan, year: simulateYear(learner, sources, plan) }))
);
const yearOf = (name: string, plan: string) => {
	const found = years.find((each) => each.name === name && each.plan === plan);
	if (!found) throw new Error('Every learner has a year by every plan');
	return found.year;
};
/** Of a table in Markdown, what stands in it: how it is laid out is a matter of formatting. */
const cells = (text: string) => text.replace(/ +/g, ' ').replace(/\| -+/g, '| -');

test.each(LEARNERS)(
	'a year of the $name learner asks no more than is promised, and keeps more than fixed days do',
	({ name }) => {
		const spaced = yearOf(name, 'spaced');
		expect(Math.max(...spaced.load)).toBeLessThanOrEqual(MOST_A_DAY);
		expect(spaced.retention.at(-1)).toBeGreaterThan((yearOf(name, 'fixed').retention.at(-1) ?? 1) + 0.05);
	}
);

test('whoever looks in daily has few questions on any day, and nine in ten stay', () => {
	const { load, retention, weakest } = yearOf('diligent', 'spaced');
	expect(load.reduce((sum, each) => sum + each, 0) / load.length).toBeLessThan(2);
	expect(retention.at(-1)).toBeGreaterThan(0.9);
	expect(weakest.at(-1)).toBeGreaterThan(0.8);
});

test('the page on coming back has the table that this gives', () => {
	const page = readFileSync('docs/coming-back.md', 'utf8');
	expect(cells(page)).toContain(cells(yearTable(years)));
});
