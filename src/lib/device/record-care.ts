import { canShareBackup, downloadBackup, readBackupFile, shareBackup } from './backup-file.ts';
import { openSealedBackup, sealBackup } from './backup-passphrase.ts';
import { now } from './clock.ts';
import type { DeviceStore } from './device-store.ts';
import { eraseEverything } from './erase.ts';
import { moduleCache } from './module-cache.ts';
import type { OfflineCopy } from './offline.ts';
import { READING_AIDS_KEY } from './reading-aids.ts';
import { courseId } from '#lessons/course-id.ts';

/** The prefix of the offline copies, as the service worker names them; the two builds share no code. */
const cachePrefix = (base: string) => `${courseId}${base.replaceAll('/', ':')}@`;

/** Among the drafts, which go when all is erased: what taking back the latest restoring needs. */
const RESTORED_KEY = 'restored';

/**
 * All that can be done with the record as a whole: copied to a file, read from one, erased; and what is kept of the course.
 */
export function recordCare(store: DeviceStore, base: string, offline: Pick<OfflineCopy, 'ready' | 'ask'>) {
	return {
		now,
		download: (name: string, text: string) => downloadBackup(name, text),
		canShare: (name: string) => canShareBackup(name),
		share: (name: string, text: string) => shareBackup(name, text),
		readFile: (file: Pick<Blob, 'stream'>) => readBackupFile(file),
		seal: sealBackup,
		unseal: openSealedBackup,
		readRaw: () => store.readRaw(),
		restored: () => store.readDraft(RESTORED_KEY).then((draft) => (draft.ok ? draft.value : undefined)),
		keepRestored: (note: unknown) => store.writeDraft(RESTORED_KEY, note),
		pages: { ...moduleCache(base, offline.ask), copied: offline.ready },
		erase: () => eraseEverything({ store, base, cachePrefix: cachePrefix(base), alsoKept: [READING_AIDS_KEY] })
	};
}
