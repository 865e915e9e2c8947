import { getStudy } from './context.ts';
import { ModuleDownloads } from './module-downloads.ts';

/** The one place that knows what is being kept of a long course. Called while a component is set up. */
export function sharedDownloads(): ModuleDownloads {
	const { log, held, care } = getStudy();
	return (held.parts ??= new ModuleDownloads(
		log,
		care.then((device) => device.part)
	));
}
