import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import type { Gender, Harm } from '../course/lesson-schema.ts';
import { filesWith, lessonText, question, quizOf } from './files-for-tests.ts';
import { countHarms, harmBalanceFaults, harmWordFaults } from './harm-balance.ts';
import { readCourse } from './read-course.ts';

const cases = (count: number, by: Gender, to: Gender): Harm[] =>
	Array.from({ length: count }, () => ({ by, to, words: 'He waits.' }));
const faultsOf = (...harms: Harm[][]) => harmBalanceFaults(harms.flat()).map(describeFault);

describe('who harms and who is harmed', () => {
	it('may be spread', () =>
		expect(
			faultsOf(
				cases(3, 'man', 'woman'),
				cases(2, 'man', 'man'),
				cases(2, 'woman', 'man'),
				cases(1, 'woman', 'woman'),
				cases(1, 'non-binary', 'woman')
			)
		).toEqual([]));

	it('may be anybody while there are few', () => expect(faultsOf(cases(7, 'woman', 'man'))).toEqual([]));

	it('is no pattern of women', () =>
		expect(faultsOf(cases(7, 'woman', 'unsaid'), cases(2, 'man', 'unsaid'))).toEqual([
			'lessons: 22 in 100 of those who harm are men; expected 45 to 65',
			'lessons: nobody of those who harm is non-binary; expected every gender'
		]));

	it('is no pattern of men either', () =>
		expect(faultsOf(cases(9, 'man', 'unsaid'), cases(1, 'non-binary', 'unsaid'))).toEqual([
			'lessons: 90 in 100 of those who harm are men; expected 45 to 65',
			'lessons: 0 in 100 of those who harm are women; expected at least 25'
		]));

	it('has no one gender that is hurt, and no one direction', () =>
		expect(faultsOf(cases(5, 'man', 'woman'), cases(4, 'woman', 'woman'), cases(1, 'non-binary', 'woman'))).toEqual([
			'lessons: 100 in 100 of those who are harmed are of one gender (woman); expected at most 60',
			'lessons: harm goes from man to woman in 50 of 100 cases; expected at most 40'
		]));

	it('counts what is left open on one side for the other side alone', () => {
		const { by, to, directions } = countHarms([...cases(2, 'man', 'unsaid'), ...cases(1, 'unsaid', 'man')]);
		expect([...by]).toEqual([
			['man', 2],
			['unsaid', 1]
		]);
		expect(to.get('man')).toBe(1);
		expect(directions.size).toBe(0);
	});
});

describe('the words of a case', () => {
	const FIRST = 'lessons/1-start/01-first';
	const faultsWith = async (words: string) => {
		const files = filesWith(
			{
				[`${FIRST}/lesson.md`]: lessonText({ harms: [{ by: 'man', to: 'woman', words }] }, '', 'She says, “He waits.”')
			},
			{ [`${FIRST}/quiz.ts`]: quizOf(question({ prompt: 'Who reads her letters?' })) }
		);
		const { found } = await readCourse(files);
		return harmWordFaults(found).map(describeFault);
	};

	it.each(['“He waits.”', 'Who reads her letters?'])('stand in the lesson: %j', async (words) =>
		expect(await faultsWith(words)).toEqual([])
	);

	it('are refused where they stand only in the list', async () =>
		expect(await faultsWith('He locks the door')).toEqual([
			`${FIRST}/lesson.md harms.0.words: “He locks the door” stands nowhere in the lesson; copy a few words letter for letter from where the case is told`
		]));
});
