import type { Scene } from '../scenario/scene.ts';

/** The scenes of the course, the one with the fewest states first: for what has to hold in any of them. */
export const courseScenes: readonly Scene[] = Object.values(
	import.meta.glob<Scene>('#lessons/*/*/scenario.ts', { eager: true, import: 'scenario' })
).sort((one, other) => Object.keys(one.states).length - Object.keys(other.states).length);
