import * as v from 'valibot';
import { fields, listOf, text } from './fields.ts';
import { idSchema } from './lesson-schema.ts';

const heading = {
	title: text,
	intro: v.pipe(v.array(text, 'expected a list of paragraphs'), v.minLength(1, 'expected at least one paragraph'))
};

/** Trying the button that leaves the course quickly, once, where nothing is at stake. */
export const practiseExitSchema = fields({ kind: v.literal('practise-exit'), ...heading });

/** Cards put into groups, once for each round. There is no right answer; each round closes with a thought. */
export const sortCardsSchema = fields({
	kind: v.literal('sort-cards'),
	...heading,
	cards: listOf(fields({ id: idSchema, text }), 3),
	rounds: listOf(
		fields({ id: idSchema, prompt: text, groups: listOf(fields({ id: idSchema, label: text }), 2), closing: text }),
		1
	)
});

/** Things to think of, not to write. A card to keep is made only if the learner asks, after a warning. */
export const keepInMindSchema = fields({
	kind: v.literal('keep-in-mind'),
	...heading,
	prompts: listOf(fields({ id: idSchema, ask: text, hint: text }), 1),
	offer: text,
	warning: text
});

export const activitySchema = v.variant(
	'kind',
	[practiseExitSchema, sortCardsSchema, keepInMindSchema],
	'expected a kind: practise-exit, sort-cards or keep-in-mind'
);

export type Activity = v.InferOutput<typeof activitySchema>;

/** What an author writes in `activity.ts`; checked by `activitySchema` when the course is built. */
export function defineActivity(activity: v.InferInput<typeof activitySchema>): v.InferInput<typeof activitySchema> {
	return activity;
}
