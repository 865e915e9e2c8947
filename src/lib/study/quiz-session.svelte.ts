import { untrack } from 'svelte';
import type { SnapshotFrom } from 'xstate';
import type { Answer } from '../quiz/answer.ts';
import { answerOf, emptyDraft, isTouched } from '../quiz/draft.ts';
import type { Draft } from '../quiz/kinds/draft-schemas.ts';
import { mark } from '../quiz/mark.ts';
import type { Mark } from '../quiz/marked.ts';
import type { Question, Quiz } from '../quiz/question.ts';
import type { Sureness } from '../quiz/sureness.ts';
import type { QuizEvent, quizMachine } from '../quiz/quiz-machine.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import { LazyModule } from './lazy-module.svelte.ts';
import type * as QuizTools from './quiz-tools.ts';
import type { Stepper } from './stepper.svelte.ts';

type QuizStepper = Stepper<typeof quizMachine>;
type QuizSnapshot = SnapshotFrom<typeof quizMachine>;
type ReadDraft = typeof QuizTools.keptDraft;

interface QuizSessionWishes {
	loadTools?: () => Promise<typeof QuizTools>;
	/** Told of each answer that was checked, with how sure the learner was. */
	onanswered?: (question: Question, answer: Answer, sure: Sureness | undefined) => void;
	/** In development: the sitting that goes on in this one, since its lesson was edited. */
	before?: QuizSession | undefined;
}

/** Where an author is in a quiz while they edit it. */
interface QuizPlace {
	question: string;
	draft: Draft;
	/** What was answered, where it stands marked. */
	answer?: Answer | undefined;
}

/** One sitting of a lesson's quiz: the machine, the draft on the screen, and what goes into the record. */
export class QuizSession {
	readonly quiz: Quiz;
	/** None where questions of several lessons are asked: the record is then left to whoever hears of the answers. */
	readonly #lesson: string | undefined;
	readonly #onanswered: QuizSessionWishes['onanswered'];
	readonly #log: ProgressLog;
	#stepper = $state.raw<QuizStepper | undefined>();
	readonly #tools: LazyModule<typeof QuizTools>;
	#opening: Promise<QuizStepper | undefined> | undefined;
	/** An answer checked before the machine was there; it is shown at once, and the machine takes it when it comes. */
	#ahead = $state.raw<{ question: Question; answer: Answer } | undefined>();
	#draft = $state() as Draft;
	/** How sure the learner is of what is on the screen, if they like to say so. */
	sure = $state<Sureness | undefined>();
	/** How sure they were of the latest answer to each question. */
	#sureness = $state.raw<ReadonlyMap<string, Sureness | undefined>>(new Map());
	/** The first question stands in the page before any script ran; what was chosen there must not be swept away. */
	#touched = false;
	/** Where the sitting before this one stood. */
	#place: QuizPlace | undefined;

