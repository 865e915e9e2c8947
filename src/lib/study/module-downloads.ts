import type { ProgressLog } from './progress-log.svelte.ts';
import { ModuleDownload, type DownloadDevice } from './module-download.svelte.ts';

/** The name of the setting, and what it says once the learner has paused the keeping of a part. */
export const OWN_MODULE = 'own-part';
const PAUSED = 'paused';

/** What keeping a part that was not asked for needs of the device. */
export interface FollowingDevice extends DownloadDevice {
	/** Resolves when there is a copy to add to; false where there will be none. */
	copied: Promise<boolean>;
	/** Whether nothing is known to speak against fetching what was not asked for. */
	plentiful(): boolean;
	/** Every address of a part, or nothing where they cannot be had. */
	paths(part: string): Promise<string[] | undefined>;
}

/** The parts of a long course as far as they are kept: one keeper for each, whichever page asks for it. */
export class ModuleDownloads {
	readonly #log: ProgressLog;
	readonly #device: Promise<FollowingDevice>;
	readonly #keepers = new Map<string, ModuleDownload>();

	constructor(log: ProgressLog, device: Promise<FollowingDevice>) {
		this.#log = log;
		this.#device = device;
	}

	keeper(part: string, paths: readonly string[]): ModuleDownload {
		const keeper = this.#keepers.get(part) ?? new ModuleDownload(paths, this.#device);
		this.#keepers.set(part, keeper);
		return keeper;
	}

	/** Keeps the part that the learner works in, unless that was paused or may cost them something. */
	async follow(part: string): Promise<void> {
		await this.#log.whenReady;
		const device = await this.#device;
		if (!(await device.copied) || !device.plentiful() || this.#isPaused()) return;
		const paths = await device.paths(part);
		if (paths && !this.#isPaused()) await this.keeper(part, paths).keep();
	}

	/** The learner has begun or paused the keeping: no part is kept by itself after a pause. */
	chosen(to: 'keep' | 'pause'): void {
		if (this.#isPaused() === (to === 'pause')) return;
		this.#log.record({ kind: 'setting.chosen', setting: OWN_MODULE, value: to === 'pause' ? PAUSED : 'kept' });
	}

	#isPaused(): boolean {
		return this.#log.projection.settings.get(OWN_MODULE) === PAUSED;
	}
}
