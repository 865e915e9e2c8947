import { resolve } from 'node:path';
import { describeFault, type CourseFault } from '../src/lib/course/course-error.ts';
import { readingGrade, wordCount } from '../src/lib/course/readability.ts';
import { askedIdeas, asksFaults, coverageFaults, readingFaults, type AskedIdea } from '../src/lib/library/coverage.ts';
import type { FoundLesson } from '../src/lib/library/found-lesson.ts';
import { countHarms, harmBalanceFaults, harmWordFaults, type HarmCount } from '../src/lib/library/harm-balance.ts';
import { lessonFiles, whereItLies } from '../src/lib/library/lesson-files.ts';
import { readCourseInfo } from '../src/lib/library/read-course-info.ts';
import { readCourse, type Lesson } from '../src/lib/library/read-course.ts';
import { sceneFaults } from '../src/lib/library/read-lesson.ts';
import { readReferences } from '../src/lib/library/references.ts';
import { guess, guesserFaults, percent, type GuesserReport } from '../src/lib/quiz/guesser/guesser.ts';
import { courseDilemmaFaults, dilemmaFaults, dilemmaOf, type Dilemma } from '../src/lib/scenario/proof/dilemma.ts';
import type { EndingKinds } from '../src/lib/scenario/scene.ts';
import { proveScene, type SceneFacts } from '../src/lib/scenario/proof/scene-proof.ts';

/** After the name of this command: prints for each idea what asks about it. */
const LIST_ASKS = '--asks';

/** Reads, proves and reports the lessons in `root`. Returns the exit code: 0 without faults, 1 with. */
async function main(root: string, listsAsks: boolean): Promise<number> {
	const { course, found, faults } = await readCourse(lessonFiles);
	const { info, faults: infoFaults } = await readCourseInfo(lessonFiles, found);
	const { references, faults: referenceFaults } = await readReferences(lessonFiles);
	const startedAt = performance.now();
	const { facts, dilemmas, faults: proofFaults } = proveScenes(found, info?.endings ?? {}, info?.dilemmas === true);
	const simulatorFaults = (await Promise.all(found.map(proveSimulator))).flat();
	const proofSeconds = (performance.now() - startedAt) / 1000;
	const harms = found.flatMap(({ frontMatter }) => frontMatter?.harms ?? []);
	faults.push(
		...infoFaults,
		...referenceFaults,
		...readingFaults(found, references),
		...proofFaults,
		...simulatorFaults
	);
	const guesser = guess(found.map(({ id, quiz }) => ({ lesson: id, questions: quiz?.questions ?? [] })));
	if (info?.guessable !== undefined) {
		faults.push(...asksFaults(found));
		faults.push(...guesserFaults(guesser, info.guessable).map((message) => ({ file: 'lessons', message })));
	}
	faults.push(...harmWordFaults(found), ...harmBalanceFaults(harms));
	if (found.length === 0) faults.push({ file: 'lessons', message: `has no lessons; looked in ${root}` });
	// Half a course leaves much out; that would only hide what is wrong with it.
	const { ideas, sources, claims, glossary } = references;
	if (course.lessons.length === found.length && ideas && sources && claims && glossary)
		faults.push(...coverageFaults(course.lessons, { ideas, sources, claims, glossary }));

	if (faults.length > 0) {
		await printFaults(faults, root);
		return 1;
	}
	printTable(course.lessons, facts);
	if (dilemmas.size > 0) printDilemmas(dilemmas);
	printGuesser(guesser);
	if (listsAsks) printAsks(askedIdeas(found, references.ideas ?? {}));
	if (harms.length > 0) printHarms(countHarms(harms));
	console.log(`All scenes and models proved in ${proofSeconds.toFixed(1)} s. No faults.`);
	return 0;
}

