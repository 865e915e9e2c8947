import type { Kind } from '../kind.ts';

/** Nothing in it is right or wrong: what is shown afterwards is held against one's own by whoever wrote it. */
export const write: Kind<'write'> = {
	missing: 'Write a few words first, or choose to think it.',
	emptyDraft: ({ offByDefault }) => ({ way: offByDefault ? 'thought' : 'written' }),
	answerOf: (_, { way }) => ({ way }),
	mark: ({ models }) => ({
		right: true,
		unmarked: true,
		parts: models.map(({ id, text, note }) => ({ id, text, right: true, given: false, feedback: note }))
	})
};
