import type { SceneContext } from '../condition.ts';
import { outcomeAt } from '../outcomes.ts';
import type { EndingConfig, SceneConfig } from '../scene-schema.ts';
import { bondAt, firstSentences, situationText } from './scene-text.ts';
import { CLOSED, type Configuration, type SceneSpace } from './scene-space.ts';
import type { Bond } from '../picture/two-forms.ts';

/** A run walked again: where it stood before each choice, and last where it stands now. */
export interface Walk {
	/** One more than there are choices. */
	configurations: Configuration[];
	choices: string[];
	/** The first choice that no longer exists or is closed where it was made; it and all after it are left out. */
	stoppedAt?: string;
}

/**
 * Walks choices from a scene's start, and comes where `replay` comes. A page walks thousands of choices again after each
 * new one, for which the machine would take a phone a second.
 */
export function walk(space: SceneSpace, choices: readonly string[]): Walk {
	let configuration = space.first;
	const walked: Walk = { configurations: [space.configurationAt(configuration)], choices: [] };
	for (const id of choices) {
		const to = space.choicesAt(configuration).find((choice) => choice.id === id)?.to ?? CLOSED;
		if (to === CLOSED) return { ...walked, stoppedAt: id };
		configuration = to;
		walked.configurations.push(space.configurationAt(configuration));
		walked.choices.push(id);
	}
	return walked;
}

/** The configuration a walk stands at. */
export function lastConfiguration({ configurations }: Walk): Configuration {
	return configurations.at(-1) as Configuration;
}

/** The ending a walk has come to, if it has. */
export function endingOfWalk(config: SceneConfig, walked: Walk): EndingConfig | undefined {
	const state = config.states[lastConfiguration(walked).state];
	return state && 'type' in state ? state : undefined;
}

/** A decision, told in short. */
export interface TranscriptStep {
	state: string;
	/** What happens, in a sentence or two. */
	text: string;
	choice: { id: string; label: string };
	/** What it led to. */
	after: string;
}

/** A run to read back. */
export interface Transcript {
	steps: TranscriptStep[];
	/** Where it stands now. */
	end: { state: string; title?: string; text: string };
	/** The bond before each decision, and last where it stands now; empty where the scene has no picture. */
	curve: Bond[];
}

/** Tells a walk as a short story: situations cut to their first sentences, choices and what they led to in full. */
export function transcriptOf(config: SceneConfig, walked: Walk): Transcript {
	const curve = walked.configurations.flatMap((configuration) => bondAt(config.meta, configuration) ?? []);
	const steps = walked.choices.map((id, at): TranscriptStep => {
		const configuration = walked.configurations[at] as Configuration;
		const { state } = configuration;
		return {
			state,
			text: shortTextOf(config, state, configuration),
			choice: { id, label: labelOf(config, state, id) },
			after: outcomeAt(config, state, id, configuration)?.meta.after ?? ''
		};
	});
	const last = lastConfiguration(walked);
	const ending = endingOfWalk(config, walked);
	return {
		steps,
		end: { state: last.state, title: ending?.meta.title, text: shortTextOf(config, last.state, last) },
		curve
	};
}

/** What a choice is called where it is made. */
export function labelOf(config: SceneConfig, state: string, choice: string): string {
	const situation = config.states[state];
	return situation && 'on' in situation ? (situation.meta.choices[choice] ?? choice) : choice;
}

function shortTextOf(config: SceneConfig, id: string, context: SceneContext): string {
	const state = config.states[id];
	return state && 'meta' in state ? firstSentences(situationText(state.meta, context)) : '';
}
