import type { SituationConfig } from './scene-schema.ts';

type Choice = SituationConfig['on'][string];

/** What a choice does to values and flags, as a list. */
export function actionsOf({ actions }: Pick<Choice, 'actions'>) {
	return actions === undefined ? [] : Array.isArray(actions) ? actions : [actions];
}
