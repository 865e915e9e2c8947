import type { SnapshotFrom } from 'xstate';
import { answerOf, draftOf, emptyDraft, isDraftOf, isTouched, type Draft } from '../quiz/draft.ts';
import { mark, type Mark } from '../quiz/mark.ts';
import type { Question, Quiz } from '../quiz/question.ts';
import type { quizMachine } from '../quiz/quiz-machine.ts';
import type { Learner } from './learner.svelte.ts';
import type { Stepper } from './stepper.svelte.ts';

type QuizStepper = Stepper<typeof quizMachine>;

/** One sitting of a lesson's quiz: the machine, the draft on the screen, and what goes into the record. */
export class QuizSession {
	readonly quiz: Quiz;
	/** None for a review, which leaves no trace in the record. */
	readonly #lesson: string | undefined;
	readonly #learner: Learner;
	#stepper = $state.raw<QuizStepper | undefined>();
	#opening: Promise<QuizStepper> | undefined;
	#draft = $state() as Draft;
	/** The first question stands in the page before any script ran; what was chosen there must not be swept away. */
	#touched = false;

	constructor(quiz: Quiz, lesson: string | undefined, learner: Learner) {
		this.quiz = quiz;
		this.#lesson = lesson;
		this.#learner = learner;
		this.#draft = emptyDraft(quiz.questions[0] as Question);
	}

	get #snapshot(): SnapshotFrom<typeof quizMachine> | undefined {
		return this.#stepper?.snapshot;
	}
	get #kept(): boolean {
		return this.quiz.kept && this.#lesson !== undefined;
	}
	get state(): 'asking' | 'marked' | 'finished' {
		const state = this.#snapshot?.value;
		return state === 'marked' || state === 'finished' ? state : 'asking';
	}
	get question(): Question {
		const { round, at } = this.#snapshot?.context ?? { round: [], at: 0 };
		return this.quiz.questions.find((question) => question.id === round[at]) ?? (this.quiz.questions[0] as Question);
	}
	/** Counted from 1. */
	get place(): number {
		return (this.#snapshot?.context.at ?? 0) + 1;
	}
	get count(): number {
		return this.#snapshot?.context.round.length ?? this.quiz.questions.length;
	}
	get draft(): Draft {
		return this.#draft;
	}
	/** Whether the draft is a whole answer. */
	get complete(): boolean {
		return answerOf(this.question, this.#draft) !== undefined;
	}
	/** How the question's latest answer was marked. */
	get mark(): Mark | undefined {
		return this.markOf(this.question);
	}
	/** The questions whose latest answer was not right. */
	get missed(): Question[] {
		return this.quiz.questions.filter((question) => this.markOf(question)?.right !== true);
	}

	markOf(question: Question): Mark | undefined {
		const answer = this.#snapshot?.context.answers[question.id];
		return answer && mark(question, answer);
	}

	/** Loads the machine and takes up where the learner was. Called after the first paint, with the record read. */
	async open(): Promise<void> {
		await this.#open();
	}

	/** Something on the screen changed. */
	drafted(): void {
		this.#touched = true;
		if (this.#kept) this.#learner.keepDraft(this.#draftKey(this.question), this.#draft);
	}

	/** Checks the answer on the screen. Returns how it was marked, or nothing while it is not whole. */
	async check(): Promise<Mark | undefined> {
		const question = this.question;
		const answer = answerOf(question, $state.snapshot(this.#draft));
		if (!answer) return undefined;
		this.#touched = true;
		const stepper = await this.#open();
		if (!stepper.send({ type: 'answer', answer })) return undefined;
		if (this.#lesson !== undefined && this.#kept) {
			this.#learner.happened({ kind: 'question.answered', lesson: this.#lesson, question: question.id, answer });
			this.#learner.keepDraft(this.#draftKey(question), undefined);
		}
		return this.mark;
	}

	next(): void {
		this.#stepper?.send({ type: 'next' });
		if (this.state !== 'finished') this.#draft = emptyDraft(this.question);
		else if (this.#lesson !== undefined)
			this.#learner.happened({ kind: 'step.finished', lesson: this.#lesson, step: 'quiz' });
	}

	tryAgain(): void {
		this.#stepper?.send({ type: 'tryAgain' });
		this.#draft = emptyDraft(this.question);
	}

	retryMissed(): void {
		this.#stepper?.send({ type: 'retryMissed' });
		this.#draft = emptyDraft(this.question);
	}

	startAgain(): void {
		this.#stepper?.send({ type: 'startAgain' });
		this.#draft = emptyDraft(this.question);
	}

	#draftKey(question: Question): string {
		return `${this.#lesson ?? ''}/${question.id}`;
	}

	#open(): Promise<QuizStepper> {
		this.#opening ??= this.#load();
		return this.#opening;
	}

	async #load(): Promise<QuizStepper> {
		const [{ initialTransition }, { quizMachine }, { Stepper }] = await Promise.all([
			import('xstate'),
			import('../quiz/quiz-machine.ts'),
			import('./stepper.svelte.ts')
		]);
		const { questions } = this.quiz;
		const answers = this.#kept ? this.#learner.lesson(this.#lesson ?? '').answers : undefined;
		const [resumed] = initialTransition(quizMachine, { questions, answers });
		const draft = await this.#keptDraft(resumed);
		// Whoever has already touched the first question stays there, whatever the record says.
		const early = this.#touched || isTouched(this.question, this.#draft);
		if (!early && draft) this.#draft = draft;
		this.#stepper = new Stepper(quizMachine, early ? initialTransition(quizMachine, { questions })[0] : resumed);
		return this.#stepper;
	}

	/** The half-given answer to the question that is up, or an empty one; nothing once the quiz is finished. */
	async #keptDraft({ context: { round, at } }: SnapshotFrom<typeof quizMachine>): Promise<Draft | undefined> {
		const question = this.quiz.questions.find((each) => each.id === round[at]);
		if (!question) return undefined;
		const kept = this.#kept ? await this.#learner.readDraft(this.#draftKey(question)) : undefined;
		return isDraftOf(question, kept) ? kept : emptyDraft(question);
	}

	/** The draft of a question as it was answered, to look at again. */
	answeredDraft(question: Question): Draft | undefined {
		const answer = this.#snapshot?.context.answers[question.id];
		return answer && draftOf(question, answer);
	}
}
