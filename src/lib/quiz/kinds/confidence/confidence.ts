import type { Kind } from '../kind.ts';
import { markOf } from '../mark-of.ts';
import type { Sureness } from '../../sureness.ts';

export const confidence: Kind<'confidence'> = {
	missing: 'Give each statement a judgement, and say how sure you are.',
	emptyDraft: ({ statements }) => ({ judged: Object.fromEntries(statements.map(({ id }) => [id, {}])) }),
	answerOf({ statements }, draft) {
		const judged: Record<string, { truth: boolean; sure: Sureness }> = {};
		for (const { id } of statements) {
			const { truth, sure } = draft.judged[id] ?? {};
			if (truth === undefined || sure === undefined) return undefined;
			judged[id] = { truth: truth === 'true', sure };
		}
		return { judged };
	},
	mark({ statements }, { judged }) {
		if (!statements.every((statement) => judged[statement.id])) return undefined;
		const parts = statements.map(({ id, text, truth, feedback }) => {
			const given = judged[id]?.truth === true;
			return {
				id,
				text,
				given: true,
				right: given === truth,
				feedback: feedback[given ? 'true' : 'false'],
				chose: given ? 'true' : 'false',
				belongs: truth ? 'true' : 'false'
			};
		});
		return {
			...markOf(parts),
			certainAndMistaken: parts.some((part) => !part.right && judged[part.id]?.sure === 'certain')
		};
	}
};
