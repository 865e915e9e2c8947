import { holds, type SceneContext } from './condition.ts';
import type { ChoiceConfig, OutcomeConfig, SceneConfig } from './scene-schema.ts';

/** What a choice may lead to, in the order in which it is looked at. Most choices have one outcome. */
export function outcomesOf(choice: ChoiceConfig): readonly OutcomeConfig[] {
	return Array.isArray(choice) ? choice : [choice];
}

/** Whether a choice can be closed: it has one outcome, and that has a guard. Of several the last always holds. */
export function lockOf(choice: ChoiceConfig): OutcomeConfig['guard'] {
	return Array.isArray(choice) ? undefined : choice.guard;
}

/** The outcome a choice has at a configuration: the first whose guard holds. Nothing where the choice is closed or unknown. */
export function outcomeAt(
	config: Pick<SceneConfig, 'states'>,
	state: string,
	choice: string,
	context: SceneContext
): OutcomeConfig | undefined {
	const situation = config.states[state];
	const chosen = situation && 'on' in situation ? situation.on[choice] : undefined;
	return chosen && outcomesOf(chosen).find(({ guard }) => !guard || holds(guard, context));
}

/** The outcomes of all choices of a scene. */
export function allOutcomes({ states }: Pick<SceneConfig, 'states'>): OutcomeConfig[] {
	return Object.values(states).flatMap((state) => ('on' in state ? Object.values(state.on).flatMap(outcomesOf) : []));
}

/** What an outcome does to values and flags, as a list. */
export function actionsOf({ actions }: Pick<OutcomeConfig, 'actions'>) {
	return actions === undefined ? [] : Array.isArray(actions) ? actions : [actions];
}
