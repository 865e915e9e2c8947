import type { EndingReach, Reach } from './ending-reach.ts';
import type { EndingKind } from '../scene.ts';
import type { SceneConfig } from '../scene-schema.ts';
import type { Configuration } from './scene-space.ts';
import type { Walk } from './transcript.ts';

/** Endings in which something was mended, or a wish was honoured. */
const GOOD_KINDS: ReadonlySet<EndingKind> = new Set(['repair', 'hopeful', 'respected', 'success']);

/** An ending that a configuration could still reach. */
export interface OpenEnding {
	ending: string;
	kind: EndingKind;
	/** How many choices away it was at least. */
	away: number;
}

/** A choice of a run after which some endings could no longer be reached. */
export interface TurningPoint {
	/** How many choices of the run came before. */
	step: number;
	/** The good endings and the others that it closed, nearest first. */
	closedGood: OpenEnding[];
	closedOther: OpenEnding[];
	/** The kind of the ending it led to, if it led to one. */
	reached?: EndingKind;
}

/** The turning points of a run, in order. Which endings were open is computed, not judged. */
export function turningPoints(config: SceneConfig, walked: Walk, reach: EndingReach): TurningPoint[] {
	const reaches = walked.configurations.map((configuration) => reach.from(configuration));
	return walked.choices.flatMap((_, step) => {
		const closed = openEndings(config, reaches[step] as Reach).filter(({ ending }) => !reaches[step + 1]?.has(ending));
		if (closed.length === 0) return [];
		return {
			step,
			reached: kindOf(config, walked.configurations[step + 1]?.state),
			closedGood: closed.filter(({ kind }) => GOOD_KINDS.has(kind)),
			closedOther: closed.filter(({ kind }) => !GOOD_KINDS.has(kind))
		};
	});
}

/** The good endings a configuration can still reach, nearest first. */
export function goodStillOpen(config: SceneConfig, configuration: Configuration, reach: EndingReach): OpenEnding[] {
	return openEndings(config, reach.from(configuration)).filter(({ kind }) => GOOD_KINDS.has(kind));
}

function kindOf(config: SceneConfig, id = ''): EndingKind | undefined {
	const state = config.states[id];
	return state && 'type' in state ? state.meta.ending : undefined;
}

function openEndings(config: SceneConfig, reach: Reach): OpenEnding[] {
	return [...reach]
		.flatMap(([ending, away]) => {
			const kind = kindOf(config, ending);
			return kind ? [{ ending, kind, away }] : [];
		})
		.sort((one, other) => one.away - other.away);
}
