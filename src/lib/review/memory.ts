import type { FSRSState } from 'ts-fsrs';
import { mark } from '../quiz/mark.ts';
import type { Question } from '../quiz/question.ts';
import type { AnswerEvent } from '../progress/projection.ts';
import type { DayNumber } from './day-number.ts';
import { algorithmOf, PARAMETERS_VERSION } from './parameters.ts';
import { ratingOf, surenessOf } from './rating.ts';

/** How well a question is remembered, as its answers tell. */
export interface Memory {
	/** The day on which it comes back. */
	dueOn: DayNumber;
	/** How likely it is to be remembered today, from 0 to 1. */
	retrievability: number;
	/** Whoever answered it last was certain, and mistaken. */
	certainAndMistaken: boolean;
	/** How often it was answered when it came back. */
	reviews: number;
	/** It was answered today when it came back. */
	answeredToday: boolean;
}

/** Finds a question of the course as it is now, if it has it. */
export type FindQuestion = (lesson: string, question: string) => Question | undefined;

/** No course was there to be taken before this day, 1 January 2025: what says so was written by a clock that was wrong. */
const FIRST_DAY: DayNumber = 20_089;

/**
 * What is remembered of a question today: of its first answer in the lesson, and of each answer when it came back. Answers
 * that fit it no more, since the lesson was edited, are passed over. Nothing where it was never answered, or where its
 * answers are not judged.
 * @param answers every answer to it, in order
 */
export function memoryOf(
	question: Question,
	answers: readonly AnswerEvent[],
	find: FindQuestion,
	today: DayNumber,
	dayOf: (millis: number) => DayNumber
): Memory | undefined {
	const counted = countedAnswers(question, answers, find);
	const days = daysOf(
		counted.map(({ event }) => dayOf(event.at)),
		today
	);
	let state: FSRSState | null = null;
	let algorithm = algorithmOf(PARAMETERS_VERSION);
	/** When it was answered last, as far as it is known. */
	let last: DayNumber | undefined;
	let certainAndMistaken = false;
	let reviews = 0;
	counted.forEach(({ event, right }, index) => {
		const day = days[index];
		// What is asked twice on one day tells nothing of how long it stays.
		if (state && day !== undefined && last !== undefined && day <= last) return;
		const sure = surenessOf(event.answer, event.sure);
		algorithm = algorithmOf(event.kind === 'review.answered' ? event.parameters : PARAMETERS_VERSION);
		// Where a day is not known, it is taken to be the one on which the question was due.
		const due = state ? algorithm.next_interval(state.stability, 0) : 0;
		const elapsed = day === undefined || last === undefined ? due : day - last;
		state = algorithm.next_state(state, elapsed, ratingOf({ right }, sure));
		last = day;
		certainAndMistaken = !right && sure === 'certain';
		if (event.kind === 'review.answered') reviews++;
	});
	// TypeScript does not see that it was set above.
	const kept = state as FSRSState | null;
	if (!kept) return undefined;
	const interval = algorithm.next_interval(kept.stability, 0);
	const answeredToday = counted.some(({ event }, index) => event.kind === 'review.answered' && days[index] === today);
	return {
		dueOn: last === undefined ? today : last + interval,
		retrievability: algorithm.forgetting_curve(
			last === undefined ? interval : Math.max(0, today - last),
			kept.stability
		),
		certainAndMistaken,
		reviews,
		answeredToday
	};
}

/** The first answer in the lesson, and what came after it when the question came back, each with how it was marked. */
function countedAnswers(question: Question, answers: readonly AnswerEvent[], find: FindQuestion) {
	const marked = answers.flatMap((event) => {
		const shown = event.kind === 'review.answered' && event.shown;
		const asked = shown ? find(shown.lesson, shown.question) : question;
		const result = asked && mark(asked, event.answer);
		return result && !result.unmarked ? [{ event, right: result.right }] : [];
	});
	const first = marked.findIndex(({ event }) => event.kind === 'question.answered');
	return marked.filter(({ event }, index) => index === first || (event.kind === 'review.answered' && index > first));
}

/**
 * On which days answers were given, in order. A day that lies ahead, or before there was a course, is of a clock that was
 * wrong and is not known; and nothing was answered later than what came after it.
 */
function daysOf(said: readonly DayNumber[], today: DayNumber): (DayNumber | undefined)[] {
	let latest = today + 1;
	const days = [...said].reverse().map((day) => {
		if (day > today + 1 || day < FIRST_DAY) return undefined;
		latest = Math.min(latest, day);
		return latest;
	});
	return days.reverse();
}
