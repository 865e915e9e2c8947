import { outcomeAt } from '../outcomes.ts';
import type { EndingReach, Reach } from './ending-reach.ts';
import type { EndingKinds } from '../scene.ts';
import type { SceneConfig } from '../scene-schema.ts';
import type { Configuration } from './scene-space.ts';
import type { Walk } from './transcript.ts';

/** An ending that a configuration could still reach. */
export interface OpenEnding {
	ending: string;
	kind: string;
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
	reached?: string;
}

/** The turning points of a run, in order. Which endings were open is computed, not judged. */
export function turningPoints(
	config: SceneConfig,
	kinds: EndingKinds,
	walked: Walk,
	reach: EndingReach
): TurningPoint[] {
	const reaches = walked.configurations.map((configuration) => reach.from(configuration));
	return walked.choices.flatMap((_, step) => {
		const closed = openEndings(config, reaches[step] as Reach).filter(({ ending }) => !reaches[step + 1]?.has(ending));
		if (closed.length === 0) return [];
		return {
			step,
			reached: kindOf(config, walked.configurations[step + 1]?.state),
			closedGood: closed.filter(({ kind }) => kinds[kind]?.good),
			closedOther: closed.filter(({ kind }) => !kinds[kind]?.good)
		};
	});
}

/** Why choices of a run landed as they did, where that depended on what went before: the author's sentences, by step. */
export function reasonsOf(config: SceneConfig, { configurations, choices }: Walk): ReadonlyMap<number, string> {
	return new Map(
		choices.flatMap((choice, step) => {
			const before = configurations[step] as Configuration;
			const because = outcomeAt(config, before.state, choice, before)?.meta.because;
			return because === undefined ? [] : [[step, because] as const];
		})
	);
}

/** The good endings a configuration can still reach, nearest first. */
export function goodStillOpen(
	config: SceneConfig,
	kinds: EndingKinds,
	configuration: Configuration,
	reach: EndingReach
): OpenEnding[] {
	return openEndings(config, reach.from(configuration)).filter(({ kind }) => kinds[kind]?.good);
}

function kindOf(config: SceneConfig, id = ''): string | undefined {
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
