import { mergeEvents } from '../progress/event-set.ts';
import { notesIn } from '../progress/notes.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryStore } from '../device/memory-store.ts';
import { makeBackup, readBackup } from '../progress/backup.ts';
import { fakeNoteCrypto } from './fake-note-crypto.ts';
import { ProgressLog } from './progress-log.svelte.ts';
import { NoteLock } from './note-lock.svelte.ts';

const LESSON = 'the-bake';
const NOTES = ['reflection', 'plan'];
const PASSPHRASES = ['one', 'two', 'three'];
const DEVICES = 3;

/** One thing that a learner does on one of their devices; `which` is a note, a passphrase or another device. */
interface Deed {
	on: number;
	deed: 'write' | 'set' | 'change' | 'remove' | 'unlock' | 'lock' | 'join' | 'restart' | 'clock';
	which: number;
}
const often = fc.constantFrom<Deed['deed']>('write', 'set', 'unlock', 'join');
const seldom = fc.constantFrom<Deed['deed']>('change', 'remove', 'lock', 'restart', 'clock');
const deeds = fc.array(
	fc.record<Deed>({
		on: fc.nat(DEVICES - 1),
		deed: fc.oneof({ weight: 3, arbitrary: often }, seldom),
		which: fc.nat(2)
	}),
	{ maxLength: 40, size: 'max' }
);

class Device {
	readonly #crypto;
	readonly #name: string;
	readonly #store = memoryStore();
	log = new ProgressLog();
	lock: NoteLock;
	millis = 100_000_000;
	#count = 0;

	constructor(crypto: ReturnType<typeof fakeNoteCrypto>, name: string) {
		this.#crypto = crypto;
		this.#name = name;
		this.lock = new NoteLock(this.log, crypto, () => this.millis);
	}

	async start(): Promise<void> {
		this.lock.lockNow();
		this.log = new ProgressLog();
		this.lock = new NoteLock(this.log, this.#crypto, () => this.millis);
		const parts = {
			store: this.#store,
			device: this.#name,
			now: () => this.millis,
			announce: () => undefined,
			merge: mergeEvents
		};
		const newId = () => `${this.#name}-${++this.#count}`;
		this.log.attach({ ...parts, newId }, await this.#store.load(), true);
	}

	async join(other: Device): Promise<void> {
		const read = readBackup(makeBackup(other.log.events.values(), 0));
		if (!read.ok) throw new Error(read.reason);
		await this.log.merge(read.events);
	}

	/** What a note says in all its versions. */
	async read(note: string): Promise<{ event: string; text?: string; reason?: string }[]> {
		const latest = notesIn(this.log.lesson(LESSON)).get(note);
		const versions = latest ? [latest, ...latest.others] : [];
		return Promise.all(
			versions.map(async (version) => ({ ...(await this.lock.reveal(version)), event: version.event }))
		);
	}
}

/** What was written, each text by the note it belongs to, with the texts that its writer had in sight. */
type Written = Map<string, { note: string; over: string[] }>;

async function act(devices: Device[], { on, deed, which }: Deed, written: Written): Promise<void> {
	const device = devices[on]!;
	const passphrase = PASSPHRASES[which]!;
	switch (deed) {
		case 'write': {
			const note = NOTES[which % NOTES.length]!;
			const seen = (await device.read(note)).filter(({ text }) => text !== undefined);
			const text = `text ${written.size}`;
			const kept = await device.lock.write(
				LESSON,
				note,
				text,
				seen.map(({ event }) => event)
			);
			if (kept) written.set(text, { note, over: seen.flatMap((version) => version.text ?? []) });
			break;
		}
		case 'set':
			return device.lock.set(passphrase);
		case 'change':
			return device.lock.change(passphrase);
		case 'remove':
			return device.lock.remove();
		case 'unlock':
			await device.lock.unlock(passphrase);
			break;
		case 'lock':
			return device.lock.lockNow();
		case 'join':
			return device.join(devices[which]!);
		case 'restart':
			return device.start();
		case 'clock':
			device.millis += [-400_000, 400_000, 10_000_000][which]!;
	}
}

async function joinAll(devices: Device[]): Promise<void> {
	for (const device of [...devices, ...devices]) for (const other of devices) await device.join(other);
}

async function unlockAll({ lock }: Device): Promise<void> {
	for (const passphrase of [...PASSPHRASES, ...PASSPHRASES]) await lock.unlock(passphrase);
}

/** Every text that nobody wrote over stands on every device, word for word, and nothing else does. */
async function expectAll(devices: Device[], written: Written): Promise<void> {
	const over = new Set([...written.values()].flatMap((each) => each.over));
	for (const device of devices)
		for (const note of NOTES) {
			const expected = [...written]
				.filter(([text, each]) => each.note === note && !over.has(text))
				.map(([text]) => text);
			const read = (await device.read(note)).map(({ text, reason }) => text ?? reason);
			expect(read.sort()).toEqual(expected.sort());
			expect(device.lock.earlier + device.lock.lost).toBe(0);
		}
}

test('whatever is written, locked, opened and joined in whatever order, no note is lost and none comes back', async () => {
	await fc.assert(
		fc.asyncProperty(deeds, async (list) => {
			const crypto = fakeNoteCrypto();
			const devices = ['a', 'b', 'c'].map((name) => new Device(crypto, name));
			for (const device of devices) await device.start();
			const written: Written = new Map();
			for (const deed of list) await act(devices, deed, written);
			for (const device of devices) device.millis = 900_000_000;
			await joinAll(devices);
			for (const device of devices) await unlockAll(device);
			await expectAll(devices, written);
			// All have put all notes in one form meanwhile, each for itself.
			await joinAll(devices);
			for (const device of devices) {
				await device.start();
				expect(device.lock.state).not.toBe('open');
				await unlockAll(device);
			}
			await expectAll(devices, written);
			for (const { lock } of devices) lock.lockNow();
		}),
		{ numRuns: 150 }
	);
});
