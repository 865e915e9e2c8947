/** What keeping a module of the course for working offline needs of the device. */
export interface DownloadDevice {
	count(paths: readonly string[]): Promise<number>;
	add(path: string): Promise<boolean>;
}

/** Keeps some pages for working offline, one after the other, so that it can be watched and paused. */
export class ModuleDownload {
	readonly paths: readonly string[];
	readonly #device: Promise<DownloadDevice>;
	#done = $state(0);
	#state = $state<'idle' | 'keeping' | 'paused' | 'failed'>('idle');

	constructor(paths: readonly string[], device: Promise<DownloadDevice>) {
		this.paths = paths;
		this.#device = device;
	}

	/** How many of the pages are kept. */
	get done(): number {
		return this.#done;
	}
	get state(): 'idle' | 'keeping' | 'paused' | 'failed' | 'kept' {
		return this.#done === this.paths.length ? 'kept' : this.#state;
	}

	/** Looks how much is kept already. */
	async look(): Promise<void> {
		this.#done = await (await this.#device).count(this.paths);
	}

	/** Keeps what is missing, until all is there, it is paused, or a page cannot be had. */
	async keep(): Promise<void> {
		if (this.#state === 'keeping') return;
		this.#state = 'keeping';
		const device = await this.#device;
		let done = 0;
		for (const path of this.paths) {
			if (this.state === 'paused') return;
			if (!(await device.add(path))) {
				this.#state = 'failed';
				return;
			}
			done += 1;
			this.#done = Math.max(this.#done, done);
		}
		this.#state = 'idle';
	}

	pause(): void {
		if (this.#state === 'keeping') this.#state = 'paused';
	}
}
