import * as v from 'valibot';
import { entriesOf, type Entry } from './entries.ts';
import { search } from './search.ts';
import { SearchIndex, type Hit } from './search-index.ts';
import { searchedCourseSchema, type SearchedCourse, type SearchedLesson } from './searched-course.ts';

/** A text that the learner wrote, and where. */
export interface OwnText {
	/** The event that saved it. */
	id: string;
	lesson: string;
	note: string;
	text: string;
}

/** A course that can be searched, by itself or with what a learner wrote. */
export class SearchableCourse {
	readonly #lessons: ReadonlyMap<string, SearchedLesson>;
	readonly #index: SearchIndex<Entry>;

	private constructor({ lessons }: SearchedCourse, index: SearchIndex<Entry>) {
		this.#lessons = new Map(lessons.map((lesson) => [lesson.id, lesson]));
		this.#index = index;
	}

	/** Of what was written when the course was built; rejects where it is something else. */
	static async of(written: unknown): Promise<SearchableCourse> {
		const course = v.parse(searchedCourseSchema, written);
		return new SearchableCourse(course, await SearchIndex.of(entriesOf(course)));
	}

	/** What a learner wrote, to be searched beside the course. */
	indexOf(texts: readonly OwnText[]): Promise<SearchIndex<Entry>> {
		return SearchIndex.of(
			texts.map(({ id, lesson, note, text }): Entry => ({
				...{ kind: 'own', id, note, title: '', text },
				lesson: this.#lessons.get(lesson)
			}))
		);
	}

	/** What is found, the best first; of questions those that were answered. */
	find(
		typed: string,
		isAnswered: (lesson: string, question: string) => boolean,
		own: SearchIndex<Entry> | undefined
	): Hit<Entry>[] {
		const shown = (entry: Entry) => entry.kind !== 'question' || isAnswered(entry.lesson.id, entry.question.id);
		const course = { index: this.#index, shown };
		return search(typed, own ? [course, { index: own, shown }] : [course]);
	}
}
