import * as v from 'valibot';
import { answerSchemas } from '../quiz/kinds/answer-schemas.ts';
import type { Question } from '../quiz/question.ts';
import { reviewQueue, type ReviewQueue } from '../review/queue.ts';
import type { ReviewSource } from '../review/review-source.ts';
import { isOfLesson } from '../review/question-away.ts';
import { questionsPath } from './paths.ts';
import type { ProgressLog } from './progress-log.svelte.ts';

interface ReturningParts {
	log: ProgressLog;
	/** Milliseconds since 1970. */
	now: () => number;
	/** Lessons that nobody should meet unprepared. */
	hard?: readonly string[];
}

/** The questions of a lesson, by themselves. */
interface LessonQuestions extends ReviewSource {
	number: number;
	/** As menus name it. */
	title: string;
}

/**
 * Questions were checked when the course was built, and a quiz's own page takes them as they are. What is asked here is
 * whether they are questions, of kinds that this app knows: a newer course may have others.
 */
const questionSchema = v.custom<Question>((question) =>
	v.is(v.looseObject({ id: v.string(), kind: v.picklist(Object.keys(answerSchemas)) }), question)
);
const lessonQuestionsSchema = v.object({
	number: v.number(),
	title: v.string(),
	quiz: v.object({ gentle: v.boolean(), kept: v.boolean(), questions: v.array(questionSchema) })
});

/** The questions of lessons that were taken, and which of them come back today. */
export class ReturningQuestions {
	readonly #parts: ReturningParts;
	#sources = $state.raw<readonly LessonQuestions[] | undefined>();
	/** The learner would rather not meet the hard lessons today. */
	spared = $state(false);

	constructor(parts: ReturningParts) {
		this.#parts = parts;
	}

	/** What comes back today, once the questions are here. It is looked at anew whenever the record changes. */
	readonly queue: ReviewQueue | undefined = $derived.by(() => {
		const { log, now, hard = [] } = this.#parts;
		if (!this.#sources) return undefined;
		return reviewQueue(log.projection, this.#sources, now(), { spared: this.spared ? hard : [] });
	});

	/** The quizzes of the lessons that were finished, without those that are spared. */
	readonly finished: readonly ReviewSource[] = $derived.by(() => {
		const { log, hard = [] } = this.#parts;
		const { finished } = log.projection;
		return (this.#sources ?? []).filter(
			({ lesson }) => finished.has(lesson) && !(this.spared && hard.includes(lesson))
		);
	});

	/** The lesson that a question comes from which is asked away from it. */
	lessonOf(id: string): Pick<LessonQuestions, 'number' | 'title'> | undefined {
		return this.#sources?.find(({ lesson }) => isOfLesson(id, lesson));
	}

	/** Brings the questions of all lessons in which something was answered or finished. Rejects where they cannot be fetched. */
	async load(): Promise<void> {
		const { log } = this.#parts;
		await log.whenReady;
		const lessons = [...log.projection.lessons].flatMap(([id, { answered, finishedAtMillis }]) =>
			answered.length > 0 || finishedAtMillis !== undefined ? [id] : []
		);
		const found = await Promise.all(lessons.map((lesson) => sourceOf(lesson)));
		this.#sources = found.filter((source) => source !== undefined);
	}
}

/** A lesson's questions; nothing where it is no longer in the course. */
async function sourceOf(lesson: string): Promise<LessonQuestions | undefined> {
	const response = await fetch(questionsPath(lesson));
	if (response.status === 404) return undefined;
	return { lesson, ...v.parse(lessonQuestionsSchema, await response.json()) };
}
