import * as v from 'valibot';
import { fieldFaults } from '../../course/fields.ts';
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

/** The state's kind is told by its form: `final`, `always`, or choices. */
function schemaOf(state: unknown) {
	if (typeof state === 'object' && state !== null) {
		if ('type' in state) return endingSchema;
		if ('always' in state) return passingSchema;
	}
	return situationSchema;
}

/** Reads a machine's configuration. Returns every fault of form; without those, every name that leads nowhere. */
export function parseScene(input: unknown): ParsedScene {
	const parsed = parseStates(input);
	const root = v.safeParse(sceneConfigSchema, input);
	return root.success
		? checked({ ...root.output, states: parsed.states }, parsed.faults)
		: refused(root.issues, parsed);
}

/** Reads a moment, which becomes a scene without an example and a summary. */
export function parseMoment(input: unknown): ParsedScene {
	const parsed = parseStates(input);
	const root = v.safeParse(momentConfigSchema, input);
	if (!root.success) return refused(root.issues, parsed);
	const meta = { ...root.output.meta, example: [], summary: [] };
	return checked({ ...root.output, meta, states: parsed.states }, parsed.faults);
}

interface ParsedStates {
	states: Record<string, StateConfig>;
	faults: SceneFault[];
}

function parseStates(input: unknown): ParsedStates {
	const states: Record<string, StateConfig> = {};
	const faults: SceneFault[] = [];
	for (const [id, state] of Object.entries(statesOf(input))) {
		const parsed = v.safeParse(schemaOf(state), state);
		if (parsed.success) states[id] = parsed.output;
		else faults.push(...fieldFaults(parsed.issues).map((fault) => ({ state: id, ...fault })));
	}
	return { states, faults };
}

function refused(issues: readonly v.BaseIssue<unknown>[], { faults }: ParsedStates): ParsedScene {
	return { ok: false, faults: [...fieldFaults(issues), ...faults] };
}

/** Names are looked at where nothing is wrong with the form. */
function checked(config: SceneConfig, formFaults: readonly SceneFault[]): ParsedScene {
	const faults = formFaults.length > 0 ? [...formFaults] : nameFaults(config);
	return faults.length > 0 ? { ok: false, faults } : { ok: true, config };
}

/** The states to look at, though something else may be wrong with the whole. */
function statesOf(input: unknown): object {
	if (typeof input !== 'object' || input === null || !('states' in input)) return {};
	return typeof input.states === 'object' && input.states !== null ? input.states : {};
}
