import type { Kind } from '../kind.ts';
import { chooseSome, markSome } from './some-of.ts';

export const oneOf = {
	missing: 'Choose one answer first.',
	emptyDraft: () => ({ one: '' }),
	answerOf: (_, { one }) => (one === '' ? undefined : { chosen: one }),
	mark({ options }, { chosen }) {
		const choice = options.find((option) => option.id === chosen);
		if (!choice) return undefined;
		const parts = options.map(({ id, text, right, feedback }) => ({
			id,
			text,
			right: right === true,
			given: id === chosen,
			beside: id !== chosen && right !== true,
			feedback
		}));
		return { right: choice.right === true, parts };
	}
} satisfies Kind<'single' | 'next-line'>;

export const several: Kind<'several'> = {
	...chooseSome,
	mark: ({ options }, { chosen }) => markSome(options, 'right', chosen, ['belongs', 'does not belong'])
};
