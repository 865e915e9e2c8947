import { actionsOf, allOutcomes } from '../outcomes.ts';
import type { Condition } from '../condition.ts';
import type { SceneConfig } from '../scene-schema.ts';
import { flagName } from './packed-condition.ts';

/** What an action adds, by the name of the variable or flag. */
export function changesOf(action: ReturnType<typeof actionsOf>[number]): [name: string, by: number][] {
	return action.type === 'shift' ? Object.entries(action.params) : [[flagName(action.params), 1]];
}

/** Every variable and flag of a scene, with its level at the start. */
export function levelsAtStart(config: SceneConfig): Map<string, number> {
	const { values, flags } = config.context;
	const set = [...namesChanged(config)].filter((name) => !(name in values));
	return new Map([
		...Object.entries(values),
		...set.map((name) => [name, 0] as const),
		...Object.entries(flags).map(([flag, isSet]) => [flagName(flag), isSet ? 1 : 0] as const)
	]);
}

/** The variables and flags that some choice changes. */
export function namesChanged(config: SceneConfig): Set<string> {
	const changes = allOutcomes(config).flatMap(actionsOf).flatMap(changesOf);
	return new Set(changes.map(([name]) => name));
}

/** The guards of all outcomes and routes. */
export function guardsOf(config: SceneConfig): Condition[] {
	const routes = Object.values(config.states).flatMap((state) => ('always' in state ? state.always : []));
	return [...allOutcomes(config), ...routes].flatMap(({ guard }) => guard ?? []);
}
