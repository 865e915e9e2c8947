import { assign, setup } from 'xstate';
import type { Answer } from './answer.ts';
import { mark } from './mark.ts';
import type { Question } from './question.ts';

export interface QuizInput {
	questions: readonly Question[];
	/** Answers given before, by question id; those that no longer fit are passed over. */
	answers?: ReadonlyMap<string, Answer>;
	/** The question that was answered last, if it is to be asked again. */
	reopened?: string;
}

export interface QuizContext {
	questions: readonly Question[];
	/** Ids of the questions of this round, in order: all of them, or those missed. */
	round: readonly string[];
	/** Where in the round. */
	at: number;
	/** The latest fitting answer to each question. */
	answers: Readonly<Record<string, Answer>>;
}

export type QuizEvent =
	| { type: 'answer'; answer: Answer }
	| { type: 'tryAgain' }
	| { type: 'next' }
	| { type: 'retryMissed' }
	| { type: 'startAgain' };

/** The question that is up. */
export function questionAt({ questions, round, at }: QuizContext): Question | undefined {
	return questions.find((question) => question.id === round[at]);
}

/** Ids of questions whose latest answer was not right. Answers that only explain themselves count as any other. */
export function missed({ questions, answers }: QuizContext): string[] {
	return questions.filter((question) => !isRight(question, answers[question.id])).map((question) => question.id);
}

function isRight(question: Question, answer: Answer | undefined): boolean {
	return answer !== undefined && mark(question, answer)?.right === true;
}

/**
 * Takes up the answers given before: those that fit are kept, and the first unanswered question is up, or the one before
 * it if that was opened again.
 */
function resume({ questions, answers, reopened }: QuizInput): QuizContext {
	const fitting: Record<string, Answer> = {};
	for (const question of questions) {
		const answer = answers?.get(question.id);
		if (answer && mark(question, answer)) fitting[question.id] = answer;
	}
	const round = questions.map((question) => question.id);
	const unanswered = round.findIndex((id) => !(id in fitting));
	const first = unanswered < 0 ? round.length : unanswered;
	const again = reopened !== undefined && round[first - 1] === reopened;
	return { questions, round, at: again ? first - 1 : first, answers: fitting };
}

/**
 * The course of a quiz: asking, marked, finished; the same for every lesson. There is no pass or fail. What was missed
 * can be tried again at once, or at the end. It is replayed from the answers in the record, never restored.
 */
export const quizMachine = setup({
	types: { context: {} as QuizContext, events: {} as QuizEvent, input: {} as QuizInput },
	guards: {
		fits: ({ context }, params: { answer: Answer }) => {
			const question = questionAt(context);
			return question !== undefined && mark(question, params.answer) !== undefined;
		},
		wasMissed: ({ context }) => {
			const question = questionAt(context);
			return question !== undefined && !isRight(question, context.answers[question.id]);
		},
		isLast: ({ context }) => context.at >= context.round.length - 1,
		isOver: ({ context }) => context.at >= context.round.length,
		someMissed: ({ context }) => missed(context).length > 0
	},
	actions: {
		keepAnswer: assign(({ context }, params: { answer: Answer }) => {
			const question = questionAt(context);
			return question ? { answers: { ...context.answers, [question.id]: params.answer } } : {};
		}),
		goOn: assign({ at: ({ context }) => context.at + 1 }),
		takeMissed: assign({ round: ({ context }) => missed(context), at: 0 }),
		takeAll: assign({ round: ({ context }) => context.questions.map((question) => question.id), at: 0 })
	}
}).createMachine({
	id: 'quiz',
	context: ({ input }) => resume(input),
	initial: 'opening',
	states: {
		opening: { always: [{ guard: 'isOver', target: 'finished' }, { target: 'asking' }] },
		asking: {
			on: {
				answer: {
					guard: { type: 'fits', params: ({ event }) => ({ answer: event.answer }) },
					actions: { type: 'keepAnswer', params: ({ event }) => ({ answer: event.answer }) },
					target: 'marked'
				}
			}
		},
		marked: {
			on: {
				tryAgain: { guard: 'wasMissed', target: 'asking' },
				next: [
					{ guard: 'isLast', target: 'finished' },
					{ actions: 'goOn', target: 'asking' }
				]
			}
		},
		finished: {
			on: {
				retryMissed: { guard: 'someMissed', actions: 'takeMissed', target: 'asking' },
				startAgain: { actions: 'takeAll', target: 'asking' }
			}
		}
	}
});
