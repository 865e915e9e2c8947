import * as v from 'valibot';
import type { Condition } from './condition.ts';

const text = v.pipe(v.string('expected a text'), v.trim(), v.minLength(1, 'expected a text that is not empty'));
const name = v.pipe(
	v.string('expected a name'),
	v.regex(/^[a-z][a-zA-Z0-9-]*$/, 'expected a name of letters, digits and hyphens, beginning with a small letter')
);
const level = v.pipe(v.number('expected a whole number'), v.integer('expected a whole number'));
const levels = v.record(name, v.pipe(level, v.minValue(0, 'expected 0 to 10'), v.maxValue(10, 'expected 0 to 10')));

export const conditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
	v.variant(
		'type',
		[
			v.strictObject({ type: v.literal('atLeast'), params: levels }),
			v.strictObject({ type: v.literal('atMost'), params: levels }),
			v.strictObject({ type: v.literal('flag'), params: name }),
			v.strictObject({ type: v.literal('not'), params: conditionSchema }),
			v.strictObject({ type: v.literal('all'), params: v.array(conditionSchema) }),
			v.strictObject({ type: v.literal('any'), params: v.array(conditionSchema) }),
			v.strictObject({
				type: v.literal('countOf'),
				params: v.strictObject({ flags: v.array(name), atLeast: level })
			})
		],
		'expected a guard of type atLeast, atMost, flag, countOf, not, all or any'
	)
);

const action = v.variant(
	'type',
	[
		v.strictObject({ type: v.literal('shift'), params: v.record(name, level) }),
		v.strictObject({ type: v.literal('setFlag'), params: name })
	],
	'expected an action of type shift or setFlag'
);
const also = v.optional(v.array(v.strictObject({ when: conditionSchema, text })));

const choiceSchema = v.strictObject({
	target: name,
	guard: v.optional(conditionSchema),
	actions: v.optional(
		v.union([v.array(action), action], 'expected an action of type shift or setFlag, or a list of them')
	),
	meta: v.strictObject({ after: text, alwaysOpen: v.optional(v.literal(true)) })
});

export const situationSchema = v.strictObject({
	meta: v.strictObject({ text, choices: v.record(name, text), also, locked: v.optional(v.record(name, text)) }),
	on: v.record(name, choiceSchema)
});

export const passingSchema = v.strictObject({
	always: v.pipe(
		v.array(v.strictObject({ target: name, guard: v.optional(conditionSchema) }), 'expected a list of routes'),
		v.minLength(2, 'expected at least 2 routes'),
		v.check(
			(routes) => routes.every((route, at) => (at === routes.length - 1) === (route.guard === undefined)),
			'expected a guard on every route but the last, and none there'
		)
	)
});

export const endingSchema = v.strictObject({
	type: v.literal('final'),
	meta: v.strictObject({
		ending: v.picklist(
			['repair', 'hopeful', 'drift', 'rupture', 'respected', 'safety', 'partial', 'consequence', 'success'],
			'expected a kind of ending, such as repair or drift'
		),
		title: text,
		text,
		later: text,
		teaches: text,
		also
	})
});

/** The whole configuration of a scene's machine: plain data, nothing unknown. */
export const sceneConfigSchema = v.strictObject({
	id: name,
	initial: name,
	context: v.strictObject({ values: levels, flags: v.record(name, v.boolean()) }),
	meta: v.strictObject({
		title: text,
		seat: text,
		people: v.pipe(
			v.array(v.strictObject({ name: text, about: text })),
			v.minLength(1, 'expected at least one person')
		),
		setting: text,
		example: v.pipe(v.array(text), v.minLength(1, 'expected a worked example')),
		summary: v.pipe(v.array(text), v.minLength(2, 'expected at least 2 sentences')),
		picture: v.strictObject({ near: name, open: name, strain: name }),
		helpLink: v.optional(v.literal(false))
	}),
	states: v.record(name, v.unknown())
});

export type SituationConfig = v.InferOutput<typeof situationSchema>;
export type PassingConfig = v.InferOutput<typeof passingSchema>;
export type EndingConfig = v.InferOutput<typeof endingSchema>;
export type StateConfig = SituationConfig | PassingConfig | EndingConfig;
export type SceneConfig = Omit<v.InferOutput<typeof sceneConfigSchema>, 'states'> & {
	states: Record<string, StateConfig>;
};

export interface SceneFault {
	/** The state at fault, where there is one. */
	state?: string;
	field?: string;
	message: string;
}

export type ParsedScene = { ok: true; config: SceneConfig } | { ok: false; faults: SceneFault[] };

/** The state's kind is told by its form: `final`, `always`, or choices. */
function schemaOf(state: unknown) {
	if (typeof state === 'object' && state !== null) {
		if ('type' in state) return endingSchema;
		if ('always' in state) return passingSchema;
	}
	return situationSchema;
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[], state?: string): SceneFault[] {
	return issues.map((issue) => ({ state, field: v.getDotPath(issue) ?? undefined, message: issue.message }));
}