/** @param isHeld whether the course keeps to the limits of dilemmas */
function proveScenes(
	lessons: readonly FoundLesson[],
	kinds: EndingKinds,
	isHeld: boolean
): { facts: Map<string, SceneFacts>; dilemmas: Map<string, Dilemma>; faults: CourseFault[] } {
	const facts = new Map<string, SceneFacts>();
	const dilemmas = new Map<string, Dilemma>();
	const faults: CourseFault[] = [];
	for (const { id, folder, scene, moment } of lessons) {
		if (moment) faults.push(...sceneFaults(`${folder}/moment.ts`, proveScene(moment).faults));
		if (!scene) continue;
		const proof = proveScene(scene);
		facts.set(id, proof.facts);
		faults.push(...sceneFaults(`${folder}/scenario.ts`, proof.faults));
		if (!proof.explored.complete) continue;
		const dilemma = dilemmaOf(proof.explored, kinds);
		dilemmas.set(id, dilemma);
		if (isHeld) faults.push(...sceneFaults(`${folder}/scenario.ts`, dilemmaFaults(dilemma)));
	}
	if (isHeld)
		faults.push(...courseDilemmaFaults([...dilemmas.values()]).map((message) => ({ file: 'lessons', message })));
	return { facts, dilemmas, faults };
}

/** What a lesson's simulator promises and does not hold, by the proof that it brings along. */
async function proveSimulator({ folder }: FoundLesson): Promise<CourseFault[]> {
	const file = `${folder}/simulator/proof.ts`;
	const proof = (await lessonFiles.modules[file]?.()) as { brokenGuarantees(): string[] } | undefined;
	return (proof?.brokenGuarantees() ?? []).map((says) => ({ file, message: `no longer holds: ${says}` }));
}

async function printFaults(faults: readonly CourseFault[], root: string): Promise<void> {
	// Brings the TypeScript compiler with it, which nobody without faults need wait for.
	const { withLine } = await import('./fault-line.ts');
	const placed = await Promise.all(faults.map((fault) => withLine(whereItLies(fault), root)));
	placed.sort(
		(a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
	);
	for (const fault of placed) console.error(describeFault(fault));
	console.error(`\n${faults.length} fault(s) in the lessons.`);
}

function printTable(lessons: readonly Lesson[], facts: ReadonlyMap<string, SceneFacts>): void {
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
function printDilemmas(dilemmas: ReadonlyMap<string, Dilemma>): void {
	const percent = (share: number) => Math.round(share * 100);
	const rows = [...dilemmas].map(([scene, dilemma]) => {
		const often = Object.values(dilemma.endings).map(percent);
		return {
			scene,
			'one best': `${dilemma.oneBest.length} of ${dilemma.situations}`,
			'gain and cost': percent(dilemma.gainAndCost),
			'by the past': percent(dilemma.byThePast),
			spoken: percent(dilemma.spoken),
			'met badly': percent(dilemma.spokenMetBadly),
			'random play': `${Math.min(...often)} to ${Math.max(...often)}`,
			'to a good ending': dilemma.fewestToGood ?? '',
			'largest sum': dilemma.largestSumIsGood ? 'good ending' : (dilemma.ofTheLargestSum ?? 'no ending')
		};
	});
	console.table(rows);
}

/** What somebody who has read nothing gets right, by lesson; in counts of what was guessed, with chance beside it. */
function printGuesser(report: GuesserReport): void {
	const columns = [
		['one right', report.one],
		['true or false', report.truths],
		['ticks', report.ticks]
	] as const;
	const lessons = new Set(columns.flatMap(([, { byLesson }]) => [...byLesson.keys()]));
	const rows = [...lessons].map((lesson) => ({
		lesson,
		...Object.fromEntries(
			columns.map(([name, { byLesson }]) => {
				const tally = byLesson.get(lesson);
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
function printAsks(asked: readonly AskedIdea[]): void {
	let before = 0;
	for (const { idea, says, lesson, question, asks } of asked) {
		if (idea !== before) console.log(`\n${idea}. ${says}`);
		before = idea;
		console.log(`   ${lesson} / ${question}: ${asks}`);
	}
	console.log('');
}

/** Who harms whom in the texts, so that an author sees where the next case had better stand. */
function printHarms({ by, to }: HarmCount): void {
	const line = (counts: HarmCount['by']) => [...counts].map(([gender, count]) => `${gender} ${count}`).join(', ');
	console.log(`In the stories harm is done by: ${line(by)}. It is done to: ${line(to)}.`);
}

const [root = '.'] = process.argv.slice(2).filter((argument) => argument !== LIST_ASKS);
export const exitCode = await main(resolve(root), process.argv.includes(LIST_ASKS));
