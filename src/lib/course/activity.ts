import * as v from 'valibot';
import { fields, listOf, text, title } from './fields.ts';
import { idSchema } from './lesson-schema.ts';

const heading = {
	/** The heading over it. */
	title,
	/** What is said before it, in paragraphs. */
	intro: v.pipe(v.array(text, 'expected a list of paragraphs'), v.minLength(1, 'expected at least one paragraph'))
};

export const practiseExitSchema = fields({
	/** Trying the button that leaves the course quickly, once, where nothing is at stake. */
	kind: v.literal('practise-exit'),
	...heading
});

export const sortCardsSchema = fields({
	/** Cards put into groups, once for each round. There is no right answer; each round closes with a thought. */
	kind: v.literal('sort-cards'),
	...heading,
	/** What is put into groups; the same cards in each round. */
	cards: listOf(
		fields({
			/** Unlike those of the other cards. */
			id: idSchema,
			/** What stands on the card. */
			text
		}),
		3
	),
	/** One after the other. */
	rounds: listOf(
		fields({
			/** Unlike those of the other rounds. */
			id: idSchema,
			/** What the cards are sorted by this time. */
			prompt: text,
			/** Where a card can be put. */
			groups: listOf(
				fields({
					/** Unlike those of the other groups. */
					id: idSchema,
					/** What the group is called. */
					label: text
				}),
				2
			),
			/** The thought with which the round closes. */
			closing: text
		}),
		1
	)
});

export const keepInMindSchema = fields({
	/** Things to think of, not to write. A card to keep is made only if the learner asks, after a warning. */
	kind: v.literal('keep-in-mind'),
	...heading,
	/** What to think of. */
	prompts: listOf(
		fields({
			/** Unlike those of the other prompts. */
			id: idSchema,
			/** The question. */
			ask: text,
			/** What could be thought of, for whom nothing comes to mind. */
			hint: text
		}),
		1
	),
	/** The words that offer a card to keep. */
	offer: text,
	/** What is said before one is made. */
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
