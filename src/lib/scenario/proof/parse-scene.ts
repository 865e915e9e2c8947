import * as v from 'valibot';
import { fieldFaults } from '../../course/fields.ts';
import { nameFaults } from './scene-names.ts';
import {
	endingSchema,
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
	const root = v.safeParse(sceneConfigSchema, input);
	const faults: SceneFault[] = root.success ? [] : fieldFaults(root.issues);
	const states: Record<string, StateConfig> = {};
	for (const [id, state] of Object.entries(statesOf(input))) {
		const parsed = v.safeParse(schemaOf(state), state);
		if (parsed.success) states[id] = parsed.output;
		else faults.push(...fieldFaults(parsed.issues).map((fault) => ({ state: id, ...fault })));
	}
	if (!root.success || faults.length > 0) return { ok: false, faults };
	const config: SceneConfig = { ...root.output, states };
	const unknown = nameFaults(config);
	return unknown.length > 0 ? { ok: false, faults: unknown } : { ok: true, config };
}

/** The states to look at, though something else may be wrong with the whole. */
function statesOf(input: unknown): object {
	if (typeof input !== 'object' || input === null || !('states' in input)) return {};
	return typeof input.states === 'object' && input.states !== null ? input.states : {};
}
