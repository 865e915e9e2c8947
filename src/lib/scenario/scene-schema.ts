import * as v from 'valibot';
import { fields, text, title } from '../course/fields.ts';
import { didYouMean } from '../course/meant.ts';
import { MOST_UNITS } from '../course/stored-ids.ts';
import type { Condition } from './condition.ts';

const name = v.pipe(
	v.string('expected a name'),
	v.regex(/^[a-z][a-zA-Z0-9-]*$/, 'expected a name of letters, digits and hyphens, beginning with a small letter'),
	v.maxLength(MOST_UNITS, `expected a name of at most ${MOST_UNITS} letters`),
	v.check((word) => !(word in {}), 'expected another name: this one means something to JavaScript')
);
const level = v.pipe(v.number('expected a whole number'), v.integer('expected a whole number'));
const levels = v.record(name, v.pipe(level, v.minValue(0, 'expected 0 to 10'), v.maxValue(10, 'expected 0 to 10')));

const conditions = v.array(
	v.lazy(() => conditionSchema),
	'expected a list'
);

const guards = {
	atLeast: fields({ type: v.literal('atLeast'), params: levels }),
	atMost: fields({ type: v.literal('atMost'), params: levels }),
	flag: fields({ type: v.literal('flag'), params: name }),
	countOf: fields({
		type: v.literal('countOf'),
		params: fields({ flags: v.array(name, 'expected a list'), atLeast: level })
	}),
	not: fields({ type: v.literal('not'), params: v.lazy(() => conditionSchema) }),
	all: fields({ type: v.literal('all'), params: conditions }),
	any: fields({ type: v.literal('any'), params: conditions })
} satisfies { [T in Condition['type']]: v.GenericSchema<Extract<Condition, { type: T }>> };

const types = Object.keys(guards);
const conditionSchema: v.GenericSchema<Condition> = v.variant(
	'type',
	Object.values(guards),
	({ input }) =>
		`expected a guard of type ${types.slice(0, -1).join(', ')} or ${types.at(-1)}${didYouMean(input, types)}`
);

const action = v.variant(
	'type',
	[
		fields({ type: v.literal('shift'), params: v.record(name, level) }),
		fields({ type: v.literal('setFlag'), params: name })
	],
	({ input }) => `expected an action of type shift or setFlag${didYouMean(input, ['shift', 'setFlag'])}`
);
/** Of several ways to go on the first whose guard holds is taken, so only the last has none. */
function onlyTheLastIsOpen(ways: readonly { guard?: unknown }[]): boolean {
	return ways.every(({ guard }, at) => (at === ways.length - 1) === (guard === undefined));
}

const also = v.optional(v.array(fields({ when: conditionSchema, text }), 'expected a list'));

const outcomeSchema = fields({
	target: name,
	guard: v.optional(conditionSchema),
	actions: v.optional(v.lazy((input) => (Array.isArray(input) ? v.array(action) : action))),
	meta: fields({
		after: text,
		lands: v.optional(
			v.picklist(
				['well', 'badly'],
				({ input }) => `expected 'well', 'badly', or nothing${didYouMean(input, ['well', 'badly'])}`
			)
		),
		because: v.optional(text),
		alwaysOpen: v.optional(v.literal(true, 'expected true, or nothing'))
	})
});
const outcomesSchema = v.pipe(
	v.array(outcomeSchema),
	v.minLength(2, 'expected at least 2 outcomes, or one without a list'),
	v.check((ways) => onlyTheLastIsOpen(ways), 'expected a guard on every outcome but the last, and none there')
);
const choiceSchema = v.lazy(
	(input): v.GenericSchema<v.InferOutput<typeof outcomeSchema> | v.InferOutput<typeof outcomesSchema>> =>
		Array.isArray(input) ? outcomesSchema : outcomeSchema
);

const variantsSchema = v.pipe(
	v.array(fields({ when: v.optional(conditionSchema), text })),
	v.minLength(2, 'expected at least 2 texts, or one without a list'),
	v.check(
		(variants) => variants.every(({ when }, at) => (at === variants.length - 1) === (when === undefined)),
		"expected a 'when' on every text but the last, and none there"
	)
);
const situationText = v.lazy((input): v.GenericSchema<string | v.InferOutput<typeof variantsSchema>> =>
	Array.isArray(input) ? variantsSchema : text
);

export const situationSchema = fields({
	meta: fields({ text: situationText, choices: v.record(name, text), also, locked: v.optional(v.record(name, text)) }),
	on: v.record(name, choiceSchema)
});

export const passingSchema = fields({
	always: v.pipe(
		v.array(fields({ target: name, guard: v.optional(conditionSchema) }), 'expected a list of routes'),
		v.minLength(2, 'expected at least 2 routes'),
		v.check((ways) => onlyTheLastIsOpen(ways), 'expected a guard on every route but the last, and none there')
	)
});

export const endingSchema = fields({
	type: v.literal('final', ({ input }) => `expected the type 'final', or none${didYouMean(input, ['final'])}`),
	meta: fields({
		ending: name,
		title,
		text,
		later: text,
		teaches: text,
		also
	})
});

/** What is said of a machine before its first situation. */
const momentMeta = {
	title,
	seat: text,
	people: v.pipe(
		v.array(fields({ name: text, about: text }), 'expected a list'),
		v.minLength(1, 'expected at least one person')
	),
	setting: text,
	picture: v.optional(fields({ near: name, open: name, strain: name })),
	lowerIsBetter: v.optional(v.array(name, 'expected a list')),
	helpLink: v.optional(v.literal(false, 'expected false, or nothing'))
};
const sceneMeta = {
	...momentMeta,
	example: v.pipe(v.array(text, 'expected a list'), v.minLength(1, 'expected a worked example')),
	summary: v.pipe(v.array(text, 'expected a list'), v.minLength(2, 'expected at least 2 sentences'))
};

const machine = <const Meta extends v.ObjectEntries>(meta: Meta) =>
	fields({
		id: name,
		initial: name,
		context: fields({ values: levels, flags: v.record(name, v.boolean('expected true or false')) }),
		meta: fields(meta),
		states: v.record(name, v.unknown())
	});

/** The whole configuration of a scene's machine: plain data, nothing unknown. */
export const sceneConfigSchema = machine(sceneMeta);
/** The same of a moment at the head of a reading, which has no worked example and no summary. */
export const momentConfigSchema = machine(momentMeta);

export type OutcomeConfig = v.InferOutput<typeof outcomeSchema>;
/** A choice: its one outcome, or several. */
export type ChoiceConfig = v.InferOutput<typeof choiceSchema>;
export type SituationConfig = v.InferOutput<typeof situationSchema>;
export type PassingConfig = v.InferOutput<typeof passingSchema>;
export type EndingConfig = v.InferOutput<typeof endingSchema>;
export type StateConfig = SituationConfig | PassingConfig | EndingConfig;
export type SceneConfig = Omit<v.InferOutput<typeof sceneConfigSchema>, 'states'> & {
	states: Record<string, StateConfig>;
};
/** A short scene played at the head of a reading, and kept nowhere. */
export type MomentConfig = Omit<v.InferOutput<typeof momentConfigSchema>, 'states'> & Pick<SceneConfig, 'states'>;

export interface SceneFault {
	/** The state at fault, where there is one. */
	state?: string;
	field?: string;
	message: string;
}
