import { describe, expect, test, vi } from 'vitest';
import type { ProgressEvent } from '../progress/events.ts';
import { progressFormat, versionOf, type ProgressFormat } from '../progress/migrations.ts';
import { fakeDirectory, type FakeDirectory } from './fake-directory.ts';
import { mirror } from './mirror.ts';

const base = '/x';
const lock = (_name: string, work: () => Promise<void>) => work();
const event = (id: string, epoch = 0): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch, lesson: 'the-bake' }
});
const nextFormat: ProgressFormat = {
	oldest: progressFormat.oldest,
	migrations: [
		...progressFormat.migrations,
		{
			to: versionOf(progressFormat) + 1,
			name: 'times-in-seconds',
			event: (old) => ({ ...(old as ProgressEvent), at: 1000 })
		}
	]
};

const open = (fake: FakeDirectory, format?: ProgressFormat) => mirror({ base, directory: fake.open, lock, format });

async function idsIn(fake: FakeDirectory): Promise<string[]> {
	const loaded = await open(fake).load();
	return loaded.ok ? loaded.value.events.map((each) => each.id).sort() : [loaded.reason];
}

const slotNames = ['closer-%2Fx-a', 'closer-%2Fx-b'] as const;

/** A copy with three events in both slots; the newest is b. */
async function withThree(): Promise<FakeDirectory> {
	const fake = fakeDirectory();
	const copy = open(fake);
	for (const id of ['one', 'two', 'three']) await copy.append([event(id)]);
	return fake;
}

/** The same when the power went between the writes of its slots: a holds all three events, b the first two. */
async function cutShort(): Promise<FakeDirectory> {
	const fake = fakeDirectory();
	const copy = open(fake);
	for (const id of ['one', 'two']) await copy.append([event(id)]);
	let left = 1;
	fake.onWrite = () => {
		if (left-- === 0) throw new DOMException('', 'AbortError');
	};
	await copy.append([event('three')]);
	fake.onWrite = () => undefined;
	return fake;
}

const damages: [string, (text: string) => string][] = [
	['cut off', (text) => text.slice(0, text.length / 2)],
	['empty', () => ''],
	['zeros', (text) => '\0'.repeat(text.length)],
	['a letter changed', (text) => text.replace('the-bake', 'the-cake')],
	['its checksum changed', (text) => text.replace(/ [0-9a-f]{8}/, ' 00000000')],
	['something else', () => 'closer-copy\n{}']
];

describe('damage', () => {
	test('the slots are written one after the other, and both hold everything', async () => {
		const fake = await withThree();
		expect([...fake.files.keys()]).toEqual([...slotNames]);
		for (const name of slotNames) expect(fake.files.get(name)).toContain('three');
		const halfway = await cutShort();
		expect(halfway.files.get(slotNames[0])).toContain('three');
		expect(halfway.files.get(slotNames[1])).not.toContain('three');
	});

	test.each(damages)('of either slot (%s) loses nothing, and the next write makes it whole', async (_name, damage) => {
		for (const name of slotNames) {
			const fake = await withThree();
			fake.files.set(name, damage(fake.files.get(name) ?? ''));
			expect(await idsIn(fake)).toEqual(['one', 'three', 'two']);
			await open(fake).append([event('four')]);
			expect(fake.files.get(name)).toContain('one');
			expect(fake.files.get(name)).toContain('four');
		}
	});

	test.each(damages)('of the newest slot (%s) leaves an older one that was not written yet', async (_name, damage) => {
		const fake = await cutShort();
		fake.files.set(slotNames[0], damage(fake.files.get(slotNames[0]) ?? ''));
		expect(await idsIn(fake)).toEqual(['one', 'two']);
		// The next write goes over the damaged slot, not over the whole one.
		await open(fake).append([event('four')]);
		expect(await idsIn(fake)).toEqual(['four', 'one', 'two']);
		expect(fake.files.get(slotNames[0])).toContain('four');
	});

	test.each(damages)('of that older slot (%s) changes nothing', async (_name, damage) => {
		const fake = await cutShort();
		fake.files.set(slotNames[1], damage(fake.files.get(slotNames[1]) ?? ''));
		expect(await idsIn(fake)).toEqual(['one', 'three', 'two']);
	});

	test.each(damages)('of both slots (%s) is an empty copy', async (_name, damage) => {
		const fake = await withThree();
		for (const name of slotNames) fake.files.set(name, damage(fake.files.get(name) ?? ''));
		expect(await idsIn(fake)).toEqual([]);
	});
});

test('a write that fails leaves both slots as they were', async () => {
	const fake = await withThree();
	const before = new Map(fake.files);
	fake.onWrite = () => {
		throw new DOMException('', 'QuotaExceededError');
	};
	expect(await open(fake).append([event('four')])).toEqual({ ok: false, reason: 'storage-full' });
	expect(fake.files).toEqual(before);
});

test('removed and erased events are in neither slot', async () => {
	const fake = await withThree();
	await open(fake).remove(['one']);
	for (const name of slotNames) expect(fake.files.get(name)).not.toContain('"one"');
	await open(fake).erase(1);
	for (const name of slotNames) expect(fake.files.get(name)).toContain('"events":[]');
});

