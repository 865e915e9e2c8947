import { getStudy } from './context.ts';
import { Parts } from './parts.ts';

/** The one place that knows what is being kept of a long course. Called while a component is set up. */
export function heldParts(): Parts {
	const { learner, held, care } = getStudy();
	return (held.parts ??= new Parts(
		learner,
		care.then((device) => device.part)
	));
}
