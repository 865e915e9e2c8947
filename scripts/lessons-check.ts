import { resolve } from 'node:path';
import { describeFault, type CourseFault } from '../src/lib/course/course-error.ts';
import { nearestOf } from '../src/lib/course/nearest.ts';
import { checkCourse, type CheckedCourse } from '../src/lib/library/check-course.ts';
import { askedIdeas } from '../src/lib/library/coverage.ts';
import { countHarms } from '../src/lib/library/harm-balance.ts';
import { lessonFiles } from '../src/lib/library/lesson-files.ts';
import { proveCourse } from '../src/lib/library/prove-course.ts';
import { printAsks, printDilemmas, printGuesser, printHarms, printTable } from './lessons-report.ts';
import { placed } from './placed-faults.ts';
import { proofCacheFor } from './proof-cache.ts';

interface Wishes {
	/** Where the paths of faults begin. */
	root: string;
	/** The engine's own folder. */
	engine: string;
	/** The id of the one lesson that is checked; all of them, if none. */
	lesson?: string;
	/** Prints for each idea what asks about it. */
	asks?: boolean;
	/** Prints the faults as JSON, and nothing else. */
	json?: boolean;
	/** Prints nothing where there is no fault. */
	quiet?: boolean;
	/** Proves everything anew. */
	anew?: boolean;
}

/** Reads, proves and reports the course. Returns the exit code: 0 without faults, 1 with. */
async function lessonsCheck({ root, engine, lesson, asks, json, quiet, anew }: Wishes): Promise<number> {
	const checked = await checkCourse(lessonFiles);
	const { course, found, references } = checked;
	if (lesson !== undefined && !found.some(({ id }) => id === lesson)) {
		console.error(noSuchLesson(lesson, checked));
		return 1;
	}
	const startedAt = performance.now();
	const proofs = proofCacheFor(resolve(root, import.meta.env.COURSE_FOLDER), engine, anew);
	const { facts, dilemmas, guesser, faults } = await proveCourse(lessonFiles, checked, {
		proofs,
		...(lesson === undefined ? {} : { only: lesson })
	});
	proofs.save(lesson === undefined);
	const proofSeconds = (performance.now() - startedAt) / 1000;
	const { own, others } = divided([...checked.faults, ...faults], checked, lesson);
	if (json) {
		console.log(JSON.stringify(await placed(own, root)));
		return own.length > 0 ? 1 : 0;
	}
	if (own.length > 0) {
		for (const fault of await placed(own, root)) console.error(describeFault(fault));
		if (found.length === 0) console.error(`Looked in ${root}.`);
		console.error(`\n${own.length} fault(s) in the lessons.`);
		if (others > 0) console.error(elsewhere(others));
		return 1;
	}
	if (quiet) return 0;
	const lessons = course.lessons.filter(({ id }) => lesson === undefined || id === lesson);
	printTable(lessons, facts);
	if (dilemmas.size > 0) printDilemmas(dilemmas);
	printGuesser(guesser);
	if (asks) printAsks(askedIdeas(found, references.ideas ?? {}));
	const harms = found.flatMap(({ frontMatter }) => frontMatter?.harms ?? []);
	if (harms.length > 0 && lesson === undefined) printHarms(countHarms(harms));
	const { provedAnew } = proofs;
	const what = provedAnew.length > 0 ? `Proved anew: ${provedAnew.join(', ')}` : 'Nothing to prove';
	console.log(`${what}; ${proofSeconds.toFixed(1)} s. No faults.`);
	if (others > 0) console.log(elsewhere(others));
	return 0;
}

/** Of a whole course every fault; of one lesson those in its folder and in what all lessons lean on. */
function divided(
	faults: readonly CourseFault[],
	{ found }: CheckedCourse,
	lesson: string | undefined
): { own: CourseFault[]; others: number } {
	if (lesson === undefined) return { own: [...faults], others: 0 };
	const folders = found.filter(({ id }) => id === lesson).map(({ folder }) => `${folder}/`);
	const own = faults.filter(
		({ file }) => folders.some((folder) => file.startsWith(folder)) || /^lessons\/[\w-]+\.ts$/.test(file)
	);
	return { own, others: faults.length - own.length };
}

const elsewhere = (count: number): string => `${count} fault(s) in other lessons; npm run lessons:check tells them.`;

function noSuchLesson(lesson: string, { found }: CheckedCourse): string {
	const ids = found.map(({ id }) => id);
	const nearest = nearestOf(lesson, ids);
	return `There is no lesson '${lesson}'; ${nearest === undefined ? `there are ${ids.join(', ') || 'none'}` : `did you mean ${nearest}?`}`;
}

const args = process.argv.slice(2);
const [root = '.', engine = '.', lesson] = args.filter((argument) => !argument.startsWith('-'));
export const exitCode = await lessonsCheck({
	root,
	engine,
	...(lesson === undefined ? {} : { lesson }),
	asks: args.includes('--asks'),
	anew: args.includes('--anew'),
	json: args.includes('--json'),
	quiet: args.includes('--quiet')
});
