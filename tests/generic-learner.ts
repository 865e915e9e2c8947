import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer } from '#lib/quiz/answer.ts';
import { mark } from '#lib/quiz/mark.ts';
import type { Question, QuestionOf, Quiz } from '#lib/quiz/question.ts';
import { rightAnswer } from './answers.ts';
import { pointer, type Hands } from './hands.ts';

type Given<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

const SURE = { guessing: 'Guessing', 'fairly-sure': 'Fairly sure', certain: 'Certain' };

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
	async give(question: Question, answer: Answer): Promise<void> {
		const form = this.asked(question);
		switch (answer.kind) {
			case 'single':
			case 'next-line': {
				const { options } = question as QuestionOf<'single'>;
				return this.hands.choose(form.getByRole('radio', { name: textOf(options, answer.chosen), exact: true }));
			}
			case 'several':
				return this.#tick(form, (question as QuestionOf<'several'>).options, answer.chosen);
			case 'flaw':
				return this.#tick(form, (question as QuestionOf<'flaw'>).pieces, answer.chosen);
			case 'ordering':
				return this.#order(form, question as QuestionOf<'ordering'>, answer);
			case 'matching':
				return this.#match(form, question as QuestionOf<'matching'>, answer);
			case 'sorting':
				return this.#sort(form, question as QuestionOf<'sorting'>, answer);
			case 'cloze':
				return this.hands.write(form.getByRole('textbox', { name: 'The missing words' }), answer.text);
			case 'confidence':
				return this.#judge(form, question as QuestionOf<'confidence'>, answer);
			case 'estimate':
				return this.hands.slide(form.getByRole('slider'), answer.value);
		}
	}

	/** Makes one move towards an answer and no more: where the kind allows, it is only half given then. */
	async begin(question: Question): Promise<void> {
		const form = this.asked(question);
		const first = (role: 'checkbox' | 'combobox' | 'radio' | 'slider') => form.getByRole(role).first();
		switch (question.kind) {
			case 'several':
			case 'flaw':
				return this.hands.tick(first('checkbox'), true);
			case 'ordering':
				return this.hands.press(form.getByRole('button', { name: /^Move up/ }).last());
			case 'matching':
				return this.hands.pick(first('combobox'), question.columns[0]?.choices[0]?.text ?? '');
			case 'cloze':
				return this.hands.write(form.getByRole('textbox', { name: 'The missing words' }), 'a few wor');
			case 'estimate':
				return this.hands.slide(first('slider'), question.max);
			default:
				return this.hands.choose(first('radio'));
		}
	}

	/** How the controls of a question stand: what is chosen, written, and in which order. */
	async controls(question: Question): Promise<string> {
		const all = await this.asked(question).getByRole('group', { name: question.prompt, exact: true }).ariaSnapshot();
		// A slider's number in words follows it by script.
		return all.replace(/status: .*/g, 'status');
	}

	/** Gives the answer, has it checked, and sees that every part of it is spoken to. */
	async answer(question: Question, answer: Answer, gentle = false): Promise<void> {
		await this.give(question, answer);
		await this.hands.press(this.button('Check'));
		const marked = mark(question, answer);
		const verdict = gentle ? 'Here is a reason for each.' : marked?.right ? 'Yes. Each part fits.' : /^Not quite/;
		const region = this.asked(question);
		await expect(region.getByText(verdict)).toBeVisible();
		await expect(this.page.locator(':focus')).toHaveText(verdict);
		await expect(region.getByRole('listitem')).toHaveText((marked?.parts ?? []).map((part) => saying(part)));
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

	async #tick(form: Locator, options: readonly Named[], chosen: readonly string[]): Promise<void> {
		for (const { id, text } of options)
			await this.hands.tick(form.getByRole('checkbox', { name: text, exact: true }), chosen.includes(id));
	}

	async #order(
		form: Locator,
		{ steps, strays = [] }: QuestionOf<'ordering'>,
		{ order }: Given<'ordering'>
	): Promise<void> {
		const cards = [...steps, ...strays];
		const button = (what: string, id: string) =>
			form.getByRole('button', { name: `${what}: ${textOf(cards, id)}`, exact: true });
		for (const { id } of strays) {
			if (order.includes(id)) continue;
			const leaveOut = button('Leave out', id);
			if (await leaveOut.isVisible()) await this.hands.press(leaveOut);
		}
		for (const [at, id] of order.entries()) {
			const takeIn = button('Take in', id);
			if (await takeIn.isVisible()) await this.hands.press(takeIn);
			for (let place = await this.#placeOf(form, textOf(cards, id)); place > at; place--)
				await this.hands.press(button('Move up', id));
		}
	}

	/** The place of a card among those that are in, counted from 0. */
	async #placeOf(form: Locator, card: string): Promise<number> {
		const cards = await form
			.getByRole('listitem')
			.filter({ has: this.page.getByText('Move up') })
			.allInnerTexts();
		return cards.findIndex((text) => text.includes(card));
	}

	async #match(form: Locator, { rows, columns }: QuestionOf<'matching'>, { joined }: Given<'matching'>): Promise<void> {
		for (const row of rows)
			for (const { id, label, choices } of columns) {
				const chosen = joined[row.id]?.[id];
				if (chosen === undefined) continue;
				const list = form.getByRole('combobox', { name: label, description: row.text, exact: true });
				await this.hands.pick(list, textOf(choices, chosen));
			}
	}

	async #sort(form: Locator, { cards, groups }: QuestionOf<'sorting'>, given: Given<'sorting'>): Promise<void> {
		const labels = groups.map(({ id, label }) => ({ id, text: label }));
		for (const { id, text } of cards) {
			const group = given.groups[id];
			if (group === undefined) continue;
			const card = form.getByRole('group', { name: text, exact: true });
			await this.hands.choose(card.getByRole('radio', { name: textOf(labels, group), exact: true }));
		}
	}

	async #judge(
		form: Locator,
		{ statements }: QuestionOf<'confidence'>,
		{ judged }: Given<'confidence'>
	): Promise<void> {
		for (const { id, text } of statements) {
			const judgement = judged[id];
			if (!judgement) continue;
			const group = (name: string) => form.getByRole('group', { name, exact: true });
			await this.hands.choose(
				group(text).getByRole('radio', { name: judgement.truth ? 'True' : 'False', exact: true })
			);
			const sureness = group(`How sure are you? Of: ${text}`);
			await this.hands.choose(sureness.getByRole('radio', { name: SURE[judgement.sure], exact: true }));
		}
	}
}

interface Named {
	id: string;
	text: string;
}

function textOf(list: readonly Named[], id: string): string {
	const found = list.find((each) => each.id === id);
	if (!found) throw new Error(`There is nothing called '${id}'.`);
	return found.text;
}

/** A pattern for what is said of one part: its text, and the feedback. */
function saying({ text, feedback }: { text: string; feedback: string }): RegExp {
	const words = (said: string) => said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
	return new RegExp(`${words(text)}[\\s\\S]*${words(feedback)}`);
}
