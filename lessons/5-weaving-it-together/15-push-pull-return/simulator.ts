import type { SimulatorInfo } from '#lib/course/simulator-info.ts';

/** The practice of this lesson: twelve weeks between two people, played from one seat and then from the other. */
export const simulator = {
	name: 'Two seats',
	title: 'Two seats, twelve weeks',
	opening: 'Setting the table…'
} satisfies SimulatorInfo;
