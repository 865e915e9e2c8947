import type * as v from 'valibot';
import { fields, text, title } from './fields.ts';

/** What `simulator.ts` says of the simulator that a lesson brings along as its practice. */
export const simulatorInfoSchema = fields({
	/** The step's name in menus. */
	name: text,
	/** Its heading until it is loaded. */
	title,
	/** What is said meanwhile. */
	opening: text
});

export type SimulatorInfo = v.InferOutput<typeof simulatorInfoSchema>;
