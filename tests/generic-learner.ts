import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer, AnswerOf } from '#lib/quiz/answer.ts';
import { feedbackOrder } from '#lib/quiz/feedback-order.ts';
import { mark } from '#lib/quiz/mark.ts';
import type { Question, QuestionKind, QuestionOf, Quiz } from '#lib/quiz/question.ts';
import { rightAnswer } from './answers.ts';
import { pointer, type Hands } from './hands.ts';
import { questionHands } from './question-hands.ts';

/** Somebody who takes quizzes, and finds everything by what it is and what it is called. */
export class GenericLearner {
	constructor(
		readonly page: Page,
		readonly hands: Hands = pointer
	) {}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** The question that is up, with everything that belongs to it. */
	asked({ prompt }: Question): Locator {
		return this.page.getByRole('region', { name: prompt, exact: true });
	}

	/** Chooses, moves, sorts or writes until the controls say what the answer says. */
	async give<K extends QuestionKind>(question: QuestionOf<K>, answer: AnswerOf<K>): Promise<void> {
		await questionHands[question.kind].give(this.hands, this.asked(question), question, answer);
	}

	/** Makes one move towards an answer and no more: where the kind allows, it is only half given then. */
	async begin<K extends QuestionKind>(question: QuestionOf<K>): Promise<void> {
		await questionHands[question.kind].begin(this.hands, this.asked(question), question);
	}

	/** How the controls of a question stand: what is chosen, written, and in which order. */
	async controls(question: Question): Promise<string> {
		const all = await this.asked(question).getByRole('group', { name: question.prompt, exact: true }).ariaSnapshot();
		// A slider's number in words follows it by script, and so does how many are marked.
		return all.replace(/status: .*/g, 'status').replace(/You have marked \d+\./g, 'You have marked some.');
	}

	/** Gives the answer, has it checked, and sees that every part of it is spoken to. */
	async answer(question: Question, answer: Answer, gentle = false): Promise<void> {
		await this.give(question, answer);
		await this.hands.press(this.button(question.kind === 'write' ? 'Compare' : 'Check'));
		const marked = mark(question, answer);
		if (!marked) throw new Error(`The answer does not fit '${question.id}'.`);
		const verdict = marked.unmarked
			? /^Two others/
			: gentle
				? 'Here is a reason for each.'
				: marked.right
					? 'Yes. Each part fits.'
					: /^Not quite/;
		const region = this.asked(question);
		await expect(region.getByText(verdict)).toBeVisible();
		await expect(this.page.locator(':focus')).toHaveText(verdict);
		const { open, folded } = feedbackOrder(marked, gentle);
		// A figure beside the question may have lists of its own.
		const said = region.getByRole('listitem').and(this.page.locator('li:not(.figure li)'));
		await expect(said).toHaveText(open.map(saying));
		if (folded.length === 0) return;
		await this.hands.press(region.getByText(/^The other.*reasons?$/));
		await expect(said).toHaveText([...open, ...folded].map(saying));
	}

	/** Answers every question rightly, to the end. */
	async takeQuiz({ questions, gentle }: Quiz): Promise<void> {
		for (const [at, question] of questions.entries()) {
			await expect(this.page.getByText(`Question ${at + 1} of ${questions.length}`)).toBeVisible();
			await this.answer(question, rightAnswer(question), gentle);
			await this.goOn(question === questions.at(-1));
		}
	}

	/** To the next question, or to the end. The focus goes along. */
	async goOn(last: boolean): Promise<void> {
		await this.hands.press(this.button(last ? 'Finish' : 'Next question'));
		await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused();
	}
}

/** A pattern for what is said of one part: its text, and the feedback. */
function saying({ text, feedback }: { text: string; feedback: string }): RegExp {
	const words = (said: string) => said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
	return new RegExp(`${words(text)}[\\s\\S]*${words(feedback)}`);
}
