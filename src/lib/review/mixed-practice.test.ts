import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonFiles } from '../library/lesson-files.ts';
import { readCourse } from '../library/read-course.ts';
import { drawMixedPractice } from './mixed-practice.ts';
import type { ReviewSource } from './review-source.ts';

const { course } = await readCourse(lessonFiles);
const sources: ReviewSource[] = course.lessons.map((lesson) => ({ lesson: lesson.id, quiz: lesson.quiz }));
const lessonOf = (id: string) => id.split('--')[0] ?? '';

describe('mixed practice', () => {
	it('draws twelve different questions from the lessons taken only, four of them telling apart', () => {
		fc.assert(
			fc.property(fc.subarray(sources, { minLength: 4 }), fc.nat(), (taken, seed) => {
				const drawn = drawMixedPractice(taken, 12, seed);
				const there = taken
					.filter(({ quiz }) => quiz.kept && !quiz.gentle)
					.flatMap(({ quiz }) => quiz.questions)
					.filter(({ kind }) => kind !== 'write');
				expect(drawn).toHaveLength(Math.min(12, there.length));
				expect(new Set(drawn.map((question) => question.id)).size).toBe(drawn.length);
				for (const question of drawn) expect(taken.map(({ lesson }) => lesson)).toContain(lessonOf(question.id));
				expect(drawn.map(({ kind }) => kind)).not.toContain('write');
				const apart = (kind: string) => ['sorting', 'matching', 'flaw', 'find', 'confidence'].includes(kind);
				const most = there.filter((question) => apart(question.kind)).length;
				expect(drawn.filter((question) => apart(question.kind)).length).toBeGreaterThanOrEqual(Math.min(4, most));
			})
		);
	});

	it('is the same for the same seed, and says where to reread', () => {
		const drawn = drawMixedPractice(sources, 12, 7);
		expect(drawMixedPractice(sources, 12, 7)).toEqual(drawn);
		for (const { reread } of drawn) if (reread) expect(reread.lesson).toBeDefined();
		const spared = sources.filter(({ quiz }) => quiz.gentle || !quiz.kept).map(({ lesson }) => lesson);
		expect(spared).not.toEqual([]);
		for (const question of drawn) expect(spared).not.toContain(lessonOf(question.id));
	});
});
