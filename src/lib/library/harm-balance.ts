import type { CourseFault } from '../course/course-error.ts';
import type { Gender, Harm } from '../course/lesson-schema.ts';
import type { FoundLesson } from './found-lesson.ts';

/** Fewer cases than these make no pattern. */
const FEWEST = 8;

/** Of a hundred cases in which the gender is told. */
const MEN_WHO_HARM = { least: 45, most: 65 };
const WOMEN_WHO_HARM = { least: 25 };
const HARMED_OF_ONE_GENDER = { most: 60 };
const ONE_DIRECTION = { most: 40 };

/** How often each kind of case occurs in the lessons' `harms`. */
export interface HarmCount {
	by: ReadonlyMap<Gender, number>;
	to: ReadonlyMap<Gender, number>;
	/** As in "man to woman", where both are told. */
	directions: ReadonlyMap<string, number>;
}

export function countHarms(harms: readonly Harm[]): HarmCount {
	return {
		by: countOf(harms.map(({ by }) => by)),
		to: countOf(harms.map(({ to }) => to)),
		directions: countOf(
			harms.filter(({ by, to }) => by !== 'unsaid' && to !== 'unsaid').map(({ by, to }) => `${by} to ${to}`)
		)
	};
}

/**
 * Who harms and who is harmed, over the whole course. Told again and again, one gender on one side is a claim that nobody
 * has made: so about half of those who harm are men, the others are of every gender, and no direction stands out.
 */
export function harmBalanceFaults(harms: readonly Harm[]): CourseFault[] {
	const fault = (message: string): CourseFault => ({ file: 'lessons', message });
	const { by, to, directions } = countHarms(harms);
	const [harming, harmed] = [told(by), told(to)];
	const faults: CourseFault[] = [];
	if (harming >= FEWEST) {
		const men = share(by.get('man'), harming);
		if (men < MEN_WHO_HARM.least || men > MEN_WHO_HARM.most)
			faults.push(
				fault(`${men} in 100 of those who harm are men; expected ${MEN_WHO_HARM.least} to ${MEN_WHO_HARM.most}`)
			);
		const women = share(by.get('woman'), harming);
		if (women < WOMEN_WHO_HARM.least)
			faults.push(fault(`${women} in 100 of those who harm are women; expected at least ${WOMEN_WHO_HARM.least}`));
		if (!by.has('non-binary')) faults.push(fault('nobody of those who harm is non-binary; expected every gender'));
	}
	if (harmed >= FEWEST)
		for (const [gender, count] of to)
			if (gender !== 'unsaid' && share(count, harmed) > HARMED_OF_ONE_GENDER.most)
				faults.push(
					fault(
						`${share(count, harmed)} in 100 of those who are harmed are of one gender (${gender}); expected at most ${HARMED_OF_ONE_GENDER.most}`
					)
				);
	const all = [...directions.values()].reduce((sum, count) => sum + count, 0);
	if (all >= FEWEST)
		for (const [direction, count] of directions)
			if (share(count, all) > ONE_DIRECTION.most)
				faults.push(
					fault(
						`harm goes from ${direction} in ${share(count, all)} of 100 cases; expected at most ${ONE_DIRECTION.most}`
					)
				);
	return faults;
}

/** Entries of `harms` whose words stand nowhere in their lesson, so that what is counted is what is told. */
export function harmWordFaults(lessons: readonly FoundLesson[]): CourseFault[] {
	return lessons.flatMap(({ folder, frontMatter, text, quiz, scene, moment, activity }) => {
		const file = `${folder}/lesson.md`;
		// The list itself stands in the front matter, so only what follows it counts.
		const all = [text.body, ...[quiz, scene, moment, activity].map((part) => JSON.stringify(part ?? ''))].join('\n');
		return (frontMatter?.harms ?? []).flatMap(({ words }, at) =>
			all.includes(words)
				? []
				: [
						{
							file,
							field: `harms.${at}.words`,
							message: `“${words}” stands nowhere in the lesson; copy a few words letter for letter from where the case is told`
						}
					]
		);
	});
}

function countOf<T>(values: readonly T[]): Map<T, number> {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

const told = (counts: ReadonlyMap<Gender, number>): number =>
	[...counts].reduce((sum, [gender, count]) => (gender === 'unsaid' ? sum : sum + count), 0);

/** In whole parts of a hundred. */
const share = (count = 0, of: number): number => Math.round((100 * count) / of);
