import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import type { Answer } from './answer.ts';
import { answerArbitrary, rightAnswer, wrongAnswer } from './answer-arbitrary.ts';
import { mark } from './mark.ts';
import { missed, questionAt, quizMachine, type QuizEvent } from './quiz-machine.ts';
import { sampleQuestions, samples } from './questions-for-tests.ts';

type Snapshot = SnapshotFrom<typeof quizMachine>;

const QUESTIONS = [samples.single, samples.several, samples.cloze];
const begin = (questions = sampleQuestions, answers?: ReadonlyMap<string, Answer>): Snapshot =>
	initialTransition(quizMachine, { questions, answers })[0];
const send = (snapshot: Snapshot, event: QuizEvent): Snapshot => transition(quizMachine, snapshot, event)[0];
const upAt = ({ context }: Snapshot) => questionAt(context)?.id;

/** Every event that means something somewhere: a right answer, a wrong one, one that does not fit, and the buttons. */
function eventsAt({ context }: Snapshot): QuizEvent[] {
	const question = questionAt(context);
	const answers = question
		? [rightAnswer(question), wrongAnswer(question), { kind: 'single' as const, chosen: 'gone' }]
		: [];
	return [
		...answers.map((answer) => ({ type: 'answer' as const, answer })),
		{ type: 'tryAgain' },
		{ type: 'next' },
		{ type: 'retryMissed' },
		{ type: 'startAgain' }
	];
}
/** What tells two moments of a quiz apart for the learner: bounded, as answers are only right, wrong or open. */
function momentOf({ value, context }: Snapshot): string {
	const answers = context.questions.map((question) => {
		const answer = context.answers[question.id];
		return answer ? (mark(question, answer)?.right ? 'right' : 'wrong') : 'open';
	});
	return [String(value), context.round.join('+'), context.at, ...answers].join(' ');
}
const options = {
	input: { questions: QUESTIONS },
	events: eventsAt,
	serializeState: momentOf,
	serializeEvent: (event: QuizEvent) => JSON.stringify(event)
};
const shortest = getShortestPaths(quizMachine, options);

describe('every moment of a quiz of three questions', () => {
	it('is found from the machine', () => {
		expect(new Set(shortest.map(({ state }) => state.value))).toEqual(new Set(['asking', 'marked', 'finished']));
		expect(shortest.length).toBeGreaterThan(100);
	});

	it('has a question up while it asks or explains', () => {
		for (const { state } of shortest) if (state.value !== 'finished') expect(questionAt(state.context)).toBeDefined();
	});

	it('holds only answers that fit', () => {
		for (const { state } of shortest)
			for (const [id, answer] of Object.entries(state.context.answers)) {
				const question = QUESTIONS.find((each) => each.id === id);
				expect(question && mark(question, answer)).toBeDefined();
			}
	});

	it('allows just what the buttons of that moment say', () => {
		const allowed = {
			opening: [],
			asking: ['answer'],
			marked: ['next', 'tryAgain'],
			finished: ['retryMissed', 'startAgain']
		};
		for (const { state } of shortest) {
			const now = eventsAt(state).filter((event) => state.can(event));
			const isMissed = missed(state.context).includes(upAt(state) ?? '');
			const expected = allowed[state.value].filter(
				(type) => (type !== 'tryAgain' || isMissed) && (type !== 'retryMissed' || missed(state.context).length > 0)
			);
			expect([...new Set(now.map(({ type }) => type))].sort()).toEqual(expected);
			expect(now).not.toContainEqual({ type: 'answer', answer: { kind: 'single', chosen: 'gone' } });
		}
	});

	it('can be finished by answering and going on, rightly or wrongly: there is no pass or fail', () => {
		for (const { state } of shortest)
			for (const answerTo of [rightAnswer, wrongAnswer]) {
				let at = state;
				for (let step = 0; step < 2 * QUESTIONS.length && at.value !== 'finished'; step++) {
					const question = questionAt(at.context);
					at = send(
						at,
						at.value === 'asking' && question ? { type: 'answer', answer: answerTo(question) } : { type: 'next' }
					);
				}
				expect(at.value).toBe('finished');
				expect(at.status).toBe('active');
			}
	});

	it('comes back from its answers: the first open question is up, or the quiz is finished', () => {
		for (const { state } of shortest) {
			const { questions, answers } = state.context;
			const resumed = begin(questions, new Map(Object.entries(answers)));
			const open = questions.find(({ id }) => !(id in answers));
			expect(resumed.context.answers).toEqual(answers);
			expect([resumed.value, upAt(resumed)]).toEqual(open ? ['asking', open.id] : ['finished', undefined]);
		}
	});
});

