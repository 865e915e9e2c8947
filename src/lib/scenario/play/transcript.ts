import type { EndingConfig, SceneConfig } from '../scene-schema.ts';
import { bondAt, firstSentences } from './scene-text.ts';
import { CLOSED, type Place, type SceneSpace } from './scene-space.ts';
import type { Bond } from '../picture/two-forms.ts';

/** A run walked again: where it stood before each choice, and last where it stands now. */
export interface Walk {
	/** One more than there are choices. */
	places: Place[];
	choices: string[];
	/** The first choice that no longer exists or is closed where it was made; it and all after it are left out. */
	stoppedAt?: string;
}

/**
 * Walks choices from a scene's start, and comes where `replay` comes. A page walks thousands of choices again after each
 * new one, for which the machine would take a phone a second.
 */
export function walk(space: SceneSpace, choices: readonly string[]): Walk {
	let place = space.first;
	const walked: Walk = { places: [space.placeOf(place)], choices: [] };
	for (const id of choices) {
		const to = space.choicesAt(place).find((choice) => choice.id === id)?.to ?? CLOSED;
		if (to === CLOSED) return { ...walked, stoppedAt: id };
		place = to;
		walked.places.push(space.placeOf(place));
		walked.choices.push(id);
	}
	return walked;
}

/** The place a walk stands at. */
export function lastPlace({ places }: Walk): Place {
	return places.at(-1) as Place;
}

/** The ending a walk has come to, if it has. */
export function endingOfWalk(config: SceneConfig, walked: Walk): EndingConfig | undefined {
	const state = config.states[lastPlace(walked).state];
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
	/** The bond before each decision, and last where it stands now. */
	curve: Bond[];
}

/** Tells a walk as a short story: situations cut to their first sentences, choices and what they led to in full. */
export function transcriptOf(config: SceneConfig, walked: Walk): Transcript {
	const curve = walked.places.map((place) => bondAt(config.meta, place));
	const steps = walked.choices.map((id, at): TranscriptStep => {
		const { state } = walked.places[at] as Place;
		return {
			state,
			text: shortTextOf(config, state),
			choice: { id, label: labelOf(config, state, id) },
			after: afterOf(config, state, id)
		};
	});
	const last = lastPlace(walked);
	const ending = endingOfWalk(config, walked);
	return { steps, end: { state: last.state, title: ending?.meta.title, text: shortTextOf(config, last.state) }, curve };
}

/** What a choice is called where it is made. */
export function labelOf(config: SceneConfig, state: string, choice: string): string {
	const situation = config.states[state];
	return situation && 'on' in situation ? (situation.meta.choices[choice] ?? choice) : choice;
}

function afterOf(config: SceneConfig, state: string, choice: string): string {
	const situation = config.states[state];
	return situation && 'on' in situation ? (situation.on[choice]?.meta.after ?? '') : '';
}

function shortTextOf(config: SceneConfig, id: string): string {
	const state = config.states[id];
	return state && 'meta' in state ? firstSentences(state.meta.text) : '';
}
