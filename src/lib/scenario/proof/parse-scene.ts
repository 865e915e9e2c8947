import * as v from 'valibot';
import { fieldFaults } from '../../course/fields.ts';
import { nearestOf } from '../../course/nearest.ts';
import { nameFaults } from './scene-names.ts';
import {
	endingSchema,
	momentConfigSchema,
	passingSchema,
	sceneConfigSchema,
	situationSchema,
	type SceneConfig,
	type SceneFault,
	type StateConfig
} from '../scene-schema.ts';

export type ParsedScene = { ok: true; config: SceneConfig } | { ok: false; faults: SceneFault[] };

/** The state's kind is told by its form: `final`, `always`, or choices; also where that word is misspelt. */
function schemaOf(state: unknown) {
	const words = typeof state === 'object' && state !== null ? Object.keys(state) : [];
	const has = (word: string): boolean =>
		words.some((written) => nearestOf(written, ['type', 'always', 'meta', 'on']) === word);
	if (has('type')) return endingSchema;
	if (has('always')) return passingSchema;
	return situationSchema;
}

/** Reads a machine's configuration. Returns every fault of form, and every name that leads nowhere. */
export function parseScene(input: unknown): ParsedScene {
	return parsedWith(input, v.safeParse(sceneConfigSchema, input), (root) => root);
}

/** Reads a moment, which becomes a scene without an example and a summary. */
export function parseMoment(input: unknown): ParsedScene {
	return parsedWith(input, v.safeParse(momentConfigSchema, input), (root) => ({
		...root,
		meta: { ...root.meta, example: [], summary: [] }
	}));
}

type Root = Omit<SceneConfig, 'states'>;

function parsedWith<S extends typeof sceneConfigSchema | typeof momentConfigSchema>(
	input: unknown,
	parsed: v.SafeParseResult<S>,
	rootOf: (output: v.InferOutput<S>) => Root
): ParsedScene {
	if (input === undefined)
		return { ok: false, faults: [{ message: 'expected a machine, made with scene.createMachine' }] };
	const { states, faults: stateFaults } = parseStates(input);
	const formFaults = [...fieldFaults(parsed.issues ?? []), ...stateFaults];
	// Of a field of which the form is wrong nothing more need be said.
	const isTold = ({ state, field }: SceneFault): boolean =>
		formFaults.some((fault: SceneFault) => fault.state === state && fault.field === field);
	const faults = [...formFaults, ...nameFaults(input, states).filter((fault) => !isTold(fault))];
	return parsed.success && faults.length === 0
		? { ok: true, config: { ...rootOf(parsed.output), states } }
		: { ok: false, faults };
}

function parseStates(input: unknown): { states: Record<string, StateConfig>; faults: SceneFault[] } {
	const states: Record<string, StateConfig> = {};
	const faults: SceneFault[] = [];
	for (const [id, state] of Object.entries(statesOf(input))) {
		const parsed = v.safeParse(schemaOf(state), state);
		if (parsed.success) states[id] = parsed.output;
		else faults.push(...fieldFaults(parsed.issues).map((fault) => ({ state: id, ...fault })));
	}
	return { states, faults };
}

/** The states to look at, though something else may be wrong with the whole. */
function statesOf(input: unknown): object {
	if (typeof input !== 'object' || input === null || !('states' in input)) return {};
	return typeof input.states === 'object' && input.states !== null ? input.states : {};
}
