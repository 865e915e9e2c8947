import type { SceneConfig } from '../scene-schema.ts';
import { choicesAt, type Place, type StepTable } from './step-table.ts';
import { lastPlace, type Walk } from './transcript.ts';

/** A choice that a run did not take where it could have, or that was closed to it. */
export interface OtherWay {
	choice: string;
	label: string;
	/** Closed at that moment: the hint in the story's words. */
	locked?: string;
}

/** The choices at a place other than the one taken there; all of them where none was. */
export function otherWays(config: SceneConfig, table: StepTable, place: Place, taken?: string): OtherWay[] {
	const state = config.states[place.state];
	if (!state || !('on' in state)) return [];
	return choicesAt(table, place)
		.filter(({ choice }) => choice.id !== taken)
		.map(({ choice: { id }, open }) => ({
			choice: id,
			label: state.meta.choices[id] ?? id,
			locked: open ? undefined : state.meta.locked?.[id]
		}));
}

/** Where two runs of a scene part. */
export interface Parting {
	/** How many choices they share. */
	shared: number;
	/** The last place they share. */
	place: Place;
	/** What each chose there; nothing where it goes no further. */
	choices: [string | undefined, string | undefined];
}

/** Compares two runs choice by choice from the start. */
export function partingOf(one: Walk, other: Walk): Parting {
	const at = one.choices.findIndex((choice, step) => choice !== other.choices[step]);
	const shared = at < 0 ? one.choices.length : at;
	return {
		shared,
		place: one.places[shared] ?? lastPlace(one),
		choices: [one.choices[shared], other.choices[shared]]
	};
}
