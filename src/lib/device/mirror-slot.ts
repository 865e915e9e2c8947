import * as v from 'valibot';
import { epochSchema } from '../progress/epoch.ts';
import { errorName, StoreRefusal } from './storage-fault.ts';

const contentsSchema = v.object({
	format: v.literal('closer-copy'),
	version: v.pipe(v.number(), v.integer()),
	epoch: epochSchema,
	events: v.array(v.unknown())
});

/** What a slot of the mirror holds, its events not yet read. */
export type SlotContents = Omit<v.InferOutput<typeof contentsSchema>, 'format'>;

export interface Slot extends SlotContents {
	/** Counts the writes of both slots together: the higher one is newer. */
	generation: number;
	/** The first line of the file: it differs whenever the file does. */
	header: string;
}

const HEADER = /^closer-copy (\d{1,15}) ([0-9a-f]{64})$/;
const HEADER_BYTES = 100;

async function checksum(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The slot in a file, or nothing where the file is missing, torn or damaged. A file equal to one that is known is not
 * read again, and one with the same contents gives the same list of events.
 */
export async function readSlot(
	directory: FileSystemDirectoryHandle,
	name: string,
	known: readonly Slot[]
): Promise<Slot | undefined> {
	const file = await fileOf(directory, name);
	if (!file) return undefined;
	const start = await file.slice(0, HEADER_BYTES).text();
	const unchanged = known.find((slot) => start.startsWith(`${slot.header}\n`));
	if (unchanged) return unchanged;
	const text = await file.text();
	const end = text.indexOf('\n');
	const header = text.slice(0, Math.max(end, 0));
	const [, generation, sum] = HEADER.exec(header) ?? [];
	if (sum === undefined || (await checksum(text.slice(end + 1))) !== sum) return undefined;
	const alike = known.find((slot) => slot.header.endsWith(sum));
	if (alike) return { ...alike, generation: Number(generation), header };
	const parsed = v.safeParse(contentsSchema, JSON.parse(text.slice(end + 1)));
	return parsed.success ? { ...parsed.output, generation: Number(generation), header } : undefined;
}

async function fileOf(directory: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
	try {
		return await (await directory.getFileHandle(name)).getFile();
	} catch (error) {
		if (errorName(error) === 'NotFoundError') return undefined;
		throw error;
	}
}

/** Contents as they are written, with their checksum. */
export interface PackedSlot {
	contents: SlotContents;
	text: string;
	sum: string;
}

export async function packSlot(contents: SlotContents): Promise<PackedSlot> {
	const { version, epoch, events } = contents;
	const text = JSON.stringify({ format: 'closer-copy', version, epoch, events });
	return { contents, text, sum: await checksum(text) };
}

/** Writes a slot; the file changes at once when all of it is written, or not at all. */
export async function writeSlot(
	directory: FileSystemDirectoryHandle,
	name: string,
	generation: number,
	{ contents, text, sum }: PackedSlot
): Promise<Slot> {
	const handle = await directory.getFileHandle(name, { create: true });
	if (typeof handle.createWritable !== 'function') throw new StoreRefusal('no-storage');
	const header = `closer-copy ${generation} ${sum}`;
	const stream = await handle.createWritable();
	try {
		await stream.write(`${header}\n${text}`);
		await stream.close();
	} catch (error) {
		// The half-written file is a swap file of the browser's: giving it up leaves the slot as it was.
		await stream.abort().catch(() => undefined);
		throw error;
	}
	return { ...contents, generation, header };
}
