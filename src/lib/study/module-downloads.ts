import type { ProgressLog } from './progress-log.svelte.ts';
import { ModuleDownload, type DownloadDevice } from './module-download.svelte.ts';

/** The name of the setting, and what it says once the learner has paused the keeping of a module. */
export const OWN_MODULE = 'own-part';
const PAUSED = 'paused';

/** What keeping a module that was not asked for needs of the device. */
export interface FollowingDevice extends DownloadDevice {
	/** Resolves when there is a copy to add to; false where there will be none. */
	copied: Promise<boolean>;
	/** Whether nothing is known to speak against fetching what was not asked for. */
	plentiful(): boolean;
	/** Every address of a module, or nothing where they cannot be had. */
	paths(module: string): Promise<string[] | undefined>;
}

/** The modules of a long course as far as they are kept: one download for each, whichever page asks for it. */
export class ModuleDownloads {
	readonly #log: ProgressLog;
	readonly #device: Promise<FollowingDevice>;
	readonly #downloads = new Map<string, ModuleDownload>();

	constructor(log: ProgressLog, device: Promise<FollowingDevice>) {
		this.#log = log;
		this.#device = device;
	}

	download(module: string, paths: readonly string[]): ModuleDownload {
		const download = this.#downloads.get(module) ?? new ModuleDownload(paths, this.#device);
		this.#downloads.set(module, download);
		return download;
	}

	/** Keeps the module that the learner works in, unless that was paused or may cost them something. */
	async follow(module: string): Promise<void> {
		await this.#log.whenReady;
		const device = await this.#device;
		if (!(await device.copied) || !device.plentiful() || this.#isPaused()) return;
		const paths = await device.paths(module);
		if (paths && !this.#isPaused()) await this.download(module, paths).keep();
	}

	/** The learner has begun or paused the keeping: no module is kept by itself after a pause. */
	chosen(to: 'keep' | 'pause'): void {
		if (this.#isPaused() === (to === 'pause')) return;
		this.#log.record({ kind: 'setting.chosen', setting: OWN_MODULE, value: to === 'pause' ? PAUSED : 'kept' });
	}

	#isPaused(): boolean {
		return this.#log.projection.settings.get(OWN_MODULE) === PAUSED;
	}
}
