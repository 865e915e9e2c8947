import type { Locator } from '@playwright/test';
import type { AnswerOf } from '#lib/quiz/answer.ts';
import type { QuestionKind, QuestionOf } from '#lib/quiz/question.ts';
import { spoken } from '#lib/quiz/kinds/find/spoken.ts';
import type { Hands } from './hands.ts';

/** How a kind of question is answered by its controls, which are found by what they are and what they are called. */
interface QuestionHands<K extends QuestionKind> {
	/** Chooses, moves, sorts or writes until the controls say what the answer says. */
	give(hands: Hands, form: Locator, question: QuestionOf<K>, answer: AnswerOf<K>): Promise<void>;
	/** Makes one move towards an answer and no more: where the kind allows, it is only half given then. */
	begin(hands: Hands, form: Locator, question: QuestionOf<K>): Promise<void>;
}

const SURE = { guessing: 'Guessing', 'fairly-sure': 'Fairly sure', certain: 'Certain' };

const first = (form: Locator, role: 'checkbox' | 'combobox' | 'radio') => form.getByRole(role).first();
// A figure beside the question may have sliders of its own.
const estimate = (form: Locator) => form.getByRole('slider', { name: /^Your estimate/ });
const gap = (form: Locator) => form.getByRole('textbox', { name: 'The missing words' });
const group = (form: Locator, name: string) => form.getByRole('group', { name, exact: true });
const radio = (form: Locator, name: string) => form.getByRole('radio', { name, exact: true });

const chooseFirst = (hands: Hands, form: Locator) => hands.choose(first(form, 'radio'));
const tickFirst = (hands: Hands, form: Locator) => hands.tick(first(form, 'checkbox'), true);

const oneOf = {
	give: (
		hands: Hands,
		form: Locator,
		{ options }: QuestionOf<'single' | 'next-line'>,
		{ chosen }: AnswerOf<'single' | 'next-line'>
	) => hands.choose(radio(form, textOf(options, chosen))),
	begin: chooseFirst
};

async function tick(hands: Hands, form: Locator, options: readonly Named[], chosen: readonly string[]): Promise<void> {
	for (const { id, text } of options)
		await hands.tick(form.getByRole('checkbox', { name: text, exact: true }), chosen.includes(id));
}

/** The place of a card among those that are in, counted from 0. */
async function placeOf(form: Locator, card: string): Promise<number> {
	const cards = await form
		.getByRole('listitem')
		.filter({ has: form.page().getByText('Move up') })
		.allInnerTexts();
	return cards.findIndex((text) => text.includes(card));
}

export const questionHands: { readonly [K in QuestionKind]: QuestionHands<K> } = {
	single: oneOf,
	'next-line': oneOf,
	several: {
		give: (hands, form, { options }, { chosen }) => tick(hands, form, options, chosen),
		begin: tickFirst
	},
	ordering: {
		async give(hands, form, { steps, strays = [] }, { order }) {
			const cards = [...steps, ...strays];
			const button = (what: string, id: string) =>
				form.getByRole('button', { name: `${what}: ${textOf(cards, id)}`, exact: true });
			for (const { id } of strays) {
				if (order.includes(id)) continue;
				const leaveOut = button('Leave out', id);
				if (await leaveOut.isVisible()) await hands.press(leaveOut);
			}
			for (const [at, id] of order.entries()) {
				const takeIn = button('Take in', id);
				if (await takeIn.isVisible()) await hands.press(takeIn);
				for (let place = await placeOf(form, textOf(cards, id)); place > at; place--)
					await hands.press(button('Move up', id));
			}
		},
		begin: (hands, form) => hands.press(form.getByRole('button', { name: /^Move up/ }).last())
	},
	matching: {
		async give(hands, form, { rows, columns }, { joined }) {
			for (const row of rows)
				for (const { id, label, choices } of columns) {
					const chosen = joined[row.id]?.[id];
					if (chosen === undefined) continue;
					const list = form.getByRole('combobox', { name: label, description: row.text, exact: true });
					await hands.pick(list, textOf(choices, chosen));
				}
		},
		begin: (hands, form, { columns }) => hands.pick(first(form, 'combobox'), columns[0]?.choices[0]?.text ?? '')
	},
	sorting: {
		async give(hands, form, { cards, groups }, given) {
			const labels = groups.map(({ id, label }) => ({ id, text: label }));
			for (const { id, text } of cards) {
				const chosen = given.groups[id];
				if (chosen === undefined) continue;
				await hands.choose(radio(group(form, text), textOf(labels, chosen)));
			}
		},
		begin: chooseFirst
	},
	cloze: {
		give: (hands, form, _, { text }) => hands.write(gap(form), text),
		begin: (hands, form) => hands.write(gap(form), 'a few wor')
	},
	confidence: {
		async give(hands, form, { statements }, { judged }) {
			for (const { id, text } of statements) {
				const judgement = judged[id];
				if (!judgement) continue;
				await hands.choose(radio(group(form, text), judgement.truth ? 'True' : 'False'));
				const sureness = group(form, `How sure are you? Of: ${text}`);
				await hands.choose(radio(sureness, SURE[judgement.sure]));
			}
		},
		begin: chooseFirst
	},
	flaw: {
		give: (hands, form, { pieces }, { chosen }) => tick(hands, form, pieces, chosen),
		begin: tickFirst
	},
	find: {
		give: (hands, form, { lines }, { chosen }) =>
			tick(
				hands,
				form,
				lines.map((line) => ({ id: line.id, text: spoken(line) })),
				chosen
			),
		begin: tickFirst
	},
	write: {
		async give(hands, form, _, { way }) {
			if (way === 'thought') return hands.choose(radio(form, 'Think it, don’t write it'));
			await hands.choose(radio(form, 'Write it'));
			await hands.write(form.getByRole('textbox', { name: 'In your own words' }), 'A few words of my own.');
		},
		begin: (hands, form) => hands.choose(radio(form, 'Think it, don’t write it'))
	},
	estimate: {
		give: (hands, form, _, { value }) => hands.slide(estimate(form), value),
		begin: (hands, form, { max }) => hands.slide(estimate(form), max)
	}
};

interface Named {
	id: string;
	text: string;
}

function textOf(list: readonly Named[], id: string): string {
	const found = list.find((each) => each.id === id);
	if (!found) throw new Error(`There is nothing called '${id}'.`);
	return found.text;
}