/** Reads a machine's configuration. Returns every fault of form, and every name that leads nowhere. */
export function parseScene(input: unknown): ParsedScene {
	const root = v.safeParse(sceneConfigSchema, input);
	if (!root.success) return { ok: false, faults: faultsOf(root.issues) };
	const faults: SceneFault[] = [];
	const states: Record<string, StateConfig> = {};
	for (const [id, state] of Object.entries(root.output.states)) {
		const parsed = v.safeParse(schemaOf(state), state);
		if (parsed.success) states[id] = parsed.output;
		else faults.push(...faultsOf(parsed.issues, id));
	}
	if (faults.length > 0) return { ok: false, faults };
	const config: SceneConfig = { ...root.output, states };
	const unknown = unknownNames(config);
	return unknown.length > 0 ? { ok: false, faults: unknown } : { ok: true, config };
}

function variablesOf(condition: Condition | undefined): { levels: string[]; flags: string[] } {
	if (!condition) return { levels: [], flags: [] };
	switch (condition.type) {
		case 'atLeast':
		case 'atMost':
			return { levels: Object.keys(condition.params), flags: [] };
		case 'flag':
			return { levels: [], flags: [condition.params] };
		case 'countOf':
			return { levels: [], flags: [...condition.params.flags] };
		case 'not':
			return variablesOf(condition.params);
		case 'all':
		case 'any': {
			const each = condition.params.map((part) => variablesOf(part));
			return { levels: each.flatMap((part) => part.levels), flags: each.flatMap((part) => part.flags) };
		}
	}
}

function actionsOf(choice: SituationConfig['on'][string]) {
	return choice.actions === undefined ? [] : Array.isArray(choice.actions) ? choice.actions : [choice.actions];
}

/** Targets, variables, flags and choice labels that do not exist where they are named. */
function unknownNames(config: SceneConfig): SceneFault[] {
	const faults: SceneFault[] = [];
	const variables = new Set(Object.keys(config.context.values));
	const flags = new Set(
		Object.values(config.states).flatMap((state) =>
			'on' in state
				? Object.values(state.on).flatMap((choice) =>
						actionsOf(choice).flatMap((each) => (each.type === 'setFlag' ? [each.params] : []))
					)
				: []
		)
	);
	const checkTarget = (target: string, state: string, field: string) => {
		if (!(target in config.states)) faults.push({ state, field, message: `leads to '${target}', which is no state` });
	};
	const checkCondition = (condition: Condition | undefined, state: string, field: string) => {
		const used = variablesOf(condition);
		for (const each of used.levels)
			if (!variables.has(each)) faults.push({ state, field, message: `asks for '${each}', which is no variable` });
		for (const each of used.flags)
			if (!flags.has(each)) faults.push({ state, field, message: `asks for the flag '${each}', which no choice sets` });
	};
	if (!(config.initial in config.states))
		faults.push({ field: 'initial', message: `begins at '${config.initial}', which is no state` });
	for (const variable of Object.values(config.meta.picture))
		if (!variables.has(variable)) faults.push({ field: 'meta.picture', message: `'${variable}' is no variable` });

	for (const [id, state] of Object.entries(config.states)) {
		if ('always' in state) {
			state.always.forEach((route, at) => {
				checkTarget(route.target, id, `always.${at}`);
				checkCondition(route.guard, id, `always.${at}.guard`);
			});
			continue;
		}
		for (const line of state.meta.also ?? []) checkCondition(line.when, id, 'meta.also');
		if (!('on' in state)) continue;
		for (const [choiceId, choice] of Object.entries(state.on)) {
			const field = `on.${choiceId}`;
			checkTarget(choice.target, id, field);
			checkCondition(choice.guard, id, `${field}.guard`);
			for (const each of actionsOf(choice))
				if (each.type === 'shift')
					for (const variable of Object.keys(each.params))
						if (!variables.has(variable))
							faults.push({
								state: id,
								field: `${field}.actions`,
								message: `shifts '${variable}', which is no variable`
							});
			if (!(choiceId in state.meta.choices))
				faults.push({ state: id, field: `meta.choices.${choiceId}`, message: 'expected a label for this choice' });
			if (choice.guard && choice.meta.alwaysOpen)
				faults.push({
					state: id,
					field: `${field}.guard`,
					message: 'a choice that is always open may not have a guard'
				});
			if (choice.guard && !state.meta.locked?.[choiceId])
				faults.push({
					state: id,
					field: `meta.locked.${choiceId}`,
					message: "expected a hint in the story's words for a guarded choice"
				});
		}
		for (const label of Object.keys(state.meta.choices))
			if (!(label in state.on))
				faults.push({ state: id, field: `meta.choices.${label}`, message: 'is a label without a choice' });
		for (const hint of Object.keys(state.meta.locked ?? {}))
			if (!state.on[hint]?.guard)
				faults.push({
					state: id,
					field: `meta.locked.${hint}`,
					message: 'is a hint for a choice that is never closed'
				});
	}
	return faults;
}
