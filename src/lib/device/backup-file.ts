import type { FileFault } from '../progress/backup.ts';
import { MAX_BACKUP_BYTES } from '../progress/guarded-json.ts';
import { saveFile } from './save-file.ts';
import { errorName } from './storage-fault.ts';

export type FileText = { ok: true; text: string } | { ok: false; reason: FileFault };

export type ShareResult = 'shared' | 'cancelled' | 'failed';

const TYPE = 'application/json';

/** Hands the text to the browser as a file to save. */
export function downloadBackup(name: string, text: string, page: Document = document): void {
	saveFile(name, new Blob([text], { type: TYPE }), page);
}

/** Whether this platform can hand a backup to another app. */
export function canShareBackup(name: string, platform: Partial<Navigator> = navigator): boolean {
	try {
		return platform.canShare?.({ files: [new File(['{}'], name, { type: TYPE })] }) ?? false;
	} catch {
		// Some platforms know sharing but no files.
		return false;
	}
}

/** Lets the learner send the backup to another app; call it from a click. */
export async function shareBackup(
	name: string,
	text: string,
	platform: Partial<Navigator> = navigator
): Promise<ShareResult> {
	try {
		if (!platform.share) return 'failed';
		await platform.share({ files: [new File([text], name, { type: TYPE })] });
		return 'shared';
	} catch (error) {
		return errorName(error) === 'AbortError' ? 'cancelled' : 'failed';
	}
}

/** The text of a file that the learner chose. Bytes are counted while reading, so that a huge file is given up early. */
export async function readBackupFile(file: Pick<Blob, 'stream'>, maxBytes = MAX_BACKUP_BYTES): Promise<FileText> {
	const parts: Uint8Array[] = [];
	let bytes = 0;
	try {
		const reader = file.stream().getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			bytes += part.value.byteLength;
			if (bytes > maxBytes) {
				await reader.cancel();
				return { ok: false, reason: 'too-large' };
			}
			parts.push(part.value);
		}
	} catch {
		// It was moved or deleted after being chosen, or lies on a drive that is gone.
		return { ok: false, reason: 'unreadable' };
	}
	try {
		const decoder = new TextDecoder('utf-8', { fatal: true });
		const text = parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
		return { ok: true, text };
	} catch {
		// Bytes that are no UTF-8, such as those of a picture.
		return { ok: false, reason: 'not-json' };
	}
}