test('what another tab wrote in between is kept', async () => {
	const fake = fakeDirectory();
	const [here, there] = [open(fake), open(fake)];
	await here.append([event('a')]);
	await there.append([event('b')]);
	await here.append([event('c')]);
	expect(await idsIn(fake)).toEqual(['a', 'b', 'c']);
});

test('answers given during a write go together into the next', async () => {
	const fake = fakeDirectory();
	const copy = open(fake);
	await Promise.all(Array.from({ length: 50 }, (_, index) => copy.append([event(`e${index}`)])));
	expect(await idsIn(fake)).toHaveLength(50);
	expect(fake.writes).toBeLessThan(5);
});

test('events that are there already are not written again', async () => {
	const fake = await withThree();
	const before = fake.writes;
	await open(fake).append([event('one')]);
	expect(fake.writes).toBe(before);
});

test('an older format is migrated; a newer one is neither read nor overwritten, but exported and erased', async () => {
	const fake = await withThree();
	expect(await open(fake, nextFormat).load()).toMatchObject({ value: { events: [{ at: 1000 }, {}, {}] } });
	await open(fake, nextFormat).append([event('four')]);
	const before = new Map(fake.files);
	const older = open(fake);
	const refused = { ok: false, reason: 'newer-data' };
	expect(await older.load()).toEqual(refused);
	expect(await older.append([event('five')])).toEqual(refused);
	expect(await older.remove(['one'])).toEqual(refused);
	expect(fake.files).toEqual(before);
	expect(await older.readRaw()).toMatchObject({ ok: true, value: { version: versionOf(nextFormat) } });
	expect(await older.erase(1)).toEqual({ ok: true, value: undefined });
	expect(await idsIn(fake)).toEqual([]);
});

describe('what this app cannot read', () => {
	const strange = { ...event('strange'), kind: 'lesson.forgotten' };

	test('stays in both slots through every write', async () => {
		const fake = await withThree();
		await open(fake).adopt([strange, 'junk']);
		await open(fake).append([event('four')]);
		await open(fake).remove(['one']);
		for (const name of slotNames) {
			expect(fake.files.get(name)).toContain('lesson.forgotten');
			expect(fake.files.get(name)).toContain('"junk"');
		}
	});

	test('stays in both slots when the format becomes a newer one', async () => {
		const fake = await withThree();
		await open(fake).adopt([strange]);
		expect(await open(fake, nextFormat).load()).toMatchObject({ value: { unreadable: 1 } });
		await open(fake, nextFormat).append([event('four')]);
		for (const name of slotNames) expect(fake.files.get(name)).toContain('lesson.forgotten');
	});

	test('in the older slot alone is in both after the next write', async () => {
		const fake = fakeDirectory();
		await open(fake).adopt([strange]);
		const older = fake.files.get(slotNames[1]) ?? '';
		await open(fake).remove(['strange']);
		fake.files.set(slotNames[1], older);
		await open(fake).append([event('four')]);
		for (const name of slotNames) expect(fake.files.get(name)).toContain('lesson.forgotten');
	});

	test('and no file could say is left to the other copy', async () => {
		const fake = await withThree();
		expect(await open(fake).adopt([{ id: 'big', size: 1n }, undefined])).toEqual({ ok: true, value: undefined });
		expect(await open(fake).append([event('four')])).toEqual({ ok: true, value: undefined });
	});
});

test('a note that is taken back is in neither slot as soon as that is said', async () => {
	const fake = fakeDirectory();
	const note: ProgressEvent = { ...event('n'), kind: 'note.saved', note: 'why', text: 'Mine alone' } as ProgressEvent;
	const removed = { ...event('r'), kind: 'note.removed', removed: ['n'] } as unknown as ProgressEvent;
	await open(fake).append([note]);
	await open(fake).append([removed]);
	for (const name of slotNames) expect(fake.files.get(name)).not.toContain('Mine alone');
	expect(await idsIn(fake)).toEqual(['r']);
});

describe('without an origin private file system', () => {
	const noWriting = async () =>
		({ getFileHandle: async () => ({ getFile: async () => new Blob(['']) }) }) as unknown as FileSystemDirectoryHandle;
	test.each<[string, () => Promise<FileSystemDirectoryHandle>]>([
		['that is known', () => (undefined as unknown as StorageManager).getDirectory()],
		['that one may use', () => Promise.reject(new DOMException('', 'SecurityError'))],
		['that one can write', noWriting]
	])('%s there is no mirror', async (_name, directory) => {
		const copy = mirror({ base, directory, lock });
		expect(await copy.append([event('a')])).toEqual({ ok: false, reason: 'no-storage' });
		expect(await copy.erase(1)).toEqual({ ok: false, reason: 'no-storage' });
	});

	test('that answers, each method gives up after three seconds', async () => {
		vi.useFakeTimers();
		const copy = mirror({ base, directory: () => new Promise(() => undefined), lock });
		const results = Promise.all([copy.load(), copy.append([event('a')]), copy.readRaw()]);
		await vi.advanceTimersByTimeAsync(3000);
		const failed = { ok: false, reason: 'storage-failed' };
		expect(await results).toEqual([failed, failed, failed]);
		vi.useRealTimers();
	});
});
