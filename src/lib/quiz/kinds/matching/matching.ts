import type { MarkedItem } from '../../marked.ts';
import type { QuestionOf } from '../../question.ts';
import type { Kind } from '../kind.ts';
import { markOf } from '../mark-of.ts';

type Joined = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** For each row and column what was chosen there; empty where it is open. */
const joinedIn = ({ rows, columns }: QuestionOf<'matching'>, joined: Joined) =>
	Object.fromEntries(
		rows.map((row) => [
			row.id,
			Object.fromEntries(columns.map((column) => [column.id, joined[row.id]?.[column.id] ?? '']))
		])
	);

export const matching: Kind<'matching'> = {
	missing: 'Give each card a place first.',
	emptyDraft: (question) => ({ joined: joinedIn(question, {}) }),
	answerOf(question, draft) {
		const joined = joinedIn(question, draft.joined);
		const open = Object.values(joined).some((columns) => Object.values(columns).includes(''));
		return open ? undefined : { joined };
	},
	mark({ rows, columns }, { joined }) {
		const words = (columnId: string, choiceId: string | undefined) =>
			columns.find((column) => column.id === columnId)?.choices.find((choice) => choice.id === choiceId)?.text;
		const complete = rows.every((row) =>
			columns.every((column) => words(column.id, joined[row.id]?.[column.id]) !== undefined)
		);
		if (!complete) return undefined;
		const inWords = (chosen: Readonly<Record<string, string>> | undefined) =>
			columns.map((column) => words(column.id, chosen?.[column.id])).join(' · ');
		const parts: MarkedItem[] = rows.map(({ id, text, answers, feedback }) => ({
			id,
			text,
			given: true,
			right: columns.every((column) => joined[id]?.[column.id] === answers[column.id]),
			feedback,
			chose: inWords(joined[id]),
			belongs: inWords(answers)
		}));
		const spares = columns.flatMap((column) =>
			column.choices
				.filter((choice) => choice.feedback !== undefined && rows.every((row) => row.answers[column.id] !== choice.id))
				.map((choice) => {
					const given = rows.some((row) => joined[row.id]?.[column.id] === choice.id);
					return {
						id: `${column.id}.${choice.id}`,
						text: choice.text,
						given,
						right: !given,
						beside: !given,
						feedback: choice.feedback ?? '',
						belongs: 'not needed'
					};
				})
		);
		return markOf([...parts, ...spares]);
	}
};
