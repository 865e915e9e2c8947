import { spoken } from '../kinds/find/spoken.ts';
import type { Question } from '../question.ts';
import { learn, score, type Group } from './ranker.ts';
import { SURFACE, surfacesOf, type Candidate } from './surface.ts';

/** The questions of a lesson, in the order in which their options are shown. */
export interface GuessedLesson {
	lesson: string;
	questions: readonly Question[];
}

/** How much was guessed right by who has read nothing, and how much chance alone would. */
export interface Guessed {
	/** So many were guessed right. */
	right: number;
	of: number;
	/** So many chance would get right; of statements and ticks, always saying what is right more often. */
	byChance: number;
	byLesson: Readonly<Record<string, { right: number; of: number; byChance: number }>>;
	/** What gave most away, the strongest first: traits of the surface, and whether they spoke for or against. */
	gaveAway: readonly { trait: string; weight: number }[];
}

export interface GuesserReport {
	/** Questions of which one option is right. */
	one: Guessed;
	/** Statements that are true or not. */
	truths: Guessed;
	/** Options, pieces and lines to be ticked or left. */
	ticks: Guessed;
}

interface Asked {
	lesson: string;
	stem: string;
	candidates: readonly Candidate[];
}

/**
 * Guesses every question from its surface alone: for each lesson a ranker learns from all the others what right options
 * look like. A course whose authors have no habits gives it nothing to learn. With `only` it guesses that one lesson.
 */
export function guess(lessons: readonly GuessedLesson[], only?: string): GuesserReport {
	const asked = (candidatesOf: (question: Question) => readonly Candidate[] | undefined): Asked[] =>
		lessons.flatMap(({ lesson, questions }) =>
			questions.flatMap((question) => {
				const candidates = candidatesOf(question);
				return candidates ? [{ lesson, stem: `${question.situation ?? ''} ${question.prompt}`, candidates }] : [];
			})
		);
	return {
		one: guessAll(asked(oneRight), true, only),
		truths: guessAll(asked(statements), false, only),
		ticks: guessAll(asked(tickable), false, only)
	};
}

const candidate = (text: string, right: boolean | undefined): Candidate => ({ text, right: right === true });

function oneRight(question: Question): Candidate[] | undefined {
	if (question.kind !== 'single' && question.kind !== 'next-line') return undefined;
	return question.options.map(({ text, right }) => candidate(text, right));
}

function statements(question: Question): Candidate[] | undefined {
	if (question.kind !== 'confidence') return undefined;
	return question.statements.map(({ text, truth }) => candidate(text, truth));
}

function tickable(question: Question): Candidate[] | undefined {
	switch (question.kind) {
		case 'several':
			return question.options.map(({ text, right }) => candidate(text, right));
		case 'flaw':
			return question.pieces.map(({ text, flaw }) => candidate(text, flaw));
		case 'find':
			return question.lines.map((line) => candidate(spoken(line), line.mark));
		default:
			return undefined;
	}
}

function guessAll(asked: readonly Asked[], one: boolean, only: string | undefined): Guessed {
	const all = asked.map((each) => ({ ...each, group: groupOf(each) }));
	const byLesson = new Map<string, { right: number; of: number; byChance: number }>();
	for (const lesson of new Set(asked.map((each) => each.lesson))) {
		if (only !== undefined && lesson !== only) continue;
		const others = all.filter((each) => each.lesson !== lesson).map(({ group }) => group);
		const own = all.filter((each) => each.lesson === lesson).map(({ group }) => group);
		const ranker = learn(others, one);
		const often = commonest(others);
		const tally = { right: 0, of: 0, byChance: 0 };
		for (const { rows, right } of own) {
			const scores = score(rows, ranker, one);
			if (one) {
				tally.of += 1;
				tally.right += Number(right[scores.indexOf(Math.max(...scores))] === true);
				tally.byChance += 1 / right.length;
			} else {
				tally.of += right.length;
				tally.right += right.filter((each, at) => each === (scores[at] ?? 0) > 0).length;
				tally.byChance += right.filter((each) => each === often).length;
			}
		}
		byLesson.set(lesson, tally);
	}
	const sum = (what: 'right' | 'of' | 'byChance') =>
		[...byLesson.values()].reduce((total, each) => total + each[what], 0);
	const { weights } = learn(
		all.map(({ group }) => group),
		one
	);
	const gaveAway = SURFACE.map((trait, at) => ({ trait, weight: weights[at] ?? 0 })).sort(
		(a, b) => Math.abs(b.weight) - Math.abs(a.weight)
	);
	return {
		right: sum('right'),
		of: sum('of'),
		byChance: sum('byChance'),
		byLesson: Object.fromEntries(byLesson),
		gaveAway
	};
}

const groupOf = ({ candidates, stem }: Asked): Group => ({
	rows: surfacesOf(candidates, stem),
	right: candidates.map(({ right }) => right)
});

/** Whether more of them are right than not. */
function commonest(groups: readonly Group[]): boolean {
	const all = groups.flatMap(({ right }) => right);
	return all.filter(Boolean).length * 2 > all.length;
}

/** Of a hundred. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

/** So few questions say nothing of an author's habits. */
const FEWEST = 20;

/** More than `most` of a hundred questions guessed from the surface, as a sentence that says what gave them away. */
export function guesserFaults({ one }: GuesserReport, most: number): string[] {
	const share = percent(one.right, one.of);
	if (one.of < FEWEST || share <= most) return [];
	const traits = one.gaveAway
		.slice(0, 3)
		.map(({ trait, weight }) => `${trait} (${weight > 0 ? 'right' : 'wrong'} options have more of it)`);
	return [
		`${share} in 100 questions with one right option are guessed by who has read nothing; expected at most ${most}. What gives most away: ${traits.join(', ')}. Write wrong options as long, as careful and as near to the prompt as right ones`
	];
}
