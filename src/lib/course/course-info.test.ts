import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { course } from '#lessons/course.ts';
import { courseInfoSchema, helpSchema } from './course-info.ts';

const accepts = (help: unknown) => v.is(helpSchema, help);

describe('the course’s own page data', () => {
	it('has the expected form', () => {
		expect(v.safeParse(courseInfoSchema, course).issues).toBeUndefined();
	});

	it('needs little: what is left out, pages do without', () => {
		const { title, tagline, description, privacy } = course;
		expect(v.is(courseInfoSchema, { title, tagline, description, privacy })).toBe(true);
		expect(v.is(courseInfoSchema, { title, tagline, description })).toBe(false);
	});

	it.each([
		['exitUrl', 'wikipedia.org'],
		['exitUrl', 'https://localhost/'],
		['exitUrl', 'https:///example.org/'],
		['exitUrl', 'https://https://example.org/'],
		['exitUrl', '/help/'],
		['language', 'English'],
		['startInstead', 'Lesson 5'],
		['waysIn', { ...course.waysIn, ways: course.waysIn.ways.slice(1) }],
		['help', { ...course.help, directories: [] }]
	])('refuses %s as %j', (field, value) => expect(v.is(courseInfoSchema, { ...course, [field]: value })).toBe(false));

	it.each(['+44 (0)20 7946 0958', '116 123 45', '555.0100.22', 'Ring 08001234567 now'])(
		'refuses the phone number in %j',
		(words) => expect(accepts({ ...course.help, emergency: words })).toBe(false)
	);

	it.each(['In 2024 it listed over 1,300 services in 130 countries.', '349 centres in 32 countries'])(
		'accepts the figures in %j',
		(words) => expect(accepts({ ...course.help, emergency: words })).toBe(true)
	);

	it('refuses an address that is not encrypted', () => {
		expect(v.is(courseInfoSchema, { ...course, exitUrl: 'http://example.org/' })).toBe(false);
	});

	it('refuses a day that is none', () => {
		expect(accepts({ ...course.help, revised: 'last week' })).toBe(false);
	});
});
