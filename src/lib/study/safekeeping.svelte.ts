import type { BackupFailure, PassphraseFault } from '../progress/backup.ts';
import type { StoreResult } from '../progress/progress-store.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import type { RestoreDevice, TextResult } from './restore.svelte.ts';

/** What the browser says of keeping this site's data: `unknown` where it cannot be asked. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

/** What keeping the record safe needs of the device. */
export interface CareDevice extends RestoreDevice {
	now: () => number;
	download(name: string, text: string): void;
	canShare(name: string): boolean;
	share(name: string, text: string): Promise<'shared' | 'cancelled' | 'failed'>;
	seal(text: string, passphrase: string): Promise<TextResult<PassphraseFault>>;
	/** What is stored, as it was found: for what this app is too old to read. */
	readRaw(): Promise<StoreResult<{ version: number; events: unknown[] }>>;
	/** Erases all that the course keeps on this device. `left` names what it could not. */
	erase(): Promise<{ epoch: number; left: string[] }>;
	tellErased: () => void;
	askToPersist(): Promise<Persistence>;
	readPersistence(): Promise<Persistence>;
}

interface Backup {
	ok: true;
	name: string;
	text: string;
}

/** Keeping the record safe, beyond what is kept by itself: backups, erasing, and the browser's promise. */
export class Safekeeping {
	/** Resolves once the device is there. */
	readonly device: Promise<CareDevice>;
	readonly #log: ProgressLog;
	#persistence = $state<Persistence>('unknown');
	#canShare = $state(false);
	#erased = $state<{ left: string[] } | undefined>();

	constructor(log: ProgressLog, device: Promise<CareDevice>) {
		this.#log = log;
		this.device = device;
		void device.then(async (found) => {
			this.#canShare = found.canShare('backup.json');
			this.#persistence = await found.readPersistence();
		});
	}

	get persistence(): Persistence {
		return this.#persistence;
	}
	/** Whether this platform can hand a backup to another app. */
	get canShare(): boolean {
		return this.#canShare;
	}
	/** Everything was erased on this page, but for what is `left`. */
	get erased(): { left: string[] } | undefined {
		return this.#erased;
	}

	/** Makes a backup and hands it to the browser to save. Returns why there is none, if so. */
	async download(passphrase?: string): Promise<BackupFailure | undefined> {
		const device = await this.device;
		const made = await this.#make(device, passphrase);
		if (!made.ok) return made.reason;
		device.download(made.name, made.text);
		this.#log.record({ kind: 'backup.made' });
		return undefined;
	}

	/** Makes a backup and hands it to another app. Returns why it was not handed over, if so. */
	async share(passphrase?: string): Promise<BackupFailure | undefined> {
		const device = await this.device;
		const made = await this.#make(device, passphrase);
		if (!made.ok) return made.reason;
		const result = await device.share(made.name, made.text);
		if (result === 'shared') this.#log.record({ kind: 'backup.made' });
		return result === 'failed' ? 'not-shared' : undefined;
	}

	/** Asks the browser not to clear this site's data. */
	async askToPersist(): Promise<void> {
		if (this.#persistence === 'kept') return;
		this.#persistence = await (await this.device).askToPersist();
	}

	/** Erases everything, here and in every tab. */
	async erase(): Promise<void> {
		const device = await this.device;
		const { epoch, left } = await device.erase();
		this.#log.startOver(epoch);
		this.#erased = { left };
		device.tellErased();
	}

	async #make(device: CareDevice, passphrase?: string): Promise<Backup | { ok: false; reason: BackupFailure }> {
		const [{ backupName, makeBackup }, { isTooLarge }] = await Promise.all([
			import('../progress/backup.ts'),
			import('../progress/guarded-json.ts'),
			this.#log.whenReady
		]);
		const atMillis = device.now();
		const all = await this.#all(device);
		if (!all.ok) return all;
		const text = makeBackup(all.value.events, atMillis, all.value.version);
		if (isTooLarge(text)) return { ok: false, reason: 'too-large-to-restore' };
		if (passphrase === undefined) return { ok: true, text, name: backupName(atMillis) };
		const sealed = await device.seal(text, passphrase);
		if (!sealed.ok) return sealed;
		if (isTooLarge(sealed.text)) return { ok: false, reason: 'too-large-locked' };
		return { ok: true, text: sealed.text, name: backupName(atMillis) };
	}

	/** All that this page knows, other tabs' latest included; of what it cannot read, all that the store holds. */
	async #all(device: CareDevice): Promise<StoreResult<{ version?: number; events: Iterable<unknown> }>> {
		if (this.#log.unread) return device.readRaw();
		await this.#log.refresh();
		return { ok: true, value: { events: this.#log.events.values() } };
	}
}