	constructor(
		quiz: Quiz,
		lesson: string | undefined,
		log: ProgressLog,
		{ loadTools = () => import('./quiz-tools.ts'), onanswered, before }: QuizSessionWishes = {}
	) {
		this.quiz = quiz;
		this.#lesson = lesson;
		this.#log = log;
		this.#onanswered = onanswered;
		this.#tools = new LazyModule(loadTools);
		this.#draft = emptyDraft(quiz.questions[0] as Question);
		if (import.meta.env.DEV && before && before.#lesson === lesson) this.#place = untrack(() => before.#placeNow);
	}

	get #snapshot(): QuizSnapshot | undefined {
		return this.#stepper?.snapshot;
	}
	get #kept(): boolean {
		return this.quiz.kept && this.#lesson !== undefined;
	}
	get state(): 'asking' | 'marked' | 'finished' {
		if (this.#ahead) return 'marked';
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
	/** Whether it is asked how sure one is: not where nothing is judged, and not where the question asks so itself. */
	get asksSureness(): boolean {
		return !this.quiz.gentle && this.question.kind !== 'write' && this.question.kind !== 'confidence';
	}
	/** The lesson was edited since: what the learner answered here no longer fits, so the question is asked again. */
	get changedSinceAnswered(): boolean {
		const before = this.#kept ? this.#log.lesson(this.#lesson ?? '').answers.get(this.question.id) : undefined;
		return this.state === 'asking' && before !== undefined && mark(this.question, before) === undefined;
	}
	/** The questions whose latest answer was not right. */
	get missed(): Question[] {
		return this.quiz.questions.filter((question) => this.markOf(question)?.right !== true);
	}

	/** The machine could not be loaded: what was asked for last has not happened. */
	get missing(): boolean {
		return this.#tools.missing;
	}

	markOf(question: Question): Mark | undefined {
		const answer = this.answerTo(question);
		const marked = answer && mark(question, answer);
		if (!marked || marked.right || this.sureOf(question) !== 'certain') return marked;
		return { ...marked, certainAndMistaken: true };
	}

	/** The latest answer to a question, as it was given. */
	answerTo(question: Question): Answer | undefined {
		if (this.#ahead?.question.id === question.id) return this.#ahead.answer;
		return this.#snapshot?.context.answers[question.id];
	}

	/** How sure the learner was of the latest answer to a question, where they said so. */
	sureOf({ id }: Question): Sureness | undefined {
		return this.#sureness.get(id);
	}

	/** Loads the machine and takes up where the learner was. Called after the first paint, with the record read. */
	async open(): Promise<void> {
		await this.#open();
	}

	/** Something on the screen changed. */
	drafted(): void {
		this.#touched = true;
		if (this.#kept) this.#log.drafts.keep(this.#draftKey(this.question), this.#draft);
	}

	/**
	 * Checks the answer on the screen. Returns how it was marked, or nothing while it is not whole. It waits neither for
	 * storage nor for the machine.
	 */
	check(): Mark | undefined {
		const question = this.question;
		const answer = answerOf(question, $state.snapshot(this.#draft));
		if (!answer || this.#ahead) return undefined;
		this.#touched = true;
		const sure = this.asksSureness ? this.sure : undefined;
		if (this.#stepper) {
			if (!this.#stepper.send({ type: 'answer', answer })) return undefined;
		} else {
			if (!mark(question, answer)) return undefined;
			this.#ahead = { question, answer };
			void this.#open();
		}
		this.#sureness = new Map(this.#sureness).set(question.id, sure);
		this.#onanswered?.(question, answer, sure);
		if (this.#lesson !== undefined && this.#kept) {
			const said = sure === undefined ? {} : { sure };
			this.#log.record({ kind: 'question.answered', lesson: this.#lesson, question: question.id, answer, ...said });
			this.#log.drafts.keep(this.#draftKey(question), undefined);
		}
		return this.mark;
	}

	async next(): Promise<void> {
		if (!(await this.#goTo({ type: 'next' }))) return;
		if (this.state === 'finished' && this.#lesson !== undefined)
			this.#log.record({ kind: 'step.finished', lesson: this.#lesson, step: 'quiz' });
	}

	async tryAgain(): Promise<void> {
		if (!(await this.#goTo({ type: 'tryAgain' }))) return;
		// An answered question with a draft is one that was opened again: it is up when the learner comes back.
		if (this.#kept) this.#log.drafts.keep(this.#draftKey(this.question), this.#draft);
	}

	async retryMissed(): Promise<void> {
		await this.#goTo({ type: 'retryMissed' });
	}

	async startAgain(): Promise<void> {
		await this.#goTo({ type: 'startAgain' });
	}

	/** Takes a step, and gives the question that is up an empty draft in the same moment: no other one fits it. */
	async #goTo(event: QuizEvent): Promise<boolean> {
		const stepper = this.#stepper ?? (await this.#open());
		if (!stepper?.send(event)) return false;
		if (this.state !== 'finished') this.#draft = emptyDraft(this.question);
		this.sure = undefined;
		return true;
	}

	#draftKey(question: Question): string {
		return `${this.#lesson ?? ''}/${question.id}`;
	}

	#open(): Promise<QuizStepper | undefined> {
		this.#opening ??= this.#load();
		return this.#opening;
	}

	async #load(): Promise<QuizStepper | undefined> {
		const tools = await this.#tools.load();
		if (!tools) {
			this.#opening = undefined;
			return undefined;
		}
		const { initialTransition, keptDraft, quizMachine, Stepper } = tools;
		const { questions } = this.quiz;
		const record = this.#kept ? this.#log.lesson(this.#lesson ?? '') : undefined;
		const answers = record?.answers;
		this.#sureness = new Map([...(record?.sureness ?? []), ...this.#sureness]);
		const begin = (reopened?: string) => initialTransition(quizMachine, { questions, answers, reopened })[0];
		const resumed = begin(await this.#reopened(begin(), keptDraft));
		const draft = await this.#draftKept(resumed, keptDraft);
		// Whoever has already touched the first question stays there, whatever the record says.
		const early = this.#touched || isTouched(this.question, this.#draft);
		if (!early && draft) this.#draft = draft;
		const stepper = new Stepper(quizMachine, early ? initialTransition(quizMachine, { questions })[0] : resumed);
		if (this.#ahead) stepper.send({ type: 'answer', answer: this.#ahead.answer });
		this.#ahead = undefined;
		this.#stepper = import.meta.env.DEV ? (this.#stepperAt(tools, answers) ?? stepper) : stepper;
		return this.#stepper;
	}

	get #placeNow(): QuizPlace | undefined {
		if (this.state === 'finished') return undefined;
		const answer = this.state === 'marked' ? this.answerTo(this.question) : undefined;
		return { question: this.question.id, draft: $state.snapshot(this.#draft), answer };
	}

	/** At the question where the sitting before this one stood, if it still is one. */
	#stepperAt(tools: typeof QuizTools, answers: ReadonlyMap<string, Answer> | undefined): QuizStepper | undefined {
		const { questions } = this.quiz;
		const at = questions.findIndex(({ id }) => id === this.#place?.question);
		const question = questions[at];
		if (!question || !this.#place) return undefined;
		const earlier = questions.slice(0, at).map(({ id }) => id);
		const given = new Map([...(answers ?? [])].filter(([id]) => earlier.includes(id)));
		const { initialTransition, keptDraft, quizMachine, Stepper } = tools;
		const [snapshot] = initialTransition(quizMachine, { questions, answers: given });
		if (snapshot.context.round[snapshot.context.at] !== question.id) return undefined;
		const stepper = new Stepper(quizMachine, snapshot);
		this.#draft = keptDraft(question, this.#place.draft) ?? emptyDraft(question);
		if (this.#place.answer) stepper.send({ type: 'answer', answer: this.#place.answer });
		return stepper;
	}

	/** The question answered last, if it was opened again and left so. */
	async #reopened({ context: { round, at } }: QuizSnapshot, readDraft: ReadDraft): Promise<string | undefined> {
		const question = this.quiz.questions.find((each) => each.id === round[at - 1]);
		if (!question || !this.#kept) return undefined;
		return readDraft(question, await this.#log.drafts.read(this.#draftKey(question))) && question.id;
	}

	/** The half-given answer to the question that is up, or an empty one; nothing once the quiz is finished. */
	async #draftKept({ context: { round, at } }: QuizSnapshot, readDraft: ReadDraft): Promise<Draft | undefined> {
		const question = this.quiz.questions.find((each) => each.id === round[at]);
		if (!question) return undefined;
		const kept = this.#kept ? await this.#log.drafts.read(this.#draftKey(question)) : undefined;
		return readDraft(question, kept) ?? emptyDraft(question);
	}
}
