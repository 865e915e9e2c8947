import { describe, expect, it } from 'vitest';
import type { QuestionOf } from '../question.ts';
import { guess, guesserFaults, percent, type GuessedLesson } from './guesser.ts';

/** Numbers in [0, 1), always the same ones (a linear congruential generator). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

const WORDS =
	'bread crust flour water salt yeast oven shelf morning evening table window basket linen knife board'.split(' ');

/** Five lessons of questions with three options; `spoil` gives the right one, or the others, away. */
function lessons(spoil: (text: string, right: boolean) => string): GuessedLesson[] {
	const random = randomFrom(7);
	const some = (most: number) => Math.floor(random() * most);
	const sentence = () => Array.from({ length: 6 + some(6) }, () => WORDS[some(WORDS.length)]).join(' ');
	return Array.from({ length: 5 }, (_, lesson) => ({
		lesson: `lesson-${lesson}`,
		questions: Array.from({ length: 12 }, (__, at): QuestionOf<'single'> => {
			const rightAt = some(3);
			const options = [0, 1, 2].map((option) => ({
				id: `option-${option}`,
				text: spoil(sentence(), option === rightAt),
				right: option === rightAt ? (true as const) : undefined,
				feedback: 'A reason.'
			}));
			return { kind: 'single', id: `question-${at}`, ideas: [1], prompt: 'Which one?', options };
		})
	}));
}

describe('who has read nothing', () => {
	it.each<[string, (text: string, right: boolean) => string, string]>([
		['right options that are longer', (text, right) => (right ? `${text} ${text}` : text), 'longest'],
		['absolutes in wrong ones', (text, right) => (right ? text : `never ${text}`), 'absolutes'],
		['hedges in right ones', (text, right) => (right ? `${text} often` : text), 'hedges'],
		['lines among descriptions', (text, right) => (right ? `“${text}”` : text), 'quotation']
	])('guesses by %s, and the author is told so', (_, spoil, trait) => {
		const report = guess(lessons(spoil));
		expect(percent(report.one.right, report.one.of)).toBeGreaterThan(80);
		expect(report.one.gaveAway.slice(0, 3).map((each) => each.trait)).toContain(trait);
		expect(guesserFaults(report, 40)).toEqual([expect.stringContaining(trait)]);
	});

	it('is as good as chance where nothing gives an option away', () => {
		const report = guess(lessons((text) => text));
		expect([report.one.of, report.one.byChance]).toEqual([60, expect.closeTo(20)]);
		expect(percent(report.one.right, report.one.of)).toBeLessThan(45);
		expect(guesserFaults(report, 45)).toEqual([]);
	});

	it('is told nothing by a lesson of the answers in that lesson', () => {
		const alone = lessons((text, right) => (right ? `never ${text}` : text)).slice(0, 1);
		const { one } = guess(alone);
		expect(one.gaveAway[0]?.trait).toBe('absolutes');
		expect(one.right).toBeLessThan(one.of);
	});

	it('is no fault where there are too few questions to have a habit in', () => {
		const few = lessons((text, right) => (right ? `never ${text}` : text)).map((lesson) => ({
			...lesson,
			questions: lesson.questions.slice(0, 3)
		}));
		const report = guess(few);
		expect(report.one.right).toBe(15);
		expect(guesserFaults(report, 40)).toEqual([]);
	});

	it('guesses statements and ticks as well, beside what is more often right', () => {
		const random = randomFrom(3);
		const report = guess(
			lessons((text) => text).map(({ lesson }) => ({
				lesson,
				questions: [
					{
						kind: 'confidence',
						id: 'statements',
						ideas: [1],
						prompt: 'True?',
						statements: Array.from({ length: 8 }, (_, at) => {
							const truth = random() < 0.5;
							return {
								id: `statement-${at}`,
								text: truth ? 'Bread often rises' : 'Bread always rises',
								truth,
								feedback: { true: 'So.', false: 'So.' }
							};
						})
					}
				]
			}))
		);
		expect(report.truths).toMatchObject({ right: 40, of: 40 });
		expect(report.truths.byChance).toBeLessThan(30);
		expect(report.ticks).toMatchObject({ right: 0, of: 0 });
	});
});
