import { getStudy } from './context.ts';
import { ModuleDownloads } from './module-downloads.ts';

/** The one place that knows what is being kept of a long course. Called while a component is set up. */
export function sharedDownloads(): ModuleDownloads {
	const { log, shared, care } = getStudy();
	return (shared.downloads ??= new ModuleDownloads(
		log,
		care.then((device) => device.pages)
	));
}
