import type { CourseFault } from '../course/course-error.ts';
import { didYouMeanOneOf } from '../course/meant.ts';
import type { FoundLesson, LessonModule } from './found-lesson.ts';

interface Placed {
	id: string;
	number: number;
	folder: string;
}

/** Ids used twice, and numbers that do not rise through the course. Both lists are in the order of the folders. */
export function orderFaults(modules: readonly LessonModule[], lessons: readonly FoundLesson[]): CourseFault[] {
	return [...placeFaults(modules), ...placeFaults(lessons)];
}

function placeFaults(places: readonly Placed[]): CourseFault[] {
	const known = new Map<string, Placed>();
	return places.flatMap((place, at) => {
		const faults: CourseFault[] = [];
		const { folder: file, id, number } = place;
		const twin = known.get(id);
		if (!twin) known.set(id, place);
		else faults.push({ file, message: `has the same id as ${twin.folder}; ids are unique and never reused` });
		const previous = places[at - 1];
		if (previous && previous.number >= number)
			faults.push({
				file,
				message: `has number ${number} after ${previous.folder}; numbers rise through the course`
			});
		return faults;
	});
}

/** Questions that point to beats or lessons that do not exist, or repeat a lesson that does not come before. */
export function referenceFaults(lessons: readonly FoundLesson[]): CourseFault[] {
	/** Where a lesson stands; of two with one id the first. */
	const places = new Map([...lessons.entries()].reverse().map(([at, { id }]) => [id, at]));
	return lessons.flatMap(({ folder, quiz }, at) => {
		const faults: CourseFault[] = [];
		quiz?.questions.forEach(({ repeats, reread }, index) => {
			const fault = (field: string, message: string): void =>
				void faults.push({ file: `${folder}/quiz.ts`, field: `questions.${index}.${field}`, message });
			if (repeats !== undefined && (places.get(repeats) ?? at) >= at)
				fault('repeats', `'${repeats}' is no earlier lesson${earlierThan(at, repeats, places)}`);
			if (!reread) return;
			const target = lessons[reread.lesson === undefined ? at : (places.get(reread.lesson) ?? lessons.length)];
			const beats = target?.text.beats.map((beat) => beat.id) ?? [];
			if (!target)
				fault(
					'reread.lesson',
					`'${reread.lesson ?? ''}' is no lesson${didYouMeanOneOf(
						reread.lesson ?? '',
						lessons.map(({ id }) => id)
					)}`
				);
			else if (!beats.includes(reread.beat))
				fault('reread.beat', `'${reread.beat}' is no beat of ${target.id}${didYouMeanOneOf(reread.beat, beats)}`);
		});
		return faults;
	});
}

/** Which earlier lesson was meant. */
function earlierThan(at: number, repeats: string, places: ReadonlyMap<string, number>): string {
	if (places.has(repeats)) return '';
	const earlier = [...places].filter(([, place]) => place < at).sort(([, one], [, other]) => one - other);
	return didYouMeanOneOf(
		repeats,
		earlier.map(([id]) => id)
	);
}
