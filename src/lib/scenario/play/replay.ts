import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { Scene } from '../scene.ts';

export type SceneSnapshot = SnapshotFrom<Scene>;

export interface Replayed {
	/** The last legal configuration. */
	snapshot: SceneSnapshot;
	/** The snapshot before each applied choice, and the last: one more than there are applied choices. */
	configurations: SceneSnapshot[];
	applied: string[];
	/** The first choice that no longer exists, or is closed where it was made; it and all after it were not applied. */
	stoppedAt?: string;
}

/** Folds choices over a scene from its start. Stops at the first that is not allowed; never lands elsewhere. */
export function replay(scene: Scene, choices: readonly string[]): Replayed {
	let [snapshot] = initialTransition(scene);
	const configurations = [snapshot];
	const applied: string[] = [];
	for (const choice of choices) {
		if (!snapshot.can({ type: choice })) return { snapshot, configurations, applied, stoppedAt: choice };
		[snapshot] = transition(scene, snapshot, { type: choice });
		configurations.push(snapshot);
		applied.push(choice);
	}
	return { snapshot, configurations, applied };
}
