import type { Searched } from './search-index.ts';
import type { SearchedCourse, SearchedLesson } from './searched-course.ts';

type Beat = SearchedLesson['beats'][number];
type Question = SearchedLesson['questions'][number];

/** A text that can be found, and what it belongs to. */
export type Entry = Searched &
	(
		| { kind: 'lesson'; lesson: SearchedLesson }
		| { kind: 'beat'; lesson: SearchedLesson; beat: Beat }
		| { kind: 'question'; lesson: SearchedLesson; question: Question }
		/** With the lesson and the beat that explain it, where one does. */
		| { kind: 'term'; lesson: SearchedLesson | undefined; beat: string | undefined }
		/** Of a lesson that the course may no longer have. */
		| { kind: 'own'; id: string; lesson: SearchedLesson | undefined; note: string }
	);

/** Every text of a course that can be found. */
export function entriesOf({ lessons, terms }: SearchedCourse): Entry[] {
	const ofLessons = lessons.flatMap((lesson): Entry[] => [
		{ kind: 'lesson', title: lesson.title, text: lesson.objectives.join(' · '), lesson },
		...lesson.beats.map((beat): Entry => ({ kind: 'beat', title: beat.heading, text: beat.text, lesson, beat })),
		...lesson.questions.map((question): Entry => ({
			kind: 'question',
			title: '',
			text: [question.situation, question.prompt].filter((each) => each !== undefined).join(' '),
			lesson,
			question
		}))
	]);
	const ofTerms = terms.map(({ term, means, at }): Entry => {
		const lesson = lessons.find(({ id }) => id === at?.lesson);
		return { kind: 'term', title: term, text: means, lesson, beat: at?.beat };
	});
	return [...ofLessons, ...ofTerms];
}
