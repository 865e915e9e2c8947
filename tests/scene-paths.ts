import { proveScene } from '#lib/scenario/proof/scene-proof.ts';
import type { SceneConfig } from '#lib/scenario/scene-schema.ts';
import { outcomeAt } from '#lib/scenario/outcomes.ts';
import { situationText } from '#lib/scenario/play/scene-text.ts';
import { SceneSpace, type Configuration } from '#lib/scenario/play/scene-space.ts';
import { walk } from '#lib/scenario/play/transcript.ts';

/** One choice on the way to an ending, as a learner meets it. */
export interface Step {
	/** What happens before it. */
	situation: string;
	/** What the choice says. */
	label: string;
	/** What it leads to at once. */
	after: string;
}

/** A way to an ending, and what is told there. */
export interface PathToEnding {
	ending: string;
	title: string;
	later: string;
	teaches: string;
	steps: Step[];
}

/** For each ending, the fewest choices that lead to it, in the words of the scene. */
export function pathsToEndings(scene: SceneConfig): PathToEnding[] {
	const { shortestPaths } = proveScene(scene).facts;
	return Object.entries(scene.states).flatMap(([ending, state]) => {
		if (!('type' in state)) return [];
		const choices = shortestPaths[ending];
		if (!choices) throw new Error(`No path leads to the ending '${ending}'.`);
		const { title, later, teaches } = state.meta;
		return [{ ending, title, later, teaches, steps: inWords(scene, choices) }];
	});
}

function inWords(scene: SceneConfig, choices: readonly string[]): Step[] {
	const { configurations, stoppedAt } = walk(new SceneSpace(scene), choices);
	if (stoppedAt !== undefined) throw new Error(`'${stoppedAt}' cannot be chosen in '${configurations.at(-1)?.state}'.`);
	return choices.map((id, at) => {
		const configuration = configurations[at] as Configuration;
		const state = scene.states[configuration.state];
		const outcome = outcomeAt(scene, configuration.state, id, configuration);
		if (!state || !('on' in state) || !outcome) throw new Error(`'${id}' is chosen in no situation.`);
		const situation = situationText(state.meta, configuration);
		return { situation, label: state.meta.choices[id] ?? id, after: outcome.meta.after };
	});
}
