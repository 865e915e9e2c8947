import type { Snippet } from 'svelte';
import type { LessonOutline } from '../../course/outline.ts';
import type { ProgressLog } from '../../study/progress-log.svelte.ts';

/** What a lesson's own `simulator/Simulator.svelte` is given. */
export interface SimulatorProps {
	lesson: Pick<LessonOutline, 'id' | 'practice'>;
	/** Keeps what is chosen: runs of choices, as of a scene. */
	log: ProgressLog;
	/** What the link to the help page says; without it there is none. */
	helpLink: string | undefined;
	/** The lesson for those for whom it is more than a simulation, if the course has one. */
	instead: { id: string; number: number } | undefined;
	/** Stands there until the simulator is ready. */
	waiting: Snippet;
	/** Says it to a screen reader. */
	onsay: (words: string) => void;
}
