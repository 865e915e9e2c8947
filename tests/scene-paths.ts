import { proveScene } from '#lib/scenario/proof/scene-proof.ts';
import type { SceneConfig } from '#lib/scenario/scene-schema.ts';
import { choicesAt, firstPlace, stepTable, take, type Place } from '#lib/scenario/play/step-table.ts';

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
	const table = stepTable(scene);
	let place: Place = firstPlace(table);
	return choices.map((id) => {
		const state = scene.states[place.state];
		const chosen = choicesAt(table, place).find((each) => each.open && each.choice.id === id)?.choice;
		if (!state || !('on' in state) || !chosen) throw new Error(`'${id}' cannot be chosen in '${place.state}'.`);
		place = take(table, place, chosen);
		return { situation: state.meta.text, label: state.meta.choices[id] ?? id, after: state.on[id]?.meta.after ?? '' };
	});
}
