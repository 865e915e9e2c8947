import * as v from 'valibot';
import { idSchema } from './lesson-schema.ts';

const text = v.pipe(v.string('expected a text'), v.trim(), v.minLength(1, 'expected a text that is not empty'));
const heading = { title: text, intro: v.pipe(v.array(text), v.minLength(1, 'expected at least one paragraph')) };

/** Trying the button that leaves the course quickly, once, where nothing is at stake. */
export const practiseExitSchema = v.strictObject({ kind: v.literal('practise-exit'), ...heading });

/** Cards put into groups, once for each round. There is no right answer; each round closes with a thought. */
export const sortCardsSchema = v.strictObject({
	kind: v.literal('sort-cards'),
	...heading,
	cards: v.pipe(v.array(v.strictObject({ id: idSchema, text })), v.minLength(3, 'expected at least 3 cards')),
	rounds: v.pipe(
		v.array(
			v.strictObject({
				id: idSchema,
				prompt: text,
				groups: v.pipe(
					v.array(v.strictObject({ id: idSchema, label: text })),
					v.minLength(2, 'expected at least 2 groups')
				),
				closing: text
			})
		),
		v.minLength(1, 'expected at least one round')
	)
});

/** Things to think of, not to write. A card to keep is made only if the learner asks, after a warning. */
export const keepInMindSchema = v.strictObject({
	kind: v.literal('keep-in-mind'),
	...heading,
	prompts: v.pipe(v.array(v.strictObject({ id: idSchema, ask: text, hint: text })), v.minLength(1)),
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
