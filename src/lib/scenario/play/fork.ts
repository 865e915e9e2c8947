import type { SceneConfig } from '../scene-schema.ts';
import type { Configuration } from './scene-space.ts';
import { choicesAt, type OfferedChoice } from './scene-text.ts';
import { lastConfiguration, type Walk } from './transcript.ts';

/** The choices at a configuration other than the one taken there; all of them where none was. */
export function otherWays(config: SceneConfig, configuration: Configuration, taken?: string): OfferedChoice[] {
	return choicesAt(config, configuration.state, configuration).filter(({ id }) => id !== taken);
}

/** Where two runs of a scene part. */
export interface Parting {
	/** How many choices they share. */
	shared: number;
	/** The last configuration they share. */
	configuration: Configuration;
	/** What each chose there; nothing where it goes no further. */
	choices: [string | undefined, string | undefined];
}

/** Compares two runs choice by choice from the start. */
export function partingOf(one: Walk, other: Walk): Parting {
	const at = one.choices.findIndex((choice, step) => choice !== other.choices[step]);
	const shared = at < 0 ? one.choices.length : at;
	return {
		shared,
		configuration: one.configurations[shared] ?? lastConfiguration(one),
		choices: [one.choices[shared], other.choices[shared]]
	};
}
