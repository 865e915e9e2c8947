import { readingGrade, wordCount } from '../src/lib/course/readability.ts';
import type { AskedIdea } from '../src/lib/library/coverage.ts';
import type { HarmCount } from '../src/lib/library/harm-balance.ts';
import type { Lesson } from '../src/lib/library/read-course.ts';
import { percent, type GuesserReport } from '../src/lib/quiz/guesser/guesser.ts';
import type { Dilemma } from '../src/lib/scenario/proof/dilemma.ts';
import type { SceneFacts } from '../src/lib/scenario/proof/scene-proof.ts';

/* What `npm run lessons:check` prints of a course without faults. */

export function printTable(lessons: readonly Lesson[], facts: ReadonlyMap<string, SceneFacts>): void {
	const rows = lessons.map((lesson) => {
		const prose = lesson.text.beats.map((beat) => beat.text).join('\n');
		const scene = facts.get(lesson.id);
		return {
			lesson: `${lesson.number} ${lesson.id}`,
			words: wordCount(prose),
			grade: Number(readingGrade(prose).toFixed(1)),
			questions: lesson.quiz.questions.length,
			situations: scene?.situations ?? '',
			choices: scene?.choices ?? '',
			endings: scene?.endings ?? '',
			configurations: scene?.configurations ?? ''
		};
	});
	console.table(rows);
}

/** How far the scenes are dilemmas; in counts out of a hundred where nothing else is said. */
export function printDilemmas(dilemmas: ReadonlyMap<string, Dilemma>): void {
	const ofHundred = (share: number) => Math.round(share * 100);
	const rows = [...dilemmas].map(([scene, dilemma]) => {
		const often = Object.values(dilemma.endings).map(ofHundred);
		return {
			scene,
			'one best': `${dilemma.oneBest.length} of ${dilemma.situations}`,
			'gain and cost': ofHundred(dilemma.gainAndCost),
			'by the past': ofHundred(dilemma.byThePast),
			spoken: ofHundred(dilemma.spoken),
			'met badly': ofHundred(dilemma.spokenMetBadly),
			'random play': `${Math.min(...often)} to ${Math.max(...often)}`,
			'to a good ending': dilemma.fewestToGood ?? '',
			'largest sum': dilemma.largestSumIsGood ? 'good ending' : (dilemma.ofTheLargestSum ?? 'no ending')
		};
	});
	console.table(rows);
}

/** What somebody who has read nothing gets right, by lesson; in counts of what was guessed, with chance beside it. */
export function printGuesser(report: GuesserReport): void {
	const columns = [
		['one right', report.one],
		['true or false', report.truths],
		['ticks', report.ticks]
	] as const;
	const lessons = new Set(columns.flatMap(([, { byLesson }]) => Object.keys(byLesson)));
	const rows = [...lessons].map((lesson) => ({
		lesson,
		...Object.fromEntries(
			columns.map(([name, { byLesson }]) => {
				const tally = byLesson[lesson];
				return [name, tally ? `${tally.right} of ${tally.of} (chance ${tally.byChance.toFixed(1)})` : ''];
			})
		)
	}));
	console.log('Guessed by who has read nothing, from length, place, hedges and the like:');
	console.table(rows);
	for (const [name, { right, of, byChance, gaveAway }] of columns)
		if (of > 0)
			console.log(
				`${name}: ${percent(right, of)} in 100, chance ${percent(byChance, of)}. Gave most away: ${gaveAway
					.slice(0, 4)
					.map(({ trait, weight }) => `${trait} ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`)
					.join(', ')}.`
			);
}

/** For each idea the questions that ask about it, with why they cannot be answered without it. */
export function printAsks(asked: readonly AskedIdea[]): void {
	let before = 0;
	for (const { idea, says, lesson, question, asks } of asked) {
		if (idea !== before) console.log(`\n${idea}. ${says}`);
		before = idea;
		console.log(`   ${lesson} / ${question}: ${asks}`);
	}
	console.log('');
}

/** Who harms whom in the texts, so that an author sees where the next case had better stand. */
export function printHarms({ by, to }: HarmCount): void {
	const line = (counts: HarmCount['by']) => [...counts].map(([gender, count]) => `${gender} ${count}`).join(', ');
	console.log(`In the stories harm is done by: ${line(by)}. It is done to: ${line(to)}.`);
}