describe('every step of a quiz of two questions', () => {
	const input = { questions: QUESTIONS.slice(0, 2) };
	const walked = getSimplePaths(quizMachine, { ...options, input }).flatMap((path) =>
		path.steps.map((step, at) => ({ before: path.steps[at - 1]?.state ?? begin(input.questions), ...step }))
	);
	/** The paths share most of their steps; each is looked at once. */
	const steps = [...new Map(walked.map((step) => [momentOf(step.before) + JSON.stringify(step.event), step])).values()];
	const taken = (type: QuizEvent['type']) => steps.filter(({ event }) => event.type === type);

	it('is tried: each event is taken somewhere', () => {
		for (const type of ['answer', 'tryAgain', 'next', 'retryMissed', 'startAgain'] as const)
			expect(taken(type).length).toBeGreaterThan(0);
	});

	it('an answer is kept and explained, and moves nothing else', () => {
		for (const { before, event, state } of taken('answer')) {
			const answer = event.type === 'answer' ? event.answer : undefined;
			expect([before.value, state.value]).toEqual(['asking', 'marked']);
			expect(state.context.answers).toEqual({ ...before.context.answers, [upAt(before) ?? '']: answer });
			expect(upAt(state)).toBe(upAt(before));
		}
	});

	it('trying again asks the same question, after a wrong answer only', () => {
		for (const { before, state } of taken('tryAgain')) {
			expect(missed(before.context)).toContain(upAt(before));
			expect([state.value, upAt(state), state.context.answers]).toEqual([
				'asking',
				upAt(before),
				before.context.answers
			]);
		}
	});

	it('going on leads to the following question of the round, or to the end', () => {
		for (const { before, state } of taken('next')) {
			const { round, at } = before.context;
			expect(before.value).toBe('marked');
			expect([state.value, upAt(state)]).toEqual(
				at + 1 < round.length ? ['asking', round[at + 1]] : ['finished', upAt(before)]
			);
		}
	});

	it('retrying what was missed asks just that, in order, and forgets no answer', () => {
		for (const { before, state } of taken('retryMissed')) {
			expect(before.value).toBe('finished');
			expect(state.context).toMatchObject({ round: missed(before.context), at: 0, answers: before.context.answers });
			expect(state.value).toBe('asking');
		}
	});

	it('starting again asks everything, and forgets no answer', () => {
		for (const { before, state } of taken('startAgain')) {
			expect(before.value).toBe('finished');
			expect(state.context.round).toEqual(before.context.questions.map(({ id }) => id));
			expect([state.value, state.context.at]).toEqual(['asking', 0]);
			expect(state.context.answers).toEqual(before.context.answers);
		}
	});
});

/** A learner's way through the samples: at each question some tries, of which the last is kept. */
const sitting = fc
	.nat(sampleQuestions.length)
	.chain((length) =>
		fc.tuple(
			...sampleQuestions
				.slice(0, length)
				.map((question) => fc.array(answerArbitrary(question), { minLength: 1, maxLength: 3 }))
		)
	);

function play(tries: readonly (readonly Answer[])[]): Snapshot {
	let at = begin();
	for (const answers of tries) {
		for (const answer of answers) {
			if (at.value === 'marked') at = send(at, { type: 'tryAgain' });
			// What is right cannot be tried again; the learner goes on.
			if (at.value === 'asking') at = send(at, { type: 'answer', answer });
		}
		at = send(at, { type: 'next' });
	}
	return at;
}

describe('taking a quiz up again', () => {
	it('from the answers gives the state the learner left', () =>
		fc.assert(
			fc.property(sitting, (tries) => {
				const left = play(tries);
				const resumed = begin(sampleQuestions, new Map(Object.entries(left.context.answers)));
				expect(resumed.context.answers).toEqual(left.context.answers);
				expect(resumed.value).toBe(left.value);
				if (left.value !== 'finished') expect(resumed.context).toEqual(left.context);
				expect(missed(resumed.context)).toEqual(missed(left.context));
			})
		));

	it('stands at the question that was answered last, if that was opened again, and nowhere else for that', () => {
		for (const [count, question] of QUESTIONS.entries()) {
			const answers = new Map(QUESTIONS.slice(0, count + 1).map((each) => [each.id, wrongAnswer(each)] as const));
			for (const { id } of QUESTIONS) {
				const [resumed] = initialTransition(quizMachine, { questions: QUESTIONS, answers, reopened: id });
				const expected = id === question.id ? id : QUESTIONS[count + 1]?.id;
				expect([resumed.value, upAt(resumed)]).toEqual([expected ? 'asking' : 'finished', expected]);
			}
		}
	});

	it('passes over answers that no longer fit, and asks those questions', () => {
		const answers = new Map<string, Answer>([
			['one', rightAnswer(samples.single)],
			['some', { kind: 'several', chosen: ['gone'] }],
			['gap', rightAnswer(samples.cloze)],
			['gone', rightAnswer(samples.single)]
		]);
		const resumed = begin(QUESTIONS, answers);
		expect(upAt(resumed)).toBe('some');
		expect(Object.keys(resumed.context.answers)).toEqual(['one', 'gap']);
	});
});

describe('a round of what was missed', () => {
	it('shrinks with each right answer, until nothing is missed', () => {
		let at = begin(QUESTIONS);
		for (const question of QUESTIONS) {
			at = send(at, { type: 'answer', answer: wrongAnswer(question) });
			at = send(at, { type: 'next' });
		}
		for (const [index, question] of QUESTIONS.entries()) {
			expect(missed(at.context)).toEqual(QUESTIONS.slice(index).map(({ id }) => id));
			at = send(at, { type: 'retryMissed' });
			at = send(at, { type: 'answer', answer: rightAnswer(question) });
			at = send(at, { type: 'next' });
			for (const left of QUESTIONS.slice(index + 1)) {
				at = send(at, { type: 'answer', answer: wrongAnswer(left) });
				at = send(at, { type: 'next' });
			}
			expect(at.value).toBe('finished');
		}
		expect(missed(at.context)).toEqual([]);
		expect(at.can({ type: 'retryMissed' })).toBe(false);
		expect(at.can({ type: 'startAgain' })).toBe(true);
	});
});
