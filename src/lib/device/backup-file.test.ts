import { afterEach, describe, expect, test, vi } from 'vitest';
import { readBackup } from '../progress/backup.ts';
import { canShareBackup, downloadBackup, readBackupFile, shareBackup } from './backup-file.ts';

const MB = 1024 * 1024;
const fileOf = (...parts: BlobPart[]) => new Blob(parts);

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('reading a file', () => {
	test('gives its text, wherever its bytes are parted', async () => {
		const bytes = new TextEncoder().encode('Ёж 🙂 语言');
		const file = {
			stream: () =>
				new ReadableStream<Uint8Array<ArrayBuffer>>({
					start(controller) {
						for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
						controller.close();
					}
				})
		};
		expect(await readBackupFile(file)).toEqual({ ok: true, text: 'Ёж 🙂 语言' });
		expect(await readBackupFile(fileOf('{}'))).toEqual({ ok: true, text: '{}' });
		expect(await readBackupFile(fileOf())).toEqual({ ok: true, text: '' });
	});

	test('of 100 MB of zeros is given up after 48', async () => {
		let handedOut = 0;
		let cancelled = false;
		const zeros = new ReadableStream<Uint8Array<ArrayBuffer>>({
			pull(controller) {
				if (handedOut === 100) return controller.close();
				handedOut++;
				controller.enqueue(new Uint8Array(MB));
			},
			cancel() {
				cancelled = true;
			}
		});
		expect(await readBackupFile({ stream: () => zeros })).toMatchObject({ ok: false, reason: 'too-large' });
		expect(handedOut).toBeLessThan(53);
		expect(cancelled).toBe(true);
	});

	test('at the cap is taken, and one byte more is not', async () => {
		expect(await readBackupFile(fileOf('12345'), 5)).toEqual({ ok: true, text: '12345' });
		expect(await readBackupFile(fileOf('123456'), 5)).toMatchObject({ ok: false, reason: 'too-large' });
	});

	test.each([
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe)],
		['text in another encoding', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)],
		['half a letter at the end', Uint8Array.of(0x7b, 0xe8, 0xaf)]
	])('that is %s is refused', async (_name, bytes) => {
		expect(await readBackupFile(fileOf(bytes))).toMatchObject({ ok: false, reason: 'not-json' });
	});

	test('that has been moved away says so', async () => {
		const gone = new ReadableStream<Uint8Array<ArrayBuffer>>({
			pull: () => Promise.reject(new DOMException('', 'NotFoundError'))
		});
		expect(await readBackupFile({ stream: () => gone })).toMatchObject({ ok: false, reason: 'unreadable' });
		const locked = () => {
			throw new DOMException('', 'NotReadableError');
		};
		expect(await readBackupFile({ stream: locked })).toMatchObject({ ok: false, reason: 'unreadable' });
	});

	test('keeps the mark of an editor out of the way', async () => {
		const text = '{"format":"closer-progress","version":1,"exportedAt":"2026-01-01T00:00:00Z","events":[]}';
		const read = await readBackupFile(fileOf('\uFEFF', text));
		expect(read.ok && readBackup(read.text)).toMatchObject({ ok: true });
	});
});

test('a download is a file with its name, let go of later', async () => {
	vi.useFakeTimers();
	const blobs: Blob[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		blobs.push(blob as Blob);
		return 'blob:1';
	});
	const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
	const link = { href: '', download: '', click: vi.fn() };
	downloadBackup('closer-progress-2026-01-31.json', '{}', { createElement: () => link } as unknown as Document);
	expect(link).toMatchObject({ href: 'blob:1', download: 'closer-progress-2026-01-31.json' });
	expect(link.click).toHaveBeenCalledOnce();
	expect(await blobs[0]?.text()).toBe('{}');
	expect(revoke).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect(revoke).toHaveBeenCalledWith('blob:1');
});

describe('sharing', () => {
	const name = 'closer-progress-2026-01-31.json';
	const rejecting = (error: string) => ({ share: () => Promise.reject(new DOMException('', error)) });

	test('is offered where the platform takes such files', () => {
		expect(canShareBackup(name, { canShare: (data) => data?.files?.[0]?.name === name })).toBe(true);
		expect(canShareBackup(name, { canShare: () => false })).toBe(false);
		expect(canShareBackup(name, {})).toBe(false);
		const throwing = () => {
			throw new TypeError('files are not known');
		};
		expect(canShareBackup(name, { canShare: throwing })).toBe(false);
	});

	test('tells what came of it', async () => {
		const share = vi.fn(() => Promise.resolve());
		expect(await shareBackup(name, '{}', { share })).toBe('shared');
		expect(share).toHaveBeenCalledWith({ files: [expect.objectContaining({ name })] });
		expect(await shareBackup(name, '{}', rejecting('AbortError'))).toBe('cancelled');
		expect(await shareBackup(name, '{}', rejecting('NotAllowedError'))).toBe('failed');
		expect(await shareBackup(name, '{}', {})).toBe('failed');
	});
});
